"""Real transcripts, where they are at hand."""

from pathlib import Path

import pytest

import igfparse

pytestmark = pytest.mark.corpus


def test_real_transcripts_are_lossless(real_transcripts: list[Path]) -> None:
    """Nothing of a real transcript is lost, and its dictionary comes back."""
    for path in real_transcripts:
        transcript = igfparse.read(path)
        assert path.read_bytes().decode("utf-8") == "".join(span.of(transcript.text) for span in transcript.regions())
        assert transcript == igfparse.Transcript.from_dict(transcript.to_dict())


def test_real_transcripts_have_a_meeting_turns_and_people(real_transcripts: list[Path]) -> None:
    """Each has a numbered meeting with dates, many turns, and people who hold most of the named ones."""
    for path in real_transcripts:
        transcript = igfparse.read(path)
        assert transcript.header.meeting.ordinal is not None
        assert transcript.header.meeting.start_date is not None
        assert len(transcript.turns) > 20
        assert len(transcript.speakers) > 3
