"""
Invented sessions as people really talk, with who speaks in each turn.

A line of ``dialogues`` is a turn: who speaks, the label, what is said. ``-`` stands for nobody who can be told and for no
label, ``~`` before a name for somebody whom a careful reader can tell, and the parser cannot yet.
"""

import json
import sys
from pathlib import Path
from typing import Any

import pytest

import igfparse

DIALOGUES = sorted((Path(__file__).parent / "dialogues").glob("*.txt"))
#: The evidence for each turn; ``python -m tests.test_dialogues`` writes it anew, for the difference to be read.
EVIDENCE = DIALOGUES[0].with_name("evidence.json")


def _read(path: Path) -> list[tuple[str, str, str]]:
    rows = [line.split(" | ", 2) for line in path.read_text("utf-8").splitlines()]
    return [(who, label, speech) for who, label, speech in rows]


def _parse(path: Path) -> igfparse.Transcript:
    turns = _read(path)
    return igfparse.parse(
        "\n\n".join(f">> {speech}" if label == "-" else f">> {label}: {speech}" for _, label, speech in turns)
    )


@pytest.mark.parametrize("path", DIALOGUES, ids=lambda path: path.stem)
def test_who_speaks(path: Path) -> None:
    """Everybody who can be told is named, and nobody is who cannot."""
    turns = _read(path)
    transcript = _parse(path)
    names = {speaker.id: speaker.name for speaker in transcript.speakers}

    assert [None if who == "-" or who.startswith("~") else who for who, _, _ in turns] == [
        names.get(turn.speaker or "") for turn in transcript.turns
    ]


def test_few_are_missed() -> None:
    """Of those who can be told behind roles and unlabelled turns, more than four in five are named."""
    hidden = [who for path in DIALOGUES for who, label, _ in _read(path) if who.upper() != label and who != "-"]

    assert len(hidden) > 400
    assert sum(who.startswith("~") for who in hidden) < 0.2 * len(hidden)


