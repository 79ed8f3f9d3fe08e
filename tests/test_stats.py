"""The numbers that people ask for."""

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given

import igfparse
from igfparse import Share, testing


@given(testing.any_texts())
def test_shares_make_up_the_whole(text: str) -> None:
    """Every turn and every word is in each of the three tables exactly once."""
    transcript = igfparse.parse(text)
    stats = transcript.stats()
    words = sum(turn.words for turn in transcript.turns)

    assert (len(transcript.turns), words) == (stats.turns, stats.words)
    for shares in (stats.speakers, stats.roles, stats.affiliations):
        assert stats.turns == sum(share.turns for share in shares)
        assert stats.words == sum(share.words for share in shares)
        assert [share.words for share in shares] == sorted((share.words for share in shares), reverse=True)
        assert len(shares) == len({share.key for share in shares})
        if words:
            assert 1 == pytest.approx(sum(share.share for share in shares))
    unnamed = sum(turn.words for turn in transcript.turns if turn.speaker is None)
    assert stats.unnamed == pytest.approx(unnamed / words if words else 0)
    assert (stats.inaudible_rate is None) == (stats.uncertain_rate is None) == (not words)


def test_numbers_of_a_transcript() -> None:
    """Words are spoken words; notes are counted as places."""
    stats = igfparse.parse(
        ">> MODERATOR: I'm Ana Lima from the Harbour Board.\n\n"
        ">> EVA ROSA: We (inaudible) go (?) on.\n\n"
        ">> (Garbled audio) yes.\n\n"
        ">> MODERATOR: Good."
    ).stats()

    assert (4, 12) == (stats.turns, stats.words)
    assert (
        Share("ana-lima", 2, 8, 8 / 12),
        Share("eva-rosa", 1, 3, 3 / 12),
        Share(None, 1, 1, 1 / 12),
    ) == stats.speakers
    assert [("moderator", 8), (None, 4)] == [(share.key, share.words) for share in stats.roles]
    assert [("Harbour Board", 8), (None, 4)] == [(share.key, share.words) for share in stats.affiliations]
    assert (2, 1) == (stats.inaudible, stats.uncertain)
    assert (1000 * 2 / 12, 1000 / 12) == (stats.inaudible_rate, stats.uncertain_rate)


def _run(*arguments: object) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "igfparse", "stats", *map(str, arguments)], capture_output=True, check=True
    )
    return done.stdout.decode()


def test_tables_on_the_command_line(example: Path) -> None:
    """Text for people, CSV and JSON for programs, for one input or several."""
    stats = igfparse.read(example).stats()
    text = _run(example, example)
    rows = list(csv.DictReader(io.StringIO(_run(example, "--format", "csv"))))
    objects = json.loads(_run(example, example, "--format", "json"))

    assert 2 == text.count("nobody can be named for 24% of the words")
    assert "Odile Brandvold" in text
    assert "(no role)" in text
    assert [(share.key or "", str(share.words)) for share in stats.speakers] == [
        (row["key"], row["words"]) for row in rows if row["table"] == "speakers"
    ]
    assert "Tunde Oyelaran" in {row["name"] for row in rows}
    assert [stats.words] * 2 == [item["words"] for item in objects]
    assert [example.name] * 2 == [item["source"] for item in objects]
    assert stats.speakers[0].key == objects[0]["speakers"][0]["key"]
