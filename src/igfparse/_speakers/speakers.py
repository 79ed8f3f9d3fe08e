"""Make the speakers from the persons and the turns that they hold."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import frozen

from igfparse.models import Evidence, EvidenceKind, Span, Speaker, Turn

from .aliases import NameKey
from .claims import Claim
from .identity import Identities, Spelling, fullest
from .ids import Ids
from .speech import Speech

__all__ = ["Cast"]


@frozen
class Cast:
    """Who holds which turns, and what is known of them."""

    turns: Sequence[Turn]
    #: The person by the index of the turn.
    persons: Mapping[int, NameKey]
    #: What names the person where the label does not, by the index of the turn.
    claims: Mapping[int, Sequence[Claim]]
    identities: Identities
    speech: Speech

    def make_speakers(self) -> Iterator[Speaker]:
        """Yield the speakers in the order in which they first hold the floor."""
        held: dict[NameKey, list[Turn]] = {}
        for index in sorted(self.persons):
            held.setdefault(self.persons[index], []).append(self.turns[index])
        bodies = self._find_bodies()
        ids = Ids(entry.id for entry in self.identities.registered.values())
        for person, own in held.items():
            yield self._make_speaker(person, own, bodies.get(person), ids)

    def _make_speaker(self, person: NameKey, own: Sequence[Turn], body: Span | None, ids: Ids) -> Speaker:
        spellings = self.identities.spellings[person]
        entry = self.identities.registered.get(person)
        spelling = fullest(spellings)
        name = entry.name if entry is not None else spelling.reading.name
        affiliation, span = self._affiliation(spellings, body)
        if affiliation is None and entry is not None:
            affiliation = entry.affiliation
        return Speaker(
            id=entry.id if entry is not None else ids.make(name),
            name=name,
            name_span=spelling.span if entry is None else None,
            honorific=next((s.reading.honorific for s in spellings if s.reading.honorific is not None), None),
            affiliation=affiliation,
            affiliation_span=span,
            labels=tuple(dict.fromkeys(turn.label.text for turn in own if turn.label is not None)),
            turns=tuple(turn.index for turn in own),
            evidence=tuple(self._evidence(own)),
        )

    def _find_bodies(self) -> dict[NameKey, Span]:
        """Return where each person's affiliation is stated best."""
        identities, speech = self.identities, self.speech
        best: dict[NameKey, tuple[bool, Span]] = {}
        for statement in speech.statements:
            person = None
            if statement.mention is not None and statement.mention in speech.spellings:
                person = identities.person[speech.spellings[statement.mention].key]
            elif statement.turn is not None:
                person = self.persons.get(statement.turn)
            if person is not None and (person not in best or statement.is_direct > best[person][0]):
                best[person] = statement.is_direct, statement.span
        return {person: span for person, (_, span) in best.items()}

    def _affiliation(self, spellings: Iterable[Spelling], body: Span | None) -> tuple[str | None, Span | None]:
        """Return the affiliation that a label prints, else the one that is said, with its place."""
        for spelling in spellings:
            if spelling.reading.affiliation is not None:
                return spelling.reading.affiliation, spelling.span
        return (" ".join(body.of(self.speech.flat).split()), body) if body is not None else (None, None)

    def _evidence(self, own: Iterable[Turn]) -> Iterator[Evidence]:
        for turn in own:
            for claim in self.claims.get(turn.index, ()):
                yield Evidence(claim.kind, turn.index, claim.span, round(claim.confidence, 3))
            if turn.index not in self.claims and turn.label is not None:
                yield Evidence(EvidenceKind.LABEL, turn.index, turn.label.span, 1.0)
