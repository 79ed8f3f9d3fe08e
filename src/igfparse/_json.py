"""
Plain values (dicts, lists, strings, numbers) from models, and back.

The shape follows from the models' fields: an attrs class is an object, a
tuple an array, a date ISO 8601. What is not a model's own shape, such as
notes that are referred to by index, is the business of the transcript.
"""

import datetime as dt
import json
import types
from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cache
from typing import Any, Final, TextIO, Union, get_args, get_origin, get_type_hints

import attrs

from igfparse.errors import DataError
from igfparse.models import Span

__all__ = ["as_list", "as_mapping", "dump_array", "dumps", "fields_of", "from_plain", "to_plain"]

#: Larger numbers, infinity and NaN are no JSON that others can read.
_LARGEST: Final = 1e300
#: How each scalar is read; bool is no int here, though it is one in Python.
_SCALARS: Final = {int: "an integer", float: "a number", str: "a string"}


def to_plain(value: object) -> Any:
    """Return *value* as JSON has it."""
    match value:
        case StrEnum():
            return value.value
        case None | int() | float() | str():
            return value
        case dt.time():
            return value.isoformat("minutes")
        case dt.date():
            return value.isoformat()
        case tuple():  # a span among them
            return [to_plain(item) for item in value]
    kind: Any = type(value)
    return {name: to_plain(getattr(value, name)) for name in fields_of(kind)}


def dumps(plain: object, indent: int | None = None) -> str:
    """Return *plain* as JSON that can be written as UTF-8: a lone surrogate stays an escape."""
    text = json.dumps(plain, ensure_ascii=False, indent=indent)
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(plain, indent=indent)
    return text


def dump_array(plain: Iterable[object], file: TextIO) -> None:
    """Write an array of the items of *plain* to *file*, one after the other."""
    file.write("[")
    file.writelines(("," if number else "") + "\n" + dumps(item, indent=2) for number, item in enumerate(plain))
    file.write("\n]\n")


def from_plain(kind: Any, plain: Any, where: str) -> Any:
    """
    Return the value of type *kind* that *plain* stands for.

    Raises:
        DataError: *plain* is no such value; *where* leads to it.
    """
    if get_origin(kind) in (Union, types.UnionType):
        if plain is None:
            return None
        (kind,) = (option for option in get_args(kind) if option is not type(None))
    if kind is Span:
        return _span(plain, where)
    if get_origin(kind) is tuple:
        item = get_args(kind)[0]
        return tuple(from_plain(item, one, f"{where}[{at}]") for at, one in enumerate(as_list(plain, where)))
    if attrs.has(kind):
        mapping = as_mapping(plain, where)
        return kind(
            **{name: from_plain(hint, mapping.get(name), f"{where}.{name}") for name, hint in fields_of(kind).items()}
        )
    return _scalar(kind, plain, where)


def as_mapping(plain: Any, where: str) -> Mapping[str, Any]:
    """Return *plain* if it is an object."""
    if not isinstance(plain, Mapping):
        raise DataError(where, "expected an object")
    return plain


def as_list(plain: Any, where: str) -> list[Any]:
    """Return *plain* if it is an array."""
    if not isinstance(plain, list):
        raise DataError(where, "expected an array")
    return plain


def _span(plain: Any, where: str) -> Span:
    match plain:
        case [start, end] if type(start) is type(end) is int and 0 <= start <= end:
            return Span(start, end)
    raise DataError(where, "expected a pair of offsets")


def _scalar(kind: Any, plain: Any, where: str) -> Any:
    if kind in _SCALARS:
        if kind is float and type(plain) in (int, float) and abs(plain) <= _LARGEST:
            return float(plain)
        if type(plain) is kind is not float:
            return plain
        raise DataError(where, f"expected {_SCALARS[kind]}")
    if not isinstance(plain, str):
        raise DataError(where, "expected a string")
    try:
        value = kind(plain) if issubclass(kind, StrEnum) else kind.fromisoformat(plain)
    except ValueError:
        value = None
    # ISO 8601 has other ways to write a day or a minute, and times that no transcript gives.
    if value is None or to_plain(value) != plain:
        raise DataError(where, f"{plain!r:.60} is no {kind.__name__}")
    return value


@cache
def fields_of(kind: type) -> Mapping[str, Any]:
    """Return the public fields of an attrs class and their types."""
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in attrs.fields(kind) if not field.name.startswith("_")}
