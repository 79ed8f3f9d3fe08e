"""
Tell who is the same person in many sessions.

A full name, accents and case aside, is one person's. A part of a name, or one
that differs by a slip, is never joined over sessions: it is listed as a doubt,
with the people whom it may mean.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from attrs import evolve, field, frozen

from ._json import to_plain
from ._speakers.aliases import NameKey, join_names, name_key
from ._speakers.ids import Ids, slugify
from .models import Context, Person, Speaker
from .registry import Registry
from .transcript import Transcript

__all__ = ["Appearance", "Doubt", "LinkedPerson", "Links", "link_people"]


@frozen
class Appearance:
    """That somebody speaks in a session: the evidence for the link."""

    #: Id of the transcript.
    session: str
    #: Id of the speaker there.
    speaker: str
    name: str
    affiliation: str | None


@frozen
class LinkedPerson:
    """A person and the sessions in which he or she speaks."""

    #: One for the person in all sessions.
    id: str
    #: As it is spelt most often.
    name: str
    #: What sessions say, the most frequent first.
    affiliations: tuple[str, ...]
    appearances: tuple[Appearance, ...]


@frozen
class Doubt:
    """A person who may be another; nothing is joined."""

    #: Id of the person in doubt.
    person: str
    name: str
    #: Ids of the people who may be the same, in order.
    candidates: tuple[str, ...]


@frozen
class Links:
    """The people of a corpus."""

    #: In the order of their ids.
    people: tuple[LinkedPerson, ...]
    doubts: tuple[Doubt, ...]
    _ids: Mapping[tuple[str, str], str] = field(repr=False, eq=False)

    def apply(self, transcript: Transcript) -> Transcript:
        """Return *transcript*, one of those that were linked, with the ids of the corpus for its speakers."""
        ids = {speaker.id: self._ids.get((transcript.id, speaker.id), speaker.id) for speaker in transcript.speakers}
        speakers = tuple(evolve(speaker, id=ids[speaker.id]) for speaker in transcript.speakers)
        names = {speaker.id: speaker.name for speaker in speakers}
        context = Context(transcript.text, transcript.source.name, transcript.header, names)
        turns = tuple(turn.within(context, ids.get(turn.speaker or "")) for turn in transcript.turns)
        return evolve(transcript, speakers=speakers, turns=turns)

    def registry(self) -> Registry:
        """Return a registry of the people with full names, so that later parses give them the same ids."""
        return Registry(
            Person(
                person.id,
                person.name,
                tuple(sorted({appearance.name for appearance in person.appearances} - {person.name})),
                next(iter(person.affiliations), None),
            )
            for person in self.people
            if _is_full(name_key(person.name))
        )

    def to_dict(self) -> dict[str, Any]:
        """Return people, appearances and doubts as plain values; :class:`Registry` reads the people of it."""
        appearances = {person.id: to_plain(person.appearances) for person in self.people}
        plain = self.registry().to_dict()
        for person in plain["people"]:
            person["appearances"] = appearances.pop(person["id"])
        return {
            **plain,
            "others": [{"id": key, "appearances": value} for key, value in appearances.items()],
            "doubts": to_plain(self.doubts),
        }


def link_people(transcripts: Iterable[Transcript]) -> Links:
    """
    Find who is the same person in several transcripts.

    It streams: of the transcripts only names and affiliations are kept. Who has
    less than a full name is a person of the one session, whose id is behind the
    name in the person's.
    """
    found: dict[tuple[NameKey, str], list[tuple[Speaker, Appearance]]] = {}
    sessions: set[str] = set()
    for transcript in transcripts:
        speakers = transcript.speakers if transcript.id not in sessions else ()
        sessions.add(transcript.id)
        for speaker in speakers:
            key = name_key(speaker.name)
            own = "" if _is_full(key) else transcript.id
            appearance = Appearance(transcript.id, speaker.id, speaker.name, speaker.affiliation)
            found.setdefault((key, own), []).append((speaker, appearance))
    people = _name_people(found)
    return Links(
        tuple(sorted(people.values(), key=lambda person: person.id)),
        tuple(_find_doubts(people)),
        {
            (appearance.session, appearance.speaker): person.id
            for person in people.values()
            for appearance in person.appearances
        },
    )


def _is_full(key: NameKey) -> bool:
    """Tell whether a name has two words that are more than initials."""
    return sum(len(word) > 1 for word in key) > 1


def _name_people(
    found: Mapping[tuple[NameKey, str], list[tuple[Speaker, Appearance]]],
) -> dict[tuple[NameKey, str], LinkedPerson]:
    """Return the person behind each name."""
    registered = {name: speaker.id for name, met in found.items() for speaker, _ in met if speaker.name_span is None}
    ids = Ids(registered.values())
    people = {}
    for (key, session), met in found.items():
        name = Counter(appearance.name for _, appearance in met).most_common(1)[0][0]
        stated = Counter(appearance.affiliation for _, appearance in met if appearance.affiliation is not None)
        slug = f"{slugify(name)}-{session}" if session else name
        people[key, session] = LinkedPerson(
            registered.get((key, session)) or ids.make(slug),
            name,
            tuple(affiliation for affiliation, _ in stated.most_common()),
            tuple(appearance for _, appearance in met),
        )
    return people


def _find_doubts(people: Mapping[tuple[NameKey, str], LinkedPerson]) -> Iterable[Doubt]:
    """Yield the people whose names are part of, or nearly, those of others."""
    joined = join_names({key: False for key, _ in people}, frozenset())
    by_key: dict[NameKey, list[str]] = {}
    for (key, _), person in people.items():
        by_key.setdefault(key, []).append(person.id)
    for (key, session), person in people.items():
        fitting = joined.ambiguous.get(key, frozenset({joined.person[key]}) - {key})
        same = [other for other in by_key[key] if other != person.id] if session else []
        candidates = sorted([*same, *(other for fit in fitting for other in by_key[fit])])
        if candidates:
            yield Doubt(person.id, person.name, tuple(candidates))
