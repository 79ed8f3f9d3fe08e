"""What can be wrong with a source, before it has a name."""

from importlib import import_module
from typing import Any

__all__ = ["Unreadable", "optional"]


class Unreadable(Exception):  # noqa: N818 - never leaves the source layer
    """The bytes cannot be read as the format that they are in."""

    def __init__(self, reason: str, hint: str) -> None:
        super().__init__(reason, hint)
        self.reason = reason
        self.hint = hint


def optional(module: str, extra: str) -> Any:
    """
    Import the *module* that the *extra* of the package installs.

    Raises:
        Unreadable: it is not installed.
    """
    try:
        return import_module(module)
    except ImportError as error:
        raise Unreadable(
            f"reading this format needs {module.partition('.')[0]}", f'pip install "igfparse[{extra}]"'
        ) from error
