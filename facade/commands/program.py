"""What commands there are, and running one of them."""

from __future__ import annotations

import argparse
import importlib
import sys
from typing import TYPE_CHECKING, Final, cast

from .ends import End

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .running import Command

#: Each command's name, and the line that ``--help`` shows. Its module has the same name and is loaded when it runs.
COMMANDS: Final = {
    "call": "place a call, and follow it to its end",
    "follow": "follow a call to its end",
    "hang-up": "end a call",
    "list": "list calls, newest first",
    "reconcile": "find out whether a call was placed whose answer was lost",
    "agents": "list the agents, or show one",
    "numbers": "list the phone numbers",
    "realtime": "open, watch and end Realtime calls of OpenAI",
}

_DESCRIPTION: Final = """\
Phone calls from the command line. Keys come from the environment: VAPI_API_KEY,
VOICE_AI_API_KEY, OPENAI_API_KEY. With --sandbox nothing leaves this machine, and
no key is needed."""

_ENDS: Final = f"""\
COMMAND --help tells what a command takes.

exit status:
  {End.DONE:<4} it was done; a call that was followed was completed
  {End.FAILED:<4} refused, or failed; what was asked for did not happen
  {End.USAGE:<4} nothing was sent: the arguments, the key or the environment need
       mending, or you were asked and said no
  {End.UNKNOWN:<4} a call may have been placed: do not call again, reconcile
  {End.NOT_COMPLETED:<4} the call was placed, and ended without a conversation that was completed
  {End.UNFOLLOWED:<4} the call was placed, and it is not known how it ended: do not call
       again, follow it
  {End.FAULT:<4} a fault of this program; what was asked for may have happened
  {End.STOPPED:<4} stopped by Ctrl-C; a call that was placed goes on
  {End.UNREAD:<4} nobody reads the output any more; a call that was placed goes on
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status."""
    argv = sys.argv[1:] if argv is None else list(argv)
    chosen = argv[0] if argv and argv[0] in COMMANDS else None
    parser = argparse.ArgumentParser(
        prog="python -m facade",
        description=_DESCRIPTION,
        epilog=_ENDS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND", title="commands")
    subparsers = {
        name: commands.add_parser(name, help=said, description=f"{said[0].upper()}{said[1:]}.", allow_abbrev=False)
        for name, said in COMMANDS.items()
    }
    if chosen is None:
        parser.parse_args(argv)
        parser.error("the command comes first")
    try:
        command = cast("Command", importlib.import_module(f".{chosen.replace('-', '_')}", __package__))
        command.add_arguments(subparsers[chosen])
        arguments = parser.parse_args(argv)
        from .running import run  # noqa: PLC0415 - the help needs none

        return run(command, arguments)
    except KeyboardInterrupt:
        # Before anything was sent, or once all is done.
        return End.STOPPED


__all__ = ["main"]
