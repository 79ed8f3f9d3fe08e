"""Akoma Ntoso 3.0, the OASIS format of parliaments: a ``debate`` of ``speech``."""

from collections.abc import Iterator
from typing import Final
from xml.etree.ElementTree import Element

from igfparse.models import Note, Turn
from igfparse.transcript import Transcript

from .parts import in_order, split_paragraphs, title_of
from .xml import add_lines, element, person_id, serialize

__all__ = ["to_akoma_ntoso"]

_NAMESPACE: Final = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
_ME: Final = "#igfparse"
#: The format wants a date and a speaker everywhere.
_NO_DATE: Final = "0001-01-01"
_NOBODY: Final = "unknown"


def to_akoma_ntoso(transcript: Transcript) -> str:
    """
    Return a transcript as an Akoma Ntoso debate.

    The format requires a speaker and a date: turns of nobody known are by
    ``#unknown``, and a session without a date has 0001-01-01. Characters that
    XML cannot hold are replaced as in TEI.
    """
    title = title_of(transcript)
    section = element(
        "debateSection", {"eId": "dbsect_1", "name": "session"}, element("heading", None, title), *_body(transcript)
    )
    debate = element(
        "debate",
        {"name": "transcript"},
        element("meta", None, _identification(transcript), _references(transcript)),
        element("debateBody", None, add_lines(section)),
    )
    return serialize(element("akomaNtoso", {"xmlns": _NAMESPACE}, add_lines(debate)))


def _identification(transcript: Transcript) -> Element:
    date = transcript.header.session.date or transcript.header.meeting.start_date
    day = date.isoformat() if date else _NO_DATE
    work = f"/akn/un/debateReport/igf/{day}/{transcript.id}"
    expression = f"{work}/und@"
    country = element("FRBRcountry", {"value": "un"})
    language = element("FRBRlanguage", {"language": "und"})
    return element(
        "identification",
        {"source": _ME},
        _level("FRBRWork", f"{work}/!main", work, day, country),
        _level("FRBRExpression", f"{expression}/!main", expression, day, language),
        _level("FRBRManifestation", f"{expression}/!main.xml", f"{expression}.xml", day, None),
    )


def _level(name: str, this: str, uri: str, day: str, last: Element | None) -> Element:
    """Return one level of the description of a document."""
    return element(
        name,
        None,
        element("FRBRthis", {"value": this}),
        element("FRBRuri", {"value": uri}),
        element("FRBRdate", {"date": day, "name": "session"}),
        element("FRBRauthor", {"href": _ME}),
        last,
    )


def _references(transcript: Transcript) -> Element:
    people = [(_NOBODY, "Unidentified speaker")]
    people += [(person_id(speaker.id), speaker.name) for speaker in transcript.speakers]
    return add_lines(
        element(
            "references",
            {"source": _ME},
            element("TLCOrganization", {"eId": _ME[1:], "href": "/ontology/organization/igfparse", "showAs": _ME[1:]}),
            *(
                element("TLCPerson", {"eId": name, "href": f"/ontology/person/{name}", "showAs": shown})
                for name, shown in people
            ),
        )
    )


def _body(transcript: Transcript) -> Iterator[Element]:
    for part in in_order(transcript):
        if isinstance(part, Note):
            yield element("scene", None, " ".join(part.text.split()))
        else:
            yield _speech(transcript.text, part)


def _speech(text: str, turn: Turn) -> Element:
    by = _NOBODY if turn.speaker is None else person_id(turn.speaker)
    printed = turn.marker if turn.label is None else turn.label.text
    paragraphs = [
        element("p", None, *(words if note is None else element("remark", None, words) for words, note in pieces))
        for pieces in split_paragraphs(text, turn)
    ]
    made = element(
        "speech",
        {"eId": f"speech_{turn.index}", "by": f"#{by}"},
        element("from", None, printed),
        *(paragraphs or [element("p")]),
    )
    return add_lines(made)
