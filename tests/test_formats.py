"""The same transcript in every kind of file, and files that are broken."""

import io
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import igfparse

from . import files

_TEXTS = {"utf-8": "utf-8", "utf-8 with mark": "utf-8-sig", "windows-1252": "cp1252", "utf-16": "utf-16"}
_MAKERS = {"html": files.as_html, "docx": files.as_docx, "rtf": files.as_rtf}
_ALL = _MAKERS | {"pdf": files.as_pdf}


def _content(transcript: igfparse.Transcript) -> list[Any]:
    """Return what has to be the same in every format."""
    turns = [
        (turn.marker, turn.label.text if turn.label else None, turn.role, turn.speaker, turn.text.split())
        for turn in transcript.turns
    ]
    notes = [(note.text, note.kind, note.turn) for note in transcript.notes]
    session = transcript.header.session
    return [turns, notes, transcript.header.meeting, session.title, session.code, session.day, session.room]


def _label(turn: igfparse.Turn) -> str | None:
    """Return a turn's label with the one kind of hyphen that a PDF has."""
    return turn.label.text.replace(files.NO_BREAK_HYPHEN, "-") if turn.label else None


@pytest.fixture(scope="module")
def text(example: Path) -> str:
    """Return the text of the example."""
    return example.read_text("utf-8")


@pytest.mark.parametrize("kind", _MAKERS)
def test_each_format_gives_the_same_transcript(kind: str, text: str, tmp_path: Path) -> None:
    """HTML, Word and RTF lose nothing, whatever the file is called."""
    path = tmp_path / "transcript.dat"
    path.write_bytes(_MAKERS[kind](text))
    transcript = igfparse.read(path)

    assert kind == transcript.source.format
    assert _content(igfparse.parse(text)) == _content(transcript)


@pytest.mark.parametrize("encoding", _TEXTS.values(), ids=_TEXTS)
def test_each_encoding_gives_the_same_transcript(encoding: str, text: str) -> None:
    """Text loses nothing in an encoding that has its letters."""
    text = text.replace(files.NO_BREAK_HYPHEN, "-")

    assert _content(igfparse.parse(text)) == _content(igfparse.read(text.encode(encoding)))


def test_a_pdf_gives_the_same_labels_and_turns(text: str) -> None:
    """Blank lines and typographic hyphens do not survive a PDF; turns and labels do."""
    transcript, plain = igfparse.read(files.as_pdf(text)), igfparse.parse(text)

    assert "pdf" == transcript.source.format
    for attribute in ("marker", "role", "speaker"):
        assert [getattr(turn, attribute) for turn in plain.turns] == [
            getattr(turn, attribute) for turn in transcript.turns
        ]
    assert [note.text for note in plain.notes] == [note.text for note in transcript.notes]
    assert plain.header.meeting == transcript.header.meeting


@pytest.mark.corpus
@pytest.mark.parametrize("kind", _ALL)
def test_real_transcripts_in_each_format(kind: str, real_transcripts: list[Path]) -> None:
    """A real transcript saved in each format gives the same turns, labels and notes."""
    for path in real_transcripts:
        text = path.read_bytes().decode("utf-8")
        transcript, plain = igfparse.read(_ALL[kind](text)), igfparse.parse(text)
        assert [_label(turn) for turn in plain.turns] == [_label(turn) for turn in transcript.turns]
        if kind != "pdf":
            assert _content(plain)[:3] == _content(transcript)[:3]


def test_entities_are_markers(text: str) -> None:
    """A page's ``&gt;&gt;`` is a marker, and a script's is nothing."""
    transcript = igfparse.read(b"<p>&gt;&gt; ANA LIMA: Yes.<br>And no.</p><p>&gt;&gt; No.</p><script>>> X: y</script>")

    assert ["Yes. And no.", "No."] == [turn.text for turn in transcript.turns]


def _zip(**members: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), content)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old or an encrypted"),
        (b"a\0b", "binary"),
        (b"\xff\xfea", "binary"),
        (b"\xef\xbb\xbf\xff", "binary"),
        (b"%PDF-1.7 ...", "damaged"),
        (files.as_empty_pdf(), "images only"),
        (b"PK\x03\x04...", "damaged"),
        (_zip(a=b"b"), "not a Word document"),
        (_zip(word__document_xml=b"<broken"), "damaged"),
        (_zip(word__document_xml=b" " * 2_000_000), "unpacks to"),
        (b"<html><body><p> <p> <p> <p> <script>x</script></body></html>", "no text"),
        (b"<html>" + b"<div>x" * 100_000, "nested too deeply"),
        (b"{\\rtf1 }", "no text"),
        (b"x" * 1_000_001, "more than"),
    ],
)
def test_what_cannot_be_read(data: bytes, reason: str) -> None:
    """Empty, binary, damaged, image-only and enormous files are named for what they are."""
    with pytest.raises(igfparse.SourceError, match=reason) as caught:
        igfparse.read(data, limits=igfparse.Limits(bytes=1_000_000))

    assert caught.value.hint


def test_an_encrypted_pdf_is_named(text: str) -> None:
    """A password is not asked for."""
    pypdf = pytest.importorskip("pypdf")
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(files.as_pdf(text)))
    writer.encrypt("secret", algorithm="RC4-128")
    buffer = io.BytesIO()
    writer.write(buffer)

    with pytest.raises(igfparse.SourceError, match="encrypted"):
        igfparse.read(buffer.getvalue())


@pytest.mark.parametrize(
    ("maker", "module"),
    [(files.as_html, "selectolax"), (files.as_docx, "mammoth"), (files.as_rtf, "striprtf"), (files.as_pdf, "pypdf")],
)
def test_a_missing_reader_is_named(
    maker: Callable[[str], bytes], module: str, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the extra, the error says which to install."""
    for name in [name for name in sys.modules if name.split(".")[0] == module]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, module, None)

    with pytest.raises(igfparse.SourceError, match=r'pip install "igfparse\['):
        igfparse.read(maker(text))


@given(st.sampled_from(sorted(_ALL)), st.data())
def test_damaged_files_end_in_a_transcript_or_a_source_error(kind: str, data: st.DataObject) -> None:
    """Truncated or with bytes replaced, nothing else is raised."""
    whole = _ALL[kind]("IGF 2019\n\n>> ANA LIMA: We go on.\n\n>> Yes (Laughter).")
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, len(whole)))
    damaged = whole[:start] + data.draw(st.binary(max_size=8)) + whole[end:]

    try:
        transcript = igfparse.read(damaged)
    except igfparse.SourceError as error:
        assert error.hint
    else:
        assert transcript.text == "".join(span.of(transcript.text) for span in transcript.regions())


def test_a_link_in_rich_text_is_its_words() -> None:
    """What was said is kept, the address is not."""
    link = rb'{\field{\*\fldinst{HYPERLINK "http://example.org"}}{\fldrslt{our page}}}'

    assert (
        ">> ANA LIMA: See our page, please."
        == igfparse.read(rb"{\rtf1\ansi >> ANA LIMA: See " + link + b", please.}").text
    )
