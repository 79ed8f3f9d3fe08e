"""Find the note that ends the session."""

from typing import Final

import regex

from igfparse._lazy import lazy
from igfparse._text import fold
from igfparse._times import TIME, read_time
from igfparse._vocabulary.notes import ENDINGS
from igfparse.models import Closing, NoteKind, Span

from .notes import FoundNote

__all__ = ["find_closing"]

_ENDING: Final = lazy(r"\b\L<endings>\b", endings=list(ENDINGS))

#: The same without brackets, as the last line of the page.
_BARE: Final = lazy(
    rf"""
    (?:(?:the\s)?(?:\w+\s)?(?:session|meeting|workshop|event|captioning|transcript)\s(?:was\s|has\s|is\s)?\L<endings>
     | (?:concluded|adjourned)
     | end\sof\s(?:the\s)?(?:session|meeting|workshop|event|captioning|transcript|file|day(?:\s\d+)?)
    )
    (?:\s(?:at\s)?{TIME}(?:\s\w{{2,5}})?)?
    """,
    flags=regex.VERBOSE | regex.IGNORECASE,
    endings=list(ENDINGS),
)

#: What may stand behind the closing note.
_LEFT_OVERS: Final = " \n.*-_=#"
_REACH: Final = 120


def find_closing(text: str, view: str, notes: list[FoundNote], start: int) -> Closing | None:
    """
    Find the closing note behind *start*, with its time.

    Nothing but separators and other notes may follow it: a session that ends
    in the middle of a page does not close the page.
    """
    end = _without_left_overs(view, start, len(view))
    found: list[FoundNote] = []
    for note in reversed(notes):
        if note.start < start or note.end < end:
            break
        if note.kind is NoteKind.SESSION and _ENDING.search(fold(view[note.start : note.end])):
            found.append(note)
        end = _without_left_overs(view, start, note.start)
    if not found:
        return _find_bare(text, view, start)
    closings = [_closing(text, note.start, note.end) for note in reversed(found)]
    return next((closing for closing in closings if closing.time is not None), closings[0])


def _without_left_overs(view: str, start: int, end: int) -> int:
    while end > start and view[end - 1] in _LEFT_OVERS:
        end -= 1
    return end


def _find_bare(text: str, view: str, start: int) -> Closing | None:
    end = len(view.rstrip(" \n"))
    line = max(view.rfind("\n", start, end) + 1, start)
    if end - line > _REACH or line == start:
        return None
    words = " ".join(view[line:end].strip(_LEFT_OVERS).split())
    if not _BARE.fullmatch(words):
        return None
    return _closing(text, line + len(view[line:end]) - len(view[line:end].lstrip()), end)


def _closing(text: str, start: int, end: int) -> Closing:
    printed = text[start:end]
    return Closing(Span(start, end), printed, read_time(printed)[0])
