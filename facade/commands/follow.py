"""The command `follow`: follow a call to its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .following import follow
from .opening import add_deadline, add_provider, opened

if TYPE_CHECKING:
    import argparse

    from .output import Output


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("call", metavar="CALL", help="the call's id")
    parser.add_argument("--transcript", action="store_true", help="wait for the report, and show what was said")
    add_provider(parser)
    add_deadline(parser, "how long the call is followed")


def run(arguments: argparse.Namespace, output: Output) -> int:
    """Follow the call."""
    with opened(arguments) as at:
        return follow(at, arguments.call, output, deadline=arguments.deadline, transcript=arguments.transcript)


__all__ = ["add_arguments", "run"]
