"""Tell the roles that one person holds at a time."""

from igfparse._vocabulary.roles import CHAIRS, REMOTE, SEATS, TECHNICAL

__all__ = ["is_chair", "is_remote", "is_technical", "presides", "seat"]


def is_chair(role: str | None) -> bool:
    """Tell whether *role* stays with one person until the chair is handed over."""
    return role is not None and role.split()[-1] in CHAIRS


def is_remote(role: str | None) -> bool:
    """Tell whether *role* is of who reads out what remote participants write."""
    return role is not None and not REMOTE.isdisjoint(role.split())


def is_technical(role: str | None) -> bool:
    """Tell whether *role* is of who looks after the room, the sound or the screen."""
    return role is not None and not TECHNICAL.isdisjoint(role.split())


def presides(role: str | None) -> bool:
    """Tell whether *role* gives the floor to others; the host of an online session only opens the room."""
    return is_chair(role) and not is_remote(role) and role != "host"


def seat(role: str) -> str:
    """Return *role* in words that are one person's: ``CHAIRMAN`` is the ``CHAIR``, who is online is remote."""
    words = ("chair" if word in SEATS else "remote" if word in REMOTE else word for word in role.split())
    return " ".join(words)
