"""Who holds the floor over several turns."""

import pytest

import igfparse
from igfparse import EvidenceKind


def _parse(*turns: str) -> igfparse.Transcript:
    return igfparse.parse("\n\n".join(f">> {turn}" for turn in turns))


def _people(transcript: igfparse.Transcript) -> list[str | None]:
    names = {speaker.id: speaker.name for speaker in transcript.speakers}
    return [None if turn.speaker is None else names[turn.speaker] for turn in transcript.turns]


def _kinds(transcript: igfparse.Transcript, turn: int) -> set[EvidenceKind]:
    return {evidence.kind for speaker in transcript.speakers for evidence in speaker.evidence if evidence.turn == turn}


def test_a_moderator_stays_until_the_chair_is_handed_over() -> None:
    """One label, two persons one after the other, who introduce themselves or are called on."""
    transcript = _parse(
        "MODERATOR: I'm Kai Boreal.  We begin.",
        "PANELIST: The costs are low.",
        "MODERATOR: Good.  I hand over to Odile Brandvold, who will chair the rest.",
        "MODERATOR: Thank you.  We go on.",
        "PANELIST: The network is open.",
        "MODERATOR: That is all.",
    )

    assert ["Kai Boreal", None, "Kai Boreal", "Odile Brandvold", None, "Odile Brandvold"] == _people(transcript)
    assert {EvidenceKind.SAME_SPEAKER} == _kinds(transcript, 2)
    assert {EvidenceKind.HANDOVER} == _kinds(transcript, 3)


def test_the_chair_is_handed_over_by_name() -> None:
    """Also by somebody who has a label of her own then."""
    transcript = _parse(
        "MODERATOR: I'm Kai Boreal.  We begin.",
        "KAI BOREAL: I hand over to my co-moderator.  Odile, please.",
        "MODERATOR: Good morning.",
        "ANA LIMA: The costs are low.",
        "MODERATOR: We go on.",
        "ODILE: That is all.",
    )

    assert ["Kai Boreal", "Kai Boreal", "Odile", "Ana Lima", "Odile", "Odile"] == _people(transcript)


def test_thanks_from_several_name_the_moderator() -> None:
    """What everybody says outweighs the one who thanks another."""
    transcript = _parse(
        "MODERATOR: We begin.",
        "ANA LIMA: Thank you, Odile.  The costs are low.",
        "MODERATOR: Good.",
        "EVA ROSA: Thank you, Odile.  The network is open.",
        "MODERATOR: Good.",
        "KAI BO: Thank you, Mira, for your paper.  I agree.",
    )

    assert ["Odile", "Odile", "Odile"] == _people(transcript)[::2]


def test_a_chair_may_change_without_a_word() -> None:
    """All claims for the second person stand behind those for the first, and there are several."""
    transcript = _parse(
        "MODERATOR: I'm Kai Boreal.  We begin.",
        "ANA LIMA: The costs are low.",
        "MODERATOR: We go on.",
        "EVA ROSA: Thank you, Odile.  The network is open.",
        "MODERATOR: Good.",
        "ANA LIMA: Thank you, Odile.  That is all.",
        "MODERATOR: The session is closed.",
    )

    assert ["Kai Boreal", "Odile", "Odile", "Odile"] == _people(transcript)[::2]


def test_people_called_at_once_speak_in_order() -> None:
    """A list of speakers is gone through, also where one of them has a label."""
    transcript = _parse(
        "KAI BOREAL: I have three speakers on my list, Odile, Mira, and Juno.",
        "AUDIENCE: The costs are low.",
        "KAI BOREAL: Good.",
        "MIRA: The network is open.",
        "There are two points.",
    )

    assert ["Kai Boreal", "Odile", "Kai Boreal", "Mira", "Juno"] == _people(transcript)


def test_the_floor_returns_to_who_gave_it() -> None:
    """An unlabelled turn that thanks the speaker whom somebody called on is that somebody's."""
    transcript = _parse(
        "My name is Kai Boreal, and I moderate.  Odile, over to you.",
        "The costs are low.",
        "Thank you, Odile.  Please, Mira.",
        "The network is open.",
        "Thank you.  With that we close the session.",
    )

    assert ["Kai Boreal", "Odile", "Kai Boreal", "Mira", "Kai Boreal"] == _people(transcript)


def test_a_sentence_goes_on_across_a_marker() -> None:
    """After an interruption the same person goes on; the mark is doubted."""
    transcript = _parse("ANA LIMA: What I mean is that the", "(Beep.)", "network is open.")

    assert ["Ana Lima", None, "Ana Lima"] == _people(transcript)
    assert ["ANA LIMA", "ANA LIMA"] == [
        evidence.span.of(transcript.text) for evidence in transcript.speakers[0].evidence
    ]
    assert "possible-spurious-mark" in {diagnostic.code for diagnostic in transcript.diagnostics}


def test_speech_goes_on_after_an_interruption() -> None:
    """Who says so is who was interrupted; the mark is right."""
    transcript = _parse(
        "ANA LIMA: We are fair.", "Closer to the mic.", "Sorry.  So what I was saying is this.", "KAI BO: No."
    )

    assert ["Ana Lima", None, "Ana Lima", "Kai Bo"] == _people(transcript)
    assert () == transcript.diagnostics


def test_only_the_two_turns_before_are_interrupted() -> None:
    """What broke off longer ago is not gone on with; of two that did, the later is."""
    broken = "ANA LIMA: What I mean is that the"

    assert None is _people(_parse(broken, "BO RASK: Yes.", "KAI BO: Yes.", "network is open."))[-1]
    assert "Ana Lima" == _people(_parse(broken, "BO RASK: Yes.", "network is open."))[-1]
    assert "Bo Rask" == _people(_parse(broken, "BO RASK: Yes", "network is open."))[-1]


@pytest.mark.parametrize("length", range(360, 420))
def test_no_name_is_cut(length: int) -> None:
    """Wherever the words that are looked at begin."""
    speech = f"Odile Maria Brandvold, please. {'so on and ' * 50}"[:length]
    transcript = _parse(f"KAI BOREAL: {'It is so. ' * 50}{speech}.", "Yes.", "ODILE MARIA BRANDVOLD: No.")

    assert {"Kai Boreal", "Odile Maria Brandvold"} == {speaker.name for speaker in transcript.speakers}


def test_the_floor_is_given_back() -> None:
    """Without a name it goes to who had it before, also where both have the same label."""
    turns = (
        "MODERATOR: I'm Kai Boreal.  Odile Brandvold, please.",
        "MODERATOR: Good morning.  Back to you.",
        "MODERATOR: So we begin.",
    )
    panel = "KAI BOREAL: We begin.", "Odile here.  The costs are low.  Back to you.", "Good."

    assert ["Kai Boreal", "Odile Brandvold", "Kai Boreal"] == _people(_parse(*turns))
    assert "Kai Boreal" == _people(_parse(*panel))[2]


def test_the_chair_is_handed_over_without_labels() -> None:
    """Who is asked to take the chair has the floor between the others from then on."""
    transcript = _parse(
        "My name is Kai Boreal, and I moderate.  Mira, over to you.",
        "The costs are low.",
        "Thank you, Mira.  I give the chair to Odile.  Odile, please.",
        "We go on.  Juno, please.",
        "The network is open.",
        "Thank you, Juno.  Who wants to go next?",
    )

    assert ["Kai Boreal", "Mira", "Kai Boreal", "Odile", "Juno", "Odile"] == _people(transcript)


@pytest.mark.parametrize(
    ("aside", "name"),
    [
        ("You're on mute.", None),
        ("The other channel, try now.", None),
        ("I think we lost her, she's frozen.", None),
        ("Hear, hear.", None),
        ("Testing, one, two.", None),
        ("We are testing the nets.", "Odile"),
        ("(Break)", None),
        ("(No audio)", None),
        ("(Speaking in Spanish)", "Odile"),
        ("(Off microphone)", "Odile"),
        ("Yes, I can hear you.", "Odile"),
        (f"She's right, {'and so on, ' * 9}she's right.", "Odile"),
    ],
)
def test_asides_are_nobodys(aside: str, name: str | None) -> None:
    """Who looks after the sound is not the one who was called on."""
    assert name == _people(_parse("KAI BOREAL: Over to you, Odile.", aside, "KAI BOREAL: Good."))[1]


def test_who_has_a_label_next_has_not_spoken_before_it() -> None:
    """What stands between the call and the label is somebody else's."""
    transcript = _parse("KAI BOREAL: Over to you, Odile.", "One moment.", "ODILE: The costs are low.")

    assert ["Kai Boreal", None, "Odile"] == _people(transcript)


@pytest.mark.parametrize(("speech", "name"), [("The costs are low.", None), ("What are the costs?", "Odile")])
def test_thanks_for_a_question(speech: str, name: str | None) -> None:
    """They are for who spoke before only if a question was asked."""
    transcript = _parse("KAI BOREAL: Next.", f"AUDIENCE: {speech}", "KAI BOREAL: Thank you, Odile, for the question.")

    assert name == _people(transcript)[1]


@pytest.mark.parametrize(
    ("answer", "name"),
    [
        ("The costs are low.", "Odile Brandvold"),
        ("Odile sends her apologies.  The costs are low.", None),
        ("Odile Brandvold is late.  The costs are low.", None),
        ("I'm Juno Strand, in her place.", "Juno Strand"),
    ],
)
def test_somebody_else_answers(answer: str, name: str | None) -> None:
    """Who speaks of the person called, or gives another name, is not that person."""
    transcript = _parse("KAI BOREAL: Next is Odile Brandvold.  Odile, please.", answer, "KAI BOREAL: Good.")

    assert name == _people(transcript)[1]


