"""Tell how surely a sentence gives the floor to somebody who is named in it."""

from typing import Final

from igfparse._vocabulary import calling, introducing
from igfparse._vocabulary import speech as words

from .cues import Phrases, in_blanks, is_apart, is_linked
from .passages import Row
from .thanks import is_thanked

__all__ = ["how_surely_called", "is_behind_unnamed", "is_told", "may_end_with_call"]

#: Words behind a name, or of the question behind its sentence, in which she is spoken to.
_FIRST_WORDS: Final = 12
#: Code points of folded words behind a call, behind one that is hardly one, that need not be said to the person.
_LONG_REST: Final = 150
_SHORT_REST: Final = 50
#: Words at the end of a speech in which somebody who was called on before is still spoken to.
_LAST_WORDS: Final = 15
#: Words of a topic behind the name of whom it is given.
_TOPIC: Final = 5
#: So many names in a row are a list of speakers.
_QUEUE: Final = 3
#: Words before a name among which is that of beginning: ``We start on my right with Marilia``.
_BEFORE: Final = 7

_CALLS: Final = in_blanks(calling.CALLS)
_NAME_IS: Final = f" {introducing.NAME_IS} "
_ARE: Final = (" is ", " be ")
_WHERE: Final = (" where's ", " where is ")
_WITH: Final = " with "
_READING: Final = Phrases(introducing.READING)
#: It is somebody else who is to ask.
_ASKS_TO_ASK: Final = " you ask "
_INVITING: Final = Phrases(calling.INVITING)
_SHOWS: Final = in_blanks(calling.SHOWS)
_INVITATIONS: Final = in_blanks(calling.INVITATIONS)
_THE: Final = " the "
_ON_THE: Final = " on the "
_FOR_THE: Final = " for the "
_FILLERS: Final = in_blanks(calling.FILLERS)
_GESTURES: Final = in_blanks(calling.GESTURES)
_IN_ROOM: Final = in_blanks(calling.IN_ROOM)
_FORBIDDING: Final = in_blanks(calling.FORBIDDING)
_UNNAMED: Final = in_blanks(calling.UNNAMED)
#: ``We go in this order, so Marilia, you begin``.
_SO: Final = ", so "


def how_surely_called(flat: str, row: Row) -> float:
    """Return how surely *row* is called on."""
    described = _without_description(row.before)
    confidence = (
        _calls_before_name(row, described)
        or _calls_by_name(flat, row)
        or _calls_by_office(flat, row)
        or _shows(row, described)
        or _looks_for(flat, row)
        or _presents(flat, row)
    )
    # Most rows are not called, so what speaks against it is asked last.
    is_other = confidence and (
        is_thanked(flat, row)
        or is_behind_unnamed(row.before)
        or _is_greeted(row)
        or flat.startswith("'s ", row.mentions[-1].end)  # "Marilia's question"
        or is_told(row)
    )
    return 0 if is_other else confidence


def is_told(row: Row) -> bool:
    """Tell whether *row* is told to do something else than to speak: ``Marilia, please note it``."""
    return row.after.startswith(_FORBIDDING)


def is_behind_unnamed(before: str) -> bool:
    """Tell whether somebody without a name is called first: ``the lady there, and then Marilia``."""
    return any(" and " in f" {before.rpartition(phrase)[2]}" for phrase in _UNNAMED if phrase in before)


def may_end_with_call(row: Row, most: int = _LONG_REST) -> bool:
    """Tell whether what follows a call is said to who was called, or has at *most* so many code points."""
    following = row.following
    return len(following) <= most or not words.ADDRESSED.isdisjoint(following.split()[-_LAST_WORDS:])


def _is_greeted(row: Row) -> bool:
    """Tell ``Welcome, Marilia, and sit down`` to who has just come from ``Welcome, Marilia``."""
    return row.before == " welcome " and bool(row.after.strip())


def _calls_before_name(row: Row, described: str) -> float:
    """Return how surely *row* is called on by what stands before it, with and without the person's description."""
    before = row.before
    if before.endswith(" please ") or _is_moved_to(before):
        return 0.9
    is_begun = before.endswith(_WITH) and not calling.BEGINNING.isdisjoint(before.split()[-_BEFORE:])
    is_called = (before.endswith(_CALLS) or described.endswith(_CALLS)) and not before.endswith(_ASKS_TO_ASK)
    return 0.85 if is_begun or is_called or (described != before and row.after == " please ") else 0


def _is_moved_to(before: str) -> bool:
    """Tell whether the floor moves ``to`` what follows *before*."""
    head, to, between = before.rpartition(" to ")
    if not to or not calling.DESCRIPTIONS.issuperset(between.split()):
        return False
    if head.endswith(" next") or " thanks " in before or " thank you to " in before:
        return False  # who sits there, or is thanked
    moving = head.split()[-6:]
    if moving[-2:-1] == ["you"]:
        return False  # "Would you come to Oslo?"
    moves = not (calling.MOVES.isdisjoint(moving) and calling.NEAR_MOVES.isdisjoint(moving[-2:]))
    return moves and calling.NO_MOVES.isdisjoint(moving)


def _calls_by_name(flat: str, row: Row) -> float:
    """Return how surely *row* is called on by the name alone, or by what follows it."""
    is_behind_so = flat.endswith(_SO, row.begin, row.start)
    apart = is_behind_so or is_apart(flat, row)
    leads = words.LEADS.issuperset(row.before.split()) and not (apart and row.before.endswith(" is "))
    if (leads or is_behind_so) and not row.after.strip():
        return 0.9 if _ends_with_call(flat, row) else 0
    if leads or apart:
        if _is_invited(flat, row, leads=leads):
            return 0.85
        if _is_asked(flat, row, leads=leads):
            return 0.8
    is_list = len(row.mentions) >= _QUEUE and (leads or " then " in flat[row.mentions[0].end : row.mentions[-1].start])
    is_announced = leads and is_linked(row.after) and words.SPEAKERS.isdisjoint(row.after.split())
    return 0.75 if is_list or is_announced else 0


