"""Tell the roles that one person holds at a time."""

from igfparse._vocabulary.roles import CHAIRS

__all__ = ["is_chair"]


def is_chair(role: str | None) -> bool:
    """Tell whether *role* stays with one person until the chair is handed over."""
    return role is not None and role.split()[-1] in CHAIRS
