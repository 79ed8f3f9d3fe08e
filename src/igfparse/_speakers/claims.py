"""What is claimed of who holds a turn."""

from typing import Final, NamedTuple

from igfparse.models import EvidenceKind, Span

from .aliases import NameKey

__all__ = ["GIVEN_BACK", "NOTHING_SAID", "Claim", "Heard"]

#: Certainty that who is given the floor back takes it.
GIVEN_BACK: Final = 0.85


class Claim(NamedTuple):
    """That a person holds a turn."""

    person: NameKey
    kind: EvidenceKind
    #: Where the name stands.
    span: Span
    #: From 0 to 1.
    confidence: float
    #: The persons whom the name may mean, if there are several.
    fitting: frozenset[NameKey] = frozenset()

    @property
    def is_ambiguous(self) -> bool:
        """Whether the name fits several persons, and nothing tells which is meant."""
        return bool(self.fitting) and self.person not in self.fitting


class Heard(NamedTuple):
    """What a turn says about who speaks in it, spoke before it and speaks next."""

    introduced: Claim | None = None
    thanked: Claim | None = None
    #: Whose speech is commented on.
    commented: Claim | None = None
    #: Who is called on, in the order of the call.
    called: tuple[Claim, ...] = ()
    #: Who is spoken to at the end, without a call.
    addressed: Claim | None = None
    #: Whether the floor goes back to who had it before.
    gives_back: bool = False
    #: Whether who is called on takes the chair.
    passes_chair: bool = False
    #: Whether the turn is of who looks after the sound, or of a bystander.
    is_aside: bool = False

    @property
    def asked(self) -> tuple[Claim, ...]:
        """Who is called on or spoken to, in this order."""
        return (*self.called, self.addressed) if self.addressed is not None else self.called


NOTHING_SAID: Final = Heard()
