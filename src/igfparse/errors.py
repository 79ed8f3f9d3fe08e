"""
The exceptions of the package.

    IgfparseError
    ├── SourceError   a file, folder or stream cannot be read
    └── DataError     a dictionary is not a transcript's (``Transcript.from_dict``)

Parsing itself never raises: what it doubts is a
:class:`igfparse.Diagnostic` in the result.
"""

__all__ = ["DataError", "IgfparseError", "SourceError"]


class IgfparseError(Exception):
    """Base of every exception that the package raises on purpose."""


class SourceError(IgfparseError):
    """
    A source cannot be read.

    Attributes:
        path: the source's name, as the caller gave it.
        reason: what is wrong, in a few words.
        hint: what to do about it.
    """

    def __init__(self, path: str, reason: str, hint: str) -> None:
        # The fields themselves go up, so that the exception survives pickling
        # on its way back from a worker process.
        super().__init__(path, reason, hint)
        self.path = path
        self.reason = reason
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}; {self.hint}"


class DataError(IgfparseError, ValueError):
    """
    A dictionary does not hold a transcript.

    Attributes:
        where: the path to the offending value, such as ``$.turns[3].span``.
        reason: what was expected there.
    """

    def __init__(self, where: str, reason: str) -> None:
        super().__init__(where, reason)
        self.where = where
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.where}: {self.reason}"
