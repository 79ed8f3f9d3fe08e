"""The command line: arguments in, exit code out."""

import argparse
import csv
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final, TextIO

from . import __version__
from ._figures import COLUMNS, format_stats, list_stats
from ._json import dump_array, dumps, to_plain
from ._parse import MIN_CONFIDENCE, ParseOptions
from ._read import read
from ._summary import summarize
from ._targets import new_file
from .errors import DataError, MissingExtraError, SourceError, TargetError
from .export import FORMATS, write
from .registry import Registry
from .transcript import Transcript

__all__ = ["main"]

_FAILED: Final = 1


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code: 0 all well, 1 some input failed, 2 wrong usage."""
    options = _parser().parse_args(arguments)
    try:
        return _run(options)
    except BrokenPipeError:
        # The reader has seen enough (head, less). What is still in the buffer
        # must not be written at exit, or Python complains on standard error.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="igfparse", description="Turn IGF captioning transcripts into structured data."
    )
    parser.add_argument("--version", action="version", version=f"igfparse {__version__}")
    commands = parser.add_subparsers(title="commands", required=True)
    _add_parse(commands.add_parser("parse", help="parse transcripts and print them"))
    _add_stats(commands.add_parser("stats", help="count turns and words by person, role and affiliation"))
    _add_convert(commands.add_parser("convert", help="write transcripts in the formats of other tools"))
    _add_report(commands.add_parser("report", help="make a page: who held the floor, the notes, the transcript"))
    return parser


def _add_parse(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--format",
        choices=("json", "jsonl", "text"),
        default="json",
        help="json: an object, or an array for several inputs (default); jsonl: one a line; text: a summary to read",
    )
    command.set_defaults(run=_print, write=_write_transcripts)
    _add_output(command)
    _add_reading(command)


def _add_stats(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--format",
        choices=("text", "json", "csv"),
        default="text",
        help="text: a table to read (default); json: an array of objects; csv: a row for each share",
    )
    command.set_defaults(run=_print, write=_write_stats)
    _add_output(command)
    _add_reading(command)


def _add_convert(command: argparse.ArgumentParser) -> None:
    command.add_argument("--to", required=True, choices=FORMATS, metavar="FORMAT", help=", ".join(FORMATS))
    command.add_argument(
        "-o", "--output", required=True, metavar="TARGET", help="the file, or for several inputs the folder, to write"
    )
    _add_convert_common(command)


def _add_report(command: argparse.ArgumentParser) -> None:
    command.add_argument("-o", "--output", required=True, metavar="FILE", help="the page to write (HTML)")
    command.set_defaults(to="html")
    _add_convert_common(command)


def _add_convert_common(command: argparse.ArgumentParser) -> None:
    command.add_argument("--force", action="store_true", help="write even if the target exists")
    command.set_defaults(run=_convert)
    _add_reading(command)


def _add_output(command: argparse.ArgumentParser) -> None:
    command.add_argument("-o", "--output", metavar="FILE", help="write there instead of to standard output")


def _add_reading(command: argparse.ArgumentParser) -> None:
    """Add what every command that parses takes."""
    command.add_argument("paths", nargs="+", metavar="PATH", help="a file, or - for standard input")
    command.add_argument(
        "--no-identify", action="store_true", help="name people by their labels alone, not by what is said"
    )
    command.add_argument(
        "--min-confidence",
        type=_share,
        default=MIN_CONFIDENCE,
        metavar="N",
        help="name nobody whose evidence is weaker (0 to 1; default 0.5)",
    )
    command.add_argument("--people", metavar="FILE", help="a registry of people to know beforehand (JSON)")
    command.add_argument(
        "--save-people", metavar="FILE", help="write that registry there, with the speakers of these transcripts"
    )


def _share(text: str) -> float:
    """Read a number from 0 to 1."""
    number = float(text)
    if not 0 <= number <= 1:
        raise ValueError
    return number


def _run(options: argparse.Namespace) -> int:
    """Read the inputs and do what the command says; what goes wrong is one line."""
    try:
        registry = Registry.load(options.people) if options.people else Registry()
    except (OSError, DataError) as error:
        return _fail(options.people, error)
    reading = _Reading(options, registry)
    try:
        options.run(reading, options)
    except (TargetError, MissingExtraError) as error:
        return _fail(None, error)
    except OSError as error:
        return _fail(options.output, error)
    if options.save_people:
        try:
            reading.registry.save(options.save_people)
        except OSError as error:
            return _fail(options.save_people, error)
    return _FAILED if reading.failed else 0


def _fail(path: str | None, error: Exception) -> int:
    """Report an error about *path*, if it does not name one itself."""
    reason = error.strerror or error if isinstance(error, OSError) else error
    print(f"igfparse: {path + ': ' if path else ''}{reason}", file=sys.stderr)
    return _FAILED


def _print(reading: "_Reading", options: argparse.Namespace) -> None:
    """Write to standard output, or to a file."""
    if options.output is None:
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")  # type: ignore[union-attr]
        options.write(reading, options, sys.stdout)
        sys.stdout.flush()
    else:
        with new_file(Path(options.output), force=True) as file:
            options.write(reading, options, file)


def _convert(reading: "_Reading", options: argparse.Namespace) -> None:
    """Export one transcript, or all."""
    if len(options.paths) > 1:
        write(reading, options.output, options.to, force=options.force)
    for transcript in reading if len(options.paths) == 1 else ():
        write(transcript, options.output, options.to, force=options.force)


class _Reading:
    """The inputs, read one after the other; what cannot be read is reported."""

    def __init__(self, options: argparse.Namespace, registry: Registry) -> None:
        self._paths: list[str] = options.paths
        self._options = ParseOptions(
            identify=not options.no_identify, min_confidence=options.min_confidence, people=registry
        )
        self._saves_people = options.save_people is not None
        #: The people known beforehand and, if they are to be saved, the speakers met.
        self.registry = registry
        self.failed = False

    def __iter__(self) -> Iterator[Transcript]:
        for path in self._paths:
            try:
                transcript = read(sys.stdin.buffer if path == "-" else path, **self._options)
            except SourceError as error:
                self.failed = True
                print(f"igfparse: {error}", file=sys.stderr)
                continue
            if self._saves_people:
                self.registry = self.registry.with_speakers(transcript)
            yield transcript


def _write_transcripts(transcripts: Iterable[Transcript], options: argparse.Namespace, file: TextIO) -> None:
    match options.format:
        case "jsonl":
            file.writelines(dumps(transcript.to_dict()) + "\n" for transcript in transcripts)
        case "text":
            file.writelines(
                "\n" * bool(number) + summarize(transcript) for number, transcript in enumerate(transcripts)
            )
        case _ if len(options.paths) == 1:
            file.writelines(dumps(transcript.to_dict(), indent=2) + "\n" for transcript in transcripts)
        case _:
            dump_array((transcript.to_dict() for transcript in transcripts), file)


def _write_stats(transcripts: Iterable[Transcript], options: argparse.Namespace, file: TextIO) -> None:
    match options.format:
        case "csv":
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(COLUMNS)
            for transcript in transcripts:
                writer.writerows(list_stats(transcript))
        case "json":
            stats = ({"source": item.source.name, **to_plain(item.stats())} for item in transcripts)
            dump_array(stats, file)
        case _:
            for number, transcript in enumerate(transcripts):
                file.write("\n" * bool(number))
                file.writelines(f"{line}\n" for line in format_stats(transcript))
