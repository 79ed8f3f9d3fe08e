"""Labels of one person joined, labels of two people never."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import igfparse
from igfparse import testing


def _speakers(*labels: str) -> list[tuple[str, tuple[str, ...]]]:
    """Return name and labels of the speakers of a transcript with these labels, each turn answered by another."""
    text = "\n\n".join(f">> {label}: Yes.\n\n>> THE CHAIR: Thank you." for label in labels)
    return [(speaker.name, speaker.labels) for speaker in igfparse.parse(text).speakers]


@pytest.mark.parametrize(
    ("labels", "name"),
    [
        (["MARILIA MARCELLO", "MARILIA"], "Marilia Marcello"),
        (["Anya", "ANYA"], "Anya"),
        (["Pablo", "PABLO HINOJAL"], "Pablo Hinojal"),
        (["CHENGETAI MASONGO", "C. MASONGO"], "Chengetai Masongo"),
        (["C. MASONGO", "CHENGETAI MASONGO"], "Chengetai Masongo"),
        (["EPHRAIM KENYATI", "EPHRAIM PERCY KENYATI"], "Ephraim Percy Kenyati"),
        (["NITIN DESHAI", "CHAIRMAN DESHAI"], "Nitin Deshai"),
        (["ODA LIMA DUARTE", "MINISTER LIMA"], "Oda Lima Duarte"),
        (["LYNN ST. ARMAND", "CHAIR ST. ARMAND"], "Lynn St. Armand"),
        (["MS. ALICE MUNYUVA", "ALICE MUNYUVA"], "Alice Munyuva"),
        (["MIKE", "MICHAEL KAISERLING"], "Michael Kaiserling"),
        (["KASIA", "KATARZYNA LIMA"], "Katarzyna Lima"),
        (["WENQIAO", "LI WENQIAO"], "Li Wenqiao"),
        (["MORI-SAN", "KENJI MORI"], "Kenji Mori"),
        (["SEUN", "OLUWASEUN ADEWALE"], "Oluwaseun Adewale"),
        (["JÄNIS BERKLINŠ", "JANIS BERKLINS"], "Jänis Berklinš"),
        (["MARKUS KUMMERER", "MARKUS KUMERER"], "Markus Kummerer"),
        (["JUAN CARLOS VELASCO", "JUAN CARLOS"], "Juan Carlos Velasco"),
        (["ODA HALVARD", "ODA HALVERD"], "Oda Halvard"),
        (["ODA BRANDVOLD", "ODA BRADNVOLD"], "Oda Brandvold"),
        (["ODA BRANDVOLD", "ODA BRANDVOD"], "Oda Brandvold"),
        (["ODA BRAND", "ODA BRAAND"], "Oda Brand"),
        (["ODA MARIA LIMA BRANDVOLD", "ODA LIMA BRANDVOLD"], "Oda Maria Lima Brandvold"),
        (["ODA DE BRANDVOLD", "ODA BRANDVOLD"], "Oda de Brandvold"),
        (["ODA DE LA BRANDVOLD", "ODA DE LA"], "Oda de la Brandvold"),
        (["ODA MARIA BRANDVOLD", "CHAIR MARIA BRANDVOLD"], "Oda Maria Brandvold"),
        (["MIKE KAISERLING", "MICHAEL KAISERLING"], "Michael Kaiserling"),
    ],
)
def test_labels_of_one_person_are_joined(labels: list[str], name: str) -> None:
    """First names, initials, titles, nicknames, accents and slips lead to the full name."""
    assert [(name, tuple(labels))] == _speakers(*labels)


@pytest.mark.parametrize(
    "labels",
    [
        ["JUAN FERNANDO", "JUAN VELASCO"],
        ["JUAN FERNANDO", "JUAN VELASCO", "JUAN"],
        ["LI WEI", "LI WEN"],
        ["DANIEL COSTELLO", "DANIELA COSTELLO"],
        ["ANNA IVANOV", "ANNA IVANOVA"],
        ["KARL MEYER", "KARL MEIER"],
        ["MARTIN HOLLAND", "PETRA MARTIN"],
        ["TOM WALLACE", "TOM WALLIS"],
        ["ODA HALVAR", "ODA HELVAR"],
        ["ODA BRANDVOLD", "ODA BROMDVOLD"],
        ["ODA BRANDVOLD", "ODA BRENDVALD"],
        ["ODA SANDVIK", "ODA ANDVIK"],
        ["ODA KUMMERER", "ODA KUMERR"],
        ["ODA SAND", "ODA SAAD"],
        ["ODA BRANDVOLD", "ODA BRANDVOLT"],
        ["ODA BRANDVOLD", "ODA GRANDVOLD"],
        ["ODA BRANDVOLD", "ODA BRNAVDOLD"],
        ["ODA BRANDVOLD", "ODA BXANDYOLD"],
        ["ODA ABCDE", "ODA ABDE"],
        ["ODA MARIA BRANDVOLD", "ODA LIMA"],
        ["ODA MARIA LIMA BRANDVOLD", "ODA LIMA MARIA BRANDVOLD"],
        ["ODA MARIA DE", "ODA DE"],
        ["ODA BRANDVOLD LIMA", "ODA DE BRANDVOLD"],
        ["ODA BRANDVOLD", "BRANDVOLD"],
        ["ODA LIMA DUARTE", "LIMA"],
        ["ODA LI WENQIAO", "WENQIAO"],
        ["ODA DE DUARTE", "MINISTER DE"],
        ["ODA LIMA DUARTE", "KAI LIMA", "MINISTER LIMA"],
        ["ODA BRANDVOLD", "O."],
        ["OLUJON LIMA", "JON"],
        ["ANNSEUN LIMA", "SEUN"],
    ],
)
def test_two_people_are_never_joined(labels: list[str]) -> None:
    """Names that might be two people's stay two."""
    assert len(labels) == len(_speakers(*labels))


def test_a_slip_between_neighbouring_turns_is_two_people() -> None:
    """Two people with all but the same name who answer each other are two."""
    transcript = igfparse.parse(">> MARKUS KUMMERER: Yes.\n\n>> MARKUS KUMERER: No.")

    assert len(transcript.speakers) == 2


def test_doubt_is_reported() -> None:
    """A short label that fits two people is a person of its own, and a diagnostic."""
    transcript = igfparse.parse(">> JUAN FERNANDO: A.\n>> JUAN VELASCO: B.\n>> JUAN: C.")

    assert ["ambiguous-name"] == [diagnostic.code for diagnostic in transcript.diagnostics]


def test_roles_are_never_joined_with_anybody() -> None:
    """Two roles, or one role twice, name no person."""
    transcript = igfparse.parse(">> MODERATOR: A.\n>> SPEAKER: B.\n>> MODERATOR: C.\n>> LITHUANIA: D.")

    assert () == transcript.speakers
    assert {None} == {turn.speaker for turn in transcript.turns}


@given(testing.people(6), st.data())
def test_first_names_lead_to_the_one_person_who_has_them(people: list[str], data: st.DataObject) -> None:
    """In whatever order, each person has all labels, and nobody else's."""
    labels = [data.draw(testing.labels(name)) for name in people]
    labels += [name.split()[0].upper() for name in people]
    shuffled = data.draw(st.permutations(labels))

    found = {name: set(own) for name, own in _speakers(*shuffled)}

    assert found == {
        name: {label for label in labels if label.casefold() in (name.casefold(), name.split()[0].casefold())}
        for name in people
    }
