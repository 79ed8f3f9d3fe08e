"""What the parser repaired or doubts."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final, Self

from attrs import field, frozen

from ._brief import brief
from ._pickled import Pickled
from .span import Span

__all__ = ["DIAGNOSTICS", "Diagnostic", "Severity"]


class Severity(StrEnum):
    """How much a diagnostic matters."""

    #: Worth knowing; nothing had to be decided.
    INFO = "info"
    #: Something was repaired or is doubtful.
    WARNING = "warning"


#: Every code, with its severity and the sentence that people read.
DIAGNOSTICS: Final[Mapping[str, tuple[Severity, str]]] = {
    "aliases-joined": (Severity.INFO, "labels of different spelling are taken for one person"),
    "ambiguous-name": (Severity.WARNING, "the short label fits more than one person; not joined"),
    "conflicting-evidence": (Severity.WARNING, "what is said names different persons; nobody is named"),
    "decoded-as-windows-1252": (Severity.WARNING, "the bytes are not UTF-8; read as Windows-1252"),
    "impossible-date": (Severity.WARNING, "the header holds a date that no calendar has"),
    "impossible-time": (Severity.INFO, "a 24-hour time is marked a.m. or p.m.; the mark is ignored"),
    "label-without-marker": (Severity.INFO, "a label without marker is taken for a change of floor"),
    "meeting-mismatch": (Severity.WARNING, "ordinal, year and place are not those of one meeting held"),
    "missing-colon": (Severity.WARNING, "a label is printed without its colon"),
    "no-turns": (Severity.WARNING, "no speech was found"),
    "one-turn": (Severity.WARNING, "no change of floor is marked; all speech is one turn"),
    "possible-missed-mark": (Severity.INFO, "the floor has probably changed here without a mark"),
    "possible-spurious-mark": (Severity.INFO, "the mark probably stands inside one person's speech"),
    "unclosed-note": (Severity.WARNING, "the bracket of a note is not closed"),
}


@frozen
class Diagnostic(Pickled):
    """One repair or doubt, with its place."""

    #: Short and stable, for programs; a key of :data:`DIAGNOSTICS`.
    code: str
    severity: Severity
    #: A sentence for people.
    message: str = field(repr=brief)
    span: Span

    @classmethod
    def of(cls, code: str, span: Span, detail: str = "") -> Self:
        """Make the diagnostic *code*, its sentence ended by *detail* where given."""
        severity, message = DIAGNOSTICS[code]
        return cls(code, severity, f"{message}: {detail}" if detail else message, span)
