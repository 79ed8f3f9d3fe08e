"""
Gather the names in what is said.

Consumes the turns and the source; produces the cues of each turn, what is said
of affiliations, and the spoken names that are believed to be names.
"""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice
from typing import Final

from attrs import frozen

from igfparse._vocabulary.calling import SPOKEN_TO
from igfparse.models import EvidenceKind, Span, Turn
from igfparse.vocabulary import Vocabulary

from .affiliations import Statement, find_statements
from .aliases import NameKey
from .hearing import Hearing, listen
from .identity import Spelling, first_turns
from .interruptions import find_resumed
from .mentions import Mention, NameFinder, flatten, opens_sentence, things, whereabouts
from .seats import Seated, find_seated

__all__ = ["NOTHING_HEARD", "Speech", "hear_speech"]

#: Code points of a full name.
_LONGEST: Final = 80
#: So many single names that are introduced are looked for in the whole text.
_MOST_ALONE: Final = 200
#: So many names are looked for in the whole text.
_MOST_DOUBTFUL: Final = 20


@frozen
class Speech:
    """What the turns say about people."""

    #: The source, made flat.
    flat: str
    #: The cues, by turn; empty where nobody listened.
    hearings: Sequence[Hearing]
    statements: Sequence[Statement]
    #: Who is said to hold a chair's role.
    seated: Sequence[Seated]
    spellings: Mapping[Mention, Spelling]
    #: The earlier turn whose sentence an unlabelled turn goes on with.
    resumed: Mapping[int, int]


NOTHING_HEARD = Speech("", (), (), (), {}, {})


def hear_speech(
    view: str,
    turns: Sequence[Turn],
    labels: Mapping[int, Spelling],
    registered: Container[NameKey],
    vocabulary: Vocabulary,
) -> Speech:
    """
    Listen to all turns.

    Args:
        view: the source with its white space made plain.
        turns: the turns, in order.
        labels: the names in labels, by the index of the turn.
        registered: names in the user's registry.
        vocabulary: courtesy titles beside those of the package.
    """
    # A title stands before surnames too, which are inside other names.
    known = frozenset(
        spelling.key[0] for spelling in labels.values() if not (spelling.reading.titled and len(spelling.key) == 1)
    )
    flat = flatten(view, [note.span for turn in turns for note in turn.notes])
    finder = NameFinder(flat, known)
    hearings = listen(finder, turns, labels)
    first = first_turns(labels)
    unknown = [turn for turn in turns if turn.index in first or turn.index not in labels]
    statements = find_statements(flat, unknown, chain.from_iterable(hearing.mentions for hearing in hearings))
    named = (mention for hearing in hearings for mention in hearing.mentions if " " in mention.text)
    spellings: dict[Mention, Spelling] = {}
    for kind, mention in _spoken_names(hearings, statements):
        if mention not in spellings:
            span = Span(mention.start, mention.end)
            spellings[mention] = Spelling.of(mention.text, span, kind, vocabulary.honorifics)
    sure = _sure_words(flat, spellings, known)
    nobodys = whereabouts(flat)
    believed = {
        mention: spelling
        for mention, spelling in spellings.items()
        if spelling.key in registered
        or (spelling.key[0] in sure and (spelling.key[0] in known or mention.text not in nobodys))
    }
    full_forms = _full_forms(finder, (*labels.values(), *believed.values()))
    for mention in full_forms:
        believed[mention] = Spelling.of(mention.text, Span(mention.start, mention.end), None, vocabulary.honorifics)
    return Speech(flat, hearings, statements, list(find_seated(flat, named)), believed, find_resumed(flat, turns))


def _full_forms(finder: NameFinder, spellings: Iterable[Spelling]) -> Iterator[Mention]:
    """Yield, from the whole of the speech, the full names of those who are only called by first names."""
    names = list(spellings)
    full = {spelling.key[0] for spelling in names if len(spelling.key) > 1}
    short = {
        spelling.key[0]: spelling.reading.name
        for spelling in names
        if len(spelling.key) == 1 and spelling.key[0] not in full and not spelling.reading.titled
    }
    for name in islice(short.values(), _MOST_DOUBTFUL):
        for start in _find_all(finder.flat, f" {name} "):
            end = start + len(name) + 2
            mention = (
                next(iter(finder.find(start, end + _LONGEST)), None) if finder.flat[end : end + 1].isupper() else None
            )
            if mention is not None and mention.start == start + 1 and " " in mention.text:
                yield mention


