"""
Listen to the turns for names that tell who holds the floor.

Consumes turns and the source; produces the cues of each turn. Their names are
not persons yet.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from igfparse._vocabulary.chairing import CHAIR_PARTS, CHAIR_RETURNS
from igfparse._vocabulary.remarks import GIVEN_BACK
from igfparse.models import EvidenceKind, Turn

from .affiliations import DESCRIBED
from .calls import address, hand_over
from .chair_talk import asks_name, passes_chair
from .chairs import is_chair, is_remote
from .cues import Cue, in_blanks
from .identity import Spelling, first_turns
from .interruptions import is_aside
from .introductions import given_name, introduction, late_introduction
from .mentions import Mention, NameFinder
from .passages import Passage, fold_words, speech_limits
from .thanks import comment, comments_on_somebody, thanks, thanks_somebody

__all__ = ["Hearing", "listen"]

#: Code points at the head and at the end of a turn in which cues are looked for.
_HEAD: Final = 300
_TAIL: Final = 400
#: Longer words are cut.
_WORD: Final = 80
#: Words that may be one name.
_NAME: Final = 5
#: The first turns open the session and introduce the panel, perhaps at length.
_OPENING: Final = 6
#: Code points at the end in which the floor is given back.
_LAST: Final = 40
#: A list of speakers is looked for where so many turns behind it one lacks a name.
_LIST_REACH: Final = 6
#: Code points before a call in which a speaker says that she hands over the chair.
_BEFORE_CALL: Final = 120
#: Code points at the end in which who speaks next is asked for the name.
_ASKED: Final = 300
_CHAIR_PARTS: Final = in_blanks(CHAIR_PARTS)
_CHAIR_RETURNS: Final = in_blanks(CHAIR_RETURNS)


class Hearing(NamedTuple):
    """The cues of one turn."""

    introduction: Cue | None = None
    thanks: Cue | None = None
    #: Whose speech is commented on at the head.
    comment: Cue | None = None
    hand_over: Cue | None = None
    #: Who is spoken to at the end, without a call.
    address: Cue | None = None
    #: The names at the head and at the end of the speech, in the first turns all of them.
    mentions: Sequence[Mention] = ()
    #: Whether the floor goes back to who had it before.
    gives_back: bool = False
    #: Whether who is called on takes the chair.
    passes_chair: bool = False
    #: Whether the turn is of who looks after the sound, or of a bystander.
    is_aside: bool = False

    def cues(self) -> Iterator[tuple[EvidenceKind, Cue]]:
        """Yield the cues with what they are evidence of."""
        for kind, cue in (
            (EvidenceKind.SELF_INTRODUCTION, self.introduction),
            (EvidenceKind.ACKNOWLEDGEMENT, self.thanks),
            (EvidenceKind.ACKNOWLEDGEMENT, self.comment),
            (EvidenceKind.HANDOVER, self.hand_over),
            (EvidenceKind.HANDOVER, self.address),
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
        labels: the names in labels, by the index of the turn.
    """
    listener = _Listener(finder, turns, labels)
    return [listener.listen_to(turn) if turn.paragraph_spans else _SILENCE for turn in turns]


class _Wanted(NamedTuple):
    """What may help in a turn."""

    introduction: bool
    thanks: bool
    #: Who is called on.
    call: bool
    #: A list of speakers.
    listed: bool
    #: People who are described.
    described: bool
    #: Whoever is named.
    all_names: bool


