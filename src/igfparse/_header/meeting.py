"""Read the meeting from the disclaimer's words and the header's lines."""

from collections.abc import Iterable
from typing import Final

import regex

from igfparse._text import collapse, fold
from igfparse._vocabulary.numerals import ORDINALS
from igfparse.models import Meeting

from .dates import read_range
from .places import Place, read_place, read_place_line

__all__ = ["EVENT_NAME", "read_meeting"]

_FLAGS: Final = regex.IGNORECASE
_ORDINAL: Final = r"(?P<ordinal>\L<ordinals>|\d{1,2}(?:st|nd|rd|th))"
EVENT_NAME: Final = r"(?:Internet\s+Governance\s+Forum(?:\s*\(IGF\))?|IGF)\b"

#: ``Thirteenth Annual Meeting of the Internet Governance Forum``, ``EIGHTH INTERNET GOVERNANCE FORUM``.
_NUMBERED: Final = regex.compile(
    rf"\b{_ORDINAL}\s+(?:annual\s+)?(?:meeting\s+of\s+(?:the\s+)?)?{EVENT_NAME}(?!\s+(?:open|consult|mag\b))",
    flags=_FLAGS,
    ordinals=list(ORDINALS),
)
_EVENT: Final = regex.compile(rf"\b{EVENT_NAME}", flags=_FLAGS)
#: ``IGF 2014``, ``2018 IGF``, ``IGF 2014 Istanbul, Turkey, meetings``.
_YEAR: Final = regex.compile(rf"\b{EVENT_NAME}\s+(20\d\d)\b|\b(20\d\d)\s+(?:\w+\s+)?{EVENT_NAME}", flags=_FLAGS)
_AFTER_YEAR: Final = regex.compile(r"\b20\d\d\s+(?P<place>\p{Lu}[\p{L} ]+,\s*\p{Lu}[\p{L} ]+?)(?:,?\s+meetings?)?$")
_NAME: Final = "Internet Governance Forum"


def read_meeting(event: str, lines: Iterable[str]) -> Meeting:
    """
    Read the meeting.

    Args:
        event: what the disclaimer says the captioning was taken of; may be empty.
        lines: the other header lines; they fill what *event* leaves open.
    """
    event = collapse(event)
    phrases = [event, *lines]
    dates = next((found for phrase in phrases if (found := read_range(phrase))), None)
    place = _place_of(event, phrases)
    ordinal = next((number for phrase in phrases if (number := _ordinal_of(phrase))), None)
    year = _year_of(event) or (dates.last.year if dates else None) or _first_year(phrases)
    return Meeting(
        name=_NAME if any(map(_EVENT.search, phrases)) else None,
        ordinal=ordinal,
        year=year,
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


def _first_year(phrases: Iterable[str]) -> int | None:
    return next((year for phrase in phrases if (year := _year_of(phrase))), None)


def _place_of(event: str, phrases: Iterable[str]) -> Place:
    match = _AFTER_YEAR.search(event)
    place = read_place_line(match["place"]) if match else None
    place = place or read_place(event)
    if place.country is None:
        for line in phrases:
            found = read_place_line(line)
            if found and (place.city is None or fold(found.city or "") == fold(place.city)):
                return found
    return place
