"""No regular expression of the package can be made to take long."""

import ast
import importlib
import pkgutil
import re
import time
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import regex

import igfparse
from igfparse._lazy import _Lazy

ROOT = Path(igfparse.__file__).parent
#: Code points of an attack on one pattern: titles have no more, labels and what stands beside a name have less.
SHORT = 400
#: Code points of an attack on the whole parser, whose time has to grow no faster than they do. The header has
#: more patterns, and reads 20,000 code points at most.
LONG = 30_000
LONG_IN_HEADER = 8_000
#: A linear pattern takes a thousandth of it, a cubic one on a short text or a quadratic one on a long text
#: more, an exponential one years.
SECONDS = 2.0
_SIGNS = " \n\t.,:;-–'’()[]>*|/#&<1aAÉ"
_WORDS = re.compile(r"[A-Za-z]{2,}(?: [A-Za-z]+)?")
#: What a pattern's source has between its literal signs.
_SYNTAX = re.compile(r"\\[A-Za-z]|\.[*+?]+|\(\?(?:P<\w+>|[:=!>]|<[=!])|[()\[\]{}|?*+^$\s\\]")
_LITERAL_SIGNS = re.compile(r"[^\w\s]{2,}")
_COMPILERS = {"compile", "lazy"}
_USERS = {"match", "fullmatch", "search", "findall", "finditer", "split", "sub", "subn"}


def _modules() -> Iterator[Any]:
    for found in pkgutil.walk_packages([str(ROOT)], "igfparse."):
        if not found.name.endswith("__main__"):
            yield importlib.import_module(found.name)


def _in(value: Any) -> Iterator[Any]:
    """Yield the patterns in *value* and what it holds."""
    if isinstance(value, re.Pattern | regex.Pattern | _Lazy):
        yield value
    elif isinstance(value, dict):
        yield from _in(list(value.values()))
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _in(item)


@cache
def _patterns() -> dict[str, Any]:
    """Return every pattern of the package by module, name and number."""
    found: dict[int, tuple[str, Any]] = {}
    for module in _modules():
        for name, value in vars(module).items():
            for number, pattern in enumerate(_in(value)):
                found.setdefault(id(pattern), (f"{module.__name__}.{name}[{number}]", pattern))
    return dict(found.values())


def _source(pattern: Any) -> str | bytes:
    source: str | bytes = pattern._pattern if isinstance(pattern, _Lazy) else pattern.pattern  # noqa: SLF001
    return source


def _calls(tree: ast.AST) -> Iterator[tuple[ast.Call, str, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            function = node.func
            if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name):
                yield node, function.value.id, function.attr
            elif isinstance(function, ast.Name):
                yield node, "", function.id


def test_every_pattern_is_found() -> None:
    """Patterns are made in modules, not in functions, so that none can hide from the attack."""
    for path in ROOT.rglob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.Lambda)]
        hidden = [
            ast.unparse(call)
            for function in functions
            for call, module, name in _calls(function)
            if (module in {"re", "regex"} and name in _COMPILERS | _USERS) or (not module and name == "lazy")
        ]
        assert not hidden or path.name == "_lazy.py", path
    assert 90 < len(_patterns())


def _pumps(pattern: str) -> list[str]:
    """Return short texts to repeat: signs, pairs of them, and words of the pattern itself."""
    literal = _SYNTAX.sub(" ", pattern)
    words = list(dict.fromkeys(_WORDS.findall(literal)))
    step = max(1, len(words) // 12)  # a pattern may hold hundreds of words that are alike
    words = words[::step]
    signs = _LITERAL_SIGNS.findall(literal)
    return [
        *_SIGNS,
        *signs,
        *(a + b for a, b in pairwise(signs)),
        *(a + b for a in " .-,a(" for b in " A1-.,"),
        *words,
        *(f"{word} " for word in words),
    ]


@pytest.mark.parametrize("name", _patterns())
def test_no_pattern_takes_long(name: str) -> None:
    """Searching any attack ends soon."""
    pattern = _patterns()[name]
    source = _source(pattern)
    for pump in _pumps(source if isinstance(source, str) else source.decode()):
        text = pump * (SHORT // len(pump))
        for attack in (text, f"{text}\0", f">> A{text}\0"):
            start = time.monotonic()
            for match in pattern.finditer(attack if isinstance(source, str) else attack.encode()):
                del match
            assert time.monotonic() - start < SECONDS / 20, attack[:40]


#: What may stand before an attack, and its length.
_PREFIXES = {
    "nothing": ("", LONG_IN_HEADER),
    "title": ("IGF 2019 - Day 1 - ", LONG_IN_HEADER),
    "disclaimer": (
        "The following are the outputs of the real-time captioning taken during the Fourteenth Meeting of ",
        LONG_IN_HEADER,
    ),
    "label": (">> ", LONG),
    "speech": (">> ANA LIMA: ", LONG),
    "note": (">> ANA LIMA: Please. (", LONG),
    "body": (">> I'm Ana Lima from the ", LONG),
}


@pytest.mark.parametrize(("prefix", "length"), _PREFIXES.values(), ids=_PREFIXES)
def test_no_attack_on_a_pattern_takes_long(prefix: str, length: int) -> None:
    """Parsing any pattern's attacks ends soon, followed by nothing or by speech."""
    sources = [source for source in map(_source, _patterns().values()) if isinstance(source, str)]
    for pump in sorted({pump for source in sources for pump in _pumps(source)}):
        text = prefix + pump * (length // len(pump))
        for attack in (text, f"{text}{' and so on' * 100}."):
            start = time.monotonic()
            igfparse.parse(attack)
            assert time.monotonic() - start < SECONDS, attack[:80]
