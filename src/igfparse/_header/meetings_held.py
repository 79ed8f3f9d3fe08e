"""Hold a header against the table of the meetings held."""

from typing import Final

from attrs import evolve

from igfparse._text import fold
from igfparse._vocabulary.meetings import MEETINGS
from igfparse.models import Diagnostic, Header, Meeting

__all__ = ["check_meeting", "fill_meeting"]


def _place(meeting: Meeting) -> str:
    return fold(meeting.city or meeting.region or "")


_HELD: Final = tuple(
    Meeting("Internet Governance Forum", ordinal, last.year, city, region, country, first, last)
    for ordinal, city, region, country, first, last in MEETINGS
)


def _contradicts(held: Meeting, printed: Meeting) -> bool:
    """Tell whether *printed* gives another ordinal, year or place than *held*."""
    pairs = ((held.ordinal, printed.ordinal), (held.year, printed.year), (_place(held), _place(printed)))
    return any(value != other for value, other in pairs if value and other)


def check_meeting(header: Header) -> list[Diagnostic]:
    """Report a header whose ordinal, year and city are not those of one meeting."""
    meeting = header.meeting
    if meeting.ordinal is None or not all(_contradicts(held, meeting) for held in _HELD):
        return []
    printed = ", ".join(str(part) for part in (meeting.ordinal, meeting.year, meeting.city or meeting.region) if part)
    return [Diagnostic.of("meeting-mismatch", header.span, printed)]


def fill_meeting(header: Header) -> Header:
    """
    Fill what the header leaves out, from the one meeting of the table that it can be.

    A header is the annual meeting's if it gives an ordinal, or the dates of one.
    """
    meeting = header.meeting
    candidates = [held for held in _HELD if not _contradicts(held, meeting) and _is_annual(header, held)]
    if len(candidates) != 1:
        return header
    missing = {
        name: getattr(candidates[0], name)
        for name in ("name", "ordinal", "year", "city", "region", "country", "start_date", "end_date")
        if getattr(meeting, name) is None and getattr(candidates[0], name) is not None
    }
    if meeting.city or meeting.region:
        missing = {name: value for name, value in missing.items() if name not in ("city", "region")}
    return evolve(header, meeting=evolve(meeting, filled=tuple(missing), **missing))


def _is_annual(header: Header, held: Meeting) -> bool:
    """Tell whether the header's session belongs to an annual meeting, and not to its preparation."""
    meeting, day = header.meeting, header.session.day
    if meeting.ordinal is not None:
        return True
    if meeting.start_date is not None:
        return meeting.start_date == held.start_date
    if header.session.date is not None and held.start_date is not None and held.end_date is not None:
        return held.start_date <= header.session.date <= held.end_date
    return meeting.year is not None and day is not None and header.session.type not in _PREPARATION


#: Meetings of these types are counted in days as well, and are held at other times.
_PREPARATION: Final = frozenset({"Open Consultations", "MAG Meeting", "Coordination Call"})
