"""Text that no captioner typed."""

from hypothesis import strategies as st

from ._conversations import conversations
from ._transcripts import transcripts

__all__ = ["any_texts", "damaged_transcripts", "hostile_texts"]

_PIECES = st.sampled_from(
    [
        ">", ">>", ">> ", ">>>", ":", "(", ")", "[", "]", "***", "\n", "\r", "\r\n", "\n\n", " ", "\t",
        "\N{NO-BREAK SPACE}", "\N{NON-BREAKING HYPHEN}", "A", "ANA LIMA", "MODERATOR", "(Laughter)",
        "(Concluded at 1037)", "Day 1", "IGF 2019",
        "The following are the outputs of the real-time captioning taken during",
        "authoritative record.", "0", "10:40", "Paris, France", "31 February 2019", "from 31 to 32 November 2019", "\0",
        "\ud800", "\U0001f600", "İ", "ß", "ŉ", "\u2028", "\ufeff", "’", "St.", "de", "word", "Ana Lima", "Eva",
        "Thank you, Ana.", "Please, Eva.", "My name is Ana Lima.", "Ana from the Harbour Board", " I'm ", "Mr. Lima?",
        "Ana, Eva and Kai, please.",
    ]
)  # fmt: skip


def hostile_texts() -> st.SearchStrategy[str]:
    """Draw any text, text made of what the parser looks for, or both mixed; lone surrogates included."""
    pieces = st.lists(_PIECES | st.text(max_size=3), max_size=60)
    return st.text(st.characters(codec=None), max_size=200) | pieces.map("".join)


@st.composite
def damaged_transcripts(draw: st.DrawFn) -> str:
    """Draw a transcript with parts cut out, doubled or replaced."""
    text = draw(transcripts()).text
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, min(len(text), start + 40)))
        change = draw(st.sampled_from(["cut", "double", "replace"]))
        middle = {"cut": "", "double": text[start:end] * 2, "replace": draw(_PIECES)}[change]
        text = text[:start] + middle + text[end:]
    return text


def any_texts() -> st.SearchStrategy[str]:
    """Draw what a parser may be given: transcripts, conversations, damaged ones and hostile text."""
    sound = transcripts().map(lambda drawn: drawn.text) | conversations().map(lambda drawn: drawn.text)
    return hostile_texts() | damaged_transcripts() | sound
