"""
Carrying out what belongs to a message: handlers and stores that may or may not block, each within its time.

What is to be done is written once, as a generator that yields `Do`; it is carried out with and without blocking.
"""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable, Generator
from contextvars import copy_context
from functools import partial
from inspect import isawaitable, iscoroutinefunction
from time import monotonic
from typing import Any, Final, TypeVar

from attrs import frozen

from facade.waking import Bell

T = TypeVar("T")

#: How long something that was begun is tidied up after, in seconds, once nobody waits for it any more.
_TIDYING: Final = 5.0
#: Seconds after which it is tried again to get a thread, where all are taken.
_SLICE: Final = 0.01
#: Seconds in which a thread has to be free, which is as long as services wait for an answer.
_QUEUING: Final = 20.0


class TooLate(TimeoutError):
    """It was not over in time; `running` says whether it goes on all the same."""

    def __init__(self, *, running: bool = False) -> None:
        super().__init__("the time was up")
        self.running = running


class Abandoned(Exception):
    """Nobody waits for the outcome any more; `running` says whether it goes on all the same."""

    running = False


class Unfinished(RuntimeError):
    """It ended its thread or its task in place of returning."""

    def __init__(self) -> None:
        super().__init__("it ended without an outcome")


@frozen
class Failure:
    """What went wrong."""

    error: Exception


@frozen(eq=False)
class Do:
    """
    Do something, which may be asynchronous; answered with what it returns, or with a `Failure`.

    When the `seconds` are over, something that blocks goes on in its thread; `late` is told what became of it then.
    """

    action: Callable[[], Any]
    seconds: float | None = None
    #: Whether it returns at once, so that it needs no thread.
    quick: bool = False
    late: Callable[[object], object] | None = None


Doing = Generator[Do, Any, T]


def carry_out(doing: Doing[T], threads: threading.Semaphore) -> T:
    """Carry out, and block; at most so many threads go on beyond their time."""
    answer: object = None
    abandoned = Abandoned()
    while True:
        try:
            step = doing.send(answer)
        except StopIteration as stop:
            result: T = stop.value
            return result
        try:
            answer = _do(step, threads, abandoned)
        except BaseException:
            # Whatever was begun is tidied up, although nobody waits for an answer.
            _tidy(doing, threads, abandoned)
            raise


def _tidy(doing: Doing[Any], threads: threading.Semaphore, abandoned: Abandoned) -> None:
    try:
        step = doing.throw(abandoned)
        while True:
            step = doing.send(_do(step, threads, abandoned))
    except (Abandoned, StopIteration):
        return


def _do(step: Do, threads: threading.Semaphore, abandoned: Abandoned) -> object:
    abandoned.running = False
    if step.seconds is None or step.quick:
        return outcome_of(step.action)
    return _in_thread(step, step.seconds, threads, abandoned)


def outcome_of(action: Callable[[], Any]) -> object:
    """Do something, which may be asynchronous, and block; return what it comes to, or a `Failure`."""
    try:
        value = action()
        return _awaited(value) if isawaitable(value) else value
    except Exception as error:  # noqa: BLE001 - whatever somebody else's code raises, the service gets an answer
        return Failure(error)


def _awaited(value: Awaitable[Any]) -> object:
    import asyncio  # noqa: PLC0415 - programs that block throughout do without

    async def wait() -> object:
        return await value

    try:
        return asyncio.run(wait())
    except asyncio.CancelledError:
        # Something that it waits for was cancelled: nobody can cancel this itself.
        return Failure(Unfinished())


class _Handover:
    """The outcome of what a thread does: for the one who waits, or, once he is gone, for `late`."""

    def __init__(self, step: Do) -> None:
        self._step = step
        self._lock = threading.Lock()
        self._outcome: object = None
        self._begun = False
        self._given_up = threading.Event()
        self.done = Bell()

    def begin(self, threads: threading.Semaphore) -> None:
        """Begin in a thread of its own, which is given back at its end."""

        def work() -> None:
            try:
                self._work()
            finally:
                threads.release()

        # A thread that hangs must not keep the process from ending.
        thread = threading.Thread(target=copy_context().run, args=(work,), daemon=True, name="facade webhook")
        try:
            thread.start()
        except RuntimeError as error:  # the system has no more of them
            threads.release()
            self._over(Failure(error))

    def _work(self) -> None:
        with self._lock:
            if self._given_up.is_set():
                return
            self._begun = True
        try:
            outcome = outcome_of(self._step.action)
        except BaseException:  # noqa: BLE001 - whoever waits must hear of it, also where a thread is meant to end
            outcome = Failure(Unfinished())
        self._over(outcome)

    def _over(self, outcome: object) -> None:
        with self._lock:
            self._outcome = outcome
            self.done.ring()
            late = self._step.late if self._given_up.is_set() else None
        if late:
            late(outcome)

    def give_up(self) -> object:
        with self._lock:
            if self.done.rings:
                return self._outcome
            self._given_up.set()
            return Failure(TooLate(running=self._begun))


