"""
Transcripts as rows of four tables: sessions, turns, speakers and notes.

``session`` is in every table; with ``turn`` it leads to a turn, with
``speaker`` to a person.
"""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from typing import Final, Protocol

from attrs import frozen

from .models import Closing, Evidence, Header, Note, Source, Speaker, Turn

__all__ = ["TABLES", "Kind", "Parsed", "Row", "Table"]

_Cell = str | int | float | dt.date | list[str] | None
Row = tuple[_Cell, ...]


class Parsed(Protocol):
    """What the tables need of a transcript."""

    @property
    def id(self) -> str: ...
    @property
    def source(self) -> Source: ...
    @property
    def header(self) -> Header: ...
    @property
    def turns(self) -> tuple[Turn, ...]: ...
    @property
    def speakers(self) -> tuple[Speaker, ...]: ...
    @property
    def notes(self) -> tuple[Note, ...]: ...
    @property
    def closing(self) -> Closing | None: ...


class Kind(StrEnum):
    """What the cells of a column hold, beside nothing."""

    STRING = "string"
    STRINGS = "list of strings"
    INTEGER = "integer"
    NUMBER = "number"
    DATE = "date"


@frozen
class Table:
    """A table: its columns, in order, and how a transcript fills it."""

    columns: Mapping[str, Kind]
    rows: Callable[[Parsed], Iterator[Row]]


def _sessions(parsed: Parsed) -> Iterator[Row]:
    source, meeting, session = parsed.source, parsed.header.meeting, parsed.header.session
    disclaimer, closing = parsed.header.disclaimer, parsed.closing
    yield (
        parsed.id,
        source.name,
        source.format.value,
        source.encoding,
        source.characters,
        source.sha256,
        meeting.name,
        meeting.ordinal,
        meeting.year,
        meeting.city,
        meeting.region,
        meeting.country,
        meeting.start_date,
        meeting.end_date,
        session.title_line,
        session.title,
        session.type,
        session.code,
        session.day,
        session.room,
        session.date,
        _time(session.start_time),
        None if disclaimer is None else disclaimer.kind,
        None if closing is None else closing.text,
        None if closing is None else _time(closing.time),
        len(parsed.turns),
        sum(turn.words for turn in parsed.turns),
        len(parsed.speakers),
    )


def _time(time: dt.time | None) -> str | None:
    return None if time is None else time.isoformat("minutes")


def _turns(parsed: Parsed) -> Iterator[Row]:
    names = {speaker.id: speaker.name for speaker in parsed.speakers}
    surest = _surest(parsed.speakers)
    for turn in parsed.turns:
        evidence = surest.get(turn.index)
        yield (
            parsed.id,
            turn.index,
            turn.id,
            turn.span.start,
            turn.span.end,
            turn.marker,
            None if turn.label is None else turn.label.text,
            None if turn.label is None else turn.label.kind.value,
            turn.role,
            turn.speaker,
            None if turn.speaker is None else names[turn.speaker],
            None if evidence is None else evidence.kind.value,
            None if evidence is None else evidence.confidence,
            turn.words,
            turn.text,
        )


def _surest(speakers: tuple[Speaker, ...]) -> dict[int, Evidence]:
    """Return the surest evidence for each turn."""
    surest: dict[int, Evidence] = {}
    for speaker in speakers:
        for evidence in speaker.evidence:
            if evidence.turn not in surest or evidence.confidence > surest[evidence.turn].confidence:
                surest[evidence.turn] = evidence
    return surest


def _speakers(parsed: Parsed) -> Iterator[Row]:
    for speaker in parsed.speakers:
        yield (
            parsed.id,
            speaker.id,
            speaker.name,
            speaker.honorific,
            speaker.affiliation,
            list(speaker.labels),
            len(speaker.turns),
            sum(parsed.turns[index].words for index in speaker.turns),
        )


def _notes(parsed: Parsed) -> Iterator[Row]:
    for index, note in enumerate(parsed.notes):
        yield parsed.id, index, note.turn, note.span.start, note.span.end, note.kind.value, note.text


def _columns(strings: str, others: Mapping[str, Kind]) -> dict[str, Kind]:
    """Return the columns named in *strings*, those of the *others* with their kinds."""
    return {name: others.get(name, Kind.STRING) for name in strings.split()}


#: The tables by name.
TABLES: Final[Mapping[str, Table]] = {
    "sessions": Table(
        _columns(
            "session source format encoding characters sha256 meeting ordinal year city region country start_date "
            "end_date title_line title type code day room date start_time disclaimer closing closing_time "
            "turns words speakers",
            {
                **dict.fromkeys(("characters", "ordinal", "year", "day", "turns", "words", "speakers"), Kind.INTEGER),
                **dict.fromkeys(("start_date", "end_date", "date"), Kind.DATE),
            },
        ),
        _sessions,
    ),
    "turns": Table(
        _columns(
            "session turn id start end marker label label_kind role speaker name evidence confidence words text",
            {**dict.fromkeys(("turn", "start", "end", "words"), Kind.INTEGER), "confidence": Kind.NUMBER},
        ),
        _turns,
    ),
    "speakers": Table(
        _columns(
            "session speaker name honorific affiliation labels turns words",
            {"labels": Kind.STRINGS, "turns": Kind.INTEGER, "words": Kind.INTEGER},
        ),
        _speakers,
    ),
    "notes": Table(
        _columns(
            "session note turn start end kind text",
            dict.fromkeys(("note", "turn", "start", "end"), Kind.INTEGER),
        ),
        _notes,
    ),
}
