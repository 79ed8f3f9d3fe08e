"""
Find names in running speech.

Captioners write speech in mixed case, so a name is a row of capitalised words.
Most rows are not people: sentence openers, bodies, places and the things of
the session are told by the tables of words.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from igfparse._text import fold
from igfparse._vocabulary.affiliations import BODY_NOUNS
from igfparse._vocabulary.groups import BODIES, BODY_WORDS, COUNTRIES
from igfparse._vocabulary.honorifics import SHORT_TITLES, TITLES
from igfparse._vocabulary.names import ARTICLES, PARTICLES
from igfparse._vocabulary.never_people import CITIES, OPENERS, PEOPLES, PLACES, THINGS, TIMES
from igfparse._vocabulary.prose import PROSE, TOPICS
from igfparse._vocabulary.roles import HEADS
from igfparse._vocabulary.speech import BEING
from igfparse.models import Span

__all__ = ["Mention", "NameFinder", "flatten", "opens_sentence", "things", "whereabouts", "whole_title"]


def _in_both_cases(words: Iterable[str]) -> frozenset[str]:
    """Return folded *words* as they are printed at the head of a sentence, and in capitals."""
    return frozenset(form for word in words for form in (word.capitalize(), word.upper()))


#: Upper-case Latin letters; the range of the extended ones holds small letters too.
_UPPER: Final = "A-ZÀ-ÖØ-ÞĀ-Ž"
_LETTERS: Final = rf"[^\W\d_]++(?:-[^\W\d_]++|'[{_UPPER}][^\W\d_]*+)*+"
#: A capitalised word, or an initial before its full stop.
_WORD: Final = rf"[{_UPPER}](?:{_LETTERS}|(?=\.))"
_SMALL: Final = "|".join(sorted(PARTICLES | ARTICLES, key=len, reverse=True))
#: Titles behind which a full stop ends no sentence.
_SHORT_TITLES: Final = ("Mr", "Mrs", "Ms", "Dr", "Prof", "St", "Hon", "Amb")
_BEHIND_TITLE: Final = "|".join(rf"(?<=\b{title}\.)" for title in _SHORT_TITLES)
_INITIAL_STOP: Final = rf"(?<=\b[{_UPPER}]\.)"
_BETWEEN: Final = rf"(?:(?:\.(?:{_INITIAL_STOP}|{_BEHIND_TITLE}))? (?:(?:{_SMALL}) ){{0,2}}|\.{_INITIAL_STOP}-?)"
#: Tells, behind its first letter, that a word is whole; else a long one would be tried from each of its letters.
_BEGINS: Final = r"(?<!\w.)(?<!\w[-'].)"
#: A row of capitalised words, perhaps with particles. It begins with a character class, which the
#: engine finds fast.
_NAME_ROW: Final = re.compile(rf"[{_UPPER}]{_BEGINS}(?:{_LETTERS}|(?=\.))(?:{_BETWEEN}{_WORD}){{0,11}}+")
#: It begins with letters, which the engine finds fast.
_BEHIND_ARTICLE: Final = re.compile(rf"he (?<=\b[Tt]he )([{_UPPER}]{_LETTERS})")
_BEHIND_IN: Final = re.compile(rf"in (?<=\bin )([{_UPPER}]{_LETTERS}(?: [{_UPPER}]{_LETTERS})*+)")
_BEING: Final = tuple(f" {word} " for word in sorted(BEING))
_LONGEST_BEING: Final = max(map(len, _BEING))
#: ``Tsering Wangmo``, from the end of the word like a participle: the engine finds letters fast.
_BEFORE_NAME: Final = re.compile(rf"ing ([{_UPPER}][a-z]++)")
#: The longest such word.
_LONGEST_ING: Final = 30
_TOKEN: Final = re.compile(r"[^ ]+")
#: What stands before the first word of a sentence; nothing does at the head of a text.
_OPENING_MARKS: Final = " \"'“"
_BEFORE_SENTENCE: Final = ("", *".?!:;…>")
#: A row that holds one of these names a body or a thing.
_IMPERSONAL: Final = BODY_WORDS | BODY_NOUNS | TOPICS | THINGS | PEOPLES | TIMES | PLACES | CITIES | COUNTRIES | BODIES
#: What may stand in front of a name in the same row: sentence openers and role words.
_SKIPPED: Final = OPENERS | PROSE | HEADS
_NEVER: Final = _IMPERSONAL | _SKIPPED
_LEADING: Final = _SKIPPED - TITLES
#: No name ends with one of these: ``State Secretary``.
_NOT_LAST: Final = PARTICLES | TITLES
#: The same as rows of their own; most rows are such words.
_ALONE_NEVER: Final = _in_both_cases(_NEVER)
#: How a name with a title begins by which alone people are called as well.
_TITLED: Final = (
    *(f"{title.title()} " for title in sorted(TITLES)),
    *(f"{title.title()}. " for title in sorted(SHORT_TITLES)),
)
#: Letters of names such as Ming; at the head of a sentence, longer words in "ing" are hardly names.
_ING: Final = 4
#: Longer rows are titles of documents.
_MOST_WORDS: Final = 5


class Mention(NamedTuple):
    """A name in speech."""

    start: int
    end: int
    #: The words of the name with its titles, as spoken.
    text: str


def flatten(view: str, notes: Iterable[Span]) -> str:
    """Return *view* without line ends, typographic hyphens, apostrophes and *notes*, offset by offset."""
    parts, start = [], 0
    for note in notes:
        parts += [view[start : note.start], " " * (note.end - note.start)]
        start = note.end
    flat = "".join([*parts, view[start:]]) if parts else view
    for old, new in (
        ("\n", " "),
        ("\N{HYPHEN}", "-"),
        ("\N{NON-BREAKING HYPHEN}", "-"),
        ("\N{RIGHT SINGLE QUOTATION MARK}", "'"),
    ):
        flat = flat.replace(old, new)
    return flat


def whereabouts(flat: str) -> frozenset[str]:
    """Return the rows of capitalised words that people or things are in: ``we are in Altmoor`` tells of no person."""
    return frozenset(
        match[1]
        for match in _BEHIND_IN.finditer(flat)
        if flat.endswith(_BEING, max(0, match.start() - _LONGEST_BEING), match.start()) and flat[match.end()] != "'"
    )


def things(flat: str) -> frozenset[str]:
    """Return the capitalised words behind an article: ``the Vaseline`` is nobody."""
    return frozenset(_BEHIND_ARTICLE.findall(flat))


class NameFinder:
    """Finds names in the speech of one document."""

    def __init__(self, flat: str, known: frozenset[str]) -> None:
        """
        Take a document.

        Args:
            flat: the source, made flat.
            known: folded words that begin the names of people known from labels;
                they count in capitals too, and never stand inside another name.
        """
        self.flat = flat
        self._known = known
        #: Those who were named with a title so far, by the whole title and the last word of the name.
        self.titled: dict[str, dict[str, Mention]] = {}
        #: Words like participles that begin a row of several.
        self._beginnings: frozenset[str] | None = None
        #: Rows that are left out without a look at their words.
        self._skipped = _ALONE_NEVER if known.isdisjoint(_NEVER) else _ALONE_NEVER - _in_both_cases(known)

    def find(self, start: int, end: int, behind: re.Pattern[str] | None = None) -> list[Mention]:
        """
        Return the names in ``flat[start:end]``.

        Args:
            start: where to begin.
            end: where to stop.
            behind: what has to follow the row of capitalised words in which the name stands.
        """
        known, skipped, mentions = self._known, self._skipped, []
        for row in _NAME_ROW.finditer(self.flat, start, end):
            text = row[0]
            if text in skipped or (behind is not None and not behind.match(self.flat, row.end(), end)):
                continue
            words, places = _read_row(text)
            if not known.isdisjoint(words):
                places = _places(text, known.intersection(words))
            for first, last in places:
                at = row.start()
                mention = Mention(at + first, at + last, text[first:last])
                if mention.text.endswith("ing") and self._is_participle(mention):
                    continue
                mentions.append(mention)
                if mention.text.startswith(_TITLED):
                    title, *_, surname = mention.text.split(" ")
                    self.titled.setdefault(whole_title(title), {})[surname] = mention
        return mentions

    def _is_participle(self, mention: Mention) -> bool:
        """Tell ``Speaking of the network`` from ``Over to you, Blessing``, and from the first of two names."""
        is_word = " " not in mention.text and len(mention.text) > _ING and fold(mention.text) not in self._known
        return is_word and opens_sentence(self.flat, mention) and not self._begins_name(mention.text)

    def _begins_name(self, word: str) -> bool:
        """Tell whether *word* stands inside a sentence before another name."""
        if self._beginnings is None:
            self._beginnings = frozenset(_beginnings(self.flat))
        return word in self._beginnings


def _beginnings(flat: str) -> Iterator[str]:
    """Yield, from inside of sentences, the words like participles that stand before a name."""
    for match in _BEFORE_NAME.finditer(flat):
        end = match.start(1) - 1
        start = flat.rfind(" ", max(0, end - _LONGEST_ING), end) + 1
        before = flat[start - 2 : start - 1] if start > 1 else ""
        if (before.islower() or before == ",") and flat[start].isupper() and fold(match[1]) not in _NEVER:
            yield flat[start:end]


def whole_title(title: str) -> str:
    """Return a *title*, folded, in the words by which people are called on."""
    folded = fold(title).strip(".")
    return SHORT_TITLES.get(folded, folded)


def opens_sentence(flat: str, mention: Mention) -> bool:
    """Tell whether *mention* begins a sentence, where every word has a capital."""
    return flat[max(0, mention.start - 4) : mention.start].rstrip(_OPENING_MARKS)[-1:] in _BEFORE_SENTENCE


@lru_cache(maxsize=4096)  # most rows come again in the next document
def _read_row(row: str) -> tuple[tuple[str, ...], tuple[tuple[int, int], ...]]:
    """Return the folded words of a *row*, and where people's names stand in it if none is known."""
    return _fold_words(row), _places(row, frozenset())


