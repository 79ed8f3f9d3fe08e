"""
Measure cost against size: one document from 1 KB to 100 MB, and 1 to 10,000 documents.

    python benchmarks/size.py [--jobs N]

Prints megabytes of UTF-8 a second, and the peak of the memory that this
process and those it started held. The documents are the example's turns,
repeated; with several jobs the second table is of as many processes.
"""

import argparse
import resource
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from speed import EXAMPLE

import igfparse
from igfparse.export import write

KILOBYTE = 1000
USUAL = 70 * KILOBYTE


def document(size: int, number: int = 0) -> str:
    """Return a transcript of about *size* bytes, unlike those of other numbers."""
    header, separator, body = EXAMPLE.read_text("utf-8").partition("***")
    times = max(1, (size - len(header.encode())) // len(body.encode()))
    return f"{header}{separator}{body * times}\n\n>> ODILE BRANDVOLD: This was number {number}.\n"


def peak() -> float:
    """Return the most megabytes that one of the processes has held."""
    kilobytes = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return kilobytes / 1024


def one_document() -> None:
    print("| one document | s | MB/s | peak MB |\n|---|---|---|---|")
    for exponent in range(6):
        text = document(KILOBYTE * 10**exponent)
        size = len(text.encode()) / 1e6
        start = time.perf_counter()
        transcript = igfparse.parse(text)
        seconds = time.perf_counter() - start
        print(f"| {size:.3f} MB, {len(transcript.turns)} turns | {seconds:.3f} | {size / seconds:.0f} | {peak():.0f} |")


def many_documents(jobs: int) -> None:
    print(f"\n| documents to Parquet, jobs={jobs} | s | MB/s | peak MB |\n|---|---|---|---|")
    for count in (1, 10, 100, 1000, 10_000):
        with TemporaryDirectory() as folder:
            source = Path(folder) / "in"
            source.mkdir()
            for number in range(count):
                (source / f"{number:05}.txt").write_text(document(USUAL, number), "utf-8")
            size = sum(path.stat().st_size for path in source.iterdir()) / 1e6
            start = time.perf_counter()
            documents = igfparse.read_corpus(source, jobs=jobs)
            write((each.transcript for each in documents if each.transcript is not None), f"{folder}/out", "parquet")
            seconds = time.perf_counter() - start
            print(f"| {count}, {size:.0f} MB | {seconds:.2f} | {size / seconds:.0f} | {peak():.0f} |")
            sys.stdout.flush()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--jobs", type=int, default=1)
    jobs = parser.parse_args().jobs
    one_document()
    many_documents(jobs)


if __name__ == "__main__":
    main()
