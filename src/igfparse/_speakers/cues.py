"""
Read from speech who is about to speak, is speaking, or has just spoken.

A name tells it by what stands beside it: ``My name is`` before it, ``please``
behind it. Only the head of a turn introduces or thanks, and only its end hands
the floor over; names elsewhere are people who are spoken of.
"""

import math
from collections.abc import Iterable
from itertools import chain
from typing import Final, NamedTuple

from igfparse._vocabulary import speech as words

from .mentions import Mention
from .passages import Row

__all__ = ["Cue", "Phrases", "decay", "in_blanks", "is_apart", "is_greeting", "is_linked"]

#: Blanks, a comma and dashes before a name.
_GAP: Final = 8
#: Each sentence between a cue and the change of floor makes it less certain.
_USUAL_SENTENCE: Final = 80


class Cue(NamedTuple):
    """Names that tell who holds the floor."""

    #: In the order in which they are called; only a hand-over has several.
    mentions: tuple[Mention, ...]
    #: From 0 to 1, for the first of them.
    confidence: float
    #: Whether the passage ends with its sentence.
    is_last: bool = False
    #: Whether somebody is thanked for a question.
    is_for_question: bool = False


class Phrases:
    """Phrases that are looked for in folded words."""

    __slots__ = ("_by_word",)

    def __init__(self, *tables: Iterable[str]) -> None:
        self._by_word: dict[str, list[str]] = {}
        for phrase in in_blanks(chain(*tables)):
            self._by_word.setdefault(max(phrase.split(), key=len), []).append(phrase)

    def are_in(self, folded: str) -> bool:
        """Tell whether *folded* words hold any of them."""
        # Only those are looked for whose longest word is there.
        near = self._by_word.keys() & folded.split()
        return any(phrase in folded for word in near for phrase in self._by_word[word])


def in_blanks(phrases: Iterable[str]) -> tuple[str, ...]:
    """Return *phrases* as they stand in folded words."""
    return tuple(f" {phrase} " for phrase in phrases)


_LINKS: Final = in_blanks(words.LINKS)


def is_greeting(before: str) -> bool:
    """Tell whether the words *before* a name only greet, thank or answer."""
    return words.GREETINGS.issuperset(before.split())


def is_linked(after: str) -> bool:
    """Tell whether a body follows the name, and no verb: ``Marilia from the Board said`` is about Marilia."""
    return after.startswith(_LINKS) and words.VERBS.isdisjoint(after.split()[:9])


def is_apart(flat: str, row: Row) -> bool:
    """Tell whether a comma or dash stands before the names."""
    start = row.start
    return flat[max(0, start - _GAP) : start].rstrip(" ").endswith((",", "--"))


def decay(distance: int) -> float:
    """Return the part of a cue's confidence that is left so many code points away from the change of floor."""
    return math.pow(0.95, distance / _USUAL_SENTENCE)
