"""
The shapes that header lines share, as named fragments.

All are for ``regex.VERBOSE | regex.IGNORECASE``. What the words mean is asked
of ``_vocabulary``.
"""

from collections.abc import Iterable
from typing import Final

import regex

from igfparse._vocabulary.numerals import ORDINALS
from igfparse._vocabulary.sessions import CODES, STATES, TYPES

__all__ = ["CODE", "DASH", "EVENT", "FLAGS", "HALF_DAY", "NUMBERED_EVENT", "STATE", "TYPE", "ZONE", "phrases"]

FLAGS: Final = regex.IGNORECASE | regex.VERBOSE


def phrases(words: Iterable[str]) -> str:
    """Return a pattern for any of *words*, the longest first, their blanks any white space."""
    ordered = sorted(words, key=len, reverse=True)
    return "|".join(regex.escape(phrase, literal_spaces=True).replace(" ", r"\s+") for phrase in ordered)


DASH: Final = r"[-\N{EN DASH}\N{EM DASH}]"

#: ``IGF``, ``Internet Governance Forum (IGF)``.
EVENT: Final = r"(?:Internet\s+Governance\s+Forum(?:\s*\(IGF\))?|IGF)\b"

#: ``Thirteenth Annual Meeting of the Internet Governance Forum``, ``EIGHTH INTERNET GOVERNANCE FORUM``.
NUMBERED_EVENT: Final = (
    rf"\b(?P<ordinal>{phrases(ORDINALS)}|\d{{1,2}}(?:st|nd|rd|th))\s+(?:annual\s+)?"
    rf"(?:meeting\s+of\s+(?:the\s+)?)?{EVENT}(?!\s+(?:open|consult|mag\b))"
)

#: States of the file: ``FINISHED``, ``RAW``, ``TRANSCRIPT OF``.
STATE: Final = rf"(?:{phrases(STATES)})(?:\s+of(?:\s+the)?\b)?"

#: Which half of a day: ``Day 1 Afternoon``, ``AFTERNOON SESSION``.
HALF_DAY: Final = r"(?:(?:morning|afternoon|evening)\b(?:\s+session\b)?)"

#: ``WS #183``, ``OF21``, ``SESSION 154``.
CODE: Final = rf"(?P<code>(?P<prefix>{phrases(CODES)})\s*[#-]?\s*\#?\s*\d{{1,3}})\b"

TYPE: Final = rf"(?:{phrases(TYPES)})"

#: Zones of clock times.
ZONE: Final = r"(?:\(?\b(?:UTC|GMT|BST|CES?T|EES?T|[ACEMPW][SD]T)\b(?:\s*[+-]\s*\d+)?\)?)"
