"""Speech and notes."""

from hypothesis import strategies as st

_WORDS = "the network of people holds when we keep it open and share what costs little so nobody is left".split()
notes = {
    "inaudible": ["(Garbled audio)", "(Indiscernible)", "[ Speaker is off microphone. ]", "(no audio)"],
    "uncertain": ["(?)", "(phonetic)", "[ sic ]"],
    "reaction": ["(Laughter)", "[ Applause ]", "(laughs)"],
    "event": ["[ Gavel ]", "(Pause.)", "(music)", "(Moment of silence)"],
    "session": ["(Captioning will end in a couple of minutes)", "(standing by for audio.)"],
    "language": ["(Speaking in French)", "(no English translation)"],
}
printed_notes = st.sampled_from([(text, kind) for kind, texts in notes.items() for text in texts])

#: Parts of speech that a careless pattern takes for a label or a note.
traps = st.sampled_from(
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
sentences = st.lists(st.sampled_from(_WORDS), min_size=2, max_size=12).map(
    lambda words: " ".join(words).capitalize() + "."
)


@st.composite
def paragraphs(draw: st.DrawFn) -> tuple[str, list[tuple[str, str]]]:
    """Draw a paragraph with its notes, in order; it begins and ends with speech."""
    parts = [draw(sentences)]
    found = []
    for _ in range(draw(st.integers(0, 3))):
        kind = draw(st.sampled_from(["sentence", "trap", "note"]))
        if kind == "note":
            note = draw(printed_notes)
            found.append(note)
            parts.append(note[0])
        else:
            parts.append(draw(sentences if kind == "sentence" else traps))
    parts.append(draw(sentences))
    return " ".join(parts), found
