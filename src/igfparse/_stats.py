"""Count turns and words."""

from collections import Counter
from collections.abc import Callable, Sequence

from .models import Note, NoteKind, Share, Speaker, Stats, Turn

__all__ = ["count"]


def count(turns: Sequence[Turn], speakers: Sequence[Speaker], notes: Sequence[Note]) -> Stats:
    """Return the numbers of a transcript."""
    affiliations = {speaker.id: speaker.affiliation for speaker in speakers}
    words = [turn.words for turn in turns]
    total = sum(words)
    kinds = Counter(note.kind for note in notes)
    by_speaker = _shares(turns, words, lambda turn: turn.speaker)
    return Stats(
        turns=len(turns),
        words=total,
        speakers=by_speaker,
        roles=_shares(turns, words, lambda turn: turn.role),
        affiliations=_shares(turns, words, lambda turn: affiliations[turn.speaker] if turn.speaker else None),
        unnamed=sum(share.share for share in by_speaker if share.key is None),
        inaudible=kinds[NoteKind.INAUDIBLE],
        uncertain=kinds[NoteKind.UNCERTAIN],
        inaudible_rate=_rate(kinds[NoteKind.INAUDIBLE], total),
        uncertain_rate=_rate(kinds[NoteKind.UNCERTAIN], total),
    )


def _shares(turns: Sequence[Turn], words: Sequence[int], key: Callable[[Turn], str | None]) -> tuple[Share, ...]:
    """Return the shares of what *key* tells of the turns, the largest first."""
    spoken: Counter[str | None] = Counter()
    held: Counter[str | None] = Counter()
    for turn, number in zip(turns, words, strict=True):
        spoken[key(turn)] += number
        held[key(turn)] += 1
    total = sum(words) or 1
    return tuple(Share(name, held[name], number, number / total) for name, number in spoken.most_common())


def _rate(places: int, words: int) -> float | None:
    return 1000 * places / words if words else None
