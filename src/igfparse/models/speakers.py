"""The people who speak."""

from enum import StrEnum

from attrs import field, frozen

from ._brief import brief
from ._pickled import Pickled
from .span import Span

__all__ = ["Evidence", "EvidenceKind", "Speaker"]


class EvidenceKind(StrEnum):
    """Why a person is taken to hold the floor."""

    LABEL = "label"
    SELF_INTRODUCTION = "self-introduction"
    HANDOVER = "handover"
    ACKNOWLEDGEMENT = "acknowledgement"
    SAME_SPEAKER = "same-speaker"


@frozen
class Evidence(Pickled):
    """A place in the source that names a person."""

    kind: EvidenceKind
    #: Index of the turn that the evidence is for.
    turn: int
    span: Span
    #: From 0 to 1.
    confidence: float


@frozen
class Speaker(Pickled):
    """A person who holds the floor at least once."""

    #: Lower-case ASCII slug of the name, unique in the document.
    id: str
    #: The fullest spelling that the document supports, without courtesy titles.
    name: str = field(repr=brief)
    #: Where it is spelt so; None where the name comes from the user's registry.
    name_span: Span | None
    #: Courtesy titles as printed, such as ``H.E.``
    honorific: str | None = field(repr=brief)
    #: The body that the person speaks for, as stated in the document.
    affiliation: str | None = field(repr=brief)
    #: Where it is stated.
    affiliation_span: Span | None
    #: The labels printed for the person, in order of appearance.
    labels: tuple[str, ...] = field(repr=brief)
    #: Indices of the person's turns.
    turns: tuple[int, ...] = field(repr=brief)
    evidence: tuple[Evidence, ...] = field(repr=brief)