def _find_all(flat: str, text: str) -> Iterator[int]:
    """Yield where *text* stands in *flat*."""
    at = flat.find(text)
    while at >= 0:
        yield at
        at = flat.find(text, at + len(text))


def _sure_words(flat: str, spellings: Mapping[Mention, Spelling], known: frozenset[str]) -> frozenset[str]:
    """
    Return the first words of names that surely are names: *known* ones, and those of several words.

    A single word at the head of a sentence has a capital, whatever it is: it is
    believed only if it stands inside another sentence too.
    """
    named = known.union(spelling.key[0] for mention, spelling in spellings.items() if " " in mention.text)
    alone = {mention: spelling for mention, spelling in spellings.items() if spelling.key[0] not in named}
    words = _Words(flat)
    sure = {spelling.key[0] for mention, spelling in alone.items() if words.are_sure(mention, spelling.kind)}
    doubtful = {spelling.key[0]: mention.text for mention, spelling in alone.items() if spelling.key[0] not in sure}
    return named.union(sure, (word for word, name in islice(doubtful.items(), _MOST_DOUBTFUL) if words.are_name(name)))


class _Words:
    """Tells whether single words are names, by what else stands in the speech."""

    def __init__(self, flat: str) -> None:
        self._flat = flat
        self._things = things(flat)
        #: Whether a word stands with a small letter somewhere.
        self._small: dict[str, bool] = {}

    def are_sure(self, mention: Mention, kind: EvidenceKind | None) -> bool:
        """Tell whether a single word surely is a name: one given as her own by somebody, or inside a sentence."""
        if mention.text in self._things:
            return False
        if kind is EvidenceKind.SELF_INTRODUCTION:
            return not self._is_small(mention.text)
        return not opens_sentence(self._flat, mention)

    def are_name(self, name: str) -> bool:
        """Tell whether *name*, at the head of a sentence, is one by what else the speech says."""
        if name in self._things:
            return False
        return self._stands_inside(name) or self._is_called_again(name) or self._is_spoken_to(name)

    def _stands_inside(self, name: str) -> bool:
        """Tell whether *name* stands somewhere behind a small letter or a comma."""
        flat = self._flat
        return any(
            (flat[at - 1 : at].islower() or flat[at - 1 : at] == ",")
            and not flat[at + len(name) + 1 : at + len(name) + 2].isalnum()
            for at in _find_all(flat, f" {name}")
        )

    def _is_called_again(self, name: str) -> bool:
        """Tell whether *name* stands before a comma again and again, and never with a small letter."""
        return not name.endswith("ly") and self._flat.count(f" {name},") > 1 and not self._is_small(name)

    def _is_spoken_to(self, name: str) -> bool:
        """Tell whether somebody is asked or told something with *name* before it, never with a small letter."""
        may_be = not name.endswith("ly") and any(f" {name}, {words}" in self._flat for words in SPOKEN_TO)
        return may_be and not self._is_small(name)

    def _is_small(self, name: str) -> bool:
        """Tell whether *name* stands with a small letter somewhere, or is one of too many to be looked for."""
        if name not in self._small:
            is_looked_for = len(self._small) < _MOST_ALONE
            self._small[name] = not is_looked_for or f" {name.lower()}" in self._flat
        return self._small[name]


def _spoken_names(
    hearings: Iterable[Hearing], statements: Iterable[Statement]
) -> Iterator[tuple[EvidenceKind | None, Mention]]:
    """Yield the names that may matter, those in cues first, with what they are evidence of."""
    for hearing in hearings:
        for kind, cue in hearing.cues():
            yield from ((kind, mention) for mention in cue.mentions)
    for statement in statements:
        if statement.mention is not None:
            yield None, statement.mention
    for hearing in hearings:
        yield from ((None, mention) for mention in hearing.mentions if " " in mention.text)
