"""
Name turns by what came before them.

The floor returns to who chairs, goes to the next in a list, or stays with who
was interrupted, asked something more or told to go on.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from igfparse.models import EvidenceKind

from .aliases import NameKey
from .chairs import is_chair, presides, seat
from .claims import GIVEN_BACK, NOTHING_SAID, Claim
from .holders import Holders
from .succession import Chair, Missed, Waiting

__all__ = ["Followers"]

#: Certainty that the floor is back with who gave it, or with who chairs, by how much shows it.
_RETURNED: Final = {1: 0.75, 2: 0.85, 3: 0.9}
#: Certainty that the next in a list of speakers follows.
_NEXT_IN_LIST: Final = 0.75
#: Certainty that a sentence which goes on across a marker is one speaker's.
_RESUMED: Final = 0.8
#: Certainty that who is asked a short question by a bystander answers it.
_ASKED_BACK: Final = 0.75
#: Certainty that whom somebody unknown speaks to answers.
_ANSWERED: Final = 0.6
#: One of the first turns opens the session.
_OPENING: Final = 3


class Followers:
    """Names who follows whom in one transcript."""

    def __init__(self, holders: Holders, resumed: Mapping[int, int], seated: Iterable[NameKey]) -> None:
        """
        Take a transcript.

        Args:
            holders: who is known to hold its turns; gets those who are found.
            resumed: the earlier turn whose sentence a turn goes on with.
            seated: who is said to chair.
        """
        self._holders = holders
        self._turns, self._heard, self._said = holders.turns, holders.heard, holders.said
        self._persons = holders.persons
        self._earlier = resumed
        self._waiting, self._missed, self._chair = Waiting(), Missed(), Chair(set(seated))

    def follow(self) -> None:
        """Go through the turns in order."""
        callers = {holder for index, holder in self._persons.items() if self._heard[index].called}
        last_unnamed = max((turn.index for turn in self._turns if turn.index not in self._persons), default=0)
        for index, heard in enumerate(self._heard):
            if self._holders.is_open(index) and not heard.is_aside:
                self._name_follower(index)
            holder = self._persons.get(index)
            self._waiting.go_on(index, holder, heard)
            self._missed.go_on(index, holder, heard)
            may_lead = index < last_unnamed and holder in callers and not heard.called
            leads_on = (may_lead and self._said.leads_on(index)) or (index < _OPENING and self._said.opens(index))
            self._chair.go_on(index, holder, heard, presides=presides(self._turns[index].role), leads_on=leads_on)

    def look_back(self, indices: Iterable[int]) -> None:
        """Name turns of those who go on in the next but one, and are known there."""
        for index in indices:
            if self._holders.is_open(index) and index + 2 in self._persons and self._is_continued(index):
                self._take(index, self._holders.same_as(index + 2, GIVEN_BACK))

    def _name_follower(self, index: int) -> None:
        """Name who holds a turn by the first thing before it that tells."""
        for claim in (
            self._returned(index),
            self._chaired(index, self._chair.turn),
            self._resumed(index),
            self._goes_on(index),
            self._addressed(index),
            self._arrived(index),
            self._listed(index),
        ):
            if claim is not None and claim.confidence >= self._holders.least and self._take(index, claim):
                return

    def _take(self, index: int, claim: Claim) -> bool:
        """Name the person of *claim*, if the turn does not speak of him; return whether it does not."""
        is_same = claim.kind is EvidenceKind.SAME_SPEAKER
        if self._holders.speaks_of(index, claim.person, at_head=is_same):
            return False
        self._holders.name(index, [claim])
        return True

    def _returned(self, index: int) -> Claim | None:
        """Claim for who gave the floor to the speaker before, if nobody else chairs."""
        giver, speaker = self._persons.get(index - 2), self._persons.get(index - 1)
        if giver is None or is_chair(self._turns[index - 1].role):
            return None
        if self._chair.turn is not None and self._persons[self._chair.turn] != giver:
            return None
        if speaker not in {claim.person for claim in self._heard[index - 2].called} - {giver}:
            return None
        return self._chaired(index, index - 2)

    def _chaired(self, index: int, earlier: int | None) -> Claim | None:
        """Claim for who held an *earlier* turn and chairs, where a turn with no other label thanks or leads on."""
        turn = self._turns[index]
        if earlier is None or not (turn.label is None or presides(turn.role)) or self._is_not_chairs(index):
            return None
        if self._persons[earlier] == self._persons.get(index - 1) or self._have_two_seats(earlier, index):
            return None
        shown = sum(self._signs_of_chair(index))
        return self._holders.same_as(earlier, _RETURNED[min(shown, max(_RETURNED))]) if shown else None

    def _have_two_seats(self, earlier: int, index: int) -> bool:
        """Tell whether two turns are of the ``CHAIR`` and of the ``MODERATOR``, who are two where both have labels."""
        roles = [self._turns[turn].role for turn in (earlier, index)]
        return len({seat(role) for role in roles if role is not None and presides(role)}) > 1

    def _is_not_chairs(self, index: int) -> bool:
        """Tell whether a turn is not of who chairs: his label follows, it speaks to him, or asks him for the floor."""
        following = self._turns[index + 1].role if index + 1 < len(self._turns) else None
        if self._turns[index].label is None and presides(following):
            return True
        return self._said.wants_floor(index) or self._said.addresses_chair(index)

    def _signs_of_chair(self, index: int) -> Iterator[bool]:
        """Yield, sign by sign, whether a turn shows that its speaker chairs."""
        heard, said = self._heard[index], self._said
        yield presides(self._turns[index].role)
        yield said.leads_on(index)
        yield bool(heard.called)
        yield heard.thanked is not None and heard.thanked.person == self._persons.get(index - 1)
        yield index > 0 and self._holders.is_granted(index - 1)
        yield said.asks_name(index)
        yield said.takes_note(index)
        yield index > 0 and not self._heard[index - 1].called and said.only_thanks(index)
        yield index + 1 < len(self._turns) and self._speaks_to_chair(index + 1)

    def _speaks_to_chair(self, index: int) -> bool:
        """Tell whether a turn speaks to who chairs, but does not ask for the floor that nobody has given."""
        asks = self._said.is_request(index) or self._said.wants_floor(index)
        return self._said.addresses_chair(index) and not asks

    def _resumed(self, index: int) -> Claim | None:
        """Claim for the speaker whose sentence goes on across the marker."""
        earlier = self._earlier.get(index)
        if earlier not in self._persons or (earlier < index - 1 and self._heard[index - 1].called):
            return None
        return self._holders.same_as(earlier, _RESUMED)

    def _goes_on(self, index: int) -> Claim | None:
        """Claim for who has just spoken and was only asked or told to go on, if nobody else is called on."""
        if index - 2 not in self._persons or self._heard[index - 1].called:
            return None
        if self._is_continued(index - 2) or (self._are_alike(index - 2) and self._said.follows_up(index - 1)):
            return self._holders.same_as(index - 2, GIVEN_BACK)
        return self._holders.same_as(index - 2, _ASKED_BACK) if self._is_asked_back(index - 1) else None

    def _is_asked_back(self, index: int) -> bool:
        """Tell whether who has just spoken is asked a short question: under another label, or by somebody unknown."""
        before, asking, after = self._turns[index - 1 : index + 2]
        if before.label is None:
            is_other = asking.label is None and after.label is None and index not in self._persons
        else:
            is_other = before.role is not None and before.role == after.role != asking.role
        return is_other and not self._is_chairs(index - 1) and self._said.asks_briefly(index)

    def _is_continued(self, index: int) -> bool:
        """
        Tell whether who holds a turn goes on in the next but one.

        In between the floor is given to who asked for it or tried the microphone,
        or the name is asked for.
        """
        if not self._are_alike(index):
            return False
        has_to_say_name = self._said.asks_name(index + 1) and self._heard[index + 2].introduced is not None
        return has_to_say_name or self._holders.is_granted(index) or self._tries_microphone(index)

    def _are_alike(self, index: int) -> bool:
        """Tell whether by their labels a turn and the next but one may be of one person who does not chair."""
        turn, later = self._turns[index], self._turns[index + 2]
        return not is_chair(later.role) and (turn.label is None or later.label is None or turn.role == later.role)

    def _tries_microphone(self, index: int) -> bool:
        """Tell whether a turn does nothing but ask whether its speaker is heard; before the first one all do."""
        if index == 0 or self._heard[index].called or not self._said.tries_microphone(index):
            return False
        following = self._heard[index + 1] if index + 1 < len(self._turns) else NOTHING_SAID
        called = [claim.person for claim in following.called]
        return not called or called == [self._persons.get(index + 2)]

    def _addressed(self, index: int) -> Claim | None:
        """Claim for whom the chair, or somebody unknown, has just spoken to, unless he answered who spoke before."""
        claim = self._heard[index - 1].addressed if index > 0 else None
        if claim is None or claim.is_ambiguous:
            return None
        if self._persons.get(index - 2) == claim.person and not self._holders.is_granted(index - 2):
            return None
        if self._is_chairs(index - 1):
            return claim
        is_anybody = self._turns[index].label is None or self._turns[index].role == self._turns[index - 1].role
        may_answer = is_anybody and index - 1 not in self._persons and not self._said.asks(index)
        is_chairs = any(self._signs_of_chair(index))
        return claim._replace(confidence=_ANSWERED) if may_answer and not is_chairs else None

    def _arrived(self, index: int) -> Claim | None:
        """Claim for who was called before, where somebody asks whether he is heard now."""
        claim = self._missed.called
        if claim is None or claim.is_ambiguous or not self._tries_microphone(index):
            return None
        return claim._replace(confidence=_NEXT_IN_LIST)

    def _is_chairs(self, index: int) -> bool:
        """Tell whether a turn is of who chairs, by label or as far as it is known."""
        chair = self._chair.turn
        chairs = chair is not None and self._persons.get(index) == self._persons[chair]
        return chairs or is_chair(self._turns[index].role)

    def _listed(self, index: int) -> Claim | None:
        """Claim for the next of those who wait for the floor, but not where who has just spoken may be asked back."""
        is_free = not (
            self._heard[index - 1].called[1:]
            or (self._is_chairs(index - 1) and self._said.opens_floor(index - 1))
            or is_chair(self._turns[index].role)
            or self._said.asks_back(index)
            or (index - 2 in self._persons and index - 1 not in self._persons and self._said.asks_back(index - 1))
        )
        called = self._waiting.called
        if not called or not is_free or called[0].is_ambiguous:
            return None
        return called[0]._replace(confidence=_NEXT_IN_LIST)
