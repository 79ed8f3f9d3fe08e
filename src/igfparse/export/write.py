"""Write transcripts in any of the formats."""

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final, TextIO

from attrs import frozen

from igfparse._json import dump_array, dumps
from igfparse._targets import new_file, new_folder, open_text
from igfparse.transcript import Transcript

from .akoma_ntoso import to_akoma_ntoso
from .convokit import write_convokit
from .markdown import to_markdown
from .report import to_report
from .tables import write_csv, write_parquet
from .tei import to_tei

__all__ = ["FORMATS", "write"]


@frozen
class _Stream:
    """A format that holds one transcript, or several, in one file."""

    render: Callable[[Transcript], str]
    write: Callable[[Iterable[Transcript], TextIO], None]


@frozen
class _Folder:
    """A format that is a folder of files, each for all transcripts."""

    write: Callable[[Iterable[Transcript], Path], None]


@frozen
class _Document:
    """A format with a file for each transcript."""

    render: Callable[[Transcript], str]
    suffix: str


def _to_json(transcript: Transcript) -> str:
    return f"{dumps(transcript.to_dict(), indent=2)}\n"


def _to_line(transcript: Transcript) -> str:
    return f"{dumps(transcript.to_dict())}\n"


def _write_array(transcripts: Iterable[Transcript], file: TextIO) -> None:
    dump_array((transcript.to_dict() for transcript in transcripts), file)


def _write_lines(transcripts: Iterable[Transcript], file: TextIO) -> None:
    file.writelines(map(_to_line, transcripts))


def _write_report(transcripts: Iterable[Transcript], file: TextIO) -> None:
    file.write(to_report(_distinct(transcripts)))


_WRITERS: Final[dict[str, _Stream | _Folder | _Document]] = {
    "json": _Stream(_to_json, _write_array),
    "jsonl": _Stream(_to_line, _write_lines),
    "csv": _Folder(write_csv),
    "parquet": _Folder(write_parquet),
    "convokit": _Folder(write_convokit),
    "tei": _Document(to_tei, "xml"),
    "akoma-ntoso": _Document(to_akoma_ntoso, "xml"),
    "html": _Stream(lambda transcript: to_report([transcript]), _write_report),
    "markdown": _Document(to_markdown, "md"),
    "text": _Document(lambda transcript: transcript.text, "txt"),
}
#: The names of the formats.
FORMATS: Final = tuple(_WRITERS)
_NOT_IN_NAMES: Final = re.compile(r"[^\w.-]+|^\.+")


def write(
    transcripts: Transcript | Iterable[Transcript],
    target: str | Path,
    format: str,  # noqa: A002 - it is called so everywhere
    *,
    force: bool = False,
) -> None:
    """
    Write transcripts to a file or a folder.

    An iterator of transcripts is consumed one by one, so that memory does not
    grow with their number. An interruption leaves nothing at the target.

    Args:
        transcripts: one, or several. In ``csv``, ``parquet`` and ``convokit``,
            whose rows have keys, and in ``html``, whose turns have anchors, a text
            that comes again is left out.
        target: where to write. ``json`` and ``jsonl`` are one file (``json`` an
            object for one transcript, an array for several), so is ``html``, a page
            to look at, which is held in memory as a whole; ``csv``, ``parquet``
            and ``convokit`` a folder; the others a file for one transcript, and
            for several a folder with a file for each. ``text`` is the decoded
            source, whatever it was read from: every span holds in it.
        format: one of :data:`FORMATS`.
        force: whether to replace a file, or to write into a folder that holds
            other files; those of other names stay.

    Raises:
        ValueError: there is no such format.
        TargetError: the target exists, and *force* is not given.
        MissingExtraError: the format needs an extra that is not installed.
        OSError: the target cannot be written.
    """
    if format not in _WRITERS:
        raise ValueError(f"no format {format!r}; there are {', '.join(FORMATS)}")
    writer, path = _WRITERS[format], Path(target)
    if isinstance(writer, _Folder):
        several = [transcripts] if isinstance(transcripts, Transcript) else transcripts
        with new_folder(path, force=force) as folder:
            writer.write(_distinct(several), folder)
    elif isinstance(transcripts, Transcript):
        with new_file(path, force=force) as file:
            file.write(writer.render(transcripts))
    elif isinstance(writer, _Stream):
        with new_file(path, force=force) as file:
            writer.write(transcripts, file)
    else:
        with new_folder(path, force=force) as folder:
            _write_documents(writer, transcripts, folder)


def _distinct(transcripts: Iterable[Transcript]) -> Iterator[Transcript]:
    """Yield the transcripts whose text has not come before."""
    seen: set[str] = set()
    for transcript in transcripts:
        if transcript.id not in seen:
            seen.add(transcript.id)
            yield transcript


def _write_documents(writer: _Document, transcripts: Iterable[Transcript], folder: Path) -> None:
    """Write a file for each transcript, named as its source."""
    taken: set[str] = set()
    for transcript in transcripts:
        stem = base = _NOT_IN_NAMES.sub("_", Path(transcript.source.name or transcript.id).stem)
        number = 1
        while stem.casefold() in taken:
            number += 1
            stem = f"{base}-{number}"
        taken.add(stem.casefold())
        with open_text(folder / f"{stem}.{writer.suffix}") as file:
            file.write(writer.render(transcript))
