"""
Read the header, and find where it ends.

Consumes the text before the first change of floor; produces a
:class:`igfparse.Header` whose end is where the body begins. Any part may be
missing, and header lines may also stand behind the disclaimer.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple, Protocol

from igfparse._times import read_time
from igfparse.models import Diagnostic, Disclaimer, Header, Session, Span

from .dates import holds_impossible_date
from .disclaimer import FoundDisclaimer, find_disclaimer
from .lines import Line, is_heading, is_metadata, is_separator, lines_of
from .meeting import read_meeting
from .session import read_metadata, read_title, time_of

__all__ = ["ReadHeader", "parse_header"]

#: A header is looked for in as many code points; menus of web pages stay below.
_REACH: Final = 20_000
#: Title lines longer than this are prose or a page without line ends.
_LONGEST_TITLE: Final = 400


class FloorChange(Protocol):
    """What the header has to know of a turn: where it begins, and whether a marker says so."""

    @property
    def start(self) -> int: ...
    @property
    def marker(self) -> str | None: ...


class ReadHeader(NamedTuple):
    """The header, and what was doubtful in reading it."""

    header: Header
    diagnostics: list[Diagnostic]


def parse_header(view: str, floor_changes: Sequence[FloorChange]) -> ReadHeader:
    """
    Read the header of *view* (:func:`igfparse._text.layout_view`).

    Args:
        view: the text.
        floor_changes: the changes of floor found in it, in order. Those that
            only look like one, above the disclaimer, are passed over.
    """
    reach = min(len(view), _REACH)
    first_marker = next((change.start for change in floor_changes if change.marker), reach)
    disclaimer = find_disclaimer(view, min(first_marker, reach))
    start = disclaimer.end if disclaimer else 0
    first = next((change.start for change in floor_changes if change.start >= start), reach)
    above = list(lines_of(view, 0, disclaimer.start)) if disclaimer else []
    below = _headings(view, start, max(first, start))
    if disclaimer is None and not any(is_metadata(line.text) or is_separator(line.text) for line in below):
        return ReadHeader(Header(), [])
    lines = [line for line in above + below if not is_separator(line.text)]
    texts = [line.text for line in lines]
    header = Header(
        span=_span_of(above, disclaimer, below),
        meeting=read_meeting(disclaimer.event if disclaimer else "", texts),
        session=read_metadata(_session_of(above, lines), texts),
        disclaimer=Disclaimer(disclaimer.kind, Span(disclaimer.start, disclaimer.end)) if disclaimer else None,
    )
    places = [(line.text, Span(line.start, line.end)) for line in lines]
    if header.disclaimer is not None and disclaimer is not None:
        places.append((disclaimer.event, header.disclaimer.span))
    return ReadHeader(header, list(_diagnose(places)))


def _diagnose(places: Iterable[tuple[str, Span]]) -> Iterator[Diagnostic]:
    for text, span in places:
        if holds_impossible_date(text):
            yield Diagnostic.of("impossible-date", span)
        if read_time(time_of(text) or "")[1]:
            yield Diagnostic.of("impossible-time", span)


def _headings(view: str, start: int, end: int) -> list[Line]:
    """Return the lines behind *start* that are headings, up to the first that is speech."""
    found = []
    for line in lines_of(view, start, end):
        if not is_heading(line.text):
            break
        found.append(line)
    return found


def _session_of(above: Iterable[Line], lines: Iterable[Line]) -> Session:
    """Read the title line: the first line that is more than metadata, above the disclaimer if there is one."""
    for line in (*above, *lines):
        if not is_separator(line.text) and not is_metadata(line.text) and len(line.text) <= _LONGEST_TITLE:
            return read_title(line.text)
    return Session()


def _span_of(above: list[Line], disclaimer: FoundDisclaimer | None, below: list[Line]) -> Span:
    starts = [line.start for line in (*above[:1], *below[:1])]
    ends = [line.end for line in (*above[-1:], *below[-1:])]
    if disclaimer is not None:
        starts.append(disclaimer.start)
        ends.append(disclaimer.end)
    return Span(min(starts), max(ends))
