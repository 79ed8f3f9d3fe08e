"""Files, folders, patterns and archives as one stream of documents."""

import json
import os
import pickle
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import igfparse
from igfparse import Document, Selection, read_corpus, testing
from igfparse.cli import main

NAMES = st.from_regex(r"[a-z]{1,3}(?:/[a-z]{1,3})?\.(?:txt|TXT|html|zip|md|rtf)", fullmatch=True)
TREES = st.dictionaries(
    NAMES, testing.transcripts().map(lambda drawn: drawn.text.encode()) | st.binary(max_size=20), max_size=8
)


def _grow(folder: Path, tree: dict[str, bytes]) -> None:
    for name, data in tree.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)


def _pack(archive: Path, tree: dict[str, bytes]) -> None:
    with zipfile.ZipFile(archive, "w") as packed:
        for name, data in tree.items():
            packed.writestr(name, data)


def _one(data: bytes) -> igfparse.Transcript | None:
    try:
        return igfparse.read(data)
    except igfparse.SourceError:
        return None


@given(TREES)
@settings(max_examples=50)
def test_folder_and_archive_give_every_document(
    tmp_path_factory: pytest.TempPathFactory, tree: dict[str, bytes]
) -> None:
    """In the order of their paths, each with what it holds or why it cannot be read, nothing else."""
    root = tmp_path_factory.mktemp("corpus")
    (root / "tree").mkdir()
    _grow(root / "tree", tree)
    _pack(root / "tree.zip", tree)
    in_folder, in_archive = (list(read_corpus(root / name)) for name in ("tree", "tree.zip"))
    readable = {name: data for name, data in tree.items() if not name.endswith((".md", ".zip"))}

    for documents, top, wanted in (
        (in_folder, root / "tree", {name: tree[name] for name in tree if not name.endswith(".md")}),
        (in_archive, root / "tree.zip", readable),
    ):
        expected = sorted(wanted, key=Path if top.is_dir() else None)
        assert [f"{top}/{name}" for name in expected] == [document.path for document in documents]
        for name, document in zip(expected, documents, strict=True):
            one = _one(wanted[name])
            assert (one is None) == (document.transcript is None) == (document.error is not None)
            if one is not None and document.transcript is not None:
                assert (one.text, one.turns) == (document.transcript.text, document.transcript.turns)
                assert Path(name).name == document.transcript.source.name
            if document.error is not None:
                assert document.path == document.error.path


def test_several_processes_give_the_same(tmp_path: Path) -> None:
    """Order, transcripts and failures are those of one process; there are more documents than wait at once."""
    for number in range(70):
        data = f">> ANA LIMA: {number}.".encode() if number % 9 else b"\0\1\2"
        (tmp_path / f"{number:02}.txt").write_bytes(data)
    one, two = (list(read_corpus(tmp_path, jobs=jobs, identify=False)) for jobs in (1, 2))

    assert one == two or [(a.path, a.transcript) for a in one] == [(b.path, b.transcript) for b in two]
    assert [str(document.error) for document in one] == [str(document.error) for document in two]
    assert 70 == len(one)
    assert 8 == sum(document.error is not None for document in one)


def test_it_is_lazy(tmp_path: Path) -> None:
    """Nothing is read before it is asked for; the rest is never read."""
    (tmp_path / "a.txt").write_text(">> ANA LIMA: A.")
    documents = read_corpus([tmp_path / "a.txt", tmp_path / "b.txt"])
    (tmp_path / "a.txt").write_text(">> ANA LIMA: B.")
    first = next(documents).transcript

    assert first is not None
    assert "B." == first.turns[0].text
    for jobs in (0, -1):
        with pytest.raises(ValueError, match="at least 1"):
            read_corpus(tmp_path, jobs=jobs)


def test_patterns_and_paths_keep_their_order(tmp_path: Path) -> None:
    """A pattern is sorted, a name with brackets that is there is itself, what is not there is a failure in its place."""
    for name in ("b.txt", "a.txt", "c[1].txt", ".hidden.txt"):
        (tmp_path / name).write_text(">> ANA LIMA: A.")
    paths = ["none.txt", "c[1].txt", "?.txt", "z*.txt", "b.txt"]
    documents = list(read_corpus([tmp_path / path for path in paths]))

    assert ["none.txt", "c[1].txt", "a.txt", "b.txt", "z*.txt", "b.txt"] == [Path(each.path).name for each in documents]
    assert [True, False, False, False, True, False] == [each.error is not None for each in documents]


