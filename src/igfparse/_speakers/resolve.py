"""
Make the list of people from the labels of the turns.

Consumes turns with labels; produces the same turns with the ids of their
speakers, the speakers, and diagnostics. A role or no label names nobody.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from igfparse._text import fold
from igfparse._vocabulary.names import ASCII_LETTERS
from igfparse.models import Diagnostic, Evidence, EvidenceKind, LabelKind, Span, Speaker, Turn
from igfparse.vocabulary import Vocabulary

from .aliases import NameKey, join_names, name_key
from .names import PersonName, read_name

__all__ = ["People", "resolve"]

_NOT_SLUG: Final = re.compile(r"[^a-z0-9]+")


class People(NamedTuple):
    """Who speaks, and in which turns."""

    #: The speaker's id by the index of the turn; turns of nobody known are absent.
    by_turn: dict[int, str]
    speakers: tuple[Speaker, ...]
    diagnostics: list[Diagnostic]


def resolve(turns: Sequence[Turn], vocabulary: Vocabulary) -> People:
    """Find the people behind the person labels of *turns*; *vocabulary* has further courtesy titles."""
    spoken = [
        (turn, turn.label.text) for turn in turns if turn.label is not None and turn.label.kind is LabelKind.PERSON
    ]
    readings = {text: read_name(text, vocabulary.honorifics) for _, text in spoken}
    keys = {text: name_key(reading.name) for text, reading in readings.items()}
    named = [(turn, keys[text]) for turn, text in spoken]
    titled: dict[NameKey, bool] = {}
    for text, key in keys.items():
        titled[key] = titled.get(key, False) or readings[text].titled
    joined = join_names(titled, _adjacent(named))

    groups: dict[NameKey, list[Turn]] = {}
    for turn, key in named:
        groups.setdefault(joined.person[key], []).append(turn)
    ids = _Ids()
    speakers = tuple(_make_speaker(group, readings, ids) for group in groups.values())
    return People(
        {index: speaker.id for speaker in speakers for index in speaker.turns},
        speakers,
        [
            *_diagnose_aliases(speakers, keys, turns),
            *_diagnose_ambiguous(named, joined.ambiguous),
        ],
    )


def _adjacent(named: Sequence[tuple[Turn, NameKey]]) -> frozenset[frozenset[NameKey]]:
    """Return the pairs of names that hold the floor one after the other."""
    return frozenset(
        frozenset((name, following))
        for (turn, name), (next_turn, following) in pairwise(named)
        if next_turn.index == turn.index + 1
    )


def _make_speaker(group: Sequence[Turn], readings: dict[str, PersonName], ids: "_Ids") -> Speaker:
    counts = Counter(turn.label.text for turn in group if turn.label is not None)
    labels = tuple(counts)
    chosen = max(labels, key=lambda label: _fullness(label, readings[label], counts[label]))
    name = readings[chosen].name
    return Speaker(
        id=ids.make(name),
        name=name,
        honorific=_first(readings[label].honorific for label in labels),
        affiliation=_first(readings[label].affiliation for label in labels),
        labels=labels,
        turns=tuple(turn.index for turn in group),
        evidence=tuple(
            Evidence(EvidenceKind.LABEL, turn.index, turn.label.span, 1.0) for turn in group if turn.label is not None
        ),
    )


def _fullness(label: str, reading: PersonName, count: int) -> tuple[int, int, int, bool]:
    """Rank a spelling: more words, more of them whole, more often, in the captioner's own case."""
    words = name_key(reading.name)
    return len(words), sum(len(word) > 1 for word in words), count, not label.isupper()


def _first(values: Iterable[str | None]) -> str | None:
    return next((value for value in values if value is not None), None)


class _Ids:
    """Slugs of names, each given out once."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def make(self, name: str) -> str:
        slug = base = slugify(name)
        number = 1
        while slug in self._taken:
            number += 1
            slug = f"{base}-{number}"
        self._taken.add(slug)
        return slug


def slugify(name: str) -> str:
    """
    Return a lower-case ASCII slug of *name*.

    Letters of other scripts are written as their code points, so that two
    names never share a slug for want of letters.
    """
    letters = []
    for char in fold(name):
        if char.isascii():
            letters.append(char)
        elif char in ASCII_LETTERS:
            letters.append(ASCII_LETTERS[char])
        elif unicodedata.category(char)[0] in "LN":
            letters.append(f"{ord(char):x}")
    return _NOT_SLUG.sub("-", "".join(letters)).strip("-") or "speaker"


def _diagnose_aliases(
    speakers: Iterable[Speaker], keys: dict[str, NameKey], turns: Sequence[Turn]
) -> Iterable[Diagnostic]:
    for speaker in speakers:
        if len({keys[label] for label in speaker.labels}) > 1:
            first = _label_span(turns[speaker.turns[0]])
            yield Diagnostic.of("aliases-joined", first, ", ".join(speaker.labels))


def _diagnose_ambiguous(named: Sequence[tuple[Turn, NameKey]], ambiguous: Sequence[NameKey]) -> Iterable[Diagnostic]:
    first: dict[NameKey, Turn] = {}
    for turn, name in named:
        first.setdefault(name, turn)
    for name in ambiguous:
        yield Diagnostic.of("ambiguous-name", _label_span(first[name]))


def _label_span(turn: Turn) -> Span:
    return turn.label.span if turn.label is not None else turn.span