#: For whom people speak, where that is said in a way that a careful reader finds.
AFFILIATIONS = {
    "breakouts": {
        "Wenceslas Habiyaremye": "Kivu Operators Forum",
        "Yusuf Al-Harthy": "Muscat Open Routing Lab",
        "Ana Beatriz Quintão": "civic network in Campina Verde",
    },
    "bystanders": {
        "Shirin Navabi": "Open Harbour",
        "Mirek Horak": "Council of Europe",
        "Lionel Crabtree": "PayPort",
        "Rupert Kariuki": "eHub",
        "Harriet Stowe": "Global Friends",
    },
    "coalition": {
        "Rasmus Holte": "ICANN",
        "Ruprecht Salzer": "University of Altmoor",
        "Gennaro Piscitelli": "Dunmore",
    },
    "consultation": {
        "Stefan Riedlmayer": "IGF Secretariat",
        "Gbenga Adebisi": "Lagos School of Network Operations",
        "Ines Carvalhal": "Lusophone Digital Rights Network",
        "Haunani Tuiasosopo-Reed": "Small Islands Digital Caucus",
    },
    "incidents": {
        "Iskandar Rahmatullaev": "Ferghana Internet School",
        "Siobhan Ni Dhuibhir": "Atlantic Operators Guild",
        "Kwabena Osei-Asante": "Volta Exchange Point",
    },
    "licences": {
        "Tevita Fonua": "South Seas Operators Forum",
        "Ingeborg Aasland": "Nordic Radio Agency",
        "Lucia Arrieta": "Red Libre Andina",
        "Chiara Bonfanti": "University of Trento",
        "Thulani Ndimande": "Southern Cooperative Networks Association",
    },
    "local-content": {
        "Aisulu Toktosunova": "Ala-Too Open Knowledge Foundation",
        "Noelani Kahawai": "Pacific Voices Archive",
        "Zainab Lawal-Yusuf": "Sahel Women Bloggers Circle",
        "Gyula Szentmiklosi": "Glyphworks",
    },
    "ministers": {
        "Urs Bachofner": "Swiss government",
        "Thandeka Mokoena": "APC",
        "Liina Tammsaar": "Estonia",
        "Reto Zurfluh": "Swiss Federal Office",
        "Winifred Larkin": "OHCHR",
    },
    "panel-and-audience": {
        "Wanjiru Kamotho": "NETAction",
        "Takuma Shirogane": "University of Tokyo",
        "Leocadia": "Tern Foundation",
        "Crispin Aldwyn": "Center for Lighthouses",
        "Rowena Thackeray": "IETF",
    },
    "queue": {"Maeve Kilbride": "MAG", "Taddeo Ferrante": "European Broadcasting Union"},
    "rooftops": {
        "Adaeze Okonkwo-Bright": "Last Valley Connectivity Fund",
        "Fatima El Idrissi": "Atlas Mesh Cooperative",
        "Lin Wenhao": "Lanzhou Institute for Rural Computing",
        "Joaquim Teles de Menezes": "regulator of São Vicente",
        "Sushma Iyer": "Coastal Spectrum Forum",
        "Halldóra Jónsdóttir": "North Skerry Cable",
        "Fatima Zahra Qureshi": "Gilgit Health Link",
    },
    "schools": {
        "Paulina Wisniarska": "Open Classroom Foundation in Poland",
        "Ramon Ortigoza": "Paraguay",
        "Bilal Hourani": "Levant Teachers Network",
    },
    "stocktaking": {"Parveen Chaudhry": "Lahore Open Web Circle", "Sefina Tuilagi-Moors": "Moana Data Trust"},
    "two-moderators": {
        "Fabiola Renzetti": "Internet Society",
        "Christopher Quellen": "University of Marlow",
        "Benedita Sampaio": "Atlantic Telecom",
        "Ngozi Akpata": "Nigeria",
    },
    "unlabelled": {
        "Odile Brandvold": "Pacific Islands chapter",
        "Tunde Oyelaran": "NORDNET",
        "Marilia Marcello": "Ministry of Foreign Affairs of Argentina",
        "Safiya Ndovu": "AKUNA",
        "Kelvin Pottinger": "Caribbean Telecommunications Union",
    },
    "youth": {"Tomé": "Brazil", "Ruxandra Munteanu": "EuroDIG"},
}


@pytest.mark.parametrize("path", DIALOGUES, ids=lambda path: path.stem)
def test_for_whom(path: Path) -> None:
    """Affiliations come in the words in which they were said; who gives none has none."""
    found = {speaker.name: speaker.affiliation for speaker in _parse(path).speakers}
    silent = {"Clover", "Elodie", "Paul-Henri", "Constance", "Samira", "Annegret Wiesner", "Leander Vossberg"}
    stated = AFFILIATIONS.get(path.stem, {})

    assert stated == {name: found[name] for name in stated}
    assert {None} >= {affiliation for name, affiliation in found.items() if name in silent}


def _evidence() -> dict[str, Any]:
    """Return who is named for what in each turn, and what is doubted."""
    found: dict[str, Any] = {}
    for path in DIALOGUES:
        transcript = _parse(path)
        turns: list[list[str]] = [[] for _ in transcript.turns]
        for speaker in transcript.speakers:
            for each in speaker.evidence:
                shown = each.span.of(transcript.text)
                turns[each.turn].append(
                    f"{speaker.name}: {each.kind} at {each.span.start}, {shown!r}, {each.confidence}"
                )
        doubts = [f"{each.code} at {each.span.start}" for each in transcript.diagnostics]
        found[path.stem] = {"turns": turns, "doubts": doubts}
    return found


def test_why_they_are_named() -> None:
    """A change of any rule shows in what is evidence, how sure it is, and what is doubted."""
    assert json.loads(EVIDENCE.read_text("utf-8")) == _evidence()


if __name__ == "__main__":
    sys.exit(EVIDENCE.write_text(f"{json.dumps(_evidence(), indent=1, ensure_ascii=False)}\n", "utf-8") == 0)
