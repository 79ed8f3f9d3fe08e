"""
Listen to the turns for names that tell who holds the floor.

Consumes turns and the source; produces the cues of each turn. Their names are
not persons yet.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from attrs import frozen

from igfparse.models import EvidenceKind, Turn

from .chairs import is_chair
from .cues import Cue, chairs, hand_over, introduction, thanks
from .identity import Spelling
from .mentions import Mention, NameFinder
from .passages import Passage, fold_words

__all__ = ["Hearing", "listen"]

#: Code points at the head and at the end of a turn in which cues are looked for.
_HEAD: Final = 400
_TAIL: Final = 500
#: A turn as short as this is looked at as a whole.
_SHORT: Final = 900
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
    #: Whether the speech ends in mid-sentence, and whether it begins so.
    breaks_off: bool = False
    goes_on: bool = False
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
    return [_listen_to(finder, turn, labels) for turn in turns]


def _listen_to(finder: NameFinder, turn: Turn, labels: Mapping[int, Spelling]) -> Hearing:
    if not turn.paragraph_spans:
        return _SILENCE
    flat = finder.flat
    start, end = turn.paragraph_spans[0].start, turn.paragraph_spans[-1].end
    label = labels.get(turn.index)
    head: Passage | None = None
    mentions: Iterable[Mention] = ()
    if end - start <= _SHORT:
        head = tail = Passage(finder, start, end)
    else:
        tail = Passage(finder, flat.rfind(" ", 0, end - _TAIL) + 1, end)
        if turn.index < _OPENING:
            mentions = finder.find(start, tail.start)
        if label is None or len(label.key) == 1 or turn.index - 1 not in labels:
            head = Passage(finder, start, start + _HEAD)
    introduced = introduction(head) if head is not None and (label is None or len(label.key) == 1) else None
    thanked = thanks(head) if head is not None and (label is None or turn.index - 1 not in labels) else None
    called = hand_over(tail)
    if introduced is not None and called is not None and introduced.mentions[0] in called.mentions:
        # "Marilia from the Board." and no more calls on Marilia; she herself would go on.
        is_call = head is tail and len(tail.sentences) == 1 and (turn.role is None or is_chair(turn.role))
        introduced, called = (None, called) if is_call else (introduced, None)
    if turn.role is not None and _REMOTE & set(turn.role.split()) and introduced is not None:
        introduced = None  # remote moderators read out the words of others
    if head is not None and head is not tail:
        mentions = [*mentions, *head.mentions]
    return Hearing(
        introduced,
        thanked,
        called,
        breaks_off=not flat[max(start, end - _LAST) : end].rstrip().endswith(_ENDS),
        goes_on=flat[start : start + 1].islower(),
        chairs=turn.label is None and chairs(fold_words(flat[tail.start : end])),
        mentions=[*mentions, *tail.mentions],
    )
