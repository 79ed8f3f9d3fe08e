"""
Tell a label from speech, and read what it names.

A label is short, stands before a colon and is made of names or role words.
Capitals alone make a label nearly certain; mixed case must hold nothing but
capitalised words, particles and initials, none of them a word of prose. So
``the question is:`` and ``Ladies and Gentlemen:`` stay speech.
"""

from enum import IntEnum
from functools import lru_cache
from typing import Final

import regex
from attrs import frozen

from igfparse._lazy import lazy
from igfparse._text import collapse, fold
from igfparse._vocabulary.groups import BODIES, BODY_WORDS, COUNTRIES
from igfparse._vocabulary.honorifics import SUFFIXES, TITLES
from igfparse._vocabulary.names import ARTICLES, PARTICLES
from igfparse._vocabulary.prose import PROSE, TOPICS
from igfparse._vocabulary.roles import BEFORE, HEADS, OFFICERS, OFFICES, QUALIFIERS
from igfparse.models import LabelKind
from igfparse.vocabulary import NO_ADDITIONS, Vocabulary

__all__ = ["Lettering", "ReadLabel", "leading_label", "read_label", "role_of"]

#: Labels longer than this have not been seen; the longest real ones hold an affiliation.
MAX_WORDS: Final = 10

#: ``DR. STEVE CROCKETT (ICANN Board Chairman)``, ``NADIA TJAHO, SUNIUM``: what follows the name.
_AFTER_NAME: Final = lazy(r"\s*(?:[(\[,/]|\s-\s).*", regex.DOTALL)

#: One word of a name: letters with hyphens and apostrophes, perhaps with initials' full stops.
_NAME_WORD: Final = lazy(r"['’]?\p{L}[\p{L}\p{M}]*(?:[-\u2010\u2011'’`.]+[\p{L}\p{M}]+)*\.?")

#: A word that may belong to a label in capitals: ``VRIESLANDT``, ``de``, ``M.N.``, ``McKEATING``.
_CAPITAL_WORD: Final = r"(?:(?:Mc|Mac)?\p{Lu}[\p{Lu}\p{M}'’\-\u2011]+\.?|(?:\p{Lu}\.)+|\p{Ll}{2,3}(?=\ \p{Lu}{2}))"

#: Leading words in capitals, for labels whose colon is missing.
_LEADING_CAPITALS: Final = lazy(
    rf"{_CAPITAL_WORD}(?:\ ++{_CAPITAL_WORD}){{0,4}}(?=\ ++\p{{Lu}}(?:\p{{Ll}}|['’\ ])|\ *+(?:\n|\Z))"
)
#: Two to four leading words in mixed case, before another capital.
_LEADING_WORDS: Final = lazy(r"\p{Lu}[\p{L}\-\u2011'’]+(?:\ ++\p{Lu}[\p{L}\-\u2011'’]+){1,3}(?=\ ++\p{Lu})")


#: Words in capitals that begin speech, not a label: abbreviations of bodies, words of prose.
_NOT_NAMES: Final = (BODIES | PROSE) - TITLES


#: Words that no name in mixed case holds.
_NO_NAMES: Final = PROSE | TOPICS

#: Words of a name that may be in lower case.
_SMALL: Final = PARTICLES | ARTICLES

#: Words that are a role by themselves.
_HEADS: Final = HEADS | OFFICERS

#: Small words inside the name of an organisation.
_LINKS: Final = frozenset({"&", "and", "de", "for", "of", "the"})


class Lettering(IntEnum):
    """How a label is written, from the less to the more certain."""

    MIXED = 1
    CAPITALS = 2


@frozen
class ReadLabel:
    """A string that is a label."""

    text: str
    kind: LabelKind
    role: str | None
    lettering: Lettering
    #: Number of words before any affiliation.
    words: int


@lru_cache(maxsize=4096)  # a label comes again in most documents of a meeting
def read_label(printed: str, vocabulary: Vocabulary = NO_ADDITIONS) -> ReadLabel | None:
    """
    Read what stands between a marker, or a line's start, and a colon.

    Returns:
        The label, or None where the words are speech.
    """
    text = collapse(printed)
    added = _kind_added(fold(text), vocabulary)
    if added is not None:
        role = fold(text) if added is LabelKind.ROLE else None
        return ReadLabel(text, added, role, Lettering.CAPITALS, len(text.split()))
    name = _AFTER_NAME.sub("", text)
    words = name.split()
    if not words or len(words) > MAX_WORDS:
        return None
    folded = [fold(word).strip(".") for word in words]
    lettering = _lettering(words, folded)
    role = role_of(folded)
    if role is not None and words[0][:1].isupper() and (lettering is Lettering.CAPITALS or _is_sure(role)):
        return ReadLabel(text, LabelKind.ROLE, role, lettering or Lettering.MIXED, len(words))
    if lettering is None or not _is_name(words, folded, lettering):
        return None
    if lettering is Lettering.MIXED and not _may_follow_name(text[len(name) :]):
        return None
    joined = " ".join(folded)
    is_group = joined in COUNTRIES or joined in BODIES or not BODY_WORDS.isdisjoint(folded)
    kind = LabelKind.GROUP if is_group else LabelKind.PERSON
    return ReadLabel(text, kind, _office_of(folded), lettering, len(words))


