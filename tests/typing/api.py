"""A user's program that ``mypy --strict`` has to accept, and that runs."""

import datetime as dt
import sys

import igfparse


def starts(transcript: igfparse.Transcript) -> dt.date | None:
    """Return the first day of the meeting."""
    return transcript.header.meeting.start_date


def who(transcript: igfparse.Transcript) -> list[tuple[str | None, int]]:
    """Return the speaker's id and the words of each turn."""
    return [(turn.speaker, turn.words) for turn in transcript.turns]


def kinds(transcript: igfparse.Transcript) -> set[igfparse.NoteKind]:
    """Return the kinds of notes."""
    return {note.kind for note in transcript.notes}


def main(path: str) -> None:
    """Print what a user asks for first."""
    try:
        transcript = igfparse.read(path)
    except igfparse.SourceError as error:
        sys.exit(error.hint)
    again = igfparse.Transcript.from_dict(transcript.to_dict())
    print(starts(again), len(who(again)), sorted(kinds(again)))  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1])
