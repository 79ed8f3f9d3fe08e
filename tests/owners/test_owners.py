"""The same turns, speakers and text, for those who own the formats."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

import igfparse
from igfparse.export import write
from tests.exports.shapes import any_transcript, storable

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning", "ignore::UserWarning")
TABLES = ("sessions", "turns", "speakers", "notes")

Owner = Callable[[str], Any]
Transcripts = list[igfparse.Transcript]


def _turns(transcripts: Transcripts) -> list[tuple[str, int, str | None, str, int]]:
    return [
        (transcript.id, turn.index, turn.speaker, storable(turn.text) or "", turn.words)
        for transcript in transcripts
        for turn in transcript.turns
    ]


def _rows(columns: Any) -> list[tuple[Any, ...]]:
    return list(zip(*(columns[name] for name in ("session", "turn", "speaker", "text", "words")), strict=True))


@pytest.fixture
def folder(owner: Owner, transcripts: Transcripts, tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """Return the folder of an export in the format that the test asks for."""
    if request.param == "parquet":
        owner("pyarrow")
    write(iter(transcripts), tmp_path / "out", request.param)
    return tmp_path / "out"


@pytest.mark.parametrize("folder", ["parquet"], indirect=True)
def test_pyarrow_reads_parquet(owner: Owner, transcripts: Transcripts, folder: Path) -> None:
    """The tables of the files are those of ``to_arrow``, with its types."""
    parquet = owner("pyarrow.parquet")
    for table in TABLES:
        assert igfparse.to_arrow(transcripts, table).equals(parquet.read_table(folder / f"{table}.parquet"))
    assert _turns(transcripts) == _rows(parquet.read_table(folder / "turns.parquet").to_pydict())
    types = {field.name: str(field.type) for field in parquet.read_schema(folder / "speakers.parquet")}
    assert ("string", "int32", "list<element: string>") == (types["name"], types["words"], types["labels"])


@pytest.mark.parametrize("folder", ["parquet"], indirect=True)
def test_pandas_reads_parquet_and_makes_frames(owner: Owner, transcripts: Transcripts, folder: Path) -> None:
    """Both have the same rows; missing cells are missing; tables join."""
    pandas = owner("pandas")
    owner("pyarrow")
    read = pandas.read_parquet(folder / "turns.parquet", dtype_backend="numpy_nullable")
    made = pandas.concat([transcript.to_pandas() for transcript in transcripts], ignore_index=True)

    assert list(read.columns) == list(made.columns)
    for frame in (read, made):
        cells = frame.astype(object).where(frame.notna(), None).to_dict("list")
        assert _turns(transcripts) == _rows(cells)
    for table in TABLES:
        assert list(transcripts[0].to_pandas(table).columns) == igfparse.to_arrow([], table).column_names
    joined = transcripts[0].to_pandas().merge(transcripts[0].to_pandas("speakers"), on=["session", "speaker"])
    assert (joined["name_x"] == joined["name_y"]).all()
    assert "datetime64" in str(transcripts[0].to_pandas("sessions")["start_date"].dtype)


@pytest.mark.parametrize("folder", ["csv"], indirect=True)
def test_pandas_reads_csv(owner: Owner, transcripts: Transcripts, folder: Path) -> None:
    """All turns, word for word, whatever characters they hold."""
    pandas = owner("pandas")
    read = pandas.read_csv(folder / "turns.csv", keep_default_na=False, dtype=str)
    read["text"] = read["text"].str.removeprefix("'")

    expected = [
        (session, str(turn), who or "", text, str(words)) for session, turn, who, text, words in _turns(transcripts)
    ]
    assert expected == _rows(read.to_dict("list"))


@pytest.mark.parametrize("folder", ["parquet"], indirect=True)
def test_polars_reads_parquet_and_makes_frames(owner: Owner, transcripts: Transcripts, folder: Path) -> None:
    """Both have the same rows."""
    polars = owner("polars")
    made = polars.concat([transcript.to_polars() for transcript in transcripts])

    for frame in (polars.read_parquet(folder / "turns.parquet"), made):
        assert _turns(transcripts) == _rows(frame.to_dict(as_series=False))
    for table in TABLES:
        whole = polars.concat([transcript.to_polars(table) for transcript in transcripts])
        assert whole.equals(polars.read_parquet(folder / f"{table}.parquet"))


@pytest.mark.parametrize("folder", ["csv"], indirect=True)
def test_polars_reads_csv(owner: Owner, transcripts: Transcripts, folder: Path) -> None:
    """All turns, word for word."""
    polars = owner("polars")
    guarded = polars.read_csv(folder / "turns.csv", infer_schema_length=None)
    read = guarded.with_columns(polars.col("text").str.strip_prefix("'")).to_dict(as_series=False)

    assert _turns(transcripts) == _rows(read)


@pytest.mark.parametrize("folder", ["jsonl"], indirect=True)
def test_polars_reads_json_lines(owner: Owner, transcripts: Transcripts, folder: Path) -> None:
    """One row a transcript."""
    read = owner("polars").read_ndjson(folder, infer_schema_length=None)

    assert [transcript.text for transcript in transcripts] == read["text"].to_list()


@pytest.mark.parametrize("folder", ["convokit"], indirect=True)
def test_convokit_reads_its_corpus(owner: Owner, transcripts: Transcripts, folder: Path) -> None:
    """Every conversation is whole, every utterance there, with its speaker."""
    corpus = owner("convokit").Corpus(filename=str(folder))
    conversations = {each.id: each for each in corpus.iter_conversations()}

    assert [transcript.turns[0].id for transcript in transcripts] == list(conversations)
    assert all(conversation.check_integrity(verbose=False) for conversation in conversations.values())
    assert sum(len(transcript.turns) for transcript in transcripts) == len(list(corpus.iter_utterances()))
    for transcript in transcripts:
        names = {speaker.id: speaker.name for speaker in transcript.speakers}
        for turn in transcript.turns:
            utterance = corpus.get_utterance(turn.id)
            assert (turn.text, turn.role) == (utterance.text, utterance.meta["role"])
            assert (turn.speaker or turn.id) == utterance.speaker.id
            assert names.get(turn.speaker or "") == utterance.speaker.meta["name"]
        meta = conversations[transcript.turns[0].id].meta
        assert transcript.to_dict()["header"]["meeting"] == meta["header"]["meeting"]


@given(any_transcript)
def test_any_transcript_is_a_frame(owner: Owner, transcript: igfparse.Transcript) -> None:
    """Arrow, pandas and polars hold the same turns, whatever is in them."""
    owner("pandas"), owner("polars"), owner("pyarrow")
    expected = _turns([transcript])
    frame = transcript.to_pandas()

    assert expected == _rows(igfparse.to_arrow(transcript).to_pydict())
    assert expected == _rows(frame.astype(object).where(frame.notna(), None).to_dict("list"))
    assert expected == _rows(transcript.to_polars().to_dict(as_series=False))
    for table in TABLES:
        assert transcript.to_polars(table).to_dicts() == igfparse.to_arrow(transcript, table).to_pylist()


@settings(max_examples=30)
@given(any_transcript)
def test_any_transcript_is_a_corpus(
    owner: Owner, tmp_path_factory: pytest.TempPathFactory, transcript: igfparse.Transcript
) -> None:
    """ConvoKit loads it, whole."""
    folder = tmp_path_factory.mktemp("convokit") / "corpus"
    write(transcript, folder, "convokit")
    corpus = owner("convokit").Corpus(filename=str(folder))

    assert [turn.text for turn in transcript.turns] == [corpus.get_utterance(turn.id).text for turn in transcript.turns]
    assert all(conversation.check_integrity(verbose=False) for conversation in corpus.iter_conversations())
