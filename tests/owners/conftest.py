"""
Exports read back by the programs that own their formats.

These programs are large, so this is a session of its own, ``.ci/run`` has the
commands. Elsewhere a test skips whose program is not installed, unless
``IGFPARSE_OWNERS`` says that all have to be there.
"""

import os
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import igfparse


@pytest.fixture(scope="session")
def owner(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Any]]:
    """Return a function that imports a program, or skips."""

    def load(name: str) -> Any:
        return import_module(name) if os.environ.get("IGFPARSE_OWNERS") else pytest.importorskip(name)

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(tmp_path_factory.mktemp("home")))  # ConvoKit writes its settings there
        yield load


@pytest.fixture(scope="session")
def transcripts(example: Path) -> list[igfparse.Transcript]:
    """Return the example, a session without names, and one with all that a file can hold."""
    strange = "\0\x07]]> \u202e \U0001f600 \" ' ; , \t = <b>"
    return [
        igfparse.read(example),
        igfparse.parse(">> Yes.\n\n>> AUDIENCE: No."),
        igfparse.parse(f">> ANA LIMA: A {strange} b.\n\n(Laughter\r\n )\n\n>> =1+1: {strange}"),
    ]
