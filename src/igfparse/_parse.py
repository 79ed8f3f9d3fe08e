"""The pipeline: text to transcript."""

from attrs import evolve

from ._header.parse import parse_header
from ._speakers.resolve import resolve
from ._text import layout_view
from ._turns.marks import find_marks
from ._turns.segment import segment
from .models import Diagnostic, Source
from .transcript import Transcript

__all__ = ["parse", "parse_source"]


def parse(text: str) -> Transcript:
    """
    Parse the text of one transcript.

    It returns for every string, whatever is in it; what was repaired or is
    doubtful stands in ``Transcript.diagnostics``.
    """
    return parse_source(Source(text), [])


def parse_source(source: Source, diagnostics: list[Diagnostic]) -> Transcript:
    """Parse a *source*; *diagnostics* are those of reading it."""
    view = layout_view(source.text)
    marks, of_marks = find_marks(view)
    header, of_header = parse_header(view, marks)
    start = header.span.end
    body = segment(source.text, view, [mark for mark in marks if mark.start >= start], start)
    people = resolve(body.turns)
    turns = tuple(
        evolve(turn, speaker=people.by_turn[turn.index]) if turn.index in people.by_turn else turn
        for turn in body.turns
    )
    found = [*diagnostics, *of_marks, *of_header, *body.diagnostics, *people.diagnostics]
    return Transcript(
        source=source,
        header=header,
        turns=turns,
        speakers=people.speakers,
        notes=body.notes,
        closing=body.closing,
        diagnostics=tuple(sorted(found, key=lambda diagnostic: (diagnostic.span, diagnostic.code))),
    )
