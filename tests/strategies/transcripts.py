"""Whole transcripts: a model and its printed form."""

import datetime as dt

from attrs import frozen
from hypothesis import strategies as st

from . import names, speech
from .headers import PrintedHeader, headers


@frozen
class SpokenTurn:
    """One turn of the model."""

    marker: str | None
    label: str | None
    #: The name in normal case, where the label is a person's.
    person: str | None
    paragraphs: list[str]
    notes: list[tuple[str, str]]


@frozen
class Model:
    """A transcript before it is printed."""

    header: PrintedHeader
    opening_note: tuple[str, str] | None
    turns: list[SpokenTurn]
    closing: str | None
    closing_time: dt.time | None


@st.composite
def turns(draw: st.DrawFn, people: list[str], *, first: bool) -> SpokenTurn:
    """Draw a turn of one of *people*, of a role, or of nobody."""
    kind = draw(st.sampled_from(["person", "person", "role", "none"]))
    drawn = draw(st.lists(speech.paragraphs(), min_size=1, max_size=3))
    paragraphs = [text for text, _ in drawn]
    notes = [note for _, found in drawn for note in found]
    if kind == "person":
        name = draw(st.sampled_from(people))
        return SpokenTurn(">>", draw(names.printed(name)), name, paragraphs, notes)
    if kind == "role":
        return SpokenTurn(">>", draw(names.roles), None, paragraphs, notes)
    if draw(st.integers(0, 4)) == 0:
        note = draw(speech.printed_notes)
        return SpokenTurn(">>", None, None, [note[0]], [note])
    marker = None if first and draw(st.booleans()) else ">>"
    return SpokenTurn(marker, None, None, paragraphs, notes)


@st.composite
def models(draw: st.DrawFn) -> Model:
    """Draw a transcript."""
    people = draw(names.people())
    count = draw(st.integers(1, 8))
    closing, time = draw(
        st.sampled_from(
            [
                (None, None),
                ("(Concluded)", None),
                ("(Concluded at 1037).", dt.time(10, 37)),
                ("(end of session)", None),
                ("[ Session concluded at 2:05 p.m. ]", dt.time(14, 5)),
            ]
        )
    )
    return Model(
        draw(headers()),
        draw(st.none() | speech.printed_notes),
        [draw(turns(people, first=index == 0)) for index in range(count)],
        closing,
        time,
    )


@st.composite
def printed(draw: st.DrawFn, model: Model) -> str:
    """Print *model* as one captioner would."""
    after_marker = draw(st.sampled_from([" ", "", "  "]))
    after_colon = draw(st.sampled_from([" ", "  ", "\N{NO-BREAK SPACE} "]))
    before_colon = draw(st.sampled_from(["", "", " "]))
    indent = draw(st.sampled_from(["", "     ", "\t", "\N{NO-BREAK SPACE}"]))
    blocks = [model.header.text] if model.header.text else []
    if model.opening_note:
        blocks.append(model.opening_note[0])
    for turn in model.turns:
        head = (turn.marker or "") + after_marker * bool(turn.marker)
        if turn.label:
            head += turn.label + before_colon + ":" + after_colon
        blocks += [indent + head + turn.paragraphs[0], *turn.paragraphs[1:]]
    if model.closing:
        blocks.append(model.closing)
    between = draw(st.sampled_from(["\n\n", "\n \n", "\n\n\n"]))
    text = between.join(blocks) + draw(st.sampled_from(["", "\n", " \n\n"]))
    for old, new in (
        (". ", draw(st.sampled_from([". ", ".  ", ".\N{NO-BREAK SPACE} "]))),
        ("\n", draw(st.sampled_from(["\n", "\r\n", "\r"]))),
    ):
        head, body = text[: len(model.header.text)], text[len(model.header.text) :]
        text = (head if old == ". " else head.replace(old, new)) + body.replace(old, new)
    return text


@st.composite
def transcripts(draw: st.DrawFn) -> tuple[Model, str]:
    """Draw a model and its printed form."""
    model = draw(models())
    return model, draw(printed(model))
