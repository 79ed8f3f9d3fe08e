"""
Join the labels of one person.

Captioners shorten a name once it is known (``MARILIA MARCELLO``, ``MARILIA``),
change its case, use initials, titles and nicknames, and misspell it. Labels
are joined only where one reading is left: a short label that fits two people
stays a person of its own, and so do two names that might be two people.
"""

from collections.abc import Container, Iterator, Mapping
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import islice
from typing import Final

from attrs import frozen

from igfparse._text import fold
from igfparse._vocabulary.honorifics import SUFFIXES
from igfparse._vocabulary.names import ARTICLES, FAMILY_NAMES_FIRST, LEFT_OUT, NICKNAMES, PARTICLES

__all__ = ["NameKey", "is_like", "is_short_for", "join_misheard", "join_names", "name_key"]

NameKey = tuple[str, ...]

#: One letter more, less or exchanged is a slip only in a word at least as long.
_SHORTEST_SLIP: Final = 5
#: One letter for another tells many real names apart; it is a slip in long words only.
_SHORTEST_SUBSTITUTION: Final = 7
#: Letters of a name whose first part is left out.
_SHORTEST_REST: Final = 4
#: Letters of the beginning of a first name by which people are called.
_SHORTEST_BEGINNING: Final = 3
#: How much two first names have in common that sound alike.
_ALIKE: Final = 0.8
_SHORTEST_LIKE: Final = 6
#: Names looked at for one short form, and single names that may be misheard: no session has more people of one surname.
_MOST_CANDIDATES: Final = 50


@frozen
class Joined:
    """Which names are one person's."""

    #: For each name, the one that stands for the person.
    person: dict[NameKey, NameKey]
    #: Names that fit more than one person, and are joined with none, with those whom they fit.
    ambiguous: dict[NameKey, frozenset[NameKey]]


@lru_cache(maxsize=4096)  # a name comes again in its document
def name_key(name: str) -> NameKey:
    """Return the words by which names are compared: folded, without stops, hyphens and suffixes."""
    words = fold(name).replace(".", " ").replace("'", "").replace("-", "").split()
    return tuple(word for word in words if word not in SUFFIXES) or tuple(words)


def join_names(titled: Mapping[NameKey, bool], adjacent: frozenset[frozenset[NameKey]]) -> Joined:
    """
    Join the names that are one person's.

    Args:
        titled: the names, with whether a title stands before them: a surname
            alone is joined only then (``CHAIR DESHAI``).
        adjacent: pairs of names that hold the floor one after the other, and
            so are hardly one person misspelt.
    """
    joined = Joined({}, {})
    index = _Index()
    for name in sorted(titled, key=lambda name: (-len(name), -sum(map(len, name)))):
        fitting = {
            joined.person[other]
            for other in index.candidates(name)
            if _is_short_form(name, other, titled=titled[name])
            or (frozenset((name, other)) not in adjacent and _is_slip(name, other))
        }
        if len(fitting) > 1:
            joined.ambiguous[name] = frozenset(fitting)
        joined.person[name] = fitting.pop() if len(fitting) == 1 else name
        index.add(name)
    return joined


def join_misheard(joined: Joined, own: Container[NameKey]) -> dict[NameKey, NameKey]:
    """
    Return the person of each name, misheard first names joined: ``Thiago`` is ``Tiago Brandt``, if he alone is like it.

    Args:
        joined: the names joined so far.
        own: names by which people introduce themselves, or that are printed: they are believed.
    """
    alone: list[NameKey] = []
    full: dict[str, dict[NameKey, None]] = {}
    for name, person in joined.person.items():
        if len(person) > 1:
            full.setdefault(person[0][0], {})[person] = None
        elif name == person and name not in own and name not in joined.ambiguous:
            alone.append(name)
    meant: dict[NameKey, NameKey] = {}
    for name in islice(alone, _MOST_CANDIDATES):
        others = islice(full.get(name[0][0], ()), _MOST_CANDIDATES)
        alike = [other for other in others if _is_misspelt(name[0], other[0])]
        if len(alike) == 1:
            meant[name] = alike[0]
    return {name: meant.get(person, person) for name, person in joined.person.items()}


def is_short_for(name: NameKey, full: NameKey) -> bool:
    """Tell whether *name* may be what friends call somebody: the beginning of her first name."""
    if len(name) > 1 or len(name[0]) < _SHORTEST_BEGINNING:
        return False
    return full[0] != name[0] and full[0].startswith(name[0])


def is_like(name: NameKey, other: NameKey) -> bool:
    """
    Tell whether *name*, a single one, may be what was heard instead of the first one of the full name *other*.

    First and last letters must agree, as in a slip: ``Maria`` and ``Mario`` are two people.
    """
    if len(name) > 1 or len(other) < len(name) + 1 or len(name[0]) < _SHORTEST_LIKE:
        return False
    word, first = name[0], other[0]
    return word[0] == first[0] and word[-1] == first[-1] and SequenceMatcher(None, word, first).ratio() >= _ALIKE


