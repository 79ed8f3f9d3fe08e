"""
A page to look at: who held the floor, the notes, the transcript.

It is one file that loads nothing, works without its script but for the
search, and shows what a transcript holds as text only.
"""

import base64
import hashlib
from collections.abc import Iterable, Iterator, Sequence
from importlib.resources import files
from itertools import accumulate
from typing import Final
from xml.etree.ElementTree import Element, tostring

from igfparse.models import Note, Turn
from igfparse.transcript import Transcript

from .parts import Piece, in_order, printed_beside, split_paragraphs, title_of
from .xml import Content, add_lines, element

__all__ = ["to_report"]

_NOBODY: Final = "Nobody known"
#: The time line has a strip for so many people; the others are in the table.
_MOST_STRIPS: Final = 15


def to_report(transcripts: Iterable[Transcript]) -> str:
    """
    Return a page about *transcripts*: HTML that loads nothing from elsewhere.

    Every turn has its :attr:`Turn.id` as anchor.
    """
    several = list(transcripts)
    title = title_of(several[0]) if len(several) == 1 else f"{len(several)} sessions"
    script = _read("report.js")
    policy = f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{_digest(script)}'"
    head = element(
        "head",
        None,
        element("meta", {"charset": "utf-8"}),
        element("meta", {"http-equiv": "Content-Security-Policy", "content": policy}),
        element("meta", {"name": "viewport", "content": "width=device-width, initial-scale=1"}),
        element("title", None, title),
        element("style", None, _read("report.css")),
    )
    body = element(
        "body",
        None,
        element("a", {"class": "skip", "href": "#transcript"}, "Skip to the transcript"),
        element("h1", None, title),
        *_contents(several),
        element("main", None, _search(), *(_session(transcript, several) for transcript in several)),
        element("script", None, script),
    )
    page = element("html", {"lang": "en"}, add_lines(head), add_lines(body))
    return f"<!doctype html>\n{tostring(add_lines(page), encoding='unicode', method='html')}\n"


def _read(name: str) -> str:
    return files(__package__).joinpath(name).read_text("utf-8")


