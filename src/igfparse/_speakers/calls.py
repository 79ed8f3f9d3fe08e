"""Find who is called on at the end of a speech."""

import re
from typing import Final, NamedTuple

from igfparse._text import fold
from igfparse._vocabulary import cues as words
from igfparse._vocabulary.groups import COUNTRIES
from igfparse._vocabulary.honorifics import TITLES

from .cues import Cue, Phrases, decay, in_blanks, is_apart, is_linked
from .mentions import Mention, whole_title
from .passages import Passage, Row, fold_words
from .thanks import is_thanked

__all__ = ["address", "calls_body", "chairs", "hand_over", "opens_floor", "passes_chair"]

#: A title at the head of a sentence or speech, apart from what follows.
_TITLE: Final = re.compile(
    r"(?:[.?!>:] +(?:(?:And|Now|Okay|So|Then|Yes),? )?|, so )(?:(?:Madam|Mr\.?|Your|State|Deputy) )?"
    rf"(?P<title>{'|'.join(sorted(title.title() for title in TITLES))})(?=[,?]|\. *+\Z)"
)
#: What ends the sentence before, or the label, and a blank.
_BEFORE_TITLE: Final = 2
#: These answer who spoke before.
_THANKING: Final = "thank"
_SORRY: Final = " sorry "
_THANKS: Final = in_blanks(words.THANKS)
#: The name of who speaks follows.
_OF_WHO_SPEAKS: Final = in_blanks((*words.OF_ONESELF, *words.OF_ANYTHING))
#: Code points between the sentence in which somebody is addressed and the end.
_NEAR_END: Final = 120
#: What stands behind the name of whom one speaks to.
_PARTS: Final = frozenset(",.?!:")
#: Words behind a name, or of the question behind its sentence, in which she is spoken to.
_FIRST_WORDS: Final = 12
#: Part of the certainty that one of two who are asked answers first.
_EITHER: Final = 0.5
#: Code points of folded words behind a call, behind one that is hardly one, that need not be said to the person.
_LONG_REST: Final = 150
_SHORT_REST: Final = 50
#: Words at the end of a speech in which somebody who was called on before is still spoken to.
_LAST_WORDS: Final = 15
#: Certainty that who chairs speaks to whom he gives the floor.
_ADDRESSED: Final = 0.65
#: The last of several sentences, if it may call on a body.
_LAST_SENTENCE: Final = re.compile(r"[.?!] +(?:The )?(?P<body>[A-Z][^.,?!]{2,}+)(?:, please)?[.?] *+\Z")
_LONGEST_CALL: Final = 80
#: A sentence that calls on somebody who is described: ``The delegate of Norway, you have the floor.``
_CALL_OF_UNNAMED: Final = re.compile(
    rf"(?:The|Our) [^.?!]*, (?:{'|'.join(sorted(words.INVITATIONS, key=len, reverse=True))})[.?!]"
)
#: So many names in a row are a list of speakers.
_QUEUE: Final = 3

_CALLS: Final = in_blanks(words.CALLS)
_NAME_IS: Final = f" {words.NAME_IS} "
_ARE: Final = (" is ", " be ")
_READING: Final = Phrases(words.READING)
_AFTERWARDS: Final = in_blanks(words.AFTERWARDS)
#: It is somebody else who is to ask.
_ASKS_TO_ASK: Final = " you ask "
_INVITING: Final = Phrases(words.INVITING)
_SHOWS: Final = in_blanks(words.SHOWS)
_INVITATIONS: Final = in_blanks(words.INVITATIONS)
_FORBIDDING: Final = in_blanks(words.FORBIDDING)
_UNNAMED: Final = in_blanks(words.UNNAMED)
_OPEN_CALLS: Final = Phrases(words.OPEN_CALLS)
#: ``We go in this order, so Marilia, you begin``.
_SO: Final = ", so "
#: ``Marilia, you begin, and then Tunde``.
_THEN: Final = " then "
#: ``Marilia? No.``, and ``A fair point, Marilia. Online?``
_NO_ANSWER: Final = (" no ", " okay ", " online ", " remote ")
#: Behind these nobody is called on any more.
_TAKEN_BACK: Final = Phrases(words.OPEN_CALLS, words.ABSENCES, words.FAREWELLS)
_CHAIR_TALK: Final = Phrases(words.CHAIR_TALK)
_CHAIR_PASSES: Final = Phrases(words.CHAIR_PASSES)


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
    if _is_taken_back(tail, row) or not _may_end_with_call(row):
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
        confidence = _calls(tail.flat, row)
        if confidence and (best is None or is_first or confidence > best.confidence):
            best = _Call(confidence, row, tuple(best.row.mentions) if best is not None and is_first else ())
    return best


