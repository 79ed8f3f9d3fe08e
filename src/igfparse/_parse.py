"""The pipeline: text to transcript."""

from collections.abc import Iterable
from typing import Final, TypedDict, Unpack

from ._header.meetings_held import check_meeting, fill_meeting
from ._header.parse import parse_header
from ._speakers.resolve import Settings, resolve
from ._text import layout_view
from ._turns.marks import find_marks
from ._turns.segment import segment
from .models import Context, Diagnostic, Person, Source
from .transcript import Transcript
from .vocabulary import NO_ADDITIONS, Vocabulary

__all__ = ["MIN_CONFIDENCE", "ParseOptions", "parse", "parse_source"]

#: Below it nobody is named, if the user does not say otherwise.
MIN_CONFIDENCE: Final = 0.5


class ParseOptions(TypedDict, total=False):
    """The options of :func:`parse`, which every function that parses takes."""

    vocabulary: Vocabulary
    fill: bool
    identify: bool
    min_confidence: float
    people: Iterable[Person]


def parse(text: str, **options: Unpack[ParseOptions]) -> Transcript:
    """
    Parse the text of one transcript.

    It returns for every string, whatever is in it; what was repaired or is
    doubtful stands in ``Transcript.diagnostics``.

    Args:
        text: the transcript.
        **options: keywords, all of them optional.

            - ``vocabulary`` (:class:`Vocabulary`): roles, notes, titles and session
              types beside those of the package.
            - ``fill`` (bool, False): whether the table of the meetings held fills what
              the header leaves out; the fields are then listed in ``Meeting.filled``.
            - ``identify`` (bool, True): whether to find, from what is said, the people
              behind role labels and unlabelled turns, fuller names and affiliations.
              Without it labels alone name people.
            - ``min_confidence`` (float, 0.5): from 0 to 1; evidence below it names nobody.
            - ``people`` (iterable of :class:`Person`): people known from elsewhere, such
              as a :class:`Registry`; their ids, names and affiliations are taken over.
    """
    return parse_source(Source(text), [], options)


def parse_source(source: Source, diagnostics: list[Diagnostic], options: ParseOptions) -> Transcript:
    """Parse a *source*; *diagnostics* are those of reading it."""
    vocabulary = options.get("vocabulary", NO_ADDITIONS)
    view = layout_view(source.text)
    marks, of_marks = find_marks(view, vocabulary)
    header, of_header = parse_header(view, marks, vocabulary)
    of_meeting = check_meeting(header)
    if options.get("fill", False):
        header = fill_meeting(header)
    start = header.span.end
    body = segment(source.text, view, [mark for mark in marks if mark.start >= start], start, vocabulary)
    settings = Settings(
        vocabulary,
        options.get("identify", True),
        options.get("min_confidence", MIN_CONFIDENCE),
        options.get("people", ()),
    )
    people = resolve(body.turns, view, settings)
    names = {speaker.id: speaker.name for speaker in people.speakers}
    context = Context(source.text, source.name, header, names)
    turns = tuple(turn.within(context, people.by_turn.get(turn.index)) for turn in body.turns)
    # A title may look like a label, until the header is known.
    of_marks = [diagnostic for diagnostic in of_marks if diagnostic.span.start >= start]
    found = [*diagnostics, *of_marks, *of_header, *of_meeting, *body.diagnostics, *people.diagnostics]
    return Transcript(
        source=source,
        header=header,
        turns=turns,
        speakers=people.speakers,
        notes=body.notes,
        closing=body.closing,
        diagnostics=tuple(sorted(found, key=lambda diagnostic: (diagnostic.span, diagnostic.code))),
    )
