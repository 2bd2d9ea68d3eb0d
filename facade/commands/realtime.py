"""The command `realtime`: open, watch and end Realtime calls of OpenAI."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from facade.loose import as_object
from facade.realtime.provider import EPHEMERAL

from .ends import End, Unusable
from .opening import add_deadline, add_shared, opened_realtime

if TYPE_CHECKING:
    import argparse

    from facade.realtime import Realtime

    from .output import Output


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    create = actions.add_parser("create", help="open a call with an SDP offer, and print the answer")
    create.add_argument("offer", nargs="?", metavar="FILE", help="the offer; - is standard input; --sandbox has one")
    create.add_argument("--session", metavar="FILE", help="the session, as JSON")
    create.add_argument("--model", metavar="NAME", help="the session's model")
    create.add_argument("--instructions", metavar="TEXT", help="the session's instructions")
    hang_up = actions.add_parser("hang-up", help="end a call")
    watch = actions.add_parser("watch", help="print a call's events as JSON lines, to its end (extra: sideband)")
    for action in (hang_up, watch):
        action.add_argument("call", metavar="CALL", help="the call's id")
    for action in (create, hang_up, watch):
        add_shared(action)
    for action in (create, hang_up):
        add_deadline(action, "how long it may take")


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Do what was chosen."""
    with opened_realtime(arguments) as client:
        match arguments.action:
            case "create":
                _create(arguments, client, output)
            case "hang-up":
                client.calls.hang_up(arguments.call, deadline=arguments.deadline)
                if output.as_json:
                    output.value({"call_id": arguments.call, "status": "ended"})
                else:
                    output.line(f"ended     {arguments.call}")
            case _:
                with client.calls.attach(arguments.call) as events:
                    for event in events:
                        output.value(event.data)
    return End.DONE


def _create(arguments: argparse.Namespace, client: Realtime, output: Output) -> None:
    answer = client.calls.create(_offer(arguments), _session(arguments), deadline=arguments.deadline)
    if output.as_json:
        output.value({"call_id": answer.call_id, "answer": answer.sdp, "request_id": answer.request_id})
    else:
        output.note(f"opened    {answer.call_id or '(the service did not say which call it is)'}")
        output.raw(answer.sdp)


def _offer(arguments: argparse.Namespace) -> bytes:
    if arguments.offer is None:
        if not arguments.sandbox:
            message = "say where the offer is: a file, or - for standard input"
            raise Unusable(message)
        from facade.sandbox.realtime.offers import sample_offer  # noqa: PLC0415 - it is optional

        return sample_offer()
    if arguments.offer == "-":
        return _standard_input()
    return _read(arguments.offer)


def _standard_input() -> bytes:
    if sys.stdin is None:
        message = "the offer cannot be read: standard input is closed"
        raise Unusable(message)
    return sys.stdin.buffer.read()


def _session(arguments: argparse.Namespace) -> dict[str, Any] | None:
    session: dict[str, Any] = {}
    if arguments.session is not None:
        try:
            session = as_object(json.loads(_read(arguments.session)))
        except (ValueError, RecursionError) as error:
            message = f"{arguments.session} is not JSON: {error}"
            raise Unusable(message) from None
        if not session:
            message = f"{arguments.session} holds no JSON object"
            raise Unusable(message)
    given = {"model": arguments.model, "instructions": arguments.instructions}
    session |= {name: value for name, value in given.items() if value is not None}
    if not session and os.environ.get("OPENAI_API_KEY", "").startswith(EPHEMERAL) and not arguments.sandbox:
        # A client secret carries a session of its own.
        return None
    # The type is not for people to type.
    return {"type": "realtime", **session}


def _read(path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError as error:
        message = f"{path} cannot be read: {error.strerror}"
        raise Unusable(message) from None


__all__ = ["add_arguments", "run"]
