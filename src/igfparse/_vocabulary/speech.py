"""What stands in speech beside names and cues of all kinds."""

from typing import Final

#: Words before a name at the head of speech that greet, thank or answer.
GREETINGS: Final = frozenset(
    """
    hi hello hey good morning afternoon evening day everyone everybody all again thank thanks you very so much
    yes yeah ok okay well and right sure sorry dear colleagues friends ladies gentlemen to excellencies first of
    just um uh ah oh bonjour merci gracias buenos dias chair madam mr chairman moderator for the floor giving me
    good welcome greetings also then now this that's great
    """.split()
)
#: Between a person and the body that she speaks for.
LINKS: Final = ("from", "of", "with", "at", "representing", "on behalf of", "speaking for")
#: Words of who speaks himself: ``To Marilia from the Board, I agree``.
SPEAKERS: Final = frozenset({"i", "i'd", "i'll", "i'm", "i've", "we", "we're", "we've"})
#: Words of who calls on somebody who wants to speak: ``Marilia, I see your hand``.
SEEING: Final = frozenset(
    "believe give guess hand hear heard hope imagine know saw see suppose think understand wonder".split()
)
#: Words before ``in`` and the place where somebody is.
BEING: Final = frozenset({"are", "here", "is", "live", "lives", "was", "were", "we're"})
#: Words between a name at the head of its sentence, or in a question, and what is said to her.
ADDRESSED: Final = frozenset({"you", "you'd", "you'll", "you're", "you've", "your", "yours", "please"})
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
#: Words that make a sentence speak of somebody: ``Marilia from the Board said``.
VERBS: Final = frozenset(
    """
    said says mentioned asked asks made raised talked noted pointed spoke has had will would is was can could told
    wrote suggested proposed presented are were does did should shared want wants wanted tells writes thinks knows
    says means isn't wasn't can't cannot couldn't won't must sends sent left went dropped apologises apologizes
    """.split()
)
