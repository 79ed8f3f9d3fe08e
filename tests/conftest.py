"""Hypothesis profiles, and the real transcripts where they are at hand."""

import os
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings

settings.register_profile("default", max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("fast", settings.get_profile("default"), max_examples=20)
settings.register_profile(
    "thorough", settings.get_profile("default"), max_examples=3000, phases=[Phase.explicit, Phase.generate]
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))

REAL = Path(__file__).parents[2] / "shared" / "transcripts"
EXAMPLES = Path(__file__).parents[1] / "examples"


@cache
def _caches() -> list[Any]:
    modules = [module for name, module in sys.modules.items() if name.startswith("igfparse.")]
    return [value for module in modules for value in vars(module).values() if isinstance(value, type(_caches))]


@pytest.fixture(autouse=True)
def cold_caches() -> None:
    """Let each test read labels and names by itself, whatever others have read before."""
    for cached in _caches():
        cached.cache_clear()


@pytest.fixture(scope="session")
def example() -> Path:
    """Return an invented transcript that shows the oddities of the format."""
    return EXAMPLES / "transcripts" / "harbour.txt"


@pytest.fixture(scope="session")
def real_transcripts() -> list[Path]:
    """Return the real transcripts, or skip."""
    paths = sorted(REAL.glob("*.txt"))
    if not paths:
        pytest.skip(f"no real transcripts in {REAL.parent.name}/{REAL.name} beside the checkout")
    return paths
