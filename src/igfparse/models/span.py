"""Places in the source."""

from typing import NamedTuple

__all__ = ["Span"]


class Span(NamedTuple):
    """
    A half-open range of code points in the transcript's text.

    Offsets count code points of the decoded text from 0, line ends included
    as they stand in the source, so ``text[span.start:span.end]`` is always
    the exact source.
    """

    #: Offset of the first code point.
    start: int
    #: Offset just after the last code point.
    end: int

    def of(self, text: str) -> str:
        """Return the part of *text* that the span covers."""
        return text[self.start : self.end]
