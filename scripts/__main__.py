"""The command line: ``python -m scripts --help`` lists the commands."""

from __future__ import annotations

import argparse
import importlib
import sys
from typing import TYPE_CHECKING, Final, Protocol, cast

from scripts.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Sequence

EXIT_PROBLEM: Final = 2
#: What shells have for a program that Ctrl-C ended.
EXIT_STOPPED: Final = 130

#: Each command's name, the module that holds it, and the line that ``--help`` shows. A module is imported only when
#: its command runs, so that ``--help`` stays quick.
COMMANDS: Final = {
    "vendor": ("scripts.vendor.command", "fetch a published document into specs/"),
    "normalise": ("scripts.normalise.command", "show what is repaired on the way from a document to the generator"),
    "generate": ("scripts.generate.command", "write the typed clients in generated/ from the documents in specs/"),
    "contract": ("scripts.contract.command", "tell whether a change breaks whoever uses the clients or the facade"),
    "drift": ("scripts.contract.drift", "tell what the services have changed since their documents were vendored"),
}


class Command(Protocol):
    """What a command's module offers."""

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Declare the command's arguments."""
        ...

    def run(self, arguments: argparse.Namespace) -> int:
        """Do the work and return the exit status."""
        ...


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status."""
    argv = sys.argv[1:] if argv is None else list(argv)
    chosen = argv[0] if argv and argv[0] in COMMANDS else None
    parser = argparse.ArgumentParser(prog="python -m scripts", description="Documents become clients.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    subparsers = {
        name: commands.add_parser(name, help=summary, description=summary) for name, (_, summary) in COMMANDS.items()
    }
    if chosen is None:
        parser.parse_args(argv)  # shows the help, or says which commands there are, and exits
        return EXIT_PROBLEM
    command = cast("Command", importlib.import_module(COMMANDS[chosen][0]))
    command.add_arguments(subparsers[chosen])
    try:
        return command.run(parser.parse_args(argv))
    except Problem as problem:
        for line in problem.lines:
            print(f"{chosen}: {line}", file=sys.stderr)
        return EXIT_PROBLEM
    except KeyboardInterrupt:
        print(f"{chosen}: stopped; nothing is half done", file=sys.stderr)
        return EXIT_STOPPED


if __name__ == "__main__":
    sys.exit(main())
