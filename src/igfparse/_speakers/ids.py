"""Give every person an id: a slug of the name."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from igfparse._text import fold
from igfparse._vocabulary.names import ASCII_LETTERS

__all__ = ["Ids", "slugify"]

_NOT_SLUG: Final = re.compile(r"[^a-z0-9]+")


class Ids:
    """Slugs of names, each given out once."""

    def __init__(self, taken: Iterable[str]) -> None:
        self._taken = set(taken)

    def make(self, name: str) -> str:
        slug = base = slugify(name)
        number = 1
        while slug in self._taken:
            number += 1
            slug = f"{base}-{number}"
        self._taken.add(slug)
        return slug


@lru_cache(maxsize=4096)  # people speak in many sessions
def slugify(name: str) -> str:
    """
    Return a lower-case ASCII slug of *name*.

    Letters of other scripts are written as their code points, so that two
    names never share a slug for want of letters.
    """
    letters = []
    for char in fold(name):
        if char.isascii():
            letters.append(char)
        elif char in ASCII_LETTERS:
            letters.append(ASCII_LETTERS[char])
        elif unicodedata.category(char)[0] in "LN":
            letters.append(f"{ord(char):x}")
    return _NOT_SLUG.sub("-", "".join(letters)).strip("-") or "speaker"
