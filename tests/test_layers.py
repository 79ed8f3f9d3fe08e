"""Lower layers never import higher ones."""

import ast
from pathlib import Path

import igfparse

ROOT = Path(igfparse.__file__).parent

#: Rank of each module or package; a module imports only from lower ranks and its own package.
RANKS = {
    "errors": 0,
    "models": 0,
    "_vocabulary": 0,
    "_extras": 1,
    "_lazy": 0,
    "_rows": 1,
    "testing": 2,
    "_frames": 2,
    "_targets": 1,
    "_text": 1,
    "_times": 1,
    "_json": 1,
    "_stats": 1,
    "_spreadsheets": 1,
    "vocabulary": 2,
    "transcript": 3,
    "_source": 3,
    "_header": 3,
    "_turns": 3,
    "_speakers": 3,
    "_parse": 4,
    "registry": 4,
    "export": 4,
    "_read": 5,
    "_inputs": 5,
    "_processes": 6,
    "corpus": 7,
    "linking": 7,
    "_summary": 7,
    "_figures": 7,
    "_reading": 8,
    "cli": 9,
    "__init__": 10,
    "__main__": 10,
}


def _unit(path: Path) -> str:
    """Return the module or package right below the root that *path* belongs to."""
    return path.relative_to(ROOT).parts[0].removesuffix(".py")


def _imports(path: Path) -> set[str]:
    """Return the units that the module at *path* imports."""
    package = ["igfparse", *path.relative_to(ROOT).parts[:-1]]
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = [*base, *([node.module] if node.module else [])]
            names = [".".join([*module, alias.name]) for alias in node.names]
        found |= {name.split(".")[1] for name in names if name.startswith("igfparse.")}
    return {unit if unit in RANKS else "__init__" for unit in found}


def test_every_module_has_a_rank() -> None:
    """A new module has to say where it belongs."""
    assert {_unit(path) for path in ROOT.rglob("*.py")} == set(RANKS)


def test_imports_go_down() -> None:
    """A module imports only what is below it, or in its own package."""
    wrong = [
        f"{path.relative_to(ROOT)} imports {unit}"
        for path in ROOT.rglob("*.py")
        for unit in _imports(path)
        if unit != _unit(path) and RANKS[unit] >= RANKS[_unit(path)] and unit != "__init__"
    ]

    assert [] == wrong


def test_vocabulary_is_words_only() -> None:
    """The tables define no function and import nothing of ours."""
    for path in (ROOT / "_vocabulary").glob("*.py"):
        nodes = list(ast.walk(ast.parse(path.read_text("utf-8"))))
        assert not [node for node in nodes if isinstance(node, ast.FunctionDef | ast.ClassDef)], path.name
        assert set() == _imports(path)
