"""What stands above the first turn: the meeting, the session, the disclaimer."""

import datetime as dt

from attrs import field, frozen

from ._brief import brief
from ._pickled import Pickled
from .span import Span

__all__ = ["Disclaimer", "Header", "Meeting", "Session"]


@frozen
class Disclaimer(Pickled):
    """The paragraph that says what the captioning is worth."""

    #: ``igf`` (it names the meeting), ``cart`` (a provider's) or ``transcription`` (sister organisations').
    kind: str
    span: Span


@frozen
class Meeting(Pickled):
    """The meeting that a session belongs to; None where the header is silent."""

    name: str | None = None
    #: 1 for Athens 2006, 14 for Berlin 2019.
    ordinal: int | None = None
    year: int | None = None
    city: str | None = field(default=None, repr=brief)
    #: A state or province printed where other years have the city.
    region: str | None = field(default=None, repr=brief)
    country: str | None = field(default=None, repr=brief)
    start_date: dt.date | None = None
    end_date: dt.date | None = None
    #: Names of the fields that the table of the meetings held filled, on request.
    filled: tuple[str, ...] = ()


@frozen
class Session(Pickled):
    """The session that was captioned; None where the header is silent."""

    #: The line that names the session, as printed.
    title_line: str | None = field(default=None, repr=brief)
    #: Its session part, without event, day, room, code and file states.
    title: str | None = field(default=None, repr=brief)
    #: One of the closed list of session types, such as ``Workshop``.
    type: str | None = None
    #: As printed, such as ``WS 68``, ``OF21``.
    code: str | None = field(default=None, repr=brief)
    #: Day of the meeting; 0 is the day before its opening.
    day: int | None = None
    room: str | None = field(default=None, repr=brief)
    date: dt.date | None = None
    #: Local time, as printed.
    start_time: dt.time | None = None


@frozen
class Header(Pickled):
    """All that stands above the speech. Empty span where there is none."""

    span: Span = Span(0, 0)
    meeting: Meeting = Meeting()
    session: Session = Session()
    disclaimer: Disclaimer | None = None
