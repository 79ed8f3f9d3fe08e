"""
Read the header, and find where it ends.

Consumes the text before the first change of floor; produces a
:class:`igfparse.Header` whose end is where the body begins. Any part may be
missing, and header lines may also stand behind the disclaimer.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple, Protocol

from igfparse._times import read_time
from igfparse.models import Diagnostic, Disclaimer, Header, Session, Span
from igfparse.vocabulary import Vocabulary

from .dates import holds_impossible_date
from .disclaimer import FoundDisclaimer, find_disclaimer
from .lines import Line, is_dated, is_heading, is_metadata, is_separator, is_site_line, lines_of, pieces_of
from .meeting import read_meeting
from .session import is_code, read_byline, read_metadata, time_of
from .title import read_title, type_in

__all__ = ["ReadHeader", "parse_header"]

#: A header is looked for in as many code points; menus of web pages stay below.
_REACH: Final = 20_000
#: Title lines longer than this are prose.
_LONGEST_TITLE: Final = 400
#: A first line longer than this, with no line end before the disclaimer, is a page without line ends.
_LONGEST_LINE: Final = 60
#: Words of a header line on a page without disclaimer; longer lines are speech.
_LONGEST_TITLE_ON_TOP: Final = 20


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


def parse_header(view: str, floor_changes: Sequence[FloorChange], vocabulary: Vocabulary) -> ReadHeader:
    """
    Read the header of *view* (:func:`igfparse._text.layout_view`).

    Args:
        view: the text.
        floor_changes: the changes of floor found in it, in order. Those that
            only look like one, above the disclaimer, are passed over.
        vocabulary: session types beside those of the package.
    """
    reach = min(len(view), _REACH)
    first_marker = next((change.start for change in floor_changes if change.marker), reach)
    disclaimer = find_disclaimer(view, min(first_marker, reach))
    start = disclaimer.end if disclaimer else 0
    first = max(start, next((change.start for change in floor_changes if change.start >= start), reach))
    above = _lines_above(view, disclaimer.start) if disclaimer else _lines_on_top(view, first)
    below = _headings(view, start, first) if disclaimer else []
    if not (above or disclaimer):
        return ReadHeader(Header(), [])
    lines = [line for line in above + below if not is_separator(line.text)]
    texts = [line.text for line in lines]
    event = disclaimer.event if disclaimer else ""
    session = read_metadata(_session_of(lines, vocabulary), texts)
    header = Header(
        span=_span_of(above, disclaimer, below),
        meeting=read_meeting(event, texts, session.date),
        session=session,
        disclaimer=Disclaimer(disclaimer.kind, Span(disclaimer.start, disclaimer.end)) if disclaimer else None,
    )
    places = [(line.text, Span(line.start, line.end)) for line in lines]
    if header.disclaimer is not None:
        places.append((event, header.disclaimer.span))
    return ReadHeader(header, list(_diagnose(places)))


def _diagnose(places: Iterable[tuple[str, Span]]) -> Iterator[Diagnostic]:
    for text, span in places:
        if holds_impossible_date(text):
            yield Diagnostic.of("impossible-date", span)
        if read_time(time_of(text) or "")[1]:
            yield Diagnostic.of("impossible-time", span)


def _lines_above(view: str, end: int) -> list[Line]:
    """Return the lines above the disclaimer but for the site's; a page without line ends is cut at its metadata."""
    if "\n" not in view[:end] and end > _LONGEST_LINE:
        return list(pieces_of(view, 0, end))
    return [line for line in lines_of(view, 0, end) if not is_site_line(line.text)]


def _lines_on_top(view: str, end: int) -> list[Line]:
    """
    Return the header lines of a page without disclaimer.

    They are short, and one of them prints a date, a day or the event's year.
    """
    lines: list[Line] = []
    last = 0
    for line in lines_of(view, 0, end):
        if is_site_line(line.text):
            continue
        if len(line.text.split()) > _LONGEST_TITLE_ON_TOP or line.text[-1] in "!?":
            break
        lines.append(line)
        if is_metadata(line.text) or is_separator(line.text) or (is_heading(line.text) and is_dated(line.text)):
            last = len(lines)
    return lines[:last] if any(is_dated(line.text) for line in lines[:last]) else []


def _headings(view: str, start: int, end: int) -> list[Line]:
    """Return the lines behind *start* that are headings, up to the first that is speech."""
    found = []
    for line in lines_of(view, start, end):
        if not is_heading(line.text):
            break
        found.append(line)
    return found


def _session_of(lines: Sequence[Line], vocabulary: Vocabulary) -> Session:
    """
    Read the title line.

    It is the line behind a code (``WS 138``), the first line that is more
    than metadata, or else one that names a type.
    """
    texts = [line.text for line in lines if len(line.text) <= _LONGEST_TITLE]
    titles = [text for text in texts if not is_metadata(text)]
    behind_code = [text for code, text in pairwise(texts) if is_code(code) and text in titles]
    named = [text for text in texts if type_in(text) and read_byline(text) is None]
    for line in (*behind_code, *titles, *named):
        return read_title(line, vocabulary.session_types)
    return Session()


def _span_of(above: list[Line], disclaimer: FoundDisclaimer | None, below: list[Line]) -> Span:
    starts = [line.start for line in above[:1]]
    ends = [line.end for line in (*above[-1:], *below[-1:])]
    if disclaimer is not None:
        starts.append(disclaimer.start)
        ends.append(disclaimer.end)
    return Span(min(starts), max(ends))