def _kind_added(folded: str, vocabulary: Vocabulary) -> LabelKind | None:
    """Return the kind of a label that the user's own words name."""
    if folded in vocabulary.roles:
        return LabelKind.ROLE
    return LabelKind.GROUP if folded in vocabulary.groups else None


def role_of(folded: list[str]) -> str | None:
    """Return the role that *folded* words name, without article and number, or None."""
    words = [word for word in (word.strip("#()") for word in folded) if not word.isdigit()]
    while words and words[0] in BEFORE:
        words = words[1:]
    if _HEADS.isdisjoint(words):
        return None
    # "CHAIR A" is a second chair: a single letter numbers a role.
    if all(word in _HEADS or word in QUALIFIERS or len(word) <= 1 for word in words):
        return " ".join(word for word in words if len(word) > 1)
    return None


def _office_of(folded: list[str]) -> str | None:
    """Return the office before a surname: ``chairman`` of ``CHAIRMAN DESHAI``."""
    if len(folded) > 1 and folded[0] in OFFICES:
        return folded[0]
    return None


def _lettering(words: list[str], folded: list[str]) -> Lettering | None:
    """Tell how the words are written; None where no name is written so."""
    capitals = 0
    for word, plain in zip(words, folded, strict=True):
        if sum(map(str.isupper, word)) * 2 > len(word.strip(".")):
            capitals += 1
        elif plain not in _SMALL and not word[:1].isupper() and word[:1].islower():
            return None
    significant = sum(plain not in _SMALL and not plain.isdigit() for plain in folded) or len(folded)
    return Lettering.CAPITALS if capitals >= significant else Lettering.MIXED


def _is_name(words: list[str], folded: list[str], lettering: Lettering) -> bool:
    if not all(_NAME_WORD.fullmatch(word) for word in words):
        return False
    inner = zip(words[:-1], folded[:-1], strict=True)
    if any(word.endswith(".") and not _may_end_in_stop(word, plain) for word, plain in inner):
        return False  # a full stop inside: two sentences
    if words[-1].endswith(".") and folded[-1] not in SUFFIXES and len(folded[-1]) > 2:
        return False
    if lettering is Lettering.CAPITALS:
        return True
    if len(words) > 5 or folded[0] in PARTICLES - {"van", "von", "de", "del"}:
        return False
    return not any(word in _NO_NAMES and word not in TITLES for word in folded)


def _is_sure(role: str) -> bool:
    """Tell a *role* in mixed case from speech that begins with its words: ``Another question: ...``."""
    words = role.split()
    return words[0] not in PROSE and words[-1] not in PROSE


def _may_follow_name(rest: str) -> bool:
    """Tell an affiliation from speech that goes on after a name and a comma."""
    words = rest.strip(" ,-/()[]").split()
    return all(
        word in _LINKS or (word[:1].isupper() and fold(word).strip(",.").split("'")[0] not in PROSE) for word in words
    )


def _may_end_in_stop(word: str, plain: str) -> bool:
    """Tell an abbreviation (``ST.``, ``M.N.``, ``COUN.``) from the end of a sentence."""
    return plain in TITLES or len(plain) <= 2 or "." in plain or (word.isupper() and len(plain) <= 5)


def leading_label(speech: str, known: frozenset[str]) -> ReadLabel | None:
    """
    Read a label printed without its colon at the head of *speech*.

    ``WOUT DE VRIESLANDT Thank you.`` (2019) is told by its capitals; in mixed
    case (``Markus Aurelhof Excellencies``, 2010) only a label *known* from
    elsewhere in the document is, folded, believed.
    """
    match = _LEADING_CAPITALS.match(speech)
    if match is not None:
        label = read_label(match[0])
        if label is not None and (fold(label.text) in known or _stands_alone(label)):
            return label
    match = _LEADING_WORDS.match(speech)
    words = match[0].split() if match is not None else []
    for count in range(len(words), 1, -1):
        if fold(" ".join(words[:count])) in known:
            return read_label(" ".join(words[:count]))
    return None


def _stands_alone(label: ReadLabel) -> bool:
    """Tell a name in capitals from speech that begins with abbreviations or is shouted."""
    if label.kind is LabelKind.ROLE:
        return True
    words = set(fold(label.text).split())
    return label.kind is LabelKind.PERSON and len(words) > 1 and not words & _NOT_NAMES
