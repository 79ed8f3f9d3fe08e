"""
People known across documents.

A registry gives one person one id in every transcript. It is a JSON file that
people can read and mend::

    {"schema_version": "1.0",
     "people": [{"id": "marilia-marcello", "name": "Marilia Marcello",
                 "aliases": ["M. Marcello"], "affiliation": "Harbour Board"}]}
"""

import json
from collections.abc import Iterable, Iterator, Mapping, MutableMapping
from pathlib import Path
from typing import Any, ClassVar, Final, Self

from attrs import evolve, field, frozen

from ._json import as_list, as_mapping, dumps, from_plain, to_plain
from ._speakers.names import read_name
from ._targets import new_file
from .errors import DataError
from .models import LabelKind, Person, Speaker
from .transcript import Transcript

__all__ = ["Registry", "add_speakers"]


def _in_order(people: Iterable[Person]) -> tuple[Person, ...]:
    return tuple(sorted(people, key=lambda person: person.id))


@frozen
class Registry:
    """People with their ids, names, aliases and affiliations, in the order of the ids."""

    #: Version of the JSON.
    schema_version: ClassVar[str] = "1.0"

    people: tuple[Person, ...] = field(default=(), converter=_in_order)

    def __iter__(self) -> Iterator[Person]:
        return iter(self.people)

    def with_speakers(self, transcript: Transcript) -> Self:
        """
        Return the registry with the speakers of *transcript* added.

        A speaker who has the id of an entry adds the forms of the name that it
        lacks, and an affiliation where there is none. Only full names are added,
        as people or as aliases: the next session's ``Maria`` is somebody else.
        """
        entries = {person.id: person for person in self.people}
        add_speakers(entries, transcript)
        return type(self)(entries.values())

    def to_dict(self) -> dict[str, Any]:
        """Return the registry as plain values, as its JSON has them."""
        return {"schema_version": self.schema_version, "people": to_plain(self.people)}

    @classmethod
    def from_dict(cls, plain: Mapping[str, Any]) -> Self:
        """
        Return the registry that *plain* stands for; aliases and affiliations may be left out.

        Raises:
            DataError: *plain* is not a registry's, or two entries have one id.
        """
        listed = as_list(as_mapping(plain, "$").get("people"), "$.people")
        full = [{**_BLANK, **as_mapping(entry, f"$.people[{at}]")} for at, entry in enumerate(listed)]
        people = from_plain(tuple[Person, ...], full, "$.people")
        if len({person.id for person in people}) < len(people):
            raise DataError("$.people", "expected one entry for each id")
        return cls(people)

    @classmethod
    def load(cls, path: str | Path) -> Self:
        """
        Read a registry from a file.

        Raises:
            OSError: the file cannot be read.
            DataError: it holds no registry.
        """
        try:
            plain = json.loads(Path(path).read_text("utf-8"))
        except (ValueError, RecursionError) as error:
            raise DataError("$", f"expected JSON: {error}") from None
        return cls.from_dict(plain)

    def save(self, path: str | Path) -> None:
        """
        Write the registry to a file.

        Raises:
            OSError: the file cannot be written.
        """
        with new_file(Path(path), force=True) as file:
            file.write(f"{dumps(self.to_dict(), indent=1)}\n")


def add_speakers(entries: MutableMapping[str, Person], transcript: Transcript) -> None:
    """Add the speakers of *transcript* to *entries* by id, as :meth:`Registry.with_speakers` does."""
    for speaker in transcript.speakers:
        entry = entries.get(speaker.id, Person(speaker.id, speaker.name))
        if not _is_full(entry.name):
            continue
        known = {entry.name, *entry.aliases}
        new = [form for form in _printed_forms(speaker, transcript) if _is_full(form) and form not in known]
        entries[entry.id] = evolve(
            entry,
            aliases=(*entry.aliases, *new),
            affiliation=entry.affiliation or speaker.affiliation,
        )


#: What an entry may leave out.
_BLANK: Final[Mapping[str, Any]] = {"aliases": [], "affiliation": None}


def _is_full(name: str) -> bool:
    return len(name.split()) > 1


def _printed_forms(speaker: Speaker, transcript: Transcript) -> Iterator[str]:
    """Yield the names in the labels of *speaker*, in normal case, each once."""
    labels = (transcript.turns[index].label for index in speaker.turns)
    names = (read_name(label.text).name for label in labels if label and label.kind is LabelKind.PERSON)
    yield from dict.fromkeys(names)
