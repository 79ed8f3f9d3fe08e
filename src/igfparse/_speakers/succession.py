"""Follow, turn by turn, who waits for the floor and who chairs where no label tells."""

from collections import Counter
from typing import Final

from attrs import field, mutable

from .aliases import NameKey
from .claims import Claim, Heard

__all__ = ["Chair", "Missed", "Waiting"]

#: A list of speakers is forgotten after so many turns.
_LIST_LASTS: Final = 12
#: Who was called and could not be heard is tried again for so many turns.
_MISSED_LASTS: Final = 5
#: Who leads on in one of the first turns chairs.
_OPENING: Final = 6
#: Who leads on as often is not somebody who does so once in passing.
_AGAIN: Final = 2


@mutable
class Waiting:
    """Those who were called at once, and have not spoken yet."""

    called: list[Claim] = field(factory=list)
    #: The turn in which they were called, or one of them spoke.
    _since: int = 0

    def go_on(self, index: int, holder: NameKey | None, heard: Heard) -> None:
        """Take who holds a turn off the list, and put on it those who are called in the turn."""
        place = self._place(holder)
        if place is not None:
            self.called, self._since = self.called[place + 1 :], index
        if len(heard.called) > 1:
            self.called, self._since = list(heard.called), index
        elif heard.called:
            place = self._place(heard.called[0].person)
            self.called = self.called[place:] if place is not None else []
        elif index - self._since > _LIST_LASTS:
            self.called = []

    def _place(self, person: NameKey | None) -> int | None:
        return next((place for place, claim in enumerate(self.called) if claim.person == person), None)


@mutable
class Missed:
    """Who was called last, and has not been heard yet."""

    called: Claim | None = None
    #: The turn in which she was called.
    _since: int = 0

    def go_on(self, index: int, holder: NameKey | None, heard: Heard) -> None:
        """Forget her who speaks, or was called long ago; remember who is called in a turn."""
        if len(heard.called) == 1:
            self.called, self._since = heard.called[0], index
        elif self.called is not None and (holder == self.called.person or index - self._since >= _MISSED_LASTS):
            self.called = None


@mutable
class Chair:
    """Who chairs: it is to him that the floor returns."""

    #: Those who were said to chair, and have not spoken since.
    _seated: set[NameKey] = field(factory=set)
    #: The last turn in which he led on.
    turn: int | None = None
    #: How often each has called on somebody, or said what only chairs say.
    _leads: Counter[NameKey] = field(factory=Counter)
    #: How often each was called on, or spoken to: who chairs seldom is.
    _asked: Counter[NameKey] = field(factory=Counter)
    #: Who was asked to take the chair, and whether such a person has it, or one who was said to.
    _heir: NameKey | None = None
    _is_handed: bool = False

    def go_on(self, index: int, holder: NameKey | None, heard: Heard, *, presides: bool, leads_on: bool) -> None:
        """
        See who chairs: the first who leads on, and later the last of those who do so more often than they are called.

        Who *presides* has a label that says so, and chairs until others do; he may
        have handed over the chair and speak nevertheless.
        """
        if presides and holder is None and self.turn == index - 1:
            self.turn = None  # somebody else whose name is not known
        may_pass = holder is None or self.turn is None or self._leads[holder] > 0
        leads_on = leads_on or bool(heard.called)
        is_heir = holder == self._heir or holder in self._seated
        if holder is not None and (is_heir or (presides and (leads_on or not self._is_handed))):
            self.turn, self._heir, self._is_handed = index, None, is_heir
            self._seated.discard(holder)
            self._leads = Counter({holder: _AGAIN})
        if heard.called and heard.passes_chair and may_pass:
            self._heir = heard.called[0].person
        else:
            self._asked.update(claim.person for claim in heard.asked)
        if holder is not None and leads_on:
            self._leads[holder] += 1
            is_chair = self._leads[holder] >= max(_AGAIN, self._asked[holder] + 1)
            if is_chair or (self.turn is None and index < _OPENING):
                self.turn = index
