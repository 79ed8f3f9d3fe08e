"""Import what only an extra of the package installs."""

from importlib import import_module
from typing import Any

from .errors import MissingExtraError

__all__ = ["load"]


def load(module: str, extra: str) -> Any:
    """
    Import the *module* that the *extra* of the package installs.

    Raises:
        MissingExtraError: it is not installed.
    """
    try:
        return import_module(module)
    except ImportError as error:
        raise MissingExtraError(module.partition(".")[0], extra) from error
