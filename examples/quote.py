"""Find a word in a folder of transcripts, and quote each turn with a reference and a link into its page."""

import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import mkdtemp

import igfparse
from igfparse import export

EXAMPLES = Path(__file__).parent / "transcripts"


def quote(transcript: igfparse.Transcript, word: str, page: Path) -> Iterator[str]:
    """Yield each paragraph that holds *word*, with who said it where."""
    for turn in transcript.turns:
        for paragraph in turn.paragraphs:
            if word.casefold() in paragraph.text.casefold():
                line, _ = transcript.position(paragraph.span.start)
                yield f"“{paragraph.text}”\n    {turn.cite()}\n    line {line}; {page.name}#{turn.id}"


def main(word: str, paths: list[str], folder: Path) -> None:
    """Print the quotations, and write the pages that they link to."""
    for document in igfparse.read_corpus(paths):
        transcript = document.transcript
        if transcript is not None:
            page = folder / f"{transcript.id}.html"
            quotations = list(quote(transcript, word, page))
            if quotations:
                export.write(transcript, page, "html", force=True)
                print("\n".join(quotations))


if __name__ == "__main__":
    main(sys.argv[1] if sys.argv[1:] else "ferry", sys.argv[2:] or [str(EXAMPLES)], Path(mkdtemp()))
