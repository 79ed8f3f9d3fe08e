"""Notes told from ordinary brackets, and their kinds."""

import pytest

import igfparse

_KINDS = {
    "inaudible": "(Garbled audio)|(Indiscernible)|(inaudible: audio problems)|(Audio difficulty)|(Audio technical difficulties)"
    "|(Speaking off microphone)|(Off\N{NON-BREAKING HYPHEN}mic.)|[ Speaker is off microphone. ]|(no audio)|(low voice/sound)"
    "|(audio froze)|(Audio too low)|(poor audio)|(Background talking.)|(feedback)|(static)",
    "uncertain": "(?)|(?.)|(? ?)|(phonetic)|(saying name)|[ sic ]|[?]",
    "reaction": "(Laughter)|[ Applause ]|(APPLAUSE)|(Laughter and applause)|(chuckles)",
    "event": "[ Gavel ]|(Pause.)|[ Moment of silence ]|(music)|[ Video ]|(Beep.)|(banging gavel)|(indicating)",
    "session": "(standing by for audio.)|(Captioning will end in a couple of minutes)|(Please stand by)",
    "language": "(Speaking in French)|(Speaking Spanish.)|(Speaking non-English language)|(no English translation)|(speaking non\N{NON-BREAKING HYPHEN}English)",
}


@pytest.mark.parametrize(
    ("kind", "printed"), [(kind, note) for kind, notes in _KINDS.items() for note in notes.split("|")]
)
@pytest.mark.parametrize("frame", ["We go {} on.", "We go --{}", "{} We go.", "We\n{}\ngo."])
def test_notes_wherever_they_stand(kind: str, printed: str, frame: str) -> None:
    """A note is found inside a sentence, against speech and on a line of its own."""
    transcript = igfparse.parse(">> ANA LIMA: " + frame.format(printed))

    assert [(printed, kind, 0)] == [(note.text, note.kind, note.turn) for note in transcript.notes]


@pytest.mark.parametrize(
    "printed",
    [
        "(IGF)", "(...)", "(. .)", "(X)", "(X?)", "( )", "(!)", "(CART)", "(1)", "(Day 1)", "(OPENNESS)", "(UN Department for Economic and Social Affairs)", "(as we all know)",
        "(the music industry)", "(who laughs last)", "[1]", "(a)", "(French)", "()", "(20 percent)", "(and I will pause here for effect)",
    ],
)  # fmt: skip
def test_ordinary_brackets_stay_speech(printed: str) -> None:
    """Abbreviations, numbers, affiliations and asides are no notes."""
    assert () == igfparse.parse(f">> ANA LIMA: We go {printed} on.").notes


@pytest.mark.parametrize(
    ("printed", "kind"), [("[ Entertainment by dancers of the coast ]", "event"), ("(hi, Kay here)", "other")]
)
def test_a_bracket_alone_in_its_paragraph_is_a_note(printed: str, kind: str) -> None:
    """Nobody speaks a whole paragraph in brackets."""
    transcript = igfparse.parse(f">> ANA LIMA: We go.\n\n{printed}\n\n>> We come.")

    assert [(printed, kind)] == [(note.text, note.kind) for note in transcript.notes]


@pytest.mark.parametrize("printed", ["(IGF)", "(1)", "(Day 1)"])
def test_a_reference_alone_in_its_paragraph_is_none(printed: str) -> None:
    """An abbreviation or a number stays text even alone."""
    assert () == igfparse.parse(f">> ANA LIMA: We go.\n\n{printed}\n\nWe come.").notes


def test_an_unclosed_note_ends_with_its_word() -> None:
    """``(Applause So I got`` holds a note, and the speech goes on."""
    transcript = igfparse.parse(">> ANA LIMA: We go. (Applause So I got it.")

    assert [("(Applause", "reaction")] == [(note.text, note.kind) for note in transcript.notes]
    assert ["unclosed-note"] == [diagnostic.code for diagnostic in transcript.diagnostics]
    assert 6 == transcript.turns[0].words


def test_words_leave_notes_and_dashes_out() -> None:
    """Spoken words are counted, notes are not, nor are dashes."""
    turn = igfparse.parse(
        ">> ANA LIMA: We (?) go -- on.\n\n(Laughter).\n\nIt's co\N{NON-BREAKING HYPHEN}operative."
    ).turns[0]

    assert 5 == turn.words
    assert "We (?) go -- on.\n\n(Laughter).\n\nIt's co\N{NON-BREAKING HYPHEN}operative." == turn.text


@pytest.mark.parametrize(
    "text", ["A.\n[\n>> Yes.]", ">> ANA LIMA: A.\n(\n>> laughter)", "(\nANA LIMA: Yes.\n)\n\nANA LIMA: No."]
)
def test_a_bracket_around_a_change_of_floor_is_no_note(text: str) -> None:
    """Found by fuzzing: such a note lay in two turns, and the regions of the text overlapped."""
    transcript = igfparse.parse(text)

    assert () == transcript.notes
    assert text == "".join(span.of(text) for span in transcript.regions())


@pytest.mark.parametrize(
    ("line", "is_note"),
    [
        ("(The foghorn sounds)", True),
        ("(The foghorn sounds),", True),
        (">> (The foghorn sounds).", True),
        ("(The foghorn sounds) and then we go on.", False),
        ("(The foghorn sounds)X", False),
        (f"(The foghorn sounds) {'and we go on ' * 20}", False),
        (f"{'And we go on ' * 20}(The foghorn sounds)", False),
        ("We hear it. (The foghorn sounds)", False),
        ("(B.1)", False),
        ("(IGF)", False),
    ],
)
def test_a_bracket_that_stands_alone(line: str, *, is_note: bool) -> None:
    """Alone in its paragraph any bracket is a note but a reference; beside speech it is an aside."""
    transcript = igfparse.parse(f">> ANA LIMA: Yes.\n\n{line}\n\nNo.")

    assert is_note == bool(transcript.notes)