class _Listener:
    """Listens for what is not known yet: most of the time goes into names that tell nothing."""

    def __init__(self, finder: NameFinder, turns: Sequence[Turn], labels: Mapping[int, Spelling]) -> None:
        self._finder = finder
        self._turns = turns
        #: The turns that lack a person's name.
        self._unnamed = frozenset(turn.index for turn in turns if turn.index not in labels)
        #: The turns behind which one may be that of the next in a list of speakers.
        self._before_list = frozenset(
            index - back
            for index in self._unnamed
            if not is_chair(turns[index].role)
            for back in range(1, _LIST_REACH + 1)
        )
        #: There people are thanked by their full names.
        self._last = len(turns) - 1
        first = first_turns(labels)
        #: The turns behind which people with labels speak for the first time: there they are introduced.
        self._before_first = frozenset(index - 1 for index in first)
        #: The first turns of people whose labels may not be their full names.
        self._short = frozenset(index for index in first if len(labels[index].key) == 1)

    def listen_to(self, turn: Turn) -> Hearing:
        """Return the cues of a turn that has speech."""
        wanted = self._wanted(turn)
        if not any(wanted):
            return _SILENCE
        flat, (start, end) = self._finder.flat, speech_limits(turn)
        head_end = end if end - start <= _HEAD else _before_name(flat, start, start + _HEAD)
        tail_start = start if end - start <= _TAIL else _before_name(flat, start, end - _TAIL)
        mentions = self._finder.find(start, tail_start) if turn.index < _OPENING else []
        head, introduced, thanked = self._listen_to_head(turn, wanted, start, head_end)
        if head is not None:
            mentions += head.mentions
        whole = head if (start, head_end) == (tail_start, end) else None
        called, addressed, described = self._listen_to_tail(wanted, whole, start, tail_start, end)
        mentions += described
        if introduced is not None:
            if introduced.mentions[0].start >= head_end:
                mentions += introduced.mentions
            is_whole = head_end == end and not self._is_asked_name(turn)
            introduced, called = _part(introduced, called, turn, is_whole=is_whole)
        commented = _comment(head, thanked, called or addressed) if _may_comment(turn, wanted) else None
        put_in = is_aside(flat, turn, calls=called is not None)
        gives_back = wanted.call and GIVEN_BACK in flat[max(start, end - _LAST) : end]
        if not (mentions or called is not None or gives_back or put_in):
            return _SILENCE
        to_one = called if called is not None and len(called.mentions) == 1 else addressed
        passes = to_one is not None and _passes_chair(flat, to_one, tail_start, end)
        if passes:
            called, addressed = to_one, None
        return Hearing(introduced, thanked, commented, called, addressed, mentions, gives_back, passes, put_in)

    def _wanted(self, turn: Turn) -> _Wanted:
        """Return what may help in a turn."""
        index, is_unlabelled = turn.index, turn.label is None
        is_listed = index in self._before_list
        is_outer = index < _OPENING or index == self._last
        return _Wanted(
            introduction=index in self._unnamed or index in self._short,
            thanks=is_unlabelled or index - 1 in self._unnamed,
            call=is_unlabelled or index + 1 in self._unnamed or index + 1 in self._short,
            listed=is_listed,
            described=is_listed or index in self._before_first,
            all_names=is_outer,
        )

    def _listen_to_head(
        self, turn: Turn, wanted: _Wanted, start: int, end: int
    ) -> tuple[Passage | None, Cue | None, Cue | None]:
        """Return the head of a speech, and who is introduced and thanked in it."""
        flat = self._finder.flat
        may_thank = wanted.thanks and thanks_somebody(flat, start, end)
        may_comment = _may_comment(turn, wanted) and comments_on_somebody(flat, start)
        if not (wanted.introduction or may_thank or may_comment):
            return None, None, None
        head = Passage(self._finder, start, end)
        introduced = self._heard_introduction(head, turn) if wanted.introduction else None
        return head, introduced, self._heard_thanks(head, turn) if may_thank else None

    def _listen_to_tail(
        self, wanted: _Wanted, whole: Passage | None, start: int, tail_start: int, end: int
    ) -> tuple[Cue | None, Cue | None, list[Mention]]:
        """Return who is called on or spoken to at the end of a speech, and the names there but those of *whole*."""
        if wanted.call:
            tail = whole or Passage(self._finder, tail_start, end, start)
            called = hand_over(tail)
            return called, address(tail) if called is None else None, [] if whole is not None else tail.mentions
        if not (wanted.described or wanted.all_names):
            return None, None, []
        described = self._finder.find(tail_start, end, None if wanted.all_names else DESCRIBED)
        is_list = wanted.listed and bool(described)
        return hand_over(Passage(self._finder, tail_start, end, start)) if is_list else None, None, described

    def _heard_introduction(self, head: Passage, turn: Turn) -> Cue | None:
        """Return who is introduced at the *head* of a turn, or behind it."""
        introduced = introduction(head, chairs=is_chair(turn.role))
        given = given_name(head) if introduced is None else None
        if given is not None and self._is_asked_name(turn):
            return given
        _, end = speech_limits(turn)
        if introduced is None and head.end < end:
            return late_introduction(self._finder, head.end, end, opens=turn.index < _OPENING)
        return introduced

    def _is_asked_name(self, turn: Turn) -> bool:
        """Tell whether the turn before asks for the name of who speaks in this one."""
        if not turn.index or not self._turns[turn.index - 1].paragraph_spans:
            return False
        start, end = speech_limits(self._turns[turn.index - 1])
        return asks_name(fold_words(self._finder.flat[max(start, end - _ASKED) : end]))

    def _heard_thanks(self, head: Passage, turn: Turn) -> Cue | None:
        """Return whom a turn thanks, but not for a question that the turn before does not hold."""
        thanked = thanks(head)
        if thanked is None or not thanked.is_for_question:
            return thanked
        before = self._turns[max(0, turn.index - 1)]
        return thanked if "?" in self._finder.flat[before.span.start : before.span.end] else None


