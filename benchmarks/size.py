"""
Measure cost against size: one document from 1 KB to 100 MB, and 1 to 10,000 documents.

    pip install -e '.[parquet]' && python benchmarks/size.py [--jobs N]

Prints megabytes of UTF-8 a second, and the peak of the memory that was held.
Each line is measured in a process of its own. The documents are invented, of
the usual 70 KB in the second table; with several jobs its memory is that of the
process that held most.
"""

import argparse
import multiprocessing
import resource
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

from documents import document

import igfparse
from igfparse.export import write

KILOBYTE = 1000
USUAL = 70 * KILOBYTE


def peak() -> float:
    """Return the most megabytes that one of the processes has held."""
    kilobytes = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return kilobytes / 1024


def one_document(size: int) -> str:
    text = document(size)
    megabytes = len(text.encode()) / 1e6
    start = time.perf_counter()
    transcript = igfparse.parse(text)
    seconds = time.perf_counter() - start
    return f"| {megabytes:.3f} MB, {len(transcript.turns)} turns {figures(megabytes, seconds)}"


def many_documents(count: int, jobs: int) -> str:
    with TemporaryDirectory() as folder:
        source = Path(folder) / "in"
        source.mkdir()
        for number in range(count):
            (source / f"{number:05}.txt").write_text(document(USUAL, number), "utf-8")
        megabytes = sum(path.stat().st_size for path in source.iterdir()) / 1e6
        start = time.perf_counter()
        documents = igfparse.read_corpus(source, jobs=jobs)
        write((each.transcript for each in documents if each.transcript is not None), f"{folder}/out", "parquet")
        seconds = time.perf_counter() - start
        return f"| {count}, {megabytes:.0f} MB {figures(megabytes, seconds)}"


def figures(megabytes: float, seconds: float) -> str:
    return f"| {seconds:.3f} | {megabytes / seconds:.1f} | {peak():.0f} |"


def alone(measure: Callable[..., str], *arguments: int) -> None:
    """Print what is measured in a new process."""
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as executor:
        print(executor.submit(measure, *arguments).result(), flush=True)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--jobs", type=int, default=1)
    jobs = parser.parse_args().jobs
    print("| one document | s | MB/s | peak MB |\n|---|---|---|---|")
    for exponent in range(6):
        alone(one_document, KILOBYTE * 10**exponent)
    print(f"\n| documents to Parquet, jobs={jobs} | s | MB/s | peak MB |\n|---|---|---|---|")
    for exponent in range(5):
        alone(many_documents, 10**exponent, jobs)


if __name__ == "__main__":
    main()
