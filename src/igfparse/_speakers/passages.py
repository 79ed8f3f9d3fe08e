"""Cut a part of a speech into sentences, and find the names in it with their neighbours."""

import re
from typing import Final

from igfparse._vocabulary.cues import JOINTS

from .mentions import Mention, NameFinder, Sentence, split_sentences

__all__ = ["Passage", "Row", "fold_words"]

_TOKEN: Final = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
#: The longest words that join two names, with blanks and commas.
_LONGEST_JOINT: Final = 20
#: Code points beside a name that are read.
_BESIDE: Final = 90


def fold_words(text: str) -> str:
    """Return the words of *text* in lower case, a blank before and behind each."""
    return f" {' '.join(_TOKEN.findall(text.lower()))} "


class Row:
    """Names side by side, as they are called together: ``Marilia and Duncan``."""

    __slots__ = ("_after", "_before", "_flat", "mentions", "number", "sentence")

    def __init__(self, flat: str, mentions: list[Mention], number: int, sentence: Sentence) -> None:
        self._flat = flat
        self._before: str | None = None
        self._after: str | None = None
        self.mentions = mentions
        #: Index of the sentence in its passage.
        self.number = number
        self.sentence = sentence

    @property
    def before(self) -> str:
        """The folded words before the names, in their sentence."""
        if self._before is None:
            end = self.mentions[0].start
            self._before = fold_words(self._flat[max(self.sentence[0], end - _BESIDE) : end])
        return self._before

    @property
    def after(self) -> str:
        """The folded words behind the names, in their sentence."""
        if self._after is None:
            start = self.mentions[-1].end
            self._after = fold_words(self._flat[start : min(self.sentence[1], start + _BESIDE)])
        return self._after


class Passage:
    """Part of a speech: its names, and its sentences if it has any."""

    __slots__ = ("end", "flat", "mentions", "rows", "sentences", "start")

    def __init__(self, finder: NameFinder, start: int, end: int) -> None:
        self.flat = finder.flat
        self.start = start
        self.end = end
        self.mentions = finder.find(start, end)
        self.sentences = split_sentences(self.flat, start, end) if self.mentions else []
        #: The names in order, those that ``and`` or a comma joins in one row.
        self.rows = self._make_rows() if self.mentions else []

    def _make_rows(self) -> list[Row]:
        rows: list[Row] = []
        number = 0
        end = self.sentences[0][1]
        for mention in self.mentions:
            if rows and mention.start < end and self._joins(rows[-1].mentions[-1].end, mention.start):
                rows[-1].mentions.append(mention)
                continue
            while mention.start >= end:
                number += 1
                end = self.sentences[number][1]
            rows.append(Row(self.flat, [mention], number, self.sentences[number]))
        return rows

    def _joins(self, start: int, end: int) -> bool:
        """Tell whether what stands between two names makes them one row."""
        return end - start <= _LONGEST_JOINT and fold_words(self.flat[start:end]).strip() in JOINTS
