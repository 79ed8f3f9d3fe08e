"""JSON Schema of a transcript's JSON, made from the models."""

import datetime as dt
import inspect
import types
from enum import StrEnum
from typing import Any, Final, Union, get_args, get_origin

import attrs

from igfparse._json import fields_of
from igfparse.models import Closing, Diagnostic, Header, Label, Note, Paragraph, SourceFormat, Span, Speaker
from igfparse.transcript import Transcript

__all__ = ["json_schema"]

_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_SCALARS: Final[dict[type, dict[str, Any]]] = {
    int: {"type": "integer"},
    float: {"type": "number"},
    str: {"type": "string"},
    dt.date: {"type": "string", "format": "date"},
    dt.time: {"type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$"},
    Span: {"type": "array", "items": {"type": "integer", "minimum": 0}, "minItems": 2, "maxItems": 2},
}
_SOURCE: Final[dict[str, Any]] = {
    "name": str | None,
    "format": SourceFormat,
    "encoding": str | None,
    "characters": int,
    "sha256": str,
}
#: A turn's notes are indices into the transcript's.
_TURN: Final[dict[str, Any]] = {
    "index": int,
    "id": str,
    "span": Span,
    "marker": str | None,
    "label": Label | None,
    "role": str | None,
    "speaker": str | None,
    "paragraphs": tuple[Paragraph, ...],
    "notes": tuple[int, ...],
}
_TRANSCRIPT: Final[dict[str, Any]] = {
    "header": Header,
    "speakers": tuple[Speaker, ...],
    "notes": tuple[Note, ...],
    "closing": Closing | None,
    "diagnostics": tuple[Diagnostic, ...],
    "text": str,
}


def json_schema() -> dict[str, Any]:
    """
    Return the JSON Schema (2020-12) of what ``Transcript.to_dict`` gives.

    Objects may hold further keys: a later version of the same major number adds some.
    """
    schema = _Schema()
    properties = {
        "schema_version": {"const": Transcript.schema_version},
        "source": schema.object(_SOURCE),
        "turns": {"type": "array", "items": schema.object(_TURN)},
        **{name: schema.of(kind) for name, kind in _TRANSCRIPT.items()},
    }
    return {
        "$schema": _DIALECT,
        "title": "igfparse transcript",
        "type": "object",
        "required": list(properties),
        "properties": properties,
        "$defs": schema.definitions,
    }


class _Schema:
    """Schemas of types, with those of the models beside."""

    def __init__(self) -> None:
        self.definitions: dict[str, Any] = {}

    def of(self, kind: Any) -> dict[str, Any]:
        """Return the schema of the values of type *kind*."""
        if get_origin(kind) in (Union, types.UnionType):
            (own,) = (option for option in get_args(kind) if option is not type(None))
            return {"anyOf": [self.of(own), {"type": "null"}]}
        if get_origin(kind) is tuple:
            return {"type": "array", "items": self.of(get_args(kind)[0])}
        if attrs.has(kind):
            return self._define(kind)
        return dict(_SCALARS[kind]) if kind in _SCALARS else self._enumerate(kind)

    def object(self, fields: dict[str, Any]) -> dict[str, Any]:
        """Return the schema of an object with *fields*."""
        return {
            "type": "object",
            "required": list(fields),
            "properties": {name: self.of(kind) for name, kind in fields.items()},
        }

    def _define(self, model: type) -> dict[str, Any]:
        name = model.__name__
        if name not in self.definitions:
            self.definitions[name] = {"description": _summary(model), **self.object(dict(fields_of(model)))}
        return {"$ref": f"#/$defs/{name}"}

    def _enumerate(self, kind: type[StrEnum]) -> dict[str, Any]:
        return {"description": _summary(kind), "enum": [member.value for member in kind]}


def _summary(kind: type) -> str:
    return (inspect.getdoc(kind) or "").partition("\n")[0]
