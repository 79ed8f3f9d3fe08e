"""
Measure parsing against a bare ``re.finditer`` for labels, in one run.

    python benchmarks/speed.py [TRANSCRIPT...]

Prints megabytes of UTF-8 source a second (the best of several runs) and the
ratio of the two, which says more than either on a machine of another speed.
"""

import re
import sys
import timeit
from collections.abc import Callable, Mapping

from documents import texts

import igfparse

LABELS = re.compile(r"^>>\s*([^:\n]+):", re.MULTILINE)
LITERAL = re.compile(r">> ?([A-Z][^:\n]{0,60}):")
ROUNDS = 40


def fastest(functions: Mapping[str, Callable[[], object]]) -> dict[str, float]:
    """
    Return the seconds of each function's fastest run.

    They take turns in short rounds, so that a busy moment of the machine hits
    none of them alone.
    """
    timers = {name: timeit.Timer(function) for name, function in functions.items()}
    numbers = {name: max(1, timer.autorange()[0] // 5) for name, timer in timers.items()}
    runs = [
        {name: timer.timeit(numbers[name]) / numbers[name] for name, timer in timers.items()} for _ in range(ROUNDS)
    ]
    return {name: min(run[name] for run in runs) for name in timers}


def main(paths: list[str]) -> None:
    sources = texts(paths)
    megabytes = sum(len(text.encode()) for text in sources) / 1e6
    seconds = fastest(
        {
            "igfparse.parse": lambda: [igfparse.parse(text) for text in sources],
            "  with identify=False": lambda: [igfparse.parse(text, identify=False) for text in sources],
            "re.finditer, line starts": lambda: [list(LABELS.finditer(text)) for text in sources],
            "re.finditer, literal prefix": lambda: [list(LITERAL.finditer(text)) for text in sources],
        }
    )
    print(f"{len(sources)} transcripts, {megabytes:.2f} MB; time of igfparse.parse as a multiple of the others'")
    for name, taken in seconds.items():
        print(f"{name:28} {megabytes / taken:7.0f} MB/s   x {seconds['igfparse.parse'] / taken:5.1f}")


if __name__ == "__main__":
    main(sys.argv[1:])
