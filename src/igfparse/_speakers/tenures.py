"""Cut the turns under a chair's label where the chair changes hands."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from igfparse.models import Turn

from .chairs import is_chair, seat
from .claims import Heard
from .said import Said

__all__ = ["find_tenures"]


def find_tenures(unnamed: Iterable[int], turns: Sequence[Turn], heard: Sequence[Heard], said: Said) -> list[list[int]]:
    """
    Return the turns of each chair role that one person holds, as far as that is known.

    Args:
        unnamed: the indices of the turns whose labels name nobody, in order.
        turns: all turns, in order.
        heard: what each of them says about who speaks.
        said: all that is said.
    """
    by_role: dict[str, list[int]] = {}
    for index in unnamed:
        role = turns[index].role
        if role is not None and is_chair(role):
            by_role.setdefault(seat(role), []).append(index)
    return [tenure for indices in by_role.values() for tenure in _cut(indices, heard, said)]


def _cut(indices: Sequence[int], heard: Sequence[Heard], said: Said) -> Iterator[list[int]]:
    """
    Cut the turns of one role.

    Two of them in a row are of two persons: who was called on by one of them
    only has given the chair back then.
    """
    tenures = [list(indices[:1])]
    current, last = tenures[0], None
    for before, index in pairwise(indices):
        is_next = index == before + 1
        # "Thank you, Marilia", who chaired so far.
        is_relieved = is_next and last is None and heard[index].thanked is not None
        if _is_handed(before, index, heard[index - 1]) or heard[index].introduced is not None or is_relieved:
            current, last = [], current
            tenures.append(current)
        elif is_next and last is not None and not said.wants_floor(before):
            current, last = last, current
        current.append(index)
    yield from tenures


def _is_handed(before: int, index: int, last: Heard) -> bool:
    """Tell whether the chair is handed over between two of its turns, *last* being the one before the second."""
    if last.called and last.passes_chair:
        return True
    return index == before + 1 and (bool(last.called) or last.gives_back)
