"""
HTML to text, with selectolax: the standard library's tokenizer takes quadratic time on unclosed tags.

A saved page holds menus, scripts and warnings of the server besides the
transcript. The transcript's body is the smallest element that holds nearly
all changes of floor, and the disclaimer; the page's last heading before it is
the title line.
"""

import re
from collections import Counter, defaultdict
from typing import Any, Final

import regex

from .faults import Unreadable, optional
from .limits import Limits

__all__ = ["html_to_text"]

#: What these hold is never shown, or never part of a text.
_SKIPPED: Final = "button canvas form head iframe nav noscript object script select style svg template textarea".split()
#: Each of these stands on lines of its own.
_BLOCKS: Final = ", ".join(
    """
    address article aside blockquote center dd details div dl dt fieldset figcaption figure footer
    h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td tfoot th thead tr ul
    """.split()
)
#: The body of a transcript is one of these: a paragraph alone would leave its header behind.
_CONTAINERS: Final = frozenset("article body center div main section table tbody td tr".split())

#: Stand for the ends of lines and blocks while the page's own white space is collapsed.
_LINE_END: Final = "\v"
_BLOCK_END: Final = "\x1e"
#: HTML's white space; a no-break space is none.
_SPACE: Final = re.compile(r"[ \t\n\r\f]+")
_DISCLAIMER: Final = regex.compile(r"captioning\s+taken\s+during|Communication\s+Access\s+Realtime", regex.IGNORECASE)
#: The body holds as large a part of what tells it from the rest of the page.
_SHARE: Final = 0.9
#: A change of floor tells more of where the body is than length does.
_MARKER_WEIGHT: Final = 10_000
#: The body is looked for in as many elements, each inside the one before.
_DEEPEST_BODY: Final = 50

_TAG: Final = re.compile(r"<(?P<end>/?)(?P<name>[a-z][a-z0-9]*)(?P<attributes>[^<>]*+)", re.IGNORECASE)
#: Where one of these is left open, it is opened again in each of the blocks that follow.
_FORMATTING: Final = frozenset("a b big code em font i nobr s small strike strong tt u".split())
#: Of those that are alike, so many are opened again.
_MOST_ALIKE: Final = 3
#: These have no end tag, or need none.
_UNCLOSED: Final = frozenset(
    """
    area base body br col colgroup dd dt embed head hr html img input li link meta option p param source tbody td
    tfoot th thead tr track wbr
    """.split()
)


def html_to_text(page: str, limits: Limits) -> str:
    """
    Return the text of the transcript in *page*, its blocks parted by blank lines.

    Raises:
        Unreadable: elements are more or deeper than the *limits*, or the extra ``html`` is not installed.
    """
    _check(page, limits)
    tree = optional("selectolax.lexbor", "html").LexborHTMLParser(page)
    if tree.body is None:
        return ""
    tree.strip_tags(_SKIPPED)
    for node in tree.css("br"):
        node.replace_with(_LINE_END)
    for node in tree.css(_BLOCKS):
        node.insert_before(_BLOCK_END)
        node.insert_after(_BLOCK_END)
    body = _find_body(tree.body)
    return "\n\n".join([*_title_before(tree, body), *_blocks_of(body)])


def _check(page: str, limits: Limits) -> None:
    """Refuse too much: the HTML standard's way to parse takes quadratic time on elements nested without end."""
    elements = depth = 0
    formatting = _OpenFormatting()
    for match in _TAG.finditer(page):
        name, is_end = match["name"].lower(), bool(match["end"])
        if name in _FORMATTING:
            formatting.close(name) if is_end else formatting.open(name, match["attributes"])
        elements += 1 if is_end or name in _FORMATTING else 1 + formatting.reopened
        if elements > limits.elements:
            raise Unreadable(f"it makes more than {limits.elements:,} elements", "save the page's text as .txt")
        if name not in _UNCLOSED:
            depth = max(0, depth - 1) if is_end else depth + 1
            if depth > limits.depth:
                raise Unreadable("its elements are nested too deeply", "save the page's text as .txt")


class _OpenFormatting:
    """The formatting elements that are open, and how many of them a block opens again."""

    def __init__(self) -> None:
        self._open: defaultdict[str, list[str]] = defaultdict(list)
        self._alike: Counter[tuple[str, str]] = Counter()
        self.reopened = 0

    def open(self, name: str, attributes: str) -> None:
        self._open[name].append(attributes)
        self._alike[name, attributes] += 1
        self.reopened += self._alike[name, attributes] <= _MOST_ALIKE

    def close(self, name: str) -> None:
        if self._open[name]:
            attributes = self._open[name].pop()
            self.reopened -= self._alike[name, attributes] <= _MOST_ALIKE
            self._alike[name, attributes] -= 1


def _find_body(node: Any) -> Any:
    """Return the innermost container that holds nearly all of the transcript."""
    for _ in range(_DEEPEST_BODY):
        text = node.text()
        has_disclaimer = _DISCLAIMER.search(text) is not None
        for child in node.iter():
            if child.tag in _CONTAINERS:
                inside = child.text()
                if _weight(inside) >= _SHARE * _weight(text) and (not has_disclaimer or _DISCLAIMER.search(inside)):
                    node = child
                    break
        else:
            return node
    return node


def _weight(text: str) -> int:
    return len(text) + _MARKER_WEIGHT * text.count(">>")


def _title_before(tree: Any, body: Any) -> list[str]:
    """Return the last heading of the page, unless it stands in its *body*."""
    titles = [] if body.css_first("h1") else tree.css("h1")
    return _blocks_of(titles[-1]) if titles else []


def _blocks_of(node: Any) -> list[str]:
    blocks = []
    for block in node.text().split(_BLOCK_END):
        lines = (_SPACE.sub(" ", line).strip(" ") for line in block.split(_LINE_END))
        text = "\n".join(lines).strip("\n")
        if text:
            blocks.append(text)
    return blocks
