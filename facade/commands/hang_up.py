"""The command `hang-up`: end a call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facade.vapi import Vapi

from .ends import End, Unusable
from .opening import add_deadline, add_provider, opened
from .showing import data_of, said

if TYPE_CHECKING:
    import argparse

    from .output import Output


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("call", metavar="CALL", help="the call's id")
    parser.add_argument(
        "--delete-scheduled",
        action="store_true",
        help="stop a call that is scheduled, which deletes its record (Vapi)",
    )
    add_provider(parser)
    add_deadline(parser, "how long the end is waited for")


def run(arguments: argparse.Namespace, output: Output) -> int:
    """End the call, and wait until it is over."""
    with opened(arguments) as at, output.spinning("ending the call"):
        client = at.client
        if isinstance(client, Vapi):
            ended = client.calls.hang_up(
                arguments.call, delete_scheduled=arguments.delete_scheduled, deadline=arguments.deadline
            )
        elif arguments.delete_scheduled:
            message = "Voice.ai has no calls that are scheduled: --delete-scheduled is for Vapi"
            raise Unusable(message)
        else:
            ended = client.calls.hang_up(arguments.call, deadline=arguments.deadline)
    if output.as_json:
        output.value(data_of(ended))
    else:
        output.line(f"ended     {ended.id}  {said(ended)}".rstrip())
    return End.DONE


__all__ = ["add_arguments", "run"]
