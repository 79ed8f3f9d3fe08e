"""
What stands beside a name when it tells who holds the floor.

Phrases are folded, without hyphens, but for those said to be looked for as
printed. Those of *before* lists end where the name begins, those of *after*
lists begin where it ends.
"""

from typing import Final

#: A speaker names herself: ``My name is Marilia``.
INTRODUCTIONS: Final = (
    "my name is",
    "my name's",
    "my name",
    "my names are",
    "i'm called",
    "i am called",
    "don't know me",
    "do not know me",
    "say it in full",
    "for the record",
    "for the transcript",
    "introduce myself",
)
#: As printed, with a capital letter or not: in long speech the name is given behind these words only.
GIVEN: Final = "y name"
#: The same where nothing but a greeting stands before: not in ``Her name is Marilia``.
NAME_IS: Final = "name is"
#: The same, said of much else as well: ``I'm happy``.
OF_ONESELF: Final = ("i'm", "i am")
#: Nobody calls himself so who only says his name.
COURTESIES: Final = ("mr", "mrs", "ms", "madam", "mister", "excellency", "honorable", "honourable")
#: A name behind them introduces only with more beside it: ``This is Marilia speaking``.
OF_ANYTHING: Final = ("this is", "it's", "it is")
#: After a name, at the head of speech: ``Marilia here``.
PRESENT: Final = (
    "here",
    "speaking",
    "for the record",
    "for the transcript",
    "for the scribes",
    "for the captioners",
    "for the online",
    "for the remote",
    "again",
)
#: Behind ``This is`` and a name, anywhere in the sentence.
IN_SPEECH: Final = "speaking"
#: A sentence that begins so is about the person just named.
OF_ANOTHER: Final = frozenset({"he", "he's", "he'll", "his", "she", "she's", "she'll", "her"})
#: Behind a name, before what is asked of her: ``Marilia, who would like to speak``.
FILLERS: Final = ("he", "she", "who", "i think", "i believe", "i guess", "i know", "perhaps", "maybe")
#: What is seen of who is about to say something.
GESTURES: Final = tuple(
    f"is {doing}"
    for doing in (
        "laughing",
        "making signs",
        "nodding",
        "raising",
        "shaking",
        "signaling",
        "signalling",
        "smiling",
        "waving",
    )
)
#: Where somebody is who is looked for.
IN_ROOM: Final = ("here", "there", "connected", "in the line", "in the room", "online", "with us")
#: Words before ``with Marilia`` of the order in which people speak.
BEGINNING: Final = frozenset({"begin", "beginning", "continue", "finish", "start", "starting"})
#: Behind ``I'm``, of who somebody is; other words may be said to the person just named: ``Marilia, I'm afraid``.
DESCRIBING: Final = ("a", "an", "the", "one", "from", "in", "with", "at", "here", "representing", "speaking", "working")
#: After a name, the speaker goes on about himself: ``Marilia Marcello, I work for ...``.
ABOUT_ONESELF: Final = (
    *(f"{be} {word}" for be in OF_ONESELF for word in DESCRIBING),
    "i work",
    "i come from",
    "i come here",
    "i represent",
    "i speak",
    "my name",
    "i serve",
    "i lead",
    "i run",
    "i chair",
)
#: The same of a full name only, as people speak so of others too: ``Marilia, I've seen your paper``.
ABOUT_FULL_NAMES: Final = (
    *OF_ONESELF,
    "i've",
    "i have",
    "i was",
    "i teach",
    "i coordinate",
    "i look after",
    "i make",
    "i study",
    "i live",
)
#: Between a person and the body that she speaks for.
LINKS: Final = ("from", "of", "with", "at", "representing", "on behalf of", "speaking for")

#: Words before a name at the head of speech that greet, thank or answer.
GREETINGS: Final = frozenset(
    """
    hi hello hey good morning afternoon evening day everyone everybody all again thank thanks you very so much
    yes yeah ok okay well and right sure sorry dear colleagues friends ladies gentlemen to excellencies first of
    just um uh ah oh bonjour merci gracias buenos dias chair madam mr chairman moderator for the floor giving me
    good welcome greetings also then now this that's great
    """.split()
)

