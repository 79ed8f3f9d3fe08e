"""The tables are in the form that their readers expect."""

from igfparse._text import fold
from igfparse._vocabulary import (
    groups,
    headings,
    honorifics,
    meetings,
    names,
    notes,
    numerals,
    prose,
    roles,
    sessions,
    site_lines,
)
from igfparse.models import NoteKind


def test_words_are_folded() -> None:
    """A word that is not folded would never be found."""
    tables = [
        *(
            groups.COUNTRIES,
            groups.BODIES,
            groups.BODY_WORDS,
            headings.HEADINGS,
            honorifics.TITLES,
            honorifics.TITLE_FILLERS,
        ),
        *(
            honorifics.SUFFIXES,
            meetings.REGIONS,
            names.PARTICLES,
            names.ARTICLES,
            names.NICKNAMES,
            names.NUMERALS,
            names.SHORT_WORDS,
        ),
        *(
            notes.FILLERS,
            notes.LANGUAGES,
            notes.ENDINGS,
            *notes.KINDS.values(),
            numerals.ORDINALS,
            numerals.MONTHS,
        ),
        *(numerals.WEEKDAYS, prose.PROSE, prose.TOPICS, roles.HEADS, roles.QUALIFIERS, roles.OFFICES, roles.BEFORE),
        *(
            sessions.CODES,
            sessions.GLUED,
            sessions.TYPES,
            sessions.SET_OFF,
            sessions.ROOM_WORDS,
            sessions.ROOM_MODIFIERS,
        ),
        sessions.STATES,
        site_lines.BELOW,
    ]

    assert [] == [word for table in tables for word in table if fold(word) != word or not word]


def test_note_kinds_are_kinds() -> None:
    """Every kind of the table is one that a note can have."""
    assert set(notes.KINDS) < set(NoteKind)
