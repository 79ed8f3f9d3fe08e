"""Tell speech of who chairs a session, opens the floor or hands over the chair."""

import re
from typing import Final

from igfparse._text import fold
from igfparse._vocabulary import calling, chairing, introducing
from igfparse._vocabulary.groups import COUNTRIES

from .cues import Phrases

__all__ = ["asks_name", "calls_body", "chairs", "opens_floor", "passes_chair"]

#: The last of several sentences, if it may call on a body.
_LAST_SENTENCE: Final = re.compile(r"[.?!] +(?:The )?(?P<body>[A-Z][^.,?!]{2,}+)(?:, please)?[.?] *+\Z")
_LONGEST_CALL: Final = 80
_ASKS_NAME: Final = Phrases(introducing.ASKS_NAME)
_OPEN_CALLS: Final = Phrases(calling.OPEN_CALLS)
_CHAIR_TALK: Final = Phrases(chairing.CHAIR_TALK, calling.SEE_YOU)
_FURNITURE: Final = Phrases(chairing.FURNITURE)
_CHAIR_PASSES: Final = Phrases(chairing.CHAIR_PASSES)


def chairs(folded: str) -> bool:
    """Tell whether speech, *folded*, is that of who chairs the session."""
    return _CHAIR_TALK.are_in(folded)


def calls_body(flat: str, start: int, end: int) -> bool:
    """Tell whether ``flat[start:end]`` calls on a country or an organisation at its end, as ``Japan, please`` does."""
    sentence = _LAST_SENTENCE.search(flat, max(start, end - _LONGEST_CALL), end)
    return sentence is not None and (sentence["body"].isupper() or fold(sentence["body"]) in COUNTRIES)


def opens_floor(folded: str) -> bool:
    """Tell whether speech, *folded*, asks whoever wants to speak: behind it nobody is called on any more."""
    return _OPEN_CALLS.are_in(folded)


def asks_name(folded: str) -> bool:
    """Tell whether speech, *folded*, asks who has just spoken, or speaks next, for the name."""
    return _ASKS_NAME.are_in(folded)


def passes_chair(folded: str) -> bool:
    """Tell whether speech, *folded*, hands over not only the floor but the chair."""
    return _CHAIR_PASSES.are_in(folded) and not _FURNITURE.are_in(folded)
