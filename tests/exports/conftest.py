"""The owners' schemas, where they are at hand."""

from collections.abc import Callable
from pathlib import Path

import pytest
import turbohtml
from lxml import etree
from turbohtml.validate import RelaxNG

SCHEMAS = Path(__file__).parents[3] / "shared" / "schemas"


def _schema(name: str) -> Path:
    if not (SCHEMAS / name).exists():
        pytest.skip(f"no {name} in {SCHEMAS.parent.name}/{SCHEMAS.name} beside the checkout")
    return SCHEMAS / name


@pytest.fixture(scope="session", params=["tei-all/tei_all.rng", "parla-clarin/parla-clarin.rng"])
def tei_faults(request: pytest.FixtureRequest) -> Callable[[str], object]:
    """Return a function that returns what is wrong with a TEI document."""
    schema = RelaxNG(_schema(request.param).read_text("utf-8"))
    return lambda document: schema.validate(turbohtml.parse_xml(document)).errors


@pytest.fixture(scope="session")
def akoma_ntoso_faults() -> Callable[[str], object]:
    """Return a function that returns what is wrong with an Akoma Ntoso document."""
    schema = etree.XMLSchema(etree.parse(_schema("akomantoso/akomantoso30.xsd")))

    def faults(document: str) -> object:
        return () if schema.validate(etree.fromstring(document.encode())) else str(schema.error_log)

    return faults