#: A turn that begins so reads out somebody else's words.
READING: Final = (
    "question from",
    "questions from",
    "question by",
    "question is from",
    "comment from",
    "comments from",
    "comment by",
    "message from",
    "intervention from",
    "remote participant",
    "remote participants",
    "remote question",
    "online participant",
    "online participants",
    "online question",
    "question online",
    "reads",
    "read out",
    "reading",
    "asks",
    "is asking",
    "writes",
    "wrote",
    "says",
    "said",
    "this is from",
    "it's from",
    "it is from",
    "one is from",
    "comes from",
    "quote",
    "in the chat",
    "on the chat",
    "somebody called",
    "someone called",
    "somebody named",
    "someone named",
    "a person called",
)

#: The floor moves towards the name behind ``to``: ``I give the floor to Marilia``.
MOVES: Final = frozenset(
    """
    back chair floor gavel give given go going hand handing jump jumping mic microphone move moving over pass passing
    proceed shift straight switch switching turn turning word
    """.split()
)
#: The same right before ``to``, or one word before it.
NEAR_MOVES: Final = frozenset("come coming forward it next now off on then".split())
#: Not the floor, but something said is taken ``back to Marilia``, or the floor was to move and does not.
NO_MOVES: Final = frozenset({"before", "bring", "gave", "handed", "passed", "take", "was", "were"})
#: The next speaker is named right behind: ``I call on Marilia``.
CALLS: Final = (
    "ask",
    "asking",
    "begin with",
    "beginning with",
    "call next on",
    "call next upon",
    "call now on",
    "call now upon",
    "call on",
    "call upon",
    "call to the podium",
    "call to the stage",
    "calling on",
    "continue with",
    "follow with",
    "followed by",
    "give",
    "hear from",
    "hearing from",
    "invite",
    "inviting",
    "invite also",
    "kick off with",
    "over to",
    "is for",
    "is for you",
    "that's for you",
    "it's for you",
    "one's for you",
    "is to you",
    "was to you",
    "question to you",
    "question for you",
    "please welcome",
    "help me welcome",
    "pass the floor to",
    "start off with",
    "ask you",
    "invite you",
    "have you",
    "start with",
    "started with",
    "starting with",
    "begin with you",
    "close with you",
    "continue with you",
    "end with you",
    "go with you",
    "hear from you",
    "start with you",
    "stay with you",
    "welcome",
    "welcoming",
    "leave",
    "proceed with",
    "continue to",
    "reaction from",
    "recorded message by",
    "recorded message from",
    "recorded statement by",
    "recorded statement from",
    "video address by",
    "video address from",
    "video message by",
    "video message from",
    "video statement by",
    "video statement from",
    "looking at",
    "to hear",
    "ask to",
    "now got",
    "hand from",
    "request from",
    "come here",
    "come to the stage",
    "next speaker's",
    "allow",
)
#: Somewhere before an office and the name of who holds it.
INVITING: Final = (
    "invite",
    "call on",
    "call upon",
    "call to",
    "floor to",
    "over to",
    "turn to",
    "please welcome",
    "introduce",
)
#: The person is shown to the room, who speaks next more often than not.
SHOWS: Final = (
    "introduce",
    "introducing",
    "speaker is",
    "panelist is",
    "panellist is",
    "next",
    "next speaker",
    "next we have",
    "now we have",
    "then we have",
    "we have",
    "i have",
    "i've got",
    "we've got",
    "i see",
    "and now",
    "time for",
    "turn of",
    "joined by",
    "with us",
    "hands",
    "hand",
    "speakers",
    "list",
    "queue",
    "requests",
    "on board",
)
#: ``The second on my list is Marilia``: one of these words somewhere before ``is``.
ORDER: Final = frozenset({"next", "first", "second", "third", "fourth", "last", "final", "now", "then", "joining"})
#: What is read out when it ``is from Marilia``.
READ_OUT: Final = frozenset({"comment", "message", "question"})
#: The name is called on by what follows it: ``Marilia, please.``
INVITATIONS: Final = (
    "please",
    "go ahead",
    "go on",
    "go first",
    "in one minute",
    "in one sentence",
    "one minute",
    "one sentence",
    *(f"{number} minutes" for number in ("two", "three", "four", "five", "six", "seven", "eight", "ten", "fifteen")),
    "come in",
    "jump in",
    "over to you",
    "back to you",
    "the floor is yours",
    "floor is yours",
    "you have the floor",
    "you've got the floor",
    "your turn",
    "it's your turn",
    "you're next",
    "you are next",
    "you're first",
    "you are first",
    "you start",
    "you begin",
    "you're up",
    "it's yours",
    "it's all yours",
    "all yours",
    "they are yours",
    "they're yours",
    "they are all yours",
    "they're all yours",
    "the room is yours",
    "take over",
    "the floor is all yours",
    "is all yours",
    "the stage is yours",
    "the chair is yours",
    "it's for you",
    "let's begin",
    "let's start",
    "let us begin",
    "let us start",
    "is next",
    "was next",
    "comes next",
    "will be next",
    "briefly",
    "very briefly",
    "quickly",
    "very quickly",
    "go",
    "pick one",
    "has been patient",
    "has been very patient",
    "has been waiting",
    "will start",
    "will go first",
    "will go next",
    "has the floor",
    "you want to",
    "you wanted to",
    "would you",
    "could you",
    "can you",
    "will you",
    "may i",
    "can i ask",
    "take it away",
    "answer",
    "begin",
    "continue",
    "proceed",
    "react",
    "respond",
    "start",
    "share",
    "tell us",
    "welcome",
    "you wish",
    "you raised",
    "to respond",
    "to start",
    "wants to",
    "wanted to",
    "wanted also to",
    "want to",
    "wants also to",
    "the last one",
    "the last word",
    "would like to",
    "can say",
    "can start",
    "can tell",
    "can share",
    "can give",
    "can take",
    "can explain",
    "can answer",
    "can respond",
    "can comment",
    "can add",
    "could say",
    "could start",
    "could share",
    "could respond",
    "may want to",
    "might want to",
    "had a hand",
    "had her hand",
    "had his hand",
    "has her hand",
    "has his hand",
    "has raised",
    "has a question",
    "has a comment",
    "has asked",
    "wants the floor",
    "asked for the floor",
    "requested the floor",
    "is asking for the floor",
    "first",
    "is back",
    "is ready",
    "is taking over",
    "will take over",
    "will take the chair",
    "will be in this chair",
    "will be in the chair",
    "will chair",
    "will moderate",
    "starts",
    "begins",
    "who starts",
    "who begins",
    "has the last word",
    "has the first word",
    "has the right of reply",
    "has also a hand",
    "also has a hand",
    "a last word",
    "you can unmute",
    "you may unmute",
    "you can speak",
    "please unmute",
    "you'd asked",
    "you had asked",
    "you asked for",
    "vous avez la parole",
    "tiene la palabra",
    "you had a hand",
    "i'm looking at you",
    "i am looking at you",
    "was first",
    "is first",
    "goes first",
    "it's your turn now",
    "has been asking",
    "has been trying",
    "you've been trying",
    "you've been asking",
    "first on",
)
#: What is said to somebody who is not to speak.
FORBIDDING: Final = (
    "can you bring",
    "can you close",
    "can you mute",
    "can you note",
    "can you pass",
    "can you put",
    "can you wait",
    "can you write",
    "could you bring",
    "could you close",
    "could you mute",
    "could you note",
    "could you pass",
    "could you put",
    "could you wait",
    "could you write",
    "please bring",
    "please check",
    "please do not",
    "please don't",
    "please leave",
    "please never",
    "please note",
    "please put",
    "please send",
    "please take it down",
    "please take note",
    "please take the names",
    "please take this",
    "please wait",
    "please write",
    "you should get",
    "you should see",
)
#: Words of who speaks himself: ``To Marilia from the Board, I agree``.
SPEAKERS: Final = frozenset({"i", "i'd", "i'll", "i'm", "i've", "we", "we're", "we've"})
#: Words of who calls on somebody who wants to speak: ``Marilia, I see your hand``.
SEEING: Final = frozenset(
    "believe give guess hand hear heard hope imagine know saw see suppose think understand wonder".split()
)
#: Words between a name at the head of its sentence, or in a question, and what is said to her.
ADDRESSED: Final = frozenset({"you", "you'd", "you'll", "you're", "you've", "your", "yours", "please"})