@pytest.mark.parametrize(
    ("first", "answer", "name"),
    [
        ("ODILE BRANDVOLD: Yes.", "The costs are low.", "Odile Brandvold"),
        ("ODILE BRANDVOLD: Yes.", "Odile Solberg here.  The costs are low.", "Odile Solberg"),
        ("KAI BOREAL: We begin.", "The costs are low.", None),
    ],
)
def test_a_name_that_two_people_have(first: str, answer: str, name: str | None) -> None:
    """Who was heard of before is meant, or else who says that it is her name; in doubt nobody is."""
    transcript = _parse(
        first,
        "KAI BOREAL: Odile, please.",
        answer,
        "KAI BOREAL: Good.",
        "ODILE BRANDVOLD: I agree.",
        "ODILE SOLBERG: So do I.",
    )

    assert name == _people(transcript)[2]


def test_nobody_speaks_of_himself() -> None:
    """Who is thanked, called on or spoken of in a turn does not hold it."""
    for speech in (
        "Thank you, Odile, for the paper.",
        "The costs are low.  That is all I have for today, and the rest is what Odile said.",
        "The costs are low.  Odile, what do you think?",
    ):
        assert [None] == _people(_parse("KAI BOREAL: Odile, please.", speech, "KAI BOREAL: Good."))[1:2], speech


@pytest.mark.parametrize(
    ("said", "is_named"),
    [
        ("Odilea is a plant.", True),
        ("McOdile is none.", True),
        ("I like Odile", False),
        ("Odile's is one.", False),
        ("Odilea is a plant, as Odile said.", False),
    ],
)
def test_who_is_spoken_of_by_name_does_not_speak(said: str, *, is_named: bool) -> None:
    """Whole words count, anywhere but at the head, where people repeat the name that they were called by."""
    speech = f"Odile, yes, that is me.  The costs are low, and there is little more to say.  {said}"

    transcript = _parse("KAI BOREAL: Odile, please.", speech, "KAI BOREAL: Good.", "ODILE: Why?")

    assert [True, is_named] == [name is not None for name in _people(transcript)[:2]]


def test_words_that_are_no_names_are_names_if_a_label_says_so() -> None:
    """May is somebody where she has a label."""
    transcript = _parse("KAI BO: Over to you, May.", "The costs are low.", "KAI BO: Good.", "MAY LIN: So they are.")

    assert ["Kai Bo", "May Lin", "Kai Bo", "May Lin"] == _people(transcript)


def test_who_is_called_from_a_list_is_not_the_end_of_it() -> None:
    """Those behind still wait."""
    transcript = _parse(
        "KAI BOREAL: I have four speakers on my list, Odile, Mira, Juno, and Eva.",
        "ODILE: The costs are low.",
        "KAI BOREAL: Mira, please.",
        "The network is open.",
        "There are two points.",
        "KAI BOREAL: Good.",
    )

    assert ["Mira", "Juno"] == _people(transcript)[3:5]


def test_the_floor_is_given_to_a_list_that_begins_with_a_label() -> None:
    """Those behind the first wait, and only for so long."""
    listed = "KAI BOREAL: I have three speakers on my list, Odile, Mira, and Juno."
    one = "KAI BOREAL: I have Odile on my list."
    turns = "ODILE: The costs are low.", "KAI BOREAL: Good.", "The network is open."

    assert "Mira" == _people(_parse(listed, *turns))[-1]
    assert "Mira" == _people(_parse(listed, "ODILE BRANDVOLD: The costs are low.", *turns[1:]))[-1]
    assert None is _people(_parse(one, *turns))[-1]


def test_the_surest_claim_speaks_for_a_moderators_other_turns() -> None:
    """Evidence that is carried over shows the place where the name is surest."""
    transcript = _parse(
        "MODERATOR: We begin.",
        "ANA LIMA: Thank you, Odile.  The costs are low.",
        "MODERATOR: I'm Odile Brandvold.",
        "ANA LIMA: Yes.",
        "MODERATOR: Good.",
    )
    odile = transcript.speakers[0].evidence

    assert [
        ("acknowledgement", 0, "Odile", 0.85),
        ("self-introduction", 2, "Odile Brandvold", 0.95),
        ("same-speaker", 4, "Odile Brandvold", 0.902),
    ] == [(each.kind, each.turn, each.span.of(transcript.text), each.confidence) for each in odile]


def test_thanks_to_the_chair_are_not_for_the_speaker_before() -> None:
    """Everybody thanks the chair for the floor."""
    transcript = _parse(
        "MODERATOR: I'm Kai Boreal.  India, please, and then the gentleman there.",
        "AUDIENCE: The costs are low.",
        "AUDIENCE: Thank you, Kai.  Two quick points.",
    )

    assert ["Kai Boreal", None, None] == _people(transcript)


def test_conflicting_evidence_names_nobody() -> None:
    """Two persons with like claims: null and a diagnostic; a clear claim wins."""
    transcript = _parse("KAI BOREAL: Over to you, Odile.", "The costs are low.", "KAI BOREAL: Thank you, Mira.")
    clear = _parse("KAI BOREAL: Over to you, Odile.", "My name is Mira Solberg.", "KAI BOREAL: Thank you.")

    assert [None] == _people(transcript)[1:2]
    assert ["conflicting-evidence"] == [diagnostic.code for diagnostic in transcript.diagnostics]
    assert ["Mira Solberg"] == _people(clear)[1:2]
    assert {EvidenceKind.SELF_INTRODUCTION} == _kinds(clear, 1)


def test_remote_moderators_read_out_other_peoples_words() -> None:
    """The name in a question that is read out is not the reader's."""
    transcript = _parse(
        "MODERATOR: I'm Kai Boreal.  Anything online?",
        "REMOTE MODERATOR: Yes.  Hi, I'm Mira Solberg from Norid.  My question is on access.",
        "MODERATOR: We go on.",
    )

    assert ["Kai Boreal", None, "Kai Boreal"] == _people(transcript)


@pytest.mark.parametrize(
    ("introduced", "label", "name"),
    [
        ("Next to me is Odile Brandvold from Norid.", "ODILE", "Odile Brandvold"),
        ("Next to me is Odile Brandvold, and Odile Solberg from Norid.", "ODILE", "Odile"),
    ],
)
def test_names_are_as_full_as_the_document_has_them(introduced: str, label: str, name: str) -> None:
    """A first name on a label is completed by what is said, unless that fits two people."""
    transcript = _parse(f"KAI BOREAL: {introduced}  {label.title()}, please.", f"{label}: The costs are low.")

    assert name == transcript.speakers[1].name


@pytest.mark.parametrize(
    ("turns", "name", "affiliation"),
    [
        (["Next is Odile Brandvold.", "ODILE: Yes."], "Odile Brandvold", None),
        (["We begin.", "ODILE: My name is Odile Brandvold, from Norid."], "Odile Brandvold", "Norid"),
        (["Odile Brandvold from Norid is here.", "MIRA: Yes.", "MIRA: No.", "ODILE: Yes."], "Odile Brandvold", "Norid"),
        (["Next is Odile Brandvold Lima.", "ODILE BRANDVOLD: Yes."], "Odile Brandvold", None),
        (["Next is Odile Maria Brandvold of Norid.", "ODILE BRANDVOLD: Yes."], "Odile Maria Brandvold", "Norid"),
        (["We begin.", "MIRA: Odile Brandvold Lima is here.", "ODILE BRANDVOLD: Yes."], "Odile Brandvold", None),
        (["Next is Odile Brandvold.", "AUDIENCE: Yes.", "ODILE: No."], "Odile Brandvold", None),
        (["Odile Brandvold has come.", "MIRA: Yes.", "MIRA: No.", "ODILE: Yes."], "Odile Brandvold", None),
        (
            ["Well."] * 8 + ["ODILE: No.", "KAI BOREAL: Thanks to Odile Brandvold, who was here."],
            "Odile Brandvold",
            None,
        ),
    ],
)
def test_who_is_introduced_before_speaking(turns: list[str], name: str, affiliation: str | None) -> None:
    """In the opening, and where somebody speaks for the first time; a full label is not made longer by others."""
    transcript = _parse(f"KAI BOREAL: {turns[0]}", *turns[1:])
    (odile,) = (speaker for speaker in transcript.speakers if speaker.name.startswith("Odile"))

    assert (name, affiliation) == (odile.name, odile.affiliation)


def test_a_nickname_gives_way_to_the_name() -> None:
    """Who introduces himself as Michael is no Mike."""
    transcript = _parse("KAI BO: Who are you?", "My name is Michael.", "KAI BO: Mike?", "MIKE: The costs are low.")

    assert ["Kai Bo", "Michael"] == [speaker.name for speaker in transcript.speakers]
    assert ("MIKE",) == transcript.speakers[1].labels


def test_a_missing_mark_is_suspected() -> None:
    """Nobody thanks himself: the answer of another person is inside the turn."""
    transcript = igfparse.parse(">> ANA LIMA: The costs are low.\n\nThank you, Ana.  We go on.")

    assert ["possible-missed-mark"] == [diagnostic.code for diagnostic in transcript.diagnostics]
    assert "Thank you, Ana.  We go on." == transcript.diagnostics[0].span.of(transcript.text)


def test_minimum_confidence() -> None:
    """What is less sure than asked for names nobody."""
    turns = ("MODERATOR: We begin.", "ANA LIMA: Thank you, Odile.")

    assert [None, "Odile"] == [
        _people(igfparse.parse("\n".join(f">> {turn}" for turn in turns), min_confidence=least))[0]
        for least in (0.9, 0.5)
    ]


