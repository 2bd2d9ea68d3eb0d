"""The command `agents`: list the agents, or show one."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from facade.vapi import Vapi

from .ends import End
from .kinds import count
from .opening import add_provider, opened
from .things import cell, plain, show, show_all

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping

    from .output import Output

_FEW: Final = 100
_TITLES: Final = ("agent", "name", "status", "changed")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("agent", metavar="ID", nargs="?", help="the agent to show, with all that is stored of it")
    parser.add_argument("--limit", type=count, default=_FEW, metavar="COUNT", help="how many at most (default: 100)")
    add_provider(parser)


def run(arguments: argparse.Namespace, output: Output) -> int:
    """List the agents, or show one."""
    with opened(arguments) as at:
        client = at.client
        agents = client.assistants if isinstance(client, Vapi) else client.agents
        if arguments.agent is not None:
            show(plain(agents.get(arguments.agent)), output)
        else:
            found = map(plain, islice(agents.list(limit=arguments.limit), arguments.limit))
            show_all(found, _TITLES, _row, output, nothing="there are no agents")
    return End.DONE


def _row(agent: Mapping[str, Any]) -> tuple[str, ...]:
    changed = agent.get("updatedAt", agent.get("updated_at"))
    return (
        cell(agent.get("id", agent.get("agent_id"))),
        cell(agent.get("name")),
        cell(agent.get("status")),
        cell(changed),
    )


__all__ = ["add_arguments", "run"]
