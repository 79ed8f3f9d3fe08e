"""How Sphinx builds the documentation: ``sphinx-build -W docs site``."""

import sys
from pathlib import Path

import igfparse

sys.path.insert(0, str(Path(__file__).parent))

import pictures

pictures.draw_all(Path(__file__).parent / "_pictures")

project = "igfparse"
author = "The igfparse contributors"
release = version = igfparse.__version__
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = f"igfparse {release}"
html_show_copyright = False
html_copy_source = False
myst_heading_anchors = 3
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_default_options = {"members": True, "undoc-members": True}
# What an attrs class generates says nothing that its attributes do not.
autodoc_class_signature = "mixed"
maximum_signature_line_length = 80