def test_the_chair_has_several_labels() -> None:
    """Captioners exchange words for it, or leave the label out."""
    transcript = _parse(
        "CHAIRMAN: I'm Kai Boreal.  We begin.",
        "ANA LIMA: The costs are low.",
        "CHAIR: That is good.",
        "ANA LIMA: They are.",
        "Thank you, Ana.  Who would like to go next?",
    )

    assert ["Kai Boreal", "Ana Lima"] * 2 + ["Kai Boreal"] == _people(transcript)


@pytest.mark.parametrize(
    ("turn", "answer", "name"),
    [
        ("Who wants to speak?", "The network is open.", "Kai Boreal"),
        ("That is good.  Japan, please.", "The network is open.", "Kai Boreal"),
        ("Thank you.  UNESCO.", "The network is open.", "Kai Boreal"),
        ("That is good.", "Thank you, Chair.  The network is open.", "Kai Boreal"),
        ("Thank you, Mr. Chairman.  Who wants to speak?", "The network is open.", None),
        ("May I just add something?  Who wants to speak?", "The network is open.", None),
        ("That is good.", "Madam Chair, can I come in?  The network is open.", None),
        ("That is good.  OK.", "The network is open.", None),
        ("I would thank the panel for that.", "The network is open.", "Kai Boreal"),
        ("That is good.", "The network is open, as the chair said.", None),
    ],
)
def test_who_chairs_is_told_from_others(turn: str, answer: str, name: str | None) -> None:
    """He moves on, calls on countries, and is spoken to; he does not speak to the chair, or ask for the floor."""
    transcript = _parse("KAI BOREAL: Odile, please.", "ODILE: Well.", "KAI BOREAL: Mira, please.", "Yes.", turn, answer)

    assert name == _people(transcript)[4]


@pytest.mark.parametrize("label", ["KAI BOREAL: ", "MODERATOR: I'm Kai Boreal.  "])
def test_whom_the_chair_speaks_to_is_next(label: str) -> None:
    """Also without a call, if it was not she who spoke before."""
    turns = "The costs are low.", f"{label}Good.  Hold on, Mira.", "The network is open.", "MIRA: Yes.", "ODILE: No."

    assert "Mira" == _people(_parse(f"{label}Odile, please.", *turns))[3]
    assert None is _people(_parse(f"{label}Mira, please.", *turns))[3]


@pytest.mark.parametrize(
    ("call", "name"),
    [
        ("Professor, please.", "Odile Brandvold"),
        ("Professor, that one was to you.", "Odile Brandvold"),
        ("Professor, that one was low.  It went well.", None),
        ("Professor, is that a hand?  Juno Lima, you first.", "Juno Lima"),
    ],
)
def test_a_title_alone_calls_on_the_only_one_who_has_it(call: str, name: str | None) -> None:
    """At the head of a turn as well."""
    transcript = _parse("KAI BOREAL: Here is Professor Odile Brandvold.", "JUNO LIMA: Yes.", call, "The costs are low.")

    assert name == _people(transcript)[3]


def test_people_are_called_on_by_title() -> None:
    """By one that only one person was named with so far."""
    first = "KAI BOREAL: With us are Professor Odile Brandvold, Minister Juno Strand and Minister Mira Solberg."

    assert "Odile Brandvold" == _people(_parse(first, "Well.", "KAI BOREAL: Good.  Professor?", "Yes."))[3]
    assert "Odile Brandvold" == _people(_parse(first, "Well.", "KAI BOREAL: Good.  Professor.", "Yes."))[3]
    assert None is _people(_parse(first, "Well.", "KAI BOREAL: Good.  Minister?", "Yes."))[3]


@pytest.mark.parametrize(
    ("aside", "answer", "name"),
    [
        ("You're on mute, sir.", f"Sorry.  {'The costs are low.  ' * 14}", "Odile"),
        ("You're on mute, sir.", "I think that we should wait.", None),
        ("I think that we should wait.", f"Sorry.  {'The costs are low.  ' * 14}", None),
    ],
)
def test_who_was_called_on_speaks_behind_an_aside(aside: str, answer: str, name: str | None) -> None:
    """If that is more than another aside."""
    transcript = _parse("KAI BOREAL: Over to you, Odile.", aside, answer, "KAI BOREAL: Good.")

    assert name == _people(transcript)[2]


def test_what_is_read_out_is_not_said_by_its_author() -> None:
    """Whoever is thanked for it."""
    transcript = _parse("KAI BOREAL: Odile, please.", "She writes that the costs are low.", "KAI BOREAL: Good.")

    assert ["Kai Boreal", None, "Kai Boreal"] == _people(transcript)


@pytest.mark.parametrize(
    ("request_", "name"),
    [("May I?", "Odile"), ("Can I just respond to that?", "Odile"), ("Can I ask whether the slides are online?", None)],
)
def test_who_asks_for_the_floor_is_given_it(request_: str, name: str | None) -> None:
    """The one called on next has asked."""
    transcript = _parse("KAI BOREAL: We go on.", request_, "KAI BOREAL: Odile, please.", "ODILE: Yes.")

    assert name == _people(transcript)[1]


@pytest.mark.parametrize(("end", "name"), [(" --", "Odile"), (".", None)])
def test_who_is_interrupted_goes_on(end: str, name: str | None) -> None:
    """Behind a few words of somebody else."""
    transcript = _parse(f"ODILE: The costs are low and{end}", "KAI BOREAL: Two minutes.", "The network is open.")

    assert ["Odile", "Kai Boreal", name] == _people(transcript)


def test_nobody_goes_on_without_a_word() -> None:
    """A marker with no speech behind it."""
    assert ["Odile", None, None] == _people(_parse("ODILE: The costs are low and --", "Two minutes.", ""))


def test_a_moderator_does_not_ask_for_the_floor() -> None:
    """It is another, who moderated before."""
    transcript = _parse(
        "MODERATOR: I'm Kai Boreal.", "ANA LIMA: Yes.", "MODERATOR: May I come in?", "ANA LIMA: No.", "MODERATOR: Good."
    )

    assert ["Kai Boreal", None, "Kai Boreal"] == _people(transcript)[::2]


def test_who_has_a_chairs_label_chairs_from_there_on() -> None:
    """However many others called on people before."""
    transcript = _parse(
        "KAI BOREAL: Odile, please.",
        "Yes.",
        "KAI BOREAL: Juno, please.",
        "Yes.",
        "KAI BOREAL: Mira, please.",
        "Yes.",
        "MODERATOR: I'm Eva Rosa, and I go on.",
        "ANA LIMA: The costs are low.",
        "Thank you, Ana.  Who wants to speak?",
    )

    assert "Eva Rosa" == _people(transcript)[-1]


def test_the_chair_comes_back_from_one_who_was_called_on() -> None:
    """Two turns in a row with one chair's label are of two people."""
    transcript = _parse(
        "MODERATOR: I'm Kai Boreal.  Anything from online, Mira?",
        "MODERATOR: There are two comments.",
        "MODERATOR: Thank you.",
        "ODILE: The costs are low.",
        "MODERATOR: Good.",
    )

    assert ["Kai Boreal", "Mira", "Kai Boreal", "Odile", "Kai Boreal"] == _people(transcript)


def test_the_chair_is_returned_by_name() -> None:
    """In a few words to whom it is returned."""
    transcript = _parse(
        "MODERATOR: I'm Kai Boreal.",
        "ODILE: The costs are low.",
        "MODERATOR: Thank you, Odile.",
        "JUNO: Thank you, Mira.  The network is open.",
        "MODERATOR: Kai, I return the chair to you, and I thank you.",
        "MODERATOR: Good.",
    )

    assert "Kai Boreal" == _people(transcript)[5]


@pytest.mark.parametrize(("label", "name"), [("HOST", None), ("TECH SUPPORT", None), ("SPEAKER", "Odile")])
def test_who_looks_after_the_room_is_not_called_on(label: str, name: str | None) -> None:
    """What is said about the sound comes from them."""
    transcript = _parse("KAI BOREAL: Over to you, Odile.", f"{label}: You are on mute.", "KAI BOREAL: Good.")

    assert name == _people(transcript)[1]


def test_a_host_does_not_preside() -> None:
    """Who opens an online room chairs no session."""
    transcript = _parse(
        "KAI BOREAL: Mira, please.",
        "MIRA: Yes.",
        "HOST: I'm Juno Strand.  You are live.",
        "ODILE: The costs are low.",
        "Thank you, Odile.  Who wants to speak?",
    )

    assert "Kai Boreal" == _people(transcript)[4]


def test_who_is_lost_does_not_speak() -> None:
    """Somebody else says so, at whatever length."""
    answer = f"I think we lost her.  {'The costs are low.  ' * 14}"

    assert None is _people(_parse("KAI BOREAL: Odile, please.", answer, "KAI BOREAL: Good."))[1]


def test_two_are_called_on_in_two_sentences() -> None:
    """The first is not the one who comes then."""
    transcript = _parse(
        "KAI BOREAL: I see Odile wants to come in.  And then you, Mira.", "The costs are low.", "The network is open."
    )

    assert ["Kai Boreal", "Odile", "Mira"] == _people(transcript)


def test_the_floor_is_granted_by_who_chairs() -> None:
    """To who has just asked for it, but not if somebody else comes first."""
    asked = "KAI BOREAL: Odile, please.", "ODILE: Well.", "May I?"

    assert "Kai Boreal" == _people(_parse(*asked, "Yes, please.", "MIRA: Well."))[3]
    assert "Mira" == _people(_parse(*asked, "KAI BOREAL: Mira, please.", "MIRA: Well."))[2]
    assert None is _people(_parse(*asked, "KAI BOREAL: I promise.  Mira, please.", "MIRA: Well."))[2]
    assert None is _people(_parse(*asked, "KAI BOREAL: One moment.  Mira, please.", "MIRA: Well."))[2]


