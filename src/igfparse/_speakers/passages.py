"""Find the names in a part of a speech, with what stands beside them."""

import re
from typing import Final

from igfparse._vocabulary.cues import JOINTS

from .mentions import Mention, NameFinder

__all__ = ["Passage", "Row", "fold_words"]

_TOKEN: Final = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_END: Final = re.compile(r"[.?!:…](?=[ \"'”)\]]|\Z)")
_LAST_END: Final = re.compile(r".*[.?!:…][\"'”)\]]*+ ")
#: The longest words that join two names, with blanks and commas.
_LONGEST_JOINT: Final = 20
#: Code points beside a name in which its sentence is looked at.
_BESIDE: Final = 90


def fold_words(text: str) -> str:
    """Return the words of *text* in lower case, a blank before and behind each."""
    return f" {' '.join(_TOKEN.findall(text.lower()))} "


class Row:
    """Names side by side, as they are called together: ``Marilia and Tunde``."""

    __slots__ = ("_after", "_flat", "before", "begin", "end", "mentions")

    def __init__(self, flat: str, mention: Mention, start: int, end: int) -> None:
        """Begin a row with a *mention* in ``flat[start:end]``."""
        self._flat = flat
        self._after: str | None = None
        self.mentions = [mention]
        start = max(start, mention.start - _BESIDE)
        match = _LAST_END.match(flat, start, mention.start)
        #: Where the sentence begins, if it is not long.
        self.begin = start if match is None else match.end()
        #: The folded words before the names, in their sentence.
        self.before = fold_words(flat[self.begin : mention.start])
        self._stop(end)

    def add(self, mention: Mention, end: int) -> None:
        """Add the next *mention*."""
        self.mentions.append(mention)
        self._stop(end)

    def _stop(self, end: int) -> None:
        """Find the end of the sentence, if it is not long, before *end*."""
        start = self.mentions[-1].end
        end = min(end, start + _BESIDE)
        match = _END.search(self._flat, start, end)
        self.end = end if match is None else match.end()

    @property
    def after(self) -> str:
        """The folded words behind the names, in their sentence."""
        if self._after is None:
            self._after = fold_words(self._flat[self.mentions[-1].end : self.end])
        return self._after


class Passage:
    """Part of a speech and the names in it."""

    __slots__ = ("end", "flat", "mentions", "rows", "start")

    def __init__(self, finder: NameFinder, start: int, end: int) -> None:
        self.flat = finder.flat
        self.start = start
        self.end = end
        self.mentions = finder.find(start, end)
        #: The names in order, those that ``and`` or a comma joins in one row.
        self.rows: list[Row] = []
        for mention in self.mentions:
            if self.rows and self._joins(self.rows[-1].mentions[-1].end, mention.start):
                self.rows[-1].add(mention, end)
            else:
                self.rows.append(Row(self.flat, mention, start, end))

    def _joins(self, start: int, end: int) -> bool:
        """Tell whether what stands between two names makes them one row."""
        between = self.flat[start:end]
        return len(between) <= _LONGEST_JOINT and "." not in between and fold_words(between).strip() in JOINTS
