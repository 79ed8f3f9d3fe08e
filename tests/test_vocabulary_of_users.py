"""Words that users add, and fields that the table of meetings fills."""

import datetime as dt
import pickle

import pytest

import igfparse

TEXT = """IGF 2019 - Day 1 - Room 4 - Harbour Talk on tides

The following are the outputs of the captioning taken during an IGF virtual intervention.

>> HOUSE BAND: We play (foghorn) and play.

>> Harbour Board: We pay.

>> CAPITANA ANA LIMA: Thank you.
"""


def test_added_words_are_known() -> None:
    """Roles, groups, titles, notes and session types are read as the user says, in any case."""
    vocabulary = igfparse.Vocabulary(
        roles={"House Band"},
        groups=["HARBOUR BOARD"],
        honorifics={"Capitana"},
        notes={"event": ["Foghorn"]},
        session_types={"harbour talk": "Lightning Talk"},
    )
    plain, added = igfparse.parse(TEXT), igfparse.parse(TEXT, vocabulary=vocabulary)

    assert [("person", None)] * 3 == [(turn.label.kind, turn.role) for turn in plain.turns if turn.label]
    assert [("role", "house band"), ("group", None), ("person", None)] == [
        (turn.label.kind, turn.role) for turn in added.turns if turn.label
    ]
    assert [("Ana Lima", "CAPITANA")] == [(speaker.name, speaker.honorific) for speaker in added.speakers]
    assert [[], ["event"]] == [[note.kind for note in transcript.notes] for transcript in (plain, added)]
    assert [None, "Lightning Talk"] == [plain.header.session.type, added.header.session.type]


def test_a_kind_of_note_must_be_one() -> None:
    """A kind that no note has is refused at once."""
    with pytest.raises(ValueError, match="fog"):
        igfparse.Vocabulary(notes={"fog": ["horn"]})


def test_a_vocabulary_travels() -> None:
    """It can be handed to worker processes."""
    again = pickle.loads(pickle.dumps(igfparse.Vocabulary(roles={"House Band"})))

    assert frozenset({"house band"}) == again.roles


def test_nothing_is_filled_unasked() -> None:
    """What the header does not print is None."""
    meeting = igfparse.parse(TEXT).header.meeting

    assert (2019, None, None, ()) == (meeting.year, meeting.city, meeting.start_date, meeting.filled)


@pytest.mark.parametrize(
    ("header", "filled"),
    [
        (
            TEXT.partition("\n")[0],
            {"ordinal": 14, "city": "Berlin", "country": "Germany", "start_date": dt.date(2019, 11, 25)},
        ),
        ("IGF 2010\nVilnius, Lithuania\n15 September 10", {"ordinal": 5, "end_date": dt.date(2010, 9, 17)}),
        ("Eighth Meeting of the Internet Governance Forum\nBali", {"year": 2013, "country": "Indonesia"}),
    ],
)
def test_the_table_fills_on_request(header: str, filled: dict[str, object]) -> None:
    """Ordinal, place and dates come from the table, and are marked."""
    meeting = igfparse.parse(header + "\n\n>> ANA LIMA: Yes.", fill=True).header.meeting

    for name, value in filled.items():
        assert value == getattr(meeting, name)
        assert name in meeting.filled


@pytest.mark.parametrize(
    "header",
    [
        "IGF 2019 First Open Consultations and MAG Meeting Day 1",
        "ICANN\n3 May 2012\nPrague, Czech Republic",
        "IGF 2019",
    ],
)
def test_other_meetings_are_not_filled(header: str) -> None:
    """Preparatory and other meetings are none of the table."""
    transcript = igfparse.parse(header + "\n\n>> ANA LIMA: Yes.", fill=True)

    assert () == transcript.header.meeting.filled
