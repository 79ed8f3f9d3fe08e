"""Files to transcripts."""

from ._parse import parse_source
from ._source.open import Readable, read_source
from .transcript import Transcript

__all__ = ["read"]


def read(source: Readable) -> Transcript:
    """
    Read and parse one transcript.

    Args:
        source: a path, the bytes of a file, or a file object open in binary mode.

    Raises:
        SourceError: the source cannot be read, is empty, or is no text; it
            says what to do.
    """
    return parse_source(*read_source(source))
