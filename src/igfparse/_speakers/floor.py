"""
Decide who holds the floor where no label names a person.

What a turn, the one before and the one after say are claims for persons. One
is named only where his claims clearly outweigh anybody else's. A role that one
person holds at a time, such as the moderator's, gathers the claims of all its
turns until the chair is handed over.
"""

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from attrs import field, mutable

from igfparse.models import EvidenceKind, Turn

from .aliases import NameKey, is_short_for
from .chairs import is_chair, presides, seat
from .claims import NOTHING_SAID, Claim, Heard
from .said import Said
from .succession import Chair, Waiting
from .tenures import find_tenures

__all__ = ["Decision", "Floor"]

#: The claims for one person must weigh so many times as much as those for the next.
_CLEAR: Final = 1.5
#: An introduction as certain as this weighs so many times as much against what others say: people are called on under a
#: short name, or somebody else comes.
_SURE: Final = 0.9
_OWN: Final = 2
#: Part of a chair's certainty that one of his other turns gets.
_SAME_CHAIR: Final = 0.95
#: Certainty that the floor is back with who gave it, or with who chairs, by how much shows it.
_RETURNED: Final = {1: 0.75, 2: 0.85, 3: 0.9}
#: Certainty that who is given the floor back takes it.
_GIVEN_BACK: Final = 0.85
#: Who calls on others so often chairs.
_CHAIR_CALLS: Final = 2
#: One of the first turns opens the session.
_OPENING: Final = 3
#: Certainty that the next in a list of speakers follows.
_NEXT_IN_LIST: Final = 0.75
#: Certainty that a sentence which goes on across a marker is one speaker's.
_RESUMED: Final = 0.8


class Decision(NamedTuple):
    """The outcome for the turns without a person's label."""

    #: The claims for the person found, by the index of the turn.
    claims: dict[int, list[Claim]]
    #: Turns where the claims for two persons are too much alike.
    contested: set[int]


