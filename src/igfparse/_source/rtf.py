"""Rich text to text, with striprtf."""

from .faults import Unreadable, optional
from .limits import Limits

__all__ = ["rtf_to_text"]


def rtf_to_text(data: bytes, limits: Limits) -> str:
    """
    Return the text of an RTF file, one paragraph a line.

    Raises:
        Unreadable: it is damaged, or unpacks to more than the *limits*.
    """
    striprtf = optional("striprtf.striprtf", "rtf")
    try:
        text = str(striprtf.rtf_to_text(data.decode("latin-1"), errors="replace"))
    except Exception as error:
        raise Unreadable("the RTF file is damaged", "open it in a word processor and save it again") from error
    if len(text) > limits.bytes:
        raise Unreadable(f"it unpacks to {len(text):,} characters, over the limit", "save its text as .txt")
    return text
