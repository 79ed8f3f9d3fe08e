"""
Words by which a captioner names a part in the session instead of a person.

A label is a role if it is made of these words alone and has one of ``HEADS``:
``THE REMOTE MODERATOR``, ``AUDIENCE MEMBER 2``, ``QUESTION FROM THE FLOOR``.
"""

from typing import Final

#: A role by itself.
HEADS: Final = frozenset(
    """
    all announcement announcer answer attendee attendees audience boy captioner chair chair-person
    chairlady chairman chairperson chairs chairwoman co-chair co-chairman co-chairperson co-chairs
    co-facilitator co-host co-moderator co-moderators co-organizer cochair comment comments
    comoderator coordinator coorganizer crowd delegate discussant emcee everybody everyone
    facilitator female floor girl guest host hosts hub interpreter interviewer journalist lecturer
    listener male man master mc member mistress moderator moderators narrator observer operator organiser organizer
    panel panelist panelists panellist panellists participant participants participation presenter
    presenters question questioner questions rapporteur rapporteurs reader recording reporter
    respondent room secretariat speaker speakers staff student students support teacher technician
    translator unknown video voice voice-over voiceover volunteer webinar woman
    """.split()
) | {"igf"}  # 2023-: the microphone of the forum itself

#: Titles and offices that are roles where no name stands beside them: ``THE DEPUTY MINISTER``.
OFFICERS: Final = frozenset(
    """
    ambassador commissioner congressman congresswoman councillor deputy director director-general excellency governor
    honorable honourable keynote mayor minister mp president prime-minister professor secretary secretary-general
    senator
    under-secretary-general vice-minister vice-president
    """.split()
)

#: What may stand beside a head without changing its kind.
QUALIFIERS: Final = frozenset(
    """
    a an and another as assistant at audio automated chat computer deputy english female first for
    ceremonies french from german in in-person in-room keynote language lead live local main male man masculine
    mister multiple next of off off-mic off-screen offsite on on-line on-site online onsite opening
    other our person remote remotely room second session several sign spanish stream teams tech
    technical the third to unidentified unnamed various vice virtual voices with woman young youth
    zoom
    """.split()
)

#: Words before a role that are no part of it: ``THE CHAIR``, ``MR. CHAIRMAN``.
BEFORE: Final = frozenset({"madam", "madame", "mister", "mr", "mrs", "ms", "the"})

#: Heads that stand before a surname as an office: ``CHAIRMAN DESHAI``, ``MODERATOR CHRIS``.
OFFICES: Final = frozenset(
    """
    chair chairman chairperson chairwoman co-chair co-chairman co-chairperson
    co-moderator facilitator host moderator panelist panellist presenter
    rapporteur speaker
    """.split()
)

#: Heads of roles that one person holds at a time, until the chair is handed over.
CHAIRS: Final = frozenset(
    """
    chair chair-person chairlady chairman chairperson chairwoman co-moderator comoderator emcee facilitator
    ceremonies host mc moderator
    """.split()
)

#: Roles of whoever speaks; beside that of a chair they are of others.
ANYBODY: Final = frozenset({"speaker", "unknown speaker", "unidentified speaker"})

#: Words of the roles that read out what remote participants write.
REMOTE: Final = frozenset({"remote", "online", "virtual", "chat"})

#: Words of the roles that look after the room, the sound or the screen.
TECHNICAL: Final = frozenset("host operator staff support tech technical technician video".split())

#: Words for one seat, which captioners exchange within a session.
SEATS: Final = frozenset("chair chair-person chairlady chairman chairperson chairwoman".split())
