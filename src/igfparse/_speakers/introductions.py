"""Find how speakers name themselves at the head of a speech."""

import re
from operator import itemgetter
from typing import Final

from igfparse._vocabulary import introducing, thanking
from igfparse._vocabulary import speech as words
from igfparse._vocabulary.affiliations import POSITION_LINKS, POSITIONS

from .bodies import read_body
from .cues import Cue, Phrases, in_blanks, is_apart, is_greeting, is_linked
from .mentions import Mention, NameFinder
from .passages import Passage, Row, fold_words, is_titled

__all__ = ["given_name", "introduction", "late_introduction"]

#: Code points from the head in which a name with a body or nothing beside it introduces.
_EARLY: Final = 250
#: Code points of the next sentence that are looked at.
_NEXT: Final = 40
#: Code points from ``my name`` in which the name stands.
_LATE: Final = 100
_LATE_GIVEN: Final = re.compile(re.escape(introducing.GIVEN))
_LATE_OPENING: Final = re.compile(rf"{re.escape(introducing.GIVEN)}|\bI(?:'m| am) (?=[^\W\d_a-z])")
#: ``My name is Marilia``.
_GIVEN: Final = 0.98
#: ``Marilia Marcello, Harbour Board``, with no verb.
_ALONE: Final = 0.9
#: ``It's Marilia``, of a first name and with nothing else in the sentence.
_BARE: Final = 0.75

_INTRODUCTIONS: Final = in_blanks(introducing.INTRODUCTIONS)
_OF_ONESELF: Final = in_blanks(introducing.OF_ONESELF)
_OF_ANYTHING: Final = in_blanks(introducing.OF_ANYTHING)
_PRESENT: Final = in_blanks(introducing.PRESENT)
_ABOUT_ONESELF: Final = in_blanks(introducing.ABOUT_ONESELF)
_ABOUT_FULL_NAMES: Final = in_blanks(introducing.ABOUT_FULL_NAMES)
_THANKS: Final = in_blanks(thanking.THANKS)
_READING: Final = Phrases(introducing.READING)
_CALLING: Final = introducing.CALLING | words.ADDRESSED
#: What somebody is, behind her name: ``Marilia Marcello, coordinator of``.
_POSITION: Final = re.compile(rf"(?:{'|'.join(sorted(POSITIONS))}) (?:{'|'.join(sorted(POSITION_LINKS))})\b")
_THIS_IS: Final = " this is "
#: What stands before ``it's`` in a sentence that tells of oneself.
_CLAUSE_ENDS: Final = ("", *",.-")
#: Said to who comes: ``Welcome, Marilia Marcello, from the Board``, or is thanked: ``Thanks to Marilia Marcello``;
#: or of what is no person: ``Welcome to the Marcello Hall of the Board``.
_NOT_OWN: Final = (" welcome ", " to ", " the ")
#: Words of who introduces herself, and asks something in the same sentence.
_OF_ONE: Final = words.SPEAKERS | {"me", "my"}
_COURTESIES: Final = in_blanks(introducing.COURTESIES)
_NAME_IS: Final = f" {introducing.NAME_IS} "
#: ``My name, for those who are new, is``.
_MY_NAME_ASIDE: Final = re.compile(rf"{re.escape(introducing.GIVEN)}, [^.,?!]{{1,40}}, is \Z")


def introduction(head: Passage, *, chairs: bool = False) -> Cue | None:
    """
    Return how a speaker names herself at the *head* of her speech.

    ``So Marilia, from the Board.`` introduces her; behind more than a greeting, who
    *chairs* calls on her so.
    """
    sure = [
        (confidence, row)
        for row in head.rows
        if (confidence := _introduces(head, row)) and not (chairs and _is_farther_on(head, row))
    ]
    if not sure:
        return None
    confidence, row = max(sure, key=itemgetter(0))
    if confidence <= _ALONE and len({row.mentions[0].text for _, row in sure}) > 1:
        return None  # she presents the panel
    is_last = not head.flat[row.end : head.end].strip()
    return None if _is_read_out(head, row) else Cue((row.mentions[0],), confidence, is_last)


