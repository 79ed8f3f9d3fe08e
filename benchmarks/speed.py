"""
Measure parsing against a bare ``re.finditer`` for labels, in one run.

    python benchmarks/speed.py [TRANSCRIPT...]

Prints megabytes of UTF-8 source a second (the best of several runs) and the
ratio of the two, which says more than either on a machine of another speed.
"""

import re
import sys
import timeit
from collections.abc import Callable

from documents import texts

import igfparse

LABELS = re.compile(r"^>>\s*([^:\n]+):", re.MULTILINE)
LITERAL = re.compile(r">> ?([A-Z][^:\n]{0,60}):")
REPEATS = 7


def best(function: Callable[[], object]) -> float:
    """Return the seconds of the fastest of several runs."""
    timer = timeit.Timer(function)
    number = max(1, timer.autorange()[0])
    return min(timer.repeat(REPEATS, number)) / number


def main(paths: list[str]) -> None:
    sources = texts(paths)
    megabytes = sum(len(text.encode()) for text in sources) / 1e6
    parse = best(lambda: [igfparse.parse(text) for text in sources])
    structure = best(lambda: [igfparse.parse(text, identify=False) for text in sources])
    bare = best(lambda: [list(LABELS.finditer(text)) for text in sources])
    literal = best(lambda: [list(LITERAL.finditer(text)) for text in sources])
    print(f"{len(sources)} transcripts, {megabytes:.2f} MB")
    print(f"igfparse.parse               {megabytes / parse:7.0f} MB/s")
    print(f"  with identify=False        {megabytes / structure:7.0f} MB/s   ratio {parse / structure:5.1f}")
    print(f"re.finditer, line starts     {megabytes / bare:7.0f} MB/s   ratio {parse / bare:5.1f}")
    print(f"re.finditer, literal prefix  {megabytes / literal:7.0f} MB/s   ratio {parse / literal:5.1f}")


if __name__ == "__main__":
    main(sys.argv[1:])
