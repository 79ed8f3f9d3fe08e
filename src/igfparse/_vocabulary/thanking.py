"""How people are thanked and commented on."""

from typing import Final

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
    "arigato",
    "faafetai",
    "kiitos",
    "mahalo",
    "spasibo",
    "tankyu",
    "tankyu tumas",
    "terima kasih",
    "vinaka",
    "vinaka vakalevu",
)
#: Before further thanks, these go through a list: ``Thanks to the interpreters, and thank you, Marilia``.
THANKS_TO: Final = ("thank you to", "thanks to")
#: Speech without any of these thanks nobody.
THANKING: Final = tuple(
    """
    thank merci gracias obrigad grazie shukran danke cheers arigato faafetai kiitos mahalo spasibo tankyu
    terima vinaka
    """.split()
)
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
#: Praise before the name, which thanks as well: ``Excellent, Marilia.``
PRAISE: Final = frozenset("excellent wonderful brilliant fantastic beautiful".split())
#: Words before thanks, beside greetings and praise.
BEFORE_THANKS: Final = frozenset(
    "i'd i want would like just really let me begin start by saying say perfect lovely nice super".split()
)
#: Words to somebody who has not spoken yet, and thanks to others before her.
NO_COMMENT: Final = frozenset({"hear", "jump", "see", "sorry", "thank", "thanks"})
#: Behind thanks to who asked, perhaps long before.
QUESTIONS: Final = ("for the question", "for your question", "for this question", "for that question", "for asking")
#: Words of those who thank for the floor, or take leave, at the head of a turn, beside those of themselves and of the
#: chair.
OF_SPEAKERS: Final = frozenset(
    "bye floor from good having hello invitation invited inviting madam me mr my our".split()
)
