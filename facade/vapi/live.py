"""Control of a Vapi call while it is live."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

from facade.arguments import Checks
from facade.calls import Call
from facade.client import AsyncResource, Resource, async_verb, verb
from facade.exchange import Repeat
from generated.vapi import models

from .calls import get
from .control import tell

if TYPE_CHECKING:
    from facade.account import Account
    from facade.exchange import Flow
    from generated.runtime.model import Model

Who = Literal["assistant", "customer"]
Role = Literal["system", "user", "assistant", "tool", "function"]


def _tell(at: Account, call: Call | str, message: Model, *, repeat: Repeat = Repeat.UNSENT) -> Flow[None]:
    """Send a message to a call; its control address is looked up unless it came with the call."""
    if not isinstance(call, Call) or call.control is None:
        call = yield from get(at, call)
    yield from tell(at, call, message, repeat=repeat)


def say(
    at: Account, call: Call | str, text: str, /, *, then_end: bool = False, deadline: float | None = None
) -> Flow[None]:
    """Have the assistant say something, and with `then_end` hang up afterwards."""
    checks = Checks("say")
    checks.call("call", call, at.provider)
    checks.text("text", text)
    checks.flag("then_end", then_end)
    checks.finish()
    message = models.ClientInboundMessageSay(type_="say", content=text, end_call_after_spoken=then_end)
    return _tell(at.within(deadline), call, message)


def mute(at: Account, call: Call | str, /, who: Who = "assistant", *, deadline: float | None = None) -> Flow[None]:
    """Silence the assistant or the customer."""
    return _control(at, call, "mute", who, deadline)


def unmute(at: Account, call: Call | str, /, who: Who = "assistant", *, deadline: float | None = None) -> Flow[None]:
    """Let the assistant or the customer be heard again."""
    return _control(at, call, "unmute", who, deadline)


def _control(at: Account, call: Call | str, what: str, who: Who, deadline: float | None) -> Flow[None]:
    checks = Checks(what)
    checks.call("call", call, at.provider)
    checks.choice("who", who, get_args(Who))
    checks.finish()
    message = models.ClientInboundMessageControl(control=f"{what}-{who}")
    return _tell(at.within(deadline), call, message, repeat=Repeat.SAFE)


def transfer(
    at: Account, call: Call | str, to: str, /, *, message: str | None = None, deadline: float | None = None
) -> Flow[None]:
    """Transfer the call to a number or a SIP address; `message` is said first."""
    checks = Checks("transfer")
    checks.call("call", call, at.provider)
    checks.callee("to", to)
    if message is not None:
        checks.text("message", message)
    checks.finish()
    destination: models.TransferDestinationNumber | models.TransferDestinationSip
    if to.startswith("+"):
        destination = models.TransferDestinationNumber(number=to)
    else:
        destination = models.TransferDestinationSip(sip_uri=to)
    body = models.ClientInboundMessageTransfer(destination=destination)
    if message is not None:
        body.content = message
    return _tell(at.within(deadline), call, body)


def add_message(
    at: Account,
    call: Call | str,
    content: str,
    /,
    *,
    role: Role = "system",
    respond: bool = True,
    deadline: float | None = None,
) -> Flow[None]:
    """Add a message to the conversation; with `respond` the assistant answers it at once."""
    checks = Checks("add_message")
    checks.call("call", call, at.provider)
    checks.text("content", content)
    checks.choice("role", role, get_args(Role))
    checks.flag("respond", respond)
    checks.finish()
    message = models.OpenAIMessage(content=content, role=role)
    body = models.ClientInboundMessageAddMessage(message=message, trigger_response_enabled=respond)
    return _tell(at.within(deadline), call, body)


def end(at: Account, call: Call | str, /, *, deadline: float | None = None) -> Flow[None]:
    """Tell the call to end, without waiting until it has; `calls.hang_up` does."""
    checks = Checks("end")
    checks.call("call", call, at.provider)
    checks.finish()
    return _tell(at.within(deadline), call, models.ClientInboundMessageEndCall(), repeat=Repeat.SAFE)


class Live(Resource):
    """Control of a call while it is live, through its control address."""

    say = verb(say)
    mute = verb(mute)
    unmute = verb(unmute)
    transfer = verb(transfer)
    add_message = verb(add_message)
    end = verb(end)


class AsyncLive(AsyncResource):
    """Control of a call while it is live, without blocking."""

    say = async_verb(say)
    mute = async_verb(mute)
    unmute = async_verb(unmute)
    transfer = async_verb(transfer)
    add_message = async_verb(add_message)
    end = async_verb(end)


__all__ = ["AsyncLive", "Live"]
