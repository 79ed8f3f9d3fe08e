"""
Patterns that are compiled when they are first used.

The header's patterns hold long word lists; to compile them all takes longer
than to import everything else.
"""

from typing import Any, Final, cast

import regex

__all__ = ["lazy"]

_METHODS: Final = ("finditer", "findall", "fullmatch", "match", "search", "split", "sub", "subn")


class _Lazy:
    """Stands for a pattern; from its first use on its methods are the pattern's own."""

    __slots__ = ("_flags", "_lists", "_pattern", *_METHODS)

    def __init__(self, pattern: str, flags: int, lists: dict[str, Any]) -> None:
        self._pattern = pattern
        self._flags = flags
        self._lists = lists

    def __getattr__(self, name: str) -> Any:
        """Compile the pattern: a method that is not there yet is asked for."""
        compiled = regex.compile(self._pattern, self._flags, **self._lists)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def lazy(pattern: str, flags: int = 0, **lists: Any) -> "regex.Pattern[str]":
    """Return what behaves like ``regex.compile(pattern, flags, **lists)``; *lists* are the named ones."""
    return cast("regex.Pattern[str]", _Lazy(pattern, flags, lists))
