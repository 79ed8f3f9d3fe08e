"""Keep who holds the turns of one transcript, and name those who clearly do."""

import math
from collections.abc import Iterable, Sequence
from typing import Final

from attrs import field, mutable

from igfparse.models import EvidenceKind, LabelKind, Turn

from .aliases import NameKey
from .chairs import is_chair, seat
from .claims import Claim, Heard
from .said import Said

__all__ = ["Holders", "certainty_of"]

#: The claims for one person must weigh so many times as much as those for the next.
_CLEAR: Final = 1.5
#: An introduction as certain as this weighs so many times as much against what others say: people are called on under a
#: short name, or somebody else comes.
_SURE: Final = 0.9
_OWN: Final = 2


@mutable
class Holders:
    """The turns of one transcript, and who is known to hold them."""

    turns: Sequence[Turn]
    heard: Sequence[Heard]
    said: Said
    #: The person by the index of the turn: from labels at first, then as decided.
    persons: dict[int, NameKey]
    #: Claims below this confidence are left alone.
    least: float
    #: The claims for the person found where no label names one.
    decided: dict[int, list[Claim]] = field(factory=dict, init=False)
    #: Turns where the claims for two persons are too much alike.
    contested: set[int] = field(factory=set, init=False)
    #: Those who introduce themselves under labels that are no chair's.
    guests: frozenset[NameKey] = field(init=False)
    #: The first turn under the label of each seat.
    first_of_seat: dict[str, int] = field(init=False)
    #: The surest claim for each person: the first label, if there is one.
    _surest: dict[NameKey, Claim] = field(init=False)

    @guests.default
    def _find_guests(self) -> frozenset[NameKey]:
        introduced = ((turn, said.introduced) for turn, said in zip(self.turns, self.heard, strict=True))
        return frozenset(own.person for turn, own in introduced if own and turn.role and not is_chair(turn.role))

    @first_of_seat.default
    def _find_first_of_seat(self) -> dict[str, int]:
        return {seat(turn.role): turn.index for turn in reversed(self.turns) if turn.role is not None}

    @_surest.default
    def _find_labels(self) -> dict[NameKey, Claim]:
        surest: dict[NameKey, Claim] = {}
        for index, person in self.persons.items():
            label = self.turns[index].label
            if label is not None:
                surest.setdefault(person, Claim(person, EvidenceKind.LABEL, label.span, 1.0))
        return surest

    def is_open(self, index: int) -> bool:
        """Tell whether nobody is known to hold a turn, and nobody's claims were weighed in vain."""
        return index not in self.persons and index not in self.contested

    def settle(self, index: int, claims: Sequence[Claim]) -> None:
        """Name whose *claims* clearly outweigh the others'."""
        person = self.clear_winner(index, claims)
        if person is not None:
            self.name(index, [claim for claim in claims if claim.person == person])

    def clear_winner(self, index: int, claims: Sequence[Claim]) -> NameKey | None:
        """Return the person whose *claims* clearly outweigh the others'; note it where nobody's do."""
        weights: dict[NameKey, float] = {}
        for claim in claims:
            is_own = claim.kind is EvidenceKind.SELF_INTRODUCTION and claim.confidence >= _SURE
            weights[claim.person] = weights.get(claim.person, 0.0) + _weight(claim) * (_OWN if is_own else 1)
        ranked = sorted(weights, key=lambda person: -weights[person])
        if len(ranked) > 1 and weights[ranked[0]] < _CLEAR * weights[ranked[1]]:
            self.contested.add(index)
            return None
        return ranked[0] if ranked and certainty_of(ranked[0], claims) >= self.least else None

    def name(self, index: int, claims: list[Claim]) -> None:
        """Take the person of all *claims* for the holder of a turn."""
        person = claims[0].person
        self.decided[index] = claims
        self.persons[index] = person
        best = max(claims, key=lambda claim: claim.confidence)
        self._surest[person] = max(best, self._surest.get(person, best), key=lambda claim: claim.confidence)

    def same_as(self, other: int, certainty: float) -> Claim:
        """Claim for the holder of the *other* turn, as sure as he is known anywhere."""
        person, label = self.persons[other], self.turns[other].label
        if label is not None and label.kind is LabelKind.PERSON:
            return Claim(person, EvidenceKind.SAME_SPEAKER, label.span, certainty)
        best = self._surest[person]
        return best._replace(kind=EvidenceKind.SAME_SPEAKER, confidence=certainty * best.confidence)

    def speaks_of(self, index: int, person: NameKey, *, at_head: bool = False) -> bool:
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

    def is_granted(self, index: int) -> bool:
        """Tell whether a turn asks for the floor, and the next one gives it."""
        return index + 1 < len(self.turns) and self.said.is_request(index) and self.said.grants(index + 1)


def certainty_of(person: NameKey, claims: Iterable[Claim]) -> float:
    """Return the certainty of *person* in the light of all *claims*."""
    weight = {True: 0.0, False: 0.0}
    for claim in claims:
        weight[claim.person == person] += _weight(claim)
    return (1 - math.exp(-weight[True])) * weight[True] / (weight[True] + weight[False])


def _weight(claim: Claim) -> float:
    """Return how much *claim* weighs: independent claims for one person add up."""
    return -math.log1p(-min(claim.confidence, 0.999))
