"""Markdown for reading and quoting."""

import re
from collections.abc import Iterator
from typing import Final

from igfparse.models import Note, Turn
from igfparse.transcript import Transcript

from .parts import in_order, printed_beside, title_of

__all__ = ["to_markdown"]

#: What Markdown or HTML would take for markup, in a line or at its head.
_MARKUP: Final = re.compile(r"[\\`*_\[\]<>&#|~$]|^\d+(?=[.)])|^[-+=]")


def to_markdown(transcript: Transcript) -> str:
    """
    Return a transcript as Markdown (CommonMark).

    Each turn has an anchor, ``turn-0`` and following, for links to it. What the
    transcript holds is text: nothing of it becomes markup.
    """
    return "\n\n".join(_blocks(transcript)) + "\n"


def _blocks(transcript: Transcript) -> Iterator[str]:
    yield f"# {_escape(title_of(transcript))}"
    yield _escape(transcript.cite())
    names = {speaker.id: speaker.name for speaker in transcript.speakers}
    for part in in_order(transcript):
        if isinstance(part, Note):
            yield f"*{_escape(' '.join(part.text.split()))}*"
        else:
            yield _head(part, names.get(part.speaker or ""))
            yield from (_escape(paragraph.text) for paragraph in part.paragraphs)


def _head(turn: Turn, name: str | None) -> str:
    """Return the line above a turn: its anchor, who speaks, and the label where it says something else."""
    label = None if turn.label is None else turn.label.text
    beside = printed_beside(turn, name)
    printed = f" ({_escape(beside)})" if beside else ""
    shown = _escape(name or label or "(no name)")
    return f'<a id="turn-{turn.index}"></a>**{shown}**{printed} [{turn.index}](#turn-{turn.index})'


def _escape(text: str) -> str:
    return _MARKUP.sub(lambda match: _escape_one(match[0]), text)


def _escape_one(markup: str) -> str:
    return f"{markup}\\" if markup.isdigit() else f"\\{markup}"
