"""Read the session from the lines around the title: dates, times, codes, bylines."""

from collections.abc import Iterable
from typing import Final

from attrs import evolve

from igfparse._lazy import lazy
from igfparse._text import fold
from igfparse._times import TIME, read_time
from igfparse._vocabulary.sessions import CODES, TYPES
from igfparse.models import Session

from .dates import read_date, read_range
from .patterns import CODE, DASH, FLAGS, ZONE
from .title import ROOM_WORD, type_in

__all__ = ["is_code", "read_byline", "read_metadata", "time_of"]

_CODE_LINE: Final = lazy(CODE, flags=FLAGS)
_DAY: Final = lazy(r"\bDay\s*(\d{1,2})\b", flags=FLAGS)
#: ``14 September 2010 - A Workshop on Openness in Vilnius, Lithuania`` (2006-2012).
_BYLINE: Final = lazy(rf"{DASH}\s*An?\s+(?P<type>\p{{L}}.*?)\s+on\b(?P<rest>.*)", flags=FLAGS)
_TO_TIME: Final = TIME.replace("?P<", "?P<to_")
_TIME: Final = lazy(
    rf"[\s,(\N{{EN DASH}}-]*(?:at\s+)?(?P<time>{TIME})(?:\s*{DASH}\s*{_TO_TIME})?\s*{ZONE}?[\s)]*$",
    flags=FLAGS,
)
_YEAR: Final = lazy(r"20[0-3]\d")
#: The fields of a wiki's first line: ``22 June 2022 | 18:00 - 18:30 CEST | Main Auditorium``.
_FIELDS: Final = lazy(r"\s+\|\s+")


def read_metadata(session: Session, lines: Iterable[str]) -> Session:
    """Fill what the title line leaves open from all header *lines*."""
    for line in lines:
        for part in _FIELDS.split(line):
            found = _read_part(part, is_title=line == session.title_line)
            session = evolve(
                session,
                date=session.date or found.date,
                start_time=found.start_time if session.start_time is None else session.start_time,
                code=session.code or found.code,
                type=session.type or found.type,
                day=found.day if session.day is None else session.day,
                room=session.room or (found.room if part != line else None),
            )
    return session


def _read_part(part: str, *, is_title: bool) -> Session:
    """Read one line, or one field of it, by itself."""
    if read_range(part) is not None:
        return Session()
    time = time_of(part)
    code = _CODE_LINE.fullmatch(part)
    byline = read_byline(part)
    day = None if is_title else _DAY.search(part)
    kind = TYPES.get(fold(part))
    if code is not None:
        kind = CODES[fold(code["prefix"])]
    elif byline is not None:
        kind = type_in(" on ".join(byline))
    return Session(
        date=read_date(part)[0],
        start_time=read_time(time)[0] if time is not None else None,
        code=code["code"] if code is not None else None,
        type=kind,
        day=int(day[1]) if day is not None else None,
        room=part if ROOM_WORD.search(part) else None,
    )


def is_code(line: str) -> bool:
    """Tell a line that is a session's code and nothing else."""
    return _CODE_LINE.fullmatch(line) is not None


def read_byline(line: str) -> tuple[str, str] | None:
    """Return the type and the rest of a *line* such as ``... - A Workshop on Openness in Vilnius, Lithuania``."""
    _, _, end = read_date(line)
    match = _BYLINE.search(line, end) if end else None
    return (match["type"], match["rest"]) if match is not None else None


def time_of(line: str) -> str | None:
    """Return the time printed in *line*, behind a date or alone but for its half and zone."""
    _, _, end = read_date(line)
    match = _TIME.match(line, end)
    if match is None or _YEAR.fullmatch(match["time"]):
        return None
    return match["time"]
