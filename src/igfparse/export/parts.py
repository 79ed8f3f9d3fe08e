"""What every document shows: the title, the parts in order, who speaks, paragraphs with their notes."""

from collections.abc import Iterator

from igfparse.models import Note, Span, Turn
from igfparse.transcript import Transcript

__all__ = ["Piece", "in_order", "printed_beside", "split_paragraphs", "title_of"]

#: Readable text, and the note that it is, if it is one.
Piece = tuple[str, Note | None]


def title_of(transcript: Transcript) -> str:
    """Return the title of the session, or what stands in for it."""
    session = transcript.header.session
    return session.title or session.title_line or transcript.source.name or "Untitled session"


def printed_beside(turn: Turn, name: str | None) -> str | None:
    """Return the label of *turn*, if it says something else than the *name* of the speaker."""
    label = None if turn.label is None else turn.label.text
    return label if name and label and label.casefold() != name.casefold() else None


def in_order(transcript: Transcript) -> Iterator[Turn | Note]:
    """Yield the turns and the notes outside them in the order of the source."""
    parts: list[Turn | Note] = [*transcript.turns, *(note for note in transcript.notes if note.turn is None)]
    yield from sorted(parts, key=lambda part: part.span)


def split_paragraphs(text: str, turn: Turn) -> Iterator[list[Piece]]:
    """Yield the pieces of each paragraph; joined they are the paragraph's text."""
    for span in turn.paragraph_spans:
        yield list(_join_blanks(_split(text, turn, span)))


def _split(text: str, turn: Turn, paragraph: Span) -> Iterator[Piece]:
    """Yield the pieces of a *paragraph* as they stand in the source."""
    start = paragraph.start
    for note in turn.notes:
        first, last = max(start, note.span.start), min(paragraph.end, note.span.end)
        if first < last:
            yield text[start:first], None
            yield text[first:last], note
            start = last
    yield text[start : paragraph.end], None


def _join_blanks(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """Yield *pieces* with every run of white space made one blank, also where it runs over the end of a piece."""
    after_blank = True
    waiting = ""
    for raw, note in pieces:
        words = " ".join(raw.split())
        if raw and raw[0].isspace() and not after_blank:
            waiting = " "
        if not words:
            continue
        if waiting:
            yield waiting, None
        yield words, note
        after_blank = False
        waiting = " " if raw[-1].isspace() else ""
