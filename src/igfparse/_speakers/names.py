"""
Write a label's name in normal case.

``DR. BERTRAND DE LA TOURELLE (ICANN)`` is the person Bertrand de la Tourelle,
with the honorific ``DR.`` and the affiliation ICANN. No letter of a name is
lost or added; a name in normal case stays as it is.
"""

from functools import lru_cache
from itertools import pairwise
from typing import Final

from attrs import frozen

from igfparse._lazy import lazy
from igfparse._text import collapse, fold
from igfparse._vocabulary.honorifics import JOINED, SUFFIXES, TITLE_FILLERS, TITLES
from igfparse._vocabulary.names import (
    ARTICLES,
    CAPITAL_PREFIXES,
    CERTAIN_PREFIXES,
    NUMERALS,
    PARTICLES,
    SHORT_WORDS,
)
from igfparse._vocabulary.roles import OFFICES

__all__ = ["PersonName", "normalize", "read_name"]

#: What follows the name: a bracket, or a comma and words.
_AFTER: Final = lazy(r"\s*(?:[(\[](?P<bracket>[^)\]]*)[)\]]?|(?:,|/|\s-\s)\s*(?P<rest>.+))\s*$")
#: Remarks in an affiliation's place.
_REMARKS: Final = frozenset(
    {"remote", "remotely", "online", "via zoom", "phonetic", "?", "video", "via video", "on video"}
)

_PLAIN: Final = str.maketrans(
    {
        "\N{HYPHEN}": "-",
        "\N{NON-BREAKING HYPHEN}": "-",
        "\N{LEFT SINGLE QUOTATION MARK}": "'",
        "\N{RIGHT SINGLE QUOTATION MARK}": "'",
    }
)
_JOINTS: Final = lazy(r"([-'.]+)")
_VOWELS: Final = frozenset("aeiouyæøœ")
#: In a name in mixed case, a short word in capitals is meant so: ``AJ Smith``.
_LONGEST_ABBREVIATION: Final = 3
#: A slip of the shift key leaves fewer capitals behind it (``DiXIE``) than a real prefix (``DeNARVIK``).
_LETTERS_AFTER_PREFIX: Final = 4


@frozen
class PersonName:
    """A person's label, taken apart."""

    #: The name in normal case.
    name: str
    honorific: str | None
    affiliation: str | None
    #: Whether a courtesy title or an office stands beside the name, which then may be a surname.
    titled: bool


@lru_cache(maxsize=4096)  # a label comes again in most documents of a meeting
def read_name(label: str, honorifics: frozenset[str] = frozenset()) -> PersonName:
    """
    Take the label of a person apart.

    A label of nothing but titles (``MINISTER``) keeps them as its name.

    Args:
        label: the label, white space collapsed.
        honorifics: courtesy titles beside those of the package.
    """
    text = collapse(label)
    affiliation = None
    match = _AFTER.search(text)
    if match is not None and match.start() > 0 and not _is_suffix(match["rest"]):
        text, affiliation = text[: match.start()], (match["bracket"] or match["rest"] or "").strip()
        if fold(affiliation) in _REMARKS:
            affiliation = None
    printed = text.split()
    words = [_without_courtesy(word) for word in printed]
    titles = _leading_titles(words, TITLES | OFFICES | honorifics)
    honorific = [word for word in titles if fold(word) not in OFFICES]
    return PersonName(
        name=normalize(" ".join(words[len(titles) :])),
        honorific=" ".join(honorific) or None,
        affiliation=affiliation or None,
        titled=bool(titles) or words != printed,
    )


def _without_courtesy(word: str) -> str:
    courtesy = next((suffix for suffix in JOINED if fold(word).endswith(suffix)), "")
    return word[: len(word) - len(courtesy)] or word


def _is_suffix(rest: str | None) -> bool:
    return rest is not None and fold(rest).strip(".") in SUFFIXES


def _leading_titles(words: list[str], known: frozenset[str]) -> list[str]:
    """Return the leading words that are courtesy titles or offices; one word is left as the name."""
    folded = [fold(word).strip(".,") for word in words]
    count = 0
    for word, following in pairwise(folded):
        is_filler = word in TITLE_FILLERS and (following in known or following in TITLE_FILLERS)
        if word not in known and not is_filler:
            break
        count += 1
    return words[:count]


def normalize(name: str) -> str:
    """
    Write *name* in normal case.

    Words in mixed case stay as the captioner typed them, but for slips of the
    shift key; typographic hyphens and apostrophes become plain ones.
    """
    words = collapse(name.translate(_PLAIN)).split()
    capitals = sum(map(str.isupper, words)) * 2 > len(words)
    last = len(words) - 1
    return " ".join(
        _normalize_word(word, words[index - 1] if 0 < index < last else "", capitals=capitals)
        for index, word in enumerate(words)
    )


def _normalize_word(word: str, before: str, *, capitals: bool) -> str:
    """
    Write one word.

    Args:
        word: the word.
        before: the word in front of it, where it stands inside the name.
        capitals: whether the whole name is printed in capitals.
    """
    plain = fold(word).strip(".")
    is_particle = plain in PARTICLES or (plain in ARTICLES and fold(before) == "de")
    if before and is_particle and (word.islower() or (capitals and len(plain) > 1)):
        return word.lower()
    if word.isupper():
        if "." in word.strip("."):
            return word  # initials: M.N.
        if plain in NUMERALS or (not capitals and len(plain) <= _LONGEST_ABBREVIATION):
            return word
    elif word.islower() and not capitals:
        return word
    pieces = _JOINTS.split(word)
    return "".join(map(_normalize_piece, pieces, [*pieces[1:], ""]))


def _normalize_piece(piece: str, joint: str) -> str:
    """Write the *piece* of a word before a *joint*: a hyphen, an apostrophe or nothing."""
    lower = piece.lower()
    if piece.isupper():
        if len(piece) == 2 and lower not in SHORT_WORDS and not _VOWELS & set(fold(lower)):
            return piece  # initials run together: JJ
        for prefix in CERTAIN_PREFIXES:
            if lower.startswith(prefix.lower()) and len(piece) > len(prefix) + 2:
                return prefix + piece[len(prefix)] + lower[len(prefix) + 1 :]
        return piece[:1] + lower[1:] if len(lower) == len(piece) else piece
    if piece.islower():
        first = piece[:1].upper()
        return piece if joint == "'" or len(first) != 1 else first + piece[1:]
    return _without_slip(piece)


def _without_slip(piece: str) -> str:
    """Mend the case of a piece in mixed case: ``DiXIE`` is Dixie, ``McKEATING`` McKeating."""
    for prefix in CAPITAL_PREFIXES:
        rest = piece.removeprefix(prefix)
        certain = prefix in CERTAIN_PREFIXES or len(rest) >= _LETTERS_AFTER_PREFIX
        if rest != piece and rest.isupper() and certain:
            return prefix + rest[:1] + rest[1:].lower()
    if piece[:1].isupper() and piece[-2:].isupper() and len(piece.lower()) == len(piece):
        return piece[:1] + piece[1:].lower()
    return piece
