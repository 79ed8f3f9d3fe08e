"""
Words of a user's own.

The package's tables are private, so that they can be mended; what they lack
for one's own transcripts is handed to :func:`igfparse.parse` here.
"""

from collections.abc import Iterable, Mapping

from attrs import field, frozen

from ._text import fold
from .models import NoteKind

__all__ = ["Vocabulary"]


def _fold_all(words: Iterable[str]) -> frozenset[str]:
    if isinstance(words, str):
        raise TypeError(f"expected several words, not {words!r}")
    return frozenset(map(fold, words))


def _fold_notes(kinds: Mapping[str, Iterable[str]]) -> Mapping[str, NoteKind]:
    return {note: NoteKind(kind) for kind, notes in kinds.items() for note in _fold_all(notes)}


def _fold_keys(types: Mapping[str, str]) -> Mapping[str, str]:
    return {fold(phrase): name for phrase, name in types.items()}


@frozen(eq=False)
class Vocabulary:
    """
    Words to know beside those that the package knows.

    Case, accents and kinds of hyphen do not matter.

    Raises:
        ValueError: a kind of note is none of :class:`igfparse.NoteKind`.
        TypeError: a single string is given for several words.
    """

    #: Labels that are roles, such as ``{"HOUSE BAND"}``.
    roles: frozenset[str] = field(default=frozenset(), converter=_fold_all)
    #: Labels that are countries or organisations, such as ``{"HARBOUR BOARD"}``.
    groups: frozenset[str] = field(default=frozenset(), converter=_fold_all)
    #: Courtesy titles, such as ``{"Capitana"}``.
    honorifics: frozenset[str] = field(default=frozenset(), converter=_fold_all)
    #: Notes by kind, without brackets, such as ``{"event": ["foghorn"]}``.
    notes: Mapping[str, NoteKind] = field(factory=dict, converter=_fold_notes)
    #: Phrases of title lines and the session types that they name, such as ``{"Harbour Talk": "Lightning Talk"}``.
    session_types: Mapping[str, str] = field(factory=dict, converter=_fold_keys)


#: Nothing beside what the package knows.
NO_ADDITIONS = Vocabulary()