@mutable
class Floor:
    """The turns of one transcript, and who is known to hold them."""

    turns: Sequence[Turn]
    heard: Sequence[Heard]
    said: Said
    #: The earlier turn whose sentence an unlabelled turn goes on with.
    resumed: Mapping[int, int]
    #: Who is said to hold a chair's role, by the role.
    seated: Mapping[str, Sequence[Claim]]
    #: The person by the index of the turn: from labels at first, then as decided.
    holders: dict[int, NameKey]
    #: Claims below this confidence are left alone.
    least: float
    decided: dict[int, list[Claim]] = field(factory=dict)
    contested: set[int] = field(factory=set)
    #: The surest claim for each person who was named without a label.
    _surest: dict[NameKey, Claim] = field(factory=dict, init=False)

    def decide(self) -> Decision:
        """Find the holders of the unnamed turns."""
        unnamed = [turn.index for turn in self.turns if turn.index not in self.holders]
        tenures = find_tenures(unnamed, self.turns, self.heard, self.said)
        seats = Counter(self._seat(tenure[0]) for tenure in tenures)
        for tenure in tenures:
            of_seat = self.seated.get(self._seat(tenure[0]), ()) if seats[self._seat(tenure[0])] == 1 else ()
            self._settle_tenure(tenure, {index: self._direct_claims(index) for index in tenure}, of_seat)
        callers = self._callers()
        others = [index for index in unnamed if index not in self.decided and not is_chair(self.turns[index].role)]
        for index, claims in [(index, self._direct_claims(index)) for index in others]:
            self._settle(index, [claim for claim in claims if self._may_thank(index, claim, callers)])
        self._follow()
        self._look_back(unnamed)
        return Decision(self.decided, self.contested - self.decided.keys())

    def _direct_claims(self, index: int) -> list[Claim]:
        """Return what the turn itself and its neighbours claim."""
        own, before = self.heard[index].introduced, self.holders.get(index - 1)
        found = [] if own is None or own.is_ambiguous else [own]
        for claim in self._neighbours_claims(index) if not self.heard[index].is_aside else ():
            if own is not None and (own.person in claim.fitting or is_short_for(claim.person, own.person)):
                found.append(claim._replace(person=own.person))  # of those whom a name may mean, she who says so
            elif not (claim.is_ambiguous or claim.person == before or self._speaks_of(index, claim.person)):
                found.append(claim)
        return found

    def _neighbours_claims(self, index: int) -> Iterator[Claim]:
        """Yield the claims of the turns beside a turn."""
        last = self._before(index)
        following = self.heard[index + 1] if index + 1 < len(self.turns) else NOTHING_SAID
        if last.called and not self._is_before(index, last.called[0]):
            yield last.called[0]
        if following.thanked is not None and not self._has_just_spoken(index, following.thanked):
            yield following.thanked
        granted = [*following.called, *filter(None, [following.addressed])]
        if len(granted) == 1 and self._is_granted(index):
            yield granted[0]
        if last.gives_back and not last.called and index - 2 in self.holders:
            yield self._same_as(index - 2, _GIVEN_BACK)

    def _has_just_spoken(self, index: int, claim: Claim) -> bool:
        """Tell whether who is thanked has introduced herself in the turn before, and this one is but a remark."""
        introduced = self.heard[index - 1].introduced if index > 0 and self.said.is_short(index) else None
        return introduced is not None and introduced.person == claim.person

    def _before(self, index: int) -> Heard:
        """Return what is said before a turn, if it is a statement by others than a bystander."""
        back = 2 if index > 1 and self.heard[index - 1].is_aside and not self.said.is_short(index) else 1
        return self.heard[index - back] if index >= back else NOTHING_SAID

    def _is_before(self, index: int, claim: Claim) -> bool:
        """Tell whether a turn is a short aside: the next one has the label of who was called on."""
        following = self.turns[index + 1] if index + 1 < len(self.turns) else None
        has_label = following is not None and following.label is not None and following.role is None
        return has_label and self.holders.get(index + 1) == claim.person and self.said.is_short(index)

    def _speaks_of(self, index: int, person: NameKey, *, at_head: bool = False) -> bool:
        """
        Tell whether a turn speaks of *person*, as nobody does of himself.

        At the head people repeat the name that they were called by, so it
        counts there only if asked for.
        """
        heard = self.heard[index]
        named = (*heard.called, *filter(None, [heard.thanked]))
        if any(person == claim.person or person in claim.fitting for claim in named):
            return True
        is_own = heard.introduced is not None and heard.introduced.person == person
        return not is_own and self.said.names(index, person, at_head=at_head)

    def _callers(self) -> frozenset[NameKey]:
        """Return who chairs: those who hold a chair's role or call on others again and again."""
        chairs = {self.holders[index] for index in self.decided}
        calls = Counter(holder for index, holder in self.holders.items() if self.heard[index].called)
        return frozenset(chairs.union(holder for holder, count in calls.items() if count >= _CHAIR_CALLS))

    def _may_thank(self, index: int, claim: Claim, callers: frozenset[NameKey]) -> bool:
        """
        Tell whether thanks mean who has just spoken.

        Those to the chair, whom everybody thanks for the floor, do so only where
        somebody was called on.
        """
        is_thanks = claim.kind is EvidenceKind.ACKNOWLEDGEMENT
        return not is_thanks or claim.person not in callers or bool(self.heard[index].called)

    def _seat(self, index: int) -> str:
        """Return the role of a chair's turn in words that are one person's."""
        return seat(self.turns[index].role or "")

    def _settle_tenure(
        self, tenure: Sequence[int], claims: Mapping[int, list[Claim]], of_seat: Iterable[Claim] = ()
    ) -> None:
        """Name the one person of a chair's turns, or the two of whom one follows the other without a word."""
        follower = self._first_of_follower(tenure, claims)
        if follower is not None:
            self._settle_tenure([index for index in tenure if index < follower], claims)
            self._settle_tenure([index for index in tenure if index >= follower], claims)
            return
        gathered = [*of_seat, *(claim for index in tenure for claim in claims[index])]
        person = self._clear_winner(tenure[0], gathered)
        if person is None:
            for index in tenure:
                self._settle(index, claims[index])
            return
        best = max((claim for claim in gathered if claim.person == person), key=lambda claim: claim.confidence)
        certainty = _certainty(person, gathered) * _SAME_CHAIR
        for index in tenure:
            own = [claim for claim in claims[index] if claim.person == person]
            same = best._replace(kind=EvidenceKind.SAME_SPEAKER, confidence=certainty)
            if own or not (self.said.wants_floor(index) or self._speaks_of(index, person, at_head=True)):
                self._name(index, own or [same])

    def _first_of_follower(self, tenure: Sequence[int], claims: Mapping[int, list[Claim]]) -> int | None:
        """Return where a second person is claimed, more than once, behind the last claim for the first one."""
        places: dict[NameKey, list[int]] = {}
        for index in tenure:
            for claim in claims[index]:
                places.setdefault(claim.person, []).append(index)
        if len(places) != 2:
            return None
        first, second = places.values()
        return second[0] if first[-1] < second[0] and second[0] < second[-1] else None

    def _settle(self, index: int, claims: Sequence[Claim]) -> None:
        person = self._clear_winner(index, claims)
        if person is not None:
            self._name(index, [claim for claim in claims if claim.person == person])

    def _clear_winner(self, index: int, claims: Sequence[Claim]) -> NameKey | None:
        """Return the person whose *claims* clearly outweigh the others'; note it where nobody's do."""
        weights: dict[NameKey, float] = {}
        for claim in claims:
            is_own = claim.kind is EvidenceKind.SELF_INTRODUCTION and claim.confidence >= _SURE
            weights[claim.person] = weights.get(claim.person, 0.0) + _weight(claim) * (_OWN if is_own else 1)
        ranked = sorted(weights, key=lambda person: -weights[person])
        if len(ranked) > 1 and weights[ranked[0]] < _CLEAR * weights[ranked[1]]:
            self.contested.add(index)
            return None
        return ranked[0] if ranked and _certainty(ranked[0], claims) >= self.least else None

    def _name(self, index: int, claims: list[Claim]) -> None:
        person = claims[0].person
        self.decided[index] = claims
        self.holders[index] = person
        best = max(claims, key=lambda claim: claim.confidence)
        if person not in self._surest or best.confidence > self._surest[person].confidence:
            self._surest[person] = best

    def _follow(self) -> None:
        """Name turns by what came before them: lists of speakers, the floor given back, speech resumed."""
        waiting, chair = Waiting(), Chair()
        callers = {holder for index, holder in self.holders.items() if self.heard[index].called}
        last_unnamed = max((turn.index for turn in self.turns if turn.index not in self.holders), default=0)
        for index, heard in enumerate(self.heard):
            if index not in self.holders and index not in self.contested and not heard.is_aside:
                self._name_follower(index, waiting, chair)
            holder = self.holders.get(index)
            waiting.go_on(index, holder, heard)
            may_lead = index < last_unnamed and holder in callers and not heard.called
            leads_on = (may_lead and self.said.leads_on(index)) or (index < _OPENING and self.said.opens(index))
            chair.go_on(index, holder, heard, presides=presides(self.turns[index].role), leads_on=leads_on)

    def _name_follower(self, index: int, waiting: Waiting, chair: Chair) -> None:
        """Name who holds a turn by the first thing before it that tells."""
        for claim in (
            self._returned(index, chair),
            self._chaired(index, chair.turn),
            self._resumed(index),
            self._goes_on(index),
            self._addressed(index, chair),
            self._listed(index, waiting),
        ):
            if claim is None or claim.confidence < self.least:
                continue
            is_same = claim.kind is EvidenceKind.SAME_SPEAKER
            if not self._speaks_of(index, claim.person, at_head=is_same):
                self._name(index, [claim])
                return

    def _look_back(self, indices: Iterable[int]) -> None:
        """Name turns of those who go on in the next but one, and are known there."""
        for index in indices:
            is_open = index not in self.holders and index not in self.contested
            if is_open and index + 2 in self.holders and self._is_continued(index):
                claim = self._same_as(index + 2, _GIVEN_BACK)
                if not self._speaks_of(index, claim.person, at_head=True):
                    self._name(index, [claim])

    def _is_continued(self, index: int) -> bool:
        """
        Tell whether who holds a turn goes on in the next but one.

        In between the floor is given to who asked for it or tried the microphone,
        or the name is asked for.
        """
        if not self._are_alike(index):
            return False
        has_to_say_name = self.said.asks_name(index + 1) and self.heard[index + 2].introduced is not None
        return has_to_say_name or self._is_granted(index) or self._tries_microphone(index)

    def _are_alike(self, index: int) -> bool:
        """Tell whether by their labels a turn and the next but one may be of one person who does not chair."""
        turn, later = self.turns[index], self.turns[index + 2]
        return not is_chair(later.role) and (turn.label is None or later.label is None or turn.role == later.role)

    def _tries_microphone(self, index: int) -> bool:
        """Tell whether a turn does nothing but ask whether its speaker is heard; before the first one all do."""
        if index == 0 or self.heard[index].called or not self.said.tries_microphone(index):
            return False
        called = [claim.person for claim in self.heard[index + 1].called]
        return not called or called == [self.holders.get(index + 2)]

    def _resumed(self, index: int) -> Claim | None:
        """Claim for the speaker whose sentence goes on across the marker."""
        earlier = self.resumed.get(index)
        if earlier not in self.holders or (earlier < index - 1 and self.heard[index - 1].called):
            return None
        return self._same_as(earlier, _RESUMED)

    def _returned(self, index: int, chair: Chair) -> Claim | None:
        """Claim for who gave the floor to the speaker before, if nobody else chairs."""
        giver, speaker = self.holders.get(index - 2), self.holders.get(index - 1)
        if giver is None or is_chair(self.turns[index - 1].role):
            return None
        if chair.turn is not None and self.holders[chair.turn] != giver:
            return None
        if speaker not in {claim.person for claim in self.heard[index - 2].called} - {giver}:
            return None
        return self._chaired(index, index - 2)

    def _chaired(self, index: int, earlier: int | None) -> Claim | None:
        """Claim for who held an *earlier* turn and chairs, where a turn with no other label thanks or leads on."""
        turn = self.turns[index]
        if earlier is None or not (turn.label is None or presides(turn.role)) or self._is_not_chairs(index):
            return None
        if self.holders[earlier] == self.holders.get(index - 1):
            return None
        shown = sum(self._signs_of_chair(index))
        return self._same_as(earlier, _RETURNED[min(shown, max(_RETURNED))]) if shown else None

    def _is_not_chairs(self, index: int) -> bool:
        """Tell whether a turn is not of who chairs: it speaks to him, or asks him for the floor."""
        return self.said.wants_floor(index) or self.said.addresses_chair(index)

    def _signs_of_chair(self, index: int) -> Iterator[bool]:
        """Yield, sign by sign, whether a turn shows that its speaker chairs."""
        heard, said = self.heard[index], self.said
        yield said.leads_on(index)
        yield bool(heard.called)
        yield heard.thanked is not None and heard.thanked.person == self.holders.get(index - 1)
        yield index > 0 and self._is_granted(index - 1)
        yield index > 0 and not self.heard[index - 1].called and said.only_thanks(index)
        yield index + 1 < len(self.turns) and said.addresses_chair(index + 1) and not self._asks(index + 1)

    def _asks(self, index: int) -> bool:
        """Tell whether a turn asks for the floor that nobody has given."""
        return self.said.is_request(index) or self.said.wants_floor(index)

    def _is_granted(self, index: int) -> bool:
        """Tell whether a turn asks for the floor, and the next one gives it."""
        return index + 1 < len(self.turns) and self.said.is_request(index) and self.said.grants(index + 1)

    def _goes_on(self, index: int) -> Claim | None:
        """Claim for who has just spoken and was only asked or told to go on, if nobody else is called on."""
        if index - 2 not in self.holders or self.heard[index - 1].called:
            return None
        goes_on = self._is_continued(index - 2) or (self._are_alike(index - 2) and self.said.follows_up(index - 1))
        return self._same_as(index - 2, _GIVEN_BACK) if goes_on else None

    def _addressed(self, index: int, chair: Chair) -> Claim | None:
        """Claim for whom the chair has just spoken to, unless he answered who spoke before."""
        claim = self.heard[index - 1].addressed if index > 0 else None
        if claim is None or claim.is_ambiguous:
            return None
        if self.holders.get(index - 2) == claim.person and not self._is_granted(index - 2):
            return None
        chairs = chair.turn is not None and self.holders.get(index - 1) == self.holders[chair.turn]
        return claim if chairs or is_chair(self.turns[index - 1].role) else None

    def _listed(self, index: int, waiting: Waiting) -> Claim | None:
        """Claim for the next of those who wait for the floor, but not where who has just spoken may be asked back."""
        is_free = not (
            self.heard[index - 1].called[1:]
            or is_chair(self.turns[index].role)
            or self.said.asks_back(index)
            or (index - 2 in self.holders and index - 1 not in self.holders and self.said.asks_back(index - 1))
        )
        if not waiting.called or not is_free or waiting.called[0].is_ambiguous:
            return None
        return waiting.called[0]._replace(confidence=_NEXT_IN_LIST)

    def _same_as(self, earlier: int, certainty: float) -> Claim:
        """Claim for the holder of an *earlier* turn, as sure as he is known anywhere."""
        person = self.holders[earlier]
        best = self._surest.get(person)
        if best is not None:
            return best._replace(kind=EvidenceKind.SAME_SPEAKER, confidence=certainty * best.confidence)
        label = self.turns[earlier].label
        span = label.span if label is not None else self.turns[earlier].span
        return Claim(person, EvidenceKind.SAME_SPEAKER, span, certainty)


def _weight(claim: Claim) -> float:
    """Return how much *claim* weighs: independent claims for one person add up."""
    return -math.log1p(-min(claim.confidence, 0.999))


def _certainty(person: NameKey, claims: Iterable[Claim]) -> float:
    """Return the certainty of *person* in the light of all *claims*."""
    weight = {True: 0.0, False: 0.0}
    for claim in claims:
        weight[claim.person == person] += _weight(claim)
    return (1 - math.exp(-weight[True])) * weight[True] / (weight[True] + weight[False])