def _fold_words(row: str) -> tuple[str, ...]:
    """Return the words of a *row* folded, without their full stops."""
    return tuple(fold(token).strip(".") for token in row.split(" "))


@lru_cache(maxsize=4096)
def _places(row: str, known: frozenset[str]) -> tuple[tuple[int, int], ...]:
    """
    Return where in a *row* of words people's names stand.

    Args:
        row: the words, parted by single blanks.
        known: those of them, folded, that begin the names of people known from labels.
    """
    folded = _fold_words(row)
    tokens = [token.span() for token in _TOKEN.finditer(row)]
    found = []
    at = 0
    while at < len(tokens):
        name, end = _name_at(row, tokens, folded, at, known)
        if end > name:
            found.append((tokens[name][0], tokens[end - 1][1]))
        at = max(end, at + 1) if end < len(tokens) and folded[end] in known else len(tokens)
    return tuple(found)


def _name_at(
    row: str, tokens: Sequence[tuple[int, int]], folded: Sequence[str], at: int, known: frozenset[str]
) -> tuple[int, int]:
    """Return the first and the last but one word of the name with its titles at or behind word *at*."""
    while at < len(folded) and folded[at] in _LEADING and folded[at] not in known:
        at += 1
    name = at
    while name < len(folded) and folded[name] in TITLES:
        name += 1
    end = name
    while end < len(folded) and _is_name_word(row[slice(*tokens[end])], folded[end], known):
        if end > name and folded[end] in known:
            break  # two people, and a comma that was not heard
        end += 1
    is_impersonal = end < len(folded) and folded[end] in _IMPERSONAL and folded[end] not in known
    return (at, end) if not is_impersonal and _is_name(folded[name:end]) else (end, end)


def _is_name_word(word: str, folded: str, known: frozenset[str]) -> bool:
    if folded in known:
        return True
    is_acronym = "." not in word and (word.isupper() or word[1:2].isupper())  # ``IXP``, and several ``IXPs``
    return folded not in _NEVER and not is_acronym


def _is_name(folded: Sequence[str]) -> bool:
    """Tell whether words that all may belong to a name are one."""
    if not 0 < len(folded) <= _MOST_WORDS or folded[-1] in _NOT_LAST or len(folded[-1]) < 2:
        return False
    return " ".join(folded) not in _IMPERSONAL
