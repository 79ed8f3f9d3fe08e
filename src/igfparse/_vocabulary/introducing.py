"""How people name themselves, and are asked for their names."""

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
#: Speech behind a name alone in its sentence that has one of these, or words to the person, calls on her.
CALLING: Final = frozenset(
    {"floor", "next", "then", "first", "welcome", "minute", "minutes", "he", "she", "his", "her"}
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
#: What asks for the name of who has just spoken, or speaks next.
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
