"""Where a transcript's text came from."""

from enum import StrEnum

from attrs import field, frozen

from ._brief import brief
from ._pickled import Pickled
from .context import digest, identifier

__all__ = ["Source", "SourceFormat"]


class SourceFormat(StrEnum):
    """The kinds of file that a transcript can be read from."""

    TEXT = "text"
    HTML = "html"
    DOCX = "docx"
    RTF = "rtf"
    PDF = "pdf"


@frozen
class Source(Pickled):
    """What was read, and how it was decoded."""

    #: The decoded text, every character of it.
    text: str = field(repr=False)
    #: File name without its folders; None for text that was handed over.
    name: str | None = field(default=None, repr=brief)
    format: SourceFormat = SourceFormat.TEXT
    #: Encoding of the file's text; None where the format has its own, and for text that was handed over.
    encoding: str | None = None

    @property
    def id(self) -> str:
        """The first 12 digits of :attr:`sha256`, which identify the text."""
        return identifier(self.text)

    @property
    def characters(self) -> int:
        """Length of the text in code points."""
        return len(self.text)

    @property
    def sha256(self) -> str:
        """
        SHA-256 of the text in UTF-8, in hexadecimal.

        For a UTF-8 file without byte-order mark it is the file's own digest;
        the same text saved in another encoding has the same digest.
        """
        return digest(self.text)
