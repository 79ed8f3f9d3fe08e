"""TEI and Akoma Ntoso: valid for their owners, and nothing lost."""

from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given

import igfparse
from igfparse import testing
from igfparse.export import to_akoma_ntoso, to_tei

from .shapes import any_transcript, in_xml

TEI = "{http://www.tei-c.org/ns/1.0}"
AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"
ID = "{http://www.w3.org/XML/1998/namespace}id"

HOSTILE = ">> ANA LIMA: ]]> <b>&amp; \0\x07\x1b \u202e \ud800 \uffff \U0001f600 (Laughter \x02) e\u0301."


def _texts(elements: list[ET.Element]) -> list[str]:
    return ["".join(element.itertext()) for element in elements]


@given(any_transcript)
def test_tei_holds_turns_labels_notes_and_people(transcript: igfparse.Transcript) -> None:
    """Every paragraph is a segment, every label and note is there, every ``who`` leads to a person."""
    root = ET.fromstring(to_tei(transcript).encode())
    persons = {person.get(ID): "".join(person.itertext()) for person in root.iter(f"{TEI}person")}
    utterances = list(root.iter(f"{TEI}u"))

    assert [f"turn-{turn.index}" for turn in transcript.turns] == [utterance.get(ID) for utterance in utterances]
    for turn, utterance in zip(transcript.turns, utterances, strict=True):
        assert [in_xml(paragraph.text) for paragraph in turn.paragraphs] == _texts(utterance.findall(f"{TEI}seg"))
        who = utterance.get("who")
        speaker = next((speaker for speaker in transcript.speakers if speaker.id == turn.speaker), None)
        assert (who is None) == (speaker is None)
        assert speaker is None or in_xml(speaker.name) in persons[(who or "")[1:]]
    assert len(transcript.speakers) == len(persons)
    labels = [in_xml(turn.label.text) for turn in transcript.turns if turn.label is not None]
    assert labels == [note.text for note in root.iter(f"{TEI}note") if note.get("type") == "speaker"]
    body = " ".join("".join(root.find(f"{TEI}text").itertext()).split())  # type: ignore[union-attr]
    assert all(in_xml(" ".join(note.text.split())) in body for note in transcript.notes)


@given(any_transcript)
def test_akoma_ntoso_holds_turns_and_people(transcript: igfparse.Transcript) -> None:
    """Every turn is a speech by somebody in the references, every paragraph is there."""
    root = ET.fromstring(to_akoma_ntoso(transcript).encode())
    people = {f"#{person.get('eId')}": person.get("showAs") for person in root.iter(f"{AKN}TLCPerson")}
    names = {speaker.id: in_xml(speaker.name) for speaker in transcript.speakers}

    for turn, speech in zip(transcript.turns, root.iter(f"{AKN}speech"), strict=True):
        paragraphs = [in_xml(paragraph.text) for paragraph in turn.paragraphs]
        assert (paragraphs or [""]) == _texts(speech.findall(f"{AKN}p"))  # the schema wants one
        assert names.get(turn.speaker or "", "Unidentified speaker") == people[speech.get("by") or ""]


@given(any_transcript)
def test_tei_is_valid(tei_faults: Callable[[str], object], transcript: igfparse.Transcript) -> None:
    """Both schemas accept any transcript."""
    assert () == tei_faults(to_tei(transcript))


@given(any_transcript)
def test_akoma_ntoso_is_valid(akoma_ntoso_faults: Callable[[str], object], transcript: igfparse.Transcript) -> None:
    """The schema accepts any transcript."""
    assert () == akoma_ntoso_faults(to_akoma_ntoso(transcript))


@pytest.mark.parametrize(
    "text", ["", HOSTILE, ">> (Laughter)(Applause) (?)", "(Captions start)\n\n>> A.\n\n(Concluded)"]
)
def test_strange_texts_are_valid(
    tei_faults: Callable[[str], object], akoma_ntoso_faults: Callable[[str], object], text: str
) -> None:
    """Nothing at all, characters that XML cannot hold, notes side by side and outside turns."""
    transcript = igfparse.parse(text)

    assert () == tei_faults(to_tei(transcript))
    assert () == akoma_ntoso_faults(to_akoma_ntoso(transcript))


def test_notes_are_elements_of_their_kinds() -> None:
    """A gap, a kinesic, an incident and notes."""
    transcript = igfparse.parse(
        ">> ANA LIMA: A (inaudible) b (Laughter) c (Video plays) d (?) e.\n\n(Concluded at 1055)"
    )
    root = ET.fromstring(to_tei(transcript).encode())
    (seg,) = root.iter(f"{TEI}seg")

    assert ["gap", "kinesic", "incident", "note"] == [child.tag.removeprefix(TEI) for child in seg]
    assert [None, "uncertain"] == [seg[0].get("type"), seg[3].get("type")]
    assert ["closing"] == [note.get("type") for note in root.iter(f"{TEI}note") if note.text == "(Concluded at 1055)"]


@given(testing.transcripts())
def test_people_of_a_registry_have_ids_of_any_form(drawn: testing.PrintedTranscript) -> None:
    """An id that is no XML name is written as one, and two ids never become one."""
    first = igfparse.parse(drawn.text).speakers[:1]
    people = [igfparse.Person(name, speaker.name) for speaker in first for name in ["1 <ü> 2"]]
    root = ET.fromstring(to_tei(igfparse.parse(drawn.text, people=people)).encode())

    assert all((utterance.get("who") or "#person-")[1:].startswith("person-") for utterance in root.iter(f"{TEI}u"))


def test_the_example(example: Path, tei_faults: Callable[[str], object]) -> None:
    """The example is valid, with its four people."""
    document = to_tei(igfparse.read(example))

    assert () == tei_faults(document)
    assert 4 == document.count("<person ")
