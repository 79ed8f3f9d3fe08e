"""Transcripts as tables of pyarrow, pandas and polars."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final

from ._extras import load
from ._rows import TABLES, Kind, Parsed, Table

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    import pyarrow as pa

__all__ = ["arrow_schema", "to_arrow", "to_pandas", "to_polars"]

_PANDAS: Final = {
    Kind.STRING: "string",
    Kind.STRINGS: "object",
    Kind.INTEGER: "Int32",
    Kind.NUMBER: "Float64",
    Kind.DATE: "datetime64[s]",
}


def arrow_schema(table: str) -> "pa.Schema":
    """
    Return the Arrow schema of a *table*.

    Raises:
        ValueError: there is no such table.
        MissingExtraError: pyarrow is not installed.
    """
    columns = _table(table).columns
    arrow = load("pyarrow", "parquet")
    types = {
        Kind.STRING: arrow.string(),
        Kind.STRINGS: arrow.list_(arrow.string()),
        Kind.INTEGER: arrow.int32(),
        Kind.NUMBER: arrow.float64(),
        Kind.DATE: arrow.date32(),
    }
    schema: pa.Schema = arrow.schema([(name, types[kind]) for name, kind in columns.items()])
    return schema


def to_arrow(transcripts: Parsed | Iterable[Parsed], table: str = "turns") -> "pa.Table":
    """
    Return one of the tables of *transcripts* as an Arrow table.

    Args:
        transcripts: one or several.
        table: ``turns``, ``speakers``, ``notes`` or ``sessions``. They join on
            ``session``, with ``turn`` or ``speaker``.

    Raises:
        ValueError: there is no such table.
        MissingExtraError: pyarrow is not installed (extra ``parquet``).
    """
    schema = arrow_schema(table)
    several = transcripts if isinstance(transcripts, Iterable) else (transcripts,)
    columns = _fill(_table(table), several)
    made: pa.Table = load("pyarrow", "parquet").Table.from_pydict(columns, schema=schema)
    return made


def to_pandas(parsed: Parsed, table: str) -> "pd.DataFrame":
    """Return a *table* of one transcript as a data frame of pandas, with its nullable types."""
    kinds = _table(table).columns
    pandas = load("pandas", "pandas")
    columns = _fill(_table(table), [parsed])
    frame: pd.DataFrame = pandas.DataFrame(
        {name: pandas.Series(cells, dtype=_PANDAS[kinds[name]]) for name, cells in columns.items()}
    )
    return frame


def to_polars(parsed: Parsed, table: str) -> "pl.DataFrame":
    """Return a *table* of one transcript as a data frame of polars."""
    columns = _table(table).columns
    polars = load("polars", "polars")
    types = {
        Kind.STRING: polars.String,
        Kind.STRINGS: polars.List(polars.String),
        Kind.INTEGER: polars.Int32,
        Kind.NUMBER: polars.Float64,
        Kind.DATE: polars.Date,
    }
    schema = {name: types[kind] for name, kind in columns.items()}
    frame: pl.DataFrame = polars.DataFrame(_fill(_table(table), [parsed]), schema=schema)
    return frame


def _table(name: str) -> Table:
    if name not in TABLES:
        raise ValueError(f"no table {name!r}; there are {', '.join(TABLES)}")
    return TABLES[name]


def _fill(table: Table, transcripts: Iterable[Parsed]) -> dict[str, list[Any]]:
    """Return the cells of a *table* by column."""
    columns: dict[str, list[Any]] = {name: [] for name in table.columns}
    for parsed in transcripts:
        for row in table.rows(parsed):
            for cells, cell in zip(columns.values(), row, strict=True):
                cells.append(cell)
    for name, kind in table.columns.items():
        if kind in {Kind.STRING, Kind.STRINGS}:
            columns[name] = [_storable(cell) for cell in columns[name]]
    return columns


def _storable(cell: Any) -> Any:
    """Return a *cell* without lone surrogates, which these libraries cannot hold: question marks instead."""
    if isinstance(cell, list):
        return [_storable(item) for item in cell]
    return cell if cell is None else cell.encode("utf-8", "replace").decode("utf-8")