@pytest.mark.parametrize("name", ["../a.txt", "/a.txt", "a/../../b.txt", "c:\\a.txt", "a\\..\\..\\b.txt"])
def test_names_that_lead_out_of_an_archive_are_refused(tmp_path: Path, name: str) -> None:
    """The others are read."""
    _pack(tmp_path / "a.zip", {name: b">> ANA LIMA: A.", "z.txt": b">> ANA LIMA: B."})
    documents = list(read_corpus(tmp_path / "a.zip"))
    refused = [document.error for document in documents if document.error is not None]

    assert 1 == len(refused)
    assert "its name leads out of the archive" == refused[0].reason
    assert 2 == len(documents)


def test_archives_are_read_within_limits(tmp_path: Path) -> None:
    """A member that unpacks to more than the limit, a damaged one and an encrypted one are failures of their own."""
    data = b">> ANA LIMA: " + b"a" * 5000
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("a.txt", data)
        packed.writestr("b.txt", b">> ANA LIMA: B.")
    assert [True, False] == [
        each.error is not None for each in read_corpus(tmp_path / "a.zip", limits=igfparse.Limits(bytes=1000))
    ]

    raw = bytearray((tmp_path / "a.zip").read_bytes())
    raw[40:60] = b"\xff" * 20
    (tmp_path / "damaged.zip").write_bytes(raw)
    assert [True, False] == [each.error is not None for each in read_corpus(tmp_path / "damaged.zip")]

    raw = bytearray((tmp_path / "a.zip").read_bytes())
    for signature, at in ((b"PK\1\2", 8), (b"PK\3\4", 6)):
        raw[raw.find(signature) + at] |= 1
    (tmp_path / "locked.zip").write_bytes(raw)
    (locked, fine) = read_corpus(tmp_path / "locked.zip")
    assert "it is encrypted" == getattr(locked.error, "reason", None)
    assert fine.transcript is not None

    (tmp_path / "no.zip").write_bytes(b"PK\3\4 and no more")
    assert [True] == [each.error is not None for each in read_corpus(tmp_path / "no.zip")]


def test_only_what_is_new_or_changed_is_read(tmp_path: Path) -> None:
    """Fingerprints of files and of members; failures are tried again."""
    (tmp_path / "a.txt").write_text(">> ANA LIMA: A.")
    (tmp_path / "b.txt").touch()
    _pack(tmp_path / "c.zip", {"c.txt": b">> ANA LIMA: C.", "d.txt": b">> ANA LIMA: D."})
    seen: dict[str, str] = {}

    def read() -> list[str]:
        return [str(Path(each.path).relative_to(tmp_path)) for each in read_corpus(tmp_path, seen=seen)]

    assert ["a.txt", "b.txt", "c.zip/c.txt", "c.zip/d.txt"] == read()
    assert ["b.txt"] == read()
    (tmp_path / "a.txt").write_text(">> ANA LIMA: A, and more.")
    (tmp_path / "b.txt").write_text(">> ANA LIMA: B.")
    _pack(tmp_path / "c.zip", {"c.txt": b">> ANA LIMA: C.", "d.txt": b">> ANA LIMA: E."})
    assert ["a.txt", "b.txt", "c.zip/d.txt"] == read()
    assert [] == read()


TEXT = """IGF 2019 – Day 2 – Saal C – WS #412 Harbours

The following are the outputs of the real-time captioning taken during the Fourteenth Annual Meeting of the Internet \
Governance Forum (IGF) in Berlin, Germany, from 25 to 29 November 2019. It should not be treated as an authoritative record.

***

>> INÈS LIMA: Yes.
"""


