"""
Measure igfparse beside libraries that read comparable formats, in one run.

    pip install --group peers -e . && python benchmarks/peers.py [TRANSCRIPT...]

Each library reads the same turns in its own format: WebVTT, SubRip, CHAT, or
lines with speakers. The table has megabytes of UTF-8 a second (the best of
several runs), the ratio of the time to that of a bare ``re.finditer`` for
labels over the IGF text, peak memory in bytes a byte of source, and the turns
that came out.
"""

import gc
import io
import logging
import re
import sys
import tracemalloc
from collections.abc import Callable, Iterable
from importlib import import_module
from typing import Any

from documents import texts
from speed import LABELS, fastest

import igfparse

Turns = list[tuple[str, str]]
BARE = "re.finditer, labels only"


def clock(second: int, point: str) -> str:
    return f"{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}{point}000"


def webvtt(turns: Turns) -> str:
    cues = (f"{clock(at, '.')} --> {clock(at + 1, '.')}\n<v {who}>{text}</v>\n" for at, (who, text) in enumerate(turns))
    return "WEBVTT\n\n" + "\n".join(cues)


def subrip(turns: Turns) -> str:
    return "\n".join(
        f"{at + 1}\n{clock(at, ',')} --> {clock(at + 1, ',')}\n{who}: {text}\n" for at, (who, text) in enumerate(turns)
    )


def chat(turns: Turns) -> str:
    # Punctuation means much in CHAT, so only words are kept.
    lines = [f"*SPK:\t{' '.join(re.findall('[a-z]+', text.lower())) or 'xxx'} ." for _, text in turns]
    return "\n".join(["@UTF8", "@Begin", "@Languages:\teng", "@Participants:\tSPK Speaker", *lines, "@End", ""])


def labelled(turns: Turns) -> str:
    return "\n\n".join(f"{who}: {text}" for who, text in turns)


def read_webvtt(source: str) -> int:
    return len(import_module("webvtt").from_buffer(io.StringIO(source)).captions)


def read_pycaption(source: str) -> int:
    captions = import_module("pycaption").WebVTTReader().read(source)
    return len(captions.get_captions(captions.get_languages()[0]))


def read_pysubs2(source: str) -> int:
    return len(import_module("pysubs2").SSAFile.from_string(source))


def read_turnchunk(source: str) -> int:
    return len(import_module("turnchunk").parse(source))


def read_pylangacq(source: str) -> int:
    return len(import_module("pylangacq").CHAT.from_strs([source]).utterances())


PEERS: dict[str, tuple[Callable[[Turns], str], Callable[[str], int]]] = {
    "turnchunk, labelled lines": (labelled, read_turnchunk),
    "turnchunk, WebVTT": (webvtt, read_turnchunk),
    "webvtt-py, WebVTT": (webvtt, read_webvtt),
    "pycaption, WebVTT": (webvtt, read_pycaption),
    "pysubs2, SubRip": (subrip, read_pysubs2),
    "pylangacq, CHAT": (chat, read_pylangacq),
}


def peak(function: Callable[[], Any]) -> int:
    """Return the bytes that *function* holds at most."""
    function()
    gc.collect()
    tracemalloc.start()
    result = function()
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del result
    return most


def row(name: str, sources: list[str], read: Callable[[str], int], seconds: float, bare: float) -> None:
    size = sum(len(source.encode()) for source in sources)
    turns = sum(map(read, sources))
    memory = max(peak(lambda source=source: read(source)) / len(source.encode()) for source in sources)  # type: ignore[misc]
    print(f"| {name} | {size / seconds / 1e6:.0f} | {seconds / bare:.1f} | {memory:.1f} | {turns} |")


def reading(sources: list[str], read: Callable[[str], int]) -> Callable[[], object]:
    return lambda: [read(source) for source in sources]


def turns_of(source: str) -> Turns:
    transcript = igfparse.parse(source)
    names = {speaker.id: speaker.name for speaker in transcript.speakers}
    return [(names.get(turn.speaker or "", "Unknown"), " ".join(turn.text.split())) for turn in transcript.turns]


def main(paths: Iterable[str]) -> None:
    logging.disable()
    sources = texts(list(paths))
    turns = [turns_of(source) for source in sources]
    readers: dict[str, tuple[list[str], Callable[[str], int]]] = {
        BARE: (sources, lambda source: len(list(LABELS.finditer(source)))),
        "igfparse": (sources, lambda source: len(igfparse.parse(source).turns)),
        "igfparse, identify=False": (sources, lambda source: len(igfparse.parse(source, identify=False).turns)),
        **{name: (list(map(write, turns)), read) for name, (write, read) in PEERS.items()},
    }
    seconds = fastest({name: reading(own, read) for name, (own, read) in readers.items()})
    print("| | MB/s | times re.finditer | peak bytes a byte | turns |\n|---|---|---|---|---|")
    for name, (own, read) in readers.items():
        row(name, own, read, seconds[name], seconds[BARE])


if __name__ == "__main__":
    main(sys.argv[1:])
