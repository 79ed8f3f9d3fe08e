"""Share work among processes, in order, and end them in order whatever happens."""

import gc
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import parent_process
from typing import Any, Final, TypeVar

from ._inputs import Input
from .errors import WorkerError

__all__ = ["map_in_processes"]

_Result = TypeVar("_Result")
_Work = Callable[[list[Input]], list[_Result]]

#: Documents that one process is given at a time, and such tasks that wait for each process.
_TASK: Final = 8
_WAITING: Final = 3


def map_in_processes(work: _Work[_Result], inputs: Iterator[Input], jobs: int) -> Iterator[_Result]:
    """
    Yield what *work* makes of *inputs*, few enough tasks ahead that memory does not grow with their number.

    Raises:
        WorkerError: a process has died.
    """
    executor = ProcessPoolExecutor(jobs, initializer=_set_up, initargs=(work,))
    waiting: deque[tuple[list[Input], Future[list[_Result]]]] = deque()
    try:
        while True:
            while len(waiting) < jobs * _WAITING and (task := list(islice(inputs, _TASK))):
                waiting.append((task, executor.submit(_do, task)))
            if not waiting:
                return
            yield from waiting[0][1].result()
            waiting.popleft()
    except BrokenProcessPool as error:
        # Tasks are begun in order, so that the first unfinished ones were under way.
        unfinished = [task for task, future in waiting if future.exception() is not None]
        raise WorkerError(tuple(item.path for task in unfinished[:jobs] for item in task)) from error
    finally:
        executor.shutdown(cancel_futures=True)


#: What this process does for another.
_work: _Work[Any] | None = None


def _set_up(work: _Work[Any]) -> None:
    global _work  # noqa: PLW0603 - how an executor hands something to its processes once
    _work = work
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl-C reaches all processes: these end at once, without a word
    threading.Thread(target=_end_with_parent, daemon=True).start()
    gc.freeze()  # what is loaded by now stays: the collector need not look at it again and again


def _end_with_parent() -> None:
    """Leave no orphan behind: a parent that is killed cannot end its processes."""
    parent = parent_process()
    assert parent is not None
    parent.join()
    os._exit(1)


def _do(task: list[Input]) -> list[Any]:
    assert _work is not None
    return _work(task)
