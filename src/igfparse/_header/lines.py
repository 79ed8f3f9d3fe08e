"""
Tell header lines from speech, and metadata from titles.

A metadata line holds nothing but dates, times, places, the meeting's name,
codes, types and file states; whatever is left over may be a title.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

import regex

from igfparse._text import collapse
from igfparse._times import TIME
from igfparse._vocabulary.numerals import ORDINALS

from .dates import DATE, read_range
from .meeting import EVENT_NAME
from .places import read_place_line
from .session import CODE, STATE, TYPE

__all__ = ["Line", "is_heading", "is_metadata", "is_separator", "lines_of"]

_FLAGS: Final = regex.IGNORECASE | regex.VERBOSE
_SEPARATORS: Final = frozenset(" *-_=#.~\N{EN DASH}\N{EM DASH}")
#: A heading after the disclaimer is short; longer lines are speech.
_LONGEST_HEADING: Final = 14

_KNOWN: Final = regex.compile(
    rf"""
    {DATE} | \b{TIME}(?:\s*(?:UTC|GMT|CES?T|EES?T|[CEMP][SD]T)\b)?
    | \b(?:\L<ordinals>|\d{{1,2}}(?:st|nd|rd|th))?\s*(?:annual\s+)?(?:meeting\s+of\s+(?:the\s+)?)?
      {EVENT_NAME}(?:\s+20\d\d)?
    | \b{STATE}\b | \b(?:{CODE}) | \b(?:{TYPE})\b | \b20\d\d\b
    """,
    flags=_FLAGS,
    ordinals=list(ORDINALS),
)
_LETTER: Final = regex.compile(r"\p{L}")
_SENTENCE_END: Final = frozenset(".?!,;")


class Line(NamedTuple):
    """A line with its place; white space collapsed, never empty."""

    start: int
    end: int
    text: str


def lines_of(view: str, start: int, end: int) -> Iterator[Line]:
    """Yield the lines of *view* between two offsets that hold anything."""
    for match in re.compile(r"[^\n]+").finditer(view, start, end):
        text = collapse(match[0])
        if text:
            first = match.start() + len(match[0]) - len(match[0].lstrip())
            yield Line(first, match.start() + len(match[0].rstrip()), text)


def is_separator(text: str) -> bool:
    """Tell a line of asterisks, dashes or stops."""
    return not set(text) - _SEPARATORS


def is_metadata(text: str) -> bool:
    """Tell whether *text* holds a date, time, place, event or code, and nothing else."""
    if read_place_line(text) is not None:
        return True
    dates = read_range(text)
    if dates is not None:
        text = text[: dates.start] + text[dates.end :]
        if read_place_line(text.strip(" ,-")) is not None:
            return True
    rest, count = _KNOWN.subn("", text)
    return (count > 0 or dates is not None) and not _LETTER.search(rest)


def is_heading(text: str) -> bool:
    """Tell a line that belongs above the speech, such as a title or a subtitle, from speech."""
    if is_separator(text) or is_metadata(text):
        return True
    words = text.strip("-\N{EN DASH} ").split()
    if not words or len(words) > _LONGEST_HEADING or text[-1] in _SENTENCE_END:
        return False
    return _KNOWN.search(text) is not None or text[0] in "-\N{EN DASH}" or (text.isupper() and len(words) > 1)
