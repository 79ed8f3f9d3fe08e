"""
Cut the body into turns, notes and closing.

A turn runs from its mark to the next one; what stands between belongs to it,
notes included. Speech before the first mark is a turn of its own. Only the
closing note is no part of the turn before it.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from igfparse._text import fold
from igfparse._vocabulary.site_lines import BELOW
from igfparse.models import Closing, Context, Diagnostic, Note, Span, Turn
from igfparse.vocabulary import Vocabulary

from .closing import find_closing
from .marks import Mark
from .notes import FoundNote, find_notes
from .paragraphs import find_breaks

__all__ = ["Body", "segment"]

#: What may stand around a note before the first turn without being speech.
_NO_SPEECH: Final = " \n.*-_=#"
#: A web site's text below a transcript is at most as long, and its lines are short.
_LONGEST_FOOTER: Final = 3000
_LONGEST_SITE_LINE: Final = 80


class Body(NamedTuple):
    """The segmented body."""

    turns: tuple[Turn, ...]
    notes: tuple[Note, ...]
    closing: Closing | None
    diagnostics: list[Diagnostic]


def segment(text: str, view: str, marks: Sequence[Mark], start: int, vocabulary: Vocabulary) -> Body:
    """
    Segment *text* from *start*, the end of its header.

    Args:
        text: the source.
        view: the source with its white space made plain, offset by offset.
        marks: the changes of floor behind *start*, in order.
        start: offset at which the body begins.
        vocabulary: notes beside those of the package.
    """
    found, diagnostics = find_notes(view, vocabulary)
    notes = [note for note in _apart_from(marks, found) if note.start >= start]
    last = max(start, marks[-1].body) if marks else start
    end = _end_of_page(view, last)
    notes = [note for note in notes if note.start < end]
    closing = find_closing(text, view[:end], notes, last)
    end = closing.span.start if closing else end
    marks = [*_speech_before(view, marks, notes, start, end), *marks]
    turns, placed = _make_turns(text, view, marks, notes, end)
    if not turns:
        diagnostics.append(Diagnostic.of("no-turns", Span(0, len(text))))
    elif len(turns) == 1 and turns[0].marker is None and turns[0].label is None:
        diagnostics.append(Diagnostic.of("one-turn", turns[0].span))
    return Body(tuple(turns), tuple(placed), closing, diagnostics)


def _apart_from(marks: Sequence[Mark], notes: Sequence[FoundNote]) -> Iterator[FoundNote]:
    """Yield the *notes* in which nobody takes the floor: a bracket around a change of floor is none."""
    starts = [mark.start for mark in marks]
    for note in notes:
        following = bisect_right(starts, note.start)
        if following == len(starts) or starts[following] >= note.end:
            yield note


def _end_of_page(view: str, start: int) -> int:
    """Return where the text of the web site begins, behind the last turn's *start*."""
    line = max(start, len(view) - _LONGEST_FOOTER)
    line = view.find("\n", line)
    while line != -1:
        following = view.find("\n", line + 1)
        printed = view[line + 1 : following if following != -1 else len(view)]
        if len(printed) < _LONGEST_SITE_LINE and fold(printed) in BELOW:
            return line
        line = following
    return len(view)


def _speech_before(view: str, marks: Sequence[Mark], notes: Sequence[FoundNote], start: int, end: int) -> list[Mark]:
    """Return the mark of the speech before the first of *marks*, if there is any."""
    if marks:
        end = min(end, marks[0].start)
    for note in notes:
        if note.start >= end or view[start : note.start].strip(_NO_SPEECH):
            break
        start = note.end
    speech = view[start:end]
    start += len(speech) - len(speech.lstrip(_NO_SPEECH))
    return [Mark(start, start, None, None, None)] if start < end else []


def _make_turns(
    text: str, view: str, marks: Sequence[Mark], notes: Sequence[FoundNote], end: int
) -> tuple[list[Turn], list[Note]]:
    """Make the turns, and the notes with the turn of each."""
    if not marks:
        return [], [_make_note(text, note, None) for note in notes]
    turns: list[Turn] = []
    context = Context(text)
    ends, starts = find_breaks(view)
    first = bisect_left(notes, (marks[0].start,))
    placed = [_make_note(text, note, None) for note in notes[:first]]
    stops = [*(mark.start for mark in marks[1:]), end]
    for index, (mark, stop) in enumerate(zip(marks, stops, strict=True)):
        start, body, marker, label, role = mark
        last = first
        while last < len(notes) and notes[last].start < stop:
            last += 1
        own = tuple([_make_note(text, note, index) for note in notes[first:last]])
        placed += own
        first = last
        body, last_end = _without_white_space(view, start, body, stop)
        low = bisect_left(ends, body)
        high = bisect_left(starts, last_end, low)
        spans = map(Span, [body, *starts[low:high]], [*ends[low:high], last_end])
        paragraphs = tuple(spans) if body < last_end else ()
        turns.append(Turn(index, Span(start, last_end), marker, label, role, None, own, paragraphs, context))
    placed += [_make_note(text, note, None) for note in notes[first:]]
    return turns, placed


def _make_note(text: str, note: FoundNote, turn: int | None) -> Note:
    return Note(Span(note.start, note.end), text[note.start : note.end], note.kind, turn)


def _without_white_space(view: str, start: int, body: int, end: int) -> tuple[int, int]:
    """Return *body* moved behind white space, and *end* before it, but not before *start*."""
    while end > start and view[end - 1] in " \n":
        end -= 1
    while body < end and view[body] in " \n":
        body += 1
    return body, end
