"""
Find for whom people are said to speak.

``Kaja from the Harbour Board``, ``Kaja is a senior adviser at the Harbour
Board`` and, of oneself, ``I work for the Harbour Board``. The body is given in
the words in which it was said.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from igfparse._text import fold
from igfparse._vocabulary.affiliations import (
    BODY_NOUNS,
    BREAKS,
    CONNECTIVES,
    COPULAS,
    ENDINGS,
    FILLERS,
    LINKS,
    NO_BODIES,
    OWN_OFFICES,
    OWN_VERBS,
    POSITION_LINKS,
    POSITIONS,
)
from igfparse._vocabulary.never_people import OPENERS, PEOPLES, PLACES, TIMES
from igfparse.models import Span, Turn

from .mentions import NAME_ROW, Mention

__all__ = ["DESCRIBED", "Statement", "find_statements", "read_body"]

_WORD: Final = re.compile(r"[^\W_](?:[^\s.,;:?!()\"”“]|\.(?=\w)|'(?=\w))*+")
_ARTICLES: Final = frozenset({"the", "a", "an", "our", "my", "one"})
#: What may follow a name where the person is described.
_DESCRIPTION: Final = re.compile(
    rf",? (?:{'|'.join(sorted(LINKS | FILLERS | COPULAS | POSITIONS | _ARTICLES | {'The'}))})\b"
)
#: Names behind which the person may be described, and names in a list.
DESCRIBED: Final = re.compile(rf"{NAME_ROW}(?={_DESCRIPTION.pattern}|, [A-Za-z]| and )")
#: What may follow the speaker's own ``I am`` or ``I work`` if a body is named.
_OWN_DESCRIPTION: Final = re.compile(
    rf" (?:{'|'.join(sorted(LINKS | FILLERS | POSITIONS | POSITION_LINKS | _ARTICLES))})\b"
)
#: What speakers say of themselves. It begins with a letter, which the engine finds fast.
_OF_ONESELF: Final = re.compile(rf"I(?<!\wI)(?:'m| am| (?:{'|'.join(sorted(OWN_VERBS | OWN_OFFICES))}))(?= )")
#: Words that by themselves name no body.
_NO_BODY: Final = PEOPLES | PLACES | TIMES | NO_BODIES | OPENERS | CONNECTIVES
#: Words between a person and the link.
_REACH: Final = 14
#: Bodies with longer names have not been heard.
_MOST_WORDS: Final = 12
#: Words in lower case that may precede the noun of a body: ``foreign affairs department``.
_MOST_BEFORE_NOUN: Final = 2
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


def find_statements(flat: str, turns: Sequence[Turn], mentions: Iterable[Mention]) -> Iterator[Statement]:
    """
    Yield what is said of people's affiliations.

    Args:
        flat: the source, made flat.
        turns: the turns, in which speakers speak of themselves.
        mentions: the names behind which others are described.
    """
    for mention in mentions:
        is_apposed = " " in mention.text and flat.startswith(", ", mention.end)
        if is_apposed or _DESCRIPTION.match(flat, mention.end):
            stated = _read_apposed(flat, mention) or _read_description(flat, mention.end, of_oneself=False)
            if stated is not None:
                yield Statement(mention, None, *stated)
    for turn in turns:
        if turn.paragraph_spans:
            start = turn.paragraph_spans[0].start
            end = min(turn.paragraph_spans[-1].end, start + _HEAD)
            for match in _OF_ONESELF.finditer(flat, start, end):
                stated = _read_own(flat, match)
                if stated is not None:
                    yield Statement(None, turn.index, *stated)


def _read_apposed(flat: str, mention: Mention) -> tuple[Span, bool] | None:
    """Read the body in ``Marilia Marcello, Harbour Board.`` at the head of a sentence."""
    if not (mention.opens and " " in mention.text and flat.startswith(", ", mention.end)):
        return None
    body = read_body(flat, mention.end + 1)
    return (body, True) if body is not None and flat[body.end : body.end + 1] in {".", ","} else None


def _read_own(flat: str, match: re.Match[str]) -> tuple[Span, bool] | None:
    """Read the body that speakers say to speak for, behind what they say of themselves."""
    verb = match[0].removeprefix("I").strip()
    if verb in {"'m", "am"} | OWN_VERBS and not _OWN_DESCRIPTION.match(flat, match.end()):
        return None
    if verb in {"'m", "am"}:
        return _read_description(flat, match.end(), of_oneself=True)
    if verb in OWN_VERBS:
        return _read_description(flat, match.end(), of_oneself=True, works=True)
    body = read_body(flat, match.end())
    return (body, True) if body is not None else None


def _read_description(flat: str, start: int, *, of_oneself: bool, works: bool = False) -> tuple[Span, bool] | None:
    """
    Read the body in what follows a person.

    Args:
        flat: the source, made flat.
        start: where the name, or the speaker's ``I am``, ends.
        of_oneself: whether the speaker speaks of himself.
        works: whether a verb of working was just read.
    """
    described, position = not of_oneself and flat.startswith(",", start), works
    for number, match in enumerate(_WORD.finditer(flat, start)):
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


def read_body(flat: str, start: int) -> Span | None:
    """Read a body's name from *start*."""
    first = last = 0
    before_noun: list[int] = []
    in_lower_case = False
    link = ""
    for count, match in enumerate(_WORD.finditer(flat, start)):
        word, folded = match[0], fold(match[0])
        if flat[start : match.start()].strip(" &") or word == "I" or word.startswith("I'") or count > _MOST_WORDS:
            break
        start = match.end()
        is_noun = folded in BODY_NOUNS
        if word[0].isupper() or word[0].isdigit() or (is_noun and link != "and"):
            first = first or (before_noun[0] if before_noun and word[0].islower() else match.start())
            in_lower_case = in_lower_case or word[0].islower()
            last, link, before_noun = start, "", []
        elif folded in {"at", "for", "with"} and first and _NO_BODY.issuperset(fold(flat[first:last]).split()):
            first = last = 0  # "director of policy at": no body yet
        elif folded in CONNECTIVES and (link or folded != "the" or not first):
            link = link if folded == "the" else folded
        elif folded in ENDINGS or link == "and":
            break
        elif in_lower_case:
            last, link = start, ""
        elif len(before_noun) < _MOST_BEFORE_NOUN:
            before_noun.append(match.start())
        else:
            break
    words = flat[first:last].split() if last else []
    folded_words = list(map(fold, words))
    is_body = len(words) > 1 and words[0][0].isupper() and not BODY_NOUNS.isdisjoint(folded_words)
    if not is_body and (_NO_BODY.issuperset(folded_words) or (len(words) == 1 and folded_words[0] in BODY_NOUNS)):
        return None
    return Span(first, last)
