"""Tell a file's format by its content; names lie."""

from typing import Final

import regex

from igfparse.models import SourceFormat

__all__ = ["sniff"]

#: How binary formats begin.
_SIGNATURES: Final = (
    (b"%PDF-", SourceFormat.PDF),
    (b"{\\rtf", SourceFormat.RTF),
    (b"PK\x03\x04", SourceFormat.DOCX),
)
#: The first of these many bytes say whether a text is HTML.
_REACH: Final = 65_536
_DOCTYPE: Final = regex.compile(
    rb"\s*+(?:(?><!--.*?-->)\s*+)*+<(?:!doctype\s+html|html|head|body)\b", regex.IGNORECASE | regex.DOTALL
)
#: A page may begin with what a server's scripts print before it, or be a fragment.
_TAGS: Final = regex.compile(rb"</?(?:p|br|div|span|table|html|body|h[1-6]|li|ul)\b[^<>]{0,300}>", regex.IGNORECASE)
_FEWEST_TAGS: Final = 4


def sniff(data: bytes) -> SourceFormat:
    """Return the format of *data*; what is no other format is taken for text."""
    start = data[:_REACH].lstrip(b"\xef\xbb\xbf \r\n\t")
    for signature, kind in _SIGNATURES:
        if start.startswith(signature):
            return kind
    # UTF-16 pages are rare enough to be read without their zero bytes here.
    page = start.replace(b"\0", b"")
    if _DOCTYPE.match(page) or len(_TAGS.findall(page)) >= _FEWEST_TAGS:
        return SourceFormat.HTML
    return SourceFormat.TEXT
