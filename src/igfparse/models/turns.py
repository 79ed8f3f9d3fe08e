"""Turns and the captioner's notes."""

import datetime as dt
import re
from enum import StrEnum
from itertools import filterfalse

from attrs import field, frozen

from ._brief import brief
from ._pickled import Pickled
from .context import Context, identifier
from .span import Span

__all__ = ["Closing", "Label", "LabelKind", "Note", "NoteKind", "Paragraph", "Turn"]


class LabelKind(StrEnum):
    """What a label names."""

    PERSON = "person"
    ROLE = "role"
    #: A country or an organisation.
    GROUP = "group"


class NoteKind(StrEnum):
    """What a captioner's note is about."""

    INAUDIBLE = "inaudible"
    UNCERTAIN = "uncertain"
    REACTION = "reaction"
    EVENT = "event"
    SESSION = "session"
    LANGUAGE = "language"
    OTHER = "other"


@frozen
class Label(Pickled):
    """The name or role printed at the head of a turn."""

    #: As printed, white space collapsed, without marker and colon.
    text: str = field(repr=brief)
    kind: LabelKind
    span: Span


@frozen
class Note(Pickled):
    """A captioner's note, such as ``(Laughter)``."""

    span: Span
    #: As printed, brackets included.
    text: str = field(repr=brief)
    kind: NoteKind
    #: Index of the turn that holds it; None outside turns.
    turn: int | None = None


@frozen
class Paragraph(Pickled):
    """A paragraph of one turn."""

    span: Span
    #: Readable text, white space collapsed, wrapped lines joined, notes kept.
    text: str = field(repr=brief)


@frozen
class Closing(Pickled):
    """The note that ends the session."""

    span: Span
    #: As printed.
    text: str = field(repr=brief)
    #: Local time, where the note gives one.
    time: dt.time | None = None


@frozen
class Turn(Pickled):
    """
    One change of floor that the captioner marked, or the speech before the first.

    Text is read from the source when it is asked for, so that a transcript
    kept in memory costs little more than its source.
    """

    #: Position among the transcript's turns, from 0.
    index: int
    #: From the marker to the end of the speech.
    span: Span
    #: As printed (``>>``); None where there is none.
    marker: str | None = field(repr=brief)
    label: Label | None
    #: The captioner's role word in lower case, without article.
    role: str | None
    #: Id of the person in ``Transcript.speakers``.
    speaker: str | None
    notes: tuple[Note, ...] = field(repr=brief)
    #: Where the paragraphs stand; :attr:`paragraphs` gives their text.
    paragraph_spans: tuple[Span, ...] = field(repr=brief)
    _context: Context = field(repr=False, eq=False)

    @property
    def id(self) -> str:
        """
        Identifies the turn among those of all transcripts.

        It is made of the digest of the text and the turn's index: the same text
        gives the same identifiers wherever it is parsed.
        """
        return f"{identifier(self._context.text)}-{self.index}"

    def cite(self) -> str:
        """
        Return a reference to the turn: speaker, session, meeting, date and turn.

        What the transcript does not say is left out; without a speaker the
        label is cited, or that there is none.
        """
        context = self._context
        label = self.label.text if self.label is not None else "unnamed speaker"
        who = context.names.get(self.speaker or "", label)
        return ", ".join([who, *context.session(), f"turn {self.index} [{self.id}]"])

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The turn's paragraphs, in order."""
        source = self._context.text
        return tuple(Paragraph(span, " ".join(source[span.start : span.end].split())) for span in self.paragraph_spans)

    @property
    def text(self) -> str:
        """What was said, a blank line between two paragraphs."""
        return "\n\n".join(paragraph.text for paragraph in self.paragraphs)

    @property
    def words(self) -> int:
        """Number of spoken words, without notes and lone dashes."""
        return sum(_count_words(part) for part in self._spoken_parts())

    def within(self, context: Context, speaker: str | None) -> "Turn":
        """Return the same turn with its *speaker*, in the *context* of the finished transcript."""
        return Turn(
            self.index,
            self.span,
            self.marker,
            self.label,
            self.role,
            speaker,
            self.notes,
            self.paragraph_spans,
            context,
        )

    def _spoken_parts(self) -> list[str]:
        """Return the speech between the notes."""
        source, parts = self._context.text, []
        notes = iter(self.notes)
        note = next(notes, None)
        for span in self.paragraph_spans:
            start = span.start
            while note is not None and note.span.start < span.end:
                parts.append(source[start : note.span.start])
                start = note.span.end
                note = next(notes, None)
            parts.append(source[start : span.end])
        return parts


_LETTER_OR_DIGIT = re.compile(r"[^\W_]")


def _count_words(text: str) -> int:
    tokens = text.split()
    others = filterfalse(str.isalnum, tokens)
    return len(tokens) - sum(1 for token in others if not _LETTER_OR_DIGIT.search(token))
