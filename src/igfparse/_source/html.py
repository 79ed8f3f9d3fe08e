"""
HTML to text, with the standard library's tokenizer.

A saved page holds menus, scripts and warnings of the server besides the
transcript. The transcript's body is the smallest element that holds nearly
all changes of floor, and the disclaimer; the page's last heading before it is
the title line.
"""

from collections import Counter
from html.parser import HTMLParser
from typing import Final

import regex
from attrs import field, frozen

__all__ = ["html_to_text"]

#: What these hold is never shown, or never part of a text.
_SKIPPED: Final = frozenset(
    "button canvas form head iframe nav noscript object script select style svg template textarea".split()
)
#: These have no end tag.
_VOID: Final = frozenset("area base br col embed hr img input link meta param source track wbr".split())
#: Each of these stands on lines of its own.
_BLOCKS: Final = frozenset(
    """
    address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer
    h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section table tbody td tfoot th thead tr ul
    """.split()
)
#: The body of a transcript is one of these: a paragraph alone would leave its header behind.
_CONTAINERS: Final = frozenset("article body center div html main section td".split())
_TITLES: Final = ("h1", "h2")
#: Elements nested more deeply are looked at as one: no page needs more, and hostile ones cost no more.
_DEEPEST: Final = 100

#: HTML's white space; a no-break space is none.
_SPACE: Final = regex.compile(r"[ \t\n\r\f]+")
_MARKER: Final = regex.compile(r">>")
_DISCLAIMER: Final = regex.compile(r"captioning\s+taken\s+during|Communication\s+Access\s+Realtime", regex.IGNORECASE)
#: The body holds as large a part of what tells it from the rest of the page.
_SHARE: Final = 0.9
#: A change of floor tells more of where the body is than length does.
_MARKER_WEIGHT: Final = 10_000


@frozen
class _Block:
    """A block's text, and the numbers of the containers around it, the outermost first."""

    text: str = field(repr=False)
    containers: tuple[int, ...]
    is_title: bool


class _Reader(HTMLParser):
    """Collects the blocks of a page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[_Block] = []
        self._open: list[tuple[str, int]] = []
        self._names: Counter[str] = Counter()
        self._skipped = 0
        self._pieces: list[str] = []
        self._count = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002 - the tokenizer's signature
        if tag == "br":
            self._pieces.append("\v")
        elif tag in _BLOCKS:
            self._end_block()
        if tag in _VOID:
            return
        self._count += 1
        self._open.append((tag, self._count))
        self._names[tag] += 1
        self._skipped += tag in _SKIPPED

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._end_block()
        if not self._names[tag]:
            return  # an end without a start
        name = ""
        while name != tag:
            name, _ = self._open.pop()
            self._names[name] -= 1
            self._skipped -= name in _SKIPPED

    def handle_data(self, data: str) -> None:
        if not self._skipped:
            self._pieces.append(data)

    def close(self) -> None:
        super().close()
        self._end_block()

    def _end_block(self) -> None:
        lines = "".join(self._pieces).split("\v")
        text = "\n".join(_SPACE.sub(" ", line).strip(" ") for line in lines).strip("\n")
        self._pieces.clear()
        if text.strip():
            outer = self._open[:_DEEPEST]
            containers = tuple(number for name, number in outer if name in _CONTAINERS)
            self.blocks.append(_Block(text, containers, any(self._names[name] for name in _TITLES)))


def html_to_text(page: str) -> str:
    """Return the text of the transcript in *page*, its blocks parted by blank lines."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    blocks = reader.blocks
    body = _find_body(blocks)
    if body is not None:
        inside = [at for at, block in enumerate(blocks) if body in block.containers]
        titles = [block for block in blocks[: inside[0]] if block.is_title][-1:]
        blocks = titles + [blocks[at] for at in inside]
    return "\n\n".join(block.text for block in blocks)


def _find_body(blocks: list[_Block]) -> int | None:
    """Return the number of the innermost container that holds nearly all of the transcript."""
    weights: Counter[int] = Counter()
    depths: dict[int, int] = {}
    total = 0
    for block in blocks:
        weight = len(block.text) + _MARKER_WEIGHT * len(_MARKER.findall(block.text))
        total += weight
        for depth, number in enumerate(block.containers):
            weights[number] += weight
            depths[number] = depth
    needed = set.intersection(*({*block.containers} for block in blocks if _DISCLAIMER.search(block.text)), set(depths))
    candidates = [number for number in needed if weights[number] >= _SHARE * total]
    return max(candidates, key=lambda number: depths[number], default=None)
