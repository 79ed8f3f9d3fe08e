"""
A folder of transcripts to a ConvoKit corpus, with one id for one person in all sessions.

Run it with the folder, and the folder to write; ``convokit.Corpus(filename=...)`` loads it.
"""

import json
import sys
from pathlib import Path
from tempfile import mkdtemp

import igfparse
from igfparse import export

EXAMPLES = Path(__file__).parent / "transcripts"


def read(source: Path) -> list[igfparse.Transcript]:
    """Return the transcripts that can be read."""
    return [each.transcript for each in igfparse.read_corpus(source) if each.transcript is not None]


def main(source: Path, target: Path) -> None:
    """Write the corpus, and print who speaks in more than one session."""
    transcripts = read(source)
    links = igfparse.link_people(transcripts)
    export.write(map(links.apply, transcripts), target, "convokit")

    utterances = (target / "utterances.jsonl").read_text("utf-8").splitlines()
    print(f"{len(utterances)} utterances in {len(transcripts)} conversations")
    print(f"the first is {json.loads(utterances[0])['id']}")
    for person in links.people:
        if len(person.appearances) > 1:
            print(f"{person.name} speaks in {len(person.appearances)} sessions")


if __name__ == "__main__":
    given = list(map(Path, sys.argv[1:]))
    main(*(given if len(given) == 2 else (EXAMPLES, Path(mkdtemp()) / "corpus")))
