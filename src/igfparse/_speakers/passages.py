"""Find the names in a part of a speech, with what stands beside them."""

import re
from typing import Final

from igfparse._text import fold
from igfparse._vocabulary.honorifics import TITLES
from igfparse._vocabulary.speech import JOINTS
from igfparse.models import Turn

from .mentions import Mention, NameFinder

__all__ = ["Passage", "Row", "fold_words", "is_titled", "speech_limits"]

#: A full stop before a small letter ends no sentence: ``K.P. would``.
_END: Final = re.compile(r"[.?!:…](?=[ \"'”)\]]|\Z)(?<!\.(?= ++[a-z]))")
_LAST_END: Final = re.compile(r".*[.?!:…][\"'”)\]]*+ ")
#: What stands between words; the apostrophe does only at their edges.
_PUNCTUATION: Final = re.compile(r'[,.\-?!:;()\[\]"“”…–—]')
#: The longest words that join two names, with blanks and commas.
_LONGEST_JOINT: Final = 25
#: Behind a word, it was misheard, and the right one follows: ``I call on Mary -- Marilia``.
_CORRECTION: Final = "--"
#: Letters at the head of a name that one misheard has as well.
_ALIKE: Final = 2
#: Blanks and notes behind the last sentence of a passage.
_REST: Final = 20
#: Code points beside a name in which its sentence is looked at.
_BESIDE: Final = 90


def fold_words(text: str) -> str:
    """Return the words of *text* in lower case, a blank before and behind each."""
    return f" {' '.join(_PUNCTUATION.sub(' ', text.lower()).split())} "


def is_titled(mention: Mention) -> bool:
    """Tell whether a name is spoken behind a title: ``Minister Marcello``."""
    return fold_words(mention.text).split()[0] in TITLES


def speech_limits(turn: Turn) -> tuple[int, int]:
    """Return where the speech of *turn* begins, behind marker and label, and where it ends; if it has none, its end."""
    paragraphs = turn.paragraph_spans
    return (paragraphs[0].start, paragraphs[-1].end) if paragraphs else (turn.span.end, turn.span.end)


class Row:
    """Names side by side, as they are called together: ``Marilia and Tunde``."""

    __slots__ = ("_after", "_before", "_begin", "_end", "_flat", "_limits", "mentions", "start")

    def __init__(self, flat: str, mentions: list[Mention], start: int, end: int) -> None:
        """Take *mentions* in ``flat[start:end]``."""
        self.mentions = mentions
        #: Where the names begin.
        self.start = mentions[0].start
        self._flat = flat
        self._limits = start, end
        # Most rows tell nothing, so what stands beside them is read when asked for.
        self._begin = self._end = -1
        self._before = self._after = ""

    @property
    def begin(self) -> int:
        """Where the sentence begins, if it is not long."""
        if self._begin < 0:
            start = max(self._limits[0], self.start - _BESIDE)
            match = _LAST_END.match(self._flat, start, self.start)
            self._begin = start if match is None else match.end()
        return self._begin

    @property
    def end(self) -> int:
        """Where the sentence ends, if it is not long."""
        if self._end < 0:
            name = self.mentions[-1].end
            end = min(self._limits[1], name + _BESIDE)
            match = _END.search(self._flat, name, end)
            self._end = end if match is None else match.end()
        return self._end

    @property
    def before(self) -> str:
        """The folded words before the names, in their sentence."""
        if not self._before:
            self._before = fold_words(self._flat[self.begin : self.start])
        return self._before

    @property
    def after(self) -> str:
        """The folded words behind the names, in their sentence."""
        if not self._after:
            self._after = fold_words(self._flat[self.mentions[-1].end : self.end])
        return self._after

    @property
    def following(self) -> str:
        """The folded words behind the sentence of the names."""
        return fold_words(self._flat[self.end : self._limits[1]])

    @property
    def question(self) -> str:
        """The folded words of the only sentence behind that of the names, if it is a question."""
        rest = self._flat[self.end : self._limits[1]].strip()
        match = _END.search(rest)
        return fold_words(rest) if match is not None and match[0] == "?" and match.end() == len(rest) else ""

    @property
    def is_before_question(self) -> bool:
        """Whether the passage ends with a question."""
        end = self._limits[1]
        return self._flat[max(self.mentions[-1].end, end - _REST) : end].rstrip().endswith("?")


class Passage:
    """Part of a speech and the names in it."""

    __slots__ = ("end", "flat", "mentions", "rows", "start", "titled")

    def __init__(self, finder: NameFinder, start: int, end: int, speech: int | None = None) -> None:
        """
        Take a part of a speech.

        Args:
            finder: finds names.
            start: where the part begins.
            end: where it ends.
            speech: where the speech begins, if not there.
        """
        self.flat = finder.flat
        self.start = start
        self.end = end
        self.mentions = finder.find(start, end)
        #: Those who were named with a title so far.
        self.titled = finder.titled
        #: The names in order, those that ``and`` or a comma joins in one row.
        self.rows: list[Row] = []
        for mention in self.mentions:
            last = self.rows[-1].mentions if self.rows else None
            if last is not None and self._joins(last[-1].end, mention.start):
                if self._is_said_again(last[-1], mention):
                    last.pop()
                last.append(mention)
            else:
                self.rows.append(Row(self.flat, [mention], start if speech is None else speech, end))

    def _is_said_again(self, mention: Mention, following: Mention) -> bool:
        """Tell whether the *following* name corrects or completes the one before: ``Marilia, Marilia Marcello``."""
        between = self.flat[mention.end : following.start].strip()
        is_corrected = between == _CORRECTION and fold(mention.text)[:_ALIKE] == fold(following.text)[:_ALIKE]
        return is_corrected or (between == "," and following.text.startswith(f"{mention.text} "))

    def _joins(self, start: int, end: int) -> bool:
        """Tell whether what stands between two names makes them one row."""
        if end - start > _LONGEST_JOINT:
            return False
        between = self.flat[start:end]
        return "." not in between and JOINTS.issuperset(fold_words(between).split())
