"""
Read the session from the title line and the metadata lines.

A title line is eaten from its ends: file states, event, date, day, room,
code and type go; what is left is the title.
"""

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any, Final

import regex
from attrs import evolve, frozen

from igfparse._text import collapse, fold
from igfparse._times import TIME, read_time
from igfparse._vocabulary.sessions import CODES, GLUED, ROOM_MODIFIERS, ROOM_WORDS, SET_OFF, STATES, TYPES
from igfparse.models import Session

from .dates import DATE, read_date, read_range

__all__ = ["CODE", "STATE", "TYPE", "read_metadata", "read_title", "time_of"]

_FLAGS: Final = regex.IGNORECASE | regex.VERBOSE
_DASH: Final = r"[-\N{EN DASH}\N{EM DASH}]"
#: A dash that parts fields, not the parts of a word.
_SET_OFF_DASH: Final = rf"(?:\s{_DASH}+|{_DASH}+\s|[\N{{EN DASH}}\N{{EM DASH}}])"


def _phrases(phrases: Iterable[str]) -> str:
    """Return a pattern for *phrases*, the longest first, their blanks any white space."""
    ordered = sorted(phrases, key=len, reverse=True)
    return "|".join(regex.escape(phrase, literal_spaces=True).replace(" ", r"\s+") for phrase in ordered)


STATE: Final = rf"(?:{_phrases(STATES)})"
CODE: Final = rf"(?:{_phrases(CODES)})\s*[#-]?\s*\#?\s*\d{{1,3}}\b"
TYPE: Final = _phrases(TYPES)

_STATE_HEAD: Final = regex.compile(rf"^{STATE}(?:\s+{STATE})*\b\s*(?:{_DASH}+\s*|$)", flags=_FLAGS)
_STATE_TAIL: Final = regex.compile(rf"[\s.(\[/]*(?:{_DASH}\s*)*\b{STATE}(?:\s+{STATE})*[)\]]*$", flags=_FLAGS)
_EVENT: Final = regex.compile(rf"^(?:IGF\s*20\d\d|20\d\d\s*IGF)\b\s*(?:{_DASH}+\s*)?", flags=_FLAGS)
_DATE_HEAD: Final = regex.compile(rf"^{DATE}\s*(?:{_DASH}+\s*|,\s*)?", flags=_FLAGS)
_DAY_HEAD: Final = regex.compile(rf"^Day\s*(\d{{1,2}})\b\s*(?:{_DASH}+\s*)?", flags=_FLAGS)
_DAY_TAIL: Final = regex.compile(
    rf"\s*(?:{_DASH}\s*)*\bDay\s*(\d{{1,2}})\b(?:\s*{_DASH}*\s*(?:morning|afternoon|evening)(?:\s+session)?)?$",
    flags=_FLAGS,
)
_DAY: Final = regex.compile(r"\bDay\s*(\d{1,2})\b", flags=_FLAGS)
#: The first part of a title line in dashes, which is the room if it has a room word.
_SEGMENT: Final = regex.compile(
    rf"^(?P<room>[^\N{{EN DASH}}\N{{EM DASH}}:]{{1,40}}?)\s*(?:{_SET_OFF_DASH}|(?<=Plenary)-)\s*",
    flags=_FLAGS,
)
_ROOM: Final = (
    rf"(?:(?:{_phrases(ROOM_MODIFIERS)})\s+)*(?:{_phrases(ROOM_WORDS)})"
    rf"(?:\s+(?:{_phrases(ROOM_WORDS)}|[IVX]+[A-C]?|\d{{1,2}}[A-C]?|[A-C]))*\b"
)
_ROOM_HEAD: Final = regex.compile(rf"^(?P<room>{_ROOM})\s*(?:{_DASH}+\s*)?", flags=_FLAGS)
_ROOM_TAIL: Final = regex.compile(
    rf"\s*(?:{_DASH}\s*)?\b(?P<room>(?=\p{{Lu}}){_ROOM})$",
    flags=_FLAGS,
)
_ROOM_WORD: Final = regex.compile(rf"\b(?:{_phrases(ROOM_WORDS)})\b", flags=_FLAGS)
_CODE_HEAD: Final = regex.compile(
    rf"^(?P<code>(?P<prefix>{_phrases(CODES.keys() - {'session'})})\s*[#-]?\s*\#?\s*\d{{1,3}})\b"
    rf"\s*(?::|{_DASH}+)?\s*",
    flags=_FLAGS,
)
_GLUED_HEAD: Final = regex.compile(
    rf"^(?P<code>(?P<prefix>{_phrases(GLUED)})-[\p{{L}}\d]+)\s*(?::|{_DASH}+)?\s+", flags=_FLAGS
)
_SET_OFF: Final = regex.compile(
    rf"^(?P<type>{_phrases(SET_OFF)})\s*(?::|{_SET_OFF_DASH})\s*",
    flags=_FLAGS,
)
_TYPE: Final = regex.compile(rf"(?<![\w-])(?P<type>{_phrases(TYPES)})(?!\w)", flags=_FLAGS)
_CODE_LINE: Final = regex.compile(rf"(?P<code>(?P<prefix>{_phrases(CODES)})\s*\#?\s*\d{{1,3}})", flags=_FLAGS)
#: ``14 September 2010 - A Workshop on Openness in Vilnius, Lithuania`` (2006-2010).
_BYLINE: Final = regex.compile(rf"{_DASH}\s*An?\s+(?P<type>.+?)\s+on\b", flags=_FLAGS)
_TIME: Final = regex.compile(rf"[\s,|\N{{EN DASH}}-]*(?P<time>{TIME})", flags=_FLAGS)
#: A time, its half, its zone.
_LONGEST_TIME: Final = 3


