"""Draw the pictures of the documentation: each from the package itself, or from what it parses."""

from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape

import matplotlib as mpl

import igfparse

mpl.use("svg")

from matplotlib import pyplot as plt
from matplotlib.figure import Figure

__all__ = ["draw_all"]

_EXAMPLE = Path(__file__).parents[1] / "examples" / "transcripts" / "kelp.txt"
_BOX_WIDTH, _BOX_HEIGHT, _GAP = 250, 64, 34
#: What each layer does, from the bottom of the imports to the top, with what it hands on.
_LAYERS = (
    ("_source", "files, bytes → decoded text", "text"),
    ("_header", "disclaimer, meeting, session", "Header"),
    ("_turns", "markers, labels, notes, paragraphs", "turns, notes, closing"),
    ("_speakers", "names, aliases, what is said about people", "speakers, evidence"),
    ("models, transcript", "frozen, typed, with spans into the text", "Transcript"),
    ("export, corpus, linking, cli", "formats, folders, many sessions", ""),
)


def draw_all(folder: Path) -> None:
    """Write the pictures into *folder*."""
    folder.mkdir(exist_ok=True)
    (folder / "layers.svg").write_text(layers(_LAYERS), "utf-8")
    who_spoke(igfparse.read(_EXAMPLE)).savefig(folder / "who-spoke.svg")


def who_spoke(transcript: igfparse.Transcript) -> Figure:
    """Return the chart of the tutorial."""
    names = {speaker.id: speaker.name for speaker in transcript.speakers}
    shares = list(reversed(transcript.stats().speakers))
    figure, axes = plt.subplots(figsize=(6, 2), layout="constrained")
    axes.barh([names.get(share.key or "", "(nobody known)") for share in shares], [share.words for share in shares])
    axes.set_xlabel("words")
    return figure


def layers(boxes: Sequence[tuple[str, str, str]]) -> str:
    """Return boxes one below the other, with what flows between them, as SVG."""
    parts = []
    for number, (name, does, gives) in enumerate(boxes):
        top = 10 + number * (_BOX_HEIGHT + _GAP)
        middle = 10 + _BOX_WIDTH / 2
        parts.append(
            f'<rect x="10" y="{top}" width="{_BOX_WIDTH}" height="{_BOX_HEIGHT}" rx="6" fill="#e3ebf7"/>'
            f'<text x="{middle}" y="{top + 26}" text-anchor="middle" font-weight="bold">{escape(name)}</text>'
            f'<text x="{middle}" y="{top + 47}" text-anchor="middle" font-size="11">{escape(does)}</text>'
        )
        if number < len(boxes) - 1:
            start, end = top + _BOX_HEIGHT, top + _BOX_HEIGHT + _GAP
            parts.append(
                f'<path d="M{middle} {start} V{end - 6}" stroke="#35588c"/>'
                f'<path d="M{middle - 5} {end - 8} h10 l-5 8 z" fill="#35588c"/>'
                f'<text x="{middle + 12}" y="{start + 21}" font-size="11" font-style="italic">{escape(gives)}</text>'
            )
    height = 20 + len(boxes) * (_BOX_HEIGHT + _GAP) - _GAP
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_BOX_WIDTH + 140}" height="{height}" '
        f'font-family="sans-serif" font-size="14" fill="#1c2733"><rect width="100%" height="100%" fill="white"/>'
        f"{''.join(parts)}</svg>\n"
    )