def given_name(head: Passage) -> Cue | None:
    """Return the name at the *head* of the speech of somebody who was asked for it, if it is a sentence."""
    row = head.rows[0] if head.rows else None
    if row is None or len(row.mentions) > 1 or row.mentions[0].end + 1 < row.end:
        return None
    before = fold_words(head.flat[head.start : row.start])
    is_own = is_greeting(before) and not any(thanks in row.before for thanks in _THANKS)
    return Cue((row.mentions[0],), _ALONE) if is_own else None


def late_introduction(finder: NameFinder, start: int, end: int, *, opens: bool) -> Cue | None:
    """
    Return how a speaker gives her name behind the head of her speech, or where it ends, in ``flat[start:end]``.

    Who *opens* a session greets at length, and says ``I'm Marilia Marcello`` then.
    """
    match = (_LATE_OPENING if opens else _LATE_GIVEN).search(finder.flat, start - _NEXT, end)
    if match is None:
        return None
    passage = Passage(finder, match.start() - _NEXT, min(end, match.start() + _LATE))
    found = ((_introduces(passage, row), row) for row in passage.rows)
    confidence, row = next(((sure, row) for sure, row in found if sure > _ALONE), (0, None))
    return None if row is None or _is_read_out(passage, row) else Cue((row.mentions[0],), confidence)


def _is_read_out(passage: Passage, row: Row) -> bool:
    """Tell whether the words before *row* say that somebody else's are read out."""
    return _READING.are_in(fold_words(passage.flat[passage.start : row.start]))


def _is_farther_on(head: Passage, row: Row) -> bool:
    """Tell whether *row* stands at the head of a sentence, behind others that do more than greet somebody."""
    before = head.flat[head.start : row.begin]
    for mention in head.mentions:
        before = before.replace(mention.text, "")
    return is_greeting(row.before) and not is_greeting(fold_words(before))


def _introduces(head: Passage, row: Row) -> float:
    """Return how surely a speaker names herself with *row*."""
    before = row.before
    if _is_given_as_name(head.flat, row):
        return _GIVEN
    if len(row.mentions) > 1:
        return 0
    is_full = " " in row.mentions[0].text
    if before.endswith(_OF_ONESELF):
        return 0.95 if is_full else 0.85 if _goes_on(row.after) or not row.after.strip() else 0
    return _introduces_early(head, row, is_full=is_full) if row.begin <= head.start + _EARLY else 0


def _introduces_early(head: Passage, row: Row, *, is_full: bool) -> float:
    """Return how surely a speaker names herself with *row* in words that farther on are about others."""
    before = row.before
    if before.endswith(_OF_ANYTHING):
        return _shows(head, row, is_full=is_full) if _begins_clause(head.flat, row) else 0
    if before.startswith(_OF_ONESELF):  # "I am a member of the Board, Marilia Marcello."
        return 0.9 if is_full and is_apart(head.flat, row) and not row.after.strip() else 0
    is_alone = is_greeting(before) and not before.endswith(_NOT_OWN)
    return _introduces_alone(head, row) if is_alone else 0


def _begins_clause(flat: str, row: Row) -> bool:
    """Tell ``Sorry, it's Marilia again``, of oneself, from ``In that order, so it's Marilia again``."""
    before = flat[row.begin : row.start].lower().rstrip()
    before = next(
        (before.removesuffix(phrase) for phrase in introducing.OF_ANYTHING if before.endswith(phrase)), before
    )
    return before.rstrip()[-1:] in _CLAUSE_ENDS or is_greeting(fold_words(before))


def _is_given_as_name(flat: str, row: Row) -> bool:
    """Tell ``My name is Marilia`` from ``Her name is Marilia``."""
    if row.before.endswith(_INTRODUCTIONS) or flat.startswith(" is my name", row.mentions[-1].end):
        return True
    if row.before.endswith(_NAME_IS):
        return is_greeting(row.before.removesuffix(_NAME_IS))
    return _MY_NAME_ASIDE.search(flat, row.begin, row.start) is not None


def _goes_on(after: str) -> bool:
    """Tell whether the speaker goes on about herself, or for whom she speaks."""
    return after.startswith(_ABOUT_ONESELF) or is_linked(after)


