"""The command `reconcile`: find out whether a call was placed whose answer was lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from facade.calls import Token, Verdict

from .ends import End
from .kinds import moment
from .opening import add_deadline, add_provider, opened
from .showing import TITLES, data_of, row_of

if TYPE_CHECKING:
    import argparse

    from .output import Output

_ENDS: Final = {Verdict.PLACED: End.DONE, Verdict.NOT_PLACED: End.FAILED, Verdict.UNKNOWN: End.UNKNOWN}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("key", metavar="KEY", help="the token's key, as the failed command has told it")
    parser.add_argument("--since", required=True, type=moment, metavar="TIME", help="when the attempt began")
    parser.add_argument("--to", metavar="NUMBER", help="who was to be called")
    parser.add_argument("--agent", metavar="ID", help="the agent that was to speak")
    add_provider(parser)
    add_deadline(parser, "how long it is looked for")


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Look for the call; the exit status is 0 if it was placed, 1 if it surely was not, and 3 if nobody knows."""
    with opened(arguments) as at:
        token = Token(
            provider="vapi" if at.is_vapi else "voiceai",
            key=arguments.key,
            since=arguments.since,
            to=arguments.to,
            agent=arguments.agent,
        )
        with output.spinning("looking for the call"):
            found = at.client.calls.reconcile(token, deadline=arguments.deadline)
    if output.as_json:
        calls = [data_of(call) for call in found.calls]
        output.value({"verdict": found.verdict.value, "why": found.why, "calls": calls})
    else:
        output.line(f"{found.verdict.value}: {found.why}")
        if found.calls:
            output.table(TITLES, map(row_of, found.calls))
    return _ENDS[found.verdict]


__all__ = ["add_arguments", "run"]
