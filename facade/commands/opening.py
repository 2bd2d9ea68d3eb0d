"""Which service a command speaks to: the real one, with a key from the environment, or the sandbox."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from ipaddress import ip_address
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from attrs import field, frozen

from facade.clock import Clock
from facade.connecting import connect
from facade.vapi import Vapi

from .ends import Unusable
from .kinds import seconds
from .output import is_terminal

if TYPE_CHECKING:
    import argparse
    from collections.abc import Generator

    from facade.realtime import Realtime
    from facade.sandbox import Services
    from facade.voiceai import VoiceAI

_PROVIDERS: Final = ("vapi", "voiceai")
_KEYS: Final = {"vapi": "VAPI_API_KEY", "voiceai": "VOICE_AI_API_KEY"}
#: How much quicker than in life a call goes in the sandbox.
_SPEED: Final = 10.0
_SOMEBODY: Final = "+15550100"
#: Seconds of a Realtime call in the sandbox: when the model speaks, and when it is over.
_SPEAKS, _ENDS = 20.0, 40.0


@frozen(kw_only=True)
class Opened:
    """A client of the service that was chosen."""

    client: Vapi | VoiceAI
    #: What deadlines count by.
    clock: Clock = field(factory=Clock)
    #: An agent or assistant, and a number to call from, which the sandbox has for everybody.
    agent: str | None = None
    number: str | None = None

    @property
    def is_vapi(self) -> bool:
        """Whether the service is Vapi; otherwise it is Voice.ai."""
        return isinstance(self.client, Vapi)


def add_shared(parser: argparse.ArgumentParser) -> None:
    """Declare what every command takes."""
    parser.add_argument("--json", action="store_true", help="print JSON, one value a line")
    parser.add_argument("--sandbox", action="store_true", help="ask services that run in this process alone")


def add_provider(parser: argparse.ArgumentParser) -> None:
    """Declare the argument that chooses the service, and what every command takes."""
    add_shared(parser)
    parser.add_argument(
        "--provider",
        choices=_PROVIDERS,
        help="the service; without it, the one whose key is set in the environment, or vapi with --sandbox",
    )


def add_deadline(parser: argparse.ArgumentParser, help_: str) -> None:
    """Declare the argument that bounds the whole command."""
    parser.add_argument("--deadline", type=seconds, metavar="SECONDS", help=help_)


@contextmanager
def opened(arguments: argparse.Namespace) -> Generator[Opened]:
    """Give a client of the service that was chosen."""
    if arguments.sandbox:
        with _sandbox() as services:
            yield _furnished(arguments, services)
        return
    with connect(_chosen(arguments.provider)) as client:
        yield Opened(client=client)


@contextmanager
def opened_realtime(arguments: argparse.Namespace) -> Generator[Realtime]:
    """Give a client of OpenAI's Realtime calls."""
    if arguments.sandbox:
        # Events come over a WebSocket, which needs a real socket.
        with _sandbox(serves=arguments.action == "watch") as services:
            # Services draw on the same source of ids: made in one order, they give the same ones each time.
            _ = services.sandbox.services
            if arguments.action != "create":
                _open_a_call(services)
            yield services.realtime
        return
    from facade.realtime import Realtime  # noqa: PLC0415 - only one command needs it

    with Realtime() as client:
        yield client


@contextmanager
def _sandbox(*, serves: bool = False) -> Generator[Services]:
    from facade import sandbox  # noqa: PLC0415 - who speaks to a real service does not load it
    from facade.sandbox.extras import missing  # noqa: PLC0415 - see above

    if serves and (advice := missing()):
        raise Unusable(advice)
    with sandbox.running(speed=_SPEED, over="sockets" if serves else "process") as services:
        yield services


def _furnished(arguments: argparse.Namespace, services: Services) -> Opened:
    """Give the account what a call needs, and a call to look at; the same ids each time."""
    made, clock = services.furniture, services.sandbox.clock
    if arguments.provider == "voiceai":
        found = Opened(client=services.voiceai, clock=clock, agent=made.agent)
    else:
        found = Opened(client=services.vapi, clock=clock, agent=made.assistant, number=made.number)
    if arguments.command != "call":
        found.client.calls.place(to=_SOMEBODY, agent=found.agent, from_number=found.number)
    return found


def _open_a_call(services: Services) -> None:
    """Open the call whose id `create` prints in the sandbox: the model says something, and after a while it is over."""
    from facade.sandbox.realtime.hearing import hear  # noqa: PLC0415 - see above
    from facade.sandbox.realtime.offers import sample_offer  # noqa: PLC0415 - see above

    realtime, world = services.sandbox.realtime, services.sandbox.world
    call_id = services.realtime.calls.create(sample_offer(), {"type": "realtime"}).call_id or ""
    world.later(_SPEAKS, lambda: hear(world, realtime.calls[call_id], '{"type": "response.create"}'))
    world.later(_ENDS, lambda: realtime.end(call_id))


def _chosen(provider: str | None) -> str:
    if provider is not None:
        return provider
    keyed = [name for name, variable in _KEYS.items() if os.environ.get(variable)]
    if len(keyed) == 1:
        return keyed[0]
    found = "both keys are" if keyed else "no key is"
    message = f"say --provider vapi or --provider voiceai: {found} in the environment ({', '.join(_KEYS.values())})"
    if not keyed:
        message += ", and --sandbox needs none"
    raise Unusable(message)


def make_sure(arguments: argparse.Namespace, at: Opened, question: str) -> None:
    """Ask before a real phone rings, unless it was said that nobody need ask."""
    if arguments.sandbox or arguments.yes or _is_a_sandbox(at):
        return
    if not is_terminal(sys.stdin):
        message = f"{question} Nobody can be asked here: say --yes to go ahead, or --sandbox to try it"
        raise Unusable(message)
    print(f"{question} [y/N] ", end="", file=sys.stderr, flush=True)  # noqa: T201 - a question for whoever types
    if sys.stdin.readline().strip().lower() not in {"y", "yes"}:
        message = "nobody was called"
        raise Unusable(message)


def _is_a_sandbox(at: Opened) -> bool:
    """
    Tell whether a sandbox that is served answers: on this machine, and with a key that no real service takes.

    The address alone would not do: a gateway or a tunnel on this machine leads to real phones.
    """
    from facade.sandbox.world import KEY  # noqa: PLC0415 - nothing else of the sandbox is needed here

    key = os.environ.get(_KEYS["vapi" if at.is_vapi else "voiceai"])
    return key == KEY and is_on_this_machine(at.client.base_url)


def is_on_this_machine(address: str) -> bool:
    """Tell whether what answers at an address runs on this machine."""
    host = urlsplit(address).hostname or ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


__all__ = [
    "Opened",
    "add_deadline",
    "add_provider",
    "add_shared",
    "is_on_this_machine",
    "make_sure",
    "opened",
    "opened_realtime",
]