def _shows(head: Passage, row: Row, *, is_full: bool) -> float:
    """Return how surely a name behind ``This is`` is that of who says so."""
    is_other = fold_words(row.mentions[0].text).startswith(_COURTESIES) and not row.before.endswith(_THIS_IS)
    if is_other or _is_spoken_of(head, row):
        return 0
    if _is_shown(head.flat, row, is_full=is_full):
        if row.before.endswith(_THIS_IS):
            return 0.9
        # Farther on, "It's Marilia from the Board" tells who is next.
        is_early = row.begin <= head.start + _NEXT or row.before not in _OF_ANYTHING
        may_introduce = is_early or row.after.startswith((*_PRESENT, *_ABOUT_ONESELF))
        return 0.85 if may_introduce else 0
    return _BARE if row.before in _OF_ANYTHING and not row.after.strip() else 0


def _is_shown(flat: str, row: Row, *, is_full: bool) -> bool:
    """Tell whether more than the name behind ``This is`` is about who says so."""
    after = row.after
    if _goes_on(after) or after.startswith(_PRESENT):
        return True
    if is_full and (not after.strip() or introducing.IN_SPEECH in after.split()):
        return True
    return _is_apposed(flat, row.mentions[0], row.end, is_full=is_full)


def _is_spoken_of(head: Passage, row: Row) -> bool:
    """Tell whether the next sentence is about the person just named, or calls on her."""
    following = fold_words(head.flat[row.end : min(head.end, row.end + _NEXT)]).split()[:1]
    return not introducing.OF_ANOTHER.union(fold_words(row.mentions[0].text).split()).isdisjoint(following)


def _introduces_alone(head: Passage, row: Row) -> float:
    """Return how surely a name at the head of a sentence, with no verb before it, is the speaker's."""
    after, mention = row.after, row.mentions[0]
    is_full = " " in mention.text
    if fold_words(mention.text).startswith(_COURTESIES):
        return 0  # said to somebody else
    if after.startswith((*_PRESENT, *_ABOUT_ONESELF)):
        return 0.95
    if is_full and after.startswith(_ABOUT_FULL_NAMES) and not _is_spoken_to(row):
        return 0.95
    if is_linked(after) and (is_full or after.startswith(" from ")):
        return 0 if _is_sought(head.flat, row) else _ALONE
    greets = is_full and is_greeting(after) and not after.startswith(_THANKS)
    if not row.before.strip() and (greets or not after.strip()):
        return _introduces_by_itself(head, row, is_full=is_full)
    return _ALONE if _is_apposed(head.flat, mention, row.end, is_full=is_full) else 0


def _is_sought(flat: str, row: Row) -> bool:
    """Tell ``Marilia from the Board?`` and ``Marilia, from your side?`` from an introduction."""
    is_short = "," not in flat[row.mentions[0].end + 1 : row.end]
    return flat[row.end - 1] == "?" and is_short and _OF_ONE.isdisjoint(row.after.split())


def _is_spoken_to(row: Row) -> bool:
    """Tell ``Minister Marcello, I'm glad`` and ``Marilia Marcello, I've a question to you`` from an introduction."""
    return is_titled(row.mentions[0]) or not words.ADDRESSED.isdisjoint(row.after.split())


def _introduces_by_itself(head: Passage, row: Row, *, is_full: bool) -> float:
    """Return how surely a name that is a sentence is the speaker's, not that of somebody who is called on."""
    following = fold_words(head.flat[row.end : head.end])
    if following.startswith((*_ABOUT_ONESELF, " from ")):
        return 0.85
    spoken = following.split()
    is_long = len(following) > _NEXT or not words.SPEAKERS.isdisjoint(spoken[:1])
    goes_on = is_long and row is head.rows[-1] and _CALLING.isdisjoint(spoken)
    return _BARE if is_full and goes_on else 0


def _is_apposed(flat: str, mention: Mention, end: int, *, is_full: bool) -> bool:
    """
    Tell whether a body follows the name.

    ``Marilia Marcello, Harbour Board.`` To a first name alone, nothing else may
    follow up to the *end* of the sentence.
    """
    if flat[mention.end : mention.end + 2] != ", ":
        return False
    if is_full and _POSITION.match(flat, mention.end + 2):
        return True
    body = read_body(flat, mention.end + 1)
    if body is None or flat[body.end : body.end + 1] not in {".", ","}:
        return False
    is_certain = " " in flat[body.start : body.end] or flat[body.start : body.end].isupper()
    return is_full or (is_certain and not flat[body.end + 1 : end].strip())
