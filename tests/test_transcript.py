"""The transcript as a whole, and its dictionary."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import igfparse
from igfparse import testing

TEXT = "\N{BYTE ORDER MARK}>> ANA LIMA: One.\r\n(Laughter)\rTwo.\n\nThree."


@pytest.mark.parametrize("at", range(len(TEXT) + 1))
def test_positions(at: int) -> None:
    """Lines end with LF, CRLF or CR; columns count code points from 1."""
    before = TEXT[:at].splitlines(keepends=True) or [""]
    line, column = len(before), len(before[-1]) + 1
    if before[-1].endswith(("\n", "\r")):
        line, column = line + 1, 1

    assert (line, column) == igfparse.parse(TEXT).position(at)


def test_the_shape_of_the_dictionary(example: Path) -> None:
    """The keys are those that the documentation promises."""
    plain = igfparse.read(example).to_dict()

    assert [
        "schema_version",
        "source",
        "header",
        "turns",
        "speakers",
        "notes",
        "closing",
        "diagnostics",
        "text",
    ] == list(plain)
    assert ["name", "format", "encoding", "characters", "sha256"] == list(plain["source"])
    assert ["span", "meeting", "session", "disclaimer"] == list(plain["header"])
    assert ["index", "id", "span", "marker", "label", "role", "speaker", "paragraphs", "notes"] == list(
        plain["turns"][0]
    )
    assert [
        "id",
        "name",
        "name_span",
        "honorific",
        "affiliation",
        "affiliation_span",
        "labels",
        "turns",
        "evidence",
    ] == list(plain["speakers"][0])
    assert ["span", "text", "kind", "turn"] == list(plain["notes"][0])
    assert ["span", "text", "time"] == list(plain["closing"])
    assert ["code", "severity", "message", "span"] == list(plain["diagnostics"][0])


def _paths(plain: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    children = plain.items() if isinstance(plain, dict) else enumerate(plain) if isinstance(plain, list) else ()
    return [path, *(found for key, child in children for found in _paths(child, (*path, key)))]


@given(testing.transcripts(), st.data())
def test_a_damaged_dictionary_is_refused_or_a_transcript(drawn: testing.PrintedTranscript, data: st.DataObject) -> None:
    """Whatever value is replaced, the result is a transcript or an error that says where."""
    plain = igfparse.parse(drawn.text).to_dict()
    *path, key = data.draw(st.sampled_from([path for path in _paths(plain) if path]))
    place: Any = plain
    for step in path:
        place = place[step]
    place[key] = data.draw(
        st.none() | st.integers() | st.text(max_size=3) | st.booleans() | st.just([]) | st.just({}) | st.just([1, 0])
    )

    try:
        again = igfparse.Transcript.from_dict(plain)
    except igfparse.DataError as error:
        assert error.where.startswith("$")
    else:
        assert isinstance(again, igfparse.Transcript)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("speakers", 0, "evidence", 0, "confidence"), 10**400),
        (("speakers", 0, "evidence", 0, "confidence"), float("nan")),
        (("speakers", 0, "turns", 0), 99),
        (("turns", 0, "span", 0), False),
        (("turns", 0, "span", 1), 10**6),
        (("turns", 1, "span", 0), 0),
        (("turns", 1, "speaker"), "nobody"),
        (("turns", 1, "index"), 5),
        (("closing", "time"), "10:55:30"),
        (("header", "meeting", "start_date"), "20191125"),
    ],
)
def test_what_parsing_never_makes_is_refused(example: Path, path: tuple[Any, ...], value: object) -> None:
    """Every method can rely on what was loaded, and gives it back as it was."""
    plain = igfparse.read(example).to_dict()
    place: Any = plain
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value

    with pytest.raises(igfparse.DataError):
        igfparse.Transcript.from_dict(plain)


def test_unknown_keys_are_passed_over(example: Path) -> None:
    """A dictionary with keys of a later version is read."""
    transcript = igfparse.read(example)
    plain = transcript.to_dict()
    plain["new"] = plain["turns"][0]["new"] = 1

    assert transcript == igfparse.Transcript.from_dict(plain)


@pytest.mark.parametrize("version", ["2.0", None, 1])
def test_another_schema_version_is_refused(example: Path, version: object) -> None:
    """A dictionary of another main version is no transcript."""
    with pytest.raises(igfparse.DataError, match="version 1"):
        igfparse.Transcript.from_dict(igfparse.read(example).to_dict() | {"schema_version": version})


def test_models_are_frozen(example: Path) -> None:
    """No value can be changed, and none has a dictionary of its own."""
    transcript = igfparse.read(example)
    for value in (
        transcript,
        transcript.header,
        transcript.turns[0],
        transcript.speakers[0],
        transcript.notes[0],
    ):
        assert not hasattr(value, "__dict__")
        with pytest.raises(AttributeError):
            value.span = igfparse.Span(0, 0)  # type: ignore[misc, union-attr]
