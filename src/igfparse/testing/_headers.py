"""Headers as the site and its captioners print them."""

import datetime as dt
from typing import Any

from attrs import frozen
from hypothesis import strategies as st

__all__ = ["PrintedHeader", "headers"]

_ORDINALS = ["Ninth", "Tenth", "Eleventh", "Twelfth", "13th", "Fourteenth", "Fifteenth", "Sixteenth"]
_NUMBERS = [9, 10, 11, 12, 13, 14, 15, 16]
#: Invented cities and real countries: the parser knows countries, not cities.
_PLACES = [
    ("Port Amalie", "Kenya"),
    ("Grünwasser", "Austria"),
    ("Vila Nova", "Brazil"),
    ("Sankt Olaf", "Norway"),
]
_TYPES = {
    "WS #{}": "Workshop",
    "WS{}": "Workshop",
    "OF{}": "Open Forum",
    "Open Forum #{}": "Open Forum",
    "Pre-Event #{}": "Pre-Event",
    "Lightning Talk #{}": "Lightning Talk",
    None: None,
}
_ROOMS = ["Main Hall", "Room 9", "Salle VI", "Raum IV", "Room XXIII", "Convention Hall II", "Estrel Saal C"]
_TITLES = [
    "Keeping small networks open",
    "Who pays: a harbour view",
    "Trust - and what it costs",
    'Youth "on the line"',
    "Rights (and wrongs) of children",
]


@frozen
class PrintedHeader:
    """
    A header's text and what a reader takes from it.

    The fields are those of :class:`igfparse.Meeting` and :class:`igfparse.Session`.
    """

    text: str
    ordinal: int | None = None
    city: str | None = None
    country: str | None = None
    start_date: dt.date | None = None
    end_date: dt.date | None = None
    year: int | None = None
    title_line: str | None = None
    title: str | None = None
    type: str | None = None
    code: str | None = None
    day: int | None = None
    room: str | None = None


def _range(first: dt.date, last: dt.date) -> str:
    if first.month == last.month:
        return f"from {first.day} to {last.day} {last:%B %Y}"
    return f"from {first.day} {first:%B} to {last.day} {last:%B %Y}"


@st.composite
def headers(draw: st.DrawFn) -> PrintedHeader:
    """Draw a header of the years 2014 to 2020, or none."""
    if draw(st.integers(0, 9)) == 0:
        return PrintedHeader("")
    at = draw(st.integers(0, len(_NUMBERS) - 1))
    city, country = draw(st.sampled_from(_PLACES))
    first = draw(st.dates(dt.date(2014, 1, 1), dt.date(2020, 12, 20)))
    last = first + dt.timedelta(draw(st.integers(1, 5)))
    assume_year = last.year
    lines: list[str] = []
    fields: dict[str, Any] = {}
    if draw(st.booleans()):
        day, room, title = (
            draw(st.integers(0, 12)),
            draw(st.sampled_from(_ROOMS)),
            draw(st.sampled_from(_TITLES)),
        )
        code = draw(st.sampled_from(list(_TYPES)))
        number = draw(st.integers(1, 400))
        dash = draw(st.sampled_from([" - ", " \N{EN DASH} "]))
        printed_code = code.format(number) if code else None
        session = f"{printed_code} {title}" if printed_code else title
        line = dash.join([f"IGF {assume_year}", f"Day {day}", room, session])
        lines.append(line)
        fields = {
            "title_line": line,
            "title": title,
            "type": _TYPES[code],
            "code": printed_code,
            "day": day,
            "room": room,
        }
    forum = draw(st.sampled_from(["IGF", "Internet Governance Forum (IGF)"]))
    annual = draw(st.sampled_from(["Annual ", ""]))
    blank = draw(st.sampled_from([" ", "\N{NO-BREAK SPACE}"]))
    is_are = draw(st.sampled_from(["is the output", "are the outputs"]))
    lines.append(
        f"The following {is_are} of the real-time captioning taken during the {_ORDINALS[at]} {annual}Meeting of the "
        f"{forum} in {city}, {country}, {_range(first, last).replace(' ', blank)}. Although it is largely accurate, in "
        "some cases it may be incomplete or inaccurate due to inaudible passages or transcription errors. It is posted "
        "as an aid to understanding the proceedings at the event, but should not be treated as an authoritative record."
    )
    if draw(st.booleans()):
        lines.append(draw(st.sampled_from(["***", "* * *", "********"])))
    return PrintedHeader(
        "\n\n".join(lines),
        ordinal=_NUMBERS[at],
        city=city,
        country=country,
        start_date=first,
        end_date=last,
        year=assume_year,
        **fields,
    )
