"""What people say that tells who speaks, form by form."""

import pytest

import igfparse
from igfparse._speakers.passages import fold_words
from igfparse._vocabulary import calling, chairing, introducing, remarks, speech, thanking


def _people(text: str) -> list[str | None]:
    """Return the name of each turn's speaker."""
    transcript = igfparse.parse(text)
    names = {speaker.id: speaker.name for speaker in transcript.speakers}
    return [None if turn.speaker is None else names[turn.speaker] for turn in transcript.turns]


def _affiliation(text: str, name: str) -> str | None:
    (speaker,) = (speaker for speaker in igfparse.parse(text).speakers if speaker.name == name)
    return speaker.affiliation


_AS_PRINTED = {"GIVEN", "GIVEN_BACK", "REPORTING", "RESUMING", "SPOKEN_TO"}


_TABLES = {
    name: table
    for module in (calling, chairing, introducing, remarks, speech, thanking)
    for name, table in vars(module).items()
    if name.isupper()
}


@pytest.mark.parametrize("table", sorted(_TABLES.keys() - _AS_PRINTED))
def test_phrases_are_folded(table: str) -> None:
    """Another phrase, with a capital letter or a hyphen, would never be met."""
    phrases = _TABLES[table]

    for phrase in [phrases] if isinstance(phrases, str) else phrases:
        assert phrase == fold_words(phrase).strip()


@pytest.mark.parametrize("table", ["ABSENCES", "CHAIR_PASSES", "CHAIR_TALK", "FAREWELLS", "OPEN_CALLS", "READING"])
def test_no_phrase_holds_another(table: str) -> None:
    """It would never be met before that."""
    phrases = [f" {phrase} " for phrase in _TABLES[table]]

    assert [] == [phrase for phrase in phrases if any(other in phrase for other in phrases if other != phrase)]


@pytest.mark.parametrize(
    ("speech", "name", "affiliation"),
    [
        ("Hi, I'm Odile Brandvold from the Harbour Board.", "Odile Brandvold", "Harbour Board"),
        ("Good afternoon. My name is Odile Brandvold and I work for Netnod.", "Odile Brandvold", "Netnod"),
        ("Odile Brandvold, Harbour Board. I have a question on access.", "Odile Brandvold", "Harbour Board"),
        ("Odile Brandvold, APNIC.", "Odile Brandvold", "APNIC"),
        ("Can I follow up? Odile Brandvold, iHarbour, Oslo. I agree.", "Odile Brandvold", "iHarbour"),
        ("Thank you. Odile Brandvold from APNIC for the record. I would like", "Odile Brandvold", "APNIC"),
        ("Odile from Quay Foundation. We have worked on this.", "Odile", "Quay Foundation"),
        ("This is Odile Brandvold speaking, from the government of Kenya.", "Odile Brandvold", "government of Kenya"),
        ("Yes, hello. Odile Brandvold here. I chair the IETF.", "Odile Brandvold", "IETF"),
        ("Hello, I’m Odile Brandvold.", "Odile Brandvold", None),
        ("Hello everyone, my name's Odile and I'm from Brazil.", "Odile", "Brazil"),
        ("For those who don't know me, I'm Odile, I'm with the Internet Society.", "Odile", "Internet Society"),
        ("So I'm Odile, I'm a researcher at the University of Oslo.", "Odile", "University of Oslo"),
        ("Odile Brandvold is my name, I represent the Harbour Board.", "Odile Brandvold", "Harbour Board"),
        ("Okay. I am Dr. Odile Brandvold, Director of Policy at ICANN.", "Odile Brandvold", "ICANN"),
        ("Odile Brandvold speaking on behalf of the African Union.", "Odile Brandvold", "African Union"),
        ("It's Odile Brandvold from Norid.", "Odile Brandvold", "Norid"),
        ("Hello, this is Odile, I'm a student.", "Odile", None),
        ("Good day. This is Odile Brandvold, Harbour Board. I shall be brief.", "Odile Brandvold", "Harbour Board"),
        ("Can you hear me? It's Odile Brandvold, a student, speaking as myself.", "Odile Brandvold", None),
        ("Good day. This is Odile Brandvold. I shall be brief.", "Odile Brandvold", None),
        ("Good morning. This is Odile. I shall be brief.", "Odile", None),
        ("Good day. This is Odile, Harbour Board. I shall be brief.", "Odile", None),
        ("My name is Odile van der Brandvold.", "Odile van der Brandvold", None),
        ("Let me introduce myself. Odile Brandvold. I am a lawyer.", "Odile Brandvold", None),
        ("I'm Odile Brandvold, from the Ministry of Communications.", "Odile Brandvold", "Ministry of Communications"),
        ("Hello. O.B. Brandvold from Google.", "O.B. Brandvold", "Google"),
        ("Odile Brandvold, Director of Policy at ICANN.", "Odile Brandvold", "ICANN"),
        ("I'm called Odile Brandvold and I come from Norid.", "Odile Brandvold", "Norid"),
        ("Hello, name is Odile Brandvold.", "Odile Brandvold", None),
        ("For those who don't know me, Odile Brandvold, treasurer of this.", "Odile Brandvold", None),
        ("I'm one of the boat people, Odile Brandvold. I have a question.", "Odile Brandvold", None),
        ("Sorry to break in. Odile Brandvold. This figure cannot be right, it was less.", "Odile Brandvold", None),
        ("Odile Brandvold, I've retired from work.", "Odile Brandvold", None),
        ("Odile Brandvold. I'm on the list.", "Odile Brandvold", None),
        ("The costs are low, sorry, it's Odile Brandvold again.", "Odile Brandvold", None),
        ("Good morning. Odile Brandvold, coordinator of the Kelp forum.", "Odile Brandvold", "Kelp"),
        ("Thank you. Talofa. I'm Odile Brandvold from Norid.", "Odile Brandvold", "Norid"),
        ("My names are Odile Brandvold from Norid.", "Odile Brandvold", "Norid"),
        ("Odile Brandvold, good morning. I'm from Oslo.", "Odile Brandvold", None),
        (f"The costs are{' very' * 80} low. My name is Odile Brandvold from Norid.", "Odile Brandvold", "Norid"),
        (
            "I was there when it was made, by the way. Sorry, it's Odile Brandvold from Norid.",
            "Odile Brandvold",
            "Norid",
        ),
    ],
)
def test_speakers_introduce_themselves(speech: str, name: str, affiliation: str | None) -> None:
    """The name and the affiliation come from the speaker's own words."""
    text = f">> MODERATOR: Yes, please go ahead.\n\n>> AUDIENCE: {speech}\n\n>> MODERATOR: Thank you."

    assert [None, name, None] == _people(text)
    assert affiliation == _affiliation(text, name)


