"""How does the quality of the captions vary? Run it with a folder, files or archives of transcripts."""

import sys
from pathlib import Path

import igfparse

EXAMPLES = Path(__file__).parent / "transcripts"


def main(paths: list[str]) -> None:
    """Print inaudible and uncertain places in 1,000 words for each transcript, the worst first."""
    found = []
    for document in igfparse.read_corpus(paths):
        if document.transcript is not None and document.transcript.stats().words:
            stats = document.transcript.stats()
            found.append(((stats.inaudible_rate or 0) + (stats.uncertain_rate or 0), stats, document.transcript))

    print("in 1,000 words: inaudible, uncertain")
    for _, stats, transcript in sorted(found, key=lambda item: -item[0]):
        meeting, session = transcript.header.meeting, transcript.header.session
        print(f"{stats.inaudible_rate:6.1f} {stats.uncertain_rate:6.1f}  {meeting.year}  {session.title}")


if __name__ == "__main__":
    main(sys.argv[1:] or [str(EXAMPLES)])