def _in_thread(step: Do, seconds: float, threads: threading.Semaphore, abandoned: Abandoned) -> object:
    ends = monotonic() + seconds
    if not threads.acquire(timeout=max(seconds, 0.0)):
        return Failure(TooLate())
    handover = _Handover(step)
    try:
        handover.begin(threads)
        handover.done.wait(max(ends - monotonic(), 0.0))
    finally:
        outcome = handover.give_up()
        abandoned.running = _goes_on(outcome)
    return outcome


def _goes_on(outcome: object) -> bool:
    return isinstance(outcome, Failure) and isinstance(outcome.error, TooLate) and outcome.error.running


async def carry_out_async(doing: Doing[T], threads: threading.Semaphore) -> T:
    """Carry out without blocking; at most so many threads at once."""
    import anyio  # noqa: PLC0415 - only asynchronous servers need it

    answer: object = None
    abandoned = Abandoned()
    while True:
        try:
            step = doing.send(answer)
        except StopIteration as stop:
            result: T = stop.value
            return result
        try:
            answer = await _do_async(step, threads, abandoned)
        except BaseException:
            # Whatever was begun is tidied up, although nobody waits for an answer.
            with anyio.CancelScope(shield=True, deadline=anyio.current_time() + _TIDYING):
                await _tidy_async(doing, threads, abandoned)
            raise


async def _tidy_async(doing: Doing[Any], threads: threading.Semaphore, abandoned: Abandoned) -> None:
    try:
        step = doing.throw(abandoned)
        while True:
            step = doing.send(await _do_async(step, threads, abandoned))
    except (Abandoned, StopIteration):
        return


async def _do_async(step: Do, threads: threading.Semaphore, abandoned: Abandoned) -> object:
    import anyio  # noqa: PLC0415 - only asynchronous servers need it

    abandoned.running = False
    if step.quick or is_async(step.action):
        with anyio.move_on_after(step.seconds):
            return await _outcome_async(step.action)
        return Failure(TooLate())
    handover = _Handover(step)
    try:
        with anyio.move_on_after(step.seconds):
            if await _is_free(threads):
                handover.begin(threads)
                await handover.done.wait_async()
    finally:
        outcome = handover.give_up()
        abandoned.running = _goes_on(outcome)
    return outcome


async def _is_free(threads: threading.Semaphore) -> bool:
    """Wait for a thread, but not for ever: where all of them hang, nobody else is waiting for the answer either."""
    import anyio  # noqa: PLC0415 - only asynchronous servers need it

    with anyio.move_on_after(_QUEUING):
        while not threads.acquire(blocking=False):  # noqa: ASYNC110 - tasks of several loops may wait
            await anyio.sleep(_SLICE)
        return True
    return False


async def _outcome_async(action: Callable[[], Any]) -> object:
    import asyncio  # noqa: PLC0415 - as for anyio

    try:
        value = action()
        return await value if isawaitable(value) else value
    except asyncio.CancelledError:
        task = asyncio.current_task()
        if task is None or task.cancelling():
            raise
        # It was not this that was cancelled, but something that it waits for.
        return Failure(Unfinished())
    except Exception as error:  # noqa: BLE001 - whatever somebody else's code raises, the service gets an answer
        return Failure(error)


def is_async(action: object) -> bool:
    """Tell whether calling something gives a coroutine, so that it is called where it is awaited."""
    while isinstance(action, partial):
        action = action.func
    return iscoroutinefunction(action) or iscoroutinefunction(getattr(action, "__call__", None))  # noqa: B004 - an object may be a handler too


__all__ = ["Abandoned", "Do", "Doing", "Failure", "TooLate", "carry_out", "carry_out_async", "is_async", "outcome_of"]
