"""What the fuzzer starts from: invented transcripts, and the words that the parser looks for."""

from functools import cache
from pathlib import Path

from igfparse._vocabulary import honorifics, roles

EXAMPLES = Path(__file__).parents[2] / "examples" / "transcripts"
MARKS = [
    ">> ", ">>", ": ", "***", "(Laughter)", "[ Applause ]", "(Concluded at 1037)", "Day 1", "IGF 2019", "WS #",
    "The following are the outputs of the real-time captioning taken during", "authoritative record.", "\n\n",
    "My name is ", "Thank you, ", ", please.", "I'm ", " from the ", "Over to you, ", "Ana Lima", "ANA LIMA:",
]  # fmt: skip


@cache
def texts() -> list[str]:
    """Return the transcripts of the examples, each cut to what a fuzzer can work with."""
    return [path.read_text("utf-8")[:4000] for path in sorted(EXAMPLES.glob("*.txt"))]


def dictionary() -> str:
    """Return the words in the form that libFuzzer reads."""
    words = [*MARKS, *sorted(roles.HEADS)[:40], *sorted(honorifics.TITLES)[:20]]
    return "".join(f'"{_escaped(word)}"\n' for word in words)


def _escaped(word: str) -> str:
    return "".join(
        chr(byte) if 32 <= byte < 127 and chr(byte) not in '"\\' else f"\\x{byte:02x}" for byte in word.encode()
    )