def _digest(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()


def _contents(transcripts: Sequence[Transcript]) -> Iterator[Element]:
    """Yield a list of the sessions, if there are several."""
    if len(transcripts) > 1:
        links = (element("a", {"href": f"#{transcript.id}"}, title_of(transcript)) for transcript in transcripts)
        yield element("nav", {"aria-label": "Sessions"}, element("ol", None, *(element("li", None, a) for a in links)))


def _search() -> Element:
    """Return the field that the script shows and serves."""
    return element(
        "div",
        {"class": "search", "role": "search", "hidden": "hidden"},
        element("label", {"for": "search"}, "Search the turns "),
        element("input", {"id": "search", "type": "search", "autocomplete": "off"}),
        " ",
        element("output", {"id": "found", "for": "search", "class": "quiet"}),
    )


def _session(transcript: Transcript, all_sessions: Sequence[Transcript]) -> Element:
    is_first = transcript is all_sessions[0]
    return add_lines(
        element(
            "article",
            {"id": transcript.id},
            element("h2", None, title_of(transcript)) if len(all_sessions) > 1 else None,
            _header(transcript),
            element("h3", None, "Who held the floor"),
            _floor(transcript),
            element("h3", None, "Share of speech"),
            _shares(transcript),
            element("h3", None, "Notes of the captioner"),
            _notes(transcript),
            element("h3", {"id": "transcript" if is_first else None, "tabindex": "-1"}, "Transcript"),
            *_speech(transcript),
        )
    )


def _header(transcript: Transcript) -> Element:
    meeting, session, stats = transcript.header.meeting, transcript.header.session, transcript.stats()
    fields: dict[str, tuple[object, ...]] = {
        "Meeting": (meeting.name, meeting.ordinal),
        "Place": (meeting.city, meeting.region, meeting.country),
        "Dates": (meeting.start_date, meeting.end_date),
        "Session": (session.type, session.code),
        "Room": (session.room,),
        "Day": (session.day, session.date),
        "File": (transcript.source.name,),
        "Length": (f"{stats.turns} turns", f"{stats.words:,} words"),
        "Nobody can be named for": (f"{stats.unnamed:.0%} of the words",),
        "Places not clear": (f"{stats.inaudible} inaudible", f"{stats.uncertain} uncertain"),
        "Cite": (transcript.cite(),),
    }
    made = element("dl")
    for name, parts in fields.items():
        given = [str(part) for part in parts if part is not None]
        if given:
            made.extend([element("dt", None, name), element("dd", None, ", ".join(given))])
    return add_lines(made)


def _floor(transcript: Transcript) -> Element:
    """Return the time line: for each person a strip of the session's words, with that person's turns."""
    names = _names(transcript)
    words = [turn.words for turn in transcript.turns]
    starts = list(accumulate(words, initial=0))
    strips: dict[str | None, Element] = {}
    for share in transcript.stats().speakers[:_MOST_STRIPS]:
        view = {"viewBox": f"0 0 {max(1, starts[-1])} 1", "preserveAspectRatio": "none", "aria-hidden": "true"}
        strips[share.key] = element("svg", view)
    for turn, start, count in zip(transcript.turns, starts, words, strict=False):
        if turn.speaker in strips:
            tip = element("title", None, f"Turn {turn.index}: {count} words")
            bar = element("rect", {"x": str(start), "width": str(count), "height": "1"}, tip)
            strips[turn.speaker].append(element("a", {"href": f"#{turn.id}", "tabindex": "-1"}, bar))
    rows = (
        element("tr", None, element("th", {"scope": "row"}, names[key]), element("td", {"class": "strip"}, strip))
        for key, strip in strips.items()
    )
    caption = element("caption", {"class": "quiet"}, "From the first word of the session to the last")
    return element("table", {"class": "floor"}, caption, element("tbody", None, *rows))


def _names(transcript: Transcript) -> dict[str | None, str]:
    return {None: _NOBODY, **{speaker.id: speaker.name for speaker in transcript.speakers}}


def _shares(transcript: Transcript) -> Element:
    names = _names(transcript)
    affiliations = {speaker.id: speaker.affiliation for speaker in transcript.speakers}
    rows = (
        element(
            "tr",
            None,
            element("th", {"scope": "row"}, names[share.key]),
            element("td", {"class": "spare"}, affiliations.get(share.key or "")),
            element("td", {"class": "number"}, str(share.turns)),
            element("td", {"class": "number"}, f"{share.words:,}"),
            element("td", {"class": "number"}, f"{share.share:.0%}"),
            element("td", None, element("span", {"class": "bar", "style": f"width: {share.share:.1%}"})),
        )
        for share in transcript.stats().speakers
    )
    head = (
        element("th", {"scope": "col"}, "Speaker"),
        element("th", {"scope": "col", "class": "spare"}, "Affiliation"),
        *(element("th", {"scope": "col", "class": "number"}, name) for name in ("Turns", "Words", "Share")),
        element("td", {"class": "wide"}),
    )
    return element(
        "table", {"class": "shares"}, element("thead", None, element("tr", None, *head)), element("tbody", None, *rows)
    )


def _notes(transcript: Transcript) -> Element:
    if not transcript.notes:
        return element("p", {"class": "quiet"}, "None.")
    return add_lines(element("ul", {"class": "notes"}, *(_listed(transcript, note) for note in transcript.notes)))


def _listed(transcript: Transcript, note: Note) -> Element:
    place: list[Content] = []
    if note.turn is not None:
        place = [", ", element("a", {"href": f"#{transcript.turns[note.turn].id}"}, f"turn {note.turn}")]
    text = element("span", {"class": "note"}, " ".join(note.text.split()))
    return element("li", None, text, f" {note.kind.value}", *place)


def _speech(transcript: Transcript) -> Iterator[Element]:
    names = {speaker.id: speaker.name for speaker in transcript.speakers}
    for part in in_order(transcript):
        if isinstance(part, Note):
            yield element("p", {"class": "note"}, " ".join(part.text.split()))
        else:
            yield _turn(transcript.text, part, names.get(part.speaker or ""))


def _turn(text: str, turn: Turn, name: str | None) -> Element:
    label = None if turn.label is None else turn.label.text
    beside = printed_beside(turn, name)
    head = element(
        "p",
        None,
        element("a", {"href": f"#{turn.id}", "aria-label": f"Link to turn {turn.index}"}, str(turn.index)),
        " ",
        element("span", {"class": "who"}, name or label or _NOBODY),
        element("span", {"class": "quiet"}, f" ({beside})") if beside else None,
    )
    paragraphs = (element("p", None, *map(_shown, pieces)) for pieces in split_paragraphs(text, turn))
    cited = element("details", None, element("summary", None, "Cite"), element("p", {"class": "quiet"}, turn.cite()))
    return add_lines(element("section", {"class": "turn", "id": turn.id}, head, *paragraphs, cited))


def _shown(piece: Piece) -> Content:
    words, note = piece
    return words if note is None else element("span", {"class": "note"}, words)
