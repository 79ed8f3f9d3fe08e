"""
Read from speech who is about to speak, is speaking, or has just spoken.

A name tells it by what stands beside it: ``My name is`` before it, ``please``
behind it. Only the head of a turn introduces or thanks, and only its end hands
the floor over; names elsewhere are people who are spoken of.
"""

import math
from collections.abc import Iterable
from typing import Final, NamedTuple

from igfparse._vocabulary import cues as words

from .bodies import read_body
from .mentions import Mention
from .passages import Passage, Row, fold_words

__all__ = ["Cue", "chairs", "hand_over", "introduction", "passes_chair", "thanks", "thanks_somebody"]

#: Code points from the head in which a name with a body or nothing beside it introduces, and in which people thank.
_VERBLESS_HEAD: Final = 250
_THANKS_HEAD: Final = 150
#: Code points of the next sentence that are looked at.
_NEXT: Final = 40
#: Blanks, a comma and dashes before a name.
_GAP: Final = 8
#: Each sentence between a cue and the change of floor makes it less certain.
_USUAL_SENTENCE: Final = 80
#: So many names in a row at the head of a sentence are a list of speakers.
_QUEUE: Final = 3
#: Thanks and calls to several people at once name the first of them less surely.
_SHARED: Final = 0.6


class Cue(NamedTuple):
    """Names that tell who holds the floor."""

    #: In the order in which they are called; only a hand-over has several.
    mentions: tuple[Mention, ...]
    #: From 0 to 1, for the first of them.
    confidence: float
    #: Whether the passage ends with its sentence.
    is_last: bool = False


def _in_blanks(phrases: Iterable[str]) -> tuple[str, ...]:
    """Return *phrases* as they stand in folded words."""
    return tuple(f" {phrase} " for phrase in phrases)


_INTRODUCTIONS: Final = _in_blanks(words.INTRODUCTIONS)
_OF_ONESELF: Final = _in_blanks(words.OF_ONESELF)
_OF_ANYTHING: Final = _in_blanks(words.OF_ANYTHING)
_PRESENT: Final = _in_blanks(words.PRESENT)
_ABOUT_ONESELF: Final = _in_blanks(words.ABOUT_ONESELF)
_LINKS: Final = _in_blanks(words.LINKS)
_READING: Final = _in_blanks(words.READING)
_CALLS: Final = _in_blanks(words.CALLS)
_SHOWS: Final = _in_blanks(words.SHOWS)
_INVITATIONS: Final = _in_blanks(words.INVITATIONS)
_UNNAMED: Final = _in_blanks(words.UNNAMED)
#: Behind these nobody is called on any more.
_TAKEN_BACK: Final = _in_blanks((*words.OPEN_CALLS, *words.ABSENCES))
_CHAIR_PASSES: Final = _in_blanks(words.CHAIR_PASSES)
_NAME_IS: Final = f" {words.NAME_IS} "
_CHAIR_TALK: Final = _in_blanks(words.CHAIR_TALK)
_THANKS: Final = _in_blanks(words.THANKS)
_THANKS_TO: Final = " thanks to "
#: The words of thanks and praise without their first letters, which may be capital.
_MAY_THANK: Final = tuple(word[1:] for word in (*words.THANKING, *sorted(words.PRAISE)))


def introduction(head: Passage) -> Cue | None:
    """Return how a speaker names herself at the *head* of her speech."""
    for row in head.rows:
        confidence = _introduces(head, row)
        if confidence:
            is_read_out = _is_any_in(_READING, fold_words(head.flat[head.start : row.mentions[0].start]))
            is_last = not head.flat[row.end : head.end].strip()
            return None if is_read_out else Cue((row.mentions[0],), confidence, is_last)
    return None


def _is_any_in(phrases: Iterable[str], folded: str) -> bool:
    return any(map(folded.__contains__, phrases))


def _introduces(head: Passage, row: Row) -> float:
    """Return how surely a speaker names herself with *row*."""
    before = row.before
    if _is_given_as_name(head.flat, row):
        return 0.98
    if len(row.mentions) > 1:
        return 0
    is_full = " " in row.mentions[0].text
    if before.endswith(_OF_ONESELF):
        return 0.95 if is_full else 0.85 if _goes_on(row.after) or not row.after.strip() else 0
    if row.begin > head.start + _VERBLESS_HEAD:
        return 0
    if before.endswith(_OF_ANYTHING):
        return 0.9 if _is_shown(head.flat, row, is_full=is_full) and not _is_spoken_of(head, row) else 0
    return _introduces_alone(head, row) if _is_greeting(before) else 0


