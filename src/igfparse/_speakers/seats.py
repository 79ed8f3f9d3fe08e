"""Find who is said to chair or to moderate: ``our remote moderator, Marilia Marcello``."""

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from igfparse._vocabulary.roles import CHAIRS, REMOTE, SEATS

from .chairs import seat
from .mentions import Mention

__all__ = ["Seated", "find_seated"]

_ROLE: Final = (
    rf"(?P<role>(?:(?:{'|'.join(sorted(REMOTE))}) )?(?:{'|'.join(sorted({*SEATS, *CHAIRS}, key=len, reverse=True))}))"
)
_BETWEEN: Final = r"(?:,|(?:,? who)?(?:'s| is| will be))?"
#: Before the name: ``our Chair and our host, ``.
_BEFORE: Final = re.compile(
    rf".*\b(?:our|my|the|your|as) {_ROLE}(?: and our host)?(?: today| for today)?{_BETWEEN} \Z", re.IGNORECASE
)
#: Behind the name: ``, behind the laptop over there, is our remote moderator``.
_AFTER: Final = re.compile(
    rf"(?:, [^.,?!]{{1,40}},)?,? ?(?:who )?(?:is |will be |as )?(?:also )?(?:our|my|the|your) {_ROLE}\b(?! of\b)",
    re.IGNORECASE,
)
#: Code points before the name in which the role stands.
_REACH: Final = 60


class Seated(NamedTuple):
    """That somebody holds a chair's role."""

    seat: str
    mention: Mention


def find_seated(flat: str, mentions: Iterable[Mention]) -> Iterator[Seated]:
    """Yield whoever is said, beside the name, to hold a role that one person holds at a time."""
    for mention in mentions:
        match = _BEFORE.match(flat, max(0, mention.start - _REACH), mention.start) or _AFTER.match(flat, mention.end)
        if match is not None:
            yield Seated(seat(match["role"].lower()), mention)
