"""Look again at the whole of a speech, where a claim for its speaker depends on it."""

import re
from collections.abc import Sequence
from itertools import chain, pairwise
from typing import Final

from igfparse._vocabulary import chairing, remarks, thanking
from igfparse._vocabulary import speech as words
from igfparse.models import Turn

from .aliases import NameKey
from .chair_talk import asks_name, calls_body, chairs, opens_floor
from .cues import Phrases, in_blanks
from .identity import Identities
from .passages import fold_words, speech_limits

__all__ = ["Said"]

_WANTS_FLOOR: Final = Phrases(remarks.WANTS_FLOOR)
_OPENINGS: Final = Phrases(chairing.OPENINGS)
_THANKS: Final = in_blanks(thanking.THANKS)
_OF_SPEAKERS: Final = thanking.OF_SPEAKERS | words.SPEAKERS | chairing.CHAIRS
#: Words before a comma at the head of a question that are nobody.
_NO_NAMES: Final = words.GREETINGS | words.LEADS
_TAKING_NOTE: Final = in_blanks(chairing.TAKING_NOTE)
_PARTNERS: Final = Phrases(chairing.PARTNERS)
_MAY_I: Final = in_blanks(remarks.MAY_I)
_REQUESTS: Final = Phrases(remarks.REQUESTS)
_FOLLOW_UPS: Final = Phrases(remarks.FOLLOW_UPS)
_TRIES: Final = Phrases(remarks.TRIES)
_WORD: Final = re.compile(r"[^\W\d_]++(?:-[^\W\d_]++)*+")
#: Longer turns do more than ask for the floor, or for a name, or whether one is heard.
_ONE_THING: Final = 90
#: Words at the head of a turn among which the chair is spoken to.
_ADDRESS: Final = 8
#: Code points of the head of a turn.
_HEAD: Final = 60
#: Code points at the end in which who chairs moves on.
_TAIL: Final = 400
#: Code points at the end in which the floor is opened.
_LAST: Final = 60
#: Code points at the end in which somebody else who chairs is asked something.
_TAIL_END: Final = 120
#: Words at the head of a turn in which people speak of themselves.
_FIRST: Final = 14
#: Longer speech is more than a question put in between.
_SHORT: Final = 250


