"""What can be wrong with a source, before it has a name."""

from typing import Any

from igfparse._extras import load
from igfparse.errors import MissingExtraError

__all__ = ["Unreadable", "optional"]


class Unreadable(Exception):  # noqa: N818 - never leaves the source layer
    """The bytes cannot be read as the format that they are in."""

    def __init__(self, reason: str, hint: str) -> None:
        super().__init__(reason, hint)
        self.reason = reason
        self.hint = hint


def optional(module: str, extra: str) -> Any:
    """
    Import the *module* that reads a format, and that the *extra* of the package installs.

    Raises:
        Unreadable: it is not installed.
    """
    try:
        return load(module, extra)
    except MissingExtraError as error:
        raise Unreadable(f"reading this format needs {error.library}", error.help) from error
