"""
Doubt the captioner's marks.

Nothing is changed: a place where the floor probably changed without a mark, or
a mark that probably stands inside one person's speech, is reported.
"""

from collections.abc import Container, Iterator, Mapping, Sequence
from typing import Final

from igfparse.models import Diagnostic, Span, Turn

from .aliases import NameKey, name_key
from .cues import Cue
from .identity import Identities
from .introductions import introduction
from .mentions import NameFinder
from .names import read_name
from .passages import Passage
from .thanks import thanks

__all__ = ["find_suspicions"]

#: How a paragraph begins that thanks or introduces; others are not looked at.
_OPENINGS: Final = ("Thank", "My name", "I'm ", "I am ", "Hi", "Hello", "Good ", "This is ")
_INITIALS: Final = frozenset(opening[0] for opening in _OPENINGS)
#: Code points of a paragraph that are looked at.
_WINDOW: Final = 120


def find_suspicions(
    flat: str,
    turns: Sequence[Turn],
    resumed: Container[int],
    persons: Mapping[int, NameKey],
    identities: Identities,
) -> Iterator[Diagnostic]:
    """Yield the marks that are doubtful, and the places that probably lack one."""
    finder: NameFinder | None = None
    for turn in turns:
        holder = persons.get(turn.index)
        if turn.index and turn.label is None and _is_one_speech(flat, turn, resumed, persons):
            yield Diagnostic.of("possible-spurious-mark", turn.span)
        if holder is None or len(turn.paragraph_spans) == 1:
            continue
        for paragraph in turn.paragraph_spans[1:]:
            if flat[paragraph.start] not in _INITIALS or not flat.startswith(_OPENINGS, paragraph.start):
                continue
            finder = finder or NameFinder(flat, frozenset(key[0] for key in identities.person))
            if _is_another(finder, paragraph, holder, identities):
                yield Diagnostic.of("possible-missed-mark", paragraph)


def _is_one_speech(flat: str, turn: Turn, resumed: Container[int], persons: Mapping[int, NameKey]) -> bool:
    """Tell whether a turn goes on with the sentence, or the person, of the one before."""
    index = turn.index
    if index in resumed and flat[turn.paragraph_spans[0].start].islower():
        return True
    return index in persons and persons[index] == persons.get(index - 1)


def _is_another(finder: NameFinder, paragraph: Span, holder: NameKey, identities: Identities) -> bool:
    """Tell whether a paragraph thanks the *holder* of its turn, or introduces somebody else."""
    head = Passage(finder, paragraph.start, _end_of_word(finder.flat, paragraph))
    thanked, introduced = thanks(head), introduction(head)
    if thanked is not None and _names(thanked, holder, identities):
        return True
    return introduced is not None and not _names(introduced, holder, identities)


def _names(cue: Cue, person: NameKey, identities: Identities) -> bool:
    """Tell whether the name in *cue* is, or is part of, that of *person*."""
    name = name_key(read_name(cue.mentions[0].text).name)
    return identities.person.get(name) == person or set(name) <= set(person)


def _end_of_word(flat: str, paragraph: Span) -> int:
    """Return the end of the words that are looked at."""
    end = paragraph.start + _WINDOW
    return paragraph.end if paragraph.end <= end else flat.rfind(" ", paragraph.start, end) + 1
