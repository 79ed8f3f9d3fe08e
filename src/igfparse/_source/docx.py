"""Word documents to text, with mammoth: it keeps the captioners' non-breaking hyphens, most others lose them."""

import io
import zipfile
from typing import IO, Final
from xml.parsers import expat

from .faults import Unreadable, optional
from .limits import COMPRESSIONS, Limits

__all__ = ["docx_to_text"]

_DOCUMENT: Final = "word/document.xml"
_XML: Final = (".xml", ".rels")
_SAVE_AS_TEXT: Final = "save its text as .txt"


def docx_to_text(data: bytes, limits: Limits) -> str:
    """
    Return the text of a Word document, paragraphs parted by blank lines.

    Raises:
        Unreadable: it is another kind of archive, damaged, or unpacks to more than the *limits*.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except Exception as error:
        raise Unreadable("the archive is damaged", "save it again") from error
    try:
        with archive:
            _check(archive, limits)
        mammoth = optional("mammoth", "docx")
        return str(mammoth.extract_raw_text(io.BytesIO(data)).value)
    except Unreadable:
        raise
    except RecursionError as error:
        raise _too_deep() from error
    except Exception as error:
        raise Unreadable("the Word document is damaged", "open it in Word and save it again") from error


def _check(archive: zipfile.ZipFile, limits: Limits) -> None:
    """Refuse what is no Word document, and too much before it is in memory as a tree."""
    if _DOCUMENT not in archive.namelist():
        raise Unreadable("this is a zip archive, not a Word document", "unpack it and give the files in it")
    if any(info.compress_type not in COMPRESSIONS for info in archive.infolist()):
        raise Unreadable("the archive is compressed in a way that Word does not use", "save the document again")
    size = sum(info.file_size for info in archive.infolist())
    if size > limits.bytes:
        raise Unreadable(f"it unpacks to {size:,} bytes, over the limit", _SAVE_AS_TEXT)
    gauge = _Gauge(limits)
    for name in archive.namelist():
        if name.endswith(_XML):
            with archive.open(name) as part:
                gauge.measure(part)


class _Gauge:
    """Counts the elements of XML files without keeping them."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._elements = 0
        self._depth = 0

    def measure(self, part: IO[bytes]) -> None:
        """Go through one file of a document."""
        parser = expat.ParserCreate()
        parser.StartElementHandler = self._open
        parser.EndElementHandler = self._close
        parser.StartDoctypeDeclHandler = self._refuse_doctype
        self._depth = 0
        parser.ParseFile(part)

    def _open(self, _name: str, _attributes: object) -> None:
        self._elements += 1
        self._depth += 1
        if self._elements > self._limits.elements:
            raise Unreadable(f"it has more than {self._limits.elements:,} elements", _SAVE_AS_TEXT)
        if self._depth > self._limits.depth:
            raise _too_deep()

    def _close(self, _name: str) -> None:
        self._depth -= 1

    def _refuse_doctype(self, *_: object) -> None:
        raise Unreadable("it declares a document type, as Word never does", _SAVE_AS_TEXT)


def _too_deep() -> Unreadable:
    return Unreadable("its elements are nested too deeply", _SAVE_AS_TEXT)
