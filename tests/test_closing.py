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
        ("\n\n*** Session ended at 16:30 ***", "*** Session ended at 16:30 ***", dt.time(16, 30)),
    ],
)
def test_closing_with_its_time(end: str, closing: str, time: dt.time | None) -> None:
    """The note that ends the session is found with its time, and is no part of the last turn."""
    transcript = igfparse.parse(">> ANA LIMA: We close. Thank you." + end)

    assert transcript.closing is not None
    assert (closing, time) == (transcript.closing.text, transcript.closing.time)
    assert "We close. Thank you." == transcript.turns[-1].text


@pytest.mark.parametrize(
    "end",
    [
        "",
        "\n\n(Applause)",
        "\n\n(Captioning will end in a couple of minutes)",
        " The meeting is adjourned.",
        "\n\n(Concluded)\n\n>> Wait.",
    ],
)
def test_no_closing(end: str) -> None:
    """Other notes, speech, and an end with speech behind it close nothing."""
    assert None is igfparse.parse(">> ANA LIMA: We close. Thank you." + end).closing
