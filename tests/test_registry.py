"""People known across documents."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import igfparse
from igfparse import Person, Registry, testing
from igfparse.testing._names import words

MARILIA = Person("m-marcello", "Marilia Marcello", ("Marília", "MARILIA MARCELO"), "Harbour Board")


def test_a_known_person_lends_id_name_and_affiliation() -> None:
    """A listed name or alias, in any case, is the person; what the document states comes first."""
    text = ">> MARÍLIA: Good morning.\n\n>> MARILIA MARCELO: We go on.\n\n>> ANA LIMA: Yes."
    transcript = igfparse.parse(text, people=[MARILIA])
    own = igfparse.parse(text.replace("We go", "I work for Norid. We go"), people=[MARILIA])

    marilia, ana = transcript.speakers
    assert ("m-marcello", "Marilia Marcello", None, "Harbour Board", None, (0, 1)) == (
        marilia.id,
        marilia.name,
        marilia.name_span,
        marilia.affiliation,
        marilia.affiliation_span,
        marilia.turns,
    )
    assert "ana-lima" == ana.id
    assert "Norid" == own.speakers[0].affiliation


def test_a_known_name_helps_where_speech_alone_does_not() -> None:
    """A single word at the head of a sentence is believed to be a name if it is listed."""
    text = ">> ANA LIMA: Marilia, please.\n\n>> Good morning."

    assert [1, 2] == [len(igfparse.parse(text, people=people).speakers) for people in ([], [MARILIA])]


def test_names_that_the_registry_gives_to_two_people_help_nobody() -> None:
    """An alias of several people is as good as none; a first name is only an alias if it is listed."""
    other = Person("m-other", "Marilia Other", ("Marilia",))

    for people in ([MARILIA, other], [Person("m", "Marilia Marcello")]):
        (speaker,) = igfparse.parse(">> MARILIA: Good morning.", people=people).speakers
        assert "marilia" == speaker.id


def test_a_new_person_gets_no_id_of_the_registry() -> None:
    """Ids stay apart, whatever they are."""
    people = [Person("ana-lima", "Marilia Marcello")]
    transcript = igfparse.parse(">> ANA LIMA: Yes.\n>> MARILIA MARCELLO: No.", people=people)

    assert ["ana-lima-2", "ana-lima"] == [speaker.id for speaker in transcript.speakers]


def test_speakers_are_added() -> None:
    """Full names only: people, aliases and affiliations that are new."""
    transcript = igfparse.parse(
        ">> MARILIA: I'm from Norid.\n>> ANA DE LIMA: Yes.  I work for Norid.\n>> KAI: No.\n>> M. MARCELLO: Yes.\n>> MARILIA MARCELLO: No.",
        people=[MARILIA],
    )
    registry = Registry((MARILIA,)).with_speakers(transcript)

    assert [
        Person("ana-de-lima", "Ana de Lima", (), "Norid"),
        Person("m-marcello", "Marilia Marcello", ("Marília", "MARILIA MARCELO", "M. Marcello"), "Harbour Board"),
    ] == list(registry)
    assert registry == registry.with_speakers(transcript)


@st.composite
def registries(draw: st.DrawFn) -> Registry:
    """Draw people with ids, aliases and affiliations."""
    drawn = draw(testing.people())
    return Registry(
        tuple(Person(name, name, draw(st.lists(words, max_size=2)), draw(st.none() | words)) for name in drawn)
    )


@given(registries())
def test_dictionaries_are_an_exact_round_trip(registry: Registry) -> None:
    """A registry comes back from its JSON."""
    assert registry == Registry.from_dict(json.loads(json.dumps(registry.to_dict())))


def test_files(tmp_path: Path) -> None:
    """A registry comes back from its file, in the order of ids; entries written by hand may be short."""
    path = tmp_path / "people.json"
    Registry((MARILIA, Person("a", "Ana Lima"))).save(path)
    assert [Person("a", "Ana Lima"), MARILIA] == list(Registry.load(path))

    path.write_text('{"people": [{"id": "a", "name": "Ana Lima"}]}')
    assert [Person("a", "Ana Lima")] == list(Registry.load(str(path)))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[]", "$: expected an object"),
        ('{"people": {}}', "$.people: expected an array"),
        ('{"people": [1]}', "$.people[0]: expected an object"),
        ('{"people": [{"id": "a"}]}', "$.people[0].name: expected a string"),
        ('{"people": [{"id": "a", "name": "B"}, {"id": "a", "name": "C"}]}', "$.people: expected one entry"),
        ("{", "$: expected JSON"),
    ],
)
def test_what_is_no_registry_is_refused(text: str, message: str, tmp_path: Path) -> None:
    """The error leads to the place."""
    path = tmp_path / "people.json"
    path.write_text(text)

    with pytest.raises(igfparse.DataError) as caught:
        Registry.load(path)
    assert str(caught.value).startswith(message)
