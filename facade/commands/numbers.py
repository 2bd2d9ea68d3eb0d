"""The command `numbers`: list the phone numbers."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from facade.vapi import Vapi

from .ends import End, Unusable
from .kinds import count
from .opening import add_provider, opened
from .things import cell, plain, show_all

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Mapping

    from facade.voiceai import VoiceAI

    from .output import Output

_FEW: Final = 100
_TITLES: Final = ("number", "id", "name", "status", "agent")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("--available", action="store_true", help="those that could be selected (Voice.ai)")
    parser.add_argument("--limit", type=count, default=_FEW, metavar="COUNT", help="how many at most (default: 100)")
    add_provider(parser)


def run(arguments: argparse.Namespace, output: Output) -> int:
    """List the numbers."""
    with opened(arguments) as at:
        found = map(plain, islice(_numbers(arguments, at.client), arguments.limit))
        show_all(found, _TITLES, _row, output, nothing="there are no numbers")
    return End.DONE


def _numbers(arguments: argparse.Namespace, client: Vapi | VoiceAI) -> Iterable[object]:
    if not arguments.available:
        return client.numbers.list(limit=arguments.limit)
    if isinstance(client, Vapi):
        message = "Vapi has no list of numbers that could be selected: --available is for Voice.ai"
        raise Unusable(message)
    return client.numbers.available(limit=arguments.limit)


def _row(number: Mapping[str, Any]) -> tuple[str, ...]:
    return (
        cell(number.get("number", number.get("phone_number"))),
        cell(number.get("id")),
        cell(number.get("name")),
        cell(number.get("status")),
        cell(number.get("assistantId", number.get("assigned_to_agent_id"))),
    )


__all__ = ["add_arguments", "run"]
