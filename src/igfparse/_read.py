"""Files to transcripts."""

from typing import Unpack

from ._parse import ParseOptions, parse_source
from ._source.limits import DEFAULT_LIMITS, Limits
from ._source.open import Readable, read_source
from .transcript import Transcript

__all__ = ["read"]


def read(source: Readable, *, limits: Limits = DEFAULT_LIMITS, **options: Unpack[ParseOptions]) -> Transcript:
    """
    Read and parse one transcript: plain text, or with an extra HTML, .docx, .rtf or .pdf.

    The format is told by the content, not by the name.

    Args:
        source: a path, the bytes of a file, or a file object open in binary mode.
        limits: how large the source may be.
        **options: those of :func:`igfparse.parse`.

    Raises:
        SourceError: the source cannot be read, is empty, too large, encrypted or
            holds no text, or the extra for its format is not installed; it says
            what to do.
    """
    return parse_source(*read_source(source, limits), options)
