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

_FULL_NAMES: Final = {
    "abby": "abigail",
    "aga": "agata agnieszka",
    "aggie": "agnes agnieszka",
    "ale": "alejandra alejandro alessandra alessandro",
    "alejo": "alejandro",
    "aleks": "aleksandar aleksander",
    "alex": "alejandro aleksandr aleksandra alessandra alessandro alexander alexandra alexandre alexis oleksandr",
    "andy": "andrew",
    "bart": "bartholomew bartlomiej bartosz",
    "basia": "barbara",
    "bea": "beatrice beatrix beatriz",
    "becky": "rebecca",
    "ben": "benedict benjamin",
    "beth": "elizabeth",
    "beto": "alberto roberto",
    "bia": "beatriz",
    "bill": "william",
    "bob": "robert",
    "caro": "carolina caroline",
    "cata": "catalina",
    "cathy": "catherine",
    "charlie": "charles charlotte",
    "chris": "christian christina christine christoph christopher cristian cristina krzysztof",
    "cris": "cristian cristiana cristina",
    "dan": "daniel",
    "danny": "daniel",
    "dave": "david",
    "deb": "deborah",
    "debbie": "deborah",
    "dima": "dmitri dmitriy dmitry",
    "doug": "douglas",
    "ed": "edmund edward edwin",
    "eddie": "edward edwin",
    "edu": "eduarda eduardo",
    "ellie": "eleanor",
    "fer": "fernanda fernando",
    "flo": "florence florian",
    "frank": "francis",
    "fred": "frederic frederick",
    "gabi": "gabriel gabriela gabriele gabriella",
    "gosha": "georgi georgy",
    "gosia": "malgorzata",
    "greg": "gregory",
    "guille": "guillermo",
    "gus": "angus august augustus gustavo",
    "hank": "henry",
    "hans": "johannes",
    "harry": "harold henry",
    "ira": "irina iryna",
    "isa": "isabel isabela isabella",
    "jack": "john",
    "jake": "jacob",
    "jamie": "james",
    "javi": "javier",
    "jeff": "jeffrey",
    "jen": "jennifer",
    "jenny": "jennifer",
    "jerry": "gerald jerome",
    "jess": "jessica",
    "jim": "james",
    "jimmy": "james",
    "jo": "joanna joanne joseph josephine",
    "joe": "joseph",
    "joey": "joseph",
    "johnny": "john",
    "jon": "jonathan",
    "josh": "joshua",
    "kasia": "katarzyna",
    "kate": "catherine katherine",
    "kathy": "katherine kathleen",
    "katie": "catherine katherine",
    "katya": "ekaterina yekaterina",
    "ken": "kenneth",
    "kim": "kimberly",
    "kolya": "nikolai nikolay",
    "kostya": "konstantin",
    "kris": "kristian kristin kristina krzysztof",
    "larry": "lawrence",
    "lena": "elena helena magdalena",
    "leo": "leonard leonardo leopold",
    "lexi": "alexandra",
    "liz": "elizabeth",
    "lucho": "luis",
    "lupe": "guadalupe",
    "maca": "macarena",
    "magda": "magdalena",
    "maggie": "margaret",
    "mandy": "amanda",
    "manny": "emmanuel manuel",
    "manu": "emanuel emmanuel manuel",
    "marge": "margaret marjorie",
    "mari": "maria mariana",
    "masha": "maria",
    "matt": "matthew",
    "max": "maximilian",
    "mel": "melanie melissa",
    "memo": "guillermo",
    "mick": "michael",
    "mike": "michael",
    "mina": "wilhelmina",
    "misha": "mikhail mykhailo",
    "mo": "mohamed mohammed muhammad",
    "moe": "mohamed mohammed muhammad",
    "nacho": "ignacio",
    "nadya": "nadezhda nadia",
    "nando": "fernando",
    "nat": "natalia natalie nathan nathaniel",
    "natasha": "natalia nataliya",
    "nick": "nicholas nicolas",
    "nico": "nicola nicolas nicolo",
    "nikos": "nikolaos",
    "ola": "aleksandra",
    "olya": "olga",
    "paco": "francisco",
    "pat": "patricia patrick",
    "peggy": "margaret",
    "pepe": "jose",
    "pete": "peter",
    "phil": "philip phillip",
    "pippa": "philippa",
    "rafa": "rafael raphael",
    "raj": "rajendra rajesh rajiv",
    "ray": "raymond",
    "rich": "richard",
    "rick": "ricardo richard",
    "ricky": "ricardo richard",
    "rob": "robert",
    "robbie": "robert",
    "ron": "ronald",
    "rosie": "rosemary",
    "sally": "sarah",
    "sam": "samantha samir samira samuel",
    "sandy": "alexander alexandra sandra",
    "sasha": "aleksandr aleksandra alexander alexandra oleksandr",
    "seb": "sebastian sebastien",
    "sepp": "josef",
    "slava": "vyacheslav yaroslav",
    "stan": "stanislav stanislaw stanley",
    "stef": "stefan stefania stefanie stephanie",
    "steph": "stephanie stephen",
    "steve": "stephen steven",
    "sue": "susan",
    "susie": "susan susanna",
    "sveta": "svetlana",
    "tanya": "tatiana tatyana",
    "ted": "edward theodore",
    "teo": "mateo teodor teodora teodoro",
    "terry": "terence teresa",
    "theo": "theodora theodore",
    "tim": "timothy",
    "tom": "thomas",
    "tomek": "tomasz",
    "toni": "antonia antonio",
    "tony": "anthony antonio",
    "uli": "ulrich ulrike",
    "val": "valentin valentina valeria valerie",
    "vanya": "ivan",
    "vic": "victor",
    "vicky": "victoria",
    "vika": "viktoria viktoriya",
    "vlad": "vladimir vladislav",
    "volodya": "vladimir volodymyr",
    "will": "william",
    "wojtek": "wojciech",
    "wolfi": "wolfgang",
    "xavi": "xavier",
    "zack": "zachary",
    "ze": "jose",
    "zhenya": "evgeni evgenia evgeny yevgeny",
}
#: A short form of a first name, and the names that it may stand for.
NICKNAMES: Final[Mapping[str, frozenset[str]]] = {short: frozenset(full.split()) for short, full in _FULL_NAMES.items()}

#: Family names that stand before the given name, by which alone people are called: ``Wenqiao`` for ``Li Wenqiao``.
FAMILY_NAMES_FIRST: Final = frozenset(
    """
    ahn baek cai cao chen choi deng dong feng gao guo huang hwang jeong jiang jung kang kwon li lin liu luo nguyen
    park pham seo sun tang tran wang wu xiao xie xu yang yoon yuan yun zeng zhang zhao zheng zhou zhu
    """.split()
)

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
