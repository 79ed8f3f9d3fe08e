"""
Check the packages in two folders, built apart: the same bytes, and in the wheel what is in the sources, nothing else.

    python .ci/packages.py FOLDER FOLDER
"""

import sys
import tarfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
IN_SOURCES = {".py", ".typed", ".css", ".js", ".json"}
#: What the source package has to hold for the README's two commands to work in it.
NEEDED = (
    "README.md",
    "LICENSE",
    "CHANGELOG.md",
    "pyproject.toml",
    "tests/conftest.py",
    "examples/transcripts/kelp.txt",
)


def main(first: Path, second: Path) -> None:
    """Exit with a message if something is wrong."""
    for package in first.iterdir():
        if package.read_bytes() != (second / package.name).read_bytes():
            sys.exit(f"{package.name} is not built the same twice")
    (wheel,), (source,) = first.glob("*.whl"), first.glob("*.tar.gz")
    shipped = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    files = (ROOT / "src").rglob("*")
    expected = {path.relative_to(ROOT / "src").as_posix() for path in files if path.suffix in IN_SOURCES}
    if shipped != expected:
        sys.exit(f"in the wheel or in the sources only: {sorted(shipped ^ expected)}")
    with tarfile.open(source) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    if missing := [name for name in NEEDED if name not in names]:
        sys.exit(f"not in the source package: {missing}")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
