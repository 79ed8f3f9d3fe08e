"""One person, one id, in many sessions."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import igfparse
from igfparse import link_people, testing
from igfparse.cli import main


def _session(number: int, *people: str) -> igfparse.Transcript:
    return igfparse.parse("\n\n".join(f">> {name.upper()}: Session {number}." for name in people))


@given(st.data())
def test_full_names_are_one_person_everywhere(data: st.DataObject) -> None:
    """However the sessions are mixed: one id for a name, two for two, each with all sessions and no other."""
    people = data.draw(testing.people())
    present = data.draw(st.lists(st.sets(st.sampled_from(people), min_size=1), min_size=1, max_size=5))
    sessions = [_session(number, *sorted(some)) for number, some in enumerate(present)]
    links = link_people(iter(sessions))

    full = [name for name in people if len(igfparse.parse(f">> {name.upper()}: A.").speakers[0].name.split()) > 1]
    for name in full:
        expected = {session.id for session, some in zip(sessions, present, strict=True) if name in some}
        linked = [
            person
            for person in links.people
            if any(name.upper() in sessions_label for sessions_label in _labels(person, sessions))
        ]
        assert len(linked) == bool(expected)
        assert {appearance.session for person in linked for appearance in person.appearances} == expected
    assert len({person.id for person in links.people}) == len(links.people)


def _labels(person: object, sessions: list[igfparse.Transcript]) -> set[str]:
    """Return the labels of a linked person."""
    by_id = {(session.id, speaker.id): speaker for session in sessions for speaker in session.speakers}
    return {
        label
        for appearance in getattr(person, "appearances", ())
        for label in by_id[appearance.session, appearance.speaker].labels
    }


@given(st.lists(testing.transcripts().map(lambda drawn: igfparse.parse(drawn.text)), max_size=4))
def test_every_speaker_is_linked_once(sessions: list[igfparse.Transcript]) -> None:
    """Nobody is lost; with the new ids a transcript is the same but for them."""
    links = link_people(sessions)
    met = [(appearance.session, appearance.speaker) for person in links.people for appearance in person.appearances]

    assert len(met) == len(set(met))
    assert {(session.id, speaker.id) for session in sessions for speaker in session.speakers} == set(met)
    known = {person.id for person in links.people}
    for session in sessions:
        applied = links.apply(session)
        assert {speaker.id for speaker in applied.speakers} <= known
        assert [speaker.turns for speaker in session.speakers] == [speaker.turns for speaker in applied.speakers]
        for speaker in applied.speakers:
            assert all(applied.turns[index].speaker == speaker.id for index in speaker.turns)
        assert [turn.text for turn in session.turns] == [turn.text for turn in applied.turns]
        assert [turn.cite() for turn in session.turns] == [turn.cite() for turn in applied.turns]
    assert all(set(doubt.candidates) <= known - {doubt.person} for doubt in links.doubts)


def test_what_is_not_a_full_name_is_listed_and_not_joined() -> None:
    """First names, initials, parts of names and slips are doubts."""
    sessions = [
        _session(1, "Marilia Marcello", "Odile Brandvold", "Tunde"),
        _session(2, "Marilia", "Odile Brandvould", "O. Brandvold", "Tunde"),
        _session(3, "Marilia Vestergren", "MARÍLIA MARCELLO", "Kai"),
    ]
    links = link_people(sessions)
    people = {person.id: {appearance.session for appearance in person.appearances} for person in links.people}
    first, second, third = (session.id for session in sessions)

    assert {first, third} == people["marilia-marcello"]
    assert {first} == people["odile-brandvold"]
    assert {second} == people["odile-brandvould"]
    doubts = {doubt.person: doubt.candidates for doubt in links.doubts}
    assert ("marilia-marcello", "marilia-vestergren") == doubts[f"marilia-{second}"]
    assert ("odile-brandvould",) == doubts["odile-brandvold"]
    assert (f"tunde-{second}",) == doubts[f"tunde-{first}"]
    assert f"kai-{third}" in people
    assert f"kai-{third}" not in doubts


def test_a_registry_gives_the_ids_again() -> None:
    """What was linked is known in the next session; an id of the user's registry stays."""
    known = [igfparse.Person("p1", "Odile Brandvold")]
    sessions = [_session(1, "Marilia Marcello"), igfparse.parse(">> ODILE BRANDVOLD: A.", people=known)]
    links = link_people(sessions)
    again = igfparse.parse(">> MARILIA MARCELLO: B.\n\n>> ODILE BRANDVOLD: B.", people=links.registry())

    assert ["marilia-marcello", "p1"] == [speaker.id for speaker in again.speakers]


def test_the_command_line_writes_people(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The list has everybody, with sessions and doubts, and serves as a registry."""
    for number, text in enumerate([">> ANA LIMA: A.\n\n>> KAI: A.", ">> ANA LIMA: B.\n\n>> ANA: B."]):
        (tmp_path / f"{number}.txt").write_text(text)
    assert 0 == main(["people", str(tmp_path), "-o", str(tmp_path / "people.json")])
    capsys.readouterr()
    plain = json.loads((tmp_path / "people.json").read_text("utf-8"))

    assert ["ana-lima"] == [person["id"] for person in plain["people"]]
    assert 2 == len(plain["people"][0]["appearances"])
    assert ["kai"] == [other["appearances"][0]["speaker"] for other in plain["others"]]
    assert ["ana-lima"] == [person.id for person in igfparse.Registry.load(tmp_path / "people.json")]
