"""The command line as a user meets it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import igfparse
from igfparse._summary import summarize
from igfparse.cli import main


def _run(*arguments: object, data: bytes | None = None) -> tuple[int, str, list[str]]:
    """Run the program; return exit code, standard output, and the lines of standard error."""
    command = [sys.executable, "-m", "igfparse", *map(str, arguments)]
    done = subprocess.run(command, input=data, capture_output=True, check=False)
    return done.returncode, done.stdout.decode(), done.stderr.decode().splitlines()


def test_one_input_is_one_object(example: Path) -> None:
    """JSON of one file is its dictionary."""
    code, out, errors = _run("parse", example)

    assert (0, []) == (code, errors)
    assert igfparse.read(example).to_dict() == json.loads(out)


def test_several_inputs_are_an_array_in_order(example: Path) -> None:
    """JSON of several files is an array; standard input is one of them."""
    code, out, errors = _run("parse", "-", example, data=b">> ANA LIMA: Yes.")
    first, second = map(igfparse.Transcript.from_dict, json.loads(out))

    assert (0, []) == (code, errors)
    assert ">> ANA LIMA: Yes." == first.text
    assert igfparse.read(example) == second


def test_json_lines_are_one_object_a_line(example: Path) -> None:
    """Each line of jsonl is a document."""
    code, out, _ = _run("parse", example, example, "--format", "jsonl")

    assert 0 == code
    assert [igfparse.read(example).to_dict()] * 2 == [json.loads(line) for line in out.splitlines()]


def test_text_is_for_people(example: Path) -> None:
    """The summary tells who spoke, how long, and the notes."""
    code, out, _ = _run("parse", example, "--format", "text")

    assert 0 == code
    assert summarize(igfparse.read(example)) == out
    for word in (
        "Harbours of Trust",
        "Berlin",
        "Tunde Oyelaran",
        "MODERATOR",
        "Notes:",
        "(Concluded at 1055)",
    ):
        assert word in out


@pytest.mark.parametrize("text", ["", "We go.", ">> ", ">> ANA LIMA:"])
def test_a_summary_of_little_is_short(text: str) -> None:
    """A transcript without header, turns or notes is summed up as well."""
    assert summarize(igfparse.parse(text)).startswith("Transcript\n")


def test_failures_are_one_line_each_and_stop_nothing(tmp_path: Path, example: Path) -> None:
    """What cannot be read is reported; the rest is still parsed."""
    (tmp_path / "empty.txt").touch()
    (tmp_path / "binary.txt").write_bytes(b"\0\1\2")
    (tmp_path / "odd.pdf").write_bytes(b"%PDF-1.7\n\0")
    bad = [
        tmp_path / "none.txt",
        tmp_path,
        tmp_path / "empty.txt",
        tmp_path / "binary.txt",
        tmp_path / "odd.pdf",
    ]
    code, out, errors = _run("parse", *bad, example, "--format", "jsonl")

    assert 1 == code
    assert 1 == len(out.splitlines())
    assert len(bad) == len(errors)
    for path, line in zip(bad, errors, strict=True):
        assert line.startswith(f"igfparse: {path}: ")


@pytest.mark.parametrize("arguments", [[], ["parse"], ["parse", "--format", "xml", "a.txt"], ["sing"]])
def test_wrong_usage_is_2(arguments: list[str]) -> None:
    """Wrong usage says how to use it, on standard error."""
    code, out, errors = _run(*arguments)

    assert (2, "") == (code, out)
    assert errors[0].startswith("usage: igfparse")


def test_output_goes_to_a_file(tmp_path: Path, example: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With -o nothing is printed."""
    target = tmp_path / "out.json"

    assert 0 == main(["parse", str(example), "-o", str(target)])
    assert ("", "") == capsys.readouterr()
    assert igfparse.read(example).to_dict() == json.loads(target.read_text("utf-8"))


def test_an_output_that_cannot_be_written(tmp_path: Path, example: Path) -> None:
    """A target in no folder is one line and exit 1."""
    code, out, errors = _run("parse", example, "-o", tmp_path / "none" / "out.json")

    assert (1, "", 1) == (code, out, len(errors))


