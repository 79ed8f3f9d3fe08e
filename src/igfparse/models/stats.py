"""How much was said, by whom, and how well it was captioned."""

from attrs import field, frozen

from ._brief import brief
from ._pickled import Pickled

__all__ = ["Share", "Stats"]


@frozen
class Share(Pickled):
    """What one person, role or affiliation said."""

    #: A speaker's id, a role or an affiliation; None for the turns of nobody, no role, no affiliation known.
    key: str | None = field(repr=brief)
    turns: int
    #: Spoken words, notes left out.
    words: int
    #: Part of all spoken words, from 0 to 1.
    share: float


@frozen
class Stats(Pickled):
    """
    The numbers of one transcript.

    The shares of each of the three lists make up the whole; the largest come
    first, and what is not known stands among them under the key None.
    """

    turns: int
    words: int
    speakers: tuple[Share, ...]
    roles: tuple[Share, ...]
    affiliations: tuple[Share, ...]
    #: Part of the words for which nobody can be named, from 0 to 1.
    unnamed: float
    #: Notes of what the captioner could not hear, and of what is doubtful.
    inaudible: int
    uncertain: int
    #: The same for 1,000 spoken words; None where nothing was said.
    inaudible_rate: float | None
    uncertain_rate: float | None
