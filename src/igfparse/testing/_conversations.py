"""Conversations in which what is said shows, or does not show, who speaks."""

from attrs import frozen
from hypothesis import strategies as st

from . import _names as names

__all__ = ["Conversation", "Said", "conversations", "neutral"]

_introductions = st.sampled_from(
    [
        "My name is {}.",
        "Good morning. I'm {}.",
        "Thank you. I am {}, and I have a question.",
        "{} from the Harbour Board.  I have a question.",
        "Hello. {} here.",
        "Yes, hi.  This is {} speaking.",
        "{}, Harbour Board.  Two points.",
        "Hi everyone, {}, I work for Netwerk Noord.",
    ]
)
_calls = st.sampled_from(
    [
        "I give the floor to {}.",
        "{}, please.",
        "Please, {}.",
        "Over to you, {}.",
        "Next we will move to {} of the Harbour Board.",
        "{}?",
        "I would like to invite {} to speak.  You have five minutes.",
        "{}, what is your view?",
        "Our next speaker is {}.",
        "So let's hear from {}.",
        "Then {}, please go ahead.",
    ]
)
_thanks = st.sampled_from(
    [
        "Thank you, {}.",
        "Thank you very much, {}.",
        "Thanks, {}, for that.",
        "Great.  Thank you so much {}.",
        "Thank you for sharing that {}.",
        "{}, thank you.",
    ]
)
_open_calls = st.sampled_from(
    [
        "Are there any other questions?",
        "The gentleman in the back.",
        "Who else wants to come in?",
        "Yes, please introduce yourself.",
    ]
)
#: Speech in which a name tells nothing, or that a careless pattern takes for a name.
_distractors = st.sampled_from(
    [
        "It is as {} said, the costs are low.",
        "In the view of {} this is wrong.",
        "We read the report that {} wrote with care.",
        "Somebody told {} about it last year.",
        "I'm from Kenya, and I'm happy to be here.",
        "This is important.",
        "We met in Geneva, and then in Berlin.",
        "The question is:  who pays for the Internet?",
        "It may be that {} disagrees.",
    ]
)
#: Speech without any name.
neutral = st.sampled_from(
    [
        "The costs are low and the network is open.",
        "we share what we can with those who need it.",
        "There are two points in the report, and both are about access.",
        "That is what the numbers say.",
    ]
)


@frozen
class Said:
    """One turn of a conversation."""

    label: str | None
    sentences: list[str]
    #: Who holds the turn, if that can be told.
    person: str | None


@frozen
class Conversation:
    """A conversation, and who speaks in it."""

    turns: list[Said]

    @property
    def text(self) -> str:
        """The transcript, without a header."""
        return "\n\n".join(
            f">> {turn.label + ': ' if turn.label else ''}{'  '.join(turn.sentences)}" for turn in self.turns
        )


@st.composite
def conversations(draw: st.DrawFn) -> Conversation:
    """
    Draw a moderator's talk with people who have a label or not.

    Each one without is planted, by a call, an introduction or thanks, or cannot
    be told; others are only spoken of.
    """
    chair, *others, stranger = draw(names.people(count=5))
    said = [Said("MODERATOR", [f"Good morning.  I'm {chair}.", draw(neutral)], chair)]
    for person in others:
        cues = draw(st.sets(st.sampled_from(["call", "introduction", "thanks"])))
        label = draw(st.sampled_from([None, "AUDIENCE", "PANELIST", person.upper()]))
        is_known = bool(cues) or label == person.upper()
        before = said[-1].sentences
        before += [draw(_calls).format(person)] if "call" in cues else [draw(neutral), draw(_open_calls)]
        aside = draw(st.none() | _distractors)
        speech = [draw(_introductions).format(person)] if "introduction" in cues else []
        speech += [draw(neutral).capitalize(), *([aside.format(stranger)] if aside else []), draw(neutral).capitalize()]
        said.append(Said(label, speech, person if is_known else None))
        answer = [draw(_thanks).format(person)] if "thanks" in cues else ["Okay."]
        said.append(Said("MODERATOR", [*answer, draw(neutral).capitalize()], chair))
    said[-1].sentences.append("With that we close.")
    return Conversation(said)
