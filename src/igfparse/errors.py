"""
The exceptions of the package.

    IgfparseError
    ├── SourceError         a file, folder or stream cannot be read
    ├── DataError           a dictionary is not a transcript's (``Transcript.from_dict``)
    ├── TargetError         an export would overwrite what is there
    ├── WorkerError         a process that parses for another has died
    └── MissingExtraError   what was asked for needs an extra that is not installed

Parsing itself never raises: what it doubts is a
:class:`igfparse.Diagnostic` in the result.
"""

__all__ = ["DataError", "IgfparseError", "MissingExtraError", "SourceError", "TargetError", "WorkerError"]


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


class TargetError(IgfparseError, FileExistsError):
    """
    An export would overwrite a file, or a folder that is not empty.

    Attributes:
        path: the target.
    """

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path

    def __str__(self) -> str:
        return f"{self.path}: exists already; write elsewhere, or force it"


class WorkerError(IgfparseError, RuntimeError):
    """
    A process that parses for another has died: it was killed, or memory ran out.

    Attributes:
        paths: the documents that were being read, one of which may be the cause.
    """

    def __init__(self, paths: tuple[str, ...]) -> None:
        super().__init__(paths)
        self.paths = paths

    def __str__(self) -> str:
        first, *others = self.paths or ("no document",)
        return f"a process died while {first} or {len(others)} others were read; try one job, and more memory"


class MissingExtraError(IgfparseError, ImportError):
    """
    What was asked for needs an extra of the package that is not installed.

    Attributes:
        library: the library that is missing.
        extra: the extra that installs it.
    """

    def __init__(self, library: str, extra: str) -> None:
        super().__init__(library, extra)
        self.library = library
        self.extra = extra

    def __str__(self) -> str:
        return f"this needs {self.library}; {self.help}"

    @property
    def help(self) -> str:
        """The command that installs the extra."""
        return f'pip install "igfparse[{self.extra}]"'
