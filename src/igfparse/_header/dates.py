"""
Read dates as headers print them.

No date library reads ``from 25 to 29 November 2019`` rightly, and
``python-dateutil`` fills what is missing from today's date. So patterns first
isolate day, month and year; only then the library reads each date.
"""

import datetime as dt
from functools import lru_cache
from typing import Final, NamedTuple

import regex

from igfparse._lazy import lazy
from igfparse._vocabulary.numerals import MONTHS, WEEKDAYS

__all__ = ["DATE", "DAY_AND_MONTH", "DateRange", "holds_impossible_date", "read_date", "read_range"]

_FLAGS: Final = regex.IGNORECASE | regex.VERBOSE
_MONTH: Final = rf"(?:{'|'.join(MONTHS)})[a-z]{{0,6}}\.?"
_DAY: Final = r"\d{1,2}(?:st|nd|rd|th)?"
_YEAR: Final = r"(?:(?:19|20)\d\d|'?\d\d(?![\d:.]))"
_WEEKDAY: Final = rf"(?:(?:{'|'.join(WEEKDAYS)}),?\s+)?"

#: One date: ``14 September 10``, ``OCTOBER 24, 2013``, ``Tuesday, 15 may 2012``, ``2015 11 11``.
DATE: Final = (
    rf"{_WEEKDAY}(?:(?<!\d){_DAY}\s+{_MONTH},?\s+{_YEAR}|{_MONTH}\s+{_DAY},?\s+(?:19|20)\d\d"
    r"|(?:19|20)\d\d[ .\-/]\d\d[ .\-/]\d\d)(?!\d)"
)
#: ``20 May``: a day whose year is printed elsewhere.
DAY_AND_MONTH: Final = rf"(?<!\d){_DAY}\s+{_MONTH}(?!\p{{L}})"
_DATE: Final = lazy(rf"\b{DATE}", flags=_FLAGS)

_DASH: Final = r"\s*(?:to|and|until|through|-|\N{EN DASH}|\N{EM DASH})\s*"
#: ``25 to 29 November 2019``, ``27 -30 September 2011``, ``28 November to 2 December 2022``.
_DAY_FIRST: Final = lazy(
    rf"""
    \b(?P<first>{_DAY})(?:\s+(?P<first_month>{_MONTH}),?(?:\s+(?P<first_year>20\d\d))?)?
    {_DASH}(?P<last>{_DAY})\s+(?P<month>{_MONTH}),?\s+(?P<year>20\d\d)(?!\d)
    """,
    flags=_FLAGS,
)
#: ``October 22-25, 2013``.
_MONTH_FIRST: Final = lazy(
    rf"""
    \b(?P<first_month>{_MONTH})\s+(?P<first>{_DAY}){_DASH}
    (?:(?P<month>{_MONTH})\s+)?(?P<last>{_DAY}),?\s+(?P<year>20\d\d)(?!\d)
    """,
    flags=_FLAGS,
)
_NUMERIC: Final = lazy(r"(?<!\d)((?:19|20)\d\d)[ .\-/](\d\d)[ .\-/](\d\d)(?!\d)")
#: The library fills from this what is not printed; here it never is.
_NO_DATE: Final = dt.datetime.min  # noqa: DTZ901 - a date has no zone


class DateRange(NamedTuple):
    """First and last day, and where they are printed."""

    first: dt.date
    last: dt.date
    start: int
    end: int


def read_range(text: str) -> DateRange | None:
    """Read the first range of dates in *text*; None where there is none that a calendar has."""
    for pattern in (_DAY_FIRST, _MONTH_FIRST):
        match = pattern.search(text)
        if match is None:
            continue
        groups = match.groupdict()
        month = groups["month"] or groups["first_month"]
        first_month = groups["first_month"] or month
        year = groups.get("first_year") or groups["year"]
        first = _date(f"{groups['first']} {first_month} {year}")
        last = _date(f"{groups['last']} {month} {groups['year']}")
        if first is not None and last is not None and first.month > last.month and year == groups["year"]:
            first = _date(f"{groups['first']} {first_month} {int(year) - 1}")  # over New Year
        if first is not None and last is not None and first <= last:
            return DateRange(first, last, *match.span())
    return None


def read_date(text: str) -> tuple[dt.date | None, int, int]:
    """
    Read the first single date in *text*.

    Returns:
        The date, or None for one that no calendar has, and where it is
        printed; an empty place where there is none.
    """
    match = _DATE.search(text)
    if match is None:
        return None, 0, 0
    return _date(match[0]), *match.span()


def holds_impossible_date(text: str) -> bool:
    """Tell whether *text* prints a date or a range that no calendar has."""
    if any(pattern.search(text) for pattern in (_DAY_FIRST, _MONTH_FIRST)):
        return read_range(text) is None
    date, start, end = read_date(text)
    return date is None and start < end


@lru_cache(maxsize=1024)
def _date(printed: str) -> dt.date | None:
    """Read one isolated date, in which day, month and year are known to stand."""
    numeric = _NUMERIC.fullmatch(printed)
    if numeric is not None:
        return _checked(*map(int, numeric.groups()))
    # Imported when the first date is met: it costs more than the rest of the package.
    from dateutil.parser import ParserError, parse  # noqa: PLC0415

    try:
        return parse(printed.replace("'", ""), default=_NO_DATE, dayfirst=True).date()
    except (ParserError, OverflowError, ValueError):
        return None


def _checked(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