@pytest.mark.parametrize(
    ("elsewhere", "name"),
    [
        ("I thank Kelp of it.", "Kelp"),
        ("So, Kelp.", "Kelp"),
        ("I like Kelpton.", None),
        ("It is. Kelp is.", None),
        ("I like Kelp.  The Kelp is wet.", None),
    ],
)
def test_a_name_stands_inside_a_sentence_as_well(elsewhere: str, name: str | None) -> None:
    """At its head every word has a capital."""
    listened_to = "KAI BOREAL: Kelp, please.", "The costs are low.", "KAI BOREAL: Good."

    assert name == _people(_parse(*listened_to, f"ODILE: The network is open. {elsewhere} It is low."))[1]


def test_a_moderator_chairs_when_the_chair_has_handed_over() -> None:
    """Though the chair says a word in between."""
    transcript = _parse(
        "CHAIRMAN: I'm Kai Boreal.  I hand over to our moderator, Odile Brandvold.",
        "Thank you.  Mira, please.",
        "MIRA: The costs are low.",
        "CHAIRMAN: I agree with that.",
        "ANA LIMA: The network is open.",
        "Thank you, Ana.  Who wants to speak?",
    )

    assert ["Odile Brandvold", "Kai Boreal", "Odile Brandvold"] == [_people(transcript)[turn] for turn in (1, 3, 5)]


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("With us is our moderator, Odile Brandvold.", "Odile Brandvold"),
        ("Odile Brandvold, behind the curtain over there, is our moderator.", "Odile Brandvold"),
        ("Odile Brandvold is our moderator today.", "Odile Brandvold"),
        ("We were lucky to find as moderator Ms. Odile Brandvold.", "Odile Brandvold"),
        ("First of all, our moderator, who's Ms. Odile Brandvold, has a word.", "Odile Brandvold"),
        ("Odile Brandvold is the moderator of another session.", None),
        ("Odile Brandvold is our guest.", None),
    ],
)
def test_who_is_said_to_moderate_does(said: str, name: str | None) -> None:
    """Beside the name, in one of the first turns."""
    transcript = _parse(
        f"KAI BOREAL: Good morning.  {said}  The session begins.",
        "MODERATOR: Good.",
        "ANA LIMA: Yes.",
        "MODERATOR: So.",
    )

    assert [name] * 2 == _people(transcript)[1::2]


@pytest.mark.parametrize(("role", "name"), [("SPEAKER", "Odile Brandvold"), ("AUDIENCE", None)])
def test_speech_goes_on_under_the_same_role(role: str, name: str | None) -> None:
    """After an interruption."""
    transcript = _parse(
        "KAI BOREAL: Odile Brandvold, please.",
        "SPEAKER: The costs are --",
        "KAI BOREAL: Louder.",
        f"{role}: They are low.",
    )

    assert name == _people(transcript)[3]


@pytest.mark.parametrize(
    ("turns", "name"),
    [
        (
            ["AUDIENCE: Why is it so dear?", "Could you tell us your name?", "AUDIENCE: I'm Odile Brandvold."],
            "Brandvold",
        ),
        (["AUDIENCE: Why is it?", "I didn't get the name.", "AUDIENCE: I'm Odile Brandvold."], "Brandvold"),
        (["AUDIENCE: Why is it so dear?", "Could you tell us your name?", "SPEAKER: I'm Odile Brandvold."], None),
        (["AUDIENCE: Why is it so dear?", "Good.", "AUDIENCE: I'm Odile Brandvold."], None),
        (["AUDIENCE: May I?", "Please.", "AUDIENCE: I'm Odile Brandvold."], "Brandvold"),
        (["AUDIENCE: May I?", "No, wait.", "AUDIENCE: I'm Odile Brandvold."], None),
        (["Hello, can you hear me?", "Very well.", "ODILE BRANDVOLD: I'll be short."], "Brandvold"),
        (["The costs are low.", "Very well.", "ODILE BRANDVOLD: I'll be short."], None),
    ],
)
def test_who_goes_on_is_known_two_turns_later(turns: list[str], name: str | None) -> None:
    """Who asked for the floor, tried the microphone or had to tell the name."""
    first, between, last = turns
    person = _people(_parse("KAI BOREAL: We go on.", first, f"KAI BOREAL: {between}", last))[1]

    assert (person.split()[-1] if person is not None else None) == name


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("Can I just ask, did it rain?", "Odile Brandvold"),
        ("A quick one.  Did it rain?", "Odile Brandvold"),
        ("Did it rain?", None),
        ("Can I ask, did it rain?  Odile, please.", "Odile Brandvold"),
        ("Can I ask Juno, did it rain?", "Juno"),
        ("Can I ask whether somebody knows.", None),
    ],
)
def test_who_is_asked_something_more_answers(question: str, name: str | None) -> None:
    """Nobody else is called on."""
    transcript = _parse("ODILE BRANDVOLD: The nets are dry.", f"KAI BOREAL: {question}", "It did.", "ANA LIMA: Good.")

    assert name == _people(transcript)[2]


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("Did it rain?", "Odile Brandvold"),
        ("Did it rain on Kai?", None),
        ("Mira, did it rain?", None),
        ("Thank you.  Did it rain?", None),
        ("May I ask on that?", "Kai Boreal"),
        ("Who knows the harbour?", None),
        (f"Did it rain {'on and on ' * 9}?", None),
        ("It rained.", None),
    ],
)
def test_who_is_asked_by_a_bystander_answers(question: str, name: str | None) -> None:
    """A short question, which names nobody and asks for nothing else."""
    transcript = _parse("KAI BOREAL: Odile Brandvold, please.", "The nets are dry.", question, "It did.")

    assert name == _people(transcript)[3]


@pytest.mark.parametrize(("label", "name"), [("SPEAKER", "Odile Brandvold"), ("PANELIST", None)])
def test_who_is_asked_answers_under_the_same_label(label: str, name: str | None) -> None:
    """The one who asks has another."""
    turns = ("KAI BOREAL: Odile Brandvold, please.", "SPEAKER: The nets are dry.", "AUDIENCE: Did it rain?")

    assert name == _people(_parse(*turns, f"{label}: It did."))[3]


@pytest.mark.parametrize(("call", "name"), [("Thoko", "Thokozani Banda"), ("Thora", None)])
def test_who_is_called_by_the_beginning_of_the_name(call: str, name: str | None) -> None:
    """Said by others before and after, it does not speak against the name that is given."""
    transcript = _parse(
        f"KAI BOREAL: {call}, please.",
        "Thokozani Banda, Harbour Board.  The nets are dry.",
        f"KAI BOREAL: Thank you, {call}, and so does {call}.",
    )

    assert name == _people(transcript)[1]


@pytest.mark.parametrize(
    ("end", "name"),
    [
        ("Odile, please.", "Odile"),
        ("Odile, please write it down.", None),
        ("Odile, please.  The delegate of the North, you have the floor.", None),
        ("That is a good catch, Odile.  We go on with the next part.", None),
        ("That went to you, Odile.  Is it true?", "Odile"),
        ("It was known, Odile.  What is yours?", "Odile"),
        ("Odile, thank you for coming.  We go on.", None),
        ("I turn now to Odile.", "Odile"),
        ("This is Odile, as I said.  Please go ahead.", "Odile"),
        ("And Odile, who wants to speak.", "Odile"),
        ("We now see a video message from Odile.", "Odile"),
        ("Thanks to Odile and everybody.", None),
        ("Would you come to Odile?", None),
        ("Odile, one sentence.", "Odile"),
        ("Odile, please leave the keys here.", None),
        ("Odile, can you wait?", None),
        ("Odile?  No.", None),
        ("You have won, Odile.  Online?", None),
        ("Kelda, you begin, then Odile.", "Kelda"),
        ("You first, and then Odile.", None),
        ("Yes, you, and then Odile.", None),
        ("Odile, you're first.", "Odile"),
        ("I gave it to Odile.", None),
        ("Before I give the floor to Odile, is all well?", None),
        ("I thank our six speakers, Odile, Mira, Juno.  The session's closed.", None),
        ("The nod is from you, Odile.  Left side.", None),
        ("Kelda, are you there?  Odile tells me you wrote.", None),
        ("It is like a letter to Odile.", None),
        ("Now it is like the letters to Odile.", None),
        ("Odile, I was wrong.  What is your price?", "Odile"),
        ("Odile is nodding.  Is that fine for you?", None),
        ("The other way, so Odile, you start.", "Odile"),
        ("The other way, and Odile, you start.", None),
        ("Odile had a hand.", "Odile"),
        ("And Odile, five minutes.", "Odile"),
        ("Odile, you report next year.  Table two.", "Odile"),
        ("Odile, you report next year.  Okay, table two.", None),
        ("It is written, Odile, there is no way back.  Other views?", None),
        ("Odile, the nets.", "Odile"),
        ("We were on the boats.  Through the window.", None),
        ("I call on Odila -- Odile.", "Odile"),
        ("I call on Mira -- Odile.", "Mira"),
        ("Odile, your hand is up.", "Odile"),
        ("I see that Odile is taking the microphone.", "Odile"),
        ("Please give it to Odile.", "Odile"),
        ("Please send it to Odile.", None),
        ("So Odile, we'll find you later.", None),
        ("So Odile, we'll hear you.", "Odile"),
    ],
)
def test_who_is_called_at_the_end(end: str, name: str | None) -> None:
    """Who is told to do something, commented on, thanked or spoken of is not called."""
    transcript = _parse("ODILE: Yes.", "ANA LIMA: Yes.", f"MODERATOR: {end}", "The costs are low.")

    assert name == _people(transcript)[3]