@pytest.mark.parametrize(
    "speech",
    [
        "I'm from Kenya, and I'm happy to be here.",
        "This is important. I am Brazilian.",
        "I'm Chair of the working group. I am African.",
        "My name is not important. I'm Internet user.",
        "We have a question from Peter Aurel from Cuba. He asks: hi, I'm Peter Aurel, what about costs?",
        "This is from Mira Solberg. My name is Mira Solberg and I would like to know who pays.",
        "As my friend said to me, I'm late.",
        "Good morning. I am the ambassador of Norway.",
        "Her name is Odile Brandvold and she is here.",
        "May I come in on this?",
        "I'm here with the boat people of Odile Brandvold.",
        "I am not sure what Odile Brandvold meant.",
        "Odile, I've seen that.",
        "Odile Brandvold. You know her, and I think that you like what she has to say.",
        "Unfortunately, Norway. is not here.",
        "Speaking from Geneva, I can say that it rains.",
        "Good morning. This is Odile Brandvold, Harbour Board. She will begin.",
        "Good morning. This is Odile Brandvold my friend.",
        "And our next speaker. This is Odile Brandvold from Norid. Odile, please.",
        "Odile, I'm afraid that we can't hear you.",
        "There is somebody who would like to speak now. It's Odile Brandvold from Norid.",
        f"The costs are{' very' * 80} low. I know nobody by name. Odile is here.",
        f"There is a question.{' Again.' * 80} He writes, my name is Odile Brandvold.",
        "The Islamic Republic. I'm late.",
        "Welcome, Odile Brandvold, from the Harbour Board.",
        "Odile Brandvold. The nets are dry.",
        "We go in this order, so it's Odile Brandvold again, and you get no rest.",
    ],
)
def test_not_every_i_am_is_a_name(speech: str) -> None:
    """Countries, roles, feelings, and the words of others that are read out, name nobody."""
    assert [None, None] == _people(f">> MODERATOR: Yes, please go ahead.\n\n>> AUDIENCE: {speech}")


