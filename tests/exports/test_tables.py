"""CSV: four tables that join."""

import csv
import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given

import igfparse
from igfparse.export import write

from .shapes import any_transcript, storable


def _tables(folder: Path) -> dict[str, list[dict[str, str]]]:
    """Return the rows of each table, without the apostrophes that guard cells."""
    tables = {}
    for path in folder.iterdir():
        with path.open(encoding="utf-8", newline="") as file:
            tables[path.stem] = [
                {column: cell.removeprefix("'") for column, cell in row.items()} for row in csv.DictReader(file)
            ]
    return tables


@given(any_transcript)
def test_csv_holds_turns_speakers_and_notes(
    tmp_path_factory: pytest.TempPathFactory, transcript: igfparse.Transcript
) -> None:
    """Every turn, person and note is a row of the session, word for word."""
    folder = tmp_path_factory.mktemp("csv") / "tables"
    write(transcript, folder, "csv")
    tables = _tables(folder)

    assert [
        (str(turn.index), turn.id, turn.speaker or "", storable(turn.text), str(turn.words))
        for turn in transcript.turns
    ] == [(row["turn"], row["id"], row["speaker"], row["text"], row["words"]) for row in tables["turns"]]
    assert [(speaker.id, storable(speaker.name)) for speaker in transcript.speakers] == [
        (row["speaker"], row["name"]) for row in tables["speakers"]
    ]
    assert [(storable(note.text), note.kind.value) for note in transcript.notes] == [
        (row["text"], row["kind"]) for row in tables["notes"]
    ]
    assert {transcript.id} == {row["session"] for rows in tables.values() for row in rows}


@given(any_transcript)
def test_no_cell_is_a_formula(tmp_path_factory: pytest.TempPathFactory, transcript: igfparse.Transcript) -> None:
    """Nothing that was said runs in a spreadsheet; numbers and dates stay as they are."""
    folder = tmp_path_factory.mktemp("csv") / "tables"
    write(transcript, folder, "csv")

    for path in folder.iterdir():
        with path.open(encoding="utf-8", newline="") as file:
            assert not [cell for row in csv.reader(file) for cell in row if cell.startswith(tuple("=+-@\t\r\n"))]


def test_the_tables_join(example: Path, tmp_path: Path) -> None:
    """A turn leads to its speaker, a note to its turn, each to the session; dates are ISO 8601."""
    transcript = igfparse.read(example)
    write([transcript], tmp_path / "tables", "csv")
    tables = _tables(tmp_path / "tables")

    (session,) = tables["sessions"]
    assert ("2019-11-25", "14", "10:55") == (session["start_date"], session["ordinal"], session["closing_time"])
    assert dt.date(2019, 11, 25) == transcript.header.meeting.start_date
    people = {(row["session"], row["speaker"]): row for row in tables["speakers"]}
    assert {row["name"] for row in tables["turns"]} - {""} == {row["name"] for row in people.values()}
    assert all((row["session"], row["speaker"]) in people for row in tables["turns"] if row["speaker"])
    assert "TUNDE OYELARAN; Tunde" == people[session["session"], "tunde-oyelaran"]["labels"]
    turns = {(row["session"], row["turn"]): row for row in tables["turns"]}
    assert all(row["text"] in turns[row["session"], row["turn"]]["text"] for row in tables["notes"] if row["turn"])
    assert ("same-speaker", "0.943") == (tables["turns"][10]["evidence"], tables["turns"][10]["confidence"])


def test_a_text_that_comes_again_is_one_session(tmp_path: Path) -> None:
    """Keys stay keys."""
    once, other = igfparse.parse(">> ANA LIMA: A."), igfparse.parse(">> KAI BO: B.")
    write(iter([once, other, once]), tmp_path / "tables", "csv")

    assert [once.id, other.id] == [row["session"] for row in _tables(tmp_path / "tables")["sessions"]]


def test_unknown_tables_are_refused() -> None:
    """The message lists those that there are."""
    with pytest.raises(ValueError, match="sessions, turns, speakers, notes"):
        igfparse.to_arrow([], "words")


def test_a_missing_library_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """Data frames and Parquet are extras."""
    for library in ("pandas", "polars", "pyarrow"):
        monkeypatch.setitem(__import__("sys").modules, library, None)
    transcript = igfparse.parse(">> A.")
    for call, extra in (
        (transcript.to_pandas, "pandas"),
        (transcript.to_polars, "polars"),
        (lambda: igfparse.to_arrow(transcript), "parquet"),
    ):
        with pytest.raises(igfparse.MissingExtraError, match=rf'pip install "igfparse\[{extra}\]"'):
            call()
