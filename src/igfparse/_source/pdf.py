"""PDF to text, with pypdf. Blank lines and non-breaking hyphens do not survive a PDF, whatever reads it."""

import io
import logging
from typing import Any

from .faults import Unreadable, optional
from .limits import Limits

__all__ = ["pdf_to_text"]

# What pypdf finds odd in a file is no message for our users' terminals.
logging.getLogger("pypdf").addHandler(logging.NullHandler())


def pdf_to_text(data: bytes, limits: Limits) -> str:
    """
    Return the text of a PDF file, line by line.

    Raises:
        Unreadable: it is encrypted, holds images only, is damaged, or unpacks to more than the *limits*.
    """
    pypdf = optional("pypdf", "pdf")
    try:
        pages = _read_pages(pypdf.PdfReader(io.BytesIO(data)), limits.bytes)
    except Unreadable:
        raise
    except Exception as error:
        raise Unreadable("the PDF file is damaged", "open it in a viewer and print it to a new file") from error
    if not any(pages):
        raise Unreadable("the PDF file holds images only, no text", "run a text recognition over it first")
    return "\n".join(pages)


def _read_pages(reader: Any, max_bytes: int) -> list[str]:
    if reader.is_encrypted and not reader.decrypt(""):
        raise Unreadable("the PDF file is encrypted", "save it without a password")
    pages = []
    size = 0
    seen = set()
    for page in reader.pages:
        contents = page.get_contents()
        size += 0 if contents is None else len(contents.get_data())
        if size > max_bytes:
            raise Unreadable("its pages unpack to more than the limit", "split the file")
        if page.indirect_reference in seen:
            raise Unreadable("the PDF file is damaged: a page comes twice", "print it to a new file")
        seen.add(page.indirect_reference)
        pages.append(page.extract_text())
    return pages
