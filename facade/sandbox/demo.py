"""
A first look: ``python -m facade.sandbox.demo`` places a call with each service, and shows how it goes.

Nothing leaves this machine, and no key is needed. The services are those of the sandbox, on a clock that goes faster.
"""

from __future__ import annotations

import sys
import textwrap
from typing import TYPE_CHECKING, Final

import httpx

from facade.commands.ends import End
from facade.commands.output import Output, forsake
from facade.commands.showing import said
from facade.errors import CallOutcomeUnknown
from facade.vapi import Vapi

from .faults import Fault
from .opening import running
from .realtime.offers import sample_offer
from .transport import Transport

if TYPE_CHECKING:
    from facade.voiceai import VoiceAI

    from .furnishing import Furniture
    from .opening import Services

#: How much quicker than in life the calls go.
_SPEED: Final = 12.0
_WIDTH: Final = 100
#: People who live by a script: one who answers, and one who does not.
_ANSWERS, _BUSY = "+15550101", "+15550102"


def main() -> int:
    """Show everything, one thing after the other."""
    output = Output(as_json=False)
    try:
        _show(output)
    except BrokenPipeError:
        forsake(sys.stdout)
        return End.UNREAD
    except KeyboardInterrupt:
        return End.STOPPED
    return End.DONE


def _show(output: Output) -> None:
    with running(speed=_SPEED) as services:
        made = services.furniture
        output.line(f"The sandbox runs in this process, {_SPEED:g} times as fast as life. Nobody's phone rings.")
        _title("Vapi: a call that is answered", output)
        _call(services, services.vapi, output, to=_ANSWERS, made=made)
        _title("Voice.ai: a call that is answered", output)
        _call(services, services.voiceai, output, to=_ANSWERS, made=made)
        _title("Vapi: a line that is busy", output)
        _call(services, services.vapi, output, to=_BUSY, made=made)
        _lose_an_answer(services, made, output)
        _exchange_descriptions(services, output)


def _call(services: Services, client: Vapi | VoiceAI, output: Output, *, to: str, made: Furniture) -> None:
    """Place a call, follow it, and show how it went."""
    clock = services.sandbox.clock
    began = clock.now()
    output.line(f"place(to={to!r})")
    if isinstance(client, Vapi):
        placed = client.calls.place(to=to, agent=made.assistant, from_number=made.number)
    else:
        placed = client.calls.place(to=to, agent=made.agent)
        output.line("  Voice.ai tells nothing of a call before it is over.")
    with output.spinning("following") as spinner:
        for seen in client.calls.follow(placed):
            output.line(f"  {clock.now() - began:5.1f} s  {seen.status.value}")
            spinner.update(seen.status.value)
        spinner.update("waiting for the report")
        call = client.calls.wait(placed, "report")
    transcript = call.transcript if isinstance(client, Vapi) else _fetched(client.calls.transcript(call), services)
    output.fields({"outcome": said(call), "summary": call.summary, "transcript": transcript})
    outcome = call.outcome
    if outcome is not None and outcome.retry is not None:
        output.line(f"calling again may help: {'yes' if outcome.retry else 'no'}")


def _fetched(address: str, services: Services) -> str:
    """Fetch a file of the sandbox's, which no socket leads to here."""
    with httpx.Client(transport=Transport(services.sandbox.voiceai)) as client:
        return client.get(address).text


def _lose_an_answer(services: Services, made: Furniture, output: Output) -> None:
    """Show what happens if the connection breaks once the service has placed the call."""
    _title("Vapi: the answer to `place` is lost", output)
    before = len(list(services.vapi.calls.list()))
    services.sandbox.vapi.fault("POST", "/call", Fault.dropped())
    try:
        services.vapi.calls.place(to=_ANSWERS, agent=made.assistant, from_number=made.number)
    except CallOutcomeUnknown as error:
        output.line("CallOutcomeUnknown:")
        for line in textwrap.wrap(str(error), _WIDTH):
            output.line(f"  {line}")
        if error.token is None:
            raise
        found = services.vapi.calls.reconcile(error.token)
        output.line(f"reconcile(error.token) -> {found.verdict.value}: {found.why}")
        after = len(list(services.vapi.calls.list()))
        output.line(f"phones that rang: {after - before}")
        for call in found.calls:
            services.vapi.calls.hang_up(call)


def _exchange_descriptions(services: Services, output: Output) -> None:
    """Open a Realtime call with an offer, as a browser's backend does."""
    _title("OpenAI Realtime: an SDP offer is answered", output)
    offer = sample_offer()
    output.line(f"create(offer of {len(offer)} bytes, a session)")
    session = {"type": "realtime", "model": "gpt-realtime-2", "instructions": "Be brief."}
    answer = services.realtime.calls.create(offer, session)
    output.line(f"opened {answer.call_id}; the answer, checked against the offer:")
    for line in answer.sdp.splitlines():
        if line.startswith(("m=", "a=mid", "a=setup", "a=rtpmap")):
            output.line(f"  {line}")
    if answer.call_id is not None:
        services.realtime.calls.hang_up(answer.call_id)
        output.line("hung up")


def _title(text: str, output: Output) -> None:
    output.line("")
    output.line(f"=== {text}")


if __name__ == "__main__":
    sys.exit(main())
