"""
The words of captioners' notes, by kind.

A bracket is a note if it is made of these words alone and one of them is a
word or phrase of ``KINDS``: ``(Laughter)``, ``(Speaking off microphone)``.
"""

from collections.abc import Mapping
from typing import Final

#: Words and phrases that make a bracket a note, by kind, in order of precedence.
KINDS: Final[Mapping[str, frozenset[str]]] = {
    kind: frozenset(phrase.strip() for phrase in phrases.split(","))
    for kind, phrases in {
        "language": """
            foreign language, interpretation, interpreted, interpreter, native language, no english, non english,
            non-english, original language, other language, another language, speaking a foreign, speaking in,
            speaking non, speaks, spoke in, spoken in, translation
        """,
        "session": """
            adjourned, adjourns, being set up, break, captioner, captioning, captions, concluded, concludes,
            conclusion of, disconnected, end of, ended, ends, in progress, in session, lunch, meeting began,
            meeting is, meeting started, on hold, recess, reconnecting, resumed, resumes, session began,
            session begins, session is, session started, session starts, session will, stand by, standby,
            standing by, starting soon, to begin, transcript, waiting for, waiting to
        """,
        "inaudible": """
            accent, audible, audio, away from mic, away from microphone, away from the microphone, background noise,
            background talking, bad connection, breaking up, can't hear, cannot hear, connection dropped,
            connection issues, connection lost, connection problem, connection problems, cross talk, crosstalk,
            cuts out, cutting in and out, cutting out, difficult to hear, distorted, distortion, echo, echoing,
            feedback, froze, frozen, garbled, hard to hear, inaudible, indecipherable, indiscernible, interference,
            lost connection, low sound, low voice, low voices, low volume, mic not, mic off, microphone not,
            microphone off, muffled, multiple people, multiple speakers, mumbling, muted, no mic, no microphone,
            no response, no sound, noise, not on mic, not on microphone, not speaking into, off mic, off microphone,
            off mike, off the mic, off the microphone, off-mic, off-microphone, on mute, overlapping,
            poor connection, poor sound, simultaneous speakers, speaking at once, speaking simultaneously, static,
            talking over each other, technical difficulties, technical difficulty, technical issue,
            technical issues, technical problem, technical problems, too far from, unable to hear, undiscernible,
            unintelligible, whispering, without mic, without microphone
        """,
        "uncertain": """
            missing, name, ph, phon, phonetic, saying name, saying names, sic, sp, spelling, uncertain, unclear,
            unknown, unsure, word
        """,
        "reaction": """
            applause, boos, booing, cheer, cheering, cheers, chuckle, chuckles, chuckling, clapping, claps, gasps,
            giggles, giggling, laugh, laughing, laughs, laughter, ovation, sigh, sighs, smiles, whistles, whistling
        """,
        "event": """
            alarm, anthem, beep, beeping, beeps, bell, bells, buzzer, buzzing, ceremony, clearing throat,
            clears throat, clip, conversation, cough, coughing, coughs, counting, crying, dance, dancing, doorbell,
            drumming, drums, entertainment, film, gavel, gavels, gesturing, group photo, hands raised, hands up,
            indicating, knocking, movie, music, musical, nodding, nods, pause, pauses, performance, phone, photo,
            playing, pointing, power outage, prayer, raises hand, raising hand, raising hands, reading, ringing,
            rings, shakes head, shaking head, show of hands, sidebar, sign language, signing, silence, singing,
            sings, sneeze, sneezes, song, standing, thunder, tone, video, vote, voting
        """,
    }.items()
}

#: Words that may stand beside a head without making a bracket an aside.
FILLERS: Final = frozenset(
    """
    a about again all am an and another answer are around as at audience away background bad banging
    bangs be being briefly bring bst by call called captioned case cest cet chair clear coffee
    comment comments conference continue continued continues couple cst cut cuts day difficult
    difficulties difficulty down due during each edt eest eet end english est everyone extremely few
    for from full general gmt group has have head heavy here if in into is issue issues it just
    language laughing life line little long loss lost lot loud loudly low m main man many meeting
    member members mic microphone mike minute minutes moderator moment more multiple near new next
    no non noon not now observed of off on one onto or other out over p panel participant
    participants pdt people played playing plays please pm poor presentation problem problems
    proceedings program pst question remark remote response room screen second seconds session short
    showing shown sign signal simultaneous skype slide soft softly some sound sounds speaker
    speakers speaking speech stage still stop stream talking tea technical teleconference the their
    there this through time to today too transcription transmission turned two under unidentified
    until up utc very voice voices volume was were while will with without woman words working works
    workshop yet zoom
    """.split()
)

#: Languages that a note names.
LANGUAGES: Final = frozenset(
    """
    afrikaans albanian amharic arabic armenian azerbaijani azeri bahasa basque bengali bosnian bulgarian
    burmese catalan chinese croatian czech danish dutch english estonian farsi filipino finnish french
    georgian german greek gujarati hausa hebrew hindi hungarian icelandic indonesian italian japanese kazakh
    khmer korean kyrgyz lao latin latvian lithuanian macedonian malay maltese mandarin mongolian nepali
    norwegian persian polish portuguese punjabi quechua romanian romansh russian sami serbian sinhala slovak
    slovenian somali spanish swahili swedish tagalog tamil telugu thai turkish ukrainian urdu uzbek vietnamese
    wolof xhosa yoruba zulu
    """.split()
)

#: Words of a session note that say it is over.
ENDINGS: Final = (
    "concluded",
    "concludes",
    "conclusion of",
    "end of",
    "ended",
    "ends",
    "adjourned",
    "adjourns",
    "has ended",
    "is over",
    "finished",
    "closed",
)
