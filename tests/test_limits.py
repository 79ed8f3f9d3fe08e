"""Files that ask too much of the machine end in a SourceError, soon."""

import io
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

import igfparse

from . import files

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PAGE = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << %s >> >>"
_CATALOG = b"<< /Type /Catalog /Pages 2 0 R >>"
_ONE_PAGE = b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>"
_FEW = igfparse.Limits(bytes=1_000_000, elements=1000, depth=100)


def _document(body: str, doctype: str = "") -> bytes:
    return files.docx_of(f'{doctype}<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>'.encode())


def _bzip2_document() -> bytes:
    """Return a Word document that unpacks to 300 MB, and whose directory says otherwise."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_BZIP2) as archive:
        archive.writestr("word/document.xml", b" " * 300_000_000)
        archive.filelist[0].file_size = 10
    return buffer.getvalue()


def _laughs() -> str:
    entities = "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    return f'<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">{entities}]>'


def _external() -> str:
    return '<!DOCTYPE w [<!ENTITY j SYSTEM "file:///etc/passwd">]>'


def _stream(data: bytes, times: int) -> bytes:
    for _ in range(times):
        data = zlib.compress(data, 9)
    return b"<< /Length %d /Filter [%s] >>\nstream\n%s\nendstream" % (len(data), b"/FlateDecode " * times, data)


def _form() -> bytes:
    """Return a form that draws itself, twice."""
    resources = b"/Resources << /XObject << /X 5 0 R >> >>"
    return b"<< /Type /XObject /Subtype /Form /Length 11 %s >>\nstream\n/X Do /X Do\nendstream" % resources


#: For what looks hostile and is text.
_IS_READ = "is read"
#: Files, and what their error speaks of.
ATTACKS: dict[str, tuple[Callable[[], bytes], str]] = {
    "docx: 300 MB of blanks": (lambda: files.docx_of(b" " * 300_000_000), "unpacks to"),
    "docx: many elements": (lambda: _document("<w:p/>" * 2_000_000), "elements"),
    "docx: elements in one another": (lambda: _document("<w:p>" * 200_000 + "</w:p>" * 200_000), "too deeply"),
    "docx: deeper than the reader's stack": (lambda: _document("<w:p>" * 2000 + "</w:p>" * 2000), "too deeply"),
    "docx: entities in entities": (lambda: _document("<w:p>&j;</w:p>", _laughs()), "document type"),
    "docx: external entity": (lambda: _document("<w:p>&j;</w:p>", _external()), "document type"),
    "docx: a compression without limits": (_bzip2_document, "compressed"),
    "rtf: groups without end": (lambda: b"{\\rtf1 " + b"{" * 2_000_000, "groups"),
    "rtf: a link and blanks": (
        lambda: b'{\\rtf1 {\\field{\\*\\fldinst{HYPERLINK "a"}} {' + b" " * 5000 + b"}",
        "no text",
    ),
    "text: comments": (lambda: b"<!---->" * 5000, _IS_READ),
    "rtf: control words": (lambda: b"{\\rtf1 " + b"\\b" * 2_000_000, "no text"),
    "html: elements in one another": (lambda: b"<html>" + b"<div>" * 1_000_000, "too deeply"),
    "html: closing and opening": (lambda: b"<html>" + b"</x>" * 100_000 + b"<div>" * 100_000, "too deeply"),
    "html: formatting that is opened again": (
        lambda: b"<html><p>" + b"".join(b"<b a=%d>" % n for n in range(4500)) + b"</p>" + b"<p>a" * 3000,
        "elements",
    ),
    "html: many elements": (lambda: b"<html>" + b"<p>a" * 1_000_000, "elements"),
    "html: attributes": (lambda: b"<html><p " + b"a=1 " * 1_000_000 + b">", "no text"),
    "html: comments without end": (lambda: b"<html>" + b"<!--" * 1_000_000, "no text"),
    "pdf: pages in a circle": (lambda: files.pdf_of(_CATALOG, b"<< /Type /Pages /Count 1 /Kids [2 0 R] >>"), "damaged"),
    "pdf: one page, again and again": (
        lambda: files.pdf_of(
            _CATALOG,
            b"<< /Type /Pages /Count 5000 /Kids [" + b"3 0 R " * 5000 + b"] >>",
            _PAGE % files.FONT,
            _stream(b"BT ET " * 200_000, 1),
        ),
        "twice|damaged",
    ),
    "pdf: references in a circle": (lambda: files.pdf_of(b"<< /Pages 3 0 R >>", b"3 0 R", b"2 0 R"), "damaged"),
    "pdf: forms in a circle": (
        lambda: files.pdf_of(
            _CATALOG,
            _ONE_PAGE,
            _PAGE % b"/XObject << /X 5 0 R >>",
            b"<< /Length 5 >>\nstream\n/X Do\nendstream",
            _form(),
        ),
        "images only|damaged",
    ),
    "pdf: a stream that unpacks to 200 MB": (
        lambda: files.pdf_of(_CATALOG, _ONE_PAGE, _PAGE % files.FONT, _stream(b"BT (a) Tj ET " * 16_000_000, 2)),
        "damaged",
    ),
    "pdf: tables in a circle": (
        lambda: b"%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer << /Size 1 /Prev 9 >>\nstartxref\n9\n%%EOF\n",
        "damaged",
    ),
    "pdf: arrays in one another": (lambda: files.pdf_of(b"[" * 500_000), "damaged"),
}


@pytest.mark.parametrize("name", ATTACKS)
def test_attacks_end_in_a_source_error(name: str) -> None:
    """The default limits are enough; another process reads, so that one that hangs can be ended."""
    command = [sys.executable, "-c", _READ, name]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=60, check=False, cwd=Path(__file__).parents[1]
    )

    assert 0 == done.returncode, done.stderr


#: Reads one of the files within 3 GB of memory.
_READ = """
import re, resource, sys
import igfparse
from tests.test_limits import ATTACKS
make, reason = ATTACKS[sys.argv[1]]
data = make()
resource.setrlimit(resource.RLIMIT_AS, (3 << 30, 3 << 30))
try:
    igfparse.read(data)
