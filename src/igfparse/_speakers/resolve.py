"""
Make the list of people from the turns.

Consumes turns with labels and what is said in them; produces the ids of the
turns' speakers, the speakers, and diagnostics. Labels name people for certain;
behind a role or no label, a person is named by what is said.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from attrs import evolve, frozen

from igfparse._vocabulary.roles import ANYBODY
from igfparse.models import Diagnostic, EvidenceKind, LabelKind, Person, Span, Speaker, Turn
from igfparse.vocabulary import NO_ADDITIONS, Vocabulary

from .aliases import NameKey
from .chairs import presides
from .claims import NOTHING_SAID, Claim, Heard
from .cues import Cue
from .floor import decide
from .hearing import Hearing
from .holders import Holders
from .identity import Identities, Spelling, identify_names, index_people, read_labels
from .mentions import Mention
from .said import Said
from .speakers import Cast
from .speech import NOTHING_HEARD, Speech, hear_speech
from .suspicions import find_suspicions

__all__ = ["People", "Settings", "resolve"]


#: Certainty that who is said to chair does.
_SEATED: Final = 0.85


@frozen
class Settings:
    """How people are found."""

    #: Courtesy titles beside those of the package.
    vocabulary: Vocabulary = NO_ADDITIONS
    #: Whether to listen to what is said; else labels alone count.
    identify: bool = True
    #: Below it nobody is named.
    min_confidence: float = 0.5
    #: The user's registry.
    people: Iterable[Person] = ()


class People(NamedTuple):
    """Who speaks, and in which turns."""

    #: The speaker's id by the index of the turn; turns of nobody known are absent.
    by_turn: dict[int, str]
    speakers: tuple[Speaker, ...]
    diagnostics: list[Diagnostic]


def resolve(turns: Sequence[Turn], view: str, settings: Settings) -> People:
    """
    Find the people who hold the floor.

    Args:
        turns: the turns, in order.
        view: the source with its white space made plain.
        settings: how.
    """
    labels = read_labels(turns, settings.vocabulary)
    index = index_people(tuple(settings.people))
    told = _without_bare_labels(turns) if settings.identify else ()
    speech = hear_speech(view, told, labels, index, settings.vocabulary) if settings.identify else NOTHING_HEARD
    identities = identify_names(labels, speech.spellings.values(), index)
    persons = {index: identities.person[spelling.key] for index, spelling in labels.items()}
    claims: Mapping[int, Sequence[Claim]] = {}
    diagnostics: list[Diagnostic] = []
    if settings.identify:
        heard = [_hear(hearing, speech.spellings, identities) for hearing in speech.hearings]
        holders = Holders(told, heard, Said(speech.flat, told, identities), persons, settings.min_confidence)
        decide(holders, speech.resumed, _seat(speech, identities))
        claims = holders.decided
        diagnostics += find_suspicions(speech.flat, turns, speech.resumed, persons, identities)
        contested = sorted(holders.contested - claims.keys())
        diagnostics += (Diagnostic.of("conflicting-evidence", turns[index].span) for index in contested)
    speakers = tuple(Cast(turns, persons, claims, identities, speech).make_speakers())
    return People(
        {index: speaker.id for speaker in speakers for index in speaker.turns},
        speakers,
        [
            *diagnostics,
            *_diagnose_aliases(speakers, turns, labels),
            *_diagnose_ambiguous(labels, identities.ambiguous),
        ],
    )


def _without_bare_labels(turns: Sequence[Turn]) -> Sequence[Turn]:
    """Return *turns* without labels that tell nothing: ``SPEAKER`` is anybody where none names a person or a chair."""
    kinds = {(turn.label.kind, presides(turn.role)) for turn in turns if turn.label is not None}
    if kinds != {(LabelKind.ROLE, False)}:
        return turns
    return [evolve(turn, label=None, role=None) if turn.role in ANYBODY else turn for turn in turns]


def _seat(speech: Speech, identities: Identities) -> dict[str, list[Claim]]:
    """Return the claims for those who are said to hold a chair's role, by the role."""
    claims: dict[str, list[Claim]] = {}
    for seat, mention in speech.seated:
        if mention in speech.spellings:
            person, fitting = identities.who_is_meant(speech.spellings[mention])
            claim = Claim(person, EvidenceKind.SAME_SPEAKER, speech.spellings[mention].span, _SEATED, fitting)
            if not claim.is_ambiguous:
                claims.setdefault(seat, []).append(claim)
    return claims


def _hear(hearing: Hearing, spellings: Mapping[Mention, Spelling], identities: Identities) -> Heard:
    """Return what a turn says, names made persons."""
    if not any(hearing.cues()):
        return NOTHING_SAID._replace(gives_back=hearing.gives_back, is_aside=hearing.is_aside)

    def claims(cue: Cue | None, kind: EvidenceKind) -> Iterator[Claim]:
        for mention in cue.mentions if cue is not None else ():
            if cue is not None and mention in spellings:
                spelling = spellings[mention]
                person, fitting = identities.who_is_meant(spelling)
                yield Claim(person, kind, spelling.span, cue.confidence, fitting)

    return Heard(
        next(claims(hearing.introduction, EvidenceKind.SELF_INTRODUCTION), None),
        next(claims(hearing.thanks, EvidenceKind.ACKNOWLEDGEMENT), None),
        next(claims(hearing.comment, EvidenceKind.ACKNOWLEDGEMENT), None),
        tuple(claims(hearing.hand_over, EvidenceKind.HANDOVER)),
        next(claims(hearing.address, EvidenceKind.HANDOVER), None),
        gives_back=hearing.gives_back,
        passes_chair=hearing.passes_chair,
        is_aside=hearing.is_aside,
    )


def _diagnose_aliases(
    speakers: Iterable[Speaker], turns: Sequence[Turn], labels: Mapping[int, Spelling]
) -> Iterator[Diagnostic]:
    for speaker in speakers:
        named = [index for index in speaker.turns if index in labels]
        if len({labels[index].key for index in named}) > 1:
            printed = dict.fromkeys(label.text for index in named if (label := turns[index].label) is not None)
            yield Diagnostic.of("aliases-joined", labels[named[0]].span, ", ".join(printed))


def _diagnose_ambiguous(labels: Mapping[int, Spelling], ambiguous: Iterable[NameKey]) -> Iterator[Diagnostic]:
    first: dict[NameKey, Span] = {}
    for spelling in labels.values():
        first.setdefault(spelling.key, spelling.span)
    yield from (Diagnostic.of("ambiguous-name", first[name]) for name in ambiguous if name in first)
