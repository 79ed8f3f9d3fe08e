"""Files and folders are written whole or not at all."""

import os
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest

import igfparse
from igfparse.export import FORMATS, write

FILES = ("json", "jsonl", "tei", "akoma-ntoso", "html", "markdown", "text")
FOLDERS = ("csv", "convokit")


@pytest.fixture
def transcript(example: Path) -> igfparse.Transcript:
    """Return the example's transcript."""
    return igfparse.read(example)


@pytest.mark.parametrize("name", [*FILES, *FOLDERS])
def test_what_exists_is_not_overwritten(transcript: igfparse.Transcript, tmp_path: Path, name: str) -> None:
    """Only if it is forced; an empty folder holds nothing to lose."""
    target = tmp_path / "out"
    target.mkdir()
    if name in FOLDERS:
        write(transcript, target, name)
        held = {path.name: path.read_bytes() for path in target.iterdir()}
        (target / "mine.txt").write_text("mine")
        (target / next(iter(held))).write_text("changed")
    with pytest.raises(igfparse.TargetError, match="exists already"):
        write(transcript, target, name)
    if name in FOLDERS:
        write(transcript, target, name, force=True)
        assert held | {"mine.txt": b"mine"} == {path.name: path.read_bytes() for path in target.iterdir()}


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_replaced_if_forced(transcript: igfparse.Transcript, tmp_path: Path, name: str) -> None:
    """The old content is gone, nothing else is left behind."""
    target = tmp_path / "out"
    target.write_text("<what was there>")
    with pytest.raises(igfparse.TargetError):
        write(transcript, target, name)
    assert "<what was there>" == target.read_text()
    write(transcript, target, name, force=True)

    assert "<what was there>" not in target.read_text("utf-8")
    assert [target] == list(tmp_path.iterdir())


@pytest.mark.parametrize("name", [*FILES, *FOLDERS])
@pytest.mark.parametrize("error", [KeyboardInterrupt, OSError])
def test_an_interruption_leaves_nothing(
    transcript: igfparse.Transcript, tmp_path: Path, name: str, error: type[BaseException]
) -> None:
    """No half file, no temporary one."""

    def interrupted() -> Iterator[igfparse.Transcript]:
        yield transcript
        raise error

    with pytest.raises(error):
        write(interrupted(), tmp_path / "out", name)
    assert [] == list(tmp_path.iterdir())


def test_each_document_has_the_name_of_its_source(tmp_path: Path) -> None:
    """Names that differ in case only, hidden ones and none do not meet; none leaves the folder."""
    names = ["a.txt", "A.html", "../../b.txt", ".c", None, "d e/f.txt"]
    plain = igfparse.parse(">> ANA LIMA: A.").to_dict()
    several = [
        igfparse.Transcript.from_dict(plain | {"source": {"name": name, "format": "text", "encoding": None}})
        for name in names
    ]
    write(several, tmp_path / "out", "tei")

    assert {"a.xml", "A-2.xml", "b.xml", "_c.xml", f"{several[0].id}.xml", "f.xml"} == {
        path.name for path in (tmp_path / "out").iterdir()
    }


def test_unknown_formats_are_refused(transcript: igfparse.Transcript, tmp_path: Path) -> None:
    """The message lists those that there are."""
    with pytest.raises(ValueError, match=", ".join(FORMATS)):
        write(transcript, tmp_path / "out", "docx")


@pytest.mark.parametrize("name", ["json", "jsonl", "csv", "convokit", "tei", "markdown", "text"])
def test_transcripts_are_let_go(tmp_path: Path, name: str) -> None:
    """However many there are, no more than two are held at once."""
    held: list[weakref.ref[igfparse.Transcript]] = []

    def many() -> Iterator[igfparse.Transcript]:
        for number in range(20):
            transcript = igfparse.parse(f">> ANA LIMA: {number}.")
            held.append(weakref.ref(transcript))
            yield transcript
            assert sum(reference() is not None for reference in held) <= 2

    write(many(), tmp_path / "out", name)
    assert 20 == len(held)


def test_devices_are_written_to_and_stay_devices() -> None:
    """Nothing is put in their place, forced or not."""
    null = Path(os.devnull)
    write(igfparse.parse(">> ANA LIMA: A."), null, "json")
    write(igfparse.parse(">> ANA LIMA: A."), null, "json", force=True)

    assert not null.is_file()
