"""
Tell header lines from speech, and metadata from titles.

A metadata line holds nothing but dates, times, places, the meeting's name,
codes, types and file states; whatever is left over may be a title. A page
without line ends is cut into lines at its metadata.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

import regex

from igfparse._lazy import lazy
from igfparse._text import collapse, fold
from igfparse._times import TIME
from igfparse._vocabulary.groups import COUNTRIES
from igfparse._vocabulary.meetings import CITIES
from igfparse._vocabulary.site_lines import ABOVE

from .dates import DATE, read_range
from .patterns import CODE, EVENT, FLAGS, HALF_DAY, NUMBERED_EVENT, STATE, TYPE, ZONE, phrases
from .places import read_place_line
from .session import read_byline

__all__ = ["Line", "is_dated", "is_heading", "is_metadata", "is_separator", "is_site_line", "lines_of", "pieces_of"]

_SEPARATORS: Final = frozenset(" *-_=#.~\N{EN DASH}\N{EM DASH}")
#: A heading after the disclaimer is short; longer lines are speech.
_LONGEST_HEADING: Final = 14
_SENTENCE_END: Final = frozenset(".?!,;")

_LINE: Final = re.compile(r"[^\n]+")
_LETTER: Final = lazy(r"\p{L}")
_CLOCK: Final = rf"\b{TIME}\s*{ZONE}?"
_KNOWN: Final = lazy(
    rf"""
    {DATE} | {_CLOCK} | {NUMBERED_EVENT} | \b{EVENT}(?:\s+20\d\d)? | \b20\d\d\b | \bPage\s\d+
    | \b{STATE}(?!\w) | {HALF_DAY} | \b{CODE} | \b{TYPE}(?!\w) | \b(?:{phrases(CITIES)})\b
    """,
    flags=FLAGS,
)
#: What makes a line a header's beyond doubt.
_DATED: Final = lazy(rf"{DATE} | {NUMBERED_EVENT} | \b{EVENT}\s*20\d\d | 20\d\d\s*{EVENT} | \bDay\s\d", flags=FLAGS)
#: A title of the consultations holds the event's name: ``IGF OPEN MEETING`` (2009).
_EVENT_WITH_TYPE: Final = lazy(rf"{EVENT}\s+{TYPE}", flags=FLAGS)

#: Where a page without line ends is cut. The event's name counts only in front, else it is part of a title.
_PIECE: Final = lazy(
    rf"""
    ^\s*\d+\s+Page\s+\d+ | \*[*\s]*\* | ^\s*(?:{NUMBERED_EVENT}|{EVENT}(?!\s+{TYPE}))
    | {DATE}(?:[\s-]+(?:at\s+)?{_CLOCK})? | \b\d{{1,2}}:\d\d\b(?:\s*[AP]\.?M\b\.?)?(?:\s*{ZONE})?
    | \b{STATE}(?!\w)(?:\s*{HALF_DAY})?
    | (?:\p{{Lu}}[\p{{L}}'.-]+\s+){{0,2}}\p{{Lu}}[\p{{L}}'.-]+,\s+(?:{phrases(COUNTRIES)})\b
    | \b(?:{CODE})(?=\s)
    | \b(?:captioning|services)\s+provided\s+by:.*
    """,
    flags=FLAGS | regex.DOTALL,
)


class Line(NamedTuple):
    """A line with its place; white space collapsed, never empty."""

    start: int
    end: int
    text: str


def lines_of(view: str, start: int, end: int) -> Iterator[Line]:
    """Yield the lines of *view* between two offsets that hold anything."""
    for match in _LINE.finditer(view, start, end):
        yield from _make_line(view, *match.span())


def pieces_of(view: str, start: int, end: int) -> Iterator[Line]:
    """Yield what would be lines if the page had any."""
    for match in _PIECE.finditer(view, start, end):
        yield from _make_line(view, start, match.start())
        yield from _make_line(view, *match.span())
        start = match.end()
    yield from _make_line(view, start, end)


def _make_line(view: str, start: int, end: int) -> Iterator[Line]:
    printed = view[start:end]
    text = collapse(printed)
    if text:
        yield Line(start + len(printed) - len(printed.lstrip()), start + len(printed.rstrip()), text)


def is_site_line(text: str) -> bool:
    """Tell what a web site prints above a transcript: a menu, a warning, a notice."""
    return fold(text).startswith(ABOVE)


def is_separator(text: str) -> bool:
    """Tell a line of asterisks, dashes or stops."""
    return not set(text) - _SEPARATORS


def is_metadata(text: str) -> bool:
    """Tell whether *text* holds a date, time, place, event or code, and nothing else."""
    if read_place_line(text) is not None or read_byline(text) is not None:
        return True
    if _EVENT_WITH_TYPE.fullmatch(text):
        return False
    if " | " in text and is_dated(text):
        return True  # the fields of a wiki's first line
    dates = read_range(text)
    if dates is not None:
        text = text[: dates.start] + text[dates.end :]
        if read_place_line(text.strip(" ,-")) is not None:
            return True
    rest, count = _KNOWN.subn("", text)
    return (count > 0 or dates is not None) and not _LETTER.search(rest)


def is_dated(text: str) -> bool:
    """Tell whether *text* prints a date, a day, or the event's number or year."""
    return _DATED.search(text) is not None


def is_heading(text: str) -> bool:
    """Tell a line that belongs above the speech, such as a title or a subtitle, from speech."""
    if is_separator(text) or is_metadata(text):
        return True
    if text[0] in "([":
        return False  # a note
    words = text.strip("-\N{EN DASH} ").split()
    if not words or len(words) > _LONGEST_HEADING or text[-1] in _SENTENCE_END:
        return False
    return _KNOWN.search(text) is not None or text[0] in "-\N{EN DASH}" or (text.isupper() and len(words) > 1)
