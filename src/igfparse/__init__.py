"""Structured, typed, citable data from the captioning transcripts of the Internet Governance Forum."""

import importlib as _importlib
import types as _types
import typing as _typing

from ._frames import to_arrow
from ._parse import parse
from ._read import read
from ._source.limits import Limits
from .corpus import Document, Selection, read_corpus
from .errors import DataError, IgfparseError, MissingExtraError, SourceError, TargetError, WorkerError
from .linking import Links, link_people
from .models import (
    Closing,
    Diagnostic,
    Disclaimer,
    Evidence,
    EvidenceKind,
    Header,
    Label,
    LabelKind,
    Meeting,
    Note,
    NoteKind,
    Paragraph,
    Person,
    Session,
    Severity,
    Share,
    Source,
    SourceFormat,
    Span,
    Speaker,
    Stats,
    Turn,
)
from .registry import Registry
from .transcript import Transcript
from .vocabulary import Vocabulary

if _typing.TYPE_CHECKING:
    from . import export

__version__ = "0.1.0"

__all__ = [
    "Closing",
    "DataError",
    "Diagnostic",
    "Disclaimer",
    "Document",
    "Evidence",
    "EvidenceKind",
    "Header",
    "IgfparseError",
    "Label",
    "LabelKind",
    "Limits",
    "Links",
    "Meeting",
    "MissingExtraError",
    "Note",
    "NoteKind",
    "Paragraph",
    "Person",
    "Registry",
    "Selection",
    "Session",
    "Severity",
    "Share",
    "Source",
    "SourceError",
    "SourceFormat",
    "Span",
    "Speaker",
    "Stats",
    "TargetError",
    "Transcript",
    "Turn",
    "Vocabulary",
    "WorkerError",
    "__version__",
    "export",
    "link_people",
    "parse",
    "read",
    "read_corpus",
    "to_arrow",
]


def __getattr__(name: str) -> _types.ModuleType:
    """Import :mod:`igfparse.export` when it is first asked for: most programs only parse."""
    if name == "export":
        return _importlib.import_module("igfparse.export")
    raise AttributeError(f"module 'igfparse' has no attribute {name!r}")
