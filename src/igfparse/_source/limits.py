"""How much of a source is read."""

from typing import Final

from attrs import frozen

__all__ = ["DEFAULT_LIMITS", "Limits"]


@frozen(kw_only=True)
class Limits:
    """
    How much a source may ask of the machine before it is refused with a :class:`igfparse.SourceError`.

    The defaults leave room for documents many times as long as a session of a
    day: 300 KB of text in some thousands of elements.
    """

    #: Bytes of a file, and of what it unpacks to.
    bytes: int = 256 * 1024 * 1024
    #: Tags of a page, elements of a Word document; each takes about 1 KB of memory while it is read.
    elements: int = 250_000
    #: Elements of a page or a Word document that stand in one another.
    depth: int = 5_000


DEFAULT_LIMITS: Final = Limits()
