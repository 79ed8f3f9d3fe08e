"""JSON with its schema, ConvoKit's folder, Markdown and text."""

import json
from pathlib import Path
from typing import Any

import pytest
import turbohtml
from hypothesis import given
from jsonschema import Draft202012Validator
from markdown_it import MarkdownIt
from markdown_it.token import Token

import igfparse
from igfparse import testing
from igfparse.export import json_schema, to_markdown, to_report, write

from .shapes import any_transcript, in_xml, storable

VALIDATOR = Draft202012Validator(json_schema(), format_checker=Draft202012Validator.FORMAT_CHECKER)


def test_the_schema_is_a_schema_and_is_shipped() -> None:
    """The file in the package is what the models give."""
    Draft202012Validator.check_schema(json_schema())
    shipped = Path(igfparse.__file__).with_name("transcript.schema.json")

    assert json_schema() == json.loads(shipped.read_text("utf-8"))


@given(any_transcript)
def test_json_is_valid(transcript: igfparse.Transcript) -> None:
    """The schema accepts every transcript, once written and read."""
    VALIDATOR.validate(json.loads(json.dumps(transcript.to_dict())))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (["schema_version"], "2.0"),
        (["turns", 0, "span"], [1]),
        (["turns", 0, "label", "kind"], "person or role"),
        (["turns", 0, "notes"], None),
        (["header", "meeting", "start_date"], "25 November"),
        (["speakers", 0, "evidence", 0, "confidence"], "high"),
        (["closing", "time"], "10.55"),
        (["notes", 0], {}),
        (["text"], None),
    ],
)
def test_the_schema_refuses_what_is_wrong(example: Path, path: list[str | int], value: object) -> None:
    """A value of another kind is a fault."""
    plain: Any = igfparse.read(example).to_dict()
    plain["turns"] = plain["turns"][1:]
    part = plain
    for key in path[:-1]:
        part = part[key]
    part[path[-1]] = value

    assert not VALIDATOR.is_valid(plain)


@given(any_transcript)
def test_json_files_are_read_back(tmp_path_factory: pytest.TempPathFactory, transcript: igfparse.Transcript) -> None:
    """An object, an array, and one object a line."""
    folder = tmp_path_factory.mktemp("json")
    write(transcript, folder / "one.json", "json")
    write([transcript, transcript], folder / "two.json", "json")
    write(iter([transcript, transcript]), folder / "two.jsonl", "jsonl")
    plain = [
        json.loads((folder / "one.json").read_text("utf-8")),
        *json.loads((folder / "two.json").read_text("utf-8")),
        *map(json.loads, (folder / "two.jsonl").read_text("utf-8").removesuffix("\n").split("\n")),
    ]

    assert [transcript] * 5 == [igfparse.Transcript.from_dict(one) for one in plain]


@given(any_transcript)
def test_convokit_has_what_its_loader_needs(
    tmp_path_factory: pytest.TempPathFactory, transcript: igfparse.Transcript
) -> None:
    """One chain of replies from one root, every speaker known, every turn there."""
    folder = tmp_path_factory.mktemp("convokit") / "corpus"
    write(transcript, folder, "convokit")
    lines = (folder / "utterances.jsonl").read_text("utf-8").split("\n")
    utterances = [json.loads(line) for line in lines[:-1]]
    speakers = json.loads((folder / "speakers.json").read_text("utf-8"))
    conversations = json.loads((folder / "conversations.json").read_text("utf-8"))

    ids = [turn.id for turn in transcript.turns]
    assert ids == [utterance["id"] for utterance in utterances]
    assert [None, *ids][: len(ids)] == [utterance["reply-to"] for utterance in utterances]
    assert [turn.text for turn in transcript.turns] == [utterance["text"] for utterance in utterances]
    assert [turn.speaker or turn.id for turn in transcript.turns] == [utterance["speaker"] for utterance in utterances]
    assert {utterance["speaker"] for utterance in utterances} == set(speakers)
    assert {utterance["conversation_id"] for utterance in utterances} == set(conversations) == set(ids[:1])
    assert {"corpus.json", "index.json"} <= {path.name for path in folder.iterdir()}


def _shown(tokens: list[Token]) -> str:
    """Return the text that a reader sees."""
    return "".join(
        _shown(token.children) if token.children else token.content if token.type == "text" else " " for token in tokens
    )


@given(any_transcript)
def test_markdown_shows_all_and_is_only_our_markup(transcript: igfparse.Transcript) -> None:
    """Rendered, every paragraph can be read; nothing of the transcript became a link, code or HTML."""
    tokens = MarkdownIt().parse(to_markdown(transcript))
    blocks = [token for token in tokens if token.type == "inline"]
    shown = {" ".join(_shown(block.children or []).split()) for block in blocks}

    for turn in transcript.turns:
        for paragraph in turn.paragraphs:
            assert " ".join(paragraph.text.replace("\0", "\N{REPLACEMENT CHARACTER}").split()) in shown
    assert {"heading_open", "heading_close", "inline", "paragraph_open", "paragraph_close"} >= {
        token.type for token in tokens
    }
    inner = [token for block in blocks for token in block.children or []]
    html = [token.content for token in inner if token.type == "html_inline"]
    assert [part for turn in transcript.turns for part in (f'<a id="turn-{turn.index}">', "</a>")] == html
    assert [f"#turn-{turn.index}" for turn in transcript.turns] == [
        token.attrs["href"] for token in inner if token.type == "link_open"
    ]


@given(any_transcript)
def test_the_report_shows_all_as_text(transcript: igfparse.Transcript) -> None:
    """Every paragraph is in the section of its turn; the only scripts and links are the page's own."""
    page = turbohtml.parse(to_report([transcript]))
    sections = {section.attrs["id"]: section for section in page.select("section.turn")}

    assert [turn.id for turn in transcript.turns] == list(sections)
    for turn in transcript.turns:
        shown = [" ".join(part.text.split()) for part in sections[turn.id].select("section > p")][1:]
        assert [" ".join(in_xml(paragraph.text).split()) for paragraph in turn.paragraphs] == shown
    assert 1 == len(page.select("script"))
    assert all(str(link.attrs["href"]).startswith("#") for link in page.select("a"))


@given(testing.transcripts())
def test_text_is_parsed_to_the_same_model(
    tmp_path_factory: pytest.TempPathFactory, drawn: testing.PrintedTranscript
) -> None:
    """Text of the decoded source gives the transcript again, spans and all."""
    path = tmp_path_factory.mktemp("text") / "a.txt"
    transcript = igfparse.parse(drawn.text)
    write(transcript, path, "text")
    again = igfparse.read(path)

    assert transcript.text == again.text
    assert (transcript.header, transcript.speakers, transcript.notes) == (again.header, again.speakers, again.notes)
    assert transcript.turns == again.turns


def test_lone_surrogates_do_not_stop_an_export(tmp_path: Path) -> None:
    """What UTF-8 cannot hold is replaced in files; JSON holds it as an escape."""
    transcript = igfparse.parse(">> ANA LIMA: A \ud800 b.")
    for name in ("json", "csv", "tei", "markdown", "text", "convokit"):
        write(transcript, tmp_path / name, name)

    assert transcript == igfparse.Transcript.from_dict(json.loads((tmp_path / "json").read_text("utf-8")))
    assert storable(transcript.text) == (tmp_path / "text").read_text("utf-8")
