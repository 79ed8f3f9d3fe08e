"""
Read the session from its title line.

A title line is eaten from its ends: file states, event, date, day, room,
code and type go; what is left is the title.
"""

from collections.abc import Mapping
from typing import Any, Final

import regex
from attrs import evolve, frozen

from igfparse._lazy import lazy
from igfparse._text import fold
from igfparse._vocabulary.meetings import CITIES
from igfparse._vocabulary.sessions import CODES, GLUED, ROOM_MODIFIERS, ROOM_WORDS, SET_OFF, TYPES
from igfparse.models import Session

from .dates import DATE, DAY_AND_MONTH, read_date
from .patterns import CODE, DASH, FLAGS, HALF_DAY, STATE, TYPE, phrases

__all__ = ["ROOM_WORD", "read_title", "type_in"]

#: A dash that parts fields, not the parts of a word.
_SET_OFF_DASH: Final = rf"(?:\s{DASH}+|{DASH}+\s|[\N{{EN DASH}}\N{{EM DASH}}])"

_STATE_HEAD: Final = lazy(rf"{STATE}(?:\s+{STATE})*\s*(?:{DASH}+\s*|$|(?=\d))", flags=FLAGS)
_STATE_TAIL: Final = lazy(rf"[\s.,(\[/]*(?:{DASH}\s*)*\b{STATE}(?:\s+{STATE})*(?:\s*{HALF_DAY})?[)\].]*$", flags=FLAGS)
_EVENT: Final = lazy(rf"(?:IGF\s*20\d\d|20\d\d\s*IGF)\b\s*(?:{DASH}+\s*)?", flags=FLAGS)
_DATE_HEAD: Final = lazy(rf"{DATE}\s*(?:{DASH}+\s*|,\s*)?", flags=FLAGS)
#: ``... Meeting 20 May``, ``... consultations Geneva 26 February 2008``.
_DATE_TAIL: Final = lazy(
    rf"(?:[\s,(]|{DASH})+(?:(?:{phrases(CITIES)})[\s,]+)?(?:{DATE}|{DAY_AND_MONTH})[)\s]*$", flags=FLAGS
)
_DAY_HEAD: Final = lazy(rf"Day\s*(\d{{1,2}})\b\s*(?:{DASH}+\s*)?", flags=FLAGS)
_DAY_TAIL: Final = lazy(rf"\s*(?:{DASH}\s*)*\bDay\s*(\d{{1,2}})\b(?:\s*{DASH}*\s*{HALF_DAY})?$", flags=FLAGS)
#: The first field of a title line, which is the room if it has a room word.
_FIELD: Final = lazy(
    rf"(?P<room>[^\N{{EN DASH}}\N{{EM DASH}}:]{{1,40}}?)\s*(?:{_SET_OFF_DASH}|(?<=Plenary)-)\s*", flags=FLAGS
)
_ROOM: Final = (
    rf"(?:(?:{phrases(ROOM_MODIFIERS)})\s+)*(?:{phrases(ROOM_WORDS)})"
    rf"(?:\s+(?:{phrases(ROOM_WORDS)}|[IVX]+[A-C]?|\d{{1,2}}[A-C]?|[A-C]))*\b"
)
_ROOM_HEAD: Final = lazy(rf"(?P<room>{_ROOM})\s*(?:{DASH}+\s*)?", flags=FLAGS)
_ROOM_TAIL: Final = lazy(rf"\s*(?:{DASH}\s*)?\b(?P<room>(?=\p{{Lu}}){_ROOM})$", flags=FLAGS)
ROOM_WORD: Final = lazy(rf"\b(?:{phrases(ROOM_WORDS)})\b", flags=FLAGS)
_CODE_HEAD: Final = lazy(rf"{CODE}\s*(?::|{DASH}+)?\s*", flags=FLAGS)
_GLUED_HEAD: Final = lazy(rf"(?P<code>(?P<prefix>{phrases(GLUED)})-[\p{{L}}\d]+)\s*(?::|{DASH}+)?\s+", flags=FLAGS)
_SET_OFF: Final = lazy(rf"(?P<type>{phrases(SET_OFF)})\s*(?::|{_SET_OFF_DASH})\s*", flags=FLAGS)
_TYPE: Final = lazy(rf"(?<![\w-])(?P<type>{TYPE})(?!\w)", flags=FLAGS)


@frozen
class _Rest:
    """What is left of a title line, and what was taken from it."""

    text: str
    session: Session

    def without(self, match: "regex.Match[str] | None", **fields: Any) -> "_Rest":
        """Return the rest without a *match*, *fields* filled from it unless they were before."""
        if match is None:
            return self
        fields = {key: value for key, value in fields.items() if getattr(self.session, key) is None}
        return _Rest(self.text[: match.start()] + self.text[match.end() :], evolve(self.session, **fields))


def read_title(line: str, types: Mapping[str, str]) -> Session:
    """
    Read the session's fields from its title *line*, white space collapsed.

    Phrases of *types*, folded, name a type before those of the package do.
    """
    rest = _Rest(line, Session(title_line=line))
    for step in (_take_states, _take_event, _take_date, _take_states, _take_day, _take_room, _take_code, _take_type):
        rest = step(rest)
    kind = next((name for phrase, name in types.items() if phrase in fold(rest.text)), rest.session.type)
    title = rest.text.strip(" -\N{EN DASH}\N{EM DASH}|")
    return evolve(rest.session, title=title or None, type=kind)


def _take_states(rest: _Rest) -> _Rest:
    rest = rest.without(_STATE_HEAD.match(rest.text))
    return rest.without(_STATE_TAIL.search(rest.text))


def _take_event(rest: _Rest) -> _Rest:
    return rest.without(_EVENT.match(rest.text))


def _take_date(rest: _Rest) -> _Rest:
    match = _DATE_HEAD.match(rest.text) or _DATE_TAIL.search(rest.text)
    return rest if match is None else rest.without(match, date=read_date(match[0])[0])


def _take_day(rest: _Rest) -> _Rest:
    match = _DAY_HEAD.match(rest.text) or _DAY_TAIL.search(rest.text)
    return rest if match is None else rest.without(match, day=int(match[1]))


def _take_room(rest: _Rest) -> _Rest:
    match = _FIELD.match(rest.text)
    if match is None or not ROOM_WORD.search(match["room"]):
        match = _ROOM_HEAD.match(rest.text) if rest.session.day is not None else None
    if match is None:
        match = _ROOM_TAIL.search(rest.text) if rest.session.date is not None else None
    return rest if match is None else rest.without(match, room=match["room"].strip())


def _take_code(rest: _Rest) -> _Rest:
    match = _CODE_HEAD.match(rest.text)
    if match is not None:
        return rest.without(match, code=match["code"], type=CODES[fold(match["prefix"])])
    match = _GLUED_HEAD.match(rest.text)
    return rest if match is None else rest.without(match, code=match["code"], type=GLUED[fold(match["prefix"])])


def _take_type(rest: _Rest) -> _Rest:
    match = _SET_OFF.match(rest.text)
    if match is not None and match.end() < len(rest.text):
        return rest.without(match, type=type_in(match["type"]))
    kind = rest.session.type or type_in(rest.text)
    return evolve(rest, session=evolve(rest.session, type=kind))


def type_in(text: str) -> str | None:
    """Return the type that *text* names; of several, the one that stands first in the table."""
    found = {fold(match["type"]) for match in _TYPE.finditer(text, overlapped=True)}
    return next((name for phrase, name in TYPES.items() if phrase in found), None)
