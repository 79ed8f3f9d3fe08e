"""
Invented sessions of the size and shape of real ones, for the benchmarks.

In the transcripts of the forum a turn is 1,250 code points long on average,
half of them are below 400; two in five have a name before the colon, two in
five a role, the others nothing.
"""

import random
from collections.abc import Iterator
from pathlib import Path

HEADER = """\
IGF 2023 - Day 2 - Open Forum #{number} Who Pays for the Last Mile?

The following are the outputs of the real-time captioning taken during the Eighteenth Annual Meeting of the \
Internet Governance Forum (IGF) in Kyoto, Japan, from 8 to 12 October 2023. Although it is largely accurate, in \
some cases it may be incomplete or inaccurate due to inaudible passages or transcription errors. It is posted as \
an aid, but should not be treated as an authoritative record.

***

"""
PEOPLE = ("Odile Brandvold", "Tunde Oyelaran", "Marilia Marcello", "Kai Bo", "Ana Lima", "Wolfram McKeating")
BODIES = ("the Harbour Board", "Kelp University", "the Lagos Peering Project", "Nordwind", "the Civic Cable Fund")
SENTENCES = """\
When we began there was one switch in the basement, and it was a borrowed one.
I think the question is who carries the cost when nobody else wants to.
That is what we heard in Lagos last year, and again at the regional meeting in May.
In my country the regulator asked for comments, and three came in.
So let me give you an example ‑‑ a small one.
We mapped 412 masts, 37 of them without power.
You know, Article 19 of the old law says nothing about this, and the Ministry of Transport says less.
It was, as Marilia said, a matter of trust.
There are two things that I would like to add to what was said before.
And yes, children use it too, on phones that their parents do not understand.
I don't think that a fund alone is the answer; people have to be trained.
The UN has a role here, so have the banks, so has everybody in this room.
We're glad to hear that ITU and the Harbour Board are going to look at it together.
Is it cheaper? In the first year, no. After that it pays for itself.
(Laughter)
What works in Europe does not always work for us, and the other way round.
Connectivity is one thing, skills are another; the second takes longer.
We have published the numbers, all of them, and anybody can check.
""".splitlines()
CALLS = ("Over to you, {}.", "Thank you. {}, please.", "Next we have {}.", "I'd like to ask {} to go on.")
ROLES = ("MODERATOR: ", "AUDIENCE: ", "")


def document(size: int, number: int = 0) -> str:
    """Return a transcript of about *size* code points, the same for the same *number*."""
    chance = random.Random(number)
    parts = [HEADER.format(number=number)]
    length = len(parts[0])
    turns = _turns(chance)
    while length < size:
        parts.append(next(turns))
        length += len(parts[-1])
    return "".join(parts)


def _turns(chance: random.Random) -> Iterator[str]:
    speaker = chance.choice(PEOPLE)
    while True:
        following = chance.choice(PEOPLE)
        opening, label = "", f"{speaker.upper()}: "
        if chance.random() < 0.6:
            label = chance.choice(ROLES)
            opening = chance.choice(("", "", f"Hello, I'm {speaker} from {chance.choice(BODIES)}. "))
        sentences = chance.choices(SENTENCES, k=1 + min(200, round(chance.lognormvariate(1.9, 1.3))))
        if chance.random() < 0.3:
            sentences.append(chance.choice(CALLS).format(following))
        yield f">> {label}{opening}{'  '.join(sentences)}\n\n"
        speaker = following


def texts(paths: list[str]) -> list[str]:
    """Return the given transcripts, or three invented ones."""
    return [Path(path).read_text("utf-8") for path in paths] or [document(70_000, number) for number in range(3)]
