"""
Listen to the turns for names that tell who holds the floor.

Consumes turns and the source; produces the cues of each turn. Their names are
not persons yet.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from attrs import frozen

from igfparse.models import EvidenceKind, Turn

from .cues import Cue, hand_over, introduction, thanks
from .mentions import split_sentences

__all__ = ["Hearing", "listen"]

#: Code points at the head and at the end of a turn in which cues are looked for.
_WINDOW: Final = 700
_ENDS: Final = tuple(".?!…)]\"'”")


@frozen
class Hearing:
    """The cues of one turn."""

    introduction: Cue | None = None
    thanks: Cue | None = None
    hand_over: Cue | None = None
    #: Whether the speech ends in mid-sentence, and whether it begins so.
    breaks_off: bool = False
    goes_on: bool = False

    def cues(self) -> Iterator[tuple[EvidenceKind, Cue]]:
        """Yield the cues with what they are evidence of."""
        for kind, cue in (
            (EvidenceKind.SELF_INTRODUCTION, self.introduction),
            (EvidenceKind.ACKNOWLEDGEMENT, self.thanks),
            (EvidenceKind.HANDOVER, self.hand_over),
        ):
            if cue is not None:
                yield kind, cue


_SILENCE: Final = Hearing()


def listen(flat: str, turns: Sequence[Turn], known: frozenset[str]) -> list[Hearing]:
    """
    Return the cues of each turn.

    Args:
        flat: the source, made flat.
        turns: the turns, in order.
        known: folded words that begin names known from labels.
    """
    return [_listen_to(flat, turn, known) for turn in turns]


def _listen_to(flat: str, turn: Turn, known: frozenset[str]) -> Hearing:
    if not turn.paragraph_spans:
        return _SILENCE
    start, end = turn.paragraph_spans[0].start, turn.paragraph_spans[-1].end
    head = split_sentences(flat, start, min(end, start + _WINDOW))
    tail_start = max(start, end - _WINDOW)
    tail = head if tail_start == start else split_sentences(flat, tail_start, end)[1:]
    introduced, called = introduction(flat, head, known), hand_over(flat, tail, known)
    if introduced is not None and called is not None and introduced.mentions[0] in called.mentions:
        # "Marilia from the Board." alone calls on Marilia; she would go on.
        introduced, called = (None, called) if len(head) == 1 else (introduced, None)
    return Hearing(
        introduced,
        thanks(flat, head, known),
        called,
        not flat[start:end].rstrip().endswith(_ENDS),
        flat[start : start + 1].islower(),
    )