#: People who are called without a name.
UNNAMED: Final = ("gentleman", "lady", "the woman", "the man", "the young", "yes you", "you first")
#: Words after which the floor is open to anybody, whoever was named before.
OPEN_CALLS: Final = (
    "any other",
    "any further",
    "any question",
    "any questions",
    "any comment",
    "any comments",
    "any reaction",
    "any reactions",
    "any remarks",
    "any views",
    "other reactions",
    "other thoughts",
    "other views",
    "anybody",
    "anyone",
    "are there",
    "is there",
    "other questions",
    "other comments",
    "more questions",
    "somebody",
    "someone",
    "who else",
    "who knows",
    "who wants",
    "who would",
    "floor is open",
    "open the floor",
    "open it up",
    "open up",
    "from the floor",
    "the audience",
    *UNNAMED,
    "introduce yourself",
    "introduce yourselves",
    "your name",
    "name and",
    "who you are",
    "at the back",
    "yes sir",
    "yes madam",
    "in the line",
    "here first",
    "at the microphone",
    "in the middle",
    "in the back",
    "in the front",
    "left side",
    "right side",
    "that side",
    "this side",
    "over there",
    "a hand",
    "another hand",
    "line up",
    "remote participation",
    "online participants",
    "remote participants",
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
    "try again now",
    "try now",
)
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
#: Behind thanks to who asked, perhaps long before.
QUESTIONS: Final = ("for the question", "for your question", "for this question", "for that question", "for asking")
#: The chair is handed to who is called on.
CHAIR_PASSES: Final = (
    "the chair to",
    "the chair now",
    "leave the chair",
    "in this chair",
    "the gavel to",
    "they are all yours",
    "they're all yours",
    "the room is yours",
    "the session is yours",
    "the chair is yours",
    "will chair",
    "chair the",
    "will moderate",
    "our moderator",
    "the moderator of",
    "your moderator",
    "to moderate",
    "guide us through",
    "from here on",
    "hand over now",
    "in your hands",
    "it from here",
    "lead the discussion",
    "lead us through",
    "our facilitator",
    "steer the",
    "to facilitate",
    "will facilitate",
    "will lead the",
    "your facilitator",
    "moment to hand over",
    "time to hand over",
    "moderate the rest",
    "moderate the second",
    "back to you for",
    "back to you to",
    "take over",
    "take the last part",
    "take the next part",
    "take the panel",
    "take the second",
    "take the session",
    "taking over",
    "through the second half",
    "through the second part",
    "my co moderator",
    "my co chair",
    "i must go",
    "i must leave",
    "i have to go",
    "i have to leave",
    "i need to leave",
    "take my seat",
    "take my chair",
    "rest of the agenda",
    "take the chair",
)
#: Chairs to sit on.
FURNITURE: Final = ("chair beside", "chair here", "chair next to", "chair over there", "chair there")
#: The same, right before the name.
CHAIR_RETURNS: Final = ("give back to", "give it back to", "hand back to", "hand it back to", "pass it back to")
#: The same, right behind the name.
CHAIR_PARTS: Final = tuple(
    f"for {part}"
    for part in ("the discussion", "the next half", "the next part", "the rest", "the second half", "the second part")
)
#: Speech behind a name alone in its sentence that has one of these calls on the person.
CALLING: Final = ADDRESSED | frozenset(
    {"floor", "next", "then", "first", "welcome", "minute", "minutes", "he", "she", "his", "her"}
)
#: Words after which who was called on is not there.
ABSENCES: Final = (
    "don't hear",
    "can't hear",
    "cannot hear",
    "no sound",
    "not here",
    "isn't here",
    "not in the room",
    "not with us",
    "dropped off",
    "dropped out",
    "have lost",
    "we've lost",
    "not connected",
    "come back to",
    "technical people",
    "you're frozen",
    "you are frozen",
    "is frozen",
    "breaking up",
    "lost you",
    "lost her",
    "lost him",
)
#: Words after which the session ends, and nobody else speaks.
FAREWELLS: Final = (
    "thank you everyone",
    "thank you everybody",
    "thank you all",
    "thanks everyone",
    "thanks everybody",
    "thanks to all",
    "thanks to everyone",
    "thank you and good",
    "see you",
    "goodbye",
    "bye bye",
    "session is closed",
    "session is adjourned",
    "session's closed",
    "session's adjourned",
    "meeting is closed",
    "meeting is adjourned",
    "meeting's closed",
    "meeting's adjourned",
    "enjoy the rest",
    "thanks to everybody",
)

