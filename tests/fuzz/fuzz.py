"""
Feed the package inputs that a coverage-guided fuzzer makes up, and check what must always hold.

    pip install --group fuzz -e . && python -m tests.fuzz.fuzz [TARGET...] [--seconds N] [--corpus FOLDER]

Without a target all run, one after the other. A finding ends the run with exit
code 1; its input stays in the current folder, named ``crash-...``,
``timeout-...`` or ``oom-...``.
"""

import argparse
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import atheris  # type: ignore[import-untyped, import-not-found, unused-ignore]

with atheris.instrument_imports(include=["igfparse", "striprtf", "mammoth", "pypdf"]):
    import igfparse

from tests import files
from tests.fuzz.seeds import dictionary, texts

#: Seconds after which an input counts as one that hangs, and megabytes that one may take.
LONGEST: Final = 20
MOST_MEMORY: Final = 2048
#: Longer inputs find little more.
MOST_BYTES: Final = 20_000
_SMALL: Final = igfparse.Limits(bytes=1 << 20)


def check(transcript: igfparse.Transcript) -> None:
    """Check what holds for every transcript."""
    text = transcript.text
    assert text == "".join(text[start:end] for start, end in transcript.regions())
    assert transcript == igfparse.Transcript.from_dict(transcript.to_dict())
    ids = {speaker.id for speaker in transcript.speakers}
    assert all(turn.speaker is None or turn.speaker in ids for turn in transcript.turns)


def parse(data: bytes) -> None:
    """Parse *data*; bytes that are no UTF-8 become lone surrogates."""
    check(igfparse.parse(data.decode("utf-8", "surrogateescape")))


def read(data: bytes) -> None:
    """Read *data* as the bytes of a file."""
    try:
        check(igfparse.read(data, limits=_SMALL))
    except igfparse.SourceError as error:
        assert error.reason
        assert error.hint


def read_document_xml(data: bytes) -> None:
    """Read a whole Word document whose text is *data*."""
    read(files.docx_of(data))


def from_dict(data: bytes) -> None:
    """Load a damaged dictionary."""
    value = json_value(data)
    try:
        transcript = igfparse.Transcript.from_dict(value)
    except igfparse.DataError as error:
        assert error.where.startswith("$")
        return
    assert transcript == igfparse.Transcript.from_dict(transcript.to_dict())


def json_value(data: bytes) -> Any:
    """Return an example's dictionary, a few places of which *data* replaces."""
    provider = atheris.FuzzedDataProvider(data)
    root = igfparse.parse(provider.PickValueInList(texts())).to_dict()
    for _ in range(provider.ConsumeIntInRange(0, 4)):
        place: Any = root
        while True:
            keys = list(place) if isinstance(place, dict) else list(range(len(place)))
            if not keys:
                break
            key = provider.PickValueInList(keys)
            child = place[key]
            if not isinstance(child, dict | list) or provider.ConsumeIntInRange(0, 4) == 0:
                place[key] = replacement(provider)
                break
            place = child
    return root


def replacement(provider: atheris.FuzzedDataProvider) -> object:
    """Return another value."""
    makers: list[Callable[[], object]] = [
        lambda: None,
        lambda: provider.ConsumeInt(9),
        provider.ConsumeFloat,
        provider.ConsumeBool,
        lambda: provider.ConsumeUnicode(12),
        lambda: [provider.ConsumeInt(2), provider.ConsumeInt(2)],
        list,
        dict,
    ]
    return provider.PickValueInList(makers)()


TARGETS: Final[dict[str, tuple[Callable[[bytes], None], Callable[[str], bytes]]]] = {
    "parse": (parse, str.encode),
    "text": (read, str.encode),
    "html": (read, files.as_html),
    "docx": (read, files.as_docx),
    "document-xml": (read_document_xml, files.as_document_xml),
    "rtf": (read, files.as_rtf),
    "pdf": (read, files.as_pdf),
    "from-dict": (from_dict, str.encode),
}


def fuzz(name: str, seconds: int, corpus: Path) -> None:
    """Fuzz one target; ends the process."""
    target, seed = TARGETS[name]
    corpus.mkdir(parents=True, exist_ok=True)
    for number, text in enumerate(texts()):
        (corpus / f"seed-{number}").write_bytes(seed(text))
    words = corpus.with_suffix(".dict")
    words.write_text(dictionary(), "utf-8")
    arguments = {
        "max_total_time": seconds,
        "timeout": LONGEST,
        "rss_limit_mb": MOST_MEMORY,
        "max_len": MOST_BYTES,
        "dict": words,
        "print_final_stats": 1,
    }
    atheris.Setup([name, *(f"-{key}={value}" for key, value in arguments.items()), str(corpus)], target)
    atheris.Fuzz()


def main() -> int:
    """Fuzz what the command line names."""
    parser = argparse.ArgumentParser()
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=", ".join(TARGETS))
    parser.add_argument("--seconds", type=int, default=60, help="for each target")
    parser.add_argument("--corpus", type=Path, help="keeps the inputs that reach new code")
    arguments = parser.parse_args()
    targets = arguments.targets or list(TARGETS)
    with TemporaryDirectory() as scratch:
        corpus = arguments.corpus or Path(scratch)
        if len(targets) == 1 and arguments.corpus:  # the fuzzer ends its process, so that nothing could tidy up
            fuzz(targets[0], arguments.seconds, corpus / targets[0])
        runs = [
            subprocess.run(
                [
                    sys.executable,
                    "-m",
                    "tests.fuzz.fuzz",
                    name,
                    "--seconds",
                    str(arguments.seconds),
                    "--corpus",
                    corpus,
                ],
                check=False,
            )
            for name in targets
        ]
    return int(any(run.returncode for run in runs))


if __name__ == "__main__":
    sys.exit(main())