CALLS = [
    ("Next we will move to Odile Brandvold of Norid.", "Odile Brandvold"),
    ("Thank you. Odile?", "Odile"),
    ("Please, Odile.", "Odile"),
    ("Odile, please go ahead.", "Odile"),
    ("Mr. Brandvold, you have the floor.", "Brandvold"),
    ("I would like to give the floor to Ambassador Brandvold.", "Brandvold"),
    ("Over to you, Odile.", "Odile"),
    ("Now to you Odile, please.", "Odile"),
    ("So let me turn to our next speaker, Odile Brandvold, from Norid. Odile, what do you think?", "Odile Brandvold"),
    ("And now I would like to invite Ms. Odile Brandvold to take the floor. You have five minutes.", "Odile Brandvold"),
    ("Maybe Odile can say a few words about that?", "Odile"),
    ("I see Odile has raised her hand.", "Odile"),
    ("Any reactions? Odile wants the floor again.", "Odile"),
    ("Odile, you wanted to come in on this point?", "Odile"),
    ("Next on my list is Odile.", "Odile"),
    ("I will pass the mic to Odile.", "Odile"),
    ("Let's hear from Odile first.", "Odile"),
    ("Joining us remotely is Odile Brandvold. Odile, can you hear us?", "Odile Brandvold"),
    ("Could I ask you, Odile, to start?", "Odile"),
    ("What is your view on this, Odile?", "Odile"),
    ("Now Odile, on fees?", "Odile"),
    ("Odile on fees?", None),
    ("So without further ado, Odile.", "Odile"),
    ("And with that I hand over to my co-moderator, Odile.", "Odile"),
    ("We start with Odile and then Peter.", "Odile"),
    ("The first speaker is Her Excellency Ms. Odile Brandvold. Minister, you have the floor.", "Odile Brandvold"),
    ("Odile and Peter, one minute each please.", "Odile"),
    ("Two people online. First is Odile, then we have Peter.", "Odile"),
    ("Odile, you've got another view on this.", "Odile"),
    ("Are there any other questions from the floor? Yes, please.", None),
    ("As Odile said, we need more data. Any questions?", None),
    ("I agree with Odile on that.", None),
    ("I agree with you, Odile.", None),
    ("All of this is thanks to you, Odile.", None),
    ("I am close to you, Odile, on this.", None),
    ("The last word we leave with our friend Odile please.", "Odile"),
    ("This one is for you, Odile.", "Odile"),
    ("Odile, it's all yours.", "Odile"),
    ("Two minutes, Odile.", "Odile"),
    ("Yes, Odile, react.", "Odile"),
    ("Please welcome Odile.", "Odile"),
    ("Welcome, Odile.", "Odile"),
    ("Welcome, Odile, and sit down.", None),
    ("The second report is from Odile Brandvold.", "Odile Brandvold"),
    ("The second report is from Odile.", None),  # it may be a place
    ("The first one, I think, is for Odile.", "Odile"),
    ("Odile first.", "Odile"),
    ("To Odile from the Harbour Board, I agree with all of it.", None),
    ("The last will be Odile.", "Odile"),
    ("Over to you, Odile B. Brandvold.", "Odile B. Brandvold"),
    ("Over to you, Odile B.", "Odile"),
    ("I'd like to invite the head of our hosts, Mr. Odile Brandvold, to give an update.", "Odile Brandvold"),
    ("I've got Odile and then there's Mira, online.", "Odile"),
    ("We go round, so Odile, then Mira, then Juno.", "Odile"),
    ("I think, Odile, you are the mother of it. What do you expect?", "Odile"),
    ("Then we agree, Odile, I think, you only say it better.", None),
    ("Our guest is Ambassador Odile Brandvold. Ambassador, what do you think?", "Odile Brandvold"),
    ("Our guest is Ambassador Odile Brandvold. Ambassador, we go on.", None),
    ("What is your view on this -- Odile?", "Odile"),
    ("Odile first and then Mira, and then I'll go to Juno.", "Odile"),
    ("We asked, and then the minister, Mrs. Odile, she said no.", None),
    ("My thanks go to all of you, to my colleague Odile.", None),
    ("Sorry, Odile.", None),
    ("It is, Odile.", None),
    ("And hello, Odile.", None),
    ("She sits next to Odile.", None),
    ("Thanks to Mira, wherever she is now, to Odile and the others.", None),
    ("I have the lady in green, and then I have Odile.", None),
    ("Odile, can you hear us? No. We can't hear anything.", None),
    ("And more old Odile please.", None),
    ("India, please.", None),
    ("The gentleman in the back.", None),
    ("Thank you so much, Odile. Next question?", None),
    ("Odile, you are right. Are there any other questions?", None),
    ("Let me now go to Brazil.", None),
    ("I was told by Odile that we have five minutes left. Who wants to start?", None),
    ("Odile, and then I'd go to the gentleman there.", "Odile"),
    ("Ladies first, Odile and then Mira.", "Odile"),
    ("I have Odile, then Mira, and then I'll come to Juno for the fees.", "Odile"),
    ("I give the last word to my co-organiser Odile, who did the work.", "Odile"),
    ("I wonder if Odile wants to react to this.", "Odile"),
    ("Sure, Odile, briefly.", "Odile"),
    ("Odile, I see you nod.", "Odile"),
    ("Odile, I'd say that your point is a good one.", None),
    ("Odile, if you can, read it. And there is more, which I shall put on the web site in the spring.", None),
    ("I take that back to Odile.", None),
    ("Odile, you know the fees, and Mira does too, I believe?", None),
    ("So Odile. There are five points in all. The first one is a call that will be made in the spring.", None),
    (f"I'd like to invite Odile to that. {'It is in the spring. ' * 8}", None),
    ("I start with that one, Odile. Thank you, everyone.", None),
    ("It goes to the General Assembly for information.", None),
    ("Who starts? IXPs.", None),
    ("So, Odile, they are all yours.", "Odile"),
    ("I was going to come to Odile now, but she is not ready.", None),
    ("I see Odile's nodding.", None),
    ("There is one more online, then, whose name is Odile.", None),
    ("The second question is from Odile.", None),
    ("The second one is from Odile Brandvold, who says that she agrees.", None),
    ("Would you ask Odile if she agrees?", None),
    ("As the professor said, Odile. In the line I see three people.", None),
    ("Madam Chair, you have the floor.", None),
    ("Back to you, Chair.", None),
]


