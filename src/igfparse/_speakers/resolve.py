"""
Make the list of people from the turns.

Consumes turns with labels and what is said in them; produces the ids of the
turns' speakers, the speakers, and diagnostics. Labels name people for certain;
behind a role or no label, a person is named by what is said.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from igfparse.models import Diagnostic, Evidence, EvidenceKind, Person, Span, Speaker, Turn
from igfparse.vocabulary import Vocabulary

from .affiliations import Statement, find_statements
from .aliases import NameKey
from .cues import Cue
from .floor import Claim, Decision, Floor, Heard
from .hearing import Hearing, find_resumed, listen
from .identity import Identities, Spelling, fullest, identify_names, read_labels
from .ids import Ids
from .mentions import Mention, NameFinder, flatten
from .names import read_name
from .suspicions import find_suspicions

__all__ = ["People", "resolve"]


class People(NamedTuple):
    """Who speaks, and in which turns."""

    #: The speaker's id by the index of the turn; turns of nobody known are absent.
    by_turn: dict[int, str]
    speakers: tuple[Speaker, ...]
    diagnostics: list[Diagnostic]


class _Speech(NamedTuple):
    """What the turns say about people."""

    flat: str
    hearings: Sequence[Hearing]
    statements: Sequence[Statement]
    #: The names that are believed to be names.
    spellings: Mapping[Mention, Spelling]


def resolve(
    turns: Sequence[Turn],
    view: str,
    *,
    vocabulary: Vocabulary,
    identify: bool,
    min_confidence: float,
    people: Iterable[Person],
) -> People:
    """
    Find the people who hold the floor.

    Args:
        turns: the turns, in order.
        view: the source with its white space made plain.
        vocabulary: courtesy titles beside those of the package.
        identify: whether to listen to what is said; else labels alone count.
        min_confidence: below it nobody is named.
        people: the user's registry.
    """
    labels = read_labels(turns, vocabulary)
    speech = _listen(view, turns, labels, vocabulary) if identify else _Speech("", [], [], {})
    identities = identify_names(labels, speech.spellings.values(), people)
    holders = {index: identities.person[spelling.key] for index, spelling in labels.items()}
    heard = [_hear(hearing, speech.spellings, identities) for hearing in speech.hearings]
    resumed = find_resumed(speech.flat, turns) if identify else {}
    floor = Floor(turns, heard, resumed, holders, _FirstNames(speech.flat, turns, identities), min_confidence)
    decision = floor.decide() if identify else Decision({}, [])
    bodies = _find_bodies(speech, identities, holders)
    speakers = tuple(_make_speakers(turns, holders, decision, identities, bodies, speech.flat))
    return People(
        {index: speaker.id for speaker in speakers for index in speaker.turns},
        speakers,
        [
            *_diagnose_aliases(speakers, turns, labels),
            *_diagnose_ambiguous(labels, identities.ambiguous),
            *(Diagnostic.of("conflicting-evidence", turns[index].span) for index in decision.contested),
            *find_suspicions(speech.flat, turns, resumed, holders, identities),
        ],
    )


def _listen(view: str, turns: Sequence[Turn], labels: Mapping[int, Spelling], vocabulary: Vocabulary) -> _Speech:
    """Gather the names in what is said."""
    known = frozenset(spelling.key[0] for spelling in labels.values())
    flat = flatten(view, [note.span for turn in turns for note in turn.notes])
    hearings = listen(NameFinder(flat, known), turns, labels)
    mentions = chain.from_iterable(hearing.mentions for hearing in hearings)
    statements = list(find_statements(flat, turns, mentions))
    spellings: dict[Mention, Spelling] = {}
    for kind, mention in _spoken_names(hearings, statements):
        reading = read_name(mention.text, vocabulary.honorifics)
        spellings.setdefault(mention, Spelling(reading, Span(mention.start, mention.end), kind))
    sure = known | {
        spelling.key[0]
        for mention, spelling in spellings.items()
        if not mention.opens or " " in mention.text or spelling.kind is EvidenceKind.SELF_INTRODUCTION
    }
    # A single word at the head of a sentence has a capital, whatever it is.
    believed = {mention: spelling for mention, spelling in spellings.items() if spelling.key[0] in sure}
    return _Speech(flat, hearings, statements, believed)


def _spoken_names(
    hearings: Iterable[Hearing], statements: Iterable[Statement]
) -> Iterator[tuple[EvidenceKind | None, Mention]]:
    for hearing in hearings:
        for kind, cue in hearing.cues():
            yield from ((kind, mention) for mention in cue.mentions)
    for statement in statements:
        if statement.mention is not None:
            yield None, statement.mention
    for hearing in hearings:
        yield from ((None, mention) for mention in hearing.mentions if " " in mention.text)


def _hear(hearing: Hearing, spellings: Mapping[Mention, Spelling], identities: Identities) -> Heard:
    """Return what a turn says, names made persons."""

    def claims(cue: Cue | None, kind: EvidenceKind) -> Iterator[Claim]:
        for mention in cue.mentions if cue is not None else ():
            if cue is not None and mention in spellings:
                spelling = spellings[mention]
                yield Claim(identities.person[spelling.key], kind, spelling.span, cue.confidence)

    return Heard(
        next(claims(hearing.introduction, EvidenceKind.SELF_INTRODUCTION), None),
        next(claims(hearing.thanks, EvidenceKind.ACKNOWLEDGEMENT), None),
        tuple(claims(hearing.hand_over, EvidenceKind.HANDOVER)),
        hearing.chairs,
    )


class _FirstNames:
    """Tells whether a turn speaks of a person by name."""

    #: Code points at the head of a turn that are passed over: people repeat the name that they were called by.
    _HEAD = 60

    def __init__(self, flat: str, turns: Sequence[Turn], identities: Identities) -> None:
        self._flat = flat
        self._turns = turns
        self._words = {
            person: {spelling.reading.name.split()[0] for spelling in spellings}
            for person, spellings in identities.spellings.items()
        }

    def __call__(self, index: int, person: NameKey) -> bool:
        paragraphs = self._turns[index].paragraph_spans
        if not paragraphs:
            return False
        start, end = paragraphs[0].start + self._HEAD, paragraphs[-1].end
        return any(self._holds(word, start, end) for word in self._words[person])

    def _holds(self, word: str, start: int, end: int) -> bool:
        """Tell whether ``flat[start:end]`` has *word* between other characters than letters."""
        flat = self._flat
        at = flat.find(word, start, end)
        while at >= 0:
            if not flat[at - 1].isalnum() and not flat[at + len(word) : at + len(word) + 1].isalnum():
                return True
            at = flat.find(word, at + 1, end)
        return False


def _find_bodies(speech: _Speech, identities: Identities, holders: Mapping[int, NameKey]) -> dict[NameKey, Span]:
    """Return where each person's affiliation is stated best."""
    stated: dict[NameKey, Statement] = {}
    for statement in speech.statements:
        if statement.mention is None:
            person = holders.get(statement.turn) if statement.turn is not None else None
        else:
            spelling = speech.spellings.get(statement.mention)
            person = identities.person[spelling.key] if spelling is not None else None
        if person is not None and (person not in stated or statement.is_direct > stated[person].is_direct):
            stated[person] = statement
    return {person: statement.span for person, statement in stated.items()}


