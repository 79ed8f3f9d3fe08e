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
    a about again all an and another are around as at away background banging bangs be being briefly by call
    called captioned case conference continue continues continued couple cut cuts difficult difficulties
    difficulty down due during each end english extremely few for from full general group has have head heavy
    here if in into is issue issues it just language life little long lot loud loudly low main many mic
    microphone mike minute minutes moment more multiple near new next no non not now of off on one onto or
    other out over panel participant participants people plays played playing poor presentation problem
    problems program remote room screen session short shown showing sign simultaneous slide soft softly some
    sound sounds speaker speakers speaking speech stage still stop talking technical the their there this
    through time to too transcription transmission turned two under unidentified until up very voice voices
    volume was were while will with without workshop words yet meeting today day moderator chair man woman
    audience member members laughing everyone please am pm p m noon utc gmt cet cest eet eest bst est edt pst
    pdt cst
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
