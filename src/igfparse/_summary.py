"""A summary of a transcript for people to read in a terminal."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from .models import NoteKind, Turn
from .transcript import Transcript

__all__ = ["summarize"]

_UNNAMED: Final = "(no label)"
_NAME_COLUMNS: Final = 32
_OPENING_COLUMNS: Final = 56


def summarize(transcript: Transcript) -> str:
    """Return who spoke and how long, the turns, and the notes."""
    blocks = [
        _heading(transcript),
        _floor(transcript),
        _turns(transcript),
        _notes(transcript),
        _doubts(transcript),
    ]
    return "\n".join("".join(f"{line}\n" for line in block) for block in map(list, blocks) if block)


def _heading(transcript: Transcript) -> Iterator[str]:
    meeting, session = transcript.header.meeting, transcript.header.session
    yield session.title or transcript.source.name or "Transcript"
    dates = " to ".join(str(date) for date in (meeting.start_date, meeting.end_date) if date)
    ordinal = f"meeting {meeting.ordinal}" if meeting.ordinal else None
    year = None if dates else meeting.year
    place = (meeting.city, meeting.region, meeting.country)
    yield from _joined(meeting.name, ordinal, year, *place, dates)
    day = None if session.day is None else f"Day {session.day}"
    yield from _joined(session.type, session.code, day, session.room, session.date, session.start_time)
    words = sum(turn.words for turn in transcript.turns)
    yield f"{len(transcript.turns)} turns, {words:,} words, {len(transcript.notes)} notes"


def _joined(*parts: object) -> Iterator[str]:
    present = [str(part) for part in parts if part not in (None, "")]
    if present:
        yield ", ".join(present)


def _floor(transcript: Transcript) -> Iterator[str]:
    """Who held the floor, the longest first."""
    turns: Counter[str] = Counter()
    words: Counter[str] = Counter()
    names = _names(transcript)
    for turn in transcript.turns:
        who = _who(turn, names)
        turns[who] += 1
        words[who] += turn.words
    total = sum(words.values()) or 1
    if turns:
        yield f"{'Who spoke':{_NAME_COLUMNS}} {'turns':>6} {'words':>8} {'share':>6}"
    for who, count in words.most_common():
        yield f"{_cut(who, _NAME_COLUMNS):{_NAME_COLUMNS}} {turns[who]:6} {count:8,} {count / total:6.0%}"


def _turns(transcript: Transcript) -> Iterator[str]:
    names = _names(transcript)
    if transcript.turns:
        yield f"{'Turn':>4}  {'words':>6}  {'who':24}  how it begins"
    for turn in transcript.turns:
        opening = turn.paragraphs[0].text if turn.paragraph_spans else ""
        yield f"{turn.index:4}  {turn.words:6,}  {_cut(_who(turn, names), 24):24}  {_cut(opening, _OPENING_COLUMNS)}"


def _notes(transcript: Transcript) -> Iterator[str]:
    counts = Counter(note.kind for note in transcript.notes)
    if counts:
        kinds = ", ".join(f"{counts[kind]} {kind}" for kind in NoteKind if counts[kind])
        yield f"Notes: {kinds}"
    if transcript.closing is not None:
        yield f"Closing: {transcript.closing.text}"


def _doubts(transcript: Transcript) -> Iterator[str]:
    for diagnostic in transcript.diagnostics:
        line, column = transcript.position(diagnostic.span.start)
        yield f"{diagnostic.severity} at line {line}, column {column}: {diagnostic.message} [{diagnostic.code}]"


def _names(transcript: Transcript) -> dict[str, str]:
    return {speaker.id: speaker.name for speaker in transcript.speakers}


def _who(turn: Turn, names: dict[str, str]) -> str:
    if turn.speaker is not None:
        return names[turn.speaker]
    return turn.label.text if turn.label is not None else _UNNAMED


def _cut(text: str, columns: int) -> str:
    return text if len(text) <= columns else text[: columns - 1] + "\N{HORIZONTAL ELLIPSIS}"
