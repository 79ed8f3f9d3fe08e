"""
TEI P5, as Parla-CLARIN has debates.

A turn is a ``u`` behind a ``note`` with its label; its paragraphs are ``seg``,
the captioner's notes ``gap``, ``kinesic``, ``incident`` or ``note``.
"""

from collections.abc import Iterator
from typing import Final
from xml.etree.ElementTree import Element

from igfparse.models import Note, NoteKind, Speaker, Turn
from igfparse.transcript import Transcript

from .parts import in_order, split_paragraphs, title_of
from .xml import add_lines, element, make_id, person_id, serialize

__all__ = ["to_tei"]

_NAMESPACE: Final = "http://www.tei-c.org/ns/1.0"
_INCIDENTS: Final = {NoteKind.REACTION: "kinesic", NoteKind.EVENT: "incident"}


def to_tei(transcript: Transcript) -> str:
    """
    Return a transcript as a TEI document.

    It is valid under tei_all and Parla-CLARIN. Persons are in ``listPerson``;
    ``u/@who`` leads there and is absent where nobody can be named. Characters
    that XML cannot hold are replaced: control characters by their pictures
    (U+2400 and following), others by U+FFFD.
    """
    body = element("div", {"type": "debateSection"}, *_body(transcript))
    root = element(
        "TEI",
        {"xmlns": _NAMESPACE, "xml:id": make_id("session-", transcript.id)},
        _header(transcript),
        element("text", None, element("body", None, add_lines(body))),
    )
    return serialize(add_lines(root))


def _header(transcript: Transcript) -> Element:
    meeting, session = transcript.header.meeting, transcript.header.session
    title = title_of(transcript)
    date = session.date or meeting.start_date
    place = ", ".join(filter(None, [meeting.city, meeting.region, meeting.country]))
    bibl = element(
        "bibl",
        None,
        element("title", None, session.title_line or title),
        element("date", {"when": date.isoformat()}, date.isoformat()) if date else None,
        element("pubPlace", None, place) if place else None,
        element("idno", {"type": "SHA-256"}, transcript.source.sha256),
    )
    number = None if meeting.ordinal is None else str(meeting.ordinal)
    titles = element(
        "titleStmt",
        None,
        element("title", None, title),
        element("meeting", {"n": number}, meeting.name) if meeting.name else None,
    )
    published = element("publicationStmt", None, element("p", None, "Made from a captioning transcript by igfparse."))
    persons = [_person(speaker) for speaker in transcript.speakers]
    return element(
        "teiHeader",
        None,
        element("fileDesc", None, titles, published, element("sourceDesc", None, bibl)),
        element("profileDesc", None, element("particDesc", None, add_lines(element("listPerson", None, *persons))))
        if persons
        else None,
    )


def _person(speaker: Speaker) -> Element:
    honorific = element("roleName", None, speaker.honorific) if speaker.honorific else None
    return element(
        "person",
        {"xml:id": person_id(speaker.id)},
        element("persName", None, honorific, " " if honorific is not None else None, speaker.name),
        element("affiliation", None, speaker.affiliation) if speaker.affiliation else None,
    )


def _body(transcript: Transcript) -> Iterator[Element]:
    for part in in_order(transcript):
        if isinstance(part, Note):
            is_closing = transcript.closing is not None and part.span == transcript.closing.span
            yield element("note", {"type": "closing" if is_closing else part.kind.value}, " ".join(part.text.split()))
            continue
        label = part.label
        if label is not None:
            yield element("note", {"type": "speaker", "subtype": label.kind.value}, label.text)
        who = None if part.speaker is None else f"#{person_id(part.speaker)}"
        yield element("u", {"xml:id": f"turn-{part.index}", "who": who}, *_segments(transcript.text, part))


def _segments(text: str, turn: Turn) -> Iterator[Element]:
    for pieces in split_paragraphs(text, turn):
        yield element("seg", None, *(words if note is None else _note(words, note) for words, note in pieces))


def _note(words: str, note: Note) -> Element:
    if note.kind is NoteKind.INAUDIBLE:
        return element("gap", {"reason": "inaudible"}, element("desc", None, words))
    if note.kind in _INCIDENTS:
        return element(_INCIDENTS[note.kind], None, element("desc", None, words))
    return element("note", {"type": note.kind.value}, words)
