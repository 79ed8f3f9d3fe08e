"""The numbers of transcripts as a table for people, and as rows for spreadsheets."""

from collections.abc import Iterator, Sequence
from typing import Final

from .models import Share, Stats
from .transcript import Transcript

__all__ = ["COLUMNS", "format_stats", "list_stats"]

#: The columns of :func:`list_stats`.
COLUMNS: Final = ("source", "table", "key", "name", "turns", "words", "share")
_KEY_COLUMNS: Final = 40
_NONE: Final = {"speakers": "(nobody known)", "roles": "(no role)", "affiliations": "(none known)"}


def list_stats(transcript: Transcript) -> Iterator[tuple[str | int | float | None, ...]]:
    """Yield a row for each share of each speaker, role and affiliation."""
    stats, names = transcript.stats(), _names(transcript)
    for table, shares in _tables(stats):
        for share in shares:
            name = names.get(share.key or "") if table == "speakers" else share.key
            yield (transcript.source.name, table, share.key, name, share.turns, share.words, round(share.share, 4))


def format_stats(transcript: Transcript) -> Iterator[str]:
    """Yield the lines of a table for people."""
    stats, names = transcript.stats(), _names(transcript)
    yield transcript.header.session.title or transcript.source.name or "Transcript"
    yield f"{stats.turns} turns, {stats.words:,} words; nobody can be named for {stats.unnamed:.0%} of the words"
    rates = (("inaudible", stats.inaudible, stats.inaudible_rate), ("uncertain", stats.uncertain, stats.uncertain_rate))
    for kind, places, rate in rates:
        yield f"{places} {kind} place{'' if places == 1 else 's'}" + (
            "" if rate is None else f", {rate:.1f} in 1,000 words"
        )
    for table, shares in _tables(stats):
        yield ""
        yield f"{table.capitalize():{_KEY_COLUMNS}} {'turns':>6} {'words':>8} {'share':>6}"
        for share in shares:
            key = _NONE[table] if share.key is None else names.get(share.key, share.key)
            yield f"{key:{_KEY_COLUMNS}.{_KEY_COLUMNS}} {share.turns:6} {share.words:8,} {share.share:6.0%}"


def _tables(stats: Stats) -> Sequence[tuple[str, Sequence[Share]]]:
    return (("speakers", stats.speakers), ("roles", stats.roles), ("affiliations", stats.affiliations))


def _names(transcript: Transcript) -> dict[str, str]:
    return {speaker.id: speaker.name for speaker in transcript.speakers}