#: What nobody says but who chairs a session.
CHAIR_TALK: Final = (
    "a last word",
    "and online",
    "and the gentleman",
    "and then over there",
    "any comments",
    "any final",
    "any further",
    "any last",
    "any more questions",
    "any objection",
    "any objections",
    "any other question",
    "any other questions",
    "any other reaction",
    "any questions",
    "any reaction",
    "any reactions",
    "any volunteers",
    "anybody else",
    "anyone else",
    "anything from online",
    "anything from remote",
    "are there any",
    "at the door",
    "at the microphones",
    "back to the panel",
    "been very patient",
    "been waiting",
    "by the door",
    "captioners are asking",
    "close the session",
    "close this session",
    "closing remarks",
    "come to the mic",
    "conclude the session",
    "conclude this session",
    "could you wrap up",
    "do we have",
    "does anybody",
    "does anyone",
    "does somebody",
    "does someone",
    "draw to a close",
    "final round",
    "final word",
    "final words",
    "first question",
    "first questions",
    "first round",
    "floor is open",
    "from the remote",
    "front row",
    "go ahead madam",
    "go ahead please",
    "go ahead sir",
    "go to the floor",
    "hands up",
    "happy with that",
    "have the gentleman",
    "have the lady",
    "have you madam",
    "heads nodding",
    "in the corner",
    "introduce yourself",
    "is adjourned",
    "is everybody happy",
    "is there anybody",
    "is there anyone",
    "is waving",
    "join me in",
    "keep it brief",
    "last but not least",
    "last question",
    "last words",
    "let me collect",
    "let me go to",
    "let me start with",
    "let us go to",
    "let us move",
    "let us take",
    "let's go to",
    "let's hear",
    "let's move",
    "let's take",
    "list of speakers",
    "loud and clear",
    "meeting is closed",
    "microphone coming",
    "minute each",
    "minutes each",
    "minutes left",
    "minutes remaining",
    "more from online",
    "more hands",
    "more questions please",
    "more sentences",
    "name and affiliation",
    "near the door",
    "next intervention",
    "next madam",
    "next on the list",
    "next one is",
    "next please",
    "next question",
    "next round",
    "next sir",
    "next speaker",
    "next up is",
    "now we go",
    "on my left",
    "on my right",
    "one last",
    "one madam",
    "one minute please",
    "one more hand",
    "one more question",
    "one sentence each",
    "one sir",
    "open it up",
    "open the floor",
    "open the microphone",
    "open up the floor",
    "other comments",
    "other ideas",
    "other views",
    "our first speaker",
    "our last speaker",
    "our online",
    "our panelists",
    "our panellists",
    "our remote",
    "out of time",
    "please be brief",
    "please go ahead",
    "please introduce",
    "please madam",
    "please sir",
    "please the gentleman",
    "please the lady",
    "quick round",
    "raise the hand",
    "raise your hand",
    "raise your hands",
    "request from the floor",
    "right of reply",
    "right time to go to",
    "round of applause",
    "running late",
    "same order",
    "say a bit more",
    "say who you are",
    "second round",
    "second row",
    "see a hand",
    "see some hands",
    "see the gentleman",
    "see the lady",
    "session is closed",
    "show of hands",
    "so agreed",
    "so decided",
    "somebody standing",
    "someone standing",
    "something from online",
    "sorry to stop",
    "speak from your seat",
    "standing at the",
    "standing microphone",
    "start us off",
    "state your name",
    "stay with us",
    "still with us",
    "take a couple",
    "take a few",
    "take a question",
    "take one more",
    "take the gentleman",
    "take the lady",
    "take the microphone",
    "take three more",
    "take two more",
    "take your seats",
    "thank all",
    "thank everybody",
    "thank everyone",
    "thank our",
    "thank the panel",
    "thank the panelists",
    "thank the panellists",
    "thank the speakers",
    "thank you all for",
    "thank you for joining us",
    "thanks to all of you",
    "the gentleman in",
    "the gentleman please",
    "the lady in",
    "the lady please",
    "the last word",
    "the remote hub",
    "the young lady",
    "the young man",
    "then the gentleman",
    "then the lady",
    "then we go to",
    "there was a hand",
    "there's a hand",
    "there's a microphone",
    "three people",
    "time for one",
    "time for two",
    "to the captioners",
    "to the interpreters",
    "two minutes please",
    "two more questions",
    "very last",
    "waiting for a long",
    "want to begin",
    "we go on to",
    "we have time for",
    "we have to close",
    "we have to stop",
    "we'll take",
    "welcome to the session",
    "welcome to this session",
    "where you are from",
    "where you're from",
    "who else",
    "who goes first",
    "who is first",
    "who is next",
    "who wants",
    "who would like",
    "who'd like to",
    "who's going to take",
    "who's next",
    "would any of",
    "would anybody",
    "would anyone",
    "would like to take",
    "would somebody",
    "would you like to",
    "wrap up the session",
    "yes go ahead",
    "yes madam",
    "yes sir",
    "yes the gentleman",
    "yes the lady",
    "you sir",
    "you want to react",
    "you want to respond",
    "you wanted to come",
    "you wanted to react",
    "you'd like to start",
    "your hand up",
    "your name and where",
    *(
        f"{have} {number} minutes"
        for have in ("we have", "we've got", "we have only", "we still have")
        for number in "two three four five six seven eight nine ten twelve fifteen".split()
    ),
    "is there any question",
    "is there any comment",
    "is there any other",
    "is there any hand",
    "see you all",
    "see you at",
    "see you in",
    "see you next",
    "see you there",
    "see you tomorrow",
    "anything else before",
    "anything else from",
    "anything else on",
    "is there anything else",
    "perfect anything else",
    "good anything else",
    "so tell us",
    "we see you",
    "to the online participants",
    "to turn to",
    "let me turn to",
    "we turn to",
    "we come to the",
    "i see nodding",
    "lot of nodding",
    "we move on",
    "any other business",
    "reverse order",
    "the far end",
    "next is",
    "next i have",
    "on my list",
    "i see somebody",
    "i see there's",
    "you for being",
    "you for staying",
    "anything online",
    "go online",
    "us through",
    "seconds each",
    "the last round",
    "i'd like to close",
    "like to begin with",
    "the microphone please",
    "please finish",
    "please go on",
    "want to answer",
    "wants to come",
    "then i go",
    "let's go from",
    "was for you",
    "then i'd like",
    "the other side",
    "we'll come back",
)
#: How one of the first turns begins if its speaker opens the session.
OPENINGS: Final = (
    "organise this",
    "organised this",
    "organize this",
    "organized this",
    "please come closer",
    "please come in",
    "take a seat",
    "take your seats",
    "can begin",
    "can get started",
    "can start",
    "get going",
    "get started",
    "good morning and welcome",
    "good afternoon and welcome",
    "let me welcome",
    "let us begin",
    "let us start",
    "let's begin",
    "let's get started",
    "let's start",
    "welcome all",
    "welcome everybody",
    "welcome everyone",
    "welcome to the",
    "welcome to this",
    "welcome you",
    "we will start",
    "we'll start",
    "we should start",
    *(
        f"{being} {chairing}"
        for being in ("i am", "i'm", "i will be", "i'll be", "i have the pleasure of", "my pleasure of")
        for chairing in ("chairing", "facilitating", "hosting", "moderating", "your host", "your moderator")
    ),
    *(
        f"{being} {to_chair}"
        for being in ("going to", "honor to", "honour to", "i will", "i'll", "pleasure to", "privilege to")
        for to_chair in ("chair", "facilitate", "host", "moderate")
    ),
)
#: Who chairs beside the speaker.
PARTNERS: Final = ("co chair", "co facilitator", "co host", "co moderator", "my colleague")
#: Words at the head of a turn by which who chairs takes note of what was said.
TAKING_NOTE: Final = (
    "all right",
    "and the last",
    "beautiful",
    "excellent",
    "good so",
    "i like that",
    "lovely",
    "okay i think",
    "thank you for that",
    "thank you sir",
    "thank you that's a",
    "that is a",
    "that's a great",
    "that's really",
    "that's very",
    "that's wonderful",
    "very good",
    "wonderful",
    "wow okay",
)
#: Words by which who chairs is spoken to.
CHAIRS: Final = frozenset({"chair", "chairman", "chairperson", "chairwoman", "moderator"})
#: Before those words where he is only spoken of: ``as the chair said``.
OF_THE_CHAIR: Final = frozenset(
    {"a", "as", "co", "for", "her", "his", "my", "of", "online", "our", "remote", "the", "your"}
)
#: Words at the head of a turn that does not give the floor to who asked for it.
WAIT: Final = frozenset({"later", "moment", "no", "not", "promise", "second", "sorry", "wait"})
#: How people ask for the floor.
MAY_I: Final = ("may i", "can i", "could i", "if i may", "if i can", "if i could")
#: Words of those who thank for the floor, at the head of a turn.
OF_SPEAKERS: Final = (
    SPEAKERS | CHAIRS | frozenset("floor from good having hello invitation invited inviting madam me mr my our".split())
)
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
#: In few words, what does nothing but try the microphone.
TRIES: Final = (
    "am i audible",
    "can you hear",
    "coming through",
    "do you hear",
    "hear me",
    "is it better",
    "it is working",
)
#: In few words, what asks for the name of who has just spoken.
ASKS_NAME: Final = (
    "catch the name",
    "get the name",
    "hear the name",
    "introduce yourself",
    "the name again",
    "the name please",
    "the name sorry",
    "who are you",
    "who you are",
    "your name",
)
#: Praise before the name, which thanks as well: ``Excellent, Marilia.``
PRAISE: Final = frozenset("excellent wonderful brilliant fantastic beautiful".split())
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
    "do you mean",
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
    "what do you mean",
    "when you say",
    "you mean",
    "you said",
)
#: Words before thanks, beside greetings.
BEFORE_THANKS: Final = (
    GREETINGS
    | PRAISE
    | frozenset("i'd i want would like just really let me begin start by saying say perfect lovely nice super".split())
)
#: Words to somebody who has not spoken yet.
NO_COMMENT: Final = frozenset({"hear", "see"})
#: Thanks before the name.
THANKS: Final = (
    "thank you",
    "thanks",
    "many thanks",
    "thank you both",
    "merci",
    "gracias",
    "obrigado",
    "obrigada",
    "grazie",
    "shukran",
    "danke",
    "cheers",
)
#: Speech without any of these thanks nobody.
THANKING: Final = ("thank", "merci", "gracias", "obrigad", "grazie", "shukran", "danke", "cheers")
#: What may stand between thanks and the name.
INTENSIFIERS: Final = frozenset(
    "very so much indeed again once a lot really kindly and to you for that this it all sir madam my dear".split()
)
#: Thanks to them and to a person in one sentence are not for who has just spoken.
EVERYBODY: Final = frozenset({"all", "everybody", "everyone"})
#: A last word before the name behind which no thanks reach it: ``thank you for the question from Marilia``.
NOT_THANKED: Final = frozenset(
    """
    a about after among an and as at before behind between by during for from her his in into like of on our
    over per regarding since than the their through to under until upon via was were what when where which while
    who with your
    """.split()
)

