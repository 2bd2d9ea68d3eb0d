"""The command `call`: place a call, and follow it to its end."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from facade.arguments import Checks
from facade.calls import Token
from facade.errors import FacadeError
from facade.tokens import checked_key
from facade.vapi import Vapi

from .ends import End, Unusable
from .failures import Interrupted, Unfollowed
from .following import follow
from .kinds import moment, variable
from .opening import add_deadline, add_provider, make_sure, opened
from .showing import data_of, when

if TYPE_CHECKING:
    import argparse

    from facade.calls import Call

    from .opening import Opened
    from .output import Output


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("to", metavar="NUMBER", help="whom to call, such as +15550100")
    parser.add_argument("--agent", metavar="ID", help="the agent or assistant that speaks; --sandbox has one")
    parser.add_argument(
        "--from",
        dest="from_number",
        metavar="NUMBER",
        help="the caller ID: a number of the account, or its id (Vapi; --sandbox has one)",
    )
    parser.add_argument(
        "--variable", action="append", default=[], metavar="NAME=TEXT", type=variable, help="a variable of the agent's"
    )
    parser.add_argument("--at", type=moment, metavar="TIME", help="call later, such as 2026-12-24T18:00Z (Vapi)")
    parser.add_argument("--token", metavar="KEY", help="your own key, by which reconcile finds the call")
    parser.add_argument("--no-follow", action="store_true", help="end once the call is placed")
    parser.add_argument("--transcript", action="store_true", help="wait for the report, and show what was said")
    parser.add_argument("--yes", action="store_true", help="call without asking")
    add_provider(parser)
    add_deadline(parser, "how long the call is followed; placing has the client's own deadline")


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Place the call, once."""
    with opened(arguments) as at:
        agent = arguments.agent or at.agent
        if agent is None:
            message = "say which agent speaks: --agent ID (`python -m facade agents` lists them)"
            raise Unusable(message)
        if arguments.at is not None and not at.is_vapi:
            message = "Voice.ai places calls at once: --at is for Vapi"
            raise Unusable(message)
        time = "now" if arguments.at is None else f"at {when(arguments.at)}"
        make_sure(arguments, at, f"Call {arguments.to} {time}?")
        placed = _place(arguments, at, agent)
        try:
            if output.as_json:
                output.value(data_of(placed))
            else:
                output.line(f"placed    {placed.id}")
            if arguments.no_follow:
                return End.DONE
            return follow(at, placed, output, deadline=arguments.deadline, transcript=arguments.transcript)
        except FacadeError as error:
            raise Unfollowed(placed, error) from error


def _place(arguments: argparse.Namespace, at: Opened, agent: str) -> Call:
    # The key is known before the attempt: what Ctrl-C interrupts can be looked for by it.
    token = Token(
        provider="vapi" if at.is_vapi else "voiceai",
        key=arguments.token or checked_key(Checks("place"), None),
        since=dt.datetime.now(dt.UTC),
        to=arguments.to,
        agent=agent,
    )
    variables = dict(arguments.variable) or None
    number = arguments.from_number or at.number
    try:
        if isinstance(at.client, Vapi):
            return at.client.calls.place(
                to=arguments.to,
                agent=agent,
                from_number=number,
                dynamic_variables=variables,
                not_before=arguments.at,
                token=token.key,
            )
        return at.client.calls.place(
            to=arguments.to, agent=agent, from_number=number, dynamic_variables=variables, token=token.key
        )
    except KeyboardInterrupt:
        if arguments.sandbox:
            raise
        raise Interrupted(token) from None


__all__ = ["add_arguments", "run"]
