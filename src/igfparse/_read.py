"""Files to transcripts."""

from typing import Unpack

from ._parse import ParseOptions, parse_source
from ._source.open import MAX_BYTES, Readable, read_source
from .transcript import Transcript

__all__ = ["read"]


def read(source: Readable, *, max_bytes: int = MAX_BYTES, **options: Unpack[ParseOptions]) -> Transcript:
    """
    Read and parse one transcript: plain text, or with an extra HTML, .docx, .rtf or .pdf.

    The format is told by the content, not by the name.

    Args:
        source: a path, the bytes of a file, or a file object open in binary mode.
        max_bytes: the largest file that is read, and the largest text that it may unpack to.
        **options: those of :func:`igfparse.parse`.

    Raises:
        SourceError: the source cannot be read, is empty, too large, encrypted or
            holds no text, or the extra for its format is not installed; it says
            what to do.
    """
    return parse_source(*read_source(source, max_bytes), options)
