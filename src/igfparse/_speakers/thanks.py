"""Find whom a speech thanks by name, or whose speech it comments on."""

import re
from typing import Final

from igfparse._vocabulary import speech as words
from igfparse._vocabulary import thanking

from .cues import Cue, decay, in_blanks, is_apart, is_greeting
from .passages import Passage, Row

__all__ = ["comment", "comments_on_somebody", "is_thanked", "thanks", "thanks_somebody"]

#: Code points from the head in which people thank.
_HEAD: Final = 150
#: Words behind the name in which all others are thanked as well.
_ALSO: Final = 3
#: Thanks to several people at once name the first of them less surely.
_SHARED: Final = 0.6

#: A comma and a capitalised word in front of the first full stop.
_COMMENT: Final = re.compile(r"[^.?!]{3,120}, \w[^,?!]{1,50}[.!]")
#: How a comment ends.
_STATED: Final = frozenset(".!")
#: Words of a comment.
_LONGEST_COMMENT: Final = 12
#: Certainty that a comment is on what was said just before.
_COMMENTED: Final = 0.65

_THANKS: Final = in_blanks(thanking.THANKS)
_THANKS_TO: Final = in_blanks(thanking.THANKS_TO)
_TO_YOU: Final = " to you "
#: ``Marilia thanks for the work``, without a comma, is about Marilia.
_THANKS_AS_VERB: Final = " thanks for the "
_BEFORE: Final = thanking.BEFORE_THANKS | thanking.PRAISE | words.GREETINGS
_QUESTIONS: Final = in_blanks(thanking.QUESTIONS)
#: The words of thanks and praise without their first letters, which may be capital.
_MAY_THANK: Final = tuple(word[1:] for word in (*thanking.THANKING, *sorted(thanking.PRAISE)))


def thanks(head: Passage) -> Cue | None:
    """Return whom the *head* of a speech thanks by name: as a rule, who has just spoken."""
    for row in head.rows:
        distance = row.begin - head.start
        if distance > _HEAD:
            return None
        if is_thanked(head.flat, row) and not (row.before.endswith(" to ") and " and to " in row.after):
            shared = _SHARED if len(row.mentions) > 1 else 1
            is_for_question = row.after.startswith(_QUESTIONS) or row.before.endswith(_QUESTIONS)
            return Cue((row.mentions[0],), 0.85 * shared * decay(distance), is_for_question=is_for_question)
    return None


def comment(head: Passage) -> Cue | None:
    """Return whose speech is commented on in the first sentence: ``That is a strong point, Marilia``."""
    row = head.rows[0] if head.rows else None
    if row is None or row.begin > head.start or len(row.mentions) > 1:
        return None
    is_end = not row.after.strip() and head.flat[row.end - 1] in _STATED
    spoken = row.before.split()
    is_said = 1 < len(spoken) <= _LONGEST_COMMENT and thanking.NO_COMMENT.isdisjoint(spoken)
    is_said = is_said and not (words.LEADS.issuperset(spoken) or is_greeting(row.before))
    return Cue((row.mentions[0],), _COMMENTED) if is_end and is_said and is_apart(head.flat, row) else None


def comments_on_somebody(flat: str, start: int) -> bool:
    """Tell fast whether the sentence at *start* may be a comment."""
    return _COMMENT.match(flat, start) is not None


def thanks_somebody(flat: str, start: int, end: int) -> bool:
    """Tell fast whether ``flat[start:end]`` may hold thanks."""
    speech = flat[start:end]
    return any(word in speech for word in _MAY_THANK)


def is_thanked(flat: str, row: Row) -> bool:
    """Tell whether *row* is thanked or praised."""
    if not thanks_somebody(flat, row.begin, row.end):
        return False
    if row.after.startswith(_THANKS):
        is_subject = not row.before.strip() and flat.startswith(" ", row.mentions[-1].end)
        return is_greeting(row.before) and not (is_subject and row.after.startswith(_THANKS_AS_VERB))
    spoken = row.before.split()
    if spoken and thanking.PRAISE.issuperset(spoken):
        return not row.after.strip()
    return thanking.EVERYBODY.isdisjoint((*spoken, *row.after.split()[:_ALSO])) and _thanks(row.before)


def _thanks(before: str) -> bool:
    """Tell whether the words *before* a name are thanks to her."""
    if before.endswith(_THANKS):
        to_others = before.replace(_TO_YOU, " ")
        return not any(phrase in to_others for phrase in _THANKS_TO)
    found = [(at, at + len(phrase)) for phrase in _THANKS if (at := before.rfind(phrase)) >= 0]
    if not found:
        return False
    start, end = min(found)[0], max(end for _, end in found)
    if not _BEFORE.issuperset(before[:start].split()):
        return False
    between = before[end:].split()
    if thanking.INTENSIFIERS.issuperset(between):
        return True
    return "for" in between and between[-1] not in thanking.NOT_THANKED and len(between) <= 8