def _is_invited(flat: str, row: Row, *, leads: bool) -> bool:
    """Tell whether *row* is called on by the words that follow: ``Marilia, please``, ``Marilia, and then Tunde``."""
    after = _without_filler(row.after)
    is_first = after.startswith(" and then ") or flat.startswith(", then ", row.mentions[-1].end)
    return after.startswith(_INVITATIONS) or (leads and (is_first or _is_given_topic(flat, row, after)))


def _is_given_topic(flat: str, row: Row, after: str) -> bool:
    """
    Tell whether *row* is given a topic in the words *after* it.

    ``Marilia on the nets.``, ``Marilia, the nets.``, ``Marilia for the nets, and then Tunde``.
    """
    spoken = after.split()
    begins = after.startswith(_ON_THE) or (after.startswith(_THE) and _is_last_first_name(flat, row))
    is_short = begins and len(spoken) <= _TOPIC and words.VERBS.isdisjoint(spoken)
    return is_short or (after.startswith((_ON_THE, _FOR_THE)) and " and then " in after)


def _is_last_first_name(flat: str, row: Row) -> bool:
    """Tell ``Marilia, the nets.`` at the end from ``Marilia Marcello, the founder. She is here``, who is spoken of."""
    is_parted = flat.startswith(",", row.mentions[-1].end)
    return is_parted and " " not in row.mentions[0].text and not row.following.strip()


def _is_asked(flat: str, row: Row, *, leads: bool) -> bool:
    """Tell whether *row* is asked something, or spoken to in the last words."""
    after, end = row.after, row.mentions[-1].end
    is_spoken_to = flat.startswith(",", end)
    is_question = flat[row.end - 1] == "?"
    may_answer = (
        is_question
        or row.is_before_question
        or after.endswith(" please ")
        or (leads and not _answers(row) and _ends_with_call(flat, row))
    )
    question = row.question if is_spoken_to or not after.strip() else ""
    spoken = (*after.split()[:_FIRST_WORDS], *question.split()[:_FIRST_WORDS])
    if may_answer and not words.ADDRESSED.isdisjoint(spoken):
        return True
    if leads and row.following.startswith(_INVITATIONS):
        return True
    return is_question and (not after.strip() or (leads and is_spoken_to))


def _without_filler(after: str) -> str:
    """Return *after* without words at its head that say nothing: ``Marilia, who, I think, would like to speak``."""
    while after.startswith(_FILLERS):  # as hardly any does
        filler = next(filler for filler in _FILLERS if after.startswith(filler))
        after = f" {after.removeprefix(filler)}"
    return after


def _answers(row: Row) -> bool:
    """Tell ``Marilia, I say`` and ``Marilia tells me that you``, which call nobody, from ``Marilia, I see you``."""
    spoken = row.after.split()[:2]
    if len(row.mentions) == 1 and not words.VERBS.isdisjoint(spoken[:1]):
        return True
    return not words.SPEAKERS.isdisjoint(spoken[:1]) and words.SEEING.isdisjoint(spoken[1:])


def _ends_with_call(flat: str, row: Row) -> bool:
    """Tell whether somebody who is spoken to is called: to whom, if anybody, is what follows said?"""
    return flat[row.end - 1] == "?" or may_end_with_call(row, _SHORT_REST)


def _calls_by_office(flat: str, row: Row) -> float:
    """Return how surely *row* is called on behind her office: ``I invite the Chair of the Board, Marilia Marcello``."""
    is_full = " " in row.mentions[0].text
    return 0.8 if is_full and is_apart(flat, row) and _INVITING.are_in(row.before) else 0


def _shows(row: Row, described: str) -> float:
    """Return how surely *row* is shown to the room to speak next."""
    spoken = set(described.split())
    is_full = " " in row.mentions[0].text
    in_order = described.endswith((*_ARE, " is from ") if is_full else _ARE) and not calling.ORDER.isdisjoint(spoken)
    is_read_out = described.endswith(" from ") and (
        not calling.READ_OUT.isdisjoint(spoken) or _READING.are_in(row.after)
    )
    if is_read_out or row.before.endswith(_NAME_IS):
        return 0
    return 0.75 if in_order or row.before.endswith(_SHOWS) else 0


def _looks_for(flat: str, row: Row) -> float:
    """Return how surely *row* is looked for, or seen to wave, and speaks next."""
    is_sought = row.before.endswith(_WHERE) and not row.after.strip()
    is_here = row.before.endswith(_ARE) and row.after in _IN_ROOM and flat[row.end - 1] == "?"
    is_seen = row.after.startswith(_GESTURES) and not row.following.strip()
    return 0.75 if is_sought or is_here or is_seen else 0


def _presents(flat: str, row: Row) -> float:
    """Return how surely *row* is presented as the next, last of all: ``Now for the Parliament, Marilia Marcello``."""
    is_full = " " in row.mentions[0].text
    is_last = flat[row.end - 1] == "." and not row.after.strip() and not row.following.strip()
    in_order = not calling.ORDER.isdisjoint(row.before.split())
    return 0.75 if is_full and is_last and in_order and is_apart(flat, row) else 0


def _without_description(before: str) -> str:
    """Return *before* without the words in which the person called is described at its end."""
    kept = before.split()
    while kept and kept[-1] in calling.DESCRIPTIONS:
        kept.pop()
    return f" {' '.join(kept)} "
