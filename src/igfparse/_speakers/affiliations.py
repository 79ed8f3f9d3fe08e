"""
Find for whom people are said to speak.

``Odile from the Harbour Board``, ``Odile is a senior adviser at the Harbour
Board`` and, of oneself, ``I work for the Harbour Board``. The body is given in
the words in which it was said.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final, NamedTuple

from igfparse._vocabulary.affiliations import (
    BREAKS,
    COPULAS,
    FILLERS,
    LINKS,
    OWN_OFFICES,
    OWN_VERBS,
    POSITION_LINKS,
    POSITIONS,
)
from igfparse._vocabulary.groups import COUNTRIES
from igfparse._vocabulary.introducing import INTRODUCTIONS, OF_ANYTHING, OF_ONESELF
from igfparse.models import Span, Turn

from .bodies import WORD, read_body
from .mentions import Mention, opens_sentence
from .passages import speech_limits

__all__ = ["DESCRIBED", "Statement", "find_statements"]

_ARTICLES: Final = frozenset({"the", "a", "an", "our", "my", "one"})
#: What may follow a name where the person is described.
_DESCRIPTION: Final = re.compile(
    rf",? (?:{'|'.join(sorted(LINKS | FILLERS | COPULAS | POSITIONS | _ARTICLES | {'The'}))})\b"
)
#: What stands behind a name where the person may be described, and behind names in a list.
DESCRIBED: Final = re.compile(rf"{_DESCRIPTION.pattern}|, [A-Za-z]| and ")
#: What people say before their own names.
_INTRODUCING: Final = tuple(f"{phrase} " for phrase in (*INTRODUCTIONS, *OF_ONESELF, *OF_ANYTHING))
_LONGEST_INTRODUCING: Final = max(map(len, _INTRODUCING))
#: What may follow the speaker's own ``I am`` or ``I work`` if a body is named.
_OWN_DESCRIPTION: Final = re.compile(
    rf" (?:{'|'.join(sorted(LINKS | FILLERS | POSITIONS | POSITION_LINKS | _ARTICLES))})\b"
)
#: What speakers say of themselves. It begins with a letter, which the engine finds fast.
_OF_ONESELF: Final = re.compile(rf"I(?<!\wI)(?:'m| am| (?:{'|'.join(sorted(OWN_VERBS | OWN_OFFICES))}))(?= )")
_AM: Final = frozenset({"'m", "am"})
#: Behind these a description of the speaker may follow.
_DESCRIBING: Final = _AM | OWN_VERBS
#: So many words are looked for in the whole text.
_MOST_CITIES: Final = 20
#: Words between a person and the link.
_REACH: Final = 14
#: Code points at the head of a turn in which people say for whom they speak.
_HEAD: Final = 500


class Statement(NamedTuple):
    """That somebody speaks for a body."""

    #: The person's name; None for the speaker of the turn.
    mention: Mention | None
    #: Index of the turn whose speaker speaks of himself.
    turn: int | None
    #: Where the body's name stands.
    span: Span
    #: Whether nothing stands between the person and the body: ``from``, ``I work for``.
    is_direct: bool


def find_statements(flat: str, turns: Iterable[Turn], mentions: Iterable[Mention]) -> list[Statement]:
    """
    Return what is said of people's affiliations.

    Args:
        flat: the source, made flat.
        turns: the turns, in which speakers speak of themselves.
        mentions: the names behind which others are described.
    """
    found = [*_of_others(flat, mentions), *_of_themselves(flat, turns)]
    words = dict.fromkeys(body for statement in found if _may_be_city(body := statement.span.of(flat)))
    # A city is told by what is said of it elsewhere: people are "in Oslo", hardly ever "in Netnod".
    cities = {word for word in islice(words, _MOST_CITIES) if f" in {word}" in flat}
    return [statement for statement in found if statement.span.of(flat) not in cities] if cities else found


def _of_others(flat: str, mentions: Iterable[Mention]) -> Iterator[Statement]:
    for mention in mentions:
        is_apposed = " " in mention.text and flat.startswith(", ", mention.end)
        if is_apposed or _DESCRIPTION.match(flat, mention.end):
            stated = _read_apposed(flat, mention) or _read_description(flat, mention.end)
            if stated is not None:
                yield Statement(mention, None, *stated)


def _of_themselves(flat: str, turns: Iterable[Turn]) -> Iterator[Statement]:
    for turn in turns:
        start, end = speech_limits(turn)
        for match in _OF_ONESELF.finditer(flat, start, min(end, start + _HEAD)):
            stated = _read_own(flat, match)
            if stated is not None:
                yield Statement(None, turn.index, *stated)


def _may_be_city(body: str) -> bool:
    return " " not in body and not body.isupper() and body.casefold() not in COUNTRIES


def _read_apposed(flat: str, mention: Mention) -> tuple[Span, bool] | None:
    """Read the body in ``Marilia Marcello, Harbour Board.`` at the head of a sentence, or behind ``This is``."""
    if not (flat.startswith(", ", mention.end) and " " in mention.text):
        return None
    if not (opens_sentence(flat, mention) or _is_introduced(flat, mention)):
        return None
    body = read_body(flat, mention.end + 1)
    if body is None or flat[body.end : body.end + 1] not in {".", ","}:
        return None
    is_position = flat[body.start : body.end].split(maxsplit=1)[0].lower() in POSITIONS
    return None if is_position else (body, True)


def _is_introduced(flat: str, mention: Mention) -> bool:
    before = flat[max(0, mention.start - _LONGEST_INTRODUCING) : mention.start]
    return before.lower().endswith(_INTRODUCING)


def _read_own(flat: str, match: re.Match[str]) -> tuple[Span, bool] | None:
    """Read the body that speakers say to speak for, behind what they say of themselves."""
    verb = match[0].removeprefix("I").strip()
    if verb in _DESCRIBING and not _OWN_DESCRIPTION.match(flat, match.end()):
        return None
    if verb in _AM:
        return _read_description(flat, match.end())
    if verb in OWN_VERBS:
        return _read_description(flat, match.end(), works=True)
    body = read_body(flat, match.end())
    return (body, True) if body is not None else None


def _read_description(flat: str, start: int, *, works: bool = False) -> tuple[Span, bool] | None:
    """
    Read the body in what follows a person.

    Args:
        flat: the source, made flat.
        start: where the name, or the speaker's ``I am``, ends.
        works: whether a verb of working was just read.
    """
    described, position = flat.startswith(",", start), works
    for number, match in enumerate(WORD.finditer(flat, start)):
        word, gap = match[0].lower(), flat[start : match.start()].strip(" ")
        start = match.end()
        if gap not in {"", ","} or number > _REACH or word in BREAKS:
            return None
        if word in (POSITION_LINKS if position else LINKS):
            body = read_body(flat, start)
            if body is not None:
                return body, works or not position
            if not position:
                return None
        elif word in POSITIONS:
            position = True
        elif word in COPULAS or word in _ARTICLES:
            described = True
        elif not position and (word == "and" or (word not in FILLERS and not described)):
            return None
    return None