@frozen
class _Rest:
    """What is left of a title line, and what was taken from it."""

    text: str
    session: Session

    def without(self, start: int, end: int, **fields: Any) -> "_Rest":
        """Return the rest without what stands between two offsets, *fields* filled from it."""
        fields = {key: value for key, value in fields.items() if getattr(self.session, key) is None}
        return _Rest(self.text[:start] + self.text[end:], evolve(self.session, **fields))


def read_title(line: str) -> Session:
    """Read the session's fields from its title *line*, white space collapsed."""
    rest = _Rest(line, Session(title_line=line))
    for step in (_take_states, _take_event, _take_day, _take_room, _take_code, _take_type):
        rest = step(rest)
    title = rest.text.strip(" -\N{EN DASH}\N{EM DASH}|")
    return evolve(rest.session, title=title or None)


def _take_states(rest: _Rest) -> _Rest:
    for pattern in (_STATE_HEAD, _STATE_TAIL):
        match = pattern.search(rest.text)
        if match is not None:
            rest = rest.without(*match.span())
    return rest


def _take_event(rest: _Rest) -> _Rest:
    match = _EVENT.match(rest.text)
    if match is not None:
        rest = rest.without(*match.span())
    match = _DATE_HEAD.match(rest.text)
    if match is not None:
        rest = rest.without(*match.span(), date=read_date(match[0])[0])
    return rest


def _take_day(rest: _Rest) -> _Rest:
    match = _DAY_HEAD.match(rest.text) or _DAY_TAIL.search(rest.text)
    return rest if match is None else rest.without(*match.span(), day=int(match[1]))


def _take_room(rest: _Rest) -> _Rest:
    match = _SEGMENT.match(rest.text)
    if match is None or not _ROOM_WORD.search(match["room"]):
        match = _ROOM_HEAD.match(rest.text) if rest.session.day is not None else None
    if match is None:
        match = _ROOM_TAIL.search(rest.text) if rest.session.date is not None else None
    return rest if match is None else rest.without(*match.span(), room=match["room"].strip())


def _take_code(rest: _Rest) -> _Rest:
    match = _CODE_HEAD.match(rest.text)
    if match is not None:
        return rest.without(*match.span(), code=match["code"], type=CODES[_key(match["prefix"])])
    match = _GLUED_HEAD.match(rest.text)
    if match is not None:
        return rest.without(*match.span(), code=match["code"], type=GLUED[_key(match["prefix"])])
    return rest


def _take_type(rest: _Rest) -> _Rest:
    match = _SET_OFF.match(rest.text)
    if match is not None and match.end() < len(rest.text):
        return rest.without(*match.span(), type=_type_in(match["type"]))
    return rest.without(0, 0, type=_type_in(rest.text))


def _type_in(text: str) -> str | None:
    """Return the type that *text* names; of several, the one that stands first in the table."""
    found = {_key(match["type"]) for match in _TYPE.finditer(text, overlapped=True)}
    return next((name for phrase, name in TYPES.items() if phrase in found), None)


def _key(printed: str) -> str:
    return fold(collapse(printed))


def read_metadata(session: Session, lines: Sequence[str]) -> Session:
    """Fill what the title line leaves open from the other header *lines*."""
    date: dt.date | None = session.date
    for line in lines:
        found = _read_line(line, is_title=line == session.title_line)
        date = date or found.date
        session = evolve(
            session,
            date=session.date or found.date,
            start_time=session.start_time or found.start_time,
            code=session.code or found.code,
            type=session.type or found.type,
            day=found.day if session.day is None else session.day,
        )
    return session


def _read_line(line: str, *, is_title: bool) -> Session:
    """Read one line by itself."""
    if read_range(line) is not None:
        return Session()
    date, _, end = read_date(line)
    time = time_of(line)
    code = _CODE_LINE.fullmatch(line)
    byline = _BYLINE.search(line, end) if end else None
    day = None if is_title else _DAY.search(line)
    kind = None
    if code is not None:
        kind = CODES[_key(code["prefix"])]
    elif byline is not None:
        kind = _type_in(byline["type"])
    elif fold(line) in TYPES:
        kind = TYPES[fold(line)]
    return Session(
        date=date,
        start_time=read_time(time)[0] if time is not None else None,
        code=code["code"] if code is not None else None,
        type=kind,
        day=int(day[1]) if day is not None else None,
    )


def time_of(line: str) -> str | None:
    """Return the time printed in *line*, behind a date or alone but for its half and zone."""
    _, _, end = read_date(line)
    match = _TIME.match(line, end)
    if match is None or (end == 0 and len(line.split()) > _LONGEST_TIME):
        return None
    return match["time"]
