"""
Find names in running speech.

Captioners write speech in mixed case, so a name is a row of capitalised words.
Most rows are not people: sentence openers, bodies, places and the things of
the session are told by the tables of words.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from igfparse._text import fold
from igfparse._vocabulary.groups import BODIES, BODY_WORDS, COUNTRIES
from igfparse._vocabulary.honorifics import TITLES
from igfparse._vocabulary.names import ARTICLES, PARTICLES
from igfparse._vocabulary.never_people import OPENERS, PEOPLES, PLACES, THINGS, TIMES
from igfparse._vocabulary.prose import PROSE, TOPICS
from igfparse._vocabulary.roles import HEADS
from igfparse.models import Span

__all__ = ["NAME_ROW", "Mention", "Sentence", "find_mentions", "flatten", "mentions_in", "split_sentences"]

#: Upper-case Latin letters; the range of the extended ones holds small letters too.
_UPPER: Final = "A-ZÀ-ÖØ-ÞĀ-Ž"
#: A capitalised word, an initial or a short title with its full stop. It begins with a character class,
#: which the engine finds fast.
_WORD: Final = (
    rf"[{_UPPER}](?:(?:r|rs|s|rof|on|mb|t|\.E)?\.(?=[ -]?[{_UPPER}])"
    rf"|(?:[^\W\d_]|-(?=[^\W\d_])|'(?=[{_UPPER}]))++)"
)
_SMALL: Final = "|".join(sorted(PARTICLES | ARTICLES, key=len, reverse=True))
#: A row of capitalised words, perhaps with particles.
NAME_ROW: Final = rf"{_WORD}(?:(?: (?:(?:{_SMALL}) ){{0,2}}|(?<=\.)-?){_WORD})*+"
_NAME_ROW: Final = re.compile(NAME_ROW)
_TOKEN: Final = re.compile(r"[^ ]+")
_SENTENCE_END: Final = re.compile(r"[.?!:…][.?!…]*+[\"'”)\]]*+(?= |\Z)")
#: What stands before the first word of a sentence; nothing does at the head of a text.
_BEFORE_SENTENCE: Final = ("", *".?!:;…>")
#: Behind these a full stop ends no sentence.
_ABBREVIATIONS: Final = frozenset({"mr", "mrs", "ms", "dr", "prof", "st", "hon", "amb"})

#: A row that holds one of these names a body or a thing.
_IMPERSONAL: Final = BODY_WORDS | TOPICS | THINGS | PEOPLES | TIMES | PLACES | COUNTRIES | BODIES
#: What may stand in front of a name in the same row: sentence openers and role words.
_SKIPPED: Final = OPENERS | PROSE | HEADS
#: Longer rows are titles of documents.
_MOST_WORDS: Final = 5


class Sentence(NamedTuple):
    """Where a sentence stands in the source."""

    start: int
    end: int


class Mention(NamedTuple):
    """A name in speech."""

    start: int
    end: int
    #: The words of the name with its titles, as spoken.
    text: str
    #: Whether it opens the sentence, where every word has a capital.
    opens: bool


def flatten(view: str, notes: Iterable[Span]) -> str:
    """Return *view* without line ends, typographic hyphens, apostrophes and *notes*, offset by offset."""
    parts, start = [], 0
    for note in notes:
        parts += [view[start : note.start], " " * (note.end - note.start)]
        start = note.end
    flat = "".join([*parts, view[start:]])
    for old, new in (
        ("\n", " "),
        ("\N{HYPHEN}", "-"),
        ("\N{NON-BREAKING HYPHEN}", "-"),
        ("\N{RIGHT SINGLE QUOTATION MARK}", "'"),
    ):
        flat = flat.replace(old, new)
    return flat


def split_sentences(flat: str, start: int, end: int) -> list[Sentence]:
    """Return the sentences of ``flat[start:end]``; a part at either edge counts as one."""
    sentences = []
    for match in _SENTENCE_END.finditer(flat, start, end):
        stop = match.start()
        if flat[stop] == "." and _is_abbreviated(flat[max(start, stop - 5) : stop]):
            continue
        sentences.append(Sentence(start, match.end()))
        start = match.end()
        while start < end and flat[start] == " ":
            start += 1
    if start < end:
        sentences.append(Sentence(start, end))
    return sentences


def _is_abbreviated(before: str) -> bool:
    """Tell whether the last word of *before*, at whose end a full stop stands, is an initial or a title."""
    word = before.rpartition(" ")[2].rpartition(".")[2]
    return (len(word) == 1 and word.isupper() and word != "I") or word.lower() in _ABBREVIATIONS


def find_mentions(flat: str, sentence: Sentence, known: frozenset[str]) -> Iterator[Mention]:
    """
    Yield the names in a *sentence*.

    Args:
        flat: the source, made flat.
        sentence: where to look.
        known: folded words that begin the names of people known from labels;
            they count in capitals too, and never stand inside another name.
    """
    for row in _NAME_ROW.finditer(flat, sentence.start, sentence.end):
        if row[0].lower() not in _SKIPPED:
            yield from mentions_in(flat, row, known)


def mentions_in(flat: str, row: re.Match[str], known: frozenset[str]) -> Iterator[Mention]:
    """Yield the names in a *row* of capitalised words."""
    places = _names_in(row[0], known)
    if places:
        opens = flat[max(0, row.start() - 4) : row.start()].rstrip(" \"'“")[-1:] in _BEFORE_SENTENCE
        for start, end in places:
            yield Mention(row.start() + start, row.start() + end, row[0][start:end], opens and start == 0)


@lru_cache(maxsize=4096)  # few rows are new: ``Internet Governance``, ``And``
def _names_in(row: str, known: frozenset[str]) -> tuple[tuple[int, int], ...]:
    """Return where in a *row* of words, parted by single blanks, people's names stand."""
    tokens = [(token.start(), token.end()) for token in _TOKEN.finditer(row)]
    found = []
    while tokens:
        kept, rest = _person_in([row[start:end] for start, end in tokens], known)
        if kept is not None:
            found.append((tokens[kept.start][0], tokens[kept.stop - 1][1]))
        tokens = tokens[rest:]
    return tuple(found)


def _person_in(words: list[str], known: frozenset[str]) -> tuple[slice | None, int]:
    """Return which of the capitalised *words* are a person's name with its titles, and where to look on."""
    folded = [fold(word).strip(".") for word in words]
    start = 0
    while start < len(words) and folded[start] in _SKIPPED and folded[start] not in TITLES:
        start += 1
    name = start
    while name < len(words) and folded[name] in TITLES:
        name += 1
    end = name
    while end < len(words) and _is_name_word(words[end], folded[end], known):
        if end > name and folded[end] in known:
            break  # two people, and a comma that was not heard
        end += 1
    if end < len(words) and folded[end] in _IMPERSONAL - known:
        return None, len(words)
    rest = max(end, 1) if end < len(words) and folded[end] in known else len(words)
    is_name = name < end <= name + _MOST_WORDS and folded[end - 1] not in PARTICLES and len(folded[end - 1]) > 1
    if not is_name or " ".join(folded[name:end]) in COUNTRIES | BODIES:
        return None, rest
    is_gerund = end - name == 1 and folded[name].endswith("ing") and folded[name] not in known
    return (None if is_gerund else slice(start, end)), rest


def _is_name_word(word: str, folded: str, known: frozenset[str]) -> bool:
    if folded in known:
        return True
    if folded in _IMPERSONAL or folded in _SKIPPED:
        return False
    return len(word) == 1 or not word.isupper() or "." in word
