"""
Find the changes of floor.

A change is printed as a marker with or without a label (``>> ANA LIMA:``,
``>> Good morning.``) or as a label alone at the start of a line. Markers are
believed; a label alone must earn belief, because header lines and speech
hold colons too.
"""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import chain
from typing import Final, NamedTuple

from igfparse._text import fold
from igfparse._vocabulary.headings import HEADINGS
from igfparse.models import Diagnostic, Label, LabelKind, Span
from igfparse.vocabulary import Vocabulary

from .labels import Lettering, ReadLabel, leading_label, read_label

__all__ = ["Mark", "find_marks"]

#: A label is looked for in as many code points; real ones with affiliation stay below.
_REACH: Final = 80

#: Any marker, and what stands between it and the first colon of the line.
_MARKER: Final = re.compile(rf"(?P<marker>>>+) *+(?:(?P<label>[^\s:>][^:>\n]{{0,{_REACH}}}+):)?")

#: The same in copies that went through the web.
_ESCAPED_MARKER: Final = re.compile(_MARKER.pattern.replace(">>+", "&gt;&gt;(?:&gt;)*+", 1))

#: What may stand directly before a marker that has no label; else it is a quotation mark or an arrow.
_BEFORE_MARKER: Final = frozenset(" \n.?!)]:;,\"'…\N{RIGHT DOUBLE QUOTATION MARK}")

#: A single ``>`` (2015, ITU 2010) or nothing, then what may be a label.
_LINE_START: Final = rf"(?P<marker>>(?!>))? *+(?P<label>[^\W\d_][^:>\n]{{0,{_REACH}}}+):(?=\s|$)"
_FIRST_LINE: Final = re.compile(rf" *+{_LINE_START}")
_LATER_LINE: Final = re.compile(rf"\n *+{_LINE_START}")
#: A single ``>`` without label; believed where others have one.
_SINGLE_MARKER: Final = re.compile(r"(?:\A|\n) *+(?P<marker>>)(?!>)")
#: Behind a sentence, on pages that are one long line. Its marker is never there: ``>>`` is found anywhere.
_MID_LINE: Final = re.compile(rf"[.?!)\]\"] ++(?P<marker>(?!))?(?P<label>[^\W\d_][^:>\n.?!]{{0,{_REACH}}}+):(?=\s|$)")
#: On average, lines of such pages are longer than any paragraph.
_LONGEST_PARAGRAPH: Final = 1000


class Mark(NamedTuple):
    """One change of floor."""

    #: Offset of the marker or, without one, of the label.
    start: int
    #: Offset of the first code point after marker, label and colon.
    body: int
    marker: str | None
    label: Label | None
    role: str | None


def find_marks(view: str, vocabulary: Vocabulary) -> tuple[list[Mark], list[Diagnostic]]:
    """
    Find every change of floor in *view* (:func:`igfparse._text.layout_view`).

    Args:
        view: the text.
        vocabulary: roles and groups beside those of the package.

    Returns:
        The marks in order, and what was repaired in finding them.
    """
    diagnostics: list[Diagnostic] = []
    marked = _find_marked(view, vocabulary)
    known = frozenset(fold(mark.label.text) for mark in marked if mark.label)
    marked = [_with_missing_colon(view, mark, known, diagnostics) for mark in marked]
    unmarked = _find_unmarked(view, marked, known, vocabulary)
    diagnostics.extend(
        Diagnostic.of("label-without-marker", Span(mark.start, mark.body)) for mark in unmarked if mark.marker is None
    )
    return sorted(marked + unmarked), diagnostics


def _find_marked(view: str, vocabulary: Vocabulary) -> list[Mark]:
    marks = []
    matches = _MARKER.finditer(view)
    if "&gt;&gt;" in view:
        matches = chain(matches, _ESCAPED_MARKER.finditer(view))
    for match in matches:
        printed = match["label"]
        reading = None if printed is None else read_label(printed, vocabulary)
        start, body = match.span("marker")
        if reading is not None and _ends_label(view, match.end(), reading):
            marks.append(_labelled(match, reading))
        elif start == 0 or view[start - 1] in _BEFORE_MARKER:
            marks.append(Mark(start, body, match["marker"], None, None))
    return marks


def _ends_label(view: str, end: int, reading: ReadLabel) -> bool:
    """Tell the colon of a label from one inside a word or a clock time."""
    return reading.lettering is Lettering.CAPITALS or not view[end : end + 1].isalnum()


def _labelled(match: re.Match[str], reading: ReadLabel) -> Mark:
    """Make the mark of a *match* with a label, and perhaps a marker."""
    at, marker = match.start("label"), match["marker"]
    label = Label(reading.text, reading.kind, Span(at, at + len(match["label"].rstrip())))
    return Mark(match.start("marker") if marker else at, match.end(), marker, label, reading.role)


def _with_missing_colon(view: str, mark: Mark, known: frozenset[str], diagnostics: list[Diagnostic]) -> Mark:
    """Give *mark* the label that is printed without colon, if there is one."""
    if mark.label is not None:
        return mark
    reach = view[mark.body : mark.body + _REACH]
    speech = reach.lstrip(" ")
    reading = leading_label(speech, known)
    if reading is None:
        return mark
    start = mark.body + len(reach) - len(speech)
    span = Span(start, start + _length_of(reading.text, speech))
    diagnostics.append(Diagnostic.of("missing-colon", span, reading.text))
    return Mark(mark.start, span.end, mark.marker, Label(reading.text, reading.kind, span), reading.role)


def _length_of(collapsed: str, speech: str) -> int:
    """Return how much of *speech* the *collapsed* words at its head cover."""
    at = 0
    for word in collapsed.split(" "):
        at = speech.index(word, at) + len(word)
    return at


def _find_unmarked(view: str, marked: list[Mark], known: frozenset[str], vocabulary: Vocabulary) -> list[Mark]:
    """Find labels at the start of a line, behind a single ``>`` or no marker at all."""
    found: list[tuple[re.Match[str], ReadLabel]] = []
    for match in _line_labels(view):
        reading = read_label(match["label"], vocabulary)
        if reading is not None and fold(reading.text) not in HEADINGS:
            found.append((match, reading))
    counts = Counter(fold(reading.text) for _, reading in found)
    marks = [
        _labelled(match, reading)
        for match, reading in found
        if match["marker"] or _is_believed(reading, counts, known, has_markers=bool(marked))
    ]
    labelled = {mark.start for mark in marks if mark.marker}
    if labelled and not marked:
        marks += [
            Mark(match.start("marker"), match.end(), ">", None, None)
            for match in _SINGLE_MARKER.finditer(view)
            if match.start("marker") not in labelled
        ]
    return marks


def _line_labels(view: str) -> Iterator[re.Match[str]]:
    first = _FIRST_LINE.match(view)
    if first is not None:
        yield first
    yield from _LATER_LINE.finditer(view)
    if view.count("\n") * _LONGEST_PARAGRAPH < len(view):
        yield from _MID_LINE.finditer(view)


def _is_believed(reading: ReadLabel, counts: Counter[str], known: frozenset[str], *, has_markers: bool) -> bool:
    """
    Tell whether a label without marker changes the floor.

    Where the captioner uses markers, only a role, a name of two words in
    capitals or a label that is used elsewhere is believed; where there are
    none, any name of two words or one that comes twice.
    """
    folded = fold(reading.text)
    if folded in known or reading.kind is LabelKind.ROLE:
        return True
    if reading.lettering is Lettering.CAPITALS:
        return reading.words > 1 or counts[folded] > 1 or not has_markers
    return not has_markers and (reading.words > 1 or counts[folded] > 1)
