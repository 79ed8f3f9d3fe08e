"""Disks, processes and people that fail: a clear end, nothing half-written, nobody left behind."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import igfparse
from igfparse.export import FORMATS

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc, and limits files as POSIX can")

_PROGRAM = [sys.executable, "-m", "igfparse"]
#: Runs the command line where no file may grow over a size, as on a disk that is full.
_ON_A_SMALL_DISK = """
import resource, sys
from igfparse.cli import main
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
sys.exit(main())
"""
#: Long enough that parsing all takes some seconds.
_TURNS = ">> ANA LIMA: We go on, and on.\n\n>> I'm Kai Bo.  Thank you, Ana.\n\n" * 3000


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Return a folder of many documents."""
    folder = tmp_path / "corpus"
    folder.mkdir()
    for number in range(40):
        (folder / f"{number:02}.txt").write_text(f"{_TURNS}>> This was {number}.", "utf-8")
    return folder


def _run(*arguments: str | Path, program: list[str] = _PROGRAM) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*program, *map(str, arguments)], capture_output=True, text=True, check=False, timeout=60)


def _names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "parquet"])
def test_a_full_disk(name: str, tmp_path: Path) -> None:
    """One line, exit code 1, and nothing at the target or beside it."""
    (tmp_path / "a.txt").write_text(_TURNS, "utf-8")
    done = _run(
        "convert",
        tmp_path / "a.txt",
        "--to",
        name,
        "-o",
        tmp_path / "out",
        program=[sys.executable, "-c", _ON_A_SMALL_DISK],
    )

    assert (1, 1) == (done.returncode, len(done.stderr.splitlines())), done.stderr
    assert "File too large" in done.stderr
    assert ["a.txt"] == _names(tmp_path)


def test_a_full_disk_keeps_what_was_there(tmp_path: Path) -> None:
    """A file that would have been replaced stays."""
    (tmp_path / "a.txt").write_text(_TURNS, "utf-8")
    (tmp_path / "a.json").write_text("before", "utf-8")
    done = _run(
        "parse", tmp_path / "a.txt", "-o", tmp_path / "a.json", program=[sys.executable, "-c", _ON_A_SMALL_DISK]
    )

    assert 1 == done.returncode
    assert "before" == (tmp_path / "a.json").read_text("utf-8")
    assert {"a.txt", "a.json"} == set(_names(tmp_path))


@pytest.mark.parametrize("target", ["/dev/full", "/proc/igfparse.json", "/no/such/folder/a.json"])
@pytest.mark.parametrize("command", [["parse"], ["convert", "--to", "json", "--force"]])
def test_a_target_that_cannot_be_written(command: list[str], target: str, example: Path) -> None:
    """One line that names the target, and exit code 1."""
    done = _run(*command, example, "-o", target)

    assert (1, 1) == (done.returncode, len(done.stderr.splitlines())), done.stderr
    assert done.stderr.startswith(f"igfparse: {target}: ")


def test_standard_output_that_cannot_be_written(example: Path) -> None:
    """A disk that is full behind a redirection is an error as well."""
    with Path("/dev/full").open("w") as full:
        done = subprocess.run([*_PROGRAM, "parse", str(example)], stdout=full, stderr=subprocess.PIPE, check=False)

    assert 1 == done.returncode
    assert [b"igfparse: No space left on device"] == done.stderr.splitlines()


def _processes_below(parent: int) -> set[int]:
    """Return the processes that *parent* started, and those that they did."""
    found = set()
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            with contextlib.suppress(OSError):
                fields = (folder / "stat").read_text().rpartition(")")[2].split()
                if int(fields[1]) == parent:
                    found.add(int(folder.name))
    return found.union(*map(_processes_below, found))


def _wait_for(condition: Callable[[], object]) -> None:
    end = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.02)


def _is_running(process: int) -> bool:
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state not in "ZX"


@pytest.fixture
def running(corpus: Path, tmp_path: Path) -> Iterator[tuple["subprocess.Popen[str]", set[int]]]:
    """Start a parallel run, and give it with its processes once they are at work."""
    command = [*_PROGRAM, "convert", str(corpus), "--to", "jsonl", "-o", str(tmp_path / "out.jsonl"), "--jobs", "2"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, start_new_session=True) as program:
        _wait_for(lambda: len(_processes_below(program.pid)) >= 2 and list(tmp_path.glob(".igfparse-*")))
        time.sleep(0.3)
        yield program, _processes_below(program.pid)
        program.kill()


def test_interrupting_a_parallel_run(running: tuple["subprocess.Popen[str]", set[int]], tmp_path: Path) -> None:
    """Ctrl-C, which a terminal sends to all processes: exit code 130, one line, nothing written, nobody left."""
    program, processes = running
    os.killpg(program.pid, signal.SIGINT)
    _, errors = program.communicate(timeout=60)

    assert (130, "igfparse: interrupted\n") == (program.returncode, errors)
    assert ["corpus"] == _names(tmp_path)
    assert not [process for process in processes if _is_running(process)]


def test_a_process_that_dies(running: tuple["subprocess.Popen[str]", set[int]], tmp_path: Path) -> None:
    """It is said which documents were being read; exit code 1, nothing written, nobody left."""
    program, processes = running
    os.kill(min(processes), signal.SIGKILL)
    _, errors = program.communicate(timeout=60)

    assert 1 == program.returncode
    assert errors.startswith("igfparse: a process died while ")
    assert ".txt or " in errors
    assert ["corpus"] == _names(tmp_path)
    assert not [process for process in processes if _is_running(process)]


def test_a_run_that_is_killed(running: tuple["subprocess.Popen[str]", set[int]], tmp_path: Path) -> None:
    """Nothing stands at the target, and its processes end by themselves."""
    program, processes = running
    program.kill()
    program.wait()

    _wait_for(lambda: not [process for process in processes if _is_running(process)])
    assert not (tmp_path / "out.jsonl").exists()


def test_a_process_that_dies_in_python(corpus: Path) -> None:
    """The error names documents, and survives pickling."""
    with pytest.raises(igfparse.WorkerError, match=r"\d\d\.txt or \d+ others"):
        list(igfparse.read_corpus(corpus, jobs=2, select=_die))


def _die(_: igfparse.Transcript) -> bool:
    os.kill(os.getpid(), signal.SIGKILL)
    return True
