"""
Find the disclaimer.

Of the known wordings only the IGF's goes on to name the meeting. Each may be
wrapped at any blank, so phrases are matched across white space.
"""

from typing import Final, NamedTuple

import regex

from igfparse._lazy import lazy
from igfparse._vocabulary.disclaimers import CART_OPENINGS, ENDINGS, IGF_OPENINGS, TRANSCRIPTION_OPENINGS

from .patterns import phrases

__all__ = ["FoundDisclaimer", "find_disclaimer"]

#: The longest disclaimer seen has about 900 code points.
_REACH: Final = 1600
_FLAGS: Final = regex.IGNORECASE


_IGF: Final = lazy(
    rf"(?:\[ ?)?(?:Note:\s*)?(?:{phrases(IGF_OPENINGS)})\s+of\s+(?:the\s+)?(?:real\W?\s?time\s+)?captioning\s+"
    r"(?:taken\s+)?(?:during|from|of)\b",
    flags=_FLAGS,
)
_OTHERS: Final = {
    "cart": lazy(rf"(?:{phrases(CART_OPENINGS)})", flags=_FLAGS),
    "transcription": lazy(rf"(?:Note:\s*)?(?:{phrases(TRANSCRIPTION_OPENINGS)})", flags=_FLAGS),
}
_END: Final = lazy(rf"(?:{phrases(ENDINGS)})\b[.\]\s]*", flags=_FLAGS)
#: What the meeting is called stands before this.
_AFTER_EVENT: Final = lazy(r"\s+Although\b|\.\s|$", flags=_FLAGS)


class FoundDisclaimer(NamedTuple):
    """Where the disclaimer stands, and what it says of the meeting."""

    kind: str
    start: int
    end: int
    #: The words after *during*; empty in the other wordings.
    event: str


def find_disclaimer(view: str, limit: int) -> FoundDisclaimer | None:
    """Find the first disclaimer that begins before *limit* in *view*."""
    match = _IGF.search(view, 0, limit)
    if match is not None:
        end = _find_end(view, match.end())
        rest = view[match.end() : end]
        cut = _AFTER_EVENT.search(rest)
        return FoundDisclaimer("igf", match.start(), end, rest[: cut.start() if cut else None].strip(" \n."))
    for kind, pattern in _OTHERS.items():
        match = pattern.search(view, 0, limit)
        if match is not None:
            return FoundDisclaimer(kind, match.start(), _find_end(view, match.end()), "")
    return None


def _find_end(view: str, start: int) -> int:
    """Return the end of the disclaimer whose opening ends at *start*."""
    reach = min(len(view), start + _REACH)
    marker = view.find(">>", start, reach)
    reach = reach if marker == -1 else marker
    ends = [match.end() for match in _END.finditer(view, start, reach)]
    if ends:
        end = ends[0]
    else:
        # Cut off (2008): it ends with its first sentence or line.
        line = view.find("\n", start, reach)
        end = reach if line == -1 else line
    return len(view[:end].rstrip()) if end < start else start + len(view[start:end].rstrip())