@pytest.mark.parametrize(
    ("selection", "wanted"),
    [
        (Selection(), True),
        (Selection(years=[2018, 2019], meetings=[14], types=["workshop"], speakers=["ines lima"]), True),
        (Selection(speakers=["ines-lima"]), True),
        (Selection(speakers=["Lima", "Kai Bo"]), False),
        (Selection(years=[2018]), False),
        (Selection(years=[2019], meetings=[13]), False),
        (Selection(types=["Open Forum"]), False),
    ],
)
def test_selections(tmp_path: Path, selection: Selection, *, wanted: bool) -> None:
    """Every list that is given has to hold; what cannot be read is reported all the same."""
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    (tmp_path / "b.txt").touch()

    documents = list(read_corpus(tmp_path, select=pickle.loads(pickle.dumps(selection))))
    assert [True] * wanted == [document.transcript is not None for document in documents[:-1]]
    assert documents[-1].error is not None


def _run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, list[str]]:
    code = main([str(argument) for argument in arguments])
    printed = capsys.readouterr()
    return code, printed.out, printed.err.splitlines()


def test_the_command_line_reads_folders(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Selections, jobs, a state and a summary; ``--strict`` ends at the first failure and writes nothing."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(TEXT, "utf-8")
    (tmp_path / "in" / "b.txt").write_text(">> KAI BO: No.")
    command = ("convert", tmp_path / "in", "--to", "jsonl", "--state", tmp_path / "state.json", "-o")

    code, out, errors = _run(capsys, *command, tmp_path / "1.jsonl", "--jobs", 2, "--year", 2019, "--type", "workshop")
    assert (0, "", []) == (code, out, errors)
    (line,) = (tmp_path / "1.jsonl").read_text("utf-8").splitlines()
    assert "a.txt" == json.loads(line)["source"]["name"]
    (tmp_path / "in" / "c.txt").touch()
    (tmp_path / "in" / "d.txt").write_text(">> KAI BO: Yes.")
    code, out, errors = _run(capsys, *command, tmp_path / "2.jsonl")
    assert (1, "igfparse: 1 read, 1 could not be read") == (code, errors[-1])
    assert 1 == len((tmp_path / "2.jsonl").read_text("utf-8").splitlines())
    code, out, errors = _run(capsys, *command, tmp_path / "3.jsonl", "--strict")
    assert (1, "", 1) == (code, out, len(errors))
    assert not (tmp_path / "3.jsonl").exists()
    (tmp_path / "state.json").write_text("[]")
    code, out, errors = _run(capsys, *command, tmp_path / "3.jsonl")
    assert (1, "", f"igfparse: {tmp_path / 'state.json'}: $: expected the state of a run") == (code, out, errors[0])


def test_of_members_with_one_name_the_last_counts(tmp_path: Path) -> None:
    """As when the archive is unpacked."""
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("a.txt", ">> ANA LIMA: First.")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("a.txt", ">> ANA LIMA: Last.")
    (document,) = read_corpus(tmp_path)

    assert document.transcript is not None
    assert "Last." == document.transcript.turns[0].text


def test_links_that_lead_nowhere_are_reported(tmp_path: Path) -> None:
    """One failure, and the run goes on; pipes are no documents."""
    (tmp_path / "a.txt").symlink_to(tmp_path / "nowhere")
    os.mkfifo(tmp_path / "b.txt")
    (tmp_path / "c.txt").write_text(">> ANA LIMA: Yes.")

    assert [True, False] == [document.error is not None for document in read_corpus(tmp_path)]


def test_a_string_is_not_several_names() -> None:
    """Its letters would select nothing, in silence."""
    with pytest.raises(TypeError, match="several names"):
        Selection(types="Workshop")
    with pytest.raises(TypeError, match="several words"):
        igfparse.Vocabulary(roles="house band")


def test_documents_can_be_pickled(tmp_path: Path) -> None:
    """So that other engines can carry them, and small: hardly more than the text."""
    (tmp_path / "a.txt").write_text(
        TEXT
        + ">> KAI BO: Well then, we go on with the harbour, and with its lights, which have to be kept on.\n\n" * 99,
        "utf-8",
    )
    for document in read_corpus([tmp_path / "a.txt", tmp_path / "b.txt"]):
        data = pickle.dumps(document)
        again: Document = pickle.loads(data)
        assert (document.path, document.transcript) == (again.path, again.transcript)
        assert str(document.error) == str(again.error)
        if document.transcript is not None:
            assert len(data) < 3 * len(document.transcript.text)
