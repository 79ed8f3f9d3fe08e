"""How speech says for whom a person speaks."""

from typing import Final

#: Between a person and the body that she speaks for.
LINKS: Final = frozenset({"from", "of", "with", "at", "representing", "represents"})
#: The same, behind a word for what the person does there: ``adviser to``, ``I work for``.
POSITION_LINKS: Final = LINKS | {"for", "in", "to"}

#: Words between a person and a link that change nothing.
FILLERS: Final = frozenset(
    """
    actually also come comes coming currently formerly here he he's is joining just live now online originally
    behalf on remotely she she's sitting speaking today us was who who's
    """.split()
)
#: Behind these a description of the person follows.
COPULAS: Final = frozenset({"is", "was", "who's", "she's", "he's", "as"})

#: What a person is at a body, or does for it.
POSITIONS: Final = frozenset(
    """
    adviser advisor advocate ambassador analyst architect assistant associate attache attorney
    ceo chair chairman chairperson chairwoman chief cio co-chair co-founder cofounder colleague commissioner
    consultant coordinator co-ordinator correspondent councillor counsel cto dean delegate deputy
    director doctor economist editor employee engineer executive expert facilitator fellow founder
    governor head heads intern journalist judge lawyer lead leader leads lecturer liaison manager member minister
    negotiator officer official operator organiser organizer partner policymaker practitioner
    president principal professor programmer rapporteur rector regulator reporter representative
    researcher runs scholar scientist secretary serves specialist spokesperson strategist
    student teacher technologist trustee vice-president volunteer work worked working works
    """.split()
)

#: What speakers say of themselves, before a link: ``I work for``.
OWN_VERBS: Final = frozenset({"work", "come", "belong", "serve", "speak"})
#: What they say directly before the body: ``I represent``.
OWN_OFFICES: Final = frozenset({"represent", "lead", "head", "run", "chair", "coordinate"})

#: Words before a position that show that no position follows: ``Marilia, I think the work of``.
BREAKS: Final = frozenset(
    """
    asked because but can could did do does had happy how i i'd i'll i'm i've if it it's let
    may maybe me mentioned my not our please said says should so thank thanks that that's they this very
    want we what when where which why will would you your
    """.split()
)

#: Words of a body's name that captioners leave in lower case.
BODY_NOUNS: Final = frozenset(
    """
    academy agency alliance association bank bureau center centre chamber chapter coalition college commission
    committee company confederation consortium cooperative council department directorate embassy
    federation foundation government group initiative institute institution lab laboratory league
    ministry movement network observatory office organisation organization parliament partnership
    programme project registry regulator school secretariat society taskforce trust union university
    """.split()
)

#: Small words inside the name of a body.
CONNECTIVES: Final = frozenset("of for on the and in at de du des la le del do da dos & against".split())

#: Words that end the name of a body in lower case: ``the office of technology here in``.
ENDINGS: Final = frozenset(
    """
    a about again also am an are as based be because before but by can could did do does from had has have
    he her here his i if is it just like may maybe my now or our same she since so that their there they this to
    today too until was we well were what when where which while who whose why will with would you your
    """.split()
)

#: What people are said to be from without speaking for it.
NO_BODIES: Final = frozenset(
    """
    academia affairs audience business chair chat civil community communications development floor governance
    government here host industry internet left list media moderator online our panel panelist panelists
    platform policies policy private public q&a regulation remote research right room sector security session
    side society stage stakeholder table technical technology today view work zoom
    """.split()
)
