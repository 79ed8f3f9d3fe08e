"""
Words before a colon at the start of a header line.

They look like labels (``Note:``, ``Date:``) and are none.
"""

from typing import Final

HEADINGS: Final = frozenset(
    phrase.strip()
    for phrase in """
    abstract, agenda, attendees, attention, audio, captioned by, captioning by,
    captioning provided by, captions by, category, chat, contact, country, date, dc, deprecated,
    description, disclaimer, document, download, duration, e-mail, email, event, fax, focus session,
    format, host, hosted by, http, https, jump to, keywords, language, link, links,
    list of speakers, location, main session, meetecho chat, meeting, moderators, nb, note, notes,
    notice, onsite moderator, online moderator, open forum, organiser, organizer, organisers,
    organizers, original, page, panel, panelists, panellists, participants, phone, place, plenary,
    present, program, programme, provided by, recording, room, rapporteur, search,
    services provided by, session, source, speakers, standardization sector, subject, tags, tel,
    theme, thread, time, title, topic, topics, track, transcript, type, upload, uploaded by, url,
    venue, version, video, warning, web, website, workshop, year, zoom
    """.split(",")
)
