"""Write XML: elements from Python values, whatever characters they hold."""

import re
from collections.abc import Mapping
from typing import Final
from xml.etree import ElementTree as ET

__all__ = ["Content", "add_lines", "element", "make_id", "person_id", "serialize"]

#: What may stand in an element; None is left out.
Content = str | ET.Element | None
_CONTROLS: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
_PICTURES: Final = 0x2400
_UNFIT: Final = re.compile("[\ud800-\udfff\ufffe\uffff]")
_NOT_IN_IDS: Final = re.compile(r"[^A-Za-z0-9.-]")


def _fit(text: str) -> str:
    """
    Return *text* in the characters that XML 1.0 allows.

    A control character becomes its picture (U+2400 and following), a lone
    surrogate or a noncharacter the replacement character.
    """
    text = _CONTROLS.sub(lambda match: chr(_PICTURES + ord(match[0])), text)
    return _UNFIT.sub("\N{REPLACEMENT CHARACTER}", text)


def element(tag: str, attributes: Mapping[str, str | None] | None = None, *content: Content) -> ET.Element:
    """Return an element; attributes and content that are None are left out."""
    made = ET.Element(tag, {name: _fit(value) for name, value in (attributes or {}).items() if value is not None})
    for item in content:
        if isinstance(item, ET.Element):
            made.append(item)
        elif item:
            _append_text(made, _fit(item))
    return made


def _append_text(made: ET.Element, text: str) -> None:
    if len(made):
        made[-1].tail = (made[-1].tail or "") + text
    else:
        made.text = (made.text or "") + text


def add_lines(parent: ET.Element) -> ET.Element:
    """Put each child of *parent*, which has no text of its own, on a line."""
    if len(parent):
        parent.text = "\n"
        for child in parent:
            child.tail = "\n"
    return parent


def make_id(prefix: str, name: str) -> str:
    """Return an XML name for *name*; different names give different ones."""
    return prefix + _NOT_IN_IDS.sub(lambda match: f"_{ord(match[0]):x}_", name)


def person_id(speaker: str) -> str:
    """Return the XML id of the person with the id *speaker*."""
    return make_id("person-", speaker)


def serialize(root: ET.Element) -> str:
    """Return the document of *root*."""
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'
