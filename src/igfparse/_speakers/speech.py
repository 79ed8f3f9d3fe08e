"""
Gather the names in what is said.

Consumes the turns and the source; produces the cues of each turn, what is said
of affiliations, and the spoken names that are believed to be names.
"""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice
from typing import Final

from attrs import frozen

from igfparse._text import fold
from igfparse.models import EvidenceKind, Span, Turn
from igfparse.vocabulary import Vocabulary

from .affiliations import Statement, find_statements
from .aliases import NameKey
from .hearing import Hearing, find_resumed, listen
from .identity import Spelling, first_turns
from .mentions import Mention, NameFinder, flatten, opens_sentence

__all__ = ["NOTHING_HEARD", "Speech", "hear_speech"]


@frozen
class Speech:
    """What the turns say about people."""

    #: The source, made flat.
    flat: str
    #: The cues, by turn; empty where nobody listened.
    hearings: Sequence[Hearing]
    statements: Sequence[Statement]
    spellings: Mapping[Mention, Spelling]
    #: The earlier turn whose sentence an unlabelled turn goes on with.
    resumed: Mapping[int, int]


#: The whole text is searched for each of them: no session has more people without a full name.
_MOST_COMPLETED: Final = 50
#: Code points behind a first name in which the rest of the name stands.
_FULL_NAME: Final = 60

NOTHING_HEARD = Speech("", (), (), {}, {})


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
    known = frozenset(
        spelling.key[0] for spelling in labels.values() if not (spelling.reading.titled and len(spelling.key) == 1)
    )  # a title stands before surnames too, which are inside other names
    flat = flatten(view, [note.span for turn in turns for note in turn.notes])
    finder = NameFinder(flat, known)
    hearings = listen(finder, turns, labels)
    first = first_turns(labels)
    unknown = [turn for turn in turns if turn.index in first or turn.index not in labels]
    statements = find_statements(flat, unknown, chain.from_iterable(hearing.mentions for hearing in hearings))
    spellings: dict[Mention, Spelling] = {}
    for kind, mention in _spoken_names(hearings, statements):
        if mention not in spellings:
            spellings[mention] = _spell(mention, kind, vocabulary)
    sure = known | _sure_words(flat, spellings, hearings)
    believed = {
        mention: spelling
        for mention, spelling in spellings.items()
        if spelling.key[0] in sure or spelling.key in registered
    }
    for mention in _find_completions(finder, (*labels.values(), *believed.values())):
        believed.setdefault(mention, _spell(mention, None, vocabulary))
    return Speech(flat, hearings, statements, believed, find_resumed(flat, turns))


def _spell(mention: Mention, kind: EvidenceKind | None, vocabulary: Vocabulary) -> Spelling:
    return Spelling.of(mention.text, Span(mention.start, mention.end), kind, vocabulary.honorifics)


def _sure_words(flat: str, spellings: Mapping[Mention, Spelling], hearings: Iterable[Hearing]) -> set[str]:
    """
    Return the first words of names that surely are names.

    A single word at the head of a sentence has a capital, whatever it is: it is
    believed only if it stands somewhere else too.
    """
    sure = {
        spelling.key[0]
        for mention, spelling in spellings.items()
        if " " in mention.text or spelling.kind is EvidenceKind.SELF_INTRODUCTION or not opens_sentence(flat, mention)
    }
    doubtful = {spelling.key[0] for spelling in spellings.values()} - sure
    return sure | doubtful.intersection(_words_inside_sentences(flat, hearings)) if doubtful else sure


def _find_completions(finder: NameFinder, spellings: Sequence[Spelling]) -> Iterator[Mention]:
    """Yield the full names, wherever they are spoken, of people who are called by one word only."""
    flat = finder.flat
    complete = {spelling.key[0] for spelling in spellings if len(spelling.key) > 1}
    words = {
        spelling.reading.name for spelling in spellings if len(spelling.key) == 1 and spelling.key[0] not in complete
    }
    for word in islice(sorted(words), _MOST_COMPLETED):
        at = flat.find(f"{word} ")
        while at >= 0:
            end = at + len(word) + 1
            if flat[end : end + 1].isupper() and not flat[at - 1 : at].isalnum():
                yield from (name for name in finder.find(at, end + _FULL_NAME) if name.start == at and name.end > end)
            at = flat.find(f"{word} ", end)


def _words_inside_sentences(flat: str, hearings: Iterable[Hearing]) -> Iterator[str]:
    """Yield the first words of names that do not open their sentences."""
    for hearing in hearings:
        for mention in hearing.mentions:
            if not opens_sentence(flat, mention):
                yield fold(mention.text.split(" ", 1)[0])


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