except igfparse.SourceError as error:
    sys.exit(0 if re.search(reason, error.reason) else str(error))
sys.exit(0 if reason == "is read" else "it was read")
"""


@pytest.mark.parametrize("limit", [0, -5, 1 << 61, 1.5])
def test_limits_are_sizes(limit: int) -> None:
    """What is no size is refused at once."""
    with pytest.raises((ValueError, TypeError)):
        igfparse.Limits(bytes=limit)


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_members_that_cannot_be_limited_are_refused(method: int, tmp_path: Path) -> None:
    """The standard library limits what it unpacks for the usual compression only."""
    with zipfile.ZipFile(tmp_path / "a.zip", "w", method) as archive:
        archive.writestr("a.txt", b"a" * 50_000_000)
    (document,) = igfparse.read_corpus(tmp_path, limits=_FEW)

    assert "unusual" in str(document.error)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"a" * 1_000_001, "more than 1,000,000 bytes"),
        (_document("<w:p/>" * 1001), "more than 1,000 elements"),
        (_document("<w:p>" * 101 + "</w:p>" * 101), "too deeply"),
        (files.docx_of(b" " * 1_000_001), "unpacks to 1,0"),
        (b"<html>" + b"<p>a" * 1000, "more than 1,000 elements"),
        (b"<html>" + b"<div>" * 101, "too deeply"),
        (b"{\\rtf1 " + b"\\u8364?" * 100 + b"}", None),
        (files.as_pdf("a " * 1000), None),
    ],
)
def test_limits_can_be_set(data: bytes, reason: str | None) -> None:
    """What is within the limits is read."""
    if reason is None:
        assert igfparse.read(data, limits=_FEW).turns
    else:
        with pytest.raises(igfparse.SourceError, match=reason):
            igfparse.read(data, limits=_FEW)


def test_what_pages_unpack_to_counts() -> None:
    """A PDF may be small and hold much."""
    pdf = files.pdf_of(_CATALOG, _ONE_PAGE, _PAGE % files.FONT, _stream(b"BT /F1 9 Tf (aaaaaaaaaa) Tj ET " * 2000, 1))

    with pytest.raises(igfparse.SourceError, match="more than the limit"):
        igfparse.read(pdf, limits=igfparse.Limits(bytes=5000))


def test_a_member_of_an_archive_is_limited(tmp_path: Path) -> None:
    """An archive's member counts by what it unpacks to, whatever the archive says."""
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bomb.txt", b"a" * 50_000_000)
        archive.writestr("good.txt", b">> ANA LIMA: A.")
    found = list(igfparse.read_corpus(tmp_path / "a.zip", limits=_FEW))

    assert ["more than 1,000,000 bytes" in str(each.error) for each in found] == [True, False]


def test_an_archive_of_an_unknown_version_is_damaged(tmp_path: Path) -> None:
    """Found by fuzzing: the standard library raises NotImplementedError."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("a.txt", b"a")
    data = bytearray(buffer.getvalue())
    data[data.index(b"PK\1\2") + 6] = 97  # the version that is needed to extract: 9.7
    (tmp_path / "a.zip").write_bytes(data)
    (document,) = igfparse.read_corpus(tmp_path)

    assert "the archive is damaged" == getattr(document.error, "reason", None)
    with pytest.raises(igfparse.SourceError, match="damaged"):
        igfparse.read(bytes(data))
