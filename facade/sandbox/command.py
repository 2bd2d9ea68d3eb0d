"""The command line of the sandbox: what it takes, and what it shows."""

# ruff: noqa: T201 - a command line prints

from __future__ import annotations

import argparse
import errno
import shlex
import signal
import sys
from contextlib import ExitStack, contextmanager
from threading import Event, Lock
from typing import TYPE_CHECKING, Final

from facade.commands.output import forsake
from facade.realtime.provider import PROVIDER as OPENAI
from facade.settings import fits_a_header
from facade.vapi.provider import PROVIDER as VAPI
from facade.voiceai.provider import PROVIDER as VOICEAI

from .clock import HastenedClock
from .furnishing import furnish
from .sandbox import NAMES, Sandbox
from .scripts import named, scripts
from .serving import Server
from .timekeeping import Timekeeper
from .world import KEY

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from types import FrameType

    from .world import News

_PORT: Final = 8765
_HIGHEST_PORT: Final = 65535
_PROVIDERS: Final = {"vapi": VAPI, "voiceai": VOICEAI, "openai": OPENAI}
_ENDINGS: Final = {"openai": "/v1"}
_SHORT_ID: Final = 8
_EPILOG: Final = "Numbers decide how a call goes, unless --script does: {}."


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= _HIGHEST_PORT:
        raise ValueError
    return port


def _speed(text: str) -> float:
    speed = float(text)
    if not 0 < speed <= 1e6:  # noqa: PLR2004 - far beyond what anybody can watch
        raise ValueError
    return speed


def _key(text: str) -> str:
    if not fits_a_header(text):
        raise ValueError
    return text


_port.__name__, _speed.__name__, _key.__name__ = "port", "speed", "key"


def parser() -> argparse.ArgumentParser:
    """Return what reads the arguments."""
    told = ", ".join(f"{script.number} {name}" for name, script in scripts().items() if script.number)
    found = argparse.ArgumentParser(
        prog="python -m facade.sandbox",
        description="Serve Vapi, Voice.ai and OpenAI's Realtime calls in miniature, on this machine alone.",
        epilog=_EPILOG.format(told),
    )
    found.add_argument("--port", type=_port, help=f"the port of all services ({_PORT}); 0 takes any that is free")
    for name in NAMES:
        found.add_argument(f"--{name}-port", type=_port, metavar="PORT", help=f"a port for {name} alone")
    found.add_argument("--key", type=_key, default=KEY, help=f"the key that the services take ({KEY})")
    found.add_argument("--speed", type=_speed, default=1.0, help="how many times as fast as it is time goes (1)")
    found.add_argument("--script", choices=[*scripts()], metavar="NAME", help="how all calls go: see below for names")
    found.add_argument(
        "--seed", type=int, default=1, help="what ids are made from: the same ones for the same seed (1)"
    )
    found.add_argument("--quiet", action="store_true", help="do not show what happens to calls")
    return found


def run(arguments: Sequence[str]) -> int:
    """Serve until somebody stops it; return the exit code."""
    given = parser().parse_args(arguments)
    own = {name: getattr(given, f"{name}_port") for name in NAMES}
    separate = any(port is not None for port in own.values())
    if separate and given.port is not None:
        print("Give one port for all services, or ports of their own, not both", file=sys.stderr)
        return 2
    sandbox = Sandbox(HastenedClock(given.speed), key=given.key, seed=given.seed)
    if given.script is not None:
        sandbox.vapi.casting.default = sandbox.voiceai.casting.default = named(given.script)
    ports = {name: port or 0 for name, port in own.items()} if separate else None
    try:
        server = Server(sandbox.services, port=_PORT if given.port is None else given.port, ports=ports)
    except OSError as error:
        print(_no_port(error), file=sys.stderr)
        return 1
    with ExitStack() as exits:
        stopped = exits.enter_context(_signals())
        exits.callback(sandbox.close)
        keeper = Timekeeper(sandbox.world)
        keeper.start()
        exits.callback(keeper.stop)
        exits.enter_context(server)
        _tell_how(sandbox, server)
        if not given.quiet:
            sandbox.watch(Display())
        stopped.wait()
        _show("\nStopped")
    return 0


def _no_port(error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        return "The port is in use. Choose another with --port, or --port 0 for any that is free"
    if error.errno == errno.EACCES:
        return "The port may not be used by you. Choose one above 1023 with --port"
    return f"The port cannot be used: {error.strerror}"


def _tell_how(sandbox: Sandbox, server: Server) -> None:
    lines = ["The sandbox serves. Let your service use it:", ""]
    for name, provider in _PROVIDERS.items():
        lines += [
            f"export {provider.address_variable}={server.address(name)}{_ENDINGS.get(name, '')}",
            f"export {provider.key_variable}={shlex.quote(sandbox.key)}",
        ]
    lines += ["", "There are, to begin with:", *(f"  {line}" for line in furnish(sandbox).lines()), ""]
    _show("\n".join([*lines, "Press Ctrl-C to stop."]))


def _show(text: str) -> None:
    try:
        print(text, flush=True)
    except BrokenPipeError:
        # Nobody reads it any more; whoever uses the services still does.
        forsake(sys.stdout)


class Display:
    """Shows what happens, a line for each thing."""

    def __init__(self) -> None:
        self._lock = Lock()

    def __call__(self, news: News) -> None:
        """Show one thing that happened."""
        moment = f"{news.moment:%H:%M:%S}.{news.moment.microsecond // 100_000}"
        with self._lock:
            _show(f"{moment}  {news.service:8} {_short(news.subject):8}  {news.text}")


def _short(subject: str) -> str:
    return subject.rpartition("_")[2][:_SHORT_ID]


@contextmanager
def _signals() -> Generator[Event]:
    """Give an event for being asked to stop; a second time stops at once."""
    stopped = Event()

    def stop(number: int, frame: FrameType | None) -> None:
        del frame
        if stopped.is_set():
            raise SystemExit(128 + number)
        stopped.set()

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stopped
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


__all__ = ["Display", "parser", "run"]
