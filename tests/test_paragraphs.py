"""Paragraphs, however lines are broken."""

import sys
import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

import igfparse

_SENTENCES = [
    "We think that the network is held together by people who share what costs them little.",
    "Nobody is left outside when it is kept open, and that is what we came here to say again today.",
    "It is a thing that a few do in a way that a man on a boat or a ship in a port sees as a joke.",
    "The rest follows from it if the small ones are heard as well as those who own the larger cables.",
]
paragraphs = st.lists(st.sampled_from(_SENTENCES), min_size=2, max_size=5).map(" ".join)
bodies = st.lists(paragraphs, min_size=3, max_size=8)


def _parsed(text: str) -> list[str]:
    return [paragraph.text for turn in igfparse.parse(text).turns for paragraph in turn.paragraphs]


@given(bodies, st.sampled_from(["\n", "\r\n", "\r"]), st.integers(70, 100))
def test_wrapped_lines_are_joined(body: list[str], newline: str, width: int) -> None:
    """Hard wraps at 70 to 100 columns are no paragraphs."""
    text = "\n\n".join(textwrap.fill(part, width) for part in [">> ANA LIMA: " + body[0], *body[1:]])

    assert body == _parsed(text.replace("\n", newline))


@given(bodies)
def test_one_paragraph_a_line(body: list[str]) -> None:
    """Without blank lines each line is a paragraph."""
    assert body == _parsed(">> ANA LIMA: " + "\n".join(body))


@given(st.lists(st.sampled_from(_SENTENCES), min_size=3, max_size=20))
def test_one_sentence_a_line(body: list[str]) -> None:
    """Short lines that end with their sentence are not wrapped."""
    assert body == _parsed(">> ANA LIMA: " + "\n".join(body))


def test_blank_lines_after_physical_lines() -> None:
    """A paragraph that goes on in mid-sentence behind a blank line is one paragraph."""
    text = textwrap.fill(" ".join(_SENTENCES * 4), 80).replace("\n", "\n\n")

    assert " ".join(_SENTENCES * 4) == " ".join(_parsed(">> ANA LIMA: " + text))
    assert len(_parsed(text)) <= len(_SENTENCES * 4)
    assert all(part.endswith(".") for part in _parsed(text))


@pytest.mark.parametrize("blank", ["\n\n", "\n \n", "\n\N{NO-BREAK SPACE}\n", "\r\n\t\r\n", "\r\r"])
def test_blank_lines_may_hold_blanks(blank: str) -> None:
    """A line of blanks or no-break spaces is blank."""
    assert ["We go.", "We come."] == _parsed(f">> ANA LIMA: We go.{blank}We come.")


def test_spans_leave_white_space_out() -> None:
    """A paragraph's span begins and ends with its text."""
    text = ">> ANA LIMA:  We go. \n\n  We\tcome. \n"
    turn = igfparse.parse(text).turns[0]

    assert ["X marks it."] == _parsed(">> ANA LIMA:X marks it.")
    assert ["We go.", "We\tcome."] == [paragraph.span.of(text) for paragraph in turn.paragraphs]
    assert ">> ANA LIMA:  We go. \n\n  We\tcome." == turn.span.of(text)


@pytest.mark.parametrize("blank", [chr(code) for code in range(sys.maxunicode + 1) if chr(code).isspace()])
def test_every_white_space_is_blank(blank: str) -> None:
    """No paragraph is without text, whatever stands for a blank."""
    assert igfparse.parse(blank).turns == ()
    assert [paragraph.text for paragraph in igfparse.parse(f">> A\n\n{blank}\n\nB {blank}").turns[0].paragraphs] == [
        "A",
        "B",
    ]
