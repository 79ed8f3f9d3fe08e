"""Labels told from speech, and read."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from igfparse import testing
from igfparse._turns.labels import leading_label, read_label


@given(testing.people().flatmap(st.sampled_from).flatmap(testing.labels))
def test_every_way_to_print_a_name_is_a_label(label: str) -> None:
    """Capitals, mixed case and small particles make a person's label."""
    found = read_label(label)

    assert found is not None
    assert (label, "person", None) == (found.text, found.kind, found.role)


@given(
    testing.roles().map(lambda role: role.removeprefix("THE ")),
    st.sampled_from(["", "The ", "THE "]),
    st.sampled_from([str.upper, str.title, str]),
    st.sampled_from(["", " 2", " #3", " A"]),
)
def test_article_case_and_number_leave_a_role_a_role(
    role: str, article: str, case: Callable[[str], str], number: str
) -> None:
    """An article, another case or a number does not turn a role into a person."""
    found = read_label(article + case(role) + number)

    assert found is not None
    assert ("role", role.lower()) == (found.kind, found.role)


@given(st.text(max_size=90))
def test_any_text_is_read_or_refused(text: str) -> None:
    """Whatever stands before a colon, a label is its words with white space collapsed."""
    found = read_label(text)

    assert found is None or found.text == " ".join(text.split())


LABELS = {
    "MARKUS AURELHOF": ("person", None),
    "Pablo": ("person", None),
    "WOUT de VRIESLANDT": ("person", None),
    "BERTRAND DE LA TOURELLE": ("person", None),
    "DIVINA FRAU-MEISEN": ("person", None),
    "JÄNIS BERKLINŠ": ("person", None),
    "DiXIE HAWTREE": ("person", None),
    "M.N. EL HIMARI": ("person", None),
    "C. MASONGO": ("person", None),
    "MS. ALICE MUNYUVA": ("person", None),
    "MS BOMMELSTEIN": ("person", None),
    "H.E. FED. COUN. MORITZ LEUENTALER": ("person", None),
    "CHAIRMAN DESHAI": ("person", "chairman"),
    "CO-CHAIR DESHAI": ("person", "co-chair"),
    "MODERATOR CHRIS": ("person", "moderator"),
    "DEPUTY SECRETARY-GENERAL ZHOU": ("person", None),
    "CHAIR ST. ARMAND": ("person", "chair"),
    "NADIA TJAHO, SUNIUM": ("person", None),
    "DR. STEVE CROCKETT (ICANN Board Chairman)": ("person", None),
    "WALID AL\N{NON-BREAKING HYPHEN}SAQEF": ("person", None),
    "DANIEL O'MALLORY": ("person", None),
    "Kuo-Wei Wang": ("person", None),
    "THE MODERATOR": ("role", "moderator"),
    "Announcer": ("role", "announcer"),
    "AUDIENCE": ("role", "audience"),
    "AUDIENCE MEMBER": ("role", "audience member"),
    "PANELIST 3": ("role", "panelist"),
    "Panelist": ("role", "panelist"),
    "REMOTE MODERATOR": ("role", "remote moderator"),
    "Everyone": ("role", "everyone"),
    "IGF": ("role", "igf"),
    "MR. CHAIRMAN": ("role", "chairman"),
    "MADAM CHAIR": ("role", "chair"),
    "TECHNICAL SUPPORT": ("role", "technical support"),
    "ODILE BRANDVOLD JR.": ("person", None),
    "Prof. Odile Brandvold": ("person", None),
    "ODILE J.": ("person", None),
    "Odile Sr. Brandvold": ("person", None),
    "ODILE BRANDVOLD, and so": ("person", None),
    "Odile Brandvold (Board of Trade)": ("person", None),
    "Ana Bo Kai Mira Juno": ("person", None),
    "de Vries": ("person", None),
    "von Brandvold": ("person", None),
    "Od BRANDVOLD": ("person", None),
    "SPEAKER AB": ("person", "speaker"),
    "Speaker A B": ("role", "speaker"),
    "ANOTHER SPEAKER": ("role", "another speaker"),
    "MINISTER": ("role", "minister"),
    "THE DEPUTY MINISTER": ("role", "deputy minister"),
    "MINISTER LIMA": ("person", None),
    "REMOTE HUB": ("role", "remote hub"),
    "KELPTON HUB": ("group", None),
    "GOVERNMENT OF INDIA": ("group", None),
    "LITHUANIA": ("group", None),
    "EUROPEAN UNION": ("group", None),
    "UNDESA": ("group", None),
    "PRIVATE SECTOR": ("group", None),
    "YOUTH": ("group", None),
}


@pytest.mark.parametrize("label", LABELS)
def test_known_forms_of_labels(label: str) -> None:
    """The forms seen from 2006 to 2025 are read for what they name."""
    found = read_label(label)

    assert found is not None
    assert LABELS[label] == (found.kind, found.role)


@pytest.mark.parametrize(
    "speech",
    [
        "With qualification.  A lot of people ask and the question is",
        "Ladies and Gentlemen",
        "Number one",
        "Another question",
        "From the remote participants",
        "Artificial Intelligence",
        "Question",
        "The question is",
        "It is 10",
        "Pablo, please tell us",
        "Good Morning",
        "So I say",
        "Mr. Lima said. Then",
        "",
        "...",
        "1",
        "ODILE BRANDVOLD HARBOUR.",
        "ODILE HARBOURS. BRANDVOLD",
        "Odile Harb. Brandvold",
        "Odile Harbour.",
        "Odile Brandvold, and so on",
        "Odile Brandvold, harbour board",
        "Odile Brandvold, The Board of Trade",
        "Odile Brandvold, It's",
        "Ana Bo Kai Mira Juno Odile",
        "ODILE brandvold",
        "odile BRANDVOLD",
        "chair",
        "Our Chair",
        "another speaker",
        "one two three four five six seven eight nine ten eleven",
    ],
)
def test_speech_before_a_colon_is_no_label(speech: str) -> None:
    """Words of prose, sentences and numbers stay speech."""
    assert read_label(speech) is None


@pytest.mark.parametrize(
    ("speech", "known", "label"),
    [
        ("WOUT DE VRIESLANDT Thank you.  Seems we", "", "WOUT DE VRIESLANDT"),
        ("WOUT DE VRIESLANDT I think so.", "", "WOUT DE VRIESLANDT"),
        ("H.E. MR. WOLFRAM MCKEATING  Let me try.", "", "H.E. MR. WOLFRAM MCKEATING"),
        ("MODERATOR Thank you.", "", "MODERATOR"),
        ("ANA LIMA\nThank you.", "", "ANA LIMA"),
        ("Ana Lima Excellencies", "ana lima", "Ana Lima"),
        ("Ana Lima Excellencies", "", None),
        ("Ana Lima Rosa Excellencies", "ana lima", "Ana Lima"),
        ("Ana Lima Rosa Excellencies", "ana lima rosa", "Ana Lima Rosa"),
        ("Ramona.  If I", "ramona", None),
        ("Ana Thank you", "ana", None),
        ("IGF MAG Chair said", "", None),
        ("OK Thank you", "", None),
        ("THANK YOU", "", None),
        ("Good morning.", "", None),
    ],
)
def test_labels_without_colon(speech: str, known: str, label: str | None) -> None:
    """Capitals before a sentence are a label; mixed case only if the label is known."""
    found = leading_label(speech, frozenset({known}))

    assert label == (found.text if found else None)
