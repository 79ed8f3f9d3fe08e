"""
The typed values that a transcript is made of.

All are frozen; collections are tuples. They know nothing of how they are made.
"""

from ._pickled import Pickled
from .context import Context
from .diagnostics import DIAGNOSTICS, Diagnostic, Severity
from .header import Disclaimer, Header, Meeting, Session
from .people import Person
from .source import Source, SourceFormat
from .span import Span
from .speakers import Evidence, EvidenceKind, Speaker
from .stats import Share, Stats
from .turns import Closing, Label, LabelKind, Note, NoteKind, Paragraph, Turn

__all__ = [
    "DIAGNOSTICS",
    "Closing",
    "Context",
    "Diagnostic",
    "Disclaimer",
    "Evidence",
    "EvidenceKind",
    "Header",
    "Label",
    "LabelKind",
    "Meeting",
    "Note",
    "NoteKind",
    "Paragraph",
    "Person",
    "Pickled",
    "Session",
    "Severity",
    "Share",
    "Source",
    "SourceFormat",
    "Span",
    "Speaker",
    "Stats",
    "Turn",
]
