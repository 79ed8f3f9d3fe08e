"""What is put in between: wishes for the floor, questions, words about the sound."""

from typing import Final

#: How people ask for the floor.
MAY_I: Final = ("may i", "can i", "could i", "if i may", "if i can", "if i could")
#: What nobody says who chairs: ``May I come in?``
WANTS_FLOOR: Final = tuple(
    f"{may}{just} {come}"
    for may in (*MAY_I, "i'd like to", "i would like to")
    for just in ("", " just")
    for come in ("add", "answer", "challenge", "come in", "follow up", "jump in", "react", "respond", "sneak")
)
#: In few words, what does nothing but ask for the floor.
REQUESTS: Final = (
    *WANTS_FLOOR,
    "chair may i",
    "if i may",
    *(f"may i {word}" for word in ("also", "ask", "comment", "just", "make", "on", "say", "speak", "take", "very")),
    *(f"{can} i {word}" for can in ("can", "could") for word in ("ask a", "come back", "say", "take", "also")),
    *(f"i can {word}" for word in ("add", "answer", "take", "try")),
    "i'll say",
    "one thing",
    "point of information",
    "point of order",
    "question online",
)
#: Words at the head of a turn that does not give the floor to who asked for it.
WAIT: Final = frozenset({"later", "moment", "no", "not", "promise", "second", "sorry", "wait"})
#: In few words, what does nothing but try the microphone.
TRIES: Final = (
    "am i audible",
    "am i back",
    "can you hear",
    "coming through",
    "do you hear",
    "hear me",
    "is it better",
    "it is working",
)
#: In a short turn that ends with a question, and calls on nobody: it is put to who has just spoken.
FOLLOW_UPS: Final = (
    "ask one",
    "before i let you go",
    "can i ask",
    "can i just ask",
    "could i ask",
    "could i just ask",
    "could you clarify",
    "could you explain",
    "could you repeat",
    "did you say",
    "do i understand",
    "follow up",
    "if i may ask",
    "if i understand",
    "interrupt you",
    "just to clarify",
    "let me ask you",
    "may i ask",
    "quick one",
    "quick question",
    "say it again",
    "say that again",
    "when you say",
    "you mean",
    "you said",
)
#: As printed at the head of a turn, where somebody goes on who was interrupted.
RESUMING: Final = (
    "I was saying",
    "let me continue",
    "let me finish",
    "I will continue",
    "I'll continue",
    "I would like to continue",
    "I'd like to continue",
    "I want to continue",
    "ust to continue",
)
#: As printed at the end of a turn, with a capital letter or not, where the floor goes back to who had it before.
GIVEN_BACK: Final = "ack to you"
#: Short speech that has one of these comes from who looks after the sound, whoever is called in it.
SOUND_CHECKS: Final = (
    "on mute",
    "muted",
    "froze",
    "line dropped",
    "we've lost",
    "can't hear",
    "cannot hear",
    "don't hear",
    "no sound",
    "don't have you",
    "breaking up",
    "closer to the mic",
    "closer to the microphone",
    "hear hear",
    "microphone please",
    "should work now",
    "testing one two",
    "testing testing",
    "try again now",
    "try now",
)
#: Notes that, alone in a turn, tell that nothing was heard.
NOT_HEARD: Final = frozenset({"garbled audio", "no audio", "no response", "no sound"})
#: At the head of speech of any length: who was called on is not there.
LOST: Final = (
    "lost him",
    "lost her",
    "have him back",
    "have her back",
    "get him back",
    "get her back",
    "he's gone",
    "she's gone",
    "he's dropped",
    "she's dropped",
    "has dropped",
)
#: Short speech that has one of these, and calls on nobody, is not of who was called on.
OF_THE_CALLED: Final = ("he's", "he is", "she's", "she is", "him", "we lost")
#: As printed at the head of a turn that reads out what somebody writes who is called on or thanked.
REPORTING: Final = tuple(
    f"{who}{verb}"
    for who in ("He", "She")
    for verb in (" writes", " says", " asks", " wrote", " is asking", " is saying", "'s asking", "'s saying", " wants")
)
