"""
Use what each extra of an installed package brings.

    python -m tests.packaging [EXTRA...]

Without extras it checks that what is missing is named.
"""

import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import igfparse

from . import files

TEXT = (Path(__file__).parents[1] / "examples" / "transcripts" / "kelp.txt").read_text("utf-8")


def _read(make: Callable[[str], bytes]) -> Callable[[], object]:
    return lambda: igfparse.read(make(TEXT)).turns[0]


USES: dict[str, list[Callable[[], object]]] = {
    "html": [_read(files.as_html)],
    "docx": [_read(files.as_docx)],
    "rtf": [_read(files.as_rtf)],
    "pdf": [_read(files.as_pdf)],
    "pandas": [lambda: igfparse.parse(TEXT).to_pandas("turns")],
    "polars": [lambda: igfparse.parse(TEXT).to_polars("turns")],
    "parquet": [lambda: igfparse.to_arrow(igfparse.parse(TEXT))],
    "progress": [lambda: import_module("tqdm")],
    "testing": [lambda: import_module("igfparse.testing").transcripts()],
}
USES["read"] = [use for extra in ("html", "docx", "rtf", "pdf") for use in USES[extra]]
USES["all"] = [use for extra in ("read", "pandas", "polars", "parquet", "progress") for use in USES[extra]]


def main(extras: list[str]) -> None:
    """Use the *extras*, or demand that all others are missed."""
    for extra in extras:
        for use in USES[extra]:
            assert use() is not None
    if not extras:
        for extra in ("html", "docx", "rtf", "pdf", "pandas", "polars", "parquet", "testing"):
            try:
                USES[extra][0]()
            except (igfparse.SourceError, igfparse.MissingExtraError) as error:
                assert f'pip install "igfparse[{extra}]"' in str(error), error
            else:
                raise AssertionError(extra)


if __name__ == "__main__":
    main(sys.argv[1:])