@pytest.mark.parametrize(("count", "documents"), [(20_000, 1), (50, 500)])
def test_a_closed_pipe_ends_quietly(tmp_path: Path, count: int, documents: int) -> None:
    """When the reader has seen enough, nothing is said."""
    path = tmp_path / "long.txt"
    path.write_text(">> ANA LIMA: We go on and on.\n\n" * count, "utf-8")
    command = [sys.executable, "-m", "igfparse", "parse", *[str(path)] * documents, "--format", "jsonl"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        assert b"" == process.stderr.read()
    assert 0 == process.returncode


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    """The version is that of the package."""
    with pytest.raises(SystemExit, match="0"):
        main(["--version"])
    assert f"igfparse {igfparse.__version__}\n" == capsys.readouterr().out


def test_people_are_read_and_written(tmp_path: Path) -> None:
    """A registry lends its ids, and is written with the new speakers."""
    known, saved = tmp_path / "known.json", tmp_path / "saved.json"
    igfparse.Registry((igfparse.Person("a-lima", "Ana Lima"),)).save(known)
    data = b">> ANA LIMA: Yes.\n>> EVA ROSA: No."
    code, out, errors = _run("parse", "-", "--people", known, "--save-people", saved, data=data)

    assert (0, []) == (code, errors)
    assert ["a-lima", "eva-rosa"] == [speaker["id"] for speaker in json.loads(out)["speakers"]]
    assert ["a-lima", "eva-rosa"] == [person.id for person in igfparse.Registry.load(saved)]


def test_registries_that_cannot_be_used_are_reported(tmp_path: Path) -> None:
    """One line on standard error, exit 1."""
    (tmp_path / "bad.json").write_text("{}")
    missing, bad = tmp_path / "missing.json", tmp_path / "bad.json"

    for arguments in (["--people", missing], ["--people", bad], ["--save-people", tmp_path]):
        code, _, errors = _run("parse", "-", *arguments, data=b">> ANA LIMA: Yes.")
        assert (1, 1) == (code, len(errors)), errors
        assert str(arguments[1]) in errors[0]


def test_identification_can_be_left_out_or_be_strict() -> None:
    """Labels alone name people, or nothing below a confidence does; the number is checked."""
    data = b">> MODERATOR: I'm Ana Lima.\n>> Yes."

    def speakers(*options: str) -> int:
        return len(json.loads(_run("parse", "-", *options, data=data)[1])["speakers"])

    assert [1, 0, 0, 1] == [
        speakers(*options)
        for options in ([], ["--no-identify"], ["--min-confidence", "1"], ["--min-confidence", "0.1"])
    ]
    assert 2 == _run("parse", "-", "--min-confidence", "2", data=data)[0]


def test_convert_writes_one_document_or_a_folder(tmp_path: Path, example: Path) -> None:
    """One input gives a file, several a folder; what exists is kept unless it is forced."""
    other = tmp_path / "other.txt"
    other.write_text(">> ANA LIMA: Yes.")
    target = tmp_path / "a.xml"

    assert (0, "", []) == _run("convert", example, "--to", "tei", "-o", target)
    assert 11 == target.read_text("utf-8").count("<u ")
    code, _, errors = _run("convert", example, "--to", "tei", "-o", target)
    assert (1, [f"igfparse: {target}: exists already; write elsewhere, or force it"]) == (code, errors)
    assert (0, "", []) == _run("convert", other, "--to", "tei", "-o", target, "--force")
    assert 1 == target.read_text("utf-8").count("<u ")
    assert (0, "", ["igfparse: 2 read, 0 could not be read"]) == _run(
        "convert", example, other, "--to", "markdown", "-o", tmp_path / "all"
    )
    assert ["harbour.md", "other.md"] == sorted(path.name for path in (tmp_path / "all").iterdir())


def test_convert_goes_on_after_a_failure(tmp_path: Path, example: Path) -> None:
    """What cannot be read is reported, the rest is written."""
    code, out, errors = _run("convert", tmp_path / "none.txt", example, "--to", "jsonl", "-o", tmp_path / "a.jsonl")

    assert (1, "", "igfparse: 1 read, 1 could not be read") == (code, out, errors[1])
    assert 1 == len((tmp_path / "a.jsonl").read_text("utf-8").splitlines())


@pytest.mark.parametrize("to", ["json", "csv"])
def test_convert_reports_where_it_cannot_write(tmp_path: Path, example: Path, to: str) -> None:
    """The folder of the target has to be there."""
    code, out, errors = _run("convert", example, "--to", to, "-o", tmp_path / "none" / "a")

    assert (1, "", 1) == (code, out, len(errors))
    assert "No such file or directory" in errors[0]


def test_a_missing_extra_says_what_to_install(
    tmp_path: Path, example: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line, and nothing is left at the target."""
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.delitem(sys.modules, "pyarrow.parquet", raising=False)

    assert 1 == main(["convert", str(example), "--to", "parquet", "-o", str(tmp_path / "out")])
    assert 'igfparse: this needs pyarrow; pip install "igfparse[parquet]"\n' == capsys.readouterr().err
    assert [] == list(tmp_path.iterdir())