@pytest.mark.parametrize(
    ("opening", "name"),
    [
        ("I'm Kai Boreal.  We can start.", "Kai Boreal"),
        ("I'm Kai Boreal.  I have the honour to moderate this round.", "Kai Boreal"),
        ("I'm Kai Boreal and I'll be facilitating this.", "Kai Boreal"),
        ("I'm Kai Boreal.  She will be facilitating this.", None),
        ("I'm Kai Boreal.  Here are the nets.", None),
    ],
)
def test_who_opens_a_session_chairs(opening: str, name: str | None) -> None:
    """Without a label, and before anybody is called on."""
    transcript = _parse(opening, "I'm Odile Brandvold.  The nets are dry.", "Thank you.  And behind you?", "Yes.")

    assert ["Kai Boreal", "Odile Brandvold", name] == _people(transcript)[:3]


@pytest.mark.parametrize(
    ("turn", "name"),
    [
        ("Thank you.  And behind you?", "Kai Boreal"),
        ("Thank you, Chair.  The nets are wet.", None),
        ("Thank you for the floor.  The nets are wet.", None),
        ("Thank you.  I have seen wet nets.", None),
        ("Very good.  The nets are wet, then.", "Kai Boreal"),
        ("Very good question.  The nets are wet, then.", None),
        ("The nets are very good.", None),
        ("Thank you and bye.", None),
    ],
)
def test_bare_thanks_are_of_who_chairs(turn: str, name: str | None) -> None:
    """Or praise; those to whom the floor was given speak of themselves, or to the chair, or praise a question."""
    transcript = _parse("I'm Kai Boreal.  We can start.", "I'm Odile Brandvold.  The nets are dry.", turn, "Yes.")

    assert name == _people(transcript)[2]


def test_who_presents_a_panel_does_not_introduce_himself() -> None:
    """Full names with bodies, several of them."""
    panel = (
        "The panel in short.  Odile Brandvold, from the Harbour Board.  Ana Lima, from the Reef Council.  And others."
    )

    assert _people(_parse(panel, "Good morning."))[0] is None


def test_who_opens_at_length_is_named_late() -> None:
    """Behind greetings, by the full name."""
    opening = f"Good morning.  The room is{' very' * 80} full.  I'm {{name}} and I live here."

    assert ["Kai Boreal", None] == _people(_parse(opening.format(name="Kai Boreal"), "Yes."))
    assert [None, None] == _people(_parse(opening.format(name="Kai"), "Yes."))
    assert _people(_parse(*["ANA LIMA: Yes."] * 6, opening.format(name="Kai Boreal")))[6] is None


@pytest.mark.parametrize(
    ("question", "answer", "name"),
    [
        ("And what's your name?", "Odile Brandvold.", "Odile Brandvold"),
        ("And what's your name?", "Oh, Odile.  Odile Brandvold.", "Odile Brandvold"),
        ("And what's your name?", "Sorry.  Odile.  And I have two questions.", "Odile"),
        ("And what's your name?", "I'm the one, Odile.  Yes.", None),
        ("And what's your name?", "Thank you, Odile.  I have two questions.", None),
        ("And what's your name?", "Odile and Mira.  We have two questions.", None),
        ("And what's the price?", "Sorry.  Odile.  And I have two questions.", None),
    ],
)
def test_who_is_asked_for_the_name_gives_it(question: str, answer: str, name: str | None) -> None:
    """In a sentence of its own, at the head."""
    transcript = _parse("ANA LIMA: The costs are low.", question, answer, "ANA LIMA: Yes.")

    assert name == _people(transcript)[2]


def test_who_asks_for_the_name_chairs() -> None:
    """If it is known who does."""
    transcript = _parse("I'm Kai Boreal.  We can start.", "The nets are dry.", "Good.  What's your name?", "Odile.")

    assert ["Kai Boreal", "Odile", "Kai Boreal", "Odile"] == _people(transcript)


@pytest.mark.parametrize(
    ("call", "names"),
    [
        ("I hand over to Odile Brandvold for the discussion.", ["Odile Brandvold", "Odile Brandvold"]),
        ("She could chair this part.  Odile Brandvold, please.", ["Odile Brandvold", "Odile Brandvold"]),
        ("She could take this part.  Odile Brandvold, please.", ["Odile Brandvold", "Kai Boreal"]),
        ("Odile Brandvold, please take my place.", ["Odile Brandvold", "Odile Brandvold"]),
        ("Keep it for the second half.  Odile Brandvold, please.", ["Odile Brandvold", "Kai Boreal"]),
        ("I give it back to Odile Brandvold.", ["Odile Brandvold", "Odile Brandvold"]),
        ("Then I give it back to Mira.  Odile Brandvold, please.", ["Odile Brandvold", "Kai Boreal"]),
    ],
)
def test_the_chair_is_handed_over_for_a_part(call: str, names: list[str]) -> None:
    """Named right behind who takes it."""
    transcript = _parse(f"KAI BOREAL: We can start.  {call}", "The nets are dry.", "ANA LIMA: Yes.", "Any questions?")

    assert names == _people(transcript)[1::2]


@pytest.mark.parametrize(
    ("later", "name"),
    [
        (["ODILE BRANDVOLD: Yes.", "MODERATOR: Good."], "Kai Boreal"),
        (["It is me.", "MODERATOR: Odile Brandvold, please.", "Yes."], "Kai Boreal"),
        (["ANA LIMA: Yes.", "MODERATOR: Good."], "Odile Brandvold"),
        (["MODERATOR: Good.", "ODILE BRANDVOLD: Yes.", "MODERATOR: Good."], "Kai Boreal"),
    ],
)
def test_who_has_another_label_does_not_chair(later: list[str], name: str) -> None:
    """The moderator goes on if nobody answers."""
    called = "MODERATOR: I'm Kai Boreal.  We begin.  Odile Brandvold, please."
    transcript = _parse(called, "MODERATOR: The line is bad.", *later)

    assert name == _people(transcript)[1]


def test_nobody_chairs_who_is_called_on_by_the_chair() -> None:
    """Unless many others thank her."""
    turns = (
        "MODERATOR: We begin.",
        "ANA LIMA: Thank you, Odile.  The costs are low.",
        "MODERATOR: Good.  Odile, please.",
        "ODILE: Yes.",
        "MODERATOR: Good.",
    )

    thanks = "MIRA: Yes.", "MODERATOR: Good.", "MIRA: Thank you, Odile.", "MODERATOR: Good.", "MIRA: Thank you, Odile."

    assert _people(_parse(*turns))[4] is None
    assert "Odile" == _people(_parse(*turns, *thanks))[6]


def test_who_must_leave_hands_over_the_chair() -> None:
    """Those who lead on behind that are who was called."""
    transcript = _parse(
        "I'm Kai Boreal.  We can start.  Ana Lima, please.",
        "The nets are dry.",
        "Thank you, Ana.  I must go now.  I pass to Odile Brandvold.",
        "We have two hands.  Start with the front.",
        "Chair, the nets are wet.",
        "Thank you.  And behind you?",
    )

    assert ["Kai Boreal", "Odile Brandvold", None, "Odile Brandvold"] == _people(transcript)[2:]


def test_who_is_called_on_does_not_chair() -> None:
    """Though he calls on others twice."""
    transcript = _parse(
        "I'm Kai Boreal.  We can start.  Odile Brandvold, please.",
        "ODILE BRANDVOLD: Ana Lima may know.  Ana Lima, please.",
        "ANA LIMA: Yes.",
        "Thank you, Ana Lima.  Odile Brandvold, please.",
        "ODILE BRANDVOLD: Ana Lima, is it so?",
        "ANA LIMA: No.",
        "Who else would like to speak?",
    )

    assert ["Kai Boreal", "Kai Boreal", "Kai Boreal"] == _people(transcript)[::3]


def test_a_remote_moderator_puts_something_in() -> None:
    """With the same label as who chairs, who goes on."""
    transcript = _parse(
        "MODERATOR: I'm Kai Boreal.  Odile, are there questions?",
        "MODERATOR: Yes, we have a hand.",
        "AUDIENCE: The costs are low.",
        "MODERATOR: Good.  Odile, I see more hands.",
        "REMOTE MODERATOR: Two of them.",
        "MODERATOR: Good.",
        "AUDIENCE: The network is open.",
        "REMOTE MODERATOR: One more.",
    )

    odile, kai = "Odile", "Kai Boreal"
    assert [kai, odile, None, kai, odile, kai, None, odile] == _people(transcript)


def test_who_opened_the_session_introduces_himself_later() -> None:
    """And goes on when somebody has put something in."""
    transcript = _parse(
        "MODERATOR: One more minute.",
        "MODERATOR: I'm Kai Boreal.  We begin.",
        "PANELIST: The costs are low.",
        "MODERATOR: The booth asks you to slow down.",
        "MODERATOR: Good.",
    )

    assert "Kai Boreal" == _people(transcript)[4]


def test_a_chairs_label_is_a_sign() -> None:
    """Of who has chaired without a label so far."""
    transcript = _parse("I'm Kai Boreal.  We can start.", "The nets are dry.", "CHAIR: The nets are wet.", "Yes.")

    assert "Kai Boreal" == _people(transcript)[2]


def test_two_chairs_in_a_row() -> None:
    """Who thanks the one before is somebody else, whoever that is."""
    transcript = _parse(
        "MODERATOR: I'm Kai Boreal.",
        "ANA LIMA: The nets are dry.",
        "MODERATOR: I hand over to my neighbour.",
        "MODERATOR: Thank you, Kai.  We go on.",
        "ANA LIMA: They are wet.",
        "MODERATOR: Good.",
    )

    assert ["Kai Boreal", None, None] == [_people(transcript)[turn] for turn in (2, 3, 5)]


