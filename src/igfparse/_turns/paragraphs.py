"""
Find the paragraphs.

Pages differ in how they print one: a blank line between two paragraphs, with
or without wrapped lines inside; one line each without blank lines; or a blank
line after every *physical* line, so that a paragraph goes on in mid-sentence
behind it.
"""

import re
from typing import Final

__all__ = ["find_breaks"]

_BLANK_LINES: Final = re.compile(r"\n *+\n[ \n]*+")
_LINE_ENDS: Final = re.compile(r"\n[ \n]*+")

#: Wrapped lines are at most this long.
_WRAP_COLUMNS: Final = 110
#: Of a wrapped page's lines, as many may be longer: a disclaimer, a heading.
_LONG_SHARE: Final = 0.05
#: With fewer blank lines than one in this many lines, lines are the paragraphs.
_LINES_PER_BLANK: Final = 25
#: As many of a page's breaks stand in mid-sentence where lines are wrapped.
_BROKEN_SHARE: Final = 0.25

_SENTENCE_ENDS: Final = frozenset(".?!:;)]*-\"'\N{RIGHT DOUBLE QUOTATION MARK}\N{HORIZONTAL ELLIPSIS}")

_Spans = list[tuple[int, int]]


def find_breaks(view: str) -> tuple[list[int], list[int]]:
    """
    Find where paragraphs part in *view* (:func:`igfparse._text.layout_view`).

    Returns:
        Two lists of the same length: the offsets at which a paragraph ends,
        and those at which the next one starts.
    """
    breaks = [match.span() for match in _BLANK_LINES.finditer(view)]
    has_blank_lines = len(breaks) * _LINES_PER_BLANK >= view.count("\n")
    if not has_blank_lines:
        lines = [match.span() for match in _LINE_ENDS.finditer(view)]
        if not (_has_short_lines(view) and _goes_on_over(view, lines)):
            breaks = lines
    elif _has_short_lines(view) and _goes_on_over(view, breaks):
        breaks = [span for span in breaks if not _is_inside_sentence(view, *span)]
    return [_trimmed(view, start) for start, _ in breaks], [end for _, end in breaks]


def _has_short_lines(view: str) -> bool:
    lines = view.split("\n")
    return sum(len(line) > _WRAP_COLUMNS for line in lines) <= _LONG_SHARE * len(lines)


def _goes_on_over(view: str, breaks: _Spans) -> bool:
    """Tell whether sentences go on over so many breaks that these are wraps."""
    broken = sum(_is_inside_sentence(view, start, end) for start, end in breaks)
    return len(breaks) > 1 and broken >= _BROKEN_SHARE * len(breaks)


def _is_inside_sentence(view: str, start: int, end: int) -> bool:
    """Tell whether the sentence before a break goes on behind it."""
    start = _trimmed(view, start)
    return view[start - 1 : start] not in _SENTENCE_ENDS and view[end : end + 1].isalnum()


def _trimmed(view: str, end: int) -> int:
    """Return *end* moved before the blanks in front of it."""
    while end and view[end - 1] == " ":
        end -= 1
    return end
