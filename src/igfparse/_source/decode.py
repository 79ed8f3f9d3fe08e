"""
Decode bytes.

UTF-8 with or without byte-order mark, UTF-16 by its mark, else Windows-1252:
the three that captioners' programs write. A guessing library does worse: it
calls a Windows-1252 transcript Japanese for a few curly quotes.
"""

import codecs
from typing import Final, NamedTuple

from .faults import Unreadable

__all__ = ["Decoded", "decode"]

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_NOT_TEXT: Final = ("this is a binary file, not text", "save the transcript as plain text in UTF-8")
_WINDOWS: Final = "windows-1252"


class Decoded(NamedTuple):
    """A text and the encoding that gave it."""

    text: str
    encoding: str


def decode(data: bytes) -> Decoded:
    """
    Decode *data*; a byte-order mark is not part of the text.

    Raises:
        Unreadable: a mark promises an encoding that the bytes are not in, or
            the bytes are no text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return Decoded(data[len(mark) :].decode(encoding), encoding)
            except UnicodeDecodeError:
                raise Unreadable(*_NOT_TEXT) from None
    if b"\0" in data:
        raise Unreadable(*_NOT_TEXT)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return Decoded(data.decode(_WINDOWS, "igfparse-c1"), _WINDOWS)


def _as_control(error: UnicodeError) -> tuple[str, int]:
    """Decode the five bytes that Windows-1252 leaves open as the controls of their number, as browsers do."""
    assert isinstance(error, UnicodeDecodeError)
    return error.object[error.start : error.end].decode("latin-1"), error.end


codecs.register_error("igfparse-c1", _as_control)
