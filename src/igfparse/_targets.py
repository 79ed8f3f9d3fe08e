"""
Write files and folders whole or not at all.

What is written stands in a temporary folder beside its target and is moved
there at the end, so that an interruption leaves no half file.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TextIO

from .errors import TargetError

__all__ = ["new_file", "new_folder", "open_text"]


def open_text(path: Path) -> TextIO:
    """Open a new file for text in UTF-8, line ends as they are; lone surrogates become question marks."""
    return path.open("x", encoding="utf-8", errors="replace", newline="")


@contextmanager
def new_file(path: Path, *, force: bool) -> Iterator[TextIO]:
    """
    Give a file to write to that becomes *path* when all is written.

    A device or a pipe, which holds nothing that could be lost, is written to at once.

    Raises:
        TargetError: there is such a file and *force* does not allow to replace it.
        OSError: it cannot be written.
    """
    if path.exists() and not (path.is_file() or path.is_dir()):
        with path.open("w", encoding="utf-8", errors="replace", newline="") as file:
            yield file
        return
    if os.path.lexists(path) and not force:
        raise TargetError(str(path))
    with _beside(path) as workshop:
        made = workshop / "file"
        with open_text(made) as file:
            yield file
        made.replace(path)


@contextmanager
def new_folder(path: Path, *, force: bool) -> Iterator[Path]:
    """
    Give a folder to fill that becomes *path* when all is written.

    With *force* the files replace those of the same names in a folder that is
    there; its other files stay.

    Raises:
        TargetError: there is such a folder, not empty, and *force* does not allow to write into it.
        OSError: it cannot be written.
    """
    is_there = os.path.lexists(path)
    if is_there and not force and not (path.is_dir() and not any(path.iterdir())):
        raise TargetError(str(path))
    with _beside(path) as workshop:
        made = workshop / "folder"
        made.mkdir()
        yield made
        if not is_there:
            made.rename(path)
        else:
            for file in sorted(made.iterdir()):
                file.replace(path / file.name)


@contextmanager
def _beside(path: Path) -> Iterator[Path]:
    """Give a temporary folder on the same disk as *path*."""
    with TemporaryDirectory(prefix=".igfparse-", dir=path.absolute().parent) as folder:
        yield Path(folder)
