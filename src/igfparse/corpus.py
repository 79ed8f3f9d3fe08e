"""
Many documents: files, folders, patterns and zip archives.

A document that cannot be read is reported in its place and ends nothing.
"""

import os
from collections.abc import Callable, Collection, Iterable, Iterator, MutableMapping
from contextlib import closing
from typing import Final, Unpack

from attrs import field, frozen

from ._inputs import Archives, Input, find_inputs, open_inputs
from ._parse import ParseOptions
from ._read import read
from ._source.limits import DEFAULT_LIMITS, Limits
from ._text import fold
from .errors import SourceError
from .transcript import Transcript

__all__ = ["Document", "Reader", "Selection", "read_corpus"]


@frozen
class Document:
    """One document of a corpus: its transcript, or why it cannot be read."""

    #: The path, for a document in an archive with its name there behind it.
    path: str
    transcript: Transcript | None = field(default=None, repr=False)
    error: SourceError | None = None


def _numbers(numbers: Iterable[int]) -> frozenset[int]:
    return frozenset(numbers)


def _folded(names: Iterable[str]) -> frozenset[str]:
    if isinstance(names, str):
        raise TypeError(f"expected several names, not {names!r}")
    return frozenset(map(fold, names))


@frozen
class Selection:
    """
    Which transcripts are wanted; an empty set wants all.

    It is a function of a transcript that survives the way to another process.

    Raises:
        TypeError: a single string is given for several names.
    """

    #: Years of the meeting.
    years: frozenset[int] = field(default=frozenset(), converter=_numbers)
    #: Ordinals of the meeting, such as 14 for Berlin 2019.
    meetings: frozenset[int] = field(default=frozenset(), converter=_numbers)
    #: Session types such as ``Workshop``; case does not matter.
    types: frozenset[str] = field(default=frozenset(), converter=_folded)
    #: Ids or names of people, at least one of whom speaks; case and accents do not matter.
    speakers: frozenset[str] = field(default=frozenset(), converter=_folded)

    def __call__(self, transcript: Transcript) -> bool:
        """Tell whether *transcript* is wanted."""
        meeting, session = transcript.header.meeting, transcript.header.session
        people = {name for speaker in transcript.speakers for name in (speaker.id, fold(speaker.name))}
        return (
            _wants(self.years, meeting.year)
            and _wants(self.meetings, meeting.ordinal)
            and _wants(self.types, session.type and fold(session.type))
            and (not self.speakers or not self.speakers.isdisjoint(people))
        )


def _wants(wanted: Collection[object], value: object) -> bool:
    return not wanted or value in wanted


def read_corpus(
    paths: str | os.PathLike[str] | Iterable[str | os.PathLike[str]],
    *,
    jobs: int = 1,
    select: Callable[[Transcript], bool] | None = None,
    seen: MutableMapping[str, str] | None = None,
    limits: Limits = DEFAULT_LIMITS,
    **options: Unpack[ParseOptions],
) -> Iterator[Document]:
    """
    Read and parse many documents, lazily and in order.

    Args:
        paths: files, folders, patterns (``2019/**/*.html``) and zip archives, one
            or several. They keep their order; what is in a folder, a pattern or
            an archive comes in the order of its name. Of a folder and an archive,
            .txt, .html, .htm, .docx, .rtf and .pdf files are read.
        jobs: processes that parse. Order and results are those of one. With more
            than one, a program has to guard its start with
            ``if __name__ == "__main__"`` where the platform starts new
            interpreters.
        select: documents for whose transcripts it returns false are left out,
            such as a :class:`Selection`. With several jobs it has to be picklable.
        seen: fingerprints (size and time, or checksum) of documents by path.
            Those that are there unchanged are passed over; those that are read
            are added.
        limits: as in :func:`igfparse.read`, for each document.
        **options: those of :func:`igfparse.parse`.

    Yields:
        A :class:`Document` for each, with the transcript or a SourceError.

    Raises:
        ValueError: *jobs* is less than 1.
        WorkerError: one of several processes has died.
    """
    several = [paths] if isinstance(paths, str | os.PathLike) else paths
    reader = Reader(limits, select, options)
    return reader.read_all(find_inputs(several), jobs, seen if seen is not None else {})


#: An input with its document; None where it is not selected.
_Read = tuple[Input, Document | None]


def _with_lasting_people(options: ParseOptions) -> ParseOptions:
    """Return *options* with people who can be gone through for each document."""
    return {**options, "people": tuple(options.get("people", ()))}


#: In a process that reads for another an archive stays open from one task to the next.
_archives: Final = Archives()


@frozen
class Reader:
    """Reads inputs; goes to other processes."""

    limits: Limits
    select: Callable[[Transcript], bool] | None
    options: ParseOptions = field(converter=_with_lasting_people)

    def read_all(self, inputs: Iterable[Input], jobs: int, seen: MutableMapping[str, str]) -> Iterator[Document]:
        """Return the documents of *inputs* that are wanted; see :func:`read_corpus`."""
        if jobs < 1:
            raise ValueError("jobs must be at least 1")
        return self._read_new(inputs, jobs, seen)

    def _read_new(self, inputs: Iterable[Input], jobs: int, seen: MutableMapping[str, str]) -> Iterator[Document]:
        before = dict(seen)
        new = (item for item in inputs if not item.fingerprint or before.get(item.path) != item.fingerprint)
        for item, document in self._read_here(new) if jobs == 1 else self._read_in_processes(new, jobs):
            if item.fingerprint and (document is None or document.error is None):
                seen[item.path] = item.fingerprint
            if document is not None:
                yield document

    def _read_in_processes(self, inputs: Iterator[Input], jobs: int) -> Iterator[_Read]:
        from ._processes import map_in_processes  # noqa: PLC0415 - it takes time, and few programs need it

        return map_in_processes(self.read_task, inputs, jobs)

    def read_task(self, inputs: Iterable[Input]) -> list[_Read]:
        """Read *inputs* for another process."""
        return list(self._read(inputs, _archives))

    def _read_here(self, inputs: Iterable[Input]) -> Iterator[_Read]:
        with closing(Archives()) as archives:
            yield from self._read(inputs, archives)

    def _read(self, inputs: Iterable[Input], archives: Archives) -> Iterator[_Read]:
        for item, source in open_inputs(inputs, self.limits.bytes, archives):
            try:
                if isinstance(source, SourceError):
                    raise source
                transcript = read(source, limits=self.limits, **self.options)
            except SourceError as error:
                yield item, Document(item.path, error=SourceError(item.path, error.reason, error.hint))
                continue
            is_wanted = self.select is None or self.select(transcript)
            yield item, Document(item.path, transcript) if is_wanted else None
