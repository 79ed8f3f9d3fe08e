"""Print the oldest versions that the package allows, as constraints for pip."""

import re
import tomllib
from pathlib import Path

project = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text("utf-8"))["project"]
wanted = [*project["dependencies"]]
for extra, requirements in project["optional-dependencies"].items():
    # What only the tests need may be new.
    wanted += requirements if extra != "test" else []
for requirement in wanted:
    match = re.match(r"([\w-]+)>=([\d.]+)", requirement)
    if match:
        print(f"{match[1]}=={match[2]}")
