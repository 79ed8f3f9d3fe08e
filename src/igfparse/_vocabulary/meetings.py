"""Places of the meetings held, as far as a header cannot be read without them."""

from typing import Final

#: States and provinces that headers print where other years have the city.
REGIONS: Final = frozenset({"jalisco"})
