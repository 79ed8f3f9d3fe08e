"""Read ``City, Country`` as headers print it."""

from typing import Final, NamedTuple

from igfparse._lazy import lazy
from igfparse._text import collapse, fold
from igfparse._vocabulary.groups import BODIES, COUNTRIES
from igfparse._vocabulary.meetings import CITIES, REGIONS

from .dates import DATE
from .patterns import DASH, FLAGS, phrases

__all__ = ["Place", "read_known_city", "read_place", "read_place_line"]

_WORD: Final = r"\p{Lu}[\p{L}'’.\-]*"
_NAME: Final = rf"{_WORD}(?:\s+(?:de|del|el|la|of|the|do|da|{_WORD})){{0,4}}"
#: ``in Sharm El Sheikh, Egypt``; the last ``in`` counts: ``... in Nairobi, Nairobi, Kenya``.
_AFTER_IN: Final = lazy(rf"(?:\bin|\bon)\s+(?P<city>{_NAME})(?:\s*,\s*(?P<country>{_NAME}))?")
_LINE: Final = lazy(rf"(?:.*,\s*)?(?P<city>{_NAME})\s*,\s*(?P<country>{_NAME})\s*[.,]?")
#: A city that needs no country, alone or before a date: ``... consultations Geneva 26 February 2008``.
_KNOWN_CITY: Final = lazy(rf"(?:^|\s)(?P<city>{phrases(CITIES)})\s*(?:$|,?\s*{DASH}?\s*{DATE})", flags=FLAGS)


class Place(NamedTuple):
    """Where a meeting is held."""

    city: str | None = None
    region: str | None = None
    country: str | None = None


def read_place(phrase: str) -> Place:
    """Read the place in the words that name a meeting (``the ... IGF, in Vilnius``)."""
    found = Place()
    for match in _AFTER_IN.finditer(phrase):
        place = _place(match["city"], match["country"])
        if place.country or not found.country:
            found = place
    return found


def read_place_line(line: str) -> Place | None:
    """Read a header line that ends in ``City, Country``, the country a known one."""
    match = _LINE.fullmatch(line)
    if match is None or fold(match["country"]) not in COUNTRIES:
        return None
    return _place(match["city"], match["country"])


def read_known_city(line: str) -> Place | None:
    """Read the city of a meeting or consultation, alone in its line or before a date."""
    match = _KNOWN_CITY.search(line)
    return _place(match["city"], None) if match is not None else None


def _place(city: str, country: str | None) -> Place:
    words = collapse(city).split()
    while len(words) > 1 and fold(words[0]) in BODIES:
        words = words[1:]  # "ILO Geneva"
    name = _in_normal_case(" ".join(words))
    if country is None and fold(name) in COUNTRIES:
        return Place(country=name)
    land = _in_normal_case(collapse(country)) if country else None
    if fold(name) in REGIONS:
        return Place(region=name, country=land)
    return Place(city=name, country=land)


def _in_normal_case(name: str) -> str:
    return name.title() if name.isupper() else name
