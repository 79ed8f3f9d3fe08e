"""The pipeline: text to transcript."""

from attrs import evolve

from ._header.meetings_held import check_meeting, fill_meeting
from ._header.parse import parse_header
from ._speakers.resolve import resolve
from ._text import layout_view
from ._turns.marks import find_marks
from ._turns.segment import segment
from .models import Diagnostic, Source
from .transcript import Transcript
from .vocabulary import NO_ADDITIONS, Vocabulary

__all__ = ["parse", "parse_source"]


def parse(text: str, *, vocabulary: Vocabulary = NO_ADDITIONS, fill: bool = False) -> Transcript:
    """
    Parse the text of one transcript.

    It returns for every string, whatever is in it; what was repaired or is
    doubtful stands in ``Transcript.diagnostics``.

    Args:
        text: the transcript.
        vocabulary: roles, notes, titles and session types beside those of the package.
        fill: whether the table of the meetings held fills what the header
            leaves out; the fields are then listed in ``Meeting.filled``.
    """
    return parse_source(Source(text), [], vocabulary=vocabulary, fill=fill)


def parse_source(source: Source, diagnostics: list[Diagnostic], *, vocabulary: Vocabulary, fill: bool) -> Transcript:
    """Parse a *source*; *diagnostics* are those of reading it."""
    view = layout_view(source.text)
    marks, of_marks = find_marks(view, vocabulary)
    header, of_header = parse_header(view, marks, vocabulary)
    of_meeting = check_meeting(header)
    if fill:
        header = fill_meeting(header)
    start = header.span.end
    body = segment(source.text, view, [mark for mark in marks if mark.start >= start], start, vocabulary)
    people = resolve(body.turns, vocabulary)
    turns = tuple(
        evolve(turn, speaker=people.by_turn[turn.index]) if turn.index in people.by_turn else turn
        for turn in body.turns
    )
    found = [*diagnostics, *of_marks, *of_header, *of_meeting, *body.diagnostics, *people.diagnostics]
    return Transcript(
        source=source,
        header=header,
        turns=turns,
        speakers=people.speakers,
        notes=body.notes,
        closing=body.closing,
        diagnostics=tuple(sorted(found, key=lambda diagnostic: (diagnostic.span, diagnostic.code))),
    )
