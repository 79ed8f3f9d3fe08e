"""Find speech that is put in between, and speech that goes on behind it."""

from collections.abc import Sequence
from typing import Final

from igfparse._vocabulary.introducing import OF_ANOTHER
from igfparse._vocabulary.remarks import LOST, NOT_HEARD, OF_THE_CALLED, REPORTING, RESUMING, SOUND_CHECKS
from igfparse.models import NoteKind, Turn

from .chairs import is_chair, is_remote, is_technical
from .cues import Phrases, in_blanks
from .passages import fold_words, speech_limits

__all__ = ["find_resumed", "is_aside"]

#: Longer turns are no asides about the sound, or about who was called on.
_SOUND_CHECK: Final = 120
_ASIDE: Final = 100
#: Longer turns do more than interrupt.
_INTERRUPTION: Final = 150
#: Code points in which a speaker says that she goes on.
_RESUMED_HEAD: Final = 80
#: Code points that show whether a speech breaks off, notes left out.
_LAST: Final = 40
_ENDS: Final = tuple(".?!…)]\"'”")
#: Notes that, alone in a turn, are of what nobody says.
_OF_NOBODY: Final = frozenset({NoteKind.REACTION, NoteKind.SESSION})
_SOUND_CHECKS: Final = Phrases(SOUND_CHECKS)
_LOST: Final = Phrases(LOST)
_OF_THE_CALLED: Final = Phrases(OF_THE_CALLED)
_OF_ANOTHER: Final = in_blanks(OF_ANOTHER)


def is_aside(flat: str, turn: Turn, *, calls: bool) -> bool:
    """
    Tell whether a turn with speech is of who looks after the sound, or of a bystander.

    Args:
        flat: the source, made flat.
        turn: the turn.
        calls: whether it calls on somebody.
    """
    if not (turn.label is None or is_technical(turn.role) or is_remote(turn.role)):
        return False
    start, end = speech_limits(turn)
    length = end - start
    folded = fold_words(flat[start : min(end, start + _SOUND_CHECK)])
    is_of_another = length < _ASIDE and folded.startswith(_OF_ANOTHER)
    if is_remote(turn.role):
        return is_of_another  # who reads out is called on as well, and then answers first
    if not folded.strip():
        return all(note.kind in _OF_NOBODY or fold_words(note.text).strip() in NOT_HEARD for note in turn.notes)
    if flat.startswith(REPORTING, start) or (length < _SOUND_CHECK and _SOUND_CHECKS.are_in(folded)):
        return True
    is_of_called = is_of_another or _LOST.are_in(folded) or (length < _ASIDE and _OF_THE_CALLED.are_in(folded))
    return is_of_called and not calls


def find_resumed(flat: str, turns: Sequence[Turn]) -> dict[int, int]:
    """
    Find speech that goes on across a marker, in mid-sentence or after an interruption.

    Returns:
        The earlier turn, one or two before, by the index of the turn that goes on
        with it: one without label, or with the same role, if not the chair's.
    """
    resumed = {}
    for turn in turns[1:]:
        if not turn.paragraph_spans or (turn.label is not None and (turn.role is None or is_chair(turn.role))):
            continue
        earlier = _goes_on_with(flat, turn, turns[max(0, turn.index - 2) : turn.index])
        if earlier is not None and (turn.label is None or turn.role == earlier.role):
            resumed[turn.index] = earlier.index
    return resumed


def _goes_on_with(flat: str, turn: Turn, before: Sequence[Turn]) -> Turn | None:
    """Return which of the one or two turns *before* a turn goes on in it."""
    start, _ = speech_limits(turn)
    if flat[start : start + 1].islower():
        return next((earlier for earlier in reversed(before) if _breaks_off(flat, earlier)), None)
    head = flat[start : start + _RESUMED_HEAD]
    if fold_words(head).startswith(_OF_ANOTHER):
        return None
    says_so = any(phrase in head for phrase in RESUMING)
    return before[0] if len(before) > 1 and (says_so or _is_interrupted(flat, *before)) else None


def _is_interrupted(flat: str, turn: Turn, following: Turn) -> bool:
    """Tell whether the *following* turn only breaks into a *turn* that is not finished."""
    start, _ = speech_limits(following)
    return following.span.end - start <= _INTERRUPTION and _breaks_off(flat, turn)


def _breaks_off(flat: str, turn: Turn) -> bool:
    """Tell whether a speech ends without a full stop; *flat* has no notes."""
    start, _ = speech_limits(turn)
    speech = flat[max(start, turn.span.end - _LAST) : turn.span.end].rstrip()
    return bool(speech) and not speech.endswith(_ENDS)