class Said:
    """What is said in the turns of one transcript."""

    def __init__(self, flat: str, turns: Sequence[Turn], identities: Identities) -> None:
        self._flat = flat
        self._limits = [speech_limits(turn) for turn in turns]
        self._words = {
            person: {spelling.reading.name.split()[0] for spelling in spellings}
            for person, spellings in identities.spellings.items()
        }
        self._names = frozenset(chain(*self._words.values()))

    def names(self, index: int, person: NameKey, *, at_head: bool) -> bool:
        """
        Tell whether a turn holds a name of *person*.

        In its first words it counts only *at_head*, or as that of who is spoken of, or
        from whom something comes: ``a question from Marilia``.
        """
        start, end = self._limits[index]
        return any(
            self._is_subject(word, start, min(end, start + _HEAD))
            or self._holds(f"from {word}", start, end)
            or self._holds(word, start if at_head else start + _HEAD, end)
            for word in self._words[person]
        )

    def leads_on(self, index: int) -> bool:
        """Tell whether a turn ends like those of who chairs the session."""
        start, end = self._limits[index]
        folded = fold_words(self._flat[max(start, end - _TAIL) : end])
        return chairs(folded) or calls_body(self._flat, start, end)

    def opens(self, index: int) -> bool:
        """Tell whether a turn begins like that of who opens a session."""
        start, end = self._limits[index]
        return _OPENINGS.are_in(fold_words(self._flat[start : min(end, start + _TAIL)]))

    def only_thanks(self, index: int) -> bool:
        """Tell whether a turn begins with thanks, but not with those of somebody who was given the floor, or goes."""
        head = self._head(index)
        return head.startswith(_THANKS) and _OF_SPEAKERS.isdisjoint(head.split()[:_FIRST])

    def takes_note(self, index: int) -> bool:
        """Tell whether a turn begins like those of who chairs, and does not answer a question."""
        head = self._head(index)
        return head.startswith(_TAKING_NOTE) and "question" not in head.split()[:_ADDRESS]

    def asks_partner(self, index: int) -> bool:
        """Tell whether a turn of one of two who chair ends with a question to the other."""
        start, end = self._limits[index]
        tail = self._flat[max(start, end - _TAIL_END) : end]
        return "?" in tail and _PARTNERS.are_in(fold_words(tail))

    def opens_floor(self, index: int) -> bool:
        """Tell whether a turn ends with the floor open to whoever wants to speak."""
        start, end = self._limits[index]
        return opens_floor(fold_words(self._flat[max(start, end - _LAST) : end]))

    def wants_floor(self, index: int) -> bool:
        """Tell whether a turn begins with a wish to speak, as those of who chairs do not."""
        return _WANTS_FLOOR.are_in(self._head(index))

    def is_request(self, index: int) -> bool:
        """Tell whether a turn does nothing but ask for the floor, as ``May I?`` does."""
        folded = self._short_speech(index)
        return _REQUESTS.are_in(folded) or folded.endswith(_MAY_I)

    def tries_microphone(self, index: int) -> bool:
        """Tell whether a turn does nothing but ask whether one is heard."""
        return _TRIES.are_in(self._short_speech(index))

    def grants(self, index: int) -> bool:
        """Tell whether a turn gives the floor to who has just asked for it."""
        return remarks.WAIT.isdisjoint(self._head(index).split()[:_ADDRESS])

    def addresses_chair(self, index: int) -> bool:
        """Tell whether a turn begins with words to who chairs, by his office."""
        head = ["", *self._head(index).split()[:_ADDRESS]]
        return any(word in chairing.CHAIRS and before not in chairing.OF_THE_CHAIR for before, word in pairwise(head))

    def is_short(self, index: int) -> bool:
        """Tell whether a turn is too short for a statement."""
        start, end = self._limits[index]
        return end - start <= _SHORT

    def is_remark(self, index: int) -> bool:
        """Tell whether a turn says one thing at most."""
        start, end = self._limits[index]
        return end - start <= _ONE_THING

    def asks_back(self, index: int) -> bool:
        """Tell whether a turn is but a question to who has just spoken."""
        start, end = self._limits[index]
        return self.asks(index) and not opens_floor(fold_words(self._flat[start:end]))

    def asks(self, index: int) -> bool:
        """Tell whether a turn is too short for a statement, and ends with a question."""
        start, end = self._limits[index]
        return self.is_short(index) and self._flat[start:end].rstrip().endswith("?")

    def asks_briefly(self, index: int) -> bool:
        """Tell whether a turn is a brief question, not for the floor or the sound, that thanks or names nobody."""
        start, end = self._limits[index]
        if not (self.is_remark(index) and self.asks_back(index)):
            return False
        is_other = self.wants_floor(index) or self.is_request(index) or self.tries_microphone(index)
        return not (is_other or self._head(index).startswith(_THANKS) or self._names_anybody(start, end))

    def follows_up(self, index: int) -> bool:
        """Tell whether a turn asks who has just spoken something more."""
        start, end = self._limits[index]
        return self.asks_back(index) and _FOLLOW_UPS.are_in(fold_words(self._flat[start:end]))

    def asks_name(self, index: int) -> bool:
        """Tell whether a turn does little but ask who has just spoken for the name."""
        return asks_name(self._short_speech(index))

    def _names_anybody(self, start: int, end: int) -> bool:
        """Tell whether ``flat[start:end]`` holds the name of anybody who is known, or begins like with a name."""
        head, comma, _ = self._flat[start:end].partition(",")
        is_name = bool(comma) and head.isalpha() and head.lower() not in _NO_NAMES
        return is_name or not self._names.isdisjoint(_WORD.findall(self._flat, start, end))

    def _short_speech(self, index: int) -> str:
        """Return the words of a turn, folded; none of one that says more than one thing."""
        start, end = self._limits[index]
        return fold_words(self._flat[start:end]) if self.is_remark(index) else ""

    def _head(self, index: int) -> str:
        """Return the first words of a turn, folded."""
        start, end = self._limits[index]
        return fold_words(self._flat[start : min(end, start + _HEAD)])

    def _is_subject(self, word: str, start: int, end: int) -> bool:
        """Tell whether ``flat[start:end]`` tells of who has the name: ``Marilia sends her apologies``."""
        at = self._flat.find(word, start, end)
        if at < 0 or self._flat[at + len(word) : at + len(word) + 1] != " ":
            return False
        following = self._flat[at + len(word) : at + len(word) + _HEAD].split()
        return next((other for other in following if not other[0].isupper()), "").strip(",.") in words.VERBS

    def _holds(self, word: str, start: int, end: int) -> bool:
        """Tell whether ``flat[start:end]`` has *word* between other characters than letters."""
        flat = self._flat
        at = flat.find(word, start, end)
        while at >= 0:
            if not flat[at - 1].isalnum() and not flat[at + len(word) : at + len(word) + 1].isalnum():
                return True
            at = flat.find(word, at + 1, end)
        return False
