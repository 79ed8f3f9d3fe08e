"""How the parts of a personal name are written."""

from collections.abc import Mapping
from typing import Final

#: Written in lower case inside a name, in normal case at its head.
PARTICLES: Final = frozenset(
    """
    af auf aus av bin bint da das de degli dei del della delle den der des di
    do dos du e het ibn op 't ten ter und van vom von y
    zu zum zur
    """.split()
)

#: Articles: in lower case behind ``de``, else a part of the name: ``de la Tourelle``, ``La Roux``.
ARTICLES: Final = frozenset({"la", "las", "le", "les", "los"})

#: A prefix after which a name goes on with a capital: ``McKeating``, ``DeNarvik``.
CAPITAL_PREFIXES: Final = ("Mac", "Mc", "De", "Di", "Du", "Fitz", "La", "Le", "Van", "Von")

#: Prefixes that are certain enough to be seen in a name that is all capitals.
CERTAIN_PREFIXES: Final = ("Mc",)

#: Roman numbers after a name stay as they are.
NUMERALS: Final = frozenset({"ii", "iii", "iv"})

#: Two-letter surnames and prefixes without a vowel; other such words are initials (``JJ``).
SHORT_WORDS: Final = frozenset({"ng", "st", "mc", "dr", "mr", "ms", "jr", "sr", "sh", "zh", "km"})

#: A short form of a first name, and the names that it may stand for.
NICKNAMES: Final[Mapping[str, frozenset[str]]] = {
    "abby": frozenset({"abigail"}),
    "alex": frozenset({"alejandro", "alexander", "alexandra", "alexandre"}),
    "andy": frozenset({"andrew"}),
    "ben": frozenset({"benedict", "benjamin"}),
    "beth": frozenset({"elizabeth"}),
    "bill": frozenset({"william"}),
    "bob": frozenset({"robert"}),
    "cathy": frozenset({"catherine"}),
    "chris": frozenset({"christian", "christina", "christine", "christoph", "christopher"}),
    "dan": frozenset({"daniel"}),
    "dave": frozenset({"david"}),
    "deb": frozenset({"deborah"}),
    "ed": frozenset({"edmund", "edward", "edwin"}),
    "frank": frozenset({"francis"}),
    "fred": frozenset({"frederic", "frederick"}),
    "greg": frozenset({"gregory"}),
    "jeff": frozenset({"jeffrey"}),
    "jen": frozenset({"jennifer"}),
    "jim": frozenset({"james"}),
    "joe": frozenset({"joseph"}),
    "jon": frozenset({"jonathan"}),
    "kate": frozenset({"catherine", "katherine"}),
    "kathy": frozenset({"katherine", "kathleen"}),
    "ken": frozenset({"kenneth"}),
    "larry": frozenset({"lawrence"}),
    "liz": frozenset({"elizabeth"}),
    "maggie": frozenset({"margaret"}),
    "matt": frozenset({"matthew"}),
    "max": frozenset({"maximilian"}),
    "mike": frozenset({"michael"}),
    "nick": frozenset({"nicholas", "nicolas"}),
    "pat": frozenset({"patricia", "patrick"}),
    "pete": frozenset({"peter"}),
    "phil": frozenset({"philip", "phillip"}),
    "rob": frozenset({"robert"}),
    "ron": frozenset({"ronald"}),
    "sam": frozenset({"samantha", "samuel"}),
    "steve": frozenset({"stephen", "steven"}),
    "sue": frozenset({"susan"}),
    "ted": frozenset({"edward", "theodore"}),
    "tim": frozenset({"timothy"}),
    "tom": frozenset({"thomas"}),
    "tony": frozenset({"anthony", "antonio"}),
    "vic": frozenset({"victor"}),
    "will": frozenset({"william"}),
}

#: First parts of Yoruba names, without which people are called: ``Seun`` is short for ``Oluwaseun``.
LEFT_OUT: Final = ("oluwa", "olu", "ade", "baba")

#: Letters that Unicode does not decompose, for slugs.
ASCII_LETTERS: Final[Mapping[str, str]] = {
    "ß": "ss",
    "æ": "ae",
    "ð": "d",
    "ø": "o",
    "þ": "th",
    "đ": "d",
    "ħ": "h",
    "ı": "i",
    "ł": "l",
    "ŋ": "ng",
    "œ": "oe",
    "ŧ": "t",
    "ə": "e",
}
