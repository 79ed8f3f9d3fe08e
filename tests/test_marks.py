"""Changes of floor in the forms of the years 2006 to 2025."""

import pytest

import igfparse


def _turns(text: str) -> list[tuple[str | None, str | None]]:
    return [(turn.marker, turn.label.text if turn.label else None) for turn in igfparse.parse(text).turns]


@pytest.mark.parametrize(
    ("text", "turns"),
    [
        (">> ANA LIMA: Yes.", [(">>", "ANA LIMA")]),
        (">>ANA LIMA: Yes.", [(">>", "ANA LIMA")]),
        (">>  ANA LIMA :   Yes.", [(">>", "ANA LIMA")]),
        ("\t >>\N{NO-BREAK SPACE}ANA\N{NO-BREAK SPACE}LIMA:Yes.", [(">>", "ANA LIMA")]),
        (">>> Welcome.", [(">>>", None)]),
        ("&gt;&gt; ANA LIMA: Yes.\n\n&gt;&gt; No.", [("&gt;&gt;", "ANA LIMA"), ("&gt;&gt;", None)]),
        ("> ANA LIMA: Yes.\n\n> No.\n\n>BO RASK: A > B.", [(">", "ANA LIMA"), (">", None), (">", "BO RASK")]),
        ("> quoted words\n\nand words", [(None, None)]),
        ("ANA LIMA: Yes.\n\nBO RASK: No.", [(None, "ANA LIMA"), (None, "BO RASK")]),
        ("Ana Lima: Yes.\n\nToday's agenda: the ARIN.\n\nBo Rask: No.", [(None, "Ana Lima"), (None, "Bo Rask")]),
        ("ANA LIMA: Yes.\n\n>> BO RASK: No.", [(None, "ANA LIMA"), (">>", "BO RASK")]),
        ("THE CHAIRMAN:  Okay.\n\nMS BOMMEL:  Thank you.", [(None, "THE CHAIRMAN"), (None, "MS BOMMEL")]),
        (
            "JOLY: Here. We go on. MIRA: Ah. Yes? >> Joly, I'm here. JOLY: Mira! MIRA: No.",
            [(None, "JOLY"), (None, "MIRA"), (">>", None), (None, "JOLY"), (None, "MIRA")],
        ),
        (">> ANA LIMA: Yes. >> BO RASK: No.", [(">>", "ANA LIMA"), (">>", "BO RASK")]),
        (">> ANA LIMA:  BO: please.", [(">>", "ANA LIMA")]),
        (">> With it.  A lot ask and the question is:  Does it?", [(">>", None)]),
        (">> Ramona.  If I", [(">>", None)]),
        (">> At 10:40 we stop.", [(">>", None)]),
        (">> Question: does it?", [(">>", None)]),
        (">> See it.\n\nNOTE: we go.\n\nURGENT: we go.", [(">>", None)]),
        (">> The arrow ->>x and <<this>> are none.", [(">>", None)]),
        ("Here we go.\n\n>> ANA LIMA: Yes.", [(None, None), (">>", "ANA LIMA")]),
        (">> ANA LIMA: Yes.\n\n>> (Garbled audio).", [(">>", "ANA LIMA"), (">>", None)]),
        (">> ANA LIMA:\n\n>> BO RASK: No.", [(">>", "ANA LIMA"), (">>", "BO RASK")]),
        ("Ana: Yes.\n\nBo: No.", [(None, None)]),
        ("Ana: Yes.\n\nAna: No.", [(None, "Ana"), (None, "Ana")]),
        ("ANA: Yes.", [(None, "ANA")]),
        ("ANA: Yes.\n\n>> BO RASK: No.", [(None, None), (">>", "BO RASK")]),
        ("ANA: Yes.\n\n>> BO RASK: No.\n\nANA: Well.", [(None, "ANA"), (">>", "BO RASK"), (None, "ANA")]),
        ("Ana Lima: Yes.\n\nAna Lima: No.\n\n>> Bo Rask: No.", [(None, None), (">>", "Bo Rask")]),
        ("Ana: Yes.\n\n>> Ana: No.", [(None, "Ana"), (">>", "Ana")]),
    ],
)  # fmt: skip
def test_forms_of_turns(text: str, turns: list[tuple[str | None, str | None]]) -> None:
    """Markers and labels are found where captioners put them, and nowhere else."""
    assert turns == _turns(text)


def test_an_empty_turn_has_no_text() -> None:
    """A label with nothing behind it is a turn without words."""
    turn = igfparse.parse(">> ANA LIMA:\n\n>> BO RASK: No.").turns[0]

    assert ("", 0, ()) == (turn.text, turn.words, turn.paragraphs)


def test_labels_without_marker_are_reported() -> None:
    """What is taken for a change of floor without a marker is an info."""
    transcript = igfparse.parse("ANA LIMA: Yes.\n\n>> BO RASK: No.")

    assert ["label-without-marker"] == [diagnostic.code for diagnostic in transcript.diagnostics]