#: How a sentence begins that calls on somebody after another.
AFTERWARDS: Final = ("and then", "then", "after that", "and after that")
#: Words between two names that are called together: ``Marilia, and then we go to Tunde``.
JOINTS: Final = frozenset(
    """
    after also and by come end finally finish first followed go have i i'll lastly next or over that then there's to
    turn we we'll will with
    """.split()
)

#: Words before a name that is called at the head of a sentence.
LEADS: Final = frozenset(
    """
    and so okay ok yes yeah yep now next then first second third finally also please alright all right well
    sure go ahead over to you back maybe perhaps great good excellent perfect wonderful let's see is it
    the last one but not least on um uh ah oh again it's here's there's start with let me this that without further ado
    i think know believe guess suppose understand hear wonder if minute minutes two half a ladies gentlemen
    """.split()
)

#: Words between ``to`` and the name to whom the floor goes.
DESCRIPTIONS: Final = frozenset(
    """
    you our the my next first second third last final remote online speaker panelist panellist panelists
    speakers participant participants colleague colleagues friend friends moderator dear
    good distinguished mr ms mrs madam dr ambassador minister professor representative expert chair
    co rapporteur keynote discussant her his excellency honourable honorable organizer organiser host neighbor
    neighbour boss director coordinator fellow young younger
    """.split()
)

#: Words that make a sentence speak of somebody: ``Marilia from the Board said``.
VERBS: Final = frozenset(
    """
    said says mentioned asked asks made raised talked noted pointed spoke has had will would is was can could told
    wrote suggested proposed presented are were does did should shared want wants wanted tells writes thinks knows
    says means isn't wasn't can't cannot couldn't won't must sends sent left went dropped apologises apologizes
    """.split()
)
