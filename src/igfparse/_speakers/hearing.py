"""
Listen to the turns for names that tell who holds the floor.

Consumes turns and the source; produces the cues of each turn. Their names are
not persons yet.
"""

import re
from collections.abc import Container, Iterator, Sequence
from typing import Final

from attrs import frozen

from igfparse.models import EvidenceKind, Turn

from .chairs import is_chair
from .cues import Cue, hand_over, introduction, thanks
from .mentions import NAME_ROW, split_sentences

__all__ = ["Hearing", "listen"]

#: Code points at the head and at the end of a turn in which cues are looked for.
_WINDOW: Final = 700
_ENDS: Final = tuple(".?!…)]\"'”")
#: Names in a row: perhaps a list of speakers.
_LIST: Final = re.compile(rf"{NAME_ROW}(?:,| and) (?:and )?{NAME_ROW}")


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


def listen(flat: str, turns: Sequence[Turn], named: Container[int], known: frozenset[str]) -> list[Hearing]:
    """
    Return the cues of each turn that may help.

    Args:
        flat: the source, made flat.
        turns: the turns, in order.
        named: indices of the turns that the label of a person names: they need no thanks and no hand-over.
        known: folded words that begin names known from labels.
    """
    return [_listen_to(flat, turn, named, known) for turn in turns]


def _listen_to(flat: str, turn: Turn, named: Container[int], known: frozenset[str]) -> Hearing:
    if not turn.paragraph_spans:
        return _SILENCE
    start, end = turn.paragraph_spans[0].start, turn.paragraph_spans[-1].end
    head = split_sentences(flat, start, min(end, start + _WINDOW))
    introduced, thanked, called = introduction(flat, head, known), None, None
    if turn.label is None or turn.index - 1 not in named:
        thanked = thanks(flat, head, known)
    if turn.label is None or turn.index + 1 not in named or _LIST.search(flat, max(start, end - _WINDOW), end):
        tail_start = max(start, end - _WINDOW)
        tail = head if tail_start == start else split_sentences(flat, tail_start, end)[1:]
        called = hand_over(flat, tail, known)
    if introduced is not None and called is not None and introduced.mentions[0] in called.mentions:
        # "Marilia from the Board." and no more calls on Marilia; she herself would go on.
        is_call = len(head) == 1 and (turn.role is None or is_chair(turn.role))
        introduced, called = (None, called) if is_call else (introduced, None)
    breaks_off = not flat[max(start, end - 40) : end].rstrip().endswith(_ENDS)
    return Hearing(introduced, thanked, called, breaks_off, flat[start : start + 1].islower())
