"""
The words of captioners' notes, by kind.

A bracket is a note if it is made of these words alone and holds a head
(``Laughter``) or a phrase (``off microphone``). ``KINDS`` is in order of
precedence: the first kind with a head in the bracket wins.
"""

from collections.abc import Mapping
from typing import Final

#: Phrases of one or more words that make a bracket a note.
KINDS: Final[Mapping[str, tuple[str, ...]]] = {
    "language": tuple(
        phrase.strip()
        for phrase in """
        speaking in, speaking non, non-english, non english, no english, speaking another language,
        foreign language, speaking a foreign, speaks in, speaks, spoke in, spoken in,
        no translation, no interpretation, no english interpretation, translation,
        interpretation, interpreted, through interpreter, via interpreter, other language,
        native language, voice of interpreter, in original language
        """.split(",")
    ),
    "session": tuple(
        phrase.strip()
        for phrase in """
        concluded, concludes, conclusion of, end of, ended, ends, adjourned, adjourns, captioning,
        captioner, captions, stand by, standing by, standby, waiting for, waiting to, to begin,
        in progress, recess, resumed, resumes, coffee break, lunch break, lunch, break,
        session begins, session began, session starts, session started, session will,
        session is, meeting began, meeting started, meeting is, starting soon, being set up,
        disconnected, reconnecting, transcript, on hold, in session
        """.split(",")
    ),
    "inaudible": tuple(
        phrase.strip()
        for phrase in """
        garbled, indiscernible, undiscernible, indecipherable, unintelligible, inaudible,
        audible, not audible, can't hear, cannot hear, unable to hear, not speaking into,
        off mic, off-mic, off mike, off microphone, off the microphone, off-microphone, off the mic,
        no mic, no microphone, without microphone, without mic, away from mic, away from microphone,
        away from the microphone, not on mic, not on microphone, microphone not, mic not,
        mic off, microphone off, no audio, no sound, no response, audio, audio problems, audio difficulty,
        audio difficulties, audio issue, audio issues, audio cut, audio cuts, audio lost,
        lost audio, audio froze, audio too low, audio dropped, audio interference, poor audio, bad audio,
        low audio, low voice, low voices, low sound, low volume, poor sound, poor connection,
        bad connection, connection lost, lost connection, connection problem, connection problems, connection issues,
        connection dropped, technical difficulties, technical difficulty, technical problem, technical problems,
        technical issue, technical issues, breaking up, cutting out, cuts out, cutting in and out,
        muffled, static, feedback, noise, background noise, background talking, overlapping,
        overlapping speakers, multiple speakers, multiple people, cross talk, crosstalk,
        echo, echoing, distorted, distortion, muted, on mute, is muted, frozen, froze,
        talking over each other, speaking simultaneously, simultaneous speakers, speaking at once,
        accent, heavy accent, hard to hear, difficult to hear, interference, too far from, whispering, mumbling
        """.split(",")
    ),
    "uncertain": (
        "phonetic", "ph", "phon", "sic", "sp", "spelling", "spelling?", "saying name", "saying names", "name",
        "unsure", "unclear", "uncertain", "unknown", "word", "unknown word", "unknown name", "missing",
    ),
    "reaction": tuple(
        phrase.strip()
        for phrase in """
        laughter, laughs, laugh, laughing, chuckle, chuckles, chuckling, giggles, giggling, applause, applauses,
        clapping, claps, cheers, cheering, cheer, standing ovation, ovation, booing, boos, sighs,
        sigh, gasps, whistling, whistles, smiles
        """.split(",")
    ),
    "event": tuple(
        phrase.strip()
        for phrase in """
        gavel, gavels, bangs gavel, banging gavel, pause, pauses, silence, moment of silence, minute of silence,
        one minute of silence, long pause, brief pause, music, musical, video, beep, beeps, beeping, film, movie, clip, song,
        singing, sings, anthem, bell, bells, ringing, phone ringing, phone rings, cough, coughs, coughing, sneeze, sneezes, alarm,
        entertainment, performance, dance, dancing, drums, drumming, ceremony, playing,
        indicating, nodding, nods, nods head, shakes head, shaking head, raises hand, raising hand,
        raising hands, show of hands, hands raised, hands up, counting, voting, vote, signing, sign language, knocking, clears throat,
        clearing throat, phone, buzzing, buzzer, thunder, crying, group photo, photo, photo session, gesturing,
        standing, pointing, conversation, side conversation, sidebar, prayer, reading, power outage, tone, dial tone, doorbell
        """.split(",")
    ),
}

#: Words that may stand beside a head without making a bracket an aside.
FILLERS: Final = frozenset(
    """
    a about again all an and another are around as at away background banging bangs be being briefly
    by call called captioned case conference continue continues continued couple
    cut cuts difficult difficulties difficulty down due during each end english extremely few for
    from full general group has have head heavy here if in into is issue issues it just language
    life little long lot loud loudly low main many mic microphone mike minute minutes
    moment more multiple near new next no non not now of off on one onto or other out
    over panel participant participants people plays played playing poor presentation problem problems program remote
    room screen session short shown showing sign simultaneous slide soft softly some
    sound sounds speaker speakers speaking speech stage still stop talking
    technical the their there this through time to too transcription transmission turned two under
    unidentified until up very voice voices volume was were while will with without
    workshop words yet meeting today day moderator chair man woman audience member members laughing everyone
    """.split()
)

#: Languages that a note names.
LANGUAGES: Final = frozenset(
    """
    afrikaans albanian amharic arabic armenian azerbaijani azeri bahasa basque bengali bosnian
    bulgarian burmese catalan chinese croatian czech danish dutch english estonian farsi filipino
    finnish french georgian german greek gujarati hausa hebrew hindi hungarian icelandic
    indonesian italian japanese kazakh khmer korean kyrgyz lao latin latvian lithuanian
    macedonian malay maltese mandarin mongolian nepali norwegian persian polish portuguese punjabi
    quechua romanian romansh russian sami serbian sinhala slovak slovenian somali spanish
    swahili swedish tagalog tamil telugu thai turkish ukrainian urdu uzbek vietnamese wolof xhosa yoruba zulu
    """.split()
)

#: Words of a session note that say it is over.
ENDINGS: Final = (
    "concluded", "concludes", "conclusion of", "end of", "ended", "ends", "adjourned", "adjourns", "has ended",
    "is over", "finished", "closed",
)