@pytest.mark.parametrize(("call", "name"), CALLS)
def test_the_floor_is_handed_over(call: str, name: str | None) -> None:
    """Who is called on at the end of a turn speaks next; who is merely spoken of does not."""
    text = f">> KAI BOREAL: We go on now. {call}\n\n>> The costs are low.\n\n>> KAI BOREAL: Good.\n\n>> ODILE: Why?"

    assert ["Kai Boreal", name, "Kai Boreal"] == _people(text)[:3]


@pytest.mark.parametrize(
    ("answer", "name"),
    [
        ("Thank you, Odile. That was clear.", "Odile"),
        ("Thank you very much, Odile.", "Odile"),
        ("Thanks so much Odile for that.", "Odile"),
        ("Great. Thank you, Odile.", "Odile"),
        ("Thank you for that great presentation, Odile.", "Odile"),
        ("Thank you, Ms. Brandvold.", "Brandvold"),
        ("Thank you for sharing that Odile.", "Odile"),
        ("Many thanks to Odile for that.", "Odile"),
        ("Thank you, thank you, Odile. So now we move on.", "Odile"),
        ("Excellent, Odile. Thank you.", "Odile"),
        ("Obrigada, Odile.", "Odile"),
        ("So I would like to thank you, thank you, Odile.", "Odile"),
        ("I hear that all was said, and thank you for it, Odile.", None),
        ("Thank you, Chair.", None),
        ("Thank you, Brazil.", None),
        ("Thank you for coming to Geneva.", None),
        ("Thank you for the question from Odile.", None),
        ("Thank you, Ambassador.", None),
        ("Thank you all. It was good to read the report of Odile.", None),
    ],
)
def test_speakers_are_thanked(answer: str, name: str | None) -> None:
    """Whom the next turn thanks by name has just spoken."""
    text = f">> KAI BOREAL: We go on now.\n\n>> AUDIENCE: I think the costs are low.\n\n>> KAI BOREAL: {answer}"

    assert ["Kai Boreal", name, "Kai Boreal"] == _people(text)


