"""Names in normal case."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from igfparse import testing
from igfparse._speakers.ids import slugify
from igfparse._speakers.names import normalize, read_name
from igfparse.testing._names import particles, words

_NAMES = {
    "WOUT de VRIESLANDT": "Wout de Vrieslandt",
    "BERTRAND DE LA TOURELLE": "Bertrand de la Tourelle",
    "DIVINA FRAU-MEISEN": "Divina Frau-Meisen",
    "JÄNIS BERKLINŠ": "Jänis Berklinš",
    "DiXIE HAWTREE": "Dixie Hawtree",
    "GLENN McKEATING": "Glenn McKeating",
    "GLENN MCKEATING": "Glenn McKeating",
    "LAURA DeNARVIK": "Laura DeNarvik",
    "LAURA DeNARV": "Laura DeNarv",
    "LAURA DeNAR": "Laura Denar",
    "M.N. EL HIMARI": "M.N. El Himari",
    "C. MASONGO": "C. Masongo",
    "DANIEL O'MALLORY": "Daniel O'Mallory",
    "DANIEL O’MALLORY": "Daniel O'Mallory",
    "WALID AL\N{NON-BREAKING HYPHEN}SAQEF": "Walid Al-Saqef",
    "SALLY-ANNE D'ALMONTE": "Sally-Anne D'Almonte",
    "JJ SMITHSON": "JJ Smithson",
    "AJ Smithson": "AJ Smithson",
    "JOHN E SMITHSON": "John E Smithson",
    "MARTIN LUTHERSON JR.": "Martin Lutherson Jr.",
    "Kuo-Wei Wang": "Kuo-Wei Wang",
    "DE VRIES": "De Vries",
    "Pablo": "Pablo",
    "FRANK LA ROUX": "Frank La Roux",
    "YA NG": "Ya Ng",
    "J.J SMITHSON": "J.J Smithson",
    "ODILE II": "Odile II",
    "odile brandvold": "odile brandvold",
    "ODILE brandvold": "Odile brandvold",
    "ODILE-maria BRANDVOLD": "Odile-Maria Brandvold",
    "O'MALLORY-d'ALMONTE": "O'Mallory-d'Almonte",
    "ODILE VAN 'T HOOFT": "Odile van 't Hooft",
    "ODILE LA CRUZ": "Odile La Cruz",
    "Odile De La Cruz": "Odile De La Cruz",
    "ODILE E CRUZ": "Odile E Cruz",
    "MC ODILE": "Mc Odile",
    "MCB ODILE": "Mcb Odile",
    "TH ODILE": "TH Odile",
    "O-dile": "O-Dile",
}


@pytest.mark.parametrize("printed", _NAMES)
def test_names_in_normal_case(printed: str) -> None:
    """Particles, hyphens, apostrophes, initials, Mc and letters outside ASCII are written as people do."""
    assert _NAMES[printed] == normalize(printed)


@given(testing.people().flatmap(st.sampled_from), st.data())
def test_every_way_to_print_a_name_gives_it_back(name: str, data: st.DataObject) -> None:
    """A name in capitals comes back in normal case."""
    assert name == read_name(data.draw(testing.labels(name))).name


@given(st.text(max_size=40) | st.lists(words | particles | st.text(max_size=3)).map(" ".join))
def test_normal_case_is_a_fixpoint_and_keeps_every_letter(text: str) -> None:
    """Writing a name in normal case twice changes nothing more, and no letter is lost or added."""
    name = normalize(text)

    assert name == normalize(name)
    assert _letters(text) == _letters(name)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


@pytest.mark.parametrize(
    ("label", "name", "honorific", "affiliation"),
    [
        ("MS. ALICE MUNYUVA", "Alice Munyuva", "MS.", None),
        ("HON. DR. IGNACE GATERA", "Ignace Gatera", "HON. DR.", None),
        ("H.E. FED. COUN. MORITZ LEUENTALER", "Moritz Leuentaler", "H.E. FED. COUN.", None),
        ("CHAIRMAN DESHAI", "Deshai", None, None),
        ("DEPUTY SECRETARY-GENERAL ZHOU", "Zhou", "DEPUTY SECRETARY-GENERAL", None),
        ("NADIA TJAHO, SUNIUM", "Nadia Tjaho", None, "SUNIUM"),
        ("DR. STEVE CROCKETT (ICANN Board Chairman)", "Steve Crockett", "DR.", "ICANN Board Chairman"),
        ("VINCE CARF (remote)", "Vince Carf", None, None),
        ("HIS EXCELLENCY JOHN DOUGHTY", "John Doughty", "HIS EXCELLENCY", None),
        ("MINISTER", "Minister", None, None),
        ("ANSELM KINGSLEY, JR.", "Anselm Kingsley, Jr.", None, None),
        ("ANSELM KINGSLEY, PhD", "Anselm Kingsley, PhD", None, None),
        ("ANA LIMA / KELP UNIVERSITY", "Ana Lima", None, "KELP UNIVERSITY"),
        ("ANA LIMA - KELP", "Ana Lima", None, "KELP"),
        ("ANA LIMA [HARBOUR BOARD]", "Ana Lima", None, "HARBOUR BOARD"),
        ("THE HON. MINISTER ANA LIMA", "Ana Lima", "THE HON. MINISTER", None),
        ("J.R. SANDVIK III", "J.R. Sandvik III", None, None),
        ("DR. ODILE BRANDVOLD LIMA", "Odile Brandvold Lima", "DR.", None),
        ("DR.", "Dr.", None, None),
        ("DR. PROF.", "Prof.", "DR.", None),
        ("THE ODILE LIMA", "The Odile Lima", None, None),
        ("HIS EXCELLENCY THE MINISTER ODILE LIMA", "Odile Lima", "HIS EXCELLENCY THE MINISTER", None),
        ("CHAIR DR. ODILE LIMA", "Odile Lima", "DR.", None),
        ("ODILE LIMA (via Zoom)", "Odile Lima", None, None),
        ("ODILE LIMA ()", "Odile Lima", None, None),
        ("ODILE, PhD, NORID", "Odile", None, "PhD, NORID"),
        ("KENJI MORI-SAN", "Kenji Mori", None, None),
        ("-SAN", "-San", None, None),
    ],
)
def test_titles_and_affiliations_are_parted_from_the_name(
    label: str, name: str, honorific: str | None, affiliation: str | None
) -> None:
    """Courtesy titles, offices and affiliations are no part of the name."""
    read = read_name(label)

    assert (name, honorific, affiliation) == (read.name, read.honorific, read.affiliation)


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Bertrand de la Tourelle", "bertrand-de-la-tourelle"),
        ("Jänis Berklinš", "janis-berklins"),
        ("Łukasz Øberg", "lukasz-oberg"),
        ("M.N. El Himari", "m-n-el-himari"),
        ("李", "674e"),
        ("!", "speaker"),
    ],
)
def test_slugs(name: str, slug: str) -> None:
    """Slugs are lower-case ASCII; letters without an ASCII form become code points."""
    assert slug == slugify(name)