def _follows(flat: str, row: Row, following: Row) -> bool:
    """Tell whether the next sentence behind *row*, or the same one, calls on the *following* ones after her."""
    if row.begin == following.begin:
        return _THEN in flat[row.mentions[-1].end : following.mentions[0].start]
    return following.before.startswith(_AFTERWARDS) and not flat[row.end : following.begin].strip()


def address(tail: Passage) -> Cue | None:
    """Return who is spoken to in ``Marilia, you have been patient``, at the end, the *tail*, of a speech."""
    row = tail.rows[-1] if tail.rows else None
    if row is None or len(row.mentions) > 1 or tail.end - row.end > _NEAR_END:
        return None
    is_spoken_to = _is_vocative(tail.flat, row) and not (
        _is_behind_unnamed(row.before)
        or _is_answered(row)
        or _is_commented_on(row)
        or _is_told(row)
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
        or row.after.startswith(_THANKS)
        or (row.before.endswith(_SORRY) and not row.after.strip())
    ):
        return True
    return row.before.endswith(_OF_WHO_SPEAKS) or not words.OF_ANOTHER.isdisjoint(row.after.split()[:1])


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
    others = (other.mentions[0].start for other in tail.rows)
    gaps = (tail.flat[start:other] for other in others if start < other < row.end)
    return any(" and " in gap and _THEN not in gap for gap in gaps)


def _is_told(row: Row) -> bool:
    """Tell whether *row* is told to do something else than to speak: ``Marilia, please note it``."""
    return row.after.startswith(_FORBIDDING)


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
    just_named = [mention for mention in tail.mentions if mention.end <= call.start() and _is_titled(mention)]
    people = just_named[-1:] or list(tail.titled.get(whole_title(call["title"]), {}).values())
    return Cue(tuple(people), 0.8) if len(people) == 1 else None


def _is_titled(mention: Mention) -> bool:
    return fold_words(mention.text).split()[0] in TITLES


def _in_full(passage: Passage, mention: Mention) -> Mention:
    """Return *mention*, or one of the *passage* with more of the same name."""
    return next((fuller for fuller in passage.mentions if fuller.text.startswith(f"{mention.text} ")), mention)


def _calls(flat: str, row: Row) -> float:
    """Return how surely *row* is called on."""
    described = _without_description(row.before)
    confidence = (
        _calls_before_name(row, described)
        or _calls_by_name(flat, row)
        or _calls_by_office(flat, row)
        or _shows(row, described)
    )
    # Most rows are not called, so what speaks against it is asked last.
    is_other = confidence and (
        is_thanked(flat, row)
        or _is_behind_unnamed(row.before)
        or _is_greeted(row)
        or flat.startswith("'s ", row.mentions[-1].end)  # "Marilia's question"
        or _is_told(row)
    )
    return 0 if is_other else confidence


def _is_greeted(row: Row) -> bool:
    """Tell ``Welcome, Marilia, and sit down`` to who has just come from ``Welcome, Marilia``."""
    return row.before == " welcome " and bool(row.after.strip())


def _calls_before_name(row: Row, described: str) -> float:
    """Return how surely *row* is called on by what stands before it, with and without the person's description."""
    before = row.before
    if before.endswith(" please ") or _is_moved_to(before):
        return 0.9
    is_called = (before.endswith(_CALLS) or described.endswith(_CALLS)) and not before.endswith(_ASKS_TO_ASK)
    return 0.85 if is_called or (described != before and row.after == " please ") else 0


def _calls_by_office(flat: str, row: Row) -> float:
    """Return how surely *row* is called on behind her office: ``I invite the Chair of the Board, Marilia Marcello``."""
    is_full = " " in row.mentions[0].text
    return 0.8 if is_full and is_apart(flat, row) and _INVITING.are_in(row.before) else 0


def _shows(row: Row, described: str) -> float:
    """Return how surely *row* is shown to the room to speak next."""
    spoken = set(described.split())
    is_full = " " in row.mentions[0].text
    in_order = described.endswith((*_ARE, " is from ") if is_full else _ARE) and not words.ORDER.isdisjoint(spoken)
    is_read_out = described.endswith(" from ") and (not words.READ_OUT.isdisjoint(spoken) or _READING.are_in(row.after))
    if is_read_out or row.before.endswith(_NAME_IS):
        return 0
    return 0.75 if in_order or row.before.endswith(_SHOWS) else 0


def _is_behind_unnamed(before: str) -> bool:
    """Tell whether somebody without a name is called first: ``the lady there, and then Marilia``."""
    return any(" and " in f" {before.rpartition(phrase)[2]}" for phrase in _UNNAMED if phrase in before)


