"""
Show that time grows linearly with length, hostile text included.

    python benchmarks/growth.py

For each kind of text it parses 1, 2 and 4 units and prints how much longer the
last doubling took. Garbage collection is off, so that the collector's own
steps do not blur the figures. Exit 1 if a doubling took more than 2.3 times.
"""

import gc
import sys
import time
from collections.abc import Callable

import igfparse

LIMIT = 2.3
TRIES = 3

TEXTS: dict[str, tuple[int, Callable[[int], str]]] = {
    "one repeated character": (2_000_000, lambda n: "a" * n),
    "white space": (500_000, lambda n: " \n" * n),
    "100,000 '>>'": (25_000, lambda n: ">> " * n),
    "'>>' in one run": (2_000_000, lambda n: ">>" * n),
    "100,000 brackets": (25_000, lambda n: "(a) [b] " * n),
    "open brackets": (250_000, lambda n: "(" * n),
    "unclosed notes": (25_000, lambda n: "(Laughter " * n),
    "100,000 colons": (250_000, lambda n: "A: " * n),
    "labels without marker": (10_000, lambda n: "ANA LIMA: Yes.\n" * n),
    "ten thousand people": (2_500, lambda n: "".join(f">> {_name(i)} LIMA: Yes.\n" for i in range(n))),
    "separators": (250_000, lambda n: "* " * n),
    "numbers": (250_000, lambda n: "12 to " * n),
    "single line of 10 MB": (2_500_000, lambda n: "word " * (n // 5)),
    "capitalised words": (100_000, lambda n: "Aa " * n),
    "one long capitalised word": (500_000, lambda n: f">> ANA LIMA: {'A' * n} {'word ' * 100}"),
    "names and nothing else": (25_000, lambda n: "Ana Lima, Eva Rosa. " * n),
    "names called, one each": (
        2_500,
        lambda n: "".join(f">> Thank you, {_given(i)}. {_given(i + 1)} Lima, please.\n" for i in range(n)),
    ),
    "one name, thousands of roles": (2_500, lambda n: ">> MODERATOR: I'm Ana. Ana.\n>> Thank you, Eva.\n" * n),
    "bodies without end": (50_000, lambda n: "Ana from the Board of the " * n),
    "ordinary turns": (2_000, lambda n: ">> ANA LIMA: We go on (Laughter) and on.\n\n>> Yes.\n\n" * n),
}


def _name(number: int) -> str:
    """Return a first name of eight letters that no other number gives."""
    return "".join(chr(65 + number // 26**place % 26) for place in range(4)) * 2


def _given(number: int) -> str:
    return _name(number).title()


def seconds(text: str) -> float:
    """Return the time of the fastest of a few parses."""
    times = []
    for _ in range(TRIES):
        gc.collect()
        start = time.perf_counter()
        igfparse.parse(text)
        times.append(time.perf_counter() - start)
    return min(times)


def main() -> int:
    gc.disable()
    worst = 0.0
    for name, (unit, make) in TEXTS.items():
        times = [seconds(make(unit * factor)) for factor in (1, 2, 4)]
        ratio = times[2] / times[1]
        worst = max(worst, ratio)
        print(f"{name:24} {len(make(unit * 4)) / 1e6:6.2f} MB {times[2]:7.3f} s   last doubling x {ratio:4.2f}")
    return int(worst > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