def _is_given_as_name(flat: str, row: Row) -> bool:
    """Tell ``My name is Marilia`` from ``Her name is Marilia``."""
    if row.before.endswith(_INTRODUCTIONS) or flat.startswith(" is my name", row.mentions[-1].end):
        return True
    return row.before.endswith(_NAME_IS) and _is_greeting(row.before.removesuffix(_NAME_IS))


def _goes_on(after: str) -> bool:
    """Tell whether the speaker goes on about herself, or for whom she speaks."""
    return after.startswith(_ABOUT_ONESELF) or _is_linked(after)


def _is_shown(flat: str, row: Row, *, is_full: bool) -> bool:
    """Tell whether a name behind ``This is`` is that of who says so."""
    after = row.after
    if _goes_on(after) or after.startswith(_PRESENT):
        return True
    if is_full and (not after.strip() or words.IN_SPEECH in after.split()):
        return True
    return _is_apposed(flat, row.mentions[0], row.end, is_full=is_full)


def _is_spoken_of(head: Passage, row: Row) -> bool:
    """Tell whether the next sentence is about the person just named, or calls on her."""
    following = fold_words(head.flat[row.end : min(head.end, row.end + _NEXT)]).split()[:1]
    return not words.OF_ANOTHER.union(fold_words(row.mentions[0].text).split()).isdisjoint(following)


def _introduces_alone(head: Passage, row: Row) -> float:
    """Return how surely a name at the head of a sentence, with no verb before it, is the speaker's."""
    after, mention = row.after, row.mentions[0]
    is_full = " " in mention.text
    if after.startswith((*_PRESENT, *_ABOUT_ONESELF)):
        return 0.95
    if _is_linked(after) and (is_full or after.startswith(" from ")):
        return 0.9
    if not after.strip() and not row.before.strip():
        following = fold_words(head.flat[row.end : min(head.end, row.end + _NEXT)])
        return 0.85 if following.startswith((*_ABOUT_ONESELF, " from ")) else 0
    return 0.85 if _is_apposed(head.flat, mention, row.end, is_full=is_full) else 0


def _is_linked(after: str) -> bool:
    """Tell whether a body follows the name, and no verb: ``Marilia from the Board said`` is about Marilia."""
    return after.startswith(_LINKS) and words.VERBS.isdisjoint(after.split()[:9])


def _is_apposed(flat: str, mention: Mention, end: int, *, is_full: bool) -> bool:
    """
    Tell whether a body follows the name.

    ``Marilia Marcello, Harbour Board.`` To a first name alone, nothing else may
    follow up to the *end* of the sentence.
    """
    if flat[mention.end : mention.end + 2] != ", ":
        return False
    body = read_body(flat, mention.end + 1)
    if body is None or flat[body.end : body.end + 1] not in {".", ","}:
        return False
    is_certain = " " in flat[body.start : body.end] or flat[body.start : body.end].isupper()
    return is_full or (is_certain and not flat[body.end + 1 : end].strip())


def _is_greeting(before: str) -> bool:
    return words.GREETINGS.issuperset(before.split())


def thanks(head: Passage) -> Cue | None:
    """Return whom the *head* of a speech thanks by name: as a rule, who has just spoken."""
    for row in head.rows:
        distance = row.begin - head.start
        if distance > _THANKS_HEAD:
            return None
        if _is_thanked(head.flat, row):
            shared = _SHARED if len(row.mentions) > 1 else 1
            return Cue((row.mentions[0],), 0.85 * shared * _decay(distance))
    return None


def thanks_somebody(flat: str, start: int, end: int) -> bool:
    """Tell fast whether ``flat[start:end]`` may hold thanks."""
    speech = flat[start:end]
    return any(word in speech for word in _MAY_THANK)


def _is_thanked(flat: str, row: Row) -> bool:
    if not thanks_somebody(flat, row.begin, row.end):
        return False
    if row.after.startswith(_THANKS):
        return _is_greeting(row.before)
    spoken = row.before.split()
    if spoken and words.PRAISE.issuperset(spoken):
        return not row.after.strip()
    return words.EVERYBODY.isdisjoint(spoken) and _thanks(row.before)


