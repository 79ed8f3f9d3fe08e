"""
Find the documents that paths stand for, and open them.

A path is a file, a folder, a pattern (``2019/**/*.html``) or a zip archive.
"""

import glob
import io
import lzma
import os
import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path, PurePosixPath
from typing import Final

from attrs import frozen

from ._source.limits import COMPRESSIONS
from .errors import SourceError

__all__ = ["Archives", "Input", "find_inputs", "is_one_document", "name_inputs", "open_inputs"]

#: What is looked for in folders and archives; a file that is named is read whatever its name.
_SUFFIXES: Final = frozenset({".txt", ".html", ".htm", ".docx", ".rtf", ".pdf"})
_ARCHIVE: Final = ".zip"
_ENCRYPTED: Final = 0x1
#: What the standard library raises for archives that are damaged, or that it cannot unpack.
_FAULTS: Final = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    KeyError,
    NotImplementedError,
    OSError,
    RuntimeError,
    ValueError,
)


@frozen
class Input:
    """A document that waits to be read."""

    #: As it is reported: the file's path, behind it the name in the archive.
    path: str
    file: Path
    #: Its name in the archive *file*; None where the file itself is the document.
    member: str | None = None
    #: Changes when the document does: of its size and time, or checksum.
    fingerprint: str = ""


def name_inputs(paths: Iterable[str]) -> Iterator[Input]:
    """Yield each of *paths* as a document, whatever it is."""
    for path in paths:
        yield Input(path, Path(path), None, _fingerprint(Path(path)))


def find_inputs(paths: Iterable[str | os.PathLike[str]]) -> Iterator[Input]:
    """
    Yield the documents that *paths* stand for.

    Paths keep their order; within a folder, a pattern or an archive the order
    is that of the names. Hidden files of folders and archives are left out. What
    is not there is yielded as it is, and fails when it is read.
    """
    for each in paths:
        path = os.fspath(each)
        if os.path.lexists(path):
            yield from _find(Path(path))
        else:
            found = sorted(glob.iglob(path, recursive=True)) if glob.has_magic(path) else []  # noqa: PTH207 - any root
            for match in found:
                yield from _find(Path(match))
            if not found:
                yield Input(path, Path(path))


def is_one_document(path: str) -> bool:
    """Tell whether *path* stands for one document, there or not: for no folder, pattern or archive."""
    if os.path.lexists(path):
        return not os.path.isdir(path) and Path(path).suffix.lower() != _ARCHIVE  # noqa: PTH112
    return not glob.has_magic(path)


def _find(path: Path) -> Iterator[Input]:
    if os.path.isdir(path):  # noqa: PTH112 - a path that must not be looked at is no folder, and no exception
        for file in sorted(file for file in path.rglob("*") if _is_document(file.relative_to(path))):
            # What cannot be looked at is reported when it is read; pipes and devices are no documents.
            if os.path.isfile(file) or not os.path.exists(file):  # noqa: PTH110, PTH113
                yield from _in_file(file)
    else:
        yield from _in_file(path)


def _is_document(path: Path | PurePosixPath) -> bool:
    """Tell whether a file of a folder or an archive is looked at."""
    hidden = any(part.startswith(".") and part != ".." for part in path.parts)
    return not hidden and path.suffix.lower() in _SUFFIXES | {_ARCHIVE}


def _in_file(file: Path) -> Iterator[Input]:
    """Yield the documents of an archive, or the file itself."""
    if file.suffix.lower() != _ARCHIVE:
        yield Input(str(file), file, None, _fingerprint(file))
        return
    try:
        with zipfile.ZipFile(file) as archive:
            # Of members with one name the last counts, as when the archive is unpacked.
            members = {member.filename: member for member in archive.infolist()}
    except _FAULTS:
        yield Input(str(file), file)  # reading it says what is wrong
        return
    for _, member in sorted(members.items()):
        path = PurePosixPath(member.filename)
        if not member.is_dir() and _is_document(path) and path.suffix.lower() != _ARCHIVE:
            mark = f"{member.file_size}-{member.CRC:08x}"
            yield Input(f"{file}/{member.filename}", file, member.filename, mark)


def _fingerprint(file: Path) -> str:
    try:
        state = file.stat()
    except OSError:
        return ""
    return f"{state.st_size}-{state.st_mtime_ns}"


class Archives:
    """Keeps the archive open that was asked for last: its members come one after the other."""

    def __init__(self) -> None:
        self._file: Path | None = None
        self._archive: zipfile.ZipFile | None = None

    def open(self, file: Path) -> zipfile.ZipFile:
        """Open an archive, unless it is open."""
        if self._archive is None or file != self._file:
            self.close()
            self._archive = zipfile.ZipFile(file)
            self._file = file
        return self._archive

    def close(self) -> None:
        """Close what is open."""
        if self._archive is not None:
            self._archive.close()
            self._archive = None


def open_inputs(
    inputs: Iterable[Input], max_bytes: int, archives: Archives
) -> Iterator[tuple[Input, Path | io.BytesIO | SourceError]]:
    """Yield *inputs* with what to read them from, or why they cannot be read."""
    for archive, members in groupby(inputs, key=lambda item: None if item.member is None else item.file):
        if archive is None:
            yield from ((item, item.file) for item in members)
            continue
        try:
            opened = archives.open(archive)
        except _FAULTS as error:
            fault = error
            yield from ((item, _damaged(item, fault)) for item in members)
            continue
        yield from ((item, _unpack(opened, item, max_bytes)) for item in members)


def _unpack(archive: zipfile.ZipFile, item: Input, max_bytes: int) -> io.BytesIO | SourceError:
    """Return the bytes of a document in an *archive*, no more of them than one over the limit."""
    member = item.member or ""
    if _leads_out(member):
        return SourceError(item.path, "its name leads out of the archive", "pack it again without such a name")
    try:
        info = archive.getinfo(member)
        if info.compress_type not in COMPRESSIONS:
            return SourceError(item.path, "it is compressed in an unusual way", "pack the archive again")
        if info.flag_bits & _ENCRYPTED:
            return SourceError(item.path, "it is encrypted", "unpack the archive with its password")
        with archive.open(info) as file:
            data = io.BytesIO(file.read(max_bytes + 1))
    except _FAULTS as error:
        return _damaged(item, error)
    data.name = PurePosixPath(member).name
    return data


def _leads_out(member: str) -> bool:
    path = PurePosixPath(member)
    return path.is_absolute() or ".." in path.parts or "\\" in member or ":" in member


def _damaged(item: Input, error: Exception) -> SourceError:
    return SourceError(item.path, f"it cannot be unpacked ({error})", "pack the archive again")
