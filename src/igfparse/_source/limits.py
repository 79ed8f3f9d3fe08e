"""How much of a source is read."""

import zipfile
from typing import Final

from attrs import field, frozen, validators

__all__ = ["COMPRESSIONS", "DEFAULT_LIMITS", "Limits"]

#: How members of zip archives may be compressed: what the others unpack to cannot be limited.
COMPRESSIONS: Final = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})

#: A size that a machine can have.
_POSITIVE: Final = validators.and_(validators.instance_of(int), validators.ge(1), validators.le(1 << 60))


@frozen(kw_only=True)
class Limits:
    """
    How much a source may ask of the machine before it is refused with a :class:`igfparse.SourceError`.

    The defaults leave room for documents many times as long as a session of a
    day: 300 KB of text in some thousands of elements. While it is parsed, a
    text takes about 10 bytes of memory a byte; one of nothing but short turns
    150.
    """

    #: Bytes of a file, and of what it unpacks to.
    bytes: int = field(default=16 * 1024 * 1024, validator=_POSITIVE)
    #: Tags of a page, elements of a Word document; each takes about 1 KB of memory while it is read.
    elements: int = field(default=250_000, validator=_POSITIVE)
    #: Elements of a page or a Word document that stand in one another.
    depth: int = field(default=5_000, validator=_POSITIVE)


DEFAULT_LIMITS: Final = Limits()
