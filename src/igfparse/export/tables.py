"""The four tables as files: CSV and Parquet."""

import csv
import datetime as dt
from collections.abc import Iterable
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from typing import Final

from igfparse._extras import load
from igfparse._frames import arrow_schema, to_arrow
from igfparse._rows import TABLES
from igfparse._spreadsheets import disarm
from igfparse._targets import open_text
from igfparse.transcript import Transcript

__all__ = ["write_csv", "write_parquet"]

#: Transcripts in one row group of a Parquet file, all of which are held in memory at once.
_GROUP: Final = 100


def write_csv(transcripts: Iterable[Transcript], folder: Path) -> None:
    """
    Fill *folder* with a CSV file for each table: UTF-8, a header line, CRLF, empty for None.

    The labels of a speaker stand in one cell, parted by ``; ``. Text that a
    spreadsheet would run as a formula, or that begins with an apostrophe, has an
    apostrophe before it.
    """
    with ExitStack() as stack:
        writers = {}
        for name, table in TABLES.items():
            file = stack.enter_context(open_text(folder / f"{name}.csv"))
            writers[name] = csv.writer(file)
            writers[name].writerow(table.columns)
        for transcript in transcripts:
            for name, table in TABLES.items():
                writers[name].writerows(map(_cell, row) for row in table.rows(transcript))


def _cell(value: str | float | dt.date | list[str] | None) -> object:
    return disarm("; ".join(value) if isinstance(value, list) else value)


def write_parquet(transcripts: Iterable[Transcript], folder: Path) -> None:
    """
    Fill *folder* with a Parquet file for each table.

    Raises:
        MissingExtraError: pyarrow is not installed (extra ``parquet``).
    """
    parquet = load("pyarrow.parquet", "parquet")
    with ExitStack() as stack:
        writers = {
            name: stack.enter_context(parquet.ParquetWriter(folder / f"{name}.parquet", arrow_schema(name)))
            for name in TABLES
        }
        rest = iter(transcripts)
        while group := list(islice(rest, _GROUP)):
            for name, writer in writers.items():
                writer.write_table(to_arrow(group, name))
