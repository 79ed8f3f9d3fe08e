"""
Open what the caller hands over, and read it to a text.

Produces a :class:`igfparse.Source`, or the one exception that says what is
wrong and what to do.
"""

import os
from pathlib import Path
from typing import BinaryIO, Final

from igfparse.errors import SourceError
from igfparse.models import Diagnostic, Source, SourceFormat, Span

from .decode import NotText, decode

__all__ = ["Readable", "read_source"]

Readable = str | os.PathLike[str] | bytes | BinaryIO

_UNNAMED: Final = "<bytes>"
#: How known kinds of binary file begin, and what they are.
_SIGNATURES: Final = (
    (b"%PDF-", "a PDF file"),
    (b"{\\rtf", "an RTF file"),
    (b"PK\x03\x04", "a zip archive or an Office document"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"\x1f\x8b", "a gzip archive"),
)


def read_source(readable: Readable) -> tuple[Source, list[Diagnostic]]:
    """
    Read and decode *readable*: a path, bytes, or a binary file object.

    Raises:
        SourceError: it cannot be read, is empty, or is no text.
    """
    name, data = _read_bytes(readable)
    if not data.strip():
        raise SourceError(name or _UNNAMED, "the file is empty", "give a file that holds a transcript")
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            raise SourceError(name or _UNNAMED, f"this is {kind}", "save it as plain text first")
    try:
        text, encoding = decode(data)
    except NotText:
        raise SourceError(
            name or _UNNAMED, "this is a binary file, not text", "save the transcript as plain text in UTF-8"
        ) from None
    diagnostics = []
    if encoding == "windows-1252":
        diagnostics.append(Diagnostic.of("decoded-as-windows-1252", Span(0, 0)))
    return Source(text, name and Path(name).name, SourceFormat.TEXT, encoding), diagnostics


def _read_bytes(readable: Readable) -> tuple[str | None, bytes]:
    if isinstance(readable, bytes):
        return None, readable
    if isinstance(readable, str | os.PathLike):
        name = os.fspath(readable)
        try:
            return name, Path(readable).read_bytes()
        except (OSError, ValueError) as error:
            raise _of_path(name, error) from error
    file_name = str(getattr(readable, "name", "") or "") or None
    data = readable.read()
    if not isinstance(data, bytes):
        raise SourceError(file_name or _UNNAMED, "the file is open as text", 'open it in binary mode, "rb"')
    return file_name, data


def _of_path(name: str, error: OSError | ValueError) -> SourceError:
    match error:
        case FileNotFoundError():
            return SourceError(name, "there is no such file", "check the path")
        case IsADirectoryError():
            return SourceError(name, "this is a folder", "give the files in it")
        case PermissionError():
            return SourceError(name, "reading is not permitted", "check the file's permissions")
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return SourceError(name, f"cannot be read ({reason})", "check the path")
