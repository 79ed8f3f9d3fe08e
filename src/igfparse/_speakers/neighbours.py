"""Claim a turn for those whom it names itself, or the turns beside it."""

from collections.abc import Iterator

from igfparse.models import EvidenceKind

from .aliases import is_like, is_short_for
from .chairs import is_chair, is_remote, presides, seat
from .claims import GIVEN_BACK, NOTHING_SAID, Claim
from .holders import Holders

__all__ = ["chair_claims", "direct_claims"]


def direct_claims(holders: Holders, index: int) -> list[Claim]:
    """Return what a turn itself and its neighbours claim."""
    own, before = holders.heard[index].introduced, holders.persons.get(index - 1)
    found = [] if own is None or own.is_ambiguous else [own]
    for claim in _neighbours_claims(holders, index) if not holders.heard[index].is_aside else ():
        if own is not None and (own.person in claim.fitting or is_short_for(claim.person, own.person)):
            found.append(claim._replace(person=own.person))  # of those whom a name may mean, she who says so
        elif not (claim.is_ambiguous or claim.person == before or holders.speaks_of(index, claim.person)):
            found.append(claim)
    return _heard_alike(found)


def chair_claims(holders: Holders, index: int) -> list[Claim]:
    """Return the same for a turn under a chair's label: who moderates online also answers where he is spoken to."""
    claims = [claim for claim in direct_claims(holders, index) if not _is_thanked_late(holders, claim)]
    may_answer = index > 0 and is_remote(holders.turns[index].role) and not holders.heard[index].is_aside
    addressed = holders.heard[index - 1].addressed if may_answer else None
    return claims if addressed is None or addressed.is_ambiguous else [*claims, addressed]


def _heard_alike(claims: list[Claim]) -> list[Claim]:
    """Take claims for one turn in which a name sounds like one full name for those of one person, who was misheard."""
    persons = {claim.person for claim in claims}
    if len(persons) < 2:
        return claims
    alike = {person: [other for other in persons if is_like(person, other)] for person in persons}
    return [
        claim._replace(person=alike[claim.person][0]) if len(alike[claim.person]) == 1 else claim for claim in claims
    ]


def _is_thanked_late(holders: Holders, claim: Claim) -> bool:
    """Tell whether who is thanked has introduced herself under a label that is no chair's, and is thanked for that."""
    return claim.kind is EvidenceKind.ACKNOWLEDGEMENT and claim.person in holders.guests


def _is_called_by_guest(holders: Holders, index: int) -> bool:
    """Tell whether a guest has called somebody, and the chair, who has spoken before, goes on instead."""
    role, last = holders.turns[index].role, _before(holders, index)
    if role is None or not presides(role) or is_chair(holders.turns[last].role):
        return False
    heard = holders.heard[last]
    return not (heard.passes_chair or heard.gives_back) and holders.first_of_seat[seat(role)] < index


def _neighbours_claims(holders: Holders, index: int) -> Iterator[Claim]:
    """Yield the claims of the turns beside a turn."""
    last = holders.heard[_before(holders, index)] if index else NOTHING_SAID
    following = holders.heard[index + 1] if index + 1 < len(holders.turns) else NOTHING_SAID
    is_called = bool(last.called) and not _is_before(holders, index, last.called[0])
    if is_called and not _is_called_by_guest(holders, index):
        yield last.called[0]
    answered = following.thanked or following.commented
    if answered is not None and not _has_just_spoken(holders, index, answered):
        yield answered
    if len(following.asked) == 1 and holders.is_granted(index):
        yield following.asked[0]
    if last.gives_back and not last.called and index - 2 in holders.persons:
        yield holders.same_as(index - 2, GIVEN_BACK)


def _before(holders: Holders, index: int) -> int:
    """Return the turn before another, or before a bystander's if that is a statement; the first has none."""
    is_behind_aside = index > 1 and holders.heard[index - 1].is_aside and not holders.said.is_short(index)
    return index - 2 if is_behind_aside else index - 1


def _is_before(holders: Holders, index: int, claim: Claim) -> bool:
    """Tell whether a turn is a short aside: the next one has the label of who was called on."""
    following = holders.turns[index + 1] if index + 1 < len(holders.turns) else None
    has_label = following is not None and following.label is not None and following.role is None
    return has_label and holders.persons.get(index + 1) == claim.person and holders.said.is_short(index)


def _has_just_spoken(holders: Holders, index: int, claim: Claim) -> bool:
    """Tell whether who is thanked has introduced herself in the turn before, and this one is but a remark."""
    introduced = holders.heard[index - 1].introduced if index > 0 and holders.said.is_short(index) else None
    return introduced is not None and introduced.person == claim.person
