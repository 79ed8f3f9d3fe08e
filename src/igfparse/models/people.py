"""People known beforehand."""

from collections.abc import Iterable

from attrs import field, frozen

from ._brief import brief
from ._pickled import Pickled

__all__ = ["Person"]


def _to_tuple(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(names)


@frozen(cache_hash=True)
class Person(Pickled):
    """Somebody known from elsewhere: an entry of a registry."""

    #: Identifies the person in every document.
    id: str
    #: In normal case, without courtesy titles.
    name: str = field(repr=brief)
    #: Other forms of the name, in any case; a first name alone is believed only if it is listed.
    aliases: tuple[str, ...] = field(default=(), converter=_to_tuple, repr=brief)
    affiliation: str | None = field(default=None, repr=brief)
