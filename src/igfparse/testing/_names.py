"""Names of people, and the ways in which labels print them."""

from hypothesis import strategies as st

__all__ = ["labels", "particles", "people", "roles", "words"]

_UPPER = "ABCDEFGHIJKLMNOPRSTUVWZÄÉÖŠŽ"
_LOWER = "aeioulmnrstkdbčéäø"

#: Invented first and last names: capital, then at least five small letters, so that no
#: English word, role, title, country or note comes out by chance.
simple_words = st.builds(
    lambda first, rest: first + rest,
    st.sampled_from(_UPPER),
    st.text(_LOWER, min_size=5, max_size=9).filter(lambda rest: not rest.startswith("c")),
)
words = simple_words | st.builds("{}-{}".format, simple_words, simple_words)
particles = st.sampled_from(["de", "de la", "van", "van der", "von", "dos"])


@st.composite
def people(draw: st.DrawFn, count: int = 4) -> list[str]:
    """Draw the names of *count* people in normal case; they share no word, so that each is a person for certain."""
    parts = draw(st.lists(words, min_size=2 * count, max_size=2 * count, unique_by=str.casefold))
    names = []
    for first, last in zip(parts[::2], parts[1::2], strict=True):
        particle = draw(st.none() | particles)
        names.append(f"{first} {particle} {last}" if particle else f"{first} {last}")
    return names


def labels(name: str) -> st.SearchStrategy[str]:
    """Print *name* as a label does: in capitals, with its particles in either case, or as it is."""
    mixed = " ".join(word if word.islower() else word.upper() for word in name.split())
    return st.sampled_from([name.upper(), mixed, name])


def roles() -> st.SearchStrategy[str]:
    """Draw a label that names a role, in the captioners' spellings."""
    return st.sampled_from(
        [
            "MODERATOR",
            "AUDIENCE",
            "AUDIENCE MEMBER",
            "Panelist",
            "REMOTE MODERATOR",
            "THE CHAIR",
            "SPEAKER",
            "Announcer",
        ]
    )
