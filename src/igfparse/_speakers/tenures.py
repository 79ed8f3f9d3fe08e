"""Name the one person of the turns under a chair's label, up to where the chair changes hands."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from igfparse.models import EvidenceKind

from .aliases import NameKey
from .chairs import is_chair, is_remote, seat
from .changeovers import Changeovers
from .claims import Claim
from .holders import Holders, certainty_of
from .neighbours import chair_claims

__all__ = ["settle_tenures"]

#: Part of a chair's certainty that one of his other turns gets.
_SAME_CHAIR: Final = 0.95
#: Certainty that who has just chaired under a label with the name does so under one without.
_LABELLED: Final = 0.9
#: One turn that calls on somebody weighs as much as so many claims that she holds the others.
_AGAINST: Final = 2


def settle_tenures(holders: Holders, unnamed: Iterable[int], seated: Mapping[str, Sequence[Claim]]) -> None:
    """
    Name who holds the turns of each chair role, as far as that is known.

    Args:
        holders: who is known from labels; gets those who are found.
        unnamed: the indices of the turns whose labels name nobody, in order.
        seated: who is said to hold a chair's role, by the role.
    """
    by_role: dict[str, list[int]] = {}
    for index in unnamed:
        role = holders.turns[index].role
        if role is not None and is_chair(role):
            by_role.setdefault(seat(role), []).append(index)
    changeovers = Changeovers(holders, [index for role in by_role if is_remote(role) for index in by_role[role]])
    tenures = [(role, tenure) for role, turns in by_role.items() for tenure in changeovers.cut(turns)]
    counts = Counter(role for role, tenure in tenures if tenure[0] not in changeovers.labelled)
    for role, tenure in tenures:
        if tenure[0] in changeovers.labelled:
            of_seat = [holders.same_as(changeovers.labelled[tenure[0]], _LABELLED)]
        else:
            of_seat = list(seated.get(role, ())) if counts[role] == 1 else []
        _settle_tenure(holders, tenure, {index: chair_claims(holders, index) for index in tenure}, of_seat)


def _settle_tenure(
    holders: Holders, tenure: Sequence[int], claims: Mapping[int, list[Claim]], of_seat: Iterable[Claim] = ()
) -> None:
    """Name the one person of a chair's turns, or the two of whom one follows the other without a word."""
    follower = _first_of_follower(tenure, claims)
    if follower is not None:
        _settle_tenure(holders, [index for index in tenure if index < follower], claims)
        _settle_tenure(holders, [index for index in tenure if index >= follower], claims)
        return
    gathered = [*of_seat, *(claim for index in tenure for claim in claims[index])]
    person = holders.clear_winner(tenure[0], gathered)
    if person is None or _is_called_on(holders, tenure, claims, person):
        for index in tenure:
            holders.settle(index, claims[index])
        return
    best = max((claim for claim in gathered if claim.person == person), key=lambda claim: claim.confidence)
    certainty = certainty_of(person, gathered) * _SAME_CHAIR
    for index in tenure:
        own = [claim for claim in claims[index] if claim.person == person]
        same = best._replace(kind=EvidenceKind.SAME_SPEAKER, confidence=certainty)
        if own or not (holders.said.wants_floor(index) or holders.speaks_of(index, person, at_head=True)):
            holders.name(index, own or [same])


def _is_called_on(
    holders: Holders, tenure: Sequence[int], claims: Mapping[int, Sequence[Claim]], person: NameKey
) -> bool:
    """Tell whether a chair's turns too often call on *person* or thank her, as nobody does himself."""
    heard = (holders.heard[index] for index in tenure)
    named = (claim for said in heard for claim in (*said.asked, *filter(None, [said.thanked])))
    against = sum(claim.person == person for claim in named)
    claimed = sum(person in {claim.person for claim in claims[index]} for index in tenure)
    return against > 0 and _AGAINST * against >= claimed


def _first_of_follower(tenure: Sequence[int], claims: Mapping[int, list[Claim]]) -> int | None:
    """Return where a second person is claimed, more than once, behind the last claim for the first one."""
    places: dict[NameKey, list[int]] = {}
    for index in tenure:
        for claim in claims[index]:
            places.setdefault(claim.person, []).append(index)
    if len(places) != 2:
        return None
    first, second = places.values()
    return second[0] if first[-1] < second[0] and second[0] < second[-1] else None
