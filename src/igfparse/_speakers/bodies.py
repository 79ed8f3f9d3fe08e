"""Read the name of an organisation, a country or a part of one in running speech."""

import re
from typing import Final

from igfparse._vocabulary.affiliations import BODY_NOUNS, CONNECTIVES, ENDINGS, NO_BODIES
from igfparse._vocabulary.groups import COUNTRIES
from igfparse._vocabulary.never_people import CITIES, OPENERS, PEOPLES, PLACES, TIMES
from igfparse.models import Span

__all__ = ["WORD", "read_body"]

#: A word, with full stops only inside.
WORD: Final = re.compile(r"[^\W_][^\s.,;:?!()\"”“]*+(?:\.(?=\w)[^\s.,;:?!()\"”“]*+)*+")
#: Words that by themselves name no body.
_NO_BODY: Final = PEOPLES | PLACES | CITIES | TIMES | NO_BODIES | OPENERS | CONNECTIVES
#: Before what a body is for: ``Department of Culture and Sport``.
_FIELD_LINKS: Final = frozenset({"of", "for", "on"})
#: Behind these a body follows, if none was named before: ``director of policy at``.
_POSITION_LINKS: Final = frozenset({"at", "for", "with"})
#: What stands before ``and`` in the names of countries.
_HALVES: Final = frozenset(country.partition(" and ")[0] for country in COUNTRIES if " and " in country)
_PRONOUNS: Final = frozenset({"i", "i'd", "i'll", "i'm", "i've"})
_ENDINGS: Final = ENDINGS | _PRONOUNS
#: Bodies with longer names have not been heard.
_MOST_WORDS: Final = 12
#: Words in lower case that may precede the noun of a body: ``foreign affairs department``.
_MOST_BEFORE_NOUN: Final = 2


def read_body(flat: str, start: int) -> Span | None:
    """
    Read the name of a body that begins at *start*, perhaps behind an article.

    It is made of capitalised words and of nouns such as ``ministry`` with small
    words between them; captioners leave many names in lower case.
    """
    body = _Body(flat)
    for count, match in enumerate(WORD.finditer(flat, start)):
        between = flat[start : match.start()].strip(" &")
        if between or count > _MOST_WORDS or not body.take(match):
            break
        start = match.end()
    return body.span()


class _Body:
    """The name of a body while it is read."""

    def __init__(self, flat: str) -> None:
        self._flat = flat
        self._first = self._last = 0
        #: Where words stand that belong to the name if a noun follows.
        self._waiting: list[int] = []
        #: The small word that was just read.
        self._link = ""
        self._has_field = False
        self._is_lower_case = False

    def take(self, match: re.Match[str]) -> bool:
        """Take the next word; return False where it ends the name."""
        word = match[0]
        folded = word.casefold()
        is_capital = (word != word.lower() or word[0].isdigit()) and folded not in _PRONOUNS
        if is_capital or (folded in BODY_NOUNS and self._link != "and"):
            self._add(match)
            return True
        if folded in _POSITION_LINKS and self._last and self._is_nothing() and not self._goes_on(match):
            self._first = self._last = 0
            return True
        if folded in CONNECTIVES:
            return self._take_connective(folded)
        if folded in _ENDINGS or self._link == "and":
            return False
        if self._is_lower_case:
            self._last, self._link = match.end(), ""
            return True
        self._waiting.append(match.start())
        return len(self._waiting) <= _MOST_BEFORE_NOUN

    def _add(self, match: re.Match[str]) -> None:
        """Add a word that surely belongs to the name."""
        is_lower_case = match[0][0].islower()
        if not self._last:
            self._first = self._waiting[0] if self._waiting and is_lower_case else match.start()
        self._is_lower_case = self._is_lower_case or is_lower_case
        self._last, self._link, self._waiting = match.end(), "", []

    def _take_connective(self, folded: str) -> bool:
        if folded == "and" and not (self._has_field or self._flat[self._first : self._last].casefold() in _HALVES):
            return False  # "the Board and Marilia": only behind "of" and the like two nouns are one body's
        if folded == "the" and self._last and not self._link:
            return False
        self._has_field = self._has_field or folded in _FIELD_LINKS
        self._link = self._link if folded == "the" else folded
        return True

    def _goes_on(self, link: re.Match[str]) -> bool:
        """Tell ``Center for Lighthouses``, one name, from ``Secretariat for the Board`` and ``director for policy``."""
        first = self._flat[self._first : self._last]
        is_noun = first[0].isupper() and first.casefold() not in _NO_BODY
        return is_noun and link[0] == "for" and not self._flat.startswith(" the ", link.end())

    def _is_nothing(self) -> bool:
        """Tell whether what was read names no body by itself."""
        words = self._flat[self._first : self._last].split()
        folded = list(map(str.casefold, words))
        if len(words) > 1 and words[0][0].isupper() and not BODY_NOUNS.isdisjoint(folded):
            return False
        return _NO_BODY.issuperset(folded) or (len(words) == 1 and folded[0] in BODY_NOUNS)

    def span(self) -> Span | None:
        """Return where the name stands; None where there is none."""
        return None if not self._last or self._is_nothing() else Span(self._first, self._last)
