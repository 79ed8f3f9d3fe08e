"""Pickling of the models: how transcripts travel between processes."""

from collections.abc import Callable
from functools import cache
from operator import attrgetter
from typing import Any

import attrs

__all__ = ["Pickled"]


class Pickled:
    """
    A model that is pickled as its class and the values of its fields, in order.

    That is a third of the size, and takes a third of the time, of the
    dictionaries of names that attrs writes for slotted classes.
    """

    __slots__ = ()

    def __reduce__(self) -> tuple[type, tuple[Any, ...]]:
        kind: type = type(self)
        return kind, _values(kind)(self)


@cache
def _values(kind: type) -> Callable[[object], tuple[Any, ...]]:
    """Return a function that returns the values of the fields."""
    names = [field.name for field in attrs.fields(kind)]
    assert len(names) > 1, "attrgetter gives a tuple for several names only"
    return attrgetter(*names)
