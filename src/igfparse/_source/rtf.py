"""Rich text to text, with striprtf."""

from typing import Final

from .faults import Unreadable, optional
from .limits import Limits

__all__ = ["rtf_to_text"]

#: The word before the address of a link, and one that striprtf does not know: it takes time that grows with the
#: cube of what follows. The address is dropped then, as no part of the text.
_LINK: Final = (b"\\fldinst", b"\\fldinst0")


def rtf_to_text(data: bytes, limits: Limits) -> str:
    """
    Return the text of an RTF file, one paragraph a line.

    Raises:
        Unreadable: it is damaged, or has more groups than the *limits* allow elements.
    """
    if data.count(b"{") > limits.elements:
        raise Unreadable(f"it has more than {limits.elements:,} groups", "save its text as .txt")
    striprtf = optional("striprtf.striprtf", "rtf")
    try:
        return str(striprtf.rtf_to_text(data.replace(*_LINK).decode("latin-1"), errors="replace"))
    except Exception as error:
        raise Unreadable("the RTF file is damaged", "open it in a word processor and save it again") from error
