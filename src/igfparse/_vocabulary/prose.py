"""
Words that are never part of a name, so that a colon after them is speech.

``>> Question: does the IGF ...``, ``Number one: ...``. Only mixed-case text is
asked; ``QUESTION:`` in capitals is a label.
"""

from typing import Final

PROSE: Final = frozenset(
    """
    a about above actually after afternoon again agenda ago all also although am an and announcement
    another answer answers any are as at background be because been before best bold but by can
    caption captioning case chapter chat colleagues comment comments concern conclusion correct
    could date day dear did different do does done each eight either email english especially
    evening eventually example excellencies fact few fifth final finally first firstly five follow
    for four fourth friend friends from further gentlemen get give go goal good great had has have
    he hear hello her here hi hint his how however http https i idea if important in indeed instead
    introduction is issue issues it item its just key ladies last lastly lesson let link list listen
    look many maybe me meaning meeting message moreover morning most mr mrs ms my name namely need
    never next nine no none not note now number of oh ok okay on one only opinion option or other
    our out over part please plus point points principle priority problem proposal question
    questions quickly quote reason recommendation remark remember reminder request results right
    said say says second secondly see session seven she should simple six slide so solution some
    sorry speak start statement step subject such suggestion summary sure task ten thank thanks that
    the their them then there therefore these they thing things third thirdly this those though
    three time title to today together tomorrow too topic two under unless until up us very want was
    way we website welcome well were what when where whether which while who why will with word
    words workshop would www yeah yes yesterday yet you your
    """.split()
)

#: What is spoken of: in mixed case before a colon it is a heading that is read out, no name.
TOPICS: Final = frozenset(
    """
    access africa america artificial asia big blockchain business capacity civil community content cyber
    cybersecurity data democracy development digital divide economic economy education europe forum freedom
    future gender global goals governance government governments human inclusion industry infrastructure
    innovation intelligence international internet local media national net neutrality online open outcome
    outcomes platforms policies policy practice practices privacy private process public recommendations
    regional regulation report research rights safety sector security service services social society
    stakeholder stakeholders standards states sustainable technical technologies technology transparency
    united women world youth
    """.split()
)
