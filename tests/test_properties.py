"""What holds for every text, and what comes back from every printed drawn."""

import copy
import json
import pickle

from hypothesis import event, given

import igfparse
from igfparse import testing

any_text = testing.any_texts()


@given(any_text)
def test_nothing_is_lost(text: str) -> None:
    """The regions partition any text: in order, without gap or overlap, none empty."""
    transcript = igfparse.parse(text)

    regions = list(transcript.regions())

    assert text == transcript.text
    assert text == "".join(text[start:end] for start, end in regions)
    assert all(start < end for start, end in regions)


@given(any_text)
def test_every_span_holds_what_it_says(text: str) -> None:
    """Spans lie in the text, in order and inside one another; printed texts are the source."""
    transcript = igfparse.parse(text)

    for note in transcript.notes:
        assert note.text == note.span.of(text)
        if note.turn is not None:
            turn = transcript.turns[note.turn]
            assert note in turn.notes
            assert turn.span.start <= note.span.start <= note.span.end <= turn.span.end
    for index, turn in enumerate(transcript.turns):
        assert index == turn.index
        assert (turn.marker or "") == text[turn.span.start :][: len(turn.marker or "")]
        if turn.label is not None:
            assert turn.label.text == " ".join(turn.label.span.of(text).split())
        ends = [end for span in turn.paragraph_spans for end in span]
        assert ends == sorted(ends)
        assert all(turn.span.start <= end <= turn.span.end for end in ends)
        assert turn.text.split() == [word for part in turn.paragraphs for word in part.text.split()]
    if transcript.closing is not None:
        assert transcript.closing.text == transcript.closing.span.of(text)
    if transcript.header.disclaimer is not None:
        assert transcript.header.span.start <= transcript.header.disclaimer.span.start
        assert transcript.header.disclaimer.span.end <= transcript.header.span.end
    for diagnostic in transcript.diagnostics:
        assert 0 <= diagnostic.span.start <= diagnostic.span.end <= len(text)
        assert diagnostic.code in igfparse.models.DIAGNOSTICS


@given(any_text)
def test_speech_is_in_exactly_one_place(text: str) -> None:
    """What lies between header, turns, notes and closing holds no letter."""
    transcript = igfparse.parse(text)
    inside = [transcript.header.span, *(turn.span for turn in transcript.turns)]
    inside += [note.span for note in transcript.notes if note.turn is None]
    inside += [transcript.closing.span] if transcript.closing else []

    between = [span.of(text) for span in transcript.regions() if span not in inside]

    assert not [part for part in between if any(map(str.isalnum, part))]


@given(any_text)
def test_dictionaries_are_an_exact_round_trip(text: str) -> None:
    """A transcript comes back from its dictionary, also through JSON, and from its pickle."""
    transcript = igfparse.parse(text)
    plain = transcript.to_dict()

    assert transcript == igfparse.Transcript.from_dict(plain)
    assert transcript == igfparse.Transcript.from_dict(json.loads(json.dumps(plain)))
    assert plain == igfparse.Transcript.from_dict(plain).to_dict()
    assert transcript == pickle.loads(pickle.dumps(transcript))
    assert transcript == copy.deepcopy(transcript)


@given(any_text)
def test_parsing_is_a_function_of_the_text(text: str) -> None:
    """Parsing again, or parsing the transcript's own text, gives the same."""
    transcript = igfparse.parse(text)

    assert transcript == igfparse.parse(transcript.text)


@given(any_text)
def test_reprs_are_bounded(text: str) -> None:
    """However large a document is, a repr fits a screen."""
    transcript = igfparse.parse(text * 20)

    for value in (transcript, transcript.header, *transcript.turns[:3], *transcript.speakers[:3]):
        assert len(repr(value)) < 1500


@given(any_text)
def test_people_and_turns_agree(text: str) -> None:
    """A turn names its speaker if and only if the speaker lists the turn; ids are unique slugs."""
    transcript = igfparse.parse(text)
    people = {speaker.id: speaker for speaker in transcript.speakers}

    assert len(people) == len(transcript.speakers)
    for speaker in transcript.speakers:
        assert speaker.id.isascii()
        assert speaker.id == speaker.id.lower()
        assert speaker.name
        assert all(transcript.turns[index].speaker == speaker.id for index in speaker.turns)
        assert {place.turn for place in speaker.evidence} <= set(speaker.turns)
    for turn in transcript.turns:
        if turn.speaker is not None:
            assert turn.index in people[turn.speaker].turns
        if turn.label is not None and turn.label.kind == "person":
            assert turn.speaker is not None


@given(testing.transcripts())
def test_returns_the_turns_that_were_printed(drawn: testing.PrintedTranscript) -> None:
    """Markers, labels, people, paragraphs and notes come back as they went in."""
    transcript = igfparse.parse(drawn.text)
    event(f"turns: {len(drawn.turns)}")

    people = {speaker.id: speaker.name for speaker in transcript.speakers}
    found = [
        (
            turn.marker,
            turn.label.text if turn.label else None,
            people[turn.speaker] if turn.speaker else None,
            [paragraph.text for paragraph in turn.paragraphs],
            [(" ".join(note.text.split()), note.kind) for note in turn.notes],
        )
        for turn in transcript.turns
    ]

    assert [(turn.marker, turn.label, turn.name, turn.paragraphs, turn.notes) for turn in drawn.turns] == found


@given(testing.transcripts())
def test_returns_the_header_that_was_printed(drawn: testing.PrintedTranscript) -> None:
    """Every field of the header comes back; what was not printed is None."""
    header = igfparse.parse(drawn.text).header
    want, meeting, session = drawn.header, header.meeting, header.session

    assert [want.ordinal, want.year, want.city, None, want.country, want.start_date, want.end_date] == [
        meeting.ordinal,
        meeting.year,
        meeting.city,
        meeting.region,
        meeting.country,
        meeting.start_date,
        meeting.end_date,
    ]
    assert [want.title_line, want.title, want.type, want.code, want.day, want.room] == [
        session.title_line,
        session.title,
        session.type,
        session.code,
        session.day,
        session.room,
    ]
    assert bool(want.text) == (header.disclaimer is not None)
    assert want.text.split() == header.span.of(drawn.text).split()


@given(testing.transcripts())
def test_returns_the_closing_that_was_printed(drawn: testing.PrintedTranscript) -> None:
    """The closing note and its time come back, and belong to no turn."""
    transcript = igfparse.parse(drawn.text)

    if drawn.closing is None:
        assert transcript.closing is None
    else:
        assert transcript.closing is not None
        assert drawn.closing.rstrip(".").split() == transcript.closing.text.split()
        assert drawn.closing_time == transcript.closing.time
        assert transcript.notes[-1].span == transcript.closing.span
        assert transcript.notes[-1].turn is None


@given(testing.transcripts(), testing.transcripts())
def test_speech_of_others_changes_no_turn(drawn: testing.PrintedTranscript, other: testing.PrintedTranscript) -> None:
    """The body that follows does not change how the header is read."""
    text = drawn.text + "\n\n>> MODERATOR: " + other.text

    assert igfparse.parse(drawn.text).header == igfparse.parse(text).header
