"""Read the meeting from the disclaimer's words and the header's lines."""

import datetime as dt
from collections.abc import Sequence
from typing import Final

from igfparse._lazy import lazy
from igfparse._text import collapse, fold
from igfparse._vocabulary.numerals import ORDINALS
from igfparse.models import Meeting

from .dates import read_range
from .patterns import EVENT, FLAGS, NUMBERED_EVENT
from .places import Place, read_known_city, read_place, read_place_line
from .session import read_byline

__all__ = ["read_meeting"]

_NUMBERED: Final = lazy(NUMBERED_EVENT, flags=FLAGS)
_EVENT: Final = lazy(rf"\b{EVENT}", flags=FLAGS)
#: ``IGF 2014``, ``2018 IGF``, ``December 2014 IGF``.
_YEAR: Final = lazy(rf"\b{EVENT}\s+(20\d\d)\b|\b(20\d\d)\s+(?:\w+\s+)?{EVENT}", flags=FLAGS)
#: ``IGF 2014 Istanbul, Turkey, meetings``.
_AFTER_YEAR: Final = lazy(r"\b20\d\d\s+(?P<place>\p{Lu}[\p{L} ]+,\s*\p{Lu}[\p{L} ]+?)(?:,?\s+meetings?)?$")
_NAME: Final = "Internet Governance Forum"


def read_meeting(event: str, lines: Sequence[str], session_date: dt.date | None) -> Meeting:
    """
    Read the meeting.

    Args:
        event: what the disclaimer says the captioning was taken of; may be empty.
        lines: the other header lines; they fill what *event* leaves open.
        session_date: the day of the session, whose year is the meeting's.
    """
    event = collapse(event)
    phrases = [event, *lines]
    dates = next((found for phrase in phrases if (found := read_range(phrase))), None)
    place = _place_of(event, lines)
    ordinal = next((number for phrase in phrases if (number := _ordinal_of(phrase))), None)
    return Meeting(
        name=_NAME if any(map(_EVENT.search, phrases)) else None,
        ordinal=ordinal,
        year=_year_of(event)
        or (dates.last.year if dates else None)
        or (session_date.year if session_date else None)
        or next((year for line in lines if (year := _year_of(line))), None),
        city=place.city,
        region=place.region,
        country=place.country,
        start_date=dates.first if dates else None,
        end_date=dates.last if dates else None,
    )


def _ordinal_of(phrase: str) -> int | None:
    match = _NUMBERED.search(phrase)
    if match is None:
        return None
    word = fold(match["ordinal"])
    return ORDINALS[word] if word in ORDINALS else int(word[:-2])


def _year_of(phrase: str) -> int | None:
    match = _YEAR.search(phrase)
    return int(match[1] or match[2]) if match else None


def _place_of(event: str, lines: Sequence[str]) -> Place:
    match = _AFTER_YEAR.search(event)
    place = read_place_line(match["place"]) if match else None
    place = place or read_place(event)
    if place.country is not None:
        return place
    for line in lines:
        found = _place_in(line)
        if found is not None and fold(found.city or "").startswith(fold(place.city or "")):
            return found
    if place == Place():
        cities = (city for line in lines if (city := read_known_city(line)))
        return next(cities, place)
    return place


def _place_in(line: str) -> Place | None:
    """Return the place with its country that *line* is, or ends with."""
    byline = read_byline(line)
    if byline is not None:
        place = read_place(f"on{byline[1]}")
        return place if place.country is not None else None
    return read_place_line(line)
