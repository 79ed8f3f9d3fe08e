"""Whole transcripts: what they hold, and their printed form."""

import datetime as dt
from typing import NamedTuple

from attrs import frozen
from hypothesis import strategies as st

from . import _names as names
from ._headers import PrintedHeader, headers
from ._speech import PrintedNote, notes, paragraphs

__all__ = ["PrintedTranscript", "PrintedTurn", "transcripts"]


@frozen
class PrintedTurn:
    """One turn."""

    marker: str | None
    #: As printed, without its colon.
    label: str | None
    #: The name in normal case, where the label is a person's.
    name: str | None
    paragraphs: list[str]
    notes: list[PrintedNote]


class _Closing(NamedTuple):
    text: str | None
    time: dt.time | None


_CLOSINGS = [
    _Closing(None, None),
    _Closing("(Concluded)", None),
    _Closing("(Concluded at 1037).", dt.time(10, 37)),
    _Closing("(end of session)", None),
    _Closing("[ Session concluded at 2:05 p.m. ]", dt.time(14, 5)),
]


@frozen
class PrintedTranscript:
    """A transcript's text, and what it holds."""

    text: str
    header: PrintedHeader
    #: A note before the first turn.
    opening_note: PrintedNote | None
    turns: list[PrintedTurn]
    closing: str | None
    closing_time: dt.time | None


@st.composite
def _turns(draw: st.DrawFn, people: list[str], *, first: bool) -> PrintedTurn:
    """Draw a turn of one of *people*, of a role, or of nobody."""
    kind = draw(st.sampled_from(["person", "person", "role", "none"]))
    drawn = draw(st.lists(paragraphs(), min_size=1, max_size=3))
    spoken = [text for text, _ in drawn]
    found = [note for _, within in drawn for note in within]
    if kind == "person":
        name = draw(st.sampled_from(people))
        return PrintedTurn(">>", draw(names.labels(name)), name, spoken, found)
    if kind == "role":
        return PrintedTurn(">>", draw(names.roles()), None, spoken, found)
    if draw(st.integers(0, 4)) == 0:
        note = draw(notes())
        return PrintedTurn(">>", None, None, [note.text], [note])
    marker = None if first and draw(st.booleans()) else ">>"
    return PrintedTurn(marker, None, None, spoken, found)


@st.composite
def transcripts(draw: st.DrawFn) -> PrintedTranscript:
    """Draw a transcript: header or none, turns with labels, roles or neither, notes, closing or none."""
    people = draw(names.people())
    closing = draw(st.sampled_from(_CLOSINGS))
    header = draw(headers())
    opening_note = draw(st.none() | notes())
    turns = [draw(_turns(people, first=index == 0)) for index in range(draw(st.integers(1, 8)))]
    text = draw(_printed(header, [opening_note.text] if opening_note else [], turns, closing.text))
    return PrintedTranscript(text, header, opening_note, turns, closing.text, closing.time)


@st.composite
def _printed(
    draw: st.DrawFn, header: PrintedHeader, opening: list[str], turns: list[PrintedTurn], closing: str | None
) -> str:
    """Print the parts of a transcript as one captioner would."""
    after_marker = draw(st.sampled_from([" ", "", "  "]))
    after_colon = draw(st.sampled_from([" ", "  ", "\N{NO-BREAK SPACE} "]))
    before_colon = draw(st.sampled_from(["", "", " "]))
    indent = draw(st.sampled_from(["", "     ", "\t", "\N{NO-BREAK SPACE}"]))
    blocks = [*([header.text] if header.text else []), *opening]
    for turn in turns:
        head = (turn.marker or "") + after_marker * bool(turn.marker)
        if turn.label:
            head += turn.label + before_colon + ":" + after_colon
        blocks += [indent + head + turn.paragraphs[0], *turn.paragraphs[1:]]
    if closing:
        blocks.append(closing)
    between = draw(st.sampled_from(["\n\n", "\n \n", "\n\n\n"]))
    text = between.join(blocks) + draw(st.sampled_from(["", "\n", " \n\n"]))
    line_end = draw(st.sampled_from(["\n", "\r\n", "\r"]))
    sentence_end = draw(st.sampled_from([". ", ".  ", ".\N{NO-BREAK SPACE} "]))
    body = text[len(header.text) :].replace(". ", sentence_end)
    return (header.text + body).replace("\n", line_end)
