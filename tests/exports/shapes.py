"""What an export has to hold."""

import re

import igfparse
from igfparse import testing

#: What any text is parsed to.
any_transcript = testing.any_texts().map(igfparse.parse)


def in_xml(text: str) -> str:
    """Return *text* in the characters that XML allows, as the exports promise."""
    pictured = re.sub("[\0-\x08\x0b\x0c\x0e-\x1f]", lambda match: chr(0x2400 + ord(match[0])), text)
    return re.sub("[\ud800-\udfff\ufffe\uffff]", "\N{REPLACEMENT CHARACTER}", pictured)


def storable(text: str | None) -> str | None:
    """Return *text* as it can be written in UTF-8."""
    return None if text is None else text.encode("utf-8", "replace").decode("utf-8")
