"""One text as the files that people really have."""

import html
import io
import textwrap
import zipfile
from xml.sax.saxutils import escape

_TIMES = b"<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>"
#: The resources of a page that writes with the font F1.
FONT = b"/Font << /F1 %s >>" % _TIMES
NO_BREAK_HYPHEN = "\N{NON-BREAKING HYPHEN}"


def as_html(text: str) -> bytes:
    """Return a page of a web site: warnings, menu and footer around the transcript."""
    paragraphs = text.split("\n\n")
    title = "Transcript" if "captioning taken" in paragraphs[0] else paragraphs.pop(0)
    body = "\n".join(f"<p>{html.escape(part)}</p>" for part in paragraphs).replace("\N{NO-BREAK SPACE}", "&nbsp;")
    return f"""<!DOCTYPE html>
<html><head><title>Page</title><script>var menu = ">> HOME:";</script><style>p {{ margin: 0 }}</style></head>
<body><b>Deprecated</b>: Function create_function() is deprecated in <b>/srv/page.inc</b> on line <b>32</b><br />
<nav><ul><li><a href="/">Home</a></li><li>Documents &gt;&gt; Archive</li></ul></nav>
<div class="page"><h1>{html.escape(title)}</h1>
<div class="content"><div class="field"><div>{body}</div></div></div>
<div class="sidebar"><p>Upcoming events: none</p></div></div>
<footer><p>Contact: us@example.org</p></footer></body></html>
""".encode()


def as_docx(text: str) -> bytes:
    """Return a Word document, its non-breaking hyphens as Word writes them."""
    return docx_of(as_document_xml(text))


def as_document_xml(text: str) -> bytes:
    """Return the part of a Word document that holds its text."""
    runs = "".join(
        "<w:p><w:r><w:t xml:space='preserve'>"
        + escape(part).replace(
            NO_BREAK_HYPHEN, "</w:t></w:r><w:r><w:noBreakHyphen/></w:r><w:r><w:t xml:space='preserve'>"
        )
        + "</w:t></w:r></w:p>"
        for part in text.split("\n\n")
    )
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return f'<w:document xmlns:w="{word}"><w:body>{runs}</w:body></w:document>'.encode()


def docx_of(document_xml: bytes) -> bytes:
    """Return a Word document that holds *document_xml*, whatever that is."""
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType='
        '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="a" Type='
        f'"{office}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": document_xml,
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def as_rtf(text: str) -> bytes:
    """Return rich text as a word processor writes it, a paragraph between two empty ones."""
    letters = []
    for char in text:
        if char == NO_BREAK_HYPHEN:
            letters.append("\\_")
        elif char == "\N{NO-BREAK SPACE}":
            letters.append("\\~")
        elif char == "\n":
            letters.append("\\par\n")
        elif char in "\\{}":
            letters.append("\\" + char)
        else:
            letters.append(char if char.isascii() else f"\\u{ord(char)}?")
    return f"{{\\rtf1\\ansi\\deff0 {{\\fonttbl {{\\f0 Times;}}}}\\f0 {''.join(letters)}}}".encode("ascii")


def as_pdf(text: str) -> bytes:
    """Return a PDF of wrapped lines on pages, as printing from a browser gives it."""
    plain = text.replace(NO_BREAK_HYPHEN, "-").replace("\N{EN DASH}", "-")
    lines = [line for part in plain.split("\n\n") for line in textwrap.wrap(part, 90)]
    pages = [lines[at : at + 50] for at in range(0, len(lines), 50)]
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Count %d /Kids [%s] >>"
        % (len(pages), b" ".join(b"%d 0 R" % (4 + 2 * at) for at in range(len(pages)))),
        _TIMES,
    ]
    for at, page in enumerate(pages):
        shown = b"\n".join(
            b"1 0 0 1 50 %d Tm (%s) Tj" % (800 - 15 * row, _pdf_string(line)) for row, line in enumerate(page)
        )
        content = b"BT /F1 10 Tf\n" + shown + b"\nET"
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R"
            b" /Resources << /Font << /F1 3 0 R >> >> >>" % (5 + 2 * at)
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
    return pdf_of(*objects)


def as_empty_pdf() -> bytes:
    """Return a PDF whose page holds no text, as a scanned one."""
    return pdf_of(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
    )


def _pdf_string(line: str) -> bytes:
    return line.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def pdf_of(*objects: bytes) -> bytes:
    """Return a PDF of *objects*, numbered from 1, the first its root."""
    out = bytearray(b"%PDF-1.4\n")
    offsets = []
    for number, content in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    out += b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table)
    return bytes(out)
