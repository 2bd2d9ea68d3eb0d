"""
The only place that sends: one flow for an exchange with all its tries, and a driver with and without blocking.

Nothing that an HTTP library raises comes out of here, and nothing is raised while such an error is being handled, so
that none hangs on ours.
"""

from __future__ import annotations

from contextvars import copy_context
from functools import partial
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

from generated.runtime.codecs import GIVE_WAY

from .errors import CallOutcomeUnknown, ConfigurationError, ServiceError
from .exchange import Compute, Emit, Listen, Lost, OutOfTime, Repeat, Sleep, Try
from .judging import judge
from .trip import Trip, logger

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    import httpx

    from .clock import Clock
    from .exchange import Effect, Exchange, Flow, Reply, Stream
    from .settings import Settings

T = TypeVar("T")

#: Bytes of an answer that are read on the spot. A larger one is read beside the event loop, so that others can run.
_LARGE: Final = 128 * 1024
#: Seconds after which such reading lets others run, who would wait for 5 ms otherwise, and for how long.
_TURN: Final = 0.001
_MOMENT: Final = 0.00001


def perform(exchange: Exchange[T], settings: Settings, ends: float) -> Flow[T]:
    """Carry out one exchange by a point in time, trying again as far as that is safe."""
    number, retrying = 1, None
    while True:
        outcome: Reply | Lost = yield Try(exchange, _try_ends(exchange, settings, ends, number), number)
        judged: T | ServiceError
        if not isinstance(outcome, Lost) and len(outcome.content) > _LARGE:
            judged = yield Compute(partial(judge, exchange, outcome, number, settings), ends)
        else:
            judged = judge(exchange, outcome, number, settings)
        if not isinstance(judged, ServiceError):
            return judged
        if not judged.temporary or (exchange.repeat is not Repeat.SAFE and judged.may_have_happened):
            break
        if retrying is None:
            from .retrying import Retrying  # noqa: PLC0415 - a first try that succeeds has no need of it

            retrying = Retrying(settings, ends)
        pause = retrying.pause(judged)
        if pause is None:
            break
        logger.info("%s %s, try %d failed: again in %.1f s", settings.provider.name, exchange.operation, number, pause)
        yield Sleep(pause)
        number += 1
    if exchange.repeat is Repeat.RINGS and judged.may_have_happened:
        raise CallOutcomeUnknown(judged, exchange.token, exchange.doubt) from judged
    raise judged


def _try_ends(exchange: Exchange[T], settings: Settings, ends: float, number: int) -> float:
    """Return when a try is given up: while another may follow, one that hangs must not use up a long deadline."""
    if exchange.repeat is Repeat.SAFE and number <= settings.retries:
        return min(ends, settings.clock.now() + settings.deadline)
    return ends


class Driver:
    """Carries out flows, and blocks."""

    def __init__(self, transport: httpx.BaseTransport, settings: Settings) -> None:
        self.transport = transport
        self._settings = settings

    def run(self, flow: Flow[T]) -> T:
        """Carry out a flow to its end."""
        answer: Any = None
        while True:
            try:
                effect = flow.send(answer)
            except StopIteration as stop:
                result: T = stop.value
                return result
            answer = self._carry_out(effect)

    def iterate(self, stream: Stream[T]) -> Iterator[T]:
        """Carry out a stream, step by step as values are asked for."""
        answer: Any = None
        while True:
            try:
                effect = stream.send(answer)
            except StopIteration:
                return
            if isinstance(effect, Emit):
                answer = None
                yield effect.value
            else:
                answer = self._carry_out(effect)

    def _carry_out(self, effect: Effect) -> Any:
        match effect:
            case Try():
                return self._try(effect)
            case Sleep():
                return self._settings.clock.sleep(effect.seconds)
            case Listen():
                return self._settings.clock.listen(effect.watch, effect.seconds)
            case Compute():
                return copy_context().run(_in_turns, effect, self._settings.clock, 0.0)

    def _try(self, effect: Try) -> Reply | Lost:
        trip = Trip(effect, self._settings, tells=tells(self.transport))
        try:
            if trip.seconds_left > 0:
                self._travel(trip)
            else:
                trip.timed_out()
            trip.unpack(self._settings.largest_answer)
        except BaseException:
            trip.abandoned()
            raise
        return trip.over()

    def _travel(self, trip: Trip) -> None:
        try:
            trip.response = response = self.transport.handle_request(trip.request(blocking=True))
            try:
                for chunk in cast("httpx.SyncByteStream", response.stream):
                    trip.add(chunk)
            finally:
                response.close()
        except ConfigurationError:
            raise
        except Exception as error:  # noqa: BLE001 - whatever a transport raises, the request may have left
            trip.failed(error)