@pytest.mark.parametrize(
    ("answer", "name"), [("She is connected.", None), ("Yes, she is connected.", "Odile Brandvold")]
)
def test_the_remote_moderator_speaks_of_who_was_called(answer: str, name: str | None) -> None:
    """Unless she answers herself."""
    transcript = _parse(
        "KAI BOREAL: Odile Brandvold, are you there?", f"REMOTE MODERATOR: {answer}", "KAI BOREAL: Yes."
    )

    assert name == _people(transcript)[1]


def test_nobody_calls_himself_mister() -> None:
    """Whoever has a link to a body behind the name."""
    transcript = _parse(
        "CHAIR: I'm Kai Boreal.", "I'm Odile Brandvold.", "CHAIR: Thank you, Ms. Brandvold, with both hands."
    )

    assert ["Kai Boreal", "Odile Brandvold", "Kai Boreal"] == _people(transcript)


def test_a_word_is_no_name() -> None:
    """If it has a small letter elsewhere."""
    transcript = _parse("KAI BOREAL: Two minutes.  Cut.", "We have cut it.", "Cut again.  Time.", "KAI BOREAL: Good.")

    assert [None, None] == _people(transcript)[1:3]


@pytest.mark.parametrize(
    ("calls", "name"), [(["Celso, what is new?", "Celso, please."], "Celso"), (["Celso, please."], None)]
)
def test_who_is_called_again_and_again_has_a_name(calls: list[str], name: str | None) -> None:
    """At the head of a sentence any word has a capital."""
    transcript = _parse(*(turn for call in calls for turn in (f"KAI BOREAL: {call}", "Nothing so far.")))

    assert {name} == set(_people(transcript)[1::2])


def test_who_speaks_of_who_was_called_is_another() -> None:
    """Short and without a name."""
    transcript = _parse("KAI BOREAL: Odile Brandvold, please.", "She just left the room.", "KAI BOREAL: Then we go on.")

    assert _people(transcript)[1] is None


def test_who_was_named_in_short_is_called_by_the_whole_title() -> None:
    """The only one with this title."""
    transcript = _parse(
        "KAI BOREAL: Dr. Odile Brandvold is here.", "ANA LIMA: Yes.", "KAI BOREAL: I see.  So, Doctor?", "It rained."
    )

    assert _people(transcript)[3] == "Odile Brandvold"


@pytest.mark.parametrize(
    ("comment", "name"),
    [
        ("KAI BOREAL: That is a fair point, Odile.  We go on.", "Odile"),
        ("PANELIST: That is a fair point, Odile.  We go on.", None),  # perhaps to who asked long ago
        ("KAI BOREAL: We hear you well, Odile.  Go on.", None),
        ("KAI BOREAL: That is a fair point, Odile?  We go on.", None),
        ("KAI BOREAL: We go on.  That is a fair point, Odile.", None),
        ("KAI BOREAL: That is a fair point and Odile.  We go on.", None),
        ("KAI BOREAL: So, Odile.", None),
    ],
)
def test_who_chairs_comments_on_what_was_just_said(comment: str, name: str | None) -> None:
    """In the first sentence."""
    transcript = _parse("ANA LIMA: The nets are dry.", "They are wet.", comment, "ODILE: Yes.", "ANA LIMA: No.")

    assert name == _people(transcript)[1]


@pytest.mark.parametrize(
    ("call", "name"),
    [
        ("Odile Brandvold, do you want to begin, and then we ask Juno Lima?", "Odile Brandvold"),
        ("Odile Brandvold, do you want to begin, and Juno Lima as well?", None),
        ("Odile Brandvold, do you want to begin, and then we go to Juno Lima.", "Odile Brandvold"),
    ],
)
def test_one_sentence_calls_on_two(call: str, name: str | None) -> None:
    """The second speaks after the first."""
    transcript = _parse("JUNO LIMA: Yes.", "ODILE BRANDVOLD: Yes.", f"MODERATOR: {call}", "The costs are low.")

    assert name == _people(transcript)[3]


def test_an_open_floor_ends_a_list() -> None:
    """Behind it, who was called before is not sure to be next."""
    turns = (
        "MODERATOR: Odile Brandvold and then Juno Lima, please.",
        "Yes.",
        "MODERATOR: Good.  Who else would like to speak?",
        "I do.",
    )

    assert ["Odile Brandvold", None] == _people(_parse(*turns))[1::2]


@pytest.mark.parametrize(
    ("request_", "name"), [("Chair, may I, on this?", "Odile Brandvold"), ("May I send you the text?", None)]
)
def test_not_everything_asked_for_is_the_floor(request_: str, name: str | None) -> None:
    """What else may be asked for is not given with it."""
    transcript = _parse("KAI BOREAL: We go on.", request_, "KAI BOREAL: Please.", "I'm Odile Brandvold.")

    assert name == _people(transcript)[1]


def test_the_chair_gives_the_floor_to_another_moderator() -> None:
    """One label, two persons, the second of whom a turn under another chair's label calls on."""
    transcript = _parse(
        "CHAIR: I'm Kai Boreal.  Odile Brandvold, please.",
        "MODERATOR: Good morning.",
        "SPEAKER: The nets are dry.",
        "MODERATOR: Madam Chair.",
        "CHAIR: Now I give the floor to Ana Lima.",
        "MODERATOR: Good morning.",
        "SPEAKER: The nets are wet.",
        "MODERATOR: Good.",
    )

    assert ["Odile Brandvold", "Odile Brandvold", "Ana Lima", "Ana Lima"] == _people(transcript)[1::2]


@pytest.mark.parametrize(
    ("speech", "name"),
    [("Hello, can you hear me now?", "Odile Brandvold"), ("Hello, here is the hall.", None)],
)
def test_who_could_not_be_heard_is_heard_later(speech: str, name: str | None) -> None:
    """Behind some talk of the line."""
    transcript = _parse(
        "KAI BOREAL: Odile Brandvold, are you there?",
        "She is on mute.",
        "KAI BOREAL: In the meantime the bridges.",
        speech,
        "KAI BOREAL: Very well.",
    )

    assert name == _people(transcript)[3]


def test_thanks_to_several_are_not_for_what_was_just_said() -> None:
    """Each of them behind ``to``."""
    thanks = "Thank you to Odile online, and to Mira and to Juno."
    transcript = _parse("ODILE: Yes.", "MIRA: Yes.", "JUNO: Yes.", "It is low.", f"KAI BOREAL: {thanks}")

    assert _people(transcript)[3] is None


def test_what_has_an_article_is_nobody() -> None:
    """Whoever seems to give it as a name."""
    transcript = _parse("ANA LIMA: And the Kelp.", "KAI BOREAL: We go on.", "It's Kelp!", "KAI BOREAL: Ah, Kelp.")

    assert _people(transcript)[2] is None


def test_thanks_may_stand_behind_other_words() -> None:
    """Right before the name."""
    transcript = _parse("ANA LIMA: How many?", "A lot.", "ANA LIMA: So many, thank you, Odile.", "ODILE: Yes.")

    assert _people(transcript)[1] == "Odile"


def test_a_guest_is_not_thanked_for_the_chairs_turn() -> None:
    """Who introduced herself under another label is thanked for what she said then."""
    transcript = _parse(
        "MODERATOR: I'm Kai Boreal.  We begin.",
        "AUDIENCE: My name is Odile Brandvold.  Is the net dry?",
        "MODERATOR: Ana?",
        "ANA LIMA: Thank you, Odile.  It is.",
        "MODERATOR: Good.",
    )

    assert ["Kai Boreal", "Odile Brandvold", "Kai Boreal", "Ana Lima", "Kai Boreal"] == _people(transcript)


@pytest.mark.parametrize(
    ("called", "thanked", "name"),
    [
        ("Farhod Brandvold", "Farhad", "Farhod Brandvold"),
        ("Farhod Brandvold", "Farhoda", None),
        ("Farhod Brandvold", "Mira", None),
        ("Maria Brandvold", "Mario", None),
        ("Maria Brandvold", "Marta", None),
        ("Farhod", "Farhad", None),
    ],
)
def test_a_name_is_heard_otherwise(called: str, thanked: str, name: str | None) -> None:
    """Who is called on and who is thanked for one turn is one person, if the names sound alike."""
    transcript = _parse(f"ANA LIMA: Over to you, {called}.", "Yes.", f"KAI BO: Thank you, {thanked}.")

    assert name == _people(transcript)[1]


@pytest.mark.parametrize(
    ("opening", "names"),
    [
        ("Good morning.", ["Odile", "Odile"]),
        ("The nets are dry.", ["Kai Boreal", "Kai Boreal"]),
    ],
)
def test_a_moderator_calls_on_somebody_from_a_body(opening: str, names: list[str]) -> None:
    """Behind more than a greeting; else the name and the body are the moderator's own."""
    transcript = _parse(
        "MODERATOR: I'm Kai Boreal.  We begin.",
        "The costs are low.",
        f"MODERATOR: {opening}  So Odile, from the Harbour Board.  You said that it rains.",
        "It does.",
        "MODERATOR: Good.",
    )

    assert names == _people(transcript)[2::2]


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("beside Odile Brandvold stands a boat", "Odile Brandvold"),
        ("beside Odile stands Mira Brandvold", "Odile"),
        ("beside Odile I stand", "Odile"),
        ("beside Odile", "Odile"),
    ],
)
def test_full_names_stand_anywhere(said: str, name: str) -> None:
    """Also where nobody is called on."""
    speech = f"{'The nets are dry.  ' * 30}They hang {said}.  {'The nets are dry.  ' * 30}"
    transcript = _parse(*["KAI BOREAL: Yes."] * 9, f"KAI BOREAL: {speech}", "KAI BOREAL: Odile, please.", "They do.")

    assert name == _people(transcript)[-1]


