"""Who held the floor, by person, role and affiliation? Run it with the path of a transcript."""

import sys
from pathlib import Path

import igfparse

EXAMPLE = Path(__file__).parent / "transcripts" / "kelp.txt"


def main(path: Path) -> None:
    """Print the shares of the words."""
    transcript = igfparse.read(path)
    names = {speaker.id: speaker.name for speaker in transcript.speakers}
    stats = transcript.stats()
    print(transcript.header.session.title)
    for table, shares in (("person", stats.speakers), ("role", stats.roles), ("affiliation", stats.affiliations)):
        print(f"\nby {table}")
        for share in shares:
            key = "(not known)" if share.key is None else names.get(share.key, share.key)
            print(f"{share.share:5.0%}  {key}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else EXAMPLE)