class AsyncDriver:
    """Carries out flows without blocking."""

    def __init__(self, transport: httpx.AsyncBaseTransport, settings: Settings) -> None:
        self.transport = transport
        self._settings = settings

    async def run(self, flow: Flow[T]) -> T:
        """Carry out a flow to its end."""
        answer: Any = None
        while True:
            try:
                effect = flow.send(answer)
            except StopIteration as stop:
                result: T = stop.value
                return result
            answer = await self._carry_out(effect)

    async def iterate(self, stream: Stream[T]) -> AsyncIterator[T]:
        """Carry out a stream, step by step as values are asked for."""
        answer: Any = None
        while True:
            try:
                effect = stream.send(answer)
            except StopIteration:
                return
            if isinstance(effect, Emit):
                answer = None
                yield effect.value
            else:
                answer = await self._carry_out(effect)

    async def _carry_out(self, effect: Effect) -> Any:
        match effect:
            case Try():
                return await self._try(effect)
            case Sleep():
                return await self._settings.clock.sleep_async(effect.seconds)
            case Listen():
                return await self._settings.clock.listen_async(effect.watch, effect.seconds)
            case Compute():
                return await _beside(partial(_in_turns, effect, self._settings.clock, _MOMENT))

    async def _try(self, effect: Try) -> Reply | Lost:
        import anyio  # noqa: PLC0415 - only asynchronous clients need it

        trip = Trip(effect, self._settings, tells=tells(self.transport))
        try:
            if trip.seconds_left > 0:
                with anyio.move_on_after(trip.seconds_left) as scope:
                    await self._travel(trip)
                if scope.cancelled_caught:
                    trip.timed_out()
            else:
                trip.timed_out()
            if not trip.unpack(_LARGE):
                await _beside(partial(trip.unpack, self._settings.largest_answer))
        except BaseException:
            trip.abandoned()
            raise
        return trip.over()

    async def _travel(self, trip: Trip) -> None:
        try:
            trip.response = response = await self.transport.handle_async_request(trip.request(blocking=False))
            try:
                async for chunk in cast("httpx.AsyncByteStream", response.stream):
                    trip.add(chunk)
            finally:
                await response.aclose()
        except ConfigurationError:
            raise
        except Exception as error:  # noqa: BLE001 - whatever a transport raises, the request may have left
            trip.failed(error)


def tells(transport: object) -> bool:
    """Tell whether a transport lets it be known for certain if anything has left."""
    return getattr(transport, "tells", False) is True


async def _beside(work: Callable[[], T]) -> T:
    """Do something in a thread and a context of its own."""
    import anyio.to_thread  # noqa: PLC0415 - only asynchronous clients need it

    return await anyio.to_thread.run_sync(work)


def _in_turns(effect: Compute[T], clock: Clock, moment: float) -> T:
    """Do something that gives way now and then, for a moment in which others run, and that ends in time."""
    last = monotonic()

    def give_way() -> None:
        nonlocal last
        if monotonic() - last > _TURN:
            if clock.now() > effect.ends:
                raise OutOfTime
            if moment:
                # Not for no time at all: this thread would go on before another has woken up.
                sleep(moment)
            last = monotonic()

    GIVE_WAY.set(give_way)
    return effect.work()


__all__ = ["AsyncDriver", "Driver", "perform"]
