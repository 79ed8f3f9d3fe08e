"""
Tell whose the names of a document are.

Names come from labels and from speech. Those of one person are joined, and
joined with the person of the user's registry who has one of them.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple, Self

from attrs import frozen

from igfparse._vocabulary.names import NICKNAMES
from igfparse.models import EvidenceKind, LabelKind, Person, Span, Turn
from igfparse.vocabulary import Vocabulary

from .aliases import NameKey, join_misheard, join_names, name_key
from .names import PersonName, read_name

__all__ = ["Identities", "Spelling", "first_turns", "fullest", "identify_names", "index_people", "read_labels"]


#: What people say of their own names, or captioners print.
_OWN: Final = frozenset({EvidenceKind.LABEL, EvidenceKind.SELF_INTRODUCTION})


class Spelling(NamedTuple):
    """A name as it stands in one place, in a label or in speech."""

    reading: PersonName
    key: NameKey
    span: Span
    #: What the place is evidence of; None where somebody is only spoken of.
    kind: EvidenceKind | None

    @classmethod
    def of(cls, text: str, span: Span, kind: EvidenceKind | None, honorifics: frozenset[str]) -> Self:
        """Read a name, with its titles as they are printed or spoken."""
        reading = read_name(text, honorifics)
        return cls(reading, name_key(reading.name), span, kind)


@frozen
class Identities:
    """The persons behind the names of one document."""

    #: The key that stands for the person, by the key of each name.
    person: Mapping[NameKey, NameKey]
    #: Names that fit several persons and are joined with none, with those whom they fit.
    ambiguous: Mapping[NameKey, frozenset[NameKey]]
    #: Every spelling, by person.
    spellings: Mapping[NameKey, Sequence[Spelling]]
    #: The entries of the registry that were met, by person.
    registered: Mapping[NameKey, Person]
    #: Where the person is first named, for those whom an ambiguous name may mean.
    _first: Mapping[NameKey, int]

    def who_is_meant(self, spelling: Spelling) -> tuple[NameKey, frozenset[NameKey]]:
        """
        Return the person whose name is spoken in a place, and the persons whom a name that fits several may mean.

        Of those, the one is meant who was heard of before, if there is only one.
        """
        fitting = self.ambiguous.get(spelling.key, frozenset())
        known = [person for person in fitting if self._first[person] < spelling.span.start]
        return known[0] if len(known) == 1 else self.person[spelling.key], fitting


def read_labels(turns: Iterable[Turn], vocabulary: Vocabulary) -> dict[int, Spelling]:
    """Return the names in the labels of persons, by the index of the turn."""
    return {
        turn.index: Spelling.of(turn.label.text, turn.label.span, EvidenceKind.LABEL, vocabulary.honorifics)
        for turn in turns
        if turn.label is not None and turn.label.kind is LabelKind.PERSON
    }


def first_turns(labels: Mapping[int, Spelling]) -> frozenset[int]:
    """Return the indices of the turns in which the names in *labels* stand for the first time."""
    first: dict[NameKey, int] = {}
    for index, spelling in labels.items():
        first.setdefault(spelling.key, index)
    return frozenset(first.values())


def identify_names(
    labels: Mapping[int, Spelling], spoken: Iterable[Spelling], index: Mapping[NameKey, Person | None]
) -> Identities:
    """
    Join the names of each person.

    Args:
        labels: the names in labels, by the index of the turn.
        spoken: the names in speech.
        index: who has a name, in the user's registry.
    """
    spellings = [*labels.values(), *spoken]
    titled: dict[NameKey, bool] = {}
    for spelling in spellings:
        titled[spelling.key] = titled.get(spelling.key, False) or spelling.reading.titled
    joined = join_names(titled, _adjacent(labels))
    own = {spelling.key for spelling in spellings if spelling.kind in _OWN}
    person, registered = _match_registry(join_misheard(joined, own), index)
    grouped: dict[NameKey, list[Spelling]] = {}
    for spelling in spellings:
        grouped.setdefault(person[spelling.key], []).append(spelling)
    ambiguous = {name: frozenset(person[other] for other in fitting) for name, fitting in joined.ambiguous.items()}
    first = {
        each: min(spelling.span.start for spelling in grouped[each]) for each in frozenset().union(*ambiguous.values())
    }
    return Identities(person, ambiguous, grouped, registered, first)


def _adjacent(labels: Mapping[int, Spelling]) -> frozenset[frozenset[NameKey]]:
    """Return the pairs of names that hold the floor one after the other."""
    return frozenset(
        frozenset((spelling.key, following.key))
        for (index, spelling), (next_index, following) in pairwise(labels.items())
        if next_index == index + 1
    )


@lru_cache(maxsize=2)  # one registry serves many documents
def index_people(people: tuple[Person, ...]) -> Mapping[NameKey, Person | None]:
    """Return who has a name, None where several people have it."""
    index: dict[NameKey, Person | None] = {}
    for person in people:
        for name in (person.name, *person.aliases):
            key = name_key(name)
            index[key] = person if index.get(key, person) == person else None
    return index


def _match_registry(
    person: Mapping[NameKey, NameKey], index: Mapping[NameKey, Person | None]
) -> tuple[dict[NameKey, NameKey], dict[NameKey, Person]]:
    """Join names that the registry gives to one person; one that it gives to several helps nobody."""
    found: dict[NameKey, set[Person]] = {}
    for key, canonical in person.items():
        entry = index.get(key)
        if entry is not None:
            found.setdefault(canonical, set()).add(entry)
    merged: dict[NameKey, NameKey] = {}
    registered: dict[NameKey, Person] = {}
    for canonical, matched in found.items():
        if len(matched) == 1:
            (entry,) = matched
            merged[canonical] = name_key(entry.name)
            registered[merged[canonical]] = entry
    return {key: merged.get(canonical, canonical) for key, canonical in person.items()}, registered


def fullest(spellings: Sequence[Spelling]) -> Spelling:
    """
    Return the fullest of the *spellings* of one person.

    Beside a full name on a label, how the person introduces herself is believed
    to be fuller, and what has more names inside; other names that are spoken may
    run into the next words.
    """
    counts = Counter(spelling.reading.name for spelling in spellings)
    if len(counts) == 1:
        return spellings[0]  # those in labels come first
    labelled = max((spelling.key for spelling in spellings if spelling.kind is EvidenceKind.LABEL), key=len, default=())
    return max(
        (
            spelling
            for spelling in spellings
            if spelling.kind in _OWN or len(labelled) < 2 or labelled == (spelling.key[0], spelling.key[-1])
        ),
        key=lambda spelling: _fullness(spelling, counts[spelling.reading.name]),
    )


def _fullness(spelling: Spelling, count: int) -> tuple[int, int, int, bool, int, bool]:
    """Rank a spelling: more words, more of them whole, no nickname, printed, more often, in mixed case."""
    return (
        len(spelling.key),
        sum(len(word) > 1 for word in spelling.key),
        -sum(word in NICKNAMES for word in spelling.key),
        spelling.kind is EvidenceKind.LABEL,
        count,
        not spelling.reading.name.isupper(),
    )
