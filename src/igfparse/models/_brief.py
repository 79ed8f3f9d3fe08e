"""A bounded ``repr`` for values that a document may make arbitrarily long."""

import reprlib

__all__ = ["brief"]

_REPR = reprlib.Repr()
_REPR.maxstring = 60
_REPR.maxother = 80
_REPR.maxtuple = 4

brief = _REPR.repr
