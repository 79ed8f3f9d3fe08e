"""The command line: arguments in, exit code out."""

import argparse
import csv
import math
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final, TextIO

from . import __version__
from ._figures import COLUMNS, format_stats, list_stats
from ._json import dump_array, dumps, to_plain
from ._parse import MIN_CONFIDENCE
from ._reading import Interrupted, Reading
from ._spreadsheets import disarm
from ._summary import summarize
from ._targets import new_file
from .errors import MissingExtraError, SourceError, TargetError, WorkerError
from .export import FORMATS, write
from .linking import link_people

__all__ = ["main"]

_FAILED: Final = 1
#: As shells report a program that Ctrl-C ended.
_INTERRUPTED: Final = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code: 0 all well, 1 something failed, 2 wrong usage, 130 interrupted."""
    options = _parser().parse_args(arguments)
    try:
        return _run(options)
    except BrokenPipeError:
        # The reader has seen enough (head, less). What is still in the buffer
        # must not be written at exit, or Python complains on standard error.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        print("igfparse: interrupted", file=sys.stderr)
        return _INTERRUPTED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="igfparse", description="Turn IGF captioning transcripts into structured data."
    )
    parser.add_argument("--version", action="version", version=f"igfparse {__version__}")
    commands = parser.add_subparsers(title="commands", required=True)
    _add_parse(commands.add_parser("parse", help="parse transcripts and print them"))
    _add_stats(commands.add_parser("stats", help="count turns and words by person, role and affiliation"))
    _add_convert(commands.add_parser("convert", help="write transcripts in the formats of other tools"))
    _add_people(commands.add_parser("people", help="tell who is the same person in many transcripts"))
    _add_report(commands.add_parser("report", help="make a page: who held the floor, the notes, the transcript"))
    return parser


def _add_parse(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--format",
        choices=("json", "jsonl", "text"),
        default="json",
        help="json: an object, or an array for several inputs (default); jsonl: one a line; text: a summary to read",
    )
    command.set_defaults(run=_print, write=_write_transcripts, expands=False)
    _add_output(command)
    _add_reading(command)


def _add_stats(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--format",
        choices=("text", "json", "csv"),
        default="text",
        help="text: a table to read (default); json: an array of objects; csv: a row for each share",
    )
    command.set_defaults(run=_print, write=_write_stats, expands=True)
    _add_output(command)
    _add_reading(command)


def _add_people(command: argparse.ArgumentParser) -> None:
    command.set_defaults(run=_print, write=_write_people, expands=True)
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
    command.set_defaults(run=_convert, expands=True)
    _add_reading(command)


def _add_output(command: argparse.ArgumentParser) -> None:
    command.add_argument("-o", "--output", metavar="FILE", help="write there instead of to standard output")


def _add_reading(command: argparse.ArgumentParser) -> None:
    """Add what every command that parses takes."""
    which = "a file, folder, pattern or zip archive" if command.get_default("expands") else "a file"
    command.add_argument("paths", nargs="+", metavar="PATH", help=f"{which}, or - for standard input")
    reading = command.add_argument_group("reading")
    reading.add_argument("--jobs", type=_count, default=1, metavar="N", help="processes that parse (default 1)")
    reading.add_argument("--strict", action="store_true", help="end at the first input that cannot be read")
    reading.add_argument(
        "--state",
        metavar="FILE",
        help="read only what is new or changed since the run that wrote FILE, and write it again",
    )
    wanted = command.add_argument_group("what is wanted (each may be given several times)")
    wanted.add_argument("--year", type=int, action="append", default=[], metavar="N", help="year of the meeting")
    wanted.add_argument("--meeting", type=int, action="append", default=[], metavar="N", help="ordinal of the meeting")
    wanted.add_argument("--type", action="append", default=[], help="type of session, such as Workshop")
    wanted.add_argument("--speaker", action="append", default=[], metavar="NAME", help="id or name of a speaker")
    people = command.add_argument_group("people")
    people.add_argument(
        "--no-identify", action="store_true", help="name people by their labels alone, not by what is said"
    )
    people.add_argument(
        "--min-confidence",
        type=_share,
        default=MIN_CONFIDENCE,
        metavar="N",
        help="name nobody whose evidence is weaker (0 to 1; default 0.5)",
    )
    people.add_argument("--people", metavar="FILE", help="a registry of people to know beforehand (JSON)")
    people.add_argument(
        "--save-people", metavar="FILE", help="write that registry there, with the speakers of these transcripts"
    )


def _count(text: str) -> int:
    """Read a number from 1."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no number from 1")
    return int(text)


def _share(text: str) -> float:
    """Read a number from 0 to 1."""
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not 0 <= number <= 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no number from 0 to 1")
    return number


def _run(options: argparse.Namespace) -> int:
    """Read the inputs and do what the command says; what goes wrong is one line."""
    try:
        reading = Reading(options)
        options.run(reading, options)
        reading.finish()
    except Interrupted as error:
        return _fail(error.path, error.cause)
    except (MissingExtraError, SourceError, TargetError, WorkerError) as error:
        return _fail(None, error)
    except BrokenPipeError:
        raise
    except OSError as error:
        return _fail(options.output, error)
    return _FAILED if reading.failed else 0


def _fail(path: str | None, error: Exception) -> int:
    """Report an error about *path*, if it does not name one itself."""
    reason = error.strerror or error if isinstance(error, OSError) else error
    print(f"igfparse: {path + ': ' if path else ''}{reason}", file=sys.stderr)
    return _FAILED


def _print(reading: Reading, options: argparse.Namespace) -> None:
    """Write to standard output, or to a file."""
    if options.output is None:
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")  # type: ignore[union-attr]
        options.write(reading, options, sys.stdout)
        sys.stdout.flush()
    else:
        with new_file(Path(options.output), force=True) as file:
            options.write(reading, options, file)


def _convert(reading: Reading, options: argparse.Namespace) -> None:
    """Export one transcript, or all."""
    if reading.is_one:
        for transcript in reading:
            write(transcript, options.output, options.to, force=options.force)
    else:
        write(reading, options.output, options.to, force=options.force)


def _write_transcripts(transcripts: Reading, options: argparse.Namespace, file: TextIO) -> None:
    match options.format:
        case "jsonl":
            file.writelines(dumps(transcript.to_dict()) + "\n" for transcript in transcripts)
        case "text":
            file.writelines(
                "\n" * bool(number) + summarize(transcript) for number, transcript in enumerate(transcripts)
            )
        case _ if transcripts.is_one:
            file.writelines(dumps(transcript.to_dict(), indent=2) + "\n" for transcript in transcripts)
        case _:
            dump_array((transcript.to_dict() for transcript in transcripts), file)


def _write_stats(transcripts: Reading, options: argparse.Namespace, file: TextIO) -> None:
    match options.format:
        case "csv":
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(COLUMNS)
            for transcript in transcripts:
                writer.writerows(map(disarm, row) for row in list_stats(transcript))
        case "json":
            stats = ({"source": item.source.name, **to_plain(item.stats())} for item in transcripts)
            dump_array(stats, file)
        case _:
            for number, transcript in enumerate(transcripts):
                file.write("\n" * bool(number))
                file.writelines(f"{line}\n" for line in format_stats(transcript))


def _write_people(transcripts: Reading, _options: argparse.Namespace, file: TextIO) -> None:
    file.write(f"{dumps(link_people(transcripts).to_dict(), indent=1)}\n")
