"""Who held the floor, and for how long? Run it with the path of a transcript."""

import sys
from collections import Counter
from pathlib import Path

import igfparse

EXAMPLE = Path(__file__).parent / "transcripts" / "harbour.txt"


def main(path: Path) -> None:
    """Print each voice of a transcript with its share of the words."""
    transcript = igfparse.read(path)
    people = {speaker.id: speaker.name for speaker in transcript.speakers}
    words: Counter[str] = Counter()
    for turn in transcript.turns:
        words[people.get(turn.speaker or "", turn.role or "(unnamed)")] += turn.words

    print(transcript.header.session.title)
    for who, count in words.most_common():
        print(f"{count / words.total():5.1%}  {who}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else EXAMPLE)
