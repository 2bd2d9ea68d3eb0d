"""The command `list`: list calls, newest first."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from .ends import End
from .kinds import count, moment
from .opening import add_provider, opened
from .showing import TITLES, data_of, row_of

if TYPE_CHECKING:
    import argparse

    from .output import Output

_FEW: Final = 20


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("--limit", type=count, default=_FEW, metavar="COUNT", help="how many at most (default: 20)")
    parser.add_argument("--agent", metavar="ID", help="only calls of this agent or assistant")
    parser.add_argument("--since", type=moment, metavar="TIME", help="only calls since then, such as 2026-12-24")
    add_provider(parser)


def run(arguments: argparse.Namespace, output: Output) -> int:
    """List the calls."""
    with opened(arguments) as at:
        found = at.client.calls.list(agent=arguments.agent, since=arguments.since, limit=arguments.limit)
        if output.as_json:
            for call in islice(found, arguments.limit):
                output.value(data_of(call))
        else:
            with output.spinning("listing"):
                rows = [row_of(call) for call in islice(found, arguments.limit)]
            if rows:
                output.table(TITLES, rows)
            else:
                output.note("there are no such calls")
    return End.DONE


__all__ = ["add_arguments", "run"]
