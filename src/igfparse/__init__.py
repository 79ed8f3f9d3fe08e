"""Structured, typed, citable data from the captioning transcripts of the Internet Governance Forum."""

from ._parse import parse
from ._read import read
from .errors import DataError, IgfparseError, SourceError
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

__version__ = "0.1.0"

__all__ = [
    "Closing",
    "DataError",
    "Diagnostic",
    "Disclaimer",
    "Evidence",
    "EvidenceKind",
    "Header",
    "IgfparseError",
    "Label",
    "LabelKind",
    "Meeting",
    "Note",
    "NoteKind",
    "Paragraph",
    "Person",
    "Registry",
    "Session",
    "Severity",
    "Share",
    "Source",
    "SourceError",
    "SourceFormat",
    "Span",
    "Speaker",
    "Stats",
    "Transcript",
    "Turn",
    "Vocabulary",
    "__version__",
    "parse",
    "read",
]