class _Index:
    """
    Names by what a short or misspelt form of them still shows.

    It keeps the search linear: without it every name is compared with all.
    """

    def __init__(self) -> None:
        self._names: dict[tuple[str, object], list[NameKey]] = {}

    def add(self, name: NameKey) -> None:
        firsts = {("first", name[0]), ("first", _without_prefix(name[0]))}
        lasts = {("last", name[-1]), ("last", _first_surname(name))}
        for key in {*firsts, *lasts, *_slip_keys(name)}:
            self._names.setdefault(key, []).append(name)

    def candidates(self, name: NameKey) -> Iterator[NameKey]:
        for key in _search_keys(name) & self._names.keys():
            yield from islice(self._names[key], _MOST_CANDIDATES)


@lru_cache(maxsize=4096)  # a name comes again in its document
def _search_keys(name: NameKey) -> frozenset[tuple[str, object]]:
    """Return the keys under which names are that *name* may be a form of."""
    firsts = {("first", first) for first in (name[0], *NICKNAMES.get(name[0], ()))} if name else set()
    return frozenset({*firsts, ("last", name[-1]), *_slip_keys(name)})


@lru_cache(maxsize=4096)
def _slip_keys(name: NameKey) -> frozenset[tuple[str, object]]:
    """Return the forms of *name* with one letter left out: a slip has one in common with the name."""
    shorter = {
        ("slip", (*name[:at], word[:letter] + word[letter + 1 :], *name[at + 1 :]))
        for at, word in enumerate(name)
        if len(name) > 1 and len(word) >= _SHORTEST_SLIP
        for letter in range(1, len(word))
    }
    return frozenset({("slip", name), *shorter})


def _is_short_form(short: NameKey, full: NameKey, *, titled: bool) -> bool:
    """Tell whether *short* is a part of *full* that people are called by."""
    if len(short) > len(full) or short == full:
        return False
    if _is_end(short, full, titled=titled):
        return True
    if not _same_first_name(short[0], full[0], alone=len(short) == 1):
        return False
    if full[1 : len(short)] == short[1:]:
        return True  # the first name, or the first names
    surnames = [word for word in full[1:] if word not in PARTICLES | ARTICLES]
    rest = [word for word in short[1:] if word not in PARTICLES | ARTICLES]
    return bool(rest and surnames) and rest[-1] == surnames[-1] and _is_subsequence(rest, surnames)


def _is_end(short: NameKey, full: NameKey, *, titled: bool) -> bool:
    """Tell whether *short* is the end of *full* that stands for it: last names, one with a title, or a given name."""
    if full[-len(short) :] == short:
        return titled or len(short) > 1 or (len(full) == 2 and full[0] in FAMILY_NAMES_FIRST)
    return titled and short == (_first_surname(full),)


def _same_first_name(short: str, full: str, *, alone: bool) -> bool:
    """``mike`` for ``michael``, the name itself and, before a surname, ``c`` and ``cheng`` for ``chengetai``."""
    if short in (full, _without_prefix(full)) or full in NICKNAMES.get(short, ()):
        return True
    is_beginning = len(short) == 1 or _SHORTEST_BEGINNING <= len(short) < len(full) - 1  # Daniel is not Daniela
    return not alone and is_beginning and full.startswith(short)


def _without_prefix(first: str) -> str:
    """Return a *first* name without the part that is left out when people are called, if enough remains."""
    prefix = next((prefix for prefix in LEFT_OUT if first.startswith(prefix)), "")
    return first.removeprefix(prefix) if len(first) >= len(prefix) + _SHORTEST_REST else first


def _first_surname(full: NameKey) -> str:
    """Return the surname by which people with two of them are called: ``Lima`` for ``Ana Lima Duarte``."""
    return full[-2] if len(full) > 2 and full[-2] not in PARTICLES | ARTICLES else full[-1]


def _is_subsequence(short: list[str], full: list[str]) -> bool:
    rest = iter(full)
    return all(any(word == other for other in rest) for word in short)


def _is_slip(first: NameKey, second: NameKey) -> bool:
    """Tell whether two full names differ by one slip of the keyboard in one word."""
    if len(first) != len(second) or len(first) < 2:
        return False
    different = [(a, b) for a, b in zip(first, second, strict=True) if a != b]
    return len(different) == 1 and _is_misspelt(*different[0])


def _is_misspelt(word: str, other: str) -> bool:
    """
    Tell whether *word* is *other* with one slip inside.

    First and last letters must agree: ``Daniel`` and ``Daniela``, ``Ivanov``
    and ``Ivanova`` are two people.
    """
    short, long = sorted((word, other), key=len)
    if len(short) < _SHORTEST_SLIP or short[0] != long[0] or short[-1] != long[-1]:
        return False
    if len(long) - len(short) == 1:
        return any(long[:at] + long[at + 1 :] == short for at in range(1, len(long)))
    if len(long) != len(short):
        return False
    places = [at for at, (a, b) in enumerate(zip(short, long, strict=True)) if a != b]
    if len(places) == 1:
        return len(short) >= _SHORTEST_SUBSTITUTION
    return (
        len(places) == 2
        and places[1] == places[0] + 1
        and short[places[0]] == long[places[1]]
        and short[places[1]] == long[places[0]]
    )
