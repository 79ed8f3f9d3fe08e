"""
A folder of transcripts to Parquet tables, in two processes, and a question to them.

It needs ``pip install "igfparse[parquet]"``. Run it with the folder, and the folder to write.
"""

import sys
from pathlib import Path
from tempfile import mkdtemp

import pyarrow.compute as pc
from pyarrow import parquet

import igfparse
from igfparse import export

EXAMPLES = Path(__file__).parent / "transcripts"


def main(source: Path, target: Path) -> None:
    """Write the tables, and print how many words were spoken under each role."""
    documents = igfparse.read_corpus(source, jobs=2)
    export.write((each.transcript for each in documents if each.transcript is not None), target, "parquet")

    turns = parquet.read_table(target / "turns.parquet")
    words = turns.group_by("role").aggregate([("words", "sum"), ("session", "count_distinct")])
    for row in words.take(pc.sort_indices(words["words_sum"], sort_keys=[("", "descending")])).to_pylist():
        print(f"{row['words_sum']:5} words  {row['session_count_distinct']} sessions  {row['role'] or '(no role)'}")


if __name__ == "__main__":
    given = list(map(Path, sys.argv[1:]))
    main(*(given if len(given) == 2 else (EXAMPLES, Path(mkdtemp()) / "tables")))
