"""The whole: a parsed transcript with its source."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import field, frozen

from ._frames import to_pandas, to_polars
from ._json import as_list, as_mapping, from_plain, to_plain
from ._stats import count
from .errors import DataError
from .models import (
    Closing,
    Context,
    Diagnostic,
    Header,
    Label,
    Note,
    Paragraph,
    Pickled,
    Source,
    SourceFormat,
    Span,
    Speaker,
    Stats,
    Turn,
)

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl

__all__ = ["Transcript"]


@frozen(repr=False)
class Transcript(Pickled):
    """
    One captioned session: its source and everything that was found in it.

    Every span refers to :attr:`text`; :meth:`regions` shows that nothing of
    it is lost.
    """

    #: Version of the JSON that :meth:`to_dict` gives.
    schema_version: ClassVar[str] = "1.0"

    source: Source
    header: Header
    turns: tuple[Turn, ...]
    #: People only, in the order in which they first hold the floor.
    speakers: tuple[Speaker, ...]
    #: The captioner's notes in order, those inside turns and the closing one among them.
    notes: tuple[Note, ...]
    closing: Closing | None
    diagnostics: tuple[Diagnostic, ...] = field()

    @property
    def text(self) -> str:
        """The decoded source, every character of it."""
        return self.source.text

    @property
    def id(self) -> str:
        """Identifies the session by its text; it is the head of the text's SHA-256, and of the ids of its turns."""
        return self.source.id

    def __repr__(self) -> str:
        name = self.source.name or "text"
        return (
            f"<Transcript {name!r:.60}: {len(self.turns)} turns, {len(self.speakers)} speakers, "
            f"{len(self.notes)} notes, {self.source.characters} characters>"
        )

    def regions(self) -> Iterator[Span]:
        """
        Yield the spans that partition the text, in order, without gap or overlap.

        They are the header, the turns, the notes outside turns, the closing
        note, and what stands between these: white space, on web pages also
        the site's own text.
        """
        parts = [self.header.span, *(turn.span for turn in self.turns)]
        parts += [note.span for note in self.notes if note.turn is None]
        parts += [self.closing.span] if self.closing else []
        end = 0
        for span in sorted(set(parts)):
            if span.start == span.end:
                continue
            if end < span.start:
                yield Span(end, span.start)
            yield span
            end = span.end
        if end < len(self.text):
            yield Span(end, len(self.text))

    def position(self, offset: int) -> tuple[int, int]:
        """
        Return line and column of an *offset* into the text, both counted from 1.

        Lines end with LF, CRLF or a lone CR; columns count code points.
        """
        before = self.text[:offset]
        lines = before.replace("\r\n", "\n").replace("\r", "\n")
        column = offset - max(before.rfind("\n"), before.rfind("\r"))
        return lines.count("\n") + 1, column

    def stats(self) -> Stats:
        """Return words, turns and shares of speech by person, role and affiliation, and the quality of the captions."""
        return count(self.turns, self.speakers, self.notes)

    def cite(self) -> str:
        """Return a reference to the session: title, meeting, place, date and :attr:`id`."""
        session = Context(self.text, self.source.name, self.header).session()
        return ", ".join([*session, f"[{self.id}]"])

    def to_pandas(self, table: str = "turns") -> "pd.DataFrame":
        """
        Return the transcript as a pandas data frame, with nullable types.

        Args:
            table: ``turns``, ``speakers``, ``notes`` or ``sessions``. They join on
                ``session``, with ``turn`` or ``speaker``.

        Raises:
            ValueError: there is no such table.
            MissingExtraError: pandas is not installed (extra ``pandas``).
        """
        return to_pandas(self, table)

    def to_polars(self, table: str = "turns") -> "pl.DataFrame":
        """
        Return the transcript as a polars data frame; the tables are those of :meth:`to_pandas`.

        Raises:
            ValueError: there is no such table.
            MissingExtraError: polars is not installed (extra ``polars``).
        """
        return to_polars(self, table)

    def to_dict(self) -> dict[str, Any]:
        """Return the transcript as plain values, as its JSON has them, with the source's text."""
        source = self.source
        notes = {note.span: index for index, note in enumerate(self.notes)}
        return {
            "schema_version": self.schema_version,
            "source": {
                "name": source.name,
                "format": source.format.value,
                "encoding": source.encoding,
                "characters": source.characters,
                "sha256": source.sha256,
            },
            "header": to_plain(self.header),
            "turns": [_turn_to_dict(turn, notes) for turn in self.turns],
            "speakers": to_plain(self.speakers),
            "notes": to_plain(self.notes),
            "closing": to_plain(self.closing),
            "diagnostics": to_plain(self.diagnostics),
            "text": source.text,
        }

    @classmethod
    def from_dict(cls, plain: Mapping[str, Any]) -> Self:
        """
        Return the transcript that :meth:`to_dict` turned into *plain*.

        Keys that are not known are passed over.

        Raises:
            DataError: *plain* is not a transcript's.
        """
        plain = as_mapping(plain, "$")
        version = plain.get("schema_version")
        if not isinstance(version, str) or version.partition(".")[0] != "1":
            raise DataError("$.schema_version", "expected version 1")
        text = from_plain(str, plain.get("text"), "$.text")
        source = as_mapping(plain.get("source"), "$.source")
        notes = from_plain(tuple[Note, ...], plain.get("notes"), "$.notes")
        turns = as_list(plain.get("turns"), "$.turns")
        header = from_plain(Header, plain.get("header"), "$.header")
        speakers = from_plain(tuple[Speaker, ...], plain.get("speakers"), "$.speakers")
        name = from_plain(str | None, source.get("name"), "$.source.name")
        context = Context(text, name, header, {speaker.id: speaker.name for speaker in speakers})
        transcript = cls(
            source=Source(
                text,
                name,
                from_plain(SourceFormat, source.get("format"), "$.source.format"),
                from_plain(str | None, source.get("encoding"), "$.source.encoding"),
            ),
            header=header,
            turns=tuple(_turn_from_dict(turn, notes, context, f"$.turns[{index}]") for index, turn in enumerate(turns)),
            speakers=speakers,
            notes=notes,
            closing=from_plain(Closing | None, plain.get("closing"), "$.closing"),
            diagnostics=from_plain(tuple[Diagnostic, ...], plain.get("diagnostics"), "$.diagnostics"),
        )
        _check(transcript)
        return transcript


