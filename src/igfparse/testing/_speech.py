"""Speech and notes."""

from typing import Final, NamedTuple

from hypothesis import strategies as st

__all__ = ["PrintedNote", "notes", "paragraphs"]


class PrintedNote(NamedTuple):
    """A captioner's note."""

    #: As printed.
    text: str
    #: The value of its :class:`igfparse.NoteKind`.
    kind: str


_WORDS: Final = "the network of people holds when we keep it open and share what costs little so nobody is left".split()
_NOTES: Final = {
    "inaudible": ["(Garbled audio)", "(Indiscernible)", "[ Speaker is off microphone. ]", "(no audio)"],
    "uncertain": ["(?)", "(phonetic)", "[ sic ]"],
    "reaction": ["(Laughter)", "[ Applause ]", "(laughs)"],
    "event": ["[ Gavel ]", "(Pause.)", "(music)", "(Moment of silence)"],
    "session": ["(Captioning will end in a couple of minutes)", "(standing by for audio.)"],
    "language": ["(Speaking in French)", "(no English translation)"],
}

#: Parts of speech that a careless pattern takes for a label or a note.
_traps = st.sampled_from(
    [
        "At 10:40 we stop.",
        "The question is: who pays?",
        "Number one: thank you.",
        "Ladies and Gentlemen: welcome.",
        "The Forum (IGF) is open (as we all know) to all.",
        "It is A > B, not B > A.",
        "See http://example.org/a:b for more.",
        "He said: I am from Kenya.",
    ]
)
_sentences = st.lists(st.sampled_from(_WORDS), min_size=2, max_size=12).map(
    lambda words: " ".join(words).capitalize() + "."
)


def notes() -> st.SearchStrategy[PrintedNote]:
    """Draw a note as captioners print it, and its kind."""
    return st.sampled_from([PrintedNote(text, kind) for kind, texts in _NOTES.items() for text in texts])


@st.composite
def paragraphs(draw: st.DrawFn) -> tuple[str, list[PrintedNote]]:
    """Draw a paragraph with its notes, in order; it begins and ends with speech."""
    parts = [draw(_sentences)]
    found = []
    for _ in range(draw(st.integers(0, 3))):
        kind = draw(st.sampled_from(["sentence", "trap", "note"]))
        if kind == "note":
            note = draw(notes())
            found.append(note)
            parts.append(note.text)
        else:
            parts.append(draw(_sentences if kind == "sentence" else _traps))
    parts.append(draw(_sentences))
    return " ".join(parts), found