@pytest.mark.parametrize(
    ("label", "name"), [("SPEAKER", "Kai Boreal"), ("AUDIENCE", "Kai Boreal"), ("MODERATOR", None), ("ANA LIMA", None)]
)
def test_a_speaker_is_anybody(label: str, name: str | None) -> None:
    """Also who chairs, where no label tells of a person or a chair."""
    transcript = _parse(
        "SPEAKER: I'm Kai Boreal.  We can start.", f"{label}: The nets are dry.", "SPEAKER: Any questions?"
    )

    assert name == _people(transcript)[2]


@pytest.mark.parametrize(("label", "name"), [("Tiago", "Thiago Brandt"), ("Thiaga", "Thiaga"), ("Mira", "Mira")])
def test_a_first_name_is_misheard(label: str, name: str) -> None:
    """By one letter inside, where nobody else is like it."""
    transcript = _parse(
        "THIAGO BRANDT: The nets are dry.",
        "KAI BOREAL: Good.",
        f"KAI BOREAL: We ask {label}.  {label}, please.",
        "Yes.",
    )

    assert name == _people(transcript)[3]


def test_who_is_like_two_stays_alone() -> None:
    """A name misheard might be either's."""
    transcript = _parse(
        "THIAGO BRANDT: Yes.",
        "TIIAGO LIMA: Yes.",
        "KAI BOREAL: Good.",
        "KAI BOREAL: I ask Tiago.  Tiago, please.",
        "Yes.",
    )

    assert "Tiago" == _people(transcript)[4]


def test_who_introduces_himself_is_not_misheard() -> None:
    """He knows his own name."""
    transcript = _parse("THIAGO BRANDT: Yes.", "KAI BOREAL: Good.", "My name is Tiago.", "KAI BOREAL: Yes.")

    assert ["Thiago Brandt", "Tiago"] == _people(transcript)[::2]


@pytest.mark.parametrize(
    ("call", "name"),
    [
        ("Where is Odile?", "Odile"),
        ("Is Odile in the room?", "Odile"),
        ("Is Odile in the boat?", None),
        ("I see that Odile is waving.", "Odile"),
        ("I see that Odile is waving.  We close here.", None),
        ("We begin on the left with Odile.", "Odile"),
        ("I come on the left with Odile.", None),
        ("Odile, I think, and then Mira.", "Odile"),
        ("Odile, then Mira.", "Odile"),
        ("Odile on the nets, and then Mira on the boats.", "Odile"),
        ("We go the other way, so Odile.", "Odile"),
        ("We were on the boats.  Odile on the nets.", "Odile"),
        ("We were on the boats.  Odile is on the nets.", None),
        ("We were on the boats.  Odile on the nets said that they are dry.", None),
        ("Now for the Harbour Board, Odile Brandvold.", "Odile Brandvold"),
        ("Now for the Harbour Board, Odile.", "Odile"),
        ("Odile, who, I think, would like to speak.", "Odile"),
        ("We begin our work in the region with Odile.", "Odile"),
        ("We continue our work in the region with Odile.", None),
    ],
)
def test_who_is_sought_or_seen_is_called(call: str, name: str | None) -> None:
    """And who is the first of those who are named in an order."""
    transcript = _parse("ODILE: Yes.", "MIRA: Yes.", f"MODERATOR: {call}", "The costs are low.")

    assert name == _people(transcript)[3]


@pytest.mark.parametrize(
    ("request_", "name"),
    [("Can I come back on that?", "Odile"), ("Point of order.", "Odile"), ("The nets are dry.", None)],
)
def test_who_asks_for_the_floor_gets_it_by_name(request_: str, name: str | None) -> None:
    """In the next turn."""
    assert (
        name == _people(_parse("ODILE: Yes.", "KAI BOREAL: Good.", request_, "KAI BOREAL: Please, Odile.", "Yes."))[2]
    )


def test_the_chair_is_thanked_who_named_the_next() -> None:
    """Whoever calls on others again and again is thanked for the floor by everybody."""
    calls = ["KAI BOREAL: Odile, please.", "ODILE: Yes."] * 2
    transcript = _parse(*calls, "Odile, thank you for the nets, they are dry.", "ODILE: Thank you, Kai.")

    assert "Kai Boreal" == _people(transcript)[4]


@pytest.mark.parametrize(("head", "name"), [("And it was", "Odile Brandvold"), ("She said it was", None)])
def test_who_is_spoken_of_does_not_go_on(head: str, name: str | None) -> None:
    """Behind an interruption."""
    transcript = _parse("KAI BOREAL: Odile Brandvold, please.", "The net is --", "KAI BOREAL: Louder.", f"{head} dry.")

    assert name == _people(transcript)[3]


def test_coming_to_somebody_is_no_introduction() -> None:
    """But a call."""
    transcript = _parse("ODILE: Yes.", "SPEAKER: Yes.  Odile, I come to you.  You know the nets.", "Yes.")

    assert "Odile" not in _people(transcript)[1:2]


@pytest.mark.parametrize(
    ("question", "name"),
    [("Is that so?  I look at my co-chair.", "Odile Brandvold"), ("Now I look at my co-chair.", "Kai Boreal")],
)
def test_a_chair_asks_the_other(question: str, name: str) -> None:
    """Who answers, and does not chair then."""
    transcript = _parse(
        "CHAIR: I'm Kai Boreal, one of the co-chairs.",
        "CHAIR: And I'm Odile Brandvold.  We begin.",
        "AUDIENCE: The nets are dry.",
        f"CHAIR: {question}",
        "CHAIR: It is.",
        "AUDIENCE: The nets are wet.",
        "CHAIR: Good.",
    )

    assert ["Odile Brandvold", "Kai Boreal", name] == [_people(transcript)[turn] for turn in (3, 4, 6)]


@pytest.mark.parametrize(("where", "name"), [("next to Mira", "Kai Boreal"), ("from now on", "Odile")])
def test_a_seat_is_not_the_chair(where: str, name: str) -> None:
    """Only who takes the chair itself leads from there on."""
    transcript = _parse(
        "ODILE: Yes.",
        f"KAI BOREAL: We go on.  You will take the chair {where}.  Odile, please.",
        "The nets are dry.",
        "MIRA: They are.",
        "Thank you, Mira.",
    )

    assert name == _people(transcript)[4]


def test_who_gave_the_chair_back_at_once_does_so_again() -> None:
    """Also where somebody else speaks in between."""
    transcript = _parse(
        "MODERATOR: I'm Kai Boreal.  We begin.",
        "AUDIENCE: The nets are dry.",
        "MODERATOR: Odile Brandvold, please.",
        "MODERATOR: It rains.",
        "MODERATOR: Good.",
        "AUDIENCE: The nets are wet.",
        "MODERATOR: Odile, please.",
        "MODERATOR: It rains again.",
        "AUDIENCE: The nets are wet.",
        "MODERATOR: Good.",
    )

    assert ["Odile Brandvold", "Kai Boreal", "Odile Brandvold", "Kai Boreal"] == [
        _people(transcript)[turn] for turn in (3, 4, 7, 9)
    ]


@pytest.mark.parametrize(("label", "name"), [("MODERATOR: ", None), ("ANA LIMA: ", "Kai Boreal")])
def test_the_chair_does_not_speak_before_the_chair(label: str, name: str | None) -> None:
    """Whose label follows, speaks there."""
    transcript = _parse(
        "MODERATOR: I'm Kai Boreal.  We can start.",
        "ANA LIMA: The nets are dry.",
        "Any questions?",
        f"{label}The nets are wet.",
    )

    assert name == _people(transcript)[2]


@pytest.mark.parametrize(("label", "name"), [("CHAIR", None), ("MODERATOR", "Kai Boreal")])
def test_a_chair_is_no_moderator(label: str, name: str | None) -> None:
    """Where both have labels."""
    transcript = _parse(
        "MODERATOR: I'm Kai Boreal.  We can start.", "ANA LIMA: The nets are dry.", f"{label}: Any questions?", "Yes."
    )

    assert name == _people(transcript)[2]


@pytest.mark.parametrize(
    ("call", "name"),
    [
        ("Kelda, you have two minutes.", "Kelda"),
        ("Kelda, we have two minutes.  Please.", None),
        ("Suddenly, you have two minutes.", None),
        ("Folks, you have two minutes.", None),
        ("A kelda is wet.  Kelda, you have two minutes.", None),
    ],
)
def test_who_is_spoken_to_has_a_name(call: str, name: str | None) -> None:
    """A single word at the head of a sentence, before a comma and words to somebody."""
    assert name == _people(_parse("ANA LIMA: Yes.", f"MODERATOR: {call}", "The nets are dry."))[2]


@pytest.mark.parametrize(("place", "name"), [("China", "Chin Tanaka"), ("Chin", None)])
def test_from_whom_something_comes_is_another(place: str, name: str | None) -> None:
    """A place that begins with the name is nobody."""
    speech = f"The question that we read is from {place}."
    transcript = _parse("KAI BOREAL: Over to you, Chin Tanaka.", speech, "KAI BOREAL: Good.")

    assert name == _people(transcript)[1]


def test_nicknames_of_a_misheard_name() -> None:
    """All that is joined with it moves with it."""
    transcript = _parse(
        "MICHEAL BRANDT: Yes.",
        "KAI BOREAL: Good.",
        "KAI BOREAL: We ask Michael.  Michael, please.",
        "Yes.",
        "KAI BOREAL: We ask Mike.  Mike, please.",
        "Yes.",
    )

    assert ["Micheal Brandt", "Micheal Brandt"] == _people(transcript)[3::2]


