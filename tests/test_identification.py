"""Who is behind role labels and unlabelled turns."""

import re

from hypothesis import event, given
from hypothesis import strategies as st

import igfparse
from igfparse import testing
from igfparse._speakers.affiliations import find_statements
from igfparse._speakers.aliases import name_key
from igfparse._speakers.hearing import listen
from igfparse._speakers.identity import read_labels
from igfparse._speakers.interruptions import find_resumed
from igfparse._speakers.mentions import NameFinder, flatten
from igfparse.testing._conversations import neutral
from igfparse.vocabulary import NO_ADDITIONS


def _people(transcript: igfparse.Transcript) -> list[str | None]:
    """Return the name of each turn's speaker."""
    names = {speaker.id: speaker.name for speaker in transcript.speakers}
    return [None if turn.speaker is None else names[turn.speaker] for turn in transcript.turns]


@given(testing.conversations())
def test_planted_people_come_back(said: testing.Conversation) -> None:
    """Who is introduced, called on or thanked is named; who is merely spoken of, or not told at all, is not."""
    transcript = igfparse.parse(said.text)

    event(f"unnamed: {sum(turn.person is None for turn in said.turns)}")
    assert [turn.person for turn in said.turns] == _people(transcript)


@given(testing.conversations(), st.data())
def test_unrelated_speech_changes_nobody(said: testing.Conversation, data: st.DataObject) -> None:
    """Speech in the middle of turns, without cues, changes nothing."""
    before = _people(igfparse.parse(said.text))
    for turn in said.turns:
        if len(turn.sentences) > 2:
            more = data.draw(st.lists(neutral.map(str.capitalize), max_size=4))
            turn.sentences[-2:-2] = more
    assert before == _people(igfparse.parse(said.text))


@given(testing.any_texts())
def test_nobody_is_named_without_a_place_that_holds_the_name(text: str) -> None:
    """Every name stands where its span says; every claim for a turn has a place and a confidence."""
    transcript = igfparse.parse(text)

    for speaker in transcript.speakers:
        assert speaker.name_span is not None
        # A label may hold an affiliation right behind the name: ``ANA LIMA(BOARD``.
        spoken = re.sub(r"[(\[,/]", " ", speaker.name_span.of(text))
        assert set(name_key(speaker.name)) <= set(name_key(spoken))
        if speaker.affiliation is not None:
            assert speaker.affiliation_span is not None
            assert speaker.affiliation in " ".join(speaker.affiliation_span.of(text).split())
        assert set(speaker.turns) == {evidence.turn for evidence in speaker.evidence}
        for evidence in speaker.evidence:
            assert 0 < evidence.confidence <= 1
            assert evidence.span.of(text).strip()
    for turn in transcript.turns:
        holders = [speaker.id for speaker in transcript.speakers if turn.index in speaker.turns]
        assert ([turn.speaker] if turn.speaker else []) == holders


@given(testing.any_texts())
def test_without_identification_labels_alone_name_people(text: str) -> None:
    """Structure is the same with and without, and only labels are evidence without."""
    full, bare = igfparse.parse(text), igfparse.parse(text, identify=False)

    assert [turn.span for turn in full.turns] == [turn.span for turn in bare.turns]
    assert {"label"} >= {str(evidence.kind) for speaker in bare.speakers for evidence in speaker.evidence}
    for turn in bare.turns:
        is_person = turn.label is not None and turn.label.kind is igfparse.LabelKind.PERSON
        assert is_person == (turn.speaker is not None)


@given(testing.conversations(), st.floats(0, 1))
def test_no_evidence_is_weaker_than_asked_for(said: testing.Conversation, least: float) -> None:
    """A higher minimum names fewer turns, and never others."""
    free, strict = igfparse.parse(said.text, min_confidence=0), igfparse.parse(said.text, min_confidence=least)

    for some, more in zip(_people(strict), _people(free), strict=True):
        assert some in {more, None}
    assert all(
        _people(igfparse.parse(said.text, min_confidence=1.0))[i] is None
        for i, t in enumerate(said.turns)
        if t.label in {None, "AUDIENCE", "PANELIST", "MODERATOR"}
    )


class _Watched(str):
    """Text that remembers the longest part that was taken of it."""

    __slots__ = ("longest",)
    longest: int

    def __getitem__(self, key: object) -> str:
        part = super().__getitem__(key)  # type: ignore[index]
        self.longest = max(getattr(self, "longest", 0), len(part))
        return part


@given(testing.conversations())
def test_only_a_neighbourhood_is_looked_at(said: testing.Conversation) -> None:
    """No part that is taken of the text grows with the document: else the time grows with its square."""
    text = said.text
    many = f"{text}\n\n" * (1 + 4000 // len(text))
    turns = igfparse.parse(many, identify=False).turns
    labels = read_labels(turns, NO_ADDITIONS)
    flat = _Watched(flatten(many, []))
    hearings = listen(NameFinder(flat, frozenset()), turns, labels)
    mentions = [mention for hearing in hearings for mention in hearing.mentions]
    list(find_statements(flat, turns, mentions))
    find_resumed(flat, turns)

    assert len(flat) > 4000
    assert getattr(flat, "longest", 0) < 1000
