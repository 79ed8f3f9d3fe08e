"""
Transcripts in the formats of other tools.

:func:`write` writes them to files; the functions ``to_...`` return one
document as a string.
"""

from .akoma_ntoso import to_akoma_ntoso
from .markdown import to_markdown
from .report import to_report
from .schema import json_schema
from .tei import to_tei
from .write import FORMATS, write

__all__ = ["FORMATS", "json_schema", "to_akoma_ntoso", "to_markdown", "to_report", "to_tei", "write"]
