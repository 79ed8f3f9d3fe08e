"""Bytes to text, and what cannot be read."""

import codecs
import gzip
import hashlib
import io
import pickle
from pathlib import Path
from typing import BinaryIO, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

import igfparse
from igfparse._source.decode import decode

TEXT = ">> INÈS LIMA: “Très bien” – merci."


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (codecs.BOM_UTF8 + TEXT.encode(), "utf-8"),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), "utf-16-le"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "utf-16-be"),
        (TEXT.encode("cp1252"), "windows-1252"),
    ],
)
def test_encodings(data: bytes, encoding: str, tmp_path: Path) -> None:
    """Each encoding gives the same text, from a path, from bytes and from a file; only the guess is reported."""
    path = tmp_path / "talk.txt"
    path.write_bytes(data)
    transcript = igfparse.read(path)

    assert TEXT == transcript.text
    assert encoding == transcript.source.encoding
    assert "talk.txt" == transcript.source.name
    assert hashlib.sha256(TEXT.encode()).hexdigest() == transcript.source.sha256
    assert (encoding == "windows-1252") == (
        "decoded-as-windows-1252" in {found.code for found in transcript.diagnostics}
    )
    assert transcript.turns == igfparse.read(data).turns == igfparse.read(io.BytesIO(data)).turns
    with path.open("rb") as file:
        assert transcript == igfparse.read(file)


@given(
    st.binary(min_size=1).filter(
        lambda data: b"\0" not in data and not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf"))
    )
)
def test_any_bytes_without_null_are_a_text(data: bytes) -> None:
    """UTF-8 is read as such; whatever else there is, no byte is lost."""
    text, encoding = decode(data)

    assert encoding in ("utf-8", "windows-1252")
    if encoding == "utf-8":
        assert data == text.encode()
    else:
        assert len(data) == len(text)


@given(st.binary(max_size=300))
def test_reading_ends_in_a_transcript_or_a_source_error(data: bytes) -> None:
    """Nothing else is raised, whatever the bytes."""
    try:
        transcript = igfparse.read(data)
    except igfparse.SourceError as error:
        assert error.reason
        assert error.hint
    else:
        assert transcript.text == "".join(span.of(transcript.text) for span in transcript.regions())


def test_paths_that_cannot_be_read(tmp_path: Path) -> None:
    """A missing file and a folder are named in the error."""
    for path, reason in (
        (tmp_path / "none.txt", "no such file"),
        (tmp_path, "folder"),
        (Path("a\0b"), "cannot be read"),
    ):
        with pytest.raises(igfparse.SourceError, match=reason) as caught:
            igfparse.read(path)
        assert str(path) == caught.value.path


class _Pipe(io.RawIOBase):
    """Gives what it has, a few bytes at a time."""

    def __init__(self, data: bytes) -> None:
        self._rest = data

    def read(self, size: int = -1) -> bytes:
        part, self._rest = self._rest[: min(7, size)], self._rest[min(7, size) :]
        return part


def test_a_pipe_is_read_to_its_end() -> None:
    """One that gives a part at a time loses nothing, and is read no further than the limit."""
    text = ">> ANA LIMA: We go on and on.\n" * 20

    assert text == igfparse.read(cast("BinaryIO", _Pipe(text.encode()))).text
    with pytest.raises(igfparse.SourceError, match="more than 100 bytes"):
        igfparse.read(cast("BinaryIO", _Pipe(text.encode())), limits=igfparse.Limits(bytes=100))


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    """One that is closed, or cut off in its compression, ends in a SourceError as well."""
    (tmp_path / "a.gz").write_bytes(gzip.compress(b">> ANA LIMA: A." * 100)[:-20])
    with (tmp_path / "a.gz").open("rb") as closed:
        pass
    with gzip.open(tmp_path / "a.gz") as cut_off, (tmp_path / "b").open("wb") as write_only:
        for file in (closed, cut_off, write_only):
            with pytest.raises(igfparse.SourceError, match="cannot be read"):
                igfparse.read(cast("BinaryIO", file))


def test_a_file_open_as_text_is_refused() -> None:
    """A text file object is told to be opened in binary mode."""
    with pytest.raises(igfparse.SourceError, match="binary mode"):
        igfparse.read(io.StringIO(TEXT))  # type: ignore[arg-type]


def test_errors_survive_pickling() -> None:
    """An error comes back whole from a worker process."""
    for error in (
        igfparse.SourceError("a.txt", "gone", "look"),
        igfparse.DataError("$.turns", "expected an array"),
    ):
        again = pickle.loads(pickle.dumps(error))
        assert (str(error), vars(error)) == (str(again), vars(again))
