"""The command line: arguments in, exit code out."""

import argparse
import json
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, TextIO

from . import __version__
from ._read import read
from ._summary import summarize
from .errors import SourceError
from .transcript import Transcript

__all__ = ["main"]

_FAILED: Final = 1


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code: 0 all well, 1 some input failed, 2 wrong usage."""
    options = _parser().parse_args(arguments)
    try:
        return _parse(options)
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
    command = commands.add_parser("parse", help="parse transcripts and print them")
    command.add_argument("paths", nargs="+", metavar="PATH", help="a file, or - for standard input")
    command.add_argument(
        "--format",
        choices=("json", "jsonl", "text"),
        default="json",
        help="json: an object, or an array for several inputs (default); jsonl: one a line; text: a summary to read",
    )
    command.add_argument("-o", "--output", metavar="FILE", help="write there instead of to standard output")
    return parser


def _parse(options: argparse.Namespace) -> int:
    failures: list[SourceError] = []
    transcripts = _read_all(options.paths, failures)
    if options.output is None:
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")  # type: ignore[union-attr]
        _write(transcripts, options, sys.stdout)
        sys.stdout.flush()
    else:
        try:
            with Path(options.output).open("w", encoding="utf-8", newline="\n") as file:
                _write(transcripts, options, file)
        except OSError as error:
            print(f"igfparse: {options.output}: {error.strerror}", file=sys.stderr)
            return _FAILED
    return _FAILED if failures else 0


def _read_all(paths: Sequence[str], failures: list[SourceError]) -> Iterator[Transcript]:
    """Yield what can be read, and report what cannot."""
    for path in paths:
        try:
            yield read(sys.stdin.buffer if path == "-" else path)
        except SourceError as error:
            failures.append(error)
            print(f"igfparse: {error}", file=sys.stderr)


def _write(transcripts: Iterator[Transcript], options: argparse.Namespace, file: TextIO) -> None:
    match options.format:
        case "jsonl":
            file.writelines(_to_json(transcript, indent=None) + "\n" for transcript in transcripts)
        case "text":
            file.writelines(
                "\n" * bool(number) + summarize(transcript) for number, transcript in enumerate(transcripts)
            )
        case _ if len(options.paths) == 1:
            file.writelines(_to_json(transcript, indent=2) + "\n" for transcript in transcripts)
        case _:
            file.write("[")
            file.writelines(
                ("," if number else "") + "\n" + _to_json(transcript, indent=2)
                for number, transcript in enumerate(transcripts)
            )
            file.write("\n]\n")


def _to_json(transcript: Transcript, indent: int | None) -> str:
    return json.dumps(transcript.to_dict(), ensure_ascii=False, indent=indent)
