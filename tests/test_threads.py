"""Many threads at once."""

from concurrent.futures import ThreadPoolExecutor

from hypothesis import given
from hypothesis import strategies as st

import igfparse
from igfparse import testing


@given(st.lists(testing.any_texts(), min_size=2, max_size=8))
def test_threads_do_not_disturb_each_other(texts: list[str]) -> None:
    """Each thread gets what it would get alone; caches and patterns are shared."""
    alone = [igfparse.parse(text).to_dict() for text in texts]
    with ThreadPoolExecutor(8) as executor:
        together = list(executor.map(lambda text: igfparse.parse(text).to_dict(), texts * 2))

    assert alone * 2 == together
