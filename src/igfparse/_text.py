"""Functions of a string that every layer needs."""

import unicodedata
from typing import Final

__all__ = ["collapse", "fold", "layout_view"]

_HYPHENS: Final = dict.fromkeys(
    map(
        ord,
        "\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{FIGURE DASH}\N{EN DASH}\N{EM DASH}\N{MINUS SIGN}",
    ),
    "-",
)
_APOSTROPHES: Final = dict.fromkeys(
    map(ord, "\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}\N{ACUTE ACCENT}"), "'"
)
_FOLDED: Final = _HYPHENS | _APOSTROPHES
#: Vertical tab, form feed, separators of ASCII, next line; spaces of typography.
_RARE_BLANKS: Final = "\x0b\x0c\x1c\x1d\x1e\x1f\x85\u1680\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))


def collapse(text: str) -> str:
    """Return *text* with every run of white space made one blank."""
    return " ".join(text.split())


def fold(text: str) -> str:
    """
    Return the form of *text* by which words are compared.

    Lower case, without accents, one kind of hyphen and apostrophe, white space
    collapsed.
    """
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", text.translate(_FOLDED))
        text = "".join(char for char in decomposed if not unicodedata.combining(char))
    return collapse(text.casefold())


def layout_view(text: str) -> str:
    r"""
    Return *text* with only ``" "`` and ``"\n"`` for white space.

    Every code point stays in its place, so that offsets into the view are
    offsets into the text: CRLF becomes ``" \n"``, a lone CR ``"\n"``, tab,
    no-break space and all that :meth:`str.split` parts at a blank.
    """
    for old, new in (
        ("\r\n", " \n"),
        ("\r", "\n"),
        ("\N{NO-BREAK SPACE}", " "),
        ("\t", " "),
        ("\N{LINE SEPARATOR}", "\n"),
        ("\N{PARAGRAPH SEPARATOR}", "\n"),
        ("\N{BYTE ORDER MARK}", " "),
        *((blank, " ") for blank in _RARE_BLANKS),
    ):
        text = text.replace(old, new)
    return text
