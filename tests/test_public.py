"""What the package offers is what it says it offers."""

import inspect
import re
import subprocess
import sys
from pathlib import Path

import pytest

import igfparse
from igfparse.models import DIAGNOSTICS

DOCS = Path(__file__).parents[1] / "docs"


def test_all_names_can_be_imported() -> None:
    """``__all__`` is sorted and complete."""
    public = {
        name for name in vars(igfparse) if not name.startswith("_") and not inspect.ismodule(vars(igfparse)[name])
    }

    assert sorted(igfparse.__all__) == igfparse.__all__
    assert public | {"__version__", "export"} == set(igfparse.__all__)
    assert all(hasattr(igfparse, name) for name in igfparse.__all__)
    assert all(hasattr(igfparse.export, name) for name in igfparse.export.__all__)


def test_other_names_are_attribute_errors() -> None:
    """The lazy import of the exports hides no slip."""
    with pytest.raises(AttributeError, match="no attribute 'exports'"):
        igfparse.exports  # noqa: B018


def test_every_public_name_is_documented() -> None:
    """Classes, functions and methods have docstrings."""
    for name in set(igfparse.__all__) - {"__version__", "export"}:
        value = getattr(igfparse, name)
        assert inspect.getdoc(value), name
        for member, attribute in vars(value).items() if inspect.isclass(value) else ():
            if not member.startswith("_") and (inspect.isfunction(attribute) or isinstance(attribute, property)):
                assert inspect.getdoc(attribute), f"{name}.{member}"


def test_every_diagnostic_is_documented() -> None:
    """The page lists each code once, with its sentence."""
    page = (DOCS / "diagnostics.md").read_text("utf-8")

    for code, (severity, sentence) in DIAGNOSTICS.items():
        assert f"| `{code}` | {severity} | {sentence} |" in page
    assert len(DIAGNOSTICS) == page.count("\n| `")


#: A text, or bytes, for each diagnostic; where it points, and what its message adds to the sentence.
_DIAGNOSED: dict[str, tuple[bytes, str, str]] = {
    "aliases-joined": (b">> ANA LIMA: A.\n>> ANA: B.", "ANA LIMA", ": ANA LIMA, ANA"),
    "ambiguous-name": (b">> ANA LIMA: A.\n>> ANA ROSA: B.\n>> ANA: C.", "ANA", ""),
    "conflicting-evidence": (
        b">> KAI BO: Over to you, Ana Lima.\n>> Yes.\n>> KAI BO: Thank you, Eva Rosa.",
        ">> Yes.",
        "",
    ),
    "decoded-as-windows-1252": (b">> In\xe8s: A.", "", ""),
    "impossible-date": (b"IGF 2019\nfrom 31 to 32 November 2019\n\n>> A.", "from 31 to 32 November 2019", ""),
    "impossible-time": (b"IGF 2011\nSeptember 28, 2011 - 16:30PM\n\n>> A.", "September 28, 2011 - 16:30PM", ""),
    "label-without-marker": (b"ANA LIMA: A.", "ANA LIMA:", ""),
    "meeting-mismatch": (
        b"Seventh Annual Meeting of the Internet Governance Forum\n9 November 2013\n\n>> A.",
        "Seventh Annual Meeting of the Internet Governance Forum\n9 November 2013",
        ": 7, 2013",
    ),
    "missing-colon": (b">> ANA LIMA Thank you.", "ANA LIMA", ": ANA LIMA"),
    "no-turns": (b"***", "***", ""),
    "one-turn": (b"We go.", "We go.", ""),
    "possible-missed-mark": (b">> ANA LIMA: A.\n\nThank you, Ana. B.", "Thank you, Ana. B.", ""),
    "possible-spurious-mark": (b">> ANA LIMA: We go to the\n>> harbour now.", ">> harbour now.", ""),
    "unclosed-note": (b">> A (Applause So", "(Applause", ""),
}


@pytest.mark.parametrize("code", DIAGNOSTICS)
def test_every_diagnostic_is_given_by_some_text(code: str) -> None:
    """No code is dead, and each points to what it is about."""
    data, place, addition = _DIAGNOSED[code]
    transcript = igfparse.read(data)
    (found,) = [each for each in transcript.diagnostics if each.code == code]
    severity, sentence = DIAGNOSTICS[code]

    assert (place, severity) == (found.span.of(transcript.text), found.severity)
    assert f"{sentence}{addition}" == found.message


def test_importing_is_light() -> None:
    """Importing the package loads no date library and no process pool."""
    script = "import sys, igfparse; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()

    assert not {"dateutil", "concurrent.futures", "hypothesis"} & set(loaded)


def test_the_version_is_that_of_the_citation() -> None:
    """Who cites the package cites this version; what changed in it is told."""
    root = DOCS.parent

    assert f"\nversion: {igfparse.__version__}\n" in (root / "CITATION.cff").read_text("utf-8")
    assert re.search(
        r"^## \[(Unreleased|" + re.escape(igfparse.__version__) + r")\]",
        (root / "CHANGELOG.md").read_text("utf-8"),
        re.MULTILINE,
    )
