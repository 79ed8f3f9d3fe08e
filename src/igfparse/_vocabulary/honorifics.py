"""
Courtesy titles and ranks that stand before a name in a label.

Words are folded and without their full stop. They are parted from the name
and kept as ``Speaker.honorific``. Titles that are common given names
(Prince, King) are left out.
"""

from typing import Final

TITLES: Final = frozenset(
    """
    adm admiral amb ambassador archbishop baroness bishop captain cllr colonel comm commissioner congressman
    congresswoman coun councillor dame delegue depute deputee directeur director directrice doctor dr dra eng
    excellency gen general gov governor h.e highness hm hon honorable honourable hrh ing judge justice lady
    lieutenant lord madam madame maj mayor minister ministre mlle mme monsieur mp mr mrs ms msgr mx pres president
    prof professor rector rev reverend sec secretary secretary-general senateur senator senhor senhora senor senora
    sheikh sheikha sir sr sra under-secretary under-secretary-general undersecretary vice-chair vice-minister
    vice-president
    """.split()
)

#: How titles are shortened before a name; people are called on by the whole words.
SHORT_TITLES: Final = {"amb": "ambassador", "dr": "doctor", "dra": "doctor", "prof": "professor", "sen": "senator"}

#: Words that belong to a title when one of ``TITLES`` follows.
TITLE_FILLERS: Final = frozenset(
    """
    assistant deputy fed federal first her his most prime right royal the their
    vice your
    """.split()
)

#: Courtesy behind a name, joined to it: ``Kenji-san``.
JOINED: Final = ("-san", "-sama", "-sensei")

#: What may follow a name: it is neither a name nor a title.
SUFFIXES: Final = frozenset({"jr", "sr", "ii", "iii", "iv", "phd", "ph.d", "md", "esq"})
