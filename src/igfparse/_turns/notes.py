"""
Find the captioner's notes.

A note is a bracket that holds nothing but note words (``(Laughter)``,
``[ Speaker is off microphone. ]``), or one that stands alone in its
paragraph. Any other bracket is speech: ``(IGF)``, ``(1)``, an aside.
"""

import re
from typing import Final, NamedTuple

from igfparse._lazy import lazy
from igfparse._text import fold
from igfparse._vocabulary.notes import FILLERS, KINDS, LANGUAGES
from igfparse.models import Diagnostic, NoteKind, Span
from igfparse.vocabulary import Vocabulary

__all__ = ["FoundNote", "find_notes"]

#: Longer brackets are speech or editors' insertions.
_REACH: Final = 160

#: A closed bracket or, with no closing one in reach, its first word: ``(Applause So I got``.
#: One pattern a bracket: a literal first character is searched for at the speed of ``str.find``.
_BRACKETS: Final = tuple(
    re.compile(rf"{opening}(?:(?P<inner>[^()\[\]]{{1,{_REACH}}}+){closing}| *+(?P<unclosed>[^\W\d_]{{4,}}+))")
    for opening, closing in ((r"\(", r"\)"), (r"\[", r"\]"))
)

_HEADS: Final = {
    NoteKind(kind): lazy(r"(?<![\w-])\L<phrases>(?![\w-])", phrases=list(phrases)) for kind, phrases in KINDS.items()
}
#: Heads that are a note without closing bracket: nobody says them in brackets.
_UNCLOSED_HEADS: Final = frozenset({*KINDS["reaction"], "inaudible", "indiscernible", "gavel"})
_HEAD_WORDS: Final = frozenset(word for phrases in KINDS.values() for phrase in phrases for word in phrase.split())
_NOTE_WORDS: Final = _HEAD_WORDS | FILLERS | LANGUAGES
_WORD: Final = lazy(r"\p{L}[\p{L}'-]*")
#: What an abbreviation, a number or a mere reference looks like, alone in its paragraph.
_REFERENCE: Final = lazy(r"[\p{Lu}\d\s.,/&-]{1,12}|(?:[Dd]ay|[Pp]art|[Pp]age)\s+\w+")


class FoundNote(NamedTuple):
    """A note, not yet given to a turn."""

    start: int
    end: int
    kind: NoteKind


def find_notes(view: str, vocabulary: Vocabulary) -> tuple[list[FoundNote], list[Diagnostic]]:
    """
    Find the notes of *view* (:func:`igfparse._text.layout_view`), in order.

    Args:
        view: the text.
        vocabulary: notes beside those of the package.

    Returns:
        The notes, and what was repaired in finding them.
    """
    notes: list[FoundNote] = []
    diagnostics: list[Diagnostic] = []
    kinds: dict[str, NoteKind | None] = {}
    for pattern in _BRACKETS:
        for match in pattern.finditer(view):
            start, end = match.span()
            inner = match["inner"]
            if inner is None:
                if fold(match["unclosed"]) in _UNCLOSED_HEADS:
                    notes.append(FoundNote(start, end, _kind_of_bracket(match["unclosed"])))
                    diagnostics.append(Diagnostic.of("unclosed-note", Span(start, end)))
                continue
            if inner not in kinds:
                kinds[inner] = vocabulary.notes.get(fold(inner).strip(". ")) or _kind_of_note(inner)
            kind = kinds[inner]
            if kind is None and _stands_alone(view, start, end) and not _REFERENCE.fullmatch(inner):
                kind = _kind_of_bracket(inner)
            if kind is not None:
                notes.append(FoundNote(start, end, kind))
    return sorted(notes), diagnostics


def _kind_of_note(inner: str) -> NoteKind | None:
    """Return the kind of a bracket made of note words alone; None for speech."""
    folded = fold(inner)
    if not folded.strip("?. "):
        return NoteKind.UNCERTAIN if "?" in folded else None
    words = _WORD.findall(folded)
    if not words or not all(word in _NOTE_WORDS for word in words):
        return None
    if len(words) == 1 and words[0] in LANGUAGES:
        return None  # the (French) text
    kind = _kind_of_bracket(inner)
    return None if kind is NoteKind.OTHER else kind


def _kind_of_bracket(inner: str) -> NoteKind:
    """Return the kind of a bracket that is known to be a note."""
    folded = fold(inner)
    if not LANGUAGES.isdisjoint(_WORD.findall(folded)):
        return NoteKind.LANGUAGE
    for kind, pattern in _HEADS.items():
        if pattern.search(folded):
            return kind
    return NoteKind.UNCERTAIN if folded.endswith("?") else NoteKind.OTHER


def _stands_alone(view: str, start: int, end: int) -> bool:
    """Tell whether nothing but a marker, white space and a full stop shares the line."""
    line_start = view.rfind("\n", max(0, start - _REACH), start) + 1
    before = view[line_start or max(0, start - _REACH) : start].strip(" >")
    if before:
        return False
    line_end = view.find("\n", end, end + _REACH)
    after = view[end : line_end if line_end != -1 else end + _REACH]
    return not after.strip(" .,")
