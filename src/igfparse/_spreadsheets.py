"""Cells of CSV files that no spreadsheet runs as a formula."""

from typing import Final

__all__ = ["disarm"]

#: A cell that begins so is a formula to one program or another.
_FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r", "\n")
_GUARD: Final = "'"


def disarm(cell: object) -> object:
    """
    Return *cell*; text that a spreadsheet would run gets an apostrophe before it.

    Text that begins with an apostrophe gets one as well, so that leaving out the
    first apostrophe of every cell that has one gives all texts back.
    """
    is_guarded = isinstance(cell, str) and cell.startswith((*_FORMULA_STARTS, _GUARD))
    return f"{_GUARD}{cell}" if is_guarded else cell
