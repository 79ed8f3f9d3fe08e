"""
Show that time grows linearly with length, hostile text included.

    pip install -e '.[html,rtf]' && python benchmarks/growth.py [LAYER...]

Each kind of text goes through each layer in 1, 2 and 4 units, with the layers
below; it prints how much longer the last doubling took. Garbage collection is
off, so that the collector's own steps do not blur the figures. Exit 1 if a
doubling took more than 2.3 times.
"""

import gc
import html
import sys
import time
from collections.abc import Callable

import igfparse
from igfparse.export import to_report, to_tei

LIMIT = 2.3
TRIES = 3
MUCH = igfparse.Limits(bytes=1 << 26)

LAYERS: dict[str, Callable[[str], object]] = {
    "html": lambda text: igfparse.read(f"<html><body><p>A. {html.escape(text)}".encode(), limits=MUCH),
    "rtf": lambda text: igfparse.read(b"{\\rtf1 A. " + text.encode("ascii") + b"}", limits=MUCH),
    "structure": lambda text: igfparse.parse(text, identify=False),
    "speakers": igfparse.parse,
    "exports": lambda text: [to_tei(igfparse.parse(text)), to_report([igfparse.parse(text)])],
}

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
    "first names, each from a city": (
        2_500,
        lambda n: "".join(f">> Hello, I'm {_given(i)} from {_name(i).title()}. {_given(i + 1)}?\n" for i in range(n)),
    ),
    "two people of each name": (
        1_250,
        lambda n: "".join(
            f">> {_name(i)} LIMA: Yes.\n>> {_name(i)} ROSA: No.\n>> Thank you, {_name(i).title()}.\n" for i in range(n)
        ),
    ),
    "one name, thousands of roles": (2_500, lambda n: ">> MODERATOR: I'm Ana. Ana.\n>> Thank you, Eva.\n" * n),
    "initials without end": (25_000, lambda n: f">> {'.A' * n}"),
    "places without end": (25_000, lambda n: f">> We are in {'In ' * n}In5."),
    "what looks like participles": (
        2_500,
        lambda n: "".join(f">> {_given(i)}ing, please. {_given(i)}ing Lima.\n" for i in range(n)),
    ),
    "a chair's label for everybody": (
        1_250,
        lambda n: "".join(
            f">> {_name(i)} MODERATOR: Yes.\n>> CHAIR {_name(i)}: No.\n>> CHAIR: So.\n" for i in range(n)
        ),
    ),
    "bodies without end": (50_000, lambda n: "Ana from the Board of the " * n),
    "ordinary turns": (2_000, lambda n: ">> ANA LIMA: We go on (Laughter) and on.\n\n>> Yes.\n\n" * n),
}


def _name(number: int) -> str:
    """Return a first name of eight letters that no other number gives."""
    return "".join(chr(65 + number // 26**place % 26) for place in range(4)) * 2


def _given(number: int) -> str:
    return _name(number).title()


def seconds(layer: Callable[[str], object], text: str) -> float:
    """Return the time of the fastest of a few runs."""
    times = []
    for _ in range(TRIES):
        gc.collect()
        start = time.perf_counter()
        layer(text)
        times.append(time.perf_counter() - start)
    return min(times)


def main(layers: list[str]) -> int:
    gc.disable()
    worst = 0.0
    for layer in layers or LAYERS:
        for name, (unit, make) in TEXTS.items():
            times = [seconds(LAYERS[layer], make(unit * factor)) for factor in (1, 2, 4)]
            ratio = times[2] / times[1]
            worst = max(worst, ratio)
            size = len(make(unit * 4)) / 1e6
            print(f"{layer:10} {name:28} {size:6.2f} MB {times[2]:7.3f} s   last doubling x {ratio:4.2f}", flush=True)
    return int(worst > LIMIT)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
