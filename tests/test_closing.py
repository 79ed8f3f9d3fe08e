"""The closing note."""

import datetime as dt

import pytest

import igfparse


@pytest.mark.parametrize(
    ("end", "closing", "time"),
    [
        ("\n\n(Concluded at 1037).", "(Concluded at 1037)", dt.time(10, 37)),
        ("\n\n(Concluded)", "(Concluded)", None),
        ("\n\n\N{NO-BREAK SPACE}\n\n(end of session)", "(end of session)", None),
        ("\n\n(Captioning has concluded)", "(Captioning has concluded)", None),
        ("\n\n[ Session concluded at 2:05 p.m. ]\n", "[ Session concluded at 2:05 p.m. ]", dt.time(14, 5)),
        ("  (Concluded at 11:20 CET)", "(Concluded at 11:20 CET)", dt.time(11, 20)),
        ("\n\n(Concluded at 1037).\n\n***", "(Concluded at 1037)", dt.time(10, 37)),
        ("\n\n(Concluded at 1037).\n\n(Captioning has concluded)", "(Concluded at 1037)", dt.time(10, 37)),
        ("\n\nEnd of session", "End of session", None),
        ("\n\nThank you.\nEnd of session", "End of session", None),
        ("\n\n   Meeting adjourned at 12:15 CET  \n", "Meeting adjourned at 12:15 CET", dt.time(12, 15)),
        ("\n\n*** Session ended at 16:30 ***", "*** Session ended at 16:30 ***", dt.time(16, 30)),
    ],
)
def test_closing_with_its_time(end: str, closing: str, time: dt.time | None) -> None:
    """The note that ends the session is found with its time, and is no part of the last turn."""
    transcript = igfparse.parse(">> ANA LIMA: We close. Thank you." + end)

    assert transcript.closing is not None
    assert (closing, time) == (transcript.closing.text, transcript.closing.time)
    assert transcript.turns[-1].text.startswith("We close. Thank you.")
    assert closing not in transcript.turns[-1].text


@pytest.mark.parametrize(
    "end",
    [
        "",
        "\n\n(Applause)",
        "\n\n(Captioning will end in a couple of minutes)",
        " The meeting is adjourned.",
        "\n\n(Concluded)\n\n>> Wait.",
        "\n\nThe session ended" + " at last" * 20,
        "\n\n(Concluded)\nBut we go on and on.",
        "\n\nThe session ended at noon and lunch began",
    ],
)
def test_no_closing(end: str) -> None:
    """Other notes, speech, and an end with speech behind it close nothing."""
    assert None is igfparse.parse(">> ANA LIMA: We close. Thank you." + end).closing


def test_a_page_of_one_line_has_no_closing_line() -> None:
    """What looks like a closing is all that was said."""
    assert None is igfparse.parse(">> End of session").closing
