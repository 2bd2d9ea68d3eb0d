"""Running a command, whatever comes of it."""

from __future__ import annotations

import sys
import traceback
import warnings
from typing import TYPE_CHECKING, Protocol

from .ends import End
from .failures import Stopped, told
from .output import Output, forsake

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable


class Command(Protocol):
    """What a command's module offers."""

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Declare the command's arguments."""
        ...

    def run(self, arguments: argparse.Namespace, output: Output) -> int:
        """Do the work and return how it ended."""
        ...


def run(command: Command, arguments: argparse.Namespace) -> int:
    """Run a command and return its exit status."""
    output = Output(as_json=arguments.json)
    with warnings.catch_warnings():
        warnings.showwarning = _showing(output)
        try:
            status = command.run(arguments, output)
            output.close()
        except BrokenPipeError:
            forsake(sys.stdout)
            return End.UNREAD
        except KeyboardInterrupt:
            output.error(Stopped("stopped" if arguments.sandbox else "stopped; a call that was placed goes on"))
            return End.STOPPED
        except Exception as error:  # noqa: BLE001 - Python would end with 1, which says that nothing happened
            end = told(error, output)
            if end is None:
                traceback.print_exc()
                return End.FAULT
            return end
    return status


def _showing(output: Output) -> Callable[..., None]:
    def show(message: Warning | str, *_: object, **__: object) -> None:
        output.warning(str(message))

    return show


__all__ = ["Command", "run"]