def _calls_by_name(flat: str, row: Row) -> float:
    """Return how surely *row* is called on by the name alone, or by what follows it."""
    after = row.after
    _is_behind_so = flat.endswith(_SO, row.begin, row.mentions[0].start)
    apart = is_apart(flat, row) or _is_behind_so
    leads = words.LEADS.issuperset(row.before.split()) and not (apart and row.before.endswith(" is "))
    if (leads or _is_behind_so) and not after.strip():
        return 0.9 if _ends_with_call(flat, row) else 0
    if leads or apart:
        if _without_pronoun(after).startswith(_INVITATIONS) or (leads and (_without_pronoun(after).startswith(" and then ") or flat.startswith(", then ", row.mentions[-1].end))):
            return 0.85
        is_question = flat[row.end - 1] == "?"
        is_asked = (
            is_question
            or row.is_before_question
            or after.endswith(" please ")
            or (leads and not _answers(row) and _ends_with_call(flat, row))
        )
        is_statement = bool(after.strip()) and not flat.startswith(",", row.mentions[-1].end)
        asked = (*after.split()[:_FIRST_WORDS], *("" if is_statement else row.question).split()[:_FIRST_WORDS])
        if is_asked and not words.ADDRESSED.isdisjoint(asked):
            return 0.8
        if leads and row.following.startswith(_INVITATIONS):
            return 0.8
        if is_question and (not after.strip() or (leads and flat.startswith(",", row.mentions[-1].end))):
            return 0.8
    is_list = len(row.mentions) >= _QUEUE and (leads or " then " in flat[row.mentions[0].end : row.mentions[-1].start])
    is_announced = leads and is_linked(after) and words.SPEAKERS.isdisjoint(after.split())
    return 0.75 if is_list or is_announced else 0


def _without_pronoun(after: str) -> str:
    """Return *after* without a word for the person just named, at its head: ``Marilia, who would like to speak``."""
    head, _, rest = after.strip().partition(" ")
    if head in words.PRONOUNS: return f" {rest} "
    for f in (" i think ", " i believe ", " i guess ", " i know ", " perhaps ", " maybe ", " if you want ", " if you like "):
        if after.startswith(f): return " "+after.removeprefix(f)
    return after


def _answers(row: Row) -> bool:
    """Tell ``Marilia, I say`` and ``Marilia tells me that you``, which call nobody, from ``Marilia, I see you``."""
    spoken = row.after.split()[:2]
    if len(row.mentions) == 1 and not words.VERBS.isdisjoint(spoken[:1]):
        return True
    return not words.SPEAKERS.isdisjoint(spoken[:1]) and words.SEEING.isdisjoint(spoken[1:])


def _ends_with_call(flat: str, row: Row) -> bool:
    """Tell whether somebody who is spoken to is called: to whom, if anybody, is what follows said?"""
    return flat[row.end - 1] == "?" or _may_end_with_call(row, _SHORT_REST)


def _may_end_with_call(row: Row, most: int = _LONG_REST) -> bool:
    """Tell whether what follows a call is said to who was called, or has at *most* so many code points."""
    following = row.following
    return len(following) <= most or not words.ADDRESSED.isdisjoint(following.split()[-_LAST_WORDS:])


def _without_description(before: str) -> str:
    """Return *before* without the words in which the person called is described at its end."""
    kept = before.split()
    while kept and kept[-1] in words.DESCRIPTIONS:
        kept.pop()
    return f" {' '.join(kept)} "


def chairs(folded: str) -> bool:
    """Tell whether speech, *folded*, is that of who chairs the session."""
    return _CHAIR_TALK.are_in(folded)


def calls_body(flat: str, start: int, end: int) -> bool:
    """Tell whether ``flat[start:end]`` calls on a country or an organisation at its end, as ``Japan, please`` does."""
    sentence = _LAST_SENTENCE.search(flat, max(start, end - _LONGEST_CALL), end)
    return sentence is not None and (sentence["body"].isupper() or fold(sentence["body"]) in COUNTRIES)


def opens_floor(folded: str) -> bool:
    """Tell whether speech, *folded*, asks whoever wants to speak: behind it nobody is called on any more."""
    return _OPEN_CALLS.are_in(folded)


def passes_chair(folded: str) -> bool:
    """Tell whether speech, *folded*, hands over not only the floor but the chair."""
    return _CHAIR_PASSES.are_in(folded)


def _is_moved_to(before: str) -> bool:
    """Tell whether the floor moves ``to`` what follows *before*."""
    head, to, between = before.rpartition(" to ")
    if not to or not words.DESCRIPTIONS.issuperset(between.split()):
        return False
    if head.endswith(" next") or " thanks " in before or " thank you to " in before:
        return False  # who sits there, or is thanked
    moving = head.split()[-6:]
    if moving[-2:-1] == ["you"]:
        return False  # "Would you come to Oslo?"
    moves = not (words.MOVES.isdisjoint(moving) and words.NEAR_MOVES.isdisjoint(moving[-2:]))
    return moves and words.NO_MOVES.isdisjoint(moving)