@pytest.mark.parametrize(
    ("turns", "kind", "confidence"),
    [
        (["KAI BO: We go on. Please, Odile Brandvold.", "Yes."], "handover", 0.9),
        (["KAI BO: We go on. I hand the floor over to Odile Brandvold.", "Yes."], "handover", 0.9),
        (["KAI BO: We go on. Odile Brandvold.", "Yes."], "handover", 0.9),
        (["KAI BO: We go on. I call on Odile Brandvold.", "Yes."], "handover", 0.85),
        (["KAI BO: We go on. Odile Brandvold, please.", "Yes."], "handover", 0.85),
        (["KAI BO: We go on. Odile Brandvold, go ahead.", "Yes."], "handover", 0.85),
        (["KAI BO: We go on. Odile Brandvold, what do you think of it?", "Yes."], "handover", 0.8),
        (["KAI BO: We go on. What is it, Odile Brandvold?", "Yes."], "handover", 0.8),
        (["KAI BO: We go on. The next speaker is Odile Brandvold.", "Yes."], "handover", 0.75),
        (["KAI BO: We go on. Next to speak is Odile Brandvold.", "Yes."], "handover", 0.75),
        (["KAI BO: We go on. Odile Brandvold from Norid.", "Yes."], "handover", 0.75),
        ([f"KAI BO: Please, Odile Brandvold. A{'h, a' * 19}no.", "Yes."], "handover", 0.855),
        (["Well.", "AUDIENCE: My name is Odile Brandvold. We go on."], "self-introduction", 0.98),
        (["Well.", "AUDIENCE: Odile Brandvold is my name. We go on."], "self-introduction", 0.98),
        (["Well.", "AUDIENCE: I'm Odile Brandvold. We go on."], "self-introduction", 0.95),
        (["Well.", "AUDIENCE: Odile Brandvold here. We go on."], "self-introduction", 0.95),
        (["Well.", "AUDIENCE: This is Odile Brandvold from Norid. We go on."], "self-introduction", 0.9),
        (["Well.", "AUDIENCE: Odile Brandvold from Norid. We go on."], "self-introduction", 0.9),
        (["Well.", "AUDIENCE: Odile Brandvold. I am a lawyer. We go on."], "self-introduction", 0.85),
        (["Well.", "AUDIENCE: I'm Odile, I work at Norid. We go on."], "self-introduction", 0.85),
        (["AUDIENCE: Well.", "KAI BO: Thank you, Odile. We go on."], "acknowledgement", 0.85),
        (["AUDIENCE: Well.", "KAI BO: Excellent, Odile. We go on."], "acknowledgement", 0.85),
        (["AUDIENCE: Well.", "KAI BO: Thank you, Odile and Mira. We go on."], "acknowledgement", 0.51),
    ],
)  # fmt: skip
def test_how_sure_a_cue_is(turns: list[str], kind: str, confidence: float) -> None:
    """The more a phrase can mean besides, and the farther from the change of floor it stands, the less sure it is."""
    transcript = igfparse.parse("\n\n".join(f">> {turn}" for turn in turns))
    (found,) = [
        evidence for speaker in transcript.speakers for evidence in speaker.evidence if evidence.kind != "label"
    ]

    assert (kind, confidence) == (found.kind, found.confidence)


@pytest.mark.parametrize(
    ("words", "affiliation"),
    [
        ("Next to me is Odile Brandvold from the Harbour Board who will speak first.", "Harbour Board"),
        ("We have Odile Brandvold, who is at NWU and director of the network.", "NWU"),
        ("Odile is the senior researcher for QuayFoundation.", "QuayFoundation"),
        ("Odile is a professor of law at Nordwind University.", "Nordwind University"),
        ("Odile is researcher and officer with the harbour lab at the University of Oslo.", "harbour lab at the"),
        ("Odile Brandvold, she is policy officer of the Japan Harbour Board.", "Japan Harbour Board"),
        ("Odile Brandvold, policy director at Article 19, is here.", "Article 19"),
        ("Odile Brandvold from the association of northern boat builders is here.", "association of northern boat"),
        ("We have Odile Brandvold from Norid and Kai Boreal from APNIC.", "Norid"),
        ("We have Odile Brandvold from the Ministry of Culture and Sport here.", "Ministry of Culture and Sport"),
        ("Odile is happy to work with the Harbour Board.", None),
        ("Odile, I think the work of the Harbour Board is good.", None),
        ("We met Odile in the room, and the Harbour Board.", None),
        ("Odile from Geneva is here.", None),
        ("Odile Brandvold from Kelpton is here. We met in Kelpton before.", None),
        ("Odile Brandvold from Netwind is here. We met in Kelpton before.", "Netwind"),
        ("Odile Brandvold from NETWIND is here. We met in NETWIND before.", "NETWIND"),
        ("Odile Brandvold from Kelp Town Board is here. We met in Kelp before.", "Kelp Town Board"),
        ("Odile Brandvold, famous author from the Harbour Board.", "Harbour Board"),
        ("Odile is an adviser to everybody at the Harbour Board.", "Harbour Board"),
        ("Odile Brandvold today walks from the Harbour Board.", None),
        ("Odile is here and Kai from the Harbour Board.", None),
    ],
)
def test_affiliations_are_stated(words: str, affiliation: str | None) -> None:
    """The body for which somebody speaks is given as it was said."""
    found = _affiliation(f">> KAI BOREAL: {words}\n\n>> ODILE BRANDVOLD: The costs are low.", "Odile Brandvold")

    assert (affiliation is None) == (found is None)
    assert (found or "").startswith(affiliation or "")