def _before_name(flat: str, start: int, at: int) -> int:
    """Return the beginning of a word at or before *at* that parts no name, if it is not very long."""
    at = _word_start(flat, start, at)
    for _ in range(_NAME):
        if not flat[at : at + 1].isupper():
            break
        before = _word_start(flat, start, max(start, at - 1))
        if not flat[before : before + 1].isupper():
            break
        at = before
    return at


def _word_start(flat: str, start: int, at: int) -> int:
    """Return the beginning of the word at *at*, or a place inside it if it is very long."""
    reach = max(start, at - _WORD)
    return max(reach, flat.rfind(" ", reach, at) + 1)


def _passes_chair(flat: str, called: Cue, start: int, end: int) -> bool:
    """Tell whether ``flat[start:end]`` hands over the chair in the words around the call."""
    name = called.mentions[0]
    before = max(start, name.start - _BEFORE_CALL)
    is_beside = fold_words(flat[name.end : end]).startswith(_CHAIR_PARTS)
    return (
        is_beside
        or fold_words(flat[before : name.start]).endswith(_CHAIR_RETURNS)
        or passes_chair(fold_words(flat[before:end]))
    )


def _may_comment(turn: Turn, wanted: _Wanted) -> bool:
    """Tell whether a comment would be on what was said just before; others answer who asked long ago."""
    return wanted.thanks and (turn.role is None or is_chair(turn.role))


def _comment(head: Passage | None, thanked: Cue | None, called: Cue | None) -> Cue | None:
    """Return whose speech is commented on, if nobody is thanked, and she is not called on by the same words."""
    commented = comment(head) if head is not None and thanked is None else None
    return commented if called is None or commented is None or commented.mentions[0] not in called.mentions else None


def _part(introduced: Cue, called: Cue | None, turn: Turn, *, is_whole: bool) -> tuple[Cue | None, Cue | None]:
    """Tell an introduction from a call of the same name, and from one that is read out."""
    if is_remote(turn.role):
        return None, called
    if called is None or introduced.mentions[0] not in called.mentions:
        return introduced, called
    # "Marilia from the Board." and no more calls on Marilia; she herself would go on.
    is_call = is_whole and introduced.is_last and (turn.role is None or is_chair(turn.role))
    return (None, called) if is_call else (introduced, None)
