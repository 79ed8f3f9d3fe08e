"""References to turns."""

import datetime as dt

import pytest
from hypothesis import given

import igfparse
from igfparse import testing
from igfparse.models import Context, Header, Meeting, Session

TITLE = "IGF 2019 – Day 2 – Saal C – WS #412 Harbours of Trust\n\n"
DISCLAIMER = (
    "The following are the outputs of the real-time captioning taken during the Fourteenth Annual Meeting of the "
    "Internet Governance Forum (IGF) in Berlin, Germany, from 25 to 29 November 2019. It should not be treated as an "
    "authoritative record.\n\n***\n\n"
)


def test_a_reference_names_all_that_is_known() -> None:
    """Speaker, session, code, meeting, place, date and turn; what is not known is left out."""
    turns = igfparse.parse(f"{TITLE}{DISCLAIMER}>> MODERATOR: I'm Ana Lima.\n\n>> AUDIENCE: Yes.\n\n>> No.").turns
    session = (
        "“Harbours of Trust”, WS #412, Internet Governance Forum, meeting 14, Berlin, Germany, 25–29 November 2019, "
    )

    assert [
        f"{who}, {session}turn {number} [{turns[number].id}]"
        for number, who in enumerate(["Ana Lima", "AUDIENCE", "unnamed speaker"])
    ] == [turn.cite() for turn in turns]
    bare = igfparse.parse(">> Yes.").turns[0]
    assert f"unnamed speaker, turn 0 [{bare.id}]" == bare.cite()


def test_a_file_without_a_title_is_cited_by_its_name() -> None:
    """The name of the file stands in for the session."""
    transcript = igfparse.Transcript.from_dict(
        igfparse.parse(">> Yes.").to_dict() | {"source": {"name": "harbour.txt", "format": "text", "encoding": None}}
    )

    assert "unnamed speaker, harbour.txt, turn 0" == transcript.turns[0].cite().partition(" [")[0]


@pytest.mark.parametrize(
    ("start", "end", "session", "written"),
    [
        ("2019-11-25", "2019-11-29", None, "25–29 November 2019"),
        ("2018-10-30", "2018-11-02", None, "30 October – 2 November 2018"),
        ("2019-11-25", "2019-11-25", None, "25 November 2019"),
        ("2019-11-25", None, None, "25 November 2019"),
        ("2019-11-25", "2019-11-29", "2019-11-26", "26 November 2019"),
    ],
)
def test_dates_are_written_as_in_references(start: str, end: str | None, session: str | None, written: str) -> None:
    """The session's day if it is known, else the days of the meeting."""
    days = [dt.date.fromisoformat(day) if day else None for day in (start, end, session)]
    header = Header(meeting=Meeting(start_date=days[0], end_date=days[1]), session=Session(date=days[2]))

    assert [written] == Context("", header=header).session()


def test_the_year_stands_in_for_the_date() -> None:
    """A meeting of which no day is known."""
    assert ["2019"] == Context("", header=Header(meeting=Meeting(year=2019))).session()


@given(testing.any_texts())
def test_identifiers_are_stable_and_unique(text: str) -> None:
    """The same text gives the same identifiers, and each turn its own; a reference is one line that ends with it."""
    turns, again = igfparse.parse(text).turns, igfparse.parse(text, identify=False).turns

    assert [turn.id for turn in turns] == [turn.id for turn in again]
    assert len(turns) == len({turn.id for turn in turns})
    for turn in turns:
        assert turn.cite().endswith(f"turn {turn.index} [{turn.id}]")
    assert [turn.cite() for turn in turns] == [
        turn.cite() for turn in igfparse.Transcript.from_dict(igfparse.parse(text).to_dict()).turns
    ]
