"""Follow, turn by turn, who waits for the floor and who chairs where no label tells."""

from collections import Counter
from typing import Final

from attrs import field, mutable

from .aliases import NameKey
from .claims import Claim, Heard

__all__ = ["Chair", "Waiting"]

#: A list of speakers is forgotten after so many turns.
_LIST_LASTS: Final = 12


#: A label of who presides counts for as many calls.
_PRESIDES: Final = 2


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
class Chair:
    """Who chairs: it is to him that the floor returns."""

    #: The last turn in which he called on somebody.
    turn: int | None = None
    _calls: Counter[NameKey] = field(factory=Counter)
    _most: int = 0
    #: Who was asked to take the chair.
    _heir: NameKey | None = None

    def go_on(self, index: int, holder: NameKey | None, heard: Heard, *, presides: bool) -> None:
        """
        Count who calls on others, and see whether the chair is handed over.

        Who *presides* has a label that says so, and chairs until somebody else has called on more people.
        """
        if holder is not None and (presides or holder == self._heir):
            self.turn, self._heir, self._most = index, None, _PRESIDES if presides else 0
            self._calls = Counter({holder: self._most})
        if heard.called and heard.passes_chair:
            self._heir = heard.called[0].person
        if heard.called and holder is not None:
            self._calls[holder] += 1
            if self._calls[holder] >= self._most:
                self.turn, self._most = index, self._calls[holder]
