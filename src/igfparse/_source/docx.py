"""Word documents to text, with mammoth: it keeps the captioners' non-breaking hyphens, most others lose them."""

import io
import zipfile
from typing import Final

from .faults import Unreadable, optional

__all__ = ["docx_to_text"]

_DOCUMENT: Final = "word/document.xml"


def docx_to_text(data: bytes, max_bytes: int) -> str:
    """
    Return the text of a Word document, paragraphs parted by blank lines.

    Raises:
        Unreadable: it is another kind of archive, damaged, or unpacks to more than *max_bytes*.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            size = sum(info.file_size for info in archive.infolist())
    except Exception as error:
        raise Unreadable("the archive is damaged", "save the document again") from error
    if _DOCUMENT not in names:
        raise Unreadable("this is a zip archive, not a Word document", "unpack it and give the files in it")
    if size > max_bytes:
        raise Unreadable(f"it unpacks to {size:,} bytes, over the limit", "save its text as .txt")
    mammoth = optional("mammoth", "docx")
    try:
        return str(mammoth.extract_raw_text(io.BytesIO(data)).value)
    except Exception as error:
        raise Unreadable("the Word document is damaged", "open it in Word and save it again") from error