def _make_speakers(
    turns: Sequence[Turn],
    holders: Mapping[int, NameKey],
    decision: Decision,
    identities: Identities,
    bodies: Mapping[NameKey, Span],
    flat: str,
) -> Iterator[Speaker]:
    """Yield the speakers in the order in which they first hold the floor."""
    held: dict[NameKey, list[Turn]] = {}
    for index in sorted(holders):
        held.setdefault(holders[index], []).append(turns[index])
    ids = Ids(entry.id for entry in identities.registered.values())
    for person, own in held.items():
        spellings = identities.spellings[person]
        entry = identities.registered.get(person)
        spelling = fullest(spellings)
        name = entry.name if entry is not None else spelling.reading.name
        affiliation, span = _affiliation(spellings, bodies.get(person), flat)
        if affiliation is None and entry is not None:
            affiliation = entry.affiliation
        yield Speaker(
            id=entry.id if entry is not None else ids.make(name),
            name=name,
            name_span=spelling.span if entry is None else None,
            honorific=next((s.reading.honorific for s in spellings if s.reading.honorific is not None), None),
            affiliation=affiliation,
            affiliation_span=span,
            labels=tuple(dict.fromkeys(turn.label.text for turn in own if turn.label is not None)),
            turns=tuple(turn.index for turn in own),
            evidence=tuple(_evidence(own, decision.claims)),
        )


def _affiliation(spellings: Iterable[Spelling], body: Span | None, flat: str) -> tuple[str | None, Span | None]:
    """Return the affiliation that a label prints, else the one that is said, with its place."""
    for spelling in spellings:
        if spelling.reading.affiliation is not None:
            return spelling.reading.affiliation, spelling.span
    return (" ".join(flat[body.start : body.end].split()), body) if body is not None else (None, None)


def _evidence(turns: Iterable[Turn], claims: Mapping[int, Sequence[Claim]]) -> Iterator[Evidence]:
    for turn in turns:
        for claim in claims.get(turn.index, ()):
            yield Evidence(claim.kind, turn.index, claim.span, round(claim.confidence, 3))
        if turn.index not in claims and turn.label is not None:
            yield Evidence(EvidenceKind.LABEL, turn.index, turn.label.span, 1.0)


def _diagnose_aliases(
    speakers: Iterable[Speaker], turns: Sequence[Turn], labels: Mapping[int, Spelling]
) -> Iterator[Diagnostic]:
    for speaker in speakers:
        named = [index for index in speaker.turns if index in labels]
        if len({labels[index].key for index in named}) > 1:
            printed = dict.fromkeys(label.text for index in named if (label := turns[index].label) is not None)
            yield Diagnostic.of("aliases-joined", labels[named[0]].span, ", ".join(printed))


def _diagnose_ambiguous(labels: Mapping[int, Spelling], ambiguous: Iterable[NameKey]) -> Iterator[Diagnostic]:
    for name in ambiguous:
        span = next((spelling.span for spelling in labels.values() if spelling.key == name), None)
        if span is not None:
            yield Diagnostic.of("ambiguous-name", span)