def _check(transcript: Transcript) -> None:
    """
    Check what every other method relies on.

    Raises:
        DataError: the parts do not partition the text, or refer to what is not there.
    """
    end = 0
    for span in transcript.regions():
        if span.start != end:
            raise DataError("$", "expected parts that do not overlap")
        end = span.end
    if end != len(transcript.text):
        raise DataError("$", "expected parts within the text")
    speakers = {speaker.id for speaker in transcript.speakers}
    for at, turn in enumerate(transcript.turns):
        if turn.index != at:
            raise DataError(f"$.turns[{at}].index", f"expected {at}")
        if turn.speaker is not None and turn.speaker not in speakers:
            raise DataError(f"$.turns[{at}].speaker", "expected the id of a speaker")
    for at, speaker in enumerate(transcript.speakers):
        named = {*speaker.turns, *(evidence.turn for evidence in speaker.evidence)}
        if not all(0 <= index < len(transcript.turns) for index in named):
            raise DataError(f"$.speakers[{at}]", "expected indices of turns")


def _turn_to_dict(turn: Turn, notes: Mapping[Span, int]) -> dict[str, Any]:
    return {
        "index": turn.index,
        "id": turn.id,
        "span": to_plain(turn.span),
        "marker": turn.marker,
        "label": to_plain(turn.label),
        "role": turn.role,
        "speaker": turn.speaker,
        "paragraphs": to_plain(turn.paragraphs),
        "notes": [notes[note.span] for note in turn.notes],
    }


def _turn_from_dict(plain: Any, notes: tuple[Note, ...], context: Context, where: str) -> Turn:
    mapping = as_mapping(plain, where)
    own = from_plain(tuple[int, ...], mapping.get("notes"), f"{where}.notes")
    if not all(0 <= index < len(notes) for index in own):
        raise DataError(f"{where}.notes", "expected indices of notes")
    paragraphs = from_plain(tuple[Paragraph, ...], mapping.get("paragraphs"), f"{where}.paragraphs")
    return Turn(
        index=from_plain(int, mapping.get("index"), f"{where}.index"),
        span=from_plain(Span, mapping.get("span"), f"{where}.span"),
        marker=from_plain(str | None, mapping.get("marker"), f"{where}.marker"),
        label=from_plain(Label | None, mapping.get("label"), f"{where}.label"),
        role=from_plain(str | None, mapping.get("role"), f"{where}.role"),
        speaker=from_plain(str | None, mapping.get("speaker"), f"{where}.speaker"),
        notes=tuple(notes[index] for index in own),
        paragraph_spans=tuple(paragraph.span for paragraph in paragraphs),
        context=context,
    )
