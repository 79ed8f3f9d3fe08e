"""The examples of README and docs run, and show their true output."""

import doctest
import json
import os
import re
import shutil
import subprocess
import sys
import textwrap
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import igfparse
import igfparse.testing

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
_REFERENCE = ROOT / "docs" / "reference.md"
_PYTHON = re.compile(r"^ *```python\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)
_NEEDS = re.compile(r"<!-- needs: (.*?) -->")
_SHELL = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_COMMAND = re.compile(r"^\$ (?P<command>igfparse .*)\n(?P<output>(?:(?!\$ ).*\n)*)", re.MULTILINE)


@pytest.fixture(autouse=True)
def _beside_examples(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Work where the examples are, as in a checkout, but where files may be written."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)


def _need(library: str) -> Any:
    """Import what not every environment has, or skip; in the session of the owners nothing is skipped."""
    return import_module(library) if os.environ.get("IGFPARSE_OWNERS") else pytest.importorskip(library)


@pytest.mark.filterwarnings("ignore:PySpark does not yet fully support:FutureWarning")
@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_python_examples(page: Path) -> None:
    """Each page's Python blocks are one session whose output is as shown."""
    text = page.read_text("utf-8")
    for library in " ".join(_NEEDS.findall(text)).split():
        _need(library)
    blocks = _PYTHON.findall(text)
    session = doctest.DocTestParser().get_doctest(
        "\n\n".join(map(textwrap.dedent, blocks)), {}, page.name, str(page), 0
    )
    results = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE).run(session)

    assert 0 == results.failed


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_command_lines(page: Path) -> None:
    """Each command line prints what is shown; ``...`` stands for the rest."""
    blocks = _SHELL.findall(page.read_text("utf-8"))
    for match in [command for block in blocks for command in _COMMAND.finditer(block)]:
        arguments = match["command"].split()[1:]
        done = subprocess.run(
            [sys.executable, "-m", "igfparse", *arguments], capture_output=True, text=True, check=False
        )
        assert doctest.OutputChecker().check_output(match["output"], done.stdout + done.stderr, doctest.ELLIPSIS)


def test_examples_were_found() -> None:
    """A page whose examples are not seen would pass in silence."""
    readme = (ROOT / "README.md").read_text("utf-8")

    assert _PYTHON.search(readme)
    assert all(map(_COMMAND.match, _SHELL.findall(readme)))


@pytest.mark.parametrize("script", sorted((ROOT / "examples").glob("*.py")), ids=lambda path: path.name)
def test_example_scripts(script: Path) -> None:
    """Each script of the examples runs as it is."""
    for module in re.findall(r"^(?:from|import) (\w+)", script.read_text("utf-8"), re.MULTILINE):
        _need(module)
    done = subprocess.run([sys.executable, script], capture_output=True, check=False)

    assert (0, b"") == (done.returncode, done.stderr)
    assert done.stdout


@pytest.mark.filterwarnings("ignore")  # those of the notebook's own libraries
@pytest.mark.parametrize("path", sorted((ROOT / "examples").glob("*.ipynb")), ids=lambda path: path.name)
def test_notebooks(path: Path) -> None:
    """Each notebook runs, and prints what it shows."""
    for module in ("ipykernel", "matplotlib", "pandas"):
        _need(module)
    client, reader = _need("nbclient"), _need("nbformat")
    shown, again = reader.read(path, 4), reader.read(path, 4)
    client.NotebookClient(again, resources={"metadata": {"path": str(path.parent)}}).execute()

    assert _printed(shown) == _printed(again)


def _printed(notebook: Any) -> list[str]:
    """Return the text that the cells put out."""
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    return [output.get("text") or output.get("data", {}).get("text/plain", "") for output in outputs]


def test_every_public_name_is_in_the_reference() -> None:
    """Nothing public is left out, and nothing is there that is gone."""
    directive = re.compile(r"^\.\. auto(?:function|class|exception|data):: (\S+)", re.MULTILINE)
    listed = set(directive.findall(_REFERENCE.read_text("utf-8")))
    modules = {"igfparse": igfparse, "igfparse.export": igfparse.export, "igfparse.testing": igfparse.testing}
    public = {f"{name}.{each}" for name, module in modules.items() for each in module.__all__}

    assert public - {"igfparse.__version__", "igfparse.export"} == listed
    for name in listed:
        module, _, member = name.rpartition(".")
        assert getattr(modules[module], member).__doc__, name


@pytest.mark.parametrize("path", sorted((ROOT / "examples" / "transcripts").glob("*.txt")), ids=lambda path: path.name)
def test_transcripts_of_the_examples(path: Path) -> None:
    """Beside each stands what ``igfparse parse`` makes of it."""
    assert json.loads(path.with_suffix(".json").read_text("utf-8")) == igfparse.read(path).to_dict()
