"""
Listen to the turns for names that tell who holds the floor.

Consumes turns and the source; produces the cues of each turn. Their names are
not persons yet.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from attrs import frozen

from igfparse.models import EvidenceKind, Turn

from .affiliations import DESCRIBED
from .chairs import is_chair
from .cues import Cue, chairs, hand_over, introduction, may_thank, thanks
from .identity import Spelling
from .mentions import Mention, NameFinder
from .passages import Passage, fold_words

__all__ = ["Hearing", "find_resumed", "listen"]

#: Code points at the head and at the end of a turn in which cues are looked for.
_HEAD: Final = 300
_TAIL: Final = 400
#: The first turns open the session and introduce the panel, perhaps at length.
_OPENING: Final = 6
#: Code points that show whether a speech breaks off, notes left out.
_LAST: Final = 40
#: Words of the roles that read out what remote participants write.
_REMOTE: Final = frozenset({"remote", "online", "virtual", "chat"})
_ENDS: Final = tuple(".?!…)]\"'”")


@frozen
class Hearing:
    """The cues of one turn."""

    introduction: Cue | None = None
    thanks: Cue | None = None
    hand_over: Cue | None = None
    #: Whether the speech is that of who chairs the session; looked at only where there is no label.
    chairs: bool = False
    #: The names at the head and at the end of the speech, in the first turns all of them.
    mentions: Sequence[Mention] = ()

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


def listen(finder: NameFinder, turns: Sequence[Turn], labels: Mapping[int, Spelling]) -> list[Hearing]:
    """
    Return the cues of each turn that may help.

    Args:
        finder: finds names in the source.
        turns: the turns, in order.
        labels: the names in labels, by the index of the turn: who is named needs
            neither introduction nor thanks.
    """
    return [_listen_to(finder, turn, labels) if turn.paragraph_spans else _SILENCE for turn in turns]


def _listen_to(finder: NameFinder, turn: Turn, labels: Mapping[int, Spelling]) -> Hearing:
    flat, index = finder.flat, turn.index
    start, end = turn.paragraph_spans[0].start, turn.paragraph_spans[-1].end
    head_end = end if end - start <= _HEAD else flat.rfind(" ", start, start + _HEAD) + 1
    tail_start = start if end - start <= _TAIL else flat.rfind(" ", start, end - _TAIL) + 1
    introduced = thanked = called = None
    mentions = finder.find(start, tail_start, DESCRIBED) if index < _OPENING else []
    is_thankful = index - 1 not in labels and may_thank(flat, start, head_end)
    if index not in labels or is_thankful:
        head = Passage(finder, start, head_end)
        introduced = introduction(head) if index not in labels else None
        thanked = thanks(head) if turn.label is None or is_thankful else None
        mentions += head.mentions
    if index + 1 not in labels or turn.label is None:
        tail = Passage(finder, tail_start, end)
        called = hand_over(tail)
        mentions += tail.mentions
    else:
        described = finder.find(tail_start, end, DESCRIBED)
        called = hand_over(Passage(finder, tail_start, end)) if len(described) > 1 else None
        mentions += described
    if introduced is not None:
        introduced, called = _part(introduced, called, turn, is_whole=head_end == end)
    return Hearing(
        introduced,
        thanked,
        called,
        chairs=turn.label is None and chairs(fold_words(flat[tail_start:end])),
        mentions=mentions,
    )


def _part(introduced: Cue, called: Cue | None, turn: Turn, *, is_whole: bool) -> tuple[Cue | None, Cue | None]:
    """Tell an introduction from a call of the same name, and from one that is read out."""
    if turn.role is not None and not _REMOTE.isdisjoint(turn.role.split()):
        return None, called
    if called is None or introduced.mentions[0] not in called.mentions:
        return introduced, called
    # "Marilia from the Board." and no more calls on Marilia; she herself would go on.
    is_call = is_whole and introduced.is_last and (turn.role is None or is_chair(turn.role))
    return (None, called) if is_call else (introduced, None)


def find_resumed(flat: str, turns: Sequence[Turn]) -> dict[int, int]:
    """
    Find speech that goes on across a marker in mid-sentence.

    Returns:
        The earlier turn, one or two before, by the index of the unlabelled turn
        that goes on with its sentence.
    """
    resumed = {}
    for turn in turns[1:]:
        if turn.label is None and flat[_start(turn) : _start(turn) + 1].islower():
            earlier = [other for other in turns[max(0, turn.index - 2) : turn.index] if _breaks_off(flat, other)]
            if earlier:
                resumed[turn.index] = earlier[-1].index
    return resumed


def _start(turn: Turn) -> int:
    return turn.paragraph_spans[0].start if turn.paragraph_spans else turn.span.end


def _breaks_off(flat: str, turn: Turn) -> bool:
    """Tell whether a speech ends without a full stop; *flat* has no notes."""
    speech = flat[max(_start(turn), turn.span.end - _LAST) : turn.span.end].rstrip()
    return bool(speech) and not speech.endswith(_ENDS)
