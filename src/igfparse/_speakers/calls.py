"""Find who is called on at the end of a speech."""

import re
from typing import Final, NamedTuple

from igfparse._vocabulary import calling, introducing, thanking
from igfparse._vocabulary import speech as words
from igfparse._vocabulary.honorifics import TITLES

from .cues import Cue, Phrases, decay, in_blanks, is_apart
from .invitations import how_surely_called, is_behind_unnamed, is_told, may_end_with_call
from .mentions import Mention, whole_title
from .passages import Passage, Row, fold_words, is_titled

__all__ = ["address", "hand_over"]

#: A title at the head of a sentence or speech, or behind ``so``, apart from what follows.
_TITLE: Final = re.compile(
    r"(?:[.?!>:] +(?:(?:And|Now|Okay|So|Then|Yes),? )?|, so )(?:(?:Madam|Mr\.?|Your|State|Deputy) )?"
    rf"(?P<title>{'|'.join(sorted(title.title() for title in TITLES))})(?=[,?]|\. *+\Z)"
)
#: Code points before a title: what ends the sentence before, or the label, or ``, so``, and a blank.
_BEFORE_TITLE: Final = 5
#: These answer who spoke before.
_THANKING: Final = "thank"
_SORRY: Final = " sorry "
_THANKS: Final = in_blanks(thanking.THANKS)
#: The name of who speaks follows.
_OF_WHO_SPEAKS: Final = in_blanks((*introducing.OF_ONESELF, *introducing.OF_ANYTHING))
#: Code points between the sentence in which somebody is addressed and the end.
_NEAR_END: Final = 120
#: What stands behind the name of whom one speaks to.
_PARTS: Final = frozenset(",.?!:")
#: Part of the certainty that one of two who are asked answers first.
_EITHER: Final = 0.5
#: Certainty that who chairs speaks to whom he gives the floor.
_ADDRESSED: Final = 0.65
#: A sentence that calls on somebody who is described: ``The delegate of Norway, you have the floor.``
_CALL_OF_UNNAMED: Final = re.compile(
    rf"(?:The|Our) [^.?!]*, (?:{'|'.join(sorted(calling.INVITATIONS, key=len, reverse=True))})[.?!]"
)

_AFTERWARDS: Final = in_blanks(calling.AFTERWARDS)
_INVITATIONS: Final = in_blanks(calling.INVITATIONS)
#: ``Marilia, you begin, and then Tunde``.
_THEN: Final = " then "
#: ``Marilia? No.``, ``Marilia, it is noted. Okay, the next``, and ``A fair point, Marilia. Online?``
_NO_ANSWER: Final = (" no ", " okay ", " online ", " remote ")
#: Behind these nobody is called on any more.
_TAKEN_BACK: Final = Phrases(calling.OPEN_CALLS, calling.ABSENCES, calling.FAREWELLS)


class _Call(NamedTuple):
    """A row of names that is called on."""

    confidence: float
    row: Row
    #: Who is called on in the next sentence.
    later: tuple[Mention, ...] = ()


def hand_over(tail: Passage) -> Cue | None:
    """Return who is called on at the end, the *tail*, of a speech."""
    call = _surest_call(tail)
    titled = _call_by_title(tail, tail.start if call is None else call.row.end)
    if titled is not None or call is None:
        return titled
    confidence, row, later = call
    if _is_taken_back(tail, row) or not may_end_with_call(row):
        return None
    if _asks_another(tail, row):
        confidence *= _EITHER
    called = (_in_full(tail, row.mentions[0]), *row.mentions[1:], *later)
    return Cue(called, confidence * decay(len(tail.flat[row.end : tail.end].strip())))


def _surest_call(tail: Passage) -> _Call | None:
    """Return the surest call of the last sentence that calls on somebody, or of the one before if that is the first."""
    best: _Call | None = None
    for row in reversed(tail.rows):
        is_first = best is not None and _follows(tail.flat, row, best.row)
        if best is not None and row.end <= best.row.begin and not is_first:
            break
        confidence = how_surely_called(tail.flat, row)
        if confidence and (best is None or is_first or confidence > best.confidence):
            best = _Call(confidence, row, tuple(best.row.mentions) if best is not None and is_first else ())
    return best


