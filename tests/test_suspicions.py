"""Places where a mark is probably missing, or one is too many."""

import pytest

import igfparse

_LONG = "Thank you very much indeed for all of this, which was long, and rich, and at times surprising to us"


def _doubts(text: str) -> list[tuple[str, str]]:
    """Return what is doubted, and the text that it is about."""
    found = igfparse.parse(text).diagnostics
    return [(each.code, each.span.of(text)) for each in found if each.code.startswith("possible-")]


@pytest.mark.parametrize(
    "paragraph",
    [
        "Thank you, Odile.  We go on.",
        "Thank you, Odile Brandvold.  We go on.",
        "Hello.  My name is Kai Bo, and I have a question.",
        "I'm Kai Bo from the Harbour Board.",
        f"{_LONG}, my name is Kai Bo.",
    ],
)
def test_somebody_else_speaks(paragraph: str) -> None:
    """A paragraph thanks the one who is said to speak, or is introduced by another."""
    text = f">> ODILE BRANDVOLD: It is late.\n\n{paragraph}\n\n>> KAI BO: Yes."

    assert [("possible-missed-mark", paragraph)] == _doubts(text)


@pytest.mark.parametrize(
    "paragraph",
    [
        "Thank you, Kai.  We go on.",
        "Thank you.  We go on.",
        "I'm Odile, as you know, and I go on.",
        "My name is Odile Brandvold, for the record.",
        "Now thank you, Odile, is what they say.",
        f"{_LONG}, and then for very much more.  My name is Kai Bo.",
        "This is Kenya.",
    ],
)
def test_the_same_person_goes_on(paragraph: str) -> None:
    """Thanks to others, one's own name, and what stands far behind the opening tell nothing."""
    assert [] == _doubts(f">> ODILE BRANDVOLD: It is late.\n\n{paragraph}\n\n>> KAI BO: Yes.")


def test_first_paragraphs_and_unknown_speakers_are_not_looked_at() -> None:
    """The label says who begins; nothing contradicts nobody."""
    assert [] == _doubts(">> ODILE BRANDVOLD: Thank you, Odile.\n\n>> AUDIENCE: Well.\n\nI'm lost.")


def test_a_mark_within_a_sentence() -> None:
    """The turn goes on with a sentence."""
    assert [("possible-spurious-mark", ">> harbour, and so on.")] == _doubts(
        ">> KAI BO: We go to the\n\n>> harbour, and so on.\n\n>> ANA LIMA: No."
    )


@pytest.mark.parametrize(
    "text", [">> KAI BO: We go there.\n\n>> Harbours are next.", ">> ANA LIMA: A.\n\n>> MODERATOR: B."]
)
def test_marks_that_are_not_doubted(text: str) -> None:
    """Sentences end before them."""
    assert [] == _doubts(text)
