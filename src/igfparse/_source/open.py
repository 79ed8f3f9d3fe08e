"""
Open what the caller hands over, and read it to a text.

Produces a :class:`igfparse.Source`, or the one exception that says what is
wrong and what to do.
"""

import lzma
import os
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import BinaryIO, Final

from igfparse.errors import SourceError
from igfparse.models import Diagnostic, Source, SourceFormat, Span

from .decode import decode
from .docx import docx_to_text
from .faults import Unreadable
from .html import html_to_text
from .limits import Limits
from .pdf import pdf_to_text
from .rtf import rtf_to_text
from .sniff import sniff

__all__ = ["Readable", "read_source"]

Readable = str | os.PathLike[str] | bytes | BinaryIO

_UNNAMED: Final = "<bytes>"
#: How .doc files begin, and .docx files behind a password.
_OLE: Final = b"\xd0\xcf\x11\xe0"
#: Formats with an encoding of their own, and what reads them.
_READERS: Final[Mapping[SourceFormat, Callable[[bytes, Limits], str]]] = {
    SourceFormat.DOCX: docx_to_text,
    SourceFormat.RTF: rtf_to_text,
    SourceFormat.PDF: pdf_to_text,
}


def read_source(readable: Readable, limits: Limits) -> tuple[Source, list[Diagnostic]]:
    """
    Read *readable* to a text: a path, bytes, or a binary file object.

    Raises:
        SourceError: it cannot be read, is empty, too large, or holds no text.
    """
    name, data = _read_bytes(readable, limits.bytes)
    try:
        return _to_source(name, data, limits)
    except Unreadable as fault:
        raise SourceError(name or _UNNAMED, fault.reason, fault.hint) from fault


def _to_source(name: str | None, data: bytes, limits: Limits) -> tuple[Source, list[Diagnostic]]:
    if len(data) > limits.bytes:
        raise Unreadable(f"it has more than {limits.bytes:,} bytes", "split it, or raise the limit")
    if not data.strip():
        raise Unreadable("the file is empty", "give a file that holds a transcript")
    if data.startswith(_OLE):
        raise Unreadable("this is an old or an encrypted Office document", "save it as .docx without a password")
    kind = sniff(data)
    encoding = None
    if kind in _READERS:
        text = _READERS[kind](data, limits)
    else:
        text, encoding = decode(data)
        if kind is SourceFormat.HTML:
            text = html_to_text(text, limits)
    if not text.strip():
        raise Unreadable("it holds no text", "give a file that holds a transcript")
    diagnostics = []
    if encoding == "windows-1252":
        diagnostics.append(Diagnostic.of("decoded-as-windows-1252", Span(0, 0)))
    return Source(text, name and Path(name).name, kind, encoding), diagnostics


def _read_bytes(readable: Readable, max_bytes: int) -> tuple[str | None, bytes]:
    """Return the name and the bytes of *readable*, no more of them than one over the limit."""
    if isinstance(readable, bytes):
        return None, readable
    if isinstance(readable, str | os.PathLike):
        name = os.fspath(readable)
        try:
            with Path(readable).open("rb") as file:
                return name, file.read(max_bytes + 1)
        except (OSError, ValueError) as error:
            raise _of_path(name, error) from error
    file_name = str(getattr(readable, "name", "") or "") or None
    try:
        data = _read_all(readable, max_bytes + 1)
    except (OSError, EOFError, ValueError, zlib.error, lzma.LZMAError) as error:
        raise SourceError(
            file_name or _UNNAMED, f"cannot be read ({error})", "open it for reading, and whole"
        ) from error
    if data is None:
        raise SourceError(file_name or _UNNAMED, "the file is open as text", 'open it in binary mode, "rb"')
    return file_name, data


def _read_all(readable: BinaryIO, size: int) -> bytes | None:
    """Read *size* bytes, or all: a pipe gives what it has. None if the file gives no bytes."""
    parts = []
    while size > 0 and (part := readable.read(size)):
        if not isinstance(part, bytes):
            return None
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


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
