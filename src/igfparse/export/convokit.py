"""
A corpus folder of ConvoKit.

A session is a conversation with the id of its first turn; its turns are
utterances, each a reply to the one before.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, TextIO

from igfparse._json import dumps, to_plain
from igfparse._targets import open_text
from igfparse.models import Turn
from igfparse.transcript import Transcript

__all__ = ["write_convokit"]

_INDEX: Final[Mapping[str, Any]] = {
    "utterances-index": {},
    "speakers-index": {},
    "conversations-index": {},
    "overall-index": {},
    "version": 1,
}


def write_convokit(transcripts: Iterable[Transcript], folder: Path) -> None:
    """
    Fill *folder* with a corpus.

    Speakers keep their ids, which a registry of people makes the same in many
    sessions; what is said of them in a session is in the conversation's
    ``meta``. ConvoKit wants a speaker everywhere: a turn of nobody known is by
    a speaker of its own, with the turn's id and no name.
    """
    (folder / "corpus.json").write_text("{}\n", "utf-8")
    (folder / "index.json").write_text(f"{dumps(_INDEX)}\n", "utf-8")
    with (
        open_text(folder / "utterances.jsonl") as utterances,
        _json_object(folder / "speakers.json") as speakers,
        _json_object(folder / "conversations.json") as conversations,
    ):
        for transcript in transcripts:
            utterances.writelines(f"{dumps(utterance)}\n" for utterance in _utterances(transcript))
            for name, meta in _speakers(transcript):
                speakers.add(name, _with_meta(meta))
            if transcript.turns:
                meta = {
                    "session": transcript.id,
                    "source": transcript.source.name,
                    "header": to_plain(transcript.header),
                    "speakers": to_plain(transcript.speakers),
                    "notes": to_plain(transcript.notes),
                    "closing": to_plain(transcript.closing),
                }
                conversations.add(transcript.turns[0].id, _with_meta(meta))


def _utterances(transcript: Transcript) -> Iterator[dict[str, Any]]:
    before: Turn | None = None
    for turn in transcript.turns:
        yield {
            "id": turn.id,
            "conversation_id": transcript.turns[0].id,
            "text": turn.text,
            "speaker": turn.speaker or turn.id,
            "reply-to": None if before is None else before.id,
            "timestamp": None,
            "meta": {
                "turn": turn.index,
                "span": to_plain(turn.span),
                "marker": turn.marker,
                "label": None if turn.label is None else turn.label.text,
                "label_kind": None if turn.label is None else turn.label.kind.value,
                "role": turn.role,
                "words": turn.words,
            },
            "vectors": [],
        }
        before = turn


def _speakers(transcript: Transcript) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the speakers with what holds of them in every session."""
    for speaker in transcript.speakers:
        yield speaker.id, {"name": speaker.name}
    for turn in transcript.turns:
        if turn.speaker is None:
            yield turn.id, {"name": None}


def _with_meta(meta: Mapping[str, Any]) -> dict[str, Any]:
    return {"meta": meta, "vectors": []}


class _Entries:
    """Entries of a JSON object, written as they come, each key once."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._keys: set[str] = set()

    def add(self, key: str, value: Mapping[str, Any]) -> None:
        if key not in self._keys:
            self._file.write(("," if self._keys else "") + f"\n{dumps(key)}: {dumps(value)}")
            self._keys.add(key)


@contextmanager
def _json_object(path: Path) -> Iterator[_Entries]:
    with open_text(path) as file:
        file.write("{")
        yield _Entries(file)
        file.write("\n}\n")
