"""Name the one person of the turns under a chair's label, cut where the chair changes hands."""

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from typing import Final

from igfparse.models import EvidenceKind

from .aliases import NameKey
from .chairs import is_chair, is_remote, presides, seat
from .claims import Claim
from .holders import Holders, certainty_of
from .neighbours import direct_claims

__all__ = ["settle_tenures"]

#: Part of a chair's certainty that one of his other turns gets.
_SAME_CHAIR: Final = 0.95


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
    remote = _remote_moderators(holders, [index for role in by_role if is_remote(role) for index in by_role[role]])
    tenures = [(role, tenure) for role, turns in by_role.items() for tenure in _cut(turns, holders, remote)]
    counts = Counter(role for role, _ in tenures)
    for role, tenure in tenures:
        of_seat = seated.get(role, ()) if counts[role] == 1 else ()
        _settle_tenure(holders, tenure, {index: _claims(holders, index) for index in tenure}, of_seat)


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
    if person is None:
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


def _remote_moderators(holders: Holders, indices: Iterable[int]) -> set[NameKey]:
    """Return who is claimed for one of the turns of remote moderators, or is spoken to just before."""
    return {claim.person for index in indices for claim in _claims(holders, index)}


def _claims(holders: Holders, index: int) -> list[Claim]:
    """Return the claims for a chair's turn; who moderates online also answers where he is only spoken to."""
    claims = direct_claims(holders, index)
    may_answer = index > 0 and is_remote(holders.turns[index].role) and not holders.heard[index].is_aside
    addressed = holders.heard[index - 1].addressed if may_answer else None
    return claims if addressed is None or addressed.is_ambiguous else [*claims, addressed]


def _cut(indices: Sequence[int], holders: Holders, remote: Container[NameKey]) -> Iterator[list[int]]:
    """
    Cut the turns of one role.

    Two of them in a row are of two persons: who was called on by one of them
    only has given the chair back then. If called on, one of the *remote*
    moderators only puts something in.
    """
    heard = holders.heard
    tenures = [list(indices[:1])]
    current, last, before = tenures[0], None, indices[0]
    for index in indices[1:]:
        is_next, called = index == before + 1, heard[before].called
        if is_next and called and called[0].person in remote:
            yield [index]
            continue
        is_introduced = heard[index].introduced is not None
        # "Thank you, Marilia", who chaired so far.
        is_relieved = is_next and last is None and heard[index].thanked is not None
        if _is_handed(holders, before, index) or is_introduced or is_relieved:
            # Who opened the session without a name may introduce himself later.
            is_another = not is_introduced or any(direct_claims(holders, other) for other in current)
            current, last = [], current if is_another else None
            tenures.append(current)
        elif is_next and last is not None and not holders.said.wants_floor(before):
            current, last = last, current
        current.append(index)
        before = index
    yield from tenures


def _is_handed(holders: Holders, before: int, index: int) -> bool:
    """Tell whether the chair is handed over between two of its turns."""
    last = holders.heard[index - 1]
    if last.called and (last.passes_chair or _is_given_floor(holders, before, index)):
        return True
    return index == before + 1 and (bool(last.called) or last.gives_back)


def _is_given_floor(holders: Holders, before: int, index: int) -> bool:
    """Tell whether a turn is of a moderator to whom the chair gives the floor."""
    last, role = holders.turns[index - 1].role, holders.turns[index].role
    return index - 1 != before and presides(last) and presides(role)