def _follows(flat: str, row: Row, following: Row) -> bool:
    """Tell whether the next sentence behind *row*, or the same one, calls on the *following* ones after her."""
    if row.begin == following.begin:
        return _THEN in flat[row.mentions[-1].end : following.start]
    return following.before.startswith(_AFTERWARDS) and not flat[row.end : following.begin].strip()


def address(tail: Passage) -> Cue | None:
    """Return who is spoken to in ``Marilia, you have been patient``, at the end, the *tail*, of a speech."""
    row = tail.rows[-1] if tail.rows else None
    if row is None or len(row.mentions) > 1 or tail.end - row.end > _NEAR_END:
        return None
    is_spoken_to = _is_vocative(tail.flat, row) and not (
        is_behind_unnamed(row.before)
        or _is_answered(row)
        or _is_commented_on(row)
        or is_told(row)
        or _is_taken_back(tail, row)
    )
    return Cue((row.mentions[0],), _ADDRESSED) if is_spoken_to else None


def _is_vocative(flat: str, row: Row) -> bool:
    """Tell whether *row* stands apart from the words of its sentence."""
    end = row.mentions[0].end
    is_parted = end == row.end or flat[end] in _PARTS
    return is_parted and (words.LEADS.issuperset(row.before.split()) or is_apart(flat, row))


def _is_answered(row: Row) -> bool:
    """Tell whether *row* is thanked for what she said before, is spoken of, or names who speaks."""
    if (
        _THANKING in row.before
        or row.before.endswith(_THANKS)
        or row.after.startswith(_THANKS)
        or (row.before.endswith(_SORRY) and not row.after.strip())
    ):
        return True
    return row.before.endswith(_OF_WHO_SPEAKS) or not introducing.OF_ANOTHER.isdisjoint(row.after.split()[:1])


def _is_commented_on(row: Row) -> bool:
    """Tell ``That is a maybe, Marilia. We go on``, to who has just spoken, from ``No pressure, Marilia``."""
    following = row.following.split()
    if row.after.strip() or not following or row.is_before_question:
        return False
    return words.ADDRESSED.isdisjoint(following)


def _asks_another(tail: Passage, row: Row) -> bool:
    """Tell whether the question to *row* is put to another as well: ``Marilia, you know it, and Tunde too?`` is."""
    if tail.flat[row.end - 1] != "?":
        return False
    start = row.mentions[-1].end
    others = (other.start for other in tail.rows)
    gaps = (tail.flat[start:other] for other in others if start < other < row.end)
    return any(" and " in gap and _THEN not in gap for gap in gaps)


def _is_taken_back(tail: Passage, row: Row) -> bool:
    """
    Tell whether behind *row* somebody else is asked to speak, or nobody can.

    Anybody may be asked, or somebody who is described; who was called may not be
    there, or all go.
    """
    if row.following.startswith(_NO_ANSWER):
        return True
    return _TAKEN_BACK.are_in(row.following) or _CALL_OF_UNNAMED.search(tail.flat, row.end, tail.end) is not None


def _call_by_title(tail: Passage, start: int) -> Cue | None:
    """
    Return who is called on by title alone behind *start*.

    It is the last who was named with a title in the same breath, or the only one
    so far with this title: ``Our guest is Ambassador Marilia Marcello.
    Ambassador, what do you think?``
    """
    call = _TITLE.search(tail.flat, max(0, start - _BEFORE_TITLE), tail.end)
    if call is None or any(mention.start > call.end() for mention in tail.mentions):
        return None
    rest = tail.flat[call.end() : tail.end]
    said = fold_words(rest)
    is_told = "." not in rest.rstrip(" .") and not words.ADDRESSED.isdisjoint(said.split())
    if not ("?" in rest or not said.strip() or said.startswith(_INVITATIONS) or is_told):
        return None
    just_named = [mention for mention in tail.mentions if mention.end <= call.start() and is_titled(mention)]
    people = just_named[-1:] or list(tail.titled.get(whole_title(call["title"]), {}).values())
    return Cue(tuple(people), 0.8) if len(people) == 1 else None


def _in_full(passage: Passage, mention: Mention) -> Mention:
    """Return *mention*, or one of the *passage* with more of the same name."""
    return next((fuller for fuller in passage.mentions if fuller.text.startswith(f"{mention.text} ")), mention)
