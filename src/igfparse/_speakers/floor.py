"""
Decide who holds the floor where no label names a person.

What a turn, the one before and the one after say are claims for persons. One
is named only where his claims clearly outweigh anybody else's. A role that one
person holds at a time, such as the moderator's, gathers the claims of all its
turns until the chair is handed over.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from igfparse._vocabulary.roles import SEATS
from igfparse.models import EvidenceKind

from .aliases import NameKey
from .chairs import is_chair, presides
from .claims import Claim
from .followers import Followers
from .holders import Holders
from .neighbours import direct_claims
from .tenures import settle_tenures

__all__ = ["decide"]

#: In these it is said who moderates.
_FIRST_TURNS: Final = 3
#: Who calls on others so often chairs.
_CHAIR_CALLS: Final = 2


def decide(holders: Holders, resumed: Mapping[int, int], seated: Mapping[str, Sequence[Claim]]) -> None:
    """
    Find the holders of the unnamed turns.

    Args:
        holders: who is known from labels; gets those who are found.
        resumed: the earlier turn whose sentence a turn goes on with.
        seated: who is said to hold a chair's role, by the role.
    """
    unnamed = [turn.index for turn in holders.turns if turn.index not in holders.persons]
    settle_tenures(holders, unnamed, seated)
    callers = _callers(holders)
    others = [index for index in unnamed if index not in holders.decided and not is_chair(holders.turns[index].role)]
    for index, claims in [(index, direct_claims(holders, index)) for index in others]:
        holders.settle(index, [claim for claim in claims if _may_thank(holders, index, claim, callers)])
    followers = Followers(holders, resumed, _presiding(holders, seated))
    followers.follow()
    followers.look_back(unnamed)


def _presiding(holders: Holders, seated: Mapping[str, Sequence[Claim]]) -> frozenset[NameKey]:
    """Return who is said in the first turns to give the floor to others, if no label says who does."""
    turns = holders.turns[:_FIRST_TURNS]
    if not turns or any(presides(turn.role) for turn in holders.turns):
        return frozenset()
    end = turns[-1].span.end
    claims = (claim for role, claims in seated.items() if presides(role) and role not in SEATS for claim in claims)
    return frozenset(claim.person for claim in claims if claim.span.start < end)


def _callers(holders: Holders) -> frozenset[NameKey]:
    """Return who chairs: those who hold a chair's role or call on others again and again."""
    chairs = {holders.persons[index] for index in holders.decided}
    calls = Counter(holder for index, holder in holders.persons.items() if holders.heard[index].called)
    return frozenset(chairs.union(holder for holder, count in calls.items() if count >= _CHAIR_CALLS))


def _may_thank(holders: Holders, index: int, claim: Claim, callers: frozenset[NameKey]) -> bool:
    """
    Tell whether thanks mean who has just spoken.

    Those to the chair, whom everybody thanks for the floor, do so only where
    somebody was called on. Behind a remark they are for who spoke before it.
    """
    if claim.kind is not EvidenceKind.ACKNOWLEDGEMENT:
        return True
    is_put_in = (
        holders.persons.get(index - 1) == claim.person
        and holders.said.is_remark(index)
        and not holders.said.is_remark(index - 1)
    )
    return not is_put_in and (claim.person not in callers or _names_next(holders, index))


def _names_next(holders: Holders, index: int) -> bool:
    """Tell whether a turn calls on somebody, or speaks to who holds the next one."""
    heard = holders.heard[index]
    spoken_to = {claim.person for claim in (heard.thanked, heard.addressed) if claim is not None}
    return bool(heard.called) or holders.persons.get(index + 1) in spoken_to
