"""Read clock times as captioners print them."""

import datetime as dt
from typing import Final

import regex

from ._lazy import lazy

__all__ = ["TIME", "read_time"]

#: ``10:37``, ``10.37``, ``1037``, ``2:30 P.M.``, ``4 p.m.``, ``12 noon``.
TIME: Final = (
    r"(?:(?P<hour>\d{1,2})[:.](?P<minute>\d{2})|(?P<military>\d{4})|(?P<bare>\d{1,2})(?=\s?(?:[ap]\.?\s?m\b|noon\b)))"
    r"(?!\d)\s?(?P<half>(?:[ap]\.?\s?m\b\.?)|noon\b)?"
)
_TIME: Final = lazy(rf"(?<![\d.:]){TIME}", flags=regex.IGNORECASE)


def read_time(printed: str) -> tuple[dt.time | None, bool]:
    """
    Read the first clock time in *printed*.

    Returns:
        The time, or None where there is none, and whether an impossible
        mark (``14:30PM``, 2011) was left out of account.
    """
    match = _TIME.search(printed)
    if match is None:
        return None, False
    if match["military"]:
        hour, minute = divmod(int(match["military"]), 100)
    else:
        hour, minute = int(match["hour"] or match["bare"]), int(match["minute"] or 0)
    half = (match["half"] or "")[:1].casefold()
    impossible = bool(half) and not 1 <= hour <= 12
    if half and not impossible:
        hour = hour % 12 + (12 if half in "pn" else 0)
    try:
        return dt.time(hour, minute), impossible
    except ValueError:
        return None, False
