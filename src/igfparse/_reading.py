"""The inputs of one run of a command: what is read, reported and remembered."""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

from ._extras import load
from ._inputs import Input, find_inputs, is_one_document, name_inputs
from ._json import dumps
from ._parse import ParseOptions
from ._read import read
from ._source.limits import DEFAULT_LIMITS
from ._targets import new_file
from .corpus import Document, Reader, Selection
from .errors import DataError, MissingExtraError, SourceError
from .models import Person
from .registry import Registry, add_speakers
from .transcript import Transcript

__all__ = ["Interrupted", "Reading"]

_STANDARD_INPUT = "-"


class Interrupted(Exception):  # noqa: N818 - never leaves the command line
    """A file that goes with the run cannot be used."""

    def __init__(self, path: str, cause: Exception) -> None:
        super().__init__(path, cause)
        self.path = path
        self.cause = cause


class Reading:
    """The transcripts of the inputs, one after the other; what cannot be read is reported."""

    def __init__(self, options: argparse.Namespace) -> None:
        """
        Take the arguments of a command.

        Raises:
            Interrupted: the registry or the state cannot be read.
        """
        self._options = options
        self._people = _load_people(options.people)
        self._seen = _load_state(options.state)
        self._select = Selection(options.year, options.meeting, options.type, options.speaker)
        self._read = 0
        #: Inputs that could not be read.
        self.failed = 0

    @property
    def is_one(self) -> bool:
        """Whether the input is one document, not a list, a folder, a pattern or an archive."""
        (first, *others) = self._options.paths
        return not others and (first == _STANDARD_INPUT or not self._options.expands or is_one_document(first))

    def __iter__(self) -> Iterator[Transcript]:
        for document in self._with_progress():
            if document.transcript is not None:
                self._read += 1
                if self._options.save_people:
                    add_speakers(self._people, document.transcript)
                yield document.transcript
            elif document.error is not None:
                self.failed += 1
                if self._options.strict:
                    raise document.error
                print(f"igfparse: {document.error}", file=sys.stderr)

    def finish(self) -> None:
        """
        Write what the run leaves behind, and sum up if there was much.

        Raises:
            Interrupted: the registry or the state cannot be written.
        """
        if self._options.save_people:
            _save(self._options.save_people, Registry(self._people.values()).to_dict())
        if self._options.state:
            _save(self._options.state, self._seen)
        if self._options.expands and self._read + self.failed > 1:
            print(f"igfparse: {self._read} read, {self.failed} could not be read", file=sys.stderr)

    def _with_progress(self) -> Iterator[Document]:
        """Yield the documents, with a progress bar where somebody looks and the extra is there."""
        if not sys.stderr.isatty():
            return self._documents()
        try:
            bar = load("tqdm", "progress").tqdm
        except MissingExtraError:
            return self._documents()
        total = sum(1 for _ in self._find(self._options.paths))
        documents: Iterator[Document] = iter(bar(self._documents(), total=total, unit=" documents"))
        return documents

    def _find(self, paths: Iterable[str]) -> Iterator[Input]:
        return find_inputs(paths) if self._options.expands else name_inputs(paths)

    def _documents(self) -> Iterator[Document]:
        options = ParseOptions(
            identify=not self._options.no_identify,
            min_confidence=self._options.min_confidence,
            people=tuple(self._people.values()),
        )
        reader = Reader(DEFAULT_LIMITS, self._select, options)
        for is_standard_input, paths in groupby(self._options.paths, key=_STANDARD_INPUT.__eq__):
            if is_standard_input:
                yield from (self._standard_input(options) for _ in paths)
            else:
                yield from reader.read_all(self._find(paths), self._options.jobs, self._seen)

    def _standard_input(self, options: ParseOptions) -> Document:
        try:
            transcript = read(sys.stdin.buffer, **options)
        except SourceError as error:
            return Document(_STANDARD_INPUT, error=error)
        return Document(_STANDARD_INPUT, transcript if self._select(transcript) else None)


def _load_people(path: str | None) -> dict[str, Person]:
    try:
        return {person.id: person for person in Registry.load(path)} if path else {}
    except (OSError, DataError) as error:
        raise Interrupted(path or "", error) from error


def _load_state(path: str | None) -> dict[str, str]:
    """Return the fingerprints of the documents that were read before."""
    if path is None or not Path(path).exists():
        return {}
    try:
        plain = json.loads(Path(path).read_text("utf-8"))
    except RecursionError as error:
        raise Interrupted(path, DataError("$", "expected the state of a run")) from error
    except (OSError, ValueError) as error:
        raise Interrupted(path, error) from error
    if not isinstance(plain, dict) or not all(isinstance(mark, str) for mark in plain.values()):
        raise Interrupted(path, DataError("$", "expected the state of a run"))
    return plain


def _save(path: str, plain: Any) -> None:
    try:
        with new_file(Path(path), force=True) as file:
            file.write(f"{dumps(plain, indent=1)}\n")
    except OSError as error:
        raise Interrupted(path, error) from error
