"""
Words by which a captioner names a part in the session instead of a person.

A label is a role if it is made of these words alone and has one of ``HEADS``:
``THE REMOTE MODERATOR``, ``AUDIENCE MEMBER 2``, ``QUESTION FROM THE FLOOR``.
"""

from typing import Final

#: A role by itself.
HEADS: Final = frozenset(
    """
    all announcer attendee attendees audience captioner chair chair-person
    chairlady chairman chairperson chairwoman co-chair co-chairman
    co-chairperson co-facilitator co-host co-moderator cochair comoderator
    coordinator crowd delegate discussant emcee everybody everyone facilitator
    floor guest host interpreter interviewer journalist lecturer mc member
    moderator narrator observer operator organiser organizer panel panelist
    panelists panellist panellists participant participants presenter
    question questioner questions rapporteur reader recording reporter respondent room secretariat
    speaker speakers staff student students teacher technician translator unknown
    video voice voice-over voiceover volunteer webinar
    """.split()
) | {"igf"}  # 2023-: the microphone of the forum itself

#: What may stand beside a head without changing its kind.
QUALIFIERS: Final = frozenset(
    """
    a an and another as assistant at audio automated computer deputy english
    female first for french from german in-person in keynote lead local main
    male man masculine next of off-mic off off-screen offsite on on-line on-site
    online onsite opening other our person remote remotely
    second session sign language spanish teams the third to unidentified
    unnamed vice virtual voices with woman young youth zoom
    """.split()
)

#: Heads that stand before a surname as an office: ``CHAIRMAN DESAI``, ``MODERATOR CHRIS``.
OFFICES: Final = frozenset(
    """
    chair chairman chairperson chairwoman co-chair co-chairman co-chairperson
    co-moderator facilitator host moderator panelist panellist presenter
    rapporteur speaker
    """.split()
)