def test_evidence_points_at_the_label_of_the_turn() -> None:
    """Where somebody goes on whose label is printed."""
    transcript = _parse("SPEAKER: Yes.", "ODILE: The costs are", "low.", "KAI BOREAL: Good.", "ODILE: Yes.")
    (evidence,) = [each for speaker in transcript.speakers for each in speaker.evidence if each.turn == 2]
    label = transcript.turns[1].label

    assert label is not None
    assert label.span == evidence.span


@pytest.mark.parametrize(("before", "name"), [("Now for the Board", "Odile Brandvold"), ("I had a good teacher", None)])
def test_who_is_presented_is_next(before: str, name: str | None) -> None:
    """Others are spoken of."""
    assert name == _people(_parse("ANA LIMA: Yes.", f"KAI BO: {before}, Odile Brandvold.", "The nets are dry."))[2]


@pytest.mark.parametrize(
    ("speech", "name"),
    [
        ("Odile Brandvold, I have dry nets.", "Odile Brandvold"),
        ("Odile Brandvold, I have a question to you.", None),
        ("Minister Brandvold, I have dry nets.", None),
        ("Welcome to the Odile Brandvold of the Board.", None),
        ("My name, for those who are new, is Odile Brandvold.", "Odile Brandvold"),
        ("The name, for those who are new, is Odile Brandvold.", None),
        ("You forgot my name, and the next one is Odile Brandvold.", None),
        ("Odile Brandvold from the Harbour Board?", None),
        ("Odile Brandvold from the Harbour Board, may I?", "Odile Brandvold"),
        ("Odile Brandvold, Harbour Board, how is it seen?", "Odile Brandvold"),
        ("This is Ms. Odile Brandvold from the Harbour Board.", "Odile Brandvold"),
        ("It's Odile Brandvold.", "Odile Brandvold"),
        ("It's Ms. Odile Brandvold.", None),
    ],
)
def test_who_is_spoken_to_is_not_introduced(speech: str, name: str | None) -> None:
    """By a title, or by what is said to her."""
    assert name == _people(_parse("ANA LIMA: Yes.", f"AUDIENCE: {speech}  We go on.", "ANA LIMA: Good."))[1]


def test_what_looks_like_a_participle_may_be_a_name() -> None:
    """Where it stands before a second name inside a sentence."""
    turns = "Seating, please.", "Thank you.  The nets are dry.", "KAI BOREAL: Good."

    assert _people(_parse("KAI BOREAL: Here is a seating plan.  Seating, please.", *turns[1:]))[1] is None
    assert (
        _people(_parse("KAI BOREAL: I see some seating.  Seating AI, please.  Seating, please.", *turns[1:]))[1] is None
    )
    assert _people(_parse("KAI BOREAL: Here is Seating Lund.  Seating, please.", *turns[1:]))[1] == "Seating Lund"


@pytest.mark.parametrize(
    ("second", "names"),
    [
        ("Well said!", ["Odile", None]),
        (f"And the boats.  {'The boats are wet.  ' * 5}", ["Odile", "Odile"]),
    ],
)
def test_a_remark_is_not_what_is_thanked_for(second: str, names: list[str | None]) -> None:
    """Who was called on has spoken before it; but she may go on behind a marker."""
    transcript = _parse(
        "KAI BOREAL: Over to you, Odile.", f"Yes.  {'The nets are dry.  ' * 6}", second, "KAI BOREAL: Thank you, Odile."
    )

    assert names == _people(transcript)[1:3]


@pytest.mark.parametrize(
    ("said", "answer", "name"),
    [
        ("I don't know, Odile, you were there.", "Yes.  The nets were dry.", "Odile"),
        ("I don't know, Odile, you were there.", "Were the nets dry?", None),
        ("I don't know, Odile was there.", "Yes.  The nets were dry.", None),
    ],
)
def test_who_is_spoken_to_by_somebody_unknown_answers(said: str, answer: str, name: str | None) -> None:
    """But does not ask."""
    assert name == _people(_parse("ODILE: Yes.", "ANA LIMA: Yes.", said, answer, "ANA LIMA: Good."))[3]


@pytest.mark.parametrize(
    ("speech", "name"),
    [
        ("Odile, thanks for the nets.", "Odile"),
        ("Odile thanks for the nets.", None),
        ("Thank you, thank you, Odile.", "Odile"),
        ("Thanks a lot for the nets, thank you, Odile.", "Odile"),
        ("Thank you to the boats, thank you, Odile.", None),
        ("Thanks to you, thank you, Odile.", "Odile"),
        ("Okay Odile thanks for the nets.", "Odile"),
        ("Thanks to the boats, merci, Odile.", None),
        ("Vinaka vakalevu, Odile.", "Odile"),
        ("Mahalo, Odile.", "Odile"),
    ],
)
def test_who_is_thanked_has_just_spoken(speech: str, name: str | None) -> None:
    """Not who thanks, or stands in a list of all who are."""
    assert name == _people(_parse("ODILE: Yes.", "ANA LIMA: Yes.", "The nets are dry.", f"KAI BOREAL: {speech}"))[2]


@pytest.mark.parametrize(
    ("end", "name"),
    [("So I ask Odile.", None), ("I give the chair to Odile.", "Odile"), ("Back to you, Juno.", "Juno")],
)
def test_a_guests_question_is_not_answered_by_the_chair(end: str, name: str | None) -> None:
    """Whose turn comes next: who is asked speaks later, or under another label."""
    transcript = _parse(
        "CHAIR: Good.", "ODILE: Yes.", "CHAIR: So.", f"ANA LIMA: The nets are dry.  {end}", "CHAIR: The boats are wet."
    )

    assert name == _people(transcript)[4]


@pytest.mark.parametrize(
    ("between", "name"),
    [
        (["CHAIRMAN LUND: Good.", "MIRA: Yes."], "Lund"),
        (["CHAIRMAN: Good.", "MIRA: Yes."], "Kai Boreal"),
        (["CHAIRMAN LUND: Good.", "MIRA: Yes.", "CHAIRMAN LUND: I give the chair to Ana."], "Ana"),
    ],
)
def test_a_chairs_label_has_a_name_at_times(between: list[str], name: str) -> None:
    """The next turns under the label alone are the same person's."""
    transcript = _parse(
        "CHAIRMAN: I'm Kai Boreal.  We can begin.", "MIRA: Yes.", *between, "CHAIRMAN: The boats are wet.", "MIRA: Yes."
    )

    assert name == _people(transcript)[-2]


def test_who_is_said_to_moderate_does_so_before_a_chair_with_a_name() -> None:
    """Whose turns are told apart."""
    transcript = _parse(
        "ANA LIMA: Our moderator is Kai Boreal.", "MODERATOR: So.", "MIRA: Yes.", "MODERATOR LUND: Good.", "MIRA: Yes."
    )

    assert _people(transcript)[1] == "Kai Boreal"


def test_who_is_said_to_moderate_chairs_without_a_label() -> None:
    """From when she speaks."""
    transcript = _parse(
        "I'm Kai Boreal.  Welcome to this session.  Our moderator is Odile Brandvold.  First, Ana Lima, please.",
        "ANA LIMA: Yes.",
        "Thank you, Ana.  Odile, please.",
        "The nets are dry.  Mira, please.",
        "MIRA: Yes.",
        "Any questions?",
    )

    assert _people(transcript)[5] == "Odile Brandvold"


def test_who_once_moderated_does_not_chair_here() -> None:
    """Where a label says who does."""
    transcript = _parse(
        "MODERATOR: I'm Kai Boreal.  I give the floor to Ana Lima.",
        "ANA LIMA: The moderator, Odile Brandvold, was kind.",
        "MODERATOR: Odile Brandvold, please.",
        "ODILE BRANDVOLD: Yes.",
        "Any questions?",
    )

    assert _people(transcript)[4] == "Kai Boreal"


def test_a_guest_does_not_pass_the_chair() -> None:
    """But the floor."""
    transcript = _parse(
        "I'm Kai Boreal.  We begin.  Ana Lima, please.",
        "ANA LIMA: I give the floor to my colleague, Odile Brandvold.",
        "ODILE BRANDVOLD: Yes.",
        "Any questions?",
    )

    assert _people(transcript)[3] == "Kai Boreal"


def test_who_tries_the_microphone_asks_nothing() -> None:
    """So who spoke before does not answer."""
    transcript = _parse("ANA LIMA: Over to you, Odile.", "Yes.  It is dry.", "Am I back?", "You are.", "ANA LIMA: So.")

    assert _people(transcript)[3] is None


@pytest.mark.parametrize(
    ("call", "names"),
    [
        ("I see Mira, Mira Lund.", ["Mira Lund", None]),
        ("I see Mira, Oda Lund.", ["Mira", "Oda Lund"]),
        ("I see Mira and Mira Lund.", ["Mira Lund", "Mira Lund"]),
    ],
)
def test_who_is_named_twice_is_called_once(call: str, names: list[str | None]) -> None:
    """By a short name and then in full, which is no list."""
    transcript = _parse(f"KAI BOREAL: {call}", "The nets are dry.", "The boats are wet.", "KAI BOREAL: Good.")

    assert names == _people(transcript)[1:3]


@pytest.mark.parametrize(
    ("place", "name"),
    [("we are in Altmoor now", None), ("we are in Altmoor's boat", "Altmoor"), ("we believe in Altmoor", "Altmoor")],
)
def test_where_people_are_is_nobody(place: str, name: str | None) -> None:
    """A hub is called on like a person."""
    assert name == _people(_parse(f"KAI BOREAL: Good, {place}.  Altmoor, you have the floor.", "The nets are dry."))[1]


def test_who_gets_a_topic_is_called() -> None:
    """By anybody, in a sentence of its own."""
    assert _people(_parse("ODILE: Yes.", "KAI BOREAL: Good.  Odile, the nets.", "They are dry."))[2] == "Odile"