def _thanks(before: str) -> bool:
    """Tell whether the words *before* a name are thanks to her."""
    found = [(at, at + len(phrase)) for phrase in _THANKS if (at := before.rfind(phrase)) >= 0]
    if not found:
        return False
    start, end = min(found)[0], max(end for _, end in found)
    if not words.BEFORE_THANKS.issuperset(before[:start].split()):
        return False
    between = before[end:].split()
    if words.INTENSIFIERS.issuperset(between):
        return True
    return "for" in between and between[-1] not in words.NOT_THANKED and len(between) <= 8


def hand_over(tail: Passage) -> Cue | None:
    """Return who is called on at the end, the *tail*, of a speech."""
    best: tuple[float, Row] | None = None
    for row in reversed(tail.rows):
        if best is not None and row.end <= best[1].begin:
            break
        confidence = _calls(tail.flat, row)
        if confidence and (best is None or confidence > best[0]):
            best = confidence, row
    if best is None:
        return None
    confidence, row = best
    if _is_any_in(_TAKEN_BACK, fold_words(tail.flat[row.end : tail.end])):
        return None
    called = (_in_full(tail, row.mentions[0]), *row.mentions[1:])
    return Cue(called, confidence * _decay(len(tail.flat[row.end : tail.end].strip())))


def _decay(distance: int) -> float:
    """Return the part of a cue's confidence that is left so many code points away from the change of floor."""
    return math.pow(0.95, distance / _USUAL_SENTENCE)


def _in_full(passage: Passage, mention: Mention) -> Mention:
    """Return *mention*, or one of the *passage* with more of the same name."""
    return next((fuller for fuller in passage.mentions if fuller.text.startswith(f"{mention.text} ")), mention)


def _calls(flat: str, row: Row) -> float:
    """Return how surely *row* is called on."""
    before = row.before
    if _is_thanked(flat, row) or _is_behind_unnamed(before):
        return 0
    described = _without_description(before)
    if before.endswith(" please ") or _is_moved_to(before):
        return 0.9
    if before == " welcome ":
        return 0.85 if not row.after.strip() else 0  # else who has just come is greeted
    if before.endswith(_CALLS) or described.endswith(_CALLS) or row.after == " please ":
        return 0.85
    called = _calls_by_name(flat, row)
    if called:
        return called
    in_order = described.endswith((" is ", " be ")) and not words.ORDER.isdisjoint(described.split())
    return 0.75 if in_order or before.endswith(_SHOWS) else 0


def _is_behind_unnamed(before: str) -> bool:
    """Tell whether somebody without a name is called first: ``the lady there, and then Marilia``."""
    return any(" and " in before.rpartition(phrase)[2] for phrase in _UNNAMED if phrase in before)


def _calls_by_name(flat: str, row: Row) -> float:
    """Return how surely *row* is called on by the name alone, or by what follows it."""
    after = row.after
    start = row.mentions[0].start
    is_apart = flat[max(0, start - _GAP) : start].rstrip(" ").endswith((",", "--"))
    leads = words.LEADS.issuperset(row.before.split()) and not (is_apart and row.before.endswith(" is "))
    if leads and not after.strip():
        return 0.9
    if leads or is_apart:
        if after.startswith(_INVITATIONS):
            return 0.85
        is_question = flat[row.end - 1] == "?"
        is_asked = leads or is_question or row.is_before_question or after.endswith(" please ")
        if is_asked and not words.ADDRESSED.isdisjoint(after.split()[:12]):
            return 0.8
        if is_question and (not after.strip() or (leads and flat.startswith(",", row.mentions[-1].end))):
            return 0.8
    return 0.75 if leads and (len(row.mentions) >= _QUEUE or _is_linked(after)) else 0


def _without_description(before: str) -> str:
    """Return *before* without the words in which the person called is described at its end."""
    kept = before.split()
    while kept and kept[-1] in words.DESCRIPTIONS:
        kept.pop()
    return f" {' '.join(kept)} "


def chairs(folded: str) -> bool:
    """Tell whether speech, *folded*, is that of who chairs the session."""
    return _is_any_in(_CHAIR_TALK, folded)


def passes_chair(folded: str) -> bool:
    """Tell whether speech, *folded*, hands over not only the floor but the chair."""
    return _is_any_in(_CHAIR_PASSES, folded)


def _is_moved_to(before: str) -> bool:
    """Tell whether the floor moves ``to`` what follows *before*."""
    head, to, between = before.rpartition(" to ")
    if not to or not words.DESCRIPTIONS.issuperset(between.split()):
        return False
    if head.endswith(" next") or _THANKS_TO in before:
        return False  # who sits there, or is thanked
    return not words.MOVES.isdisjoint(head.split()[-6:])
