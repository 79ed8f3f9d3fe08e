"""
Session types, and how title lines print them.

A key is a folded phrase or code prefix; its value is the name of the closed
list that ``Session.type`` reports. Years are those of the pages that print it.
"""

from collections.abc import Mapping
from typing import Final

#: Prefixes that a number follows: ``WS #183``, ``OF21``, ``Open Forum #48``.
CODES: Final[Mapping[str, str]] = {
    "ad": "Workshop",  # 2011: Access and Diversity, and the other themes
    "ad workshop": "Workshop",
    "cir workshop": "Workshop",
    "ei workshop": "Workshop",
    "ig4d workshop": "Workshop",
    "award event": "Launch and Award",
    "bpf": "Best Practice Forum",
    "day 0 event": "Pre-Event",
    "dc": "Dynamic Coalition",
    "event": "Pre-Event",  # 2021
    "hls": "High-Level Session",
    "launch / award event": "Launch and Award",  # 2021-
    "launch/award event": "Launch and Award",
    "lightning talk": "Lightning Talk",
    "lt": "Lightning Talk",
    "main session": "Main Session",  # 2024
    "networking session": "Networking Session",
    "nri": "NRI Session",
    "nris": "NRI Session",
    "of": "Open Forum",
    "open forum": "Open Forum",
    "parliamentary session": "Parliamentary Track",
    "pre-event": "Pre-Event",
    "preevent": "Pre-Event",
    "pt session": "Parliamentary Track",  # 2024
    "session": "Workshop",  # 2010: SESSION 154
    "sop workshop": "Workshop",  # 2011
    "th": "Town Hall",
    "town hall": "Town Hall",
    "workshop": "Workshop",
    "ws": "Workshop",
}

#: Codes that a hyphen glues to a word: ``DC-PAL``, ``BPF-Cybersecurity``.
GLUED: Final[Mapping[str, str]] = {
    "bpf": "Best Practice Forum",
    "dc": "Dynamic Coalition",
    "pn": "Policy Network",
}

#: Phrases that name a type, longest first where one holds the other.
TYPES: Final[Mapping[str, str]] = {
    "open consultations": "Open Consultations",
    "open consultation": "Open Consultations",
    "consultations": "Open Consultations",
    "open meeting": "Open Consultations",  # 2009
    "planning meeting": "Open Consultations",
    "multistakeholder advisory group": "MAG Meeting",
    "mag meeting": "MAG Meeting",
    "mag members": "MAG Meeting",
    "mag virtual": "MAG Meeting",
    "mag": "MAG Meeting",
    "coordination meeting": "Coordination Call",
    "coordination call": "Coordination Call",
    "coordination session": "Coordination Call",
    "nri main session": "Main Session",  # 2020: a main session that the NRIs run
    "dc main session": "Main Session",  # 2022
    "main session": "Main Session",
    "focus session": "Main Session",  # 2013
    "opening ceremony": "Opening Ceremony",
    "opening session": "Opening Session",
    "closing ceremony": "Closing Ceremony",
    "closing session": "Closing Ceremony",
    "open microphone": "Open Mic",
    "open mic": "Open Mic",
    "taking stock and open mic": "Open Mic",
    "high level thematic session": "High-Level Session",
    "high-level": "High-Level Session",
    "high level": "High-Level Session",
    "parliamentary roundtable": "Parliamentary Track",
    "parliamentary session": "Parliamentary Track",
    "parliamentary track": "Parliamentary Track",
    "pre-event": "Pre-Event",
    "pre event": "Pre-Event",
    "best practice forum": "Best Practice Forum",
    "best practices forum": "Best Practice Forum",
    "bpf": "Best Practice Forum",
    "policy network": "Policy Network",
    "pn on": "Policy Network",
    "pnma": "Policy Network",
    "pnai": "Policy Network",
    "pnif": "Policy Network",
    "pne": "Policy Network",
    "dynamic coalition": "Dynamic Coalition",
    "dynamic coalitions": "Dynamic Coalition",
    "dc": "Dynamic Coalition",
    "dcad": "Dynamic Coalition",
    "nri": "NRI Session",
    "nris": "NRI Session",
    "national and regional": "NRI Session",
    "regional & national": "NRI Session",
    "regional and national": "NRI Session",
    "open forum": "Open Forum",
    "lightning talk": "Lightning Talk",
    "lightning session": "Lightning Talk",
    "launch and award": "Launch and Award",
    "launch / award": "Launch and Award",
    "award event": "Launch and Award",
    "networking session": "Networking Session",
    "town hall": "Town Hall",
    "youth track": "Youth Track",
    "newcomers": "Orientation",
    "newcomer": "Orientation",
    "orientation": "Orientation",
    "workshop": "Workshop",
    "ws": "Workshop",
}

#: Types that a dash or colon sets off from the title go from it, these phrases among them.
SET_OFF: Final = frozenset({*TYPES, "nri session"} - {"mag"})

#: Words that end the name of a room, or are one: ``Main Hall``, ``Salle XII``.
ROOM_WORDS: Final = frozenset(
    """
    amphitheater amphitheatre arena auditorium ballroom hall pavilion plenary
    raum room saal salle stage studio theater theatre
    """.split()
)

#: Words that may stand before a room word on a title line without dashes.
ROOM_MODIFIERS: Final = frozenset(
    """
    assembly banquet conference convention estrel grand hybrid large main meeting plenary press small
    workshop
    """.split()
)

#: States of the file, not part of the title.
STATES: Final = frozenset(
    {
        "archived", "draft transcript", "edited copy", "finished", "finished file", "raw", "rough copy", "rtf",
        "transcript", "transcription", "uncorrected", "unedited", "unedited copy",
    }
)  # fmt: skip
