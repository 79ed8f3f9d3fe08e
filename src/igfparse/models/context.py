"""What the turns of one transcript share."""

import datetime as dt
import hashlib
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from attrs import field, frozen

from ._pickled import Pickled
from .header import Header

__all__ = ["Context", "digest", "identifier"]

_MONTHS: Final = (
    "January February March April May June July August September October November December".split()
)  # fmt: skip


@frozen(eq=False)
class Context(Pickled):
    """The transcript around a turn, so that the turn can give its text and cite itself."""

    text: str = field(repr=False)
    #: The source's file name.
    name: str | None = None
    header: Header = field(factory=Header)
    #: Names of the speakers by id.
    names: Mapping[str, str] = field(factory=dict, repr=False)

    def session(self) -> list[str]:
        """Return what names the session, from the title to the date, for a reference."""
        meeting, session = self.header.meeting, self.header.session
        title = session.title or session.title_line
        ordinal = None if meeting.ordinal is None else f"meeting {meeting.ordinal}"
        date = _days(session.date, None) or _days(meeting.start_date, meeting.end_date)
        year = None if date or meeting.year is None else str(meeting.year)
        parts = [
            f"“{title}”" if title else self.name,
            session.code,
            meeting.name,
            ordinal,
            meeting.city,
            meeting.region,
            meeting.country,
            date or year,
        ]
        return [part for part in parts if part]


def _days(start: dt.date | None, end: dt.date | None) -> str | None:
    """Return a date, or a span of days, as it is written in references."""
    if start is None:
        return None
    last = f"{(end or start).day} {_MONTHS[(end or start).month - 1]} {(end or start).year}"
    if end is None or end == start:
        return last
    if (start.month, start.year) == (end.month, end.year):
        return f"{start.day}–{last}"
    return f"{start.day} {_MONTHS[start.month - 1]} – {last}"


@lru_cache(maxsize=4)  # every turn of a transcript asks for it
def digest(text: str) -> str:
    """Return the SHA-256 of *text* in UTF-8, in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def identifier(text: str) -> str:
    """Return what identifies *text* in references and tables: the head of its digest."""
    return digest(text)[:12]
