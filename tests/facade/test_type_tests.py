"""The files that only type checkers read use every public method, each with all of its arguments."""

from __future__ import annotations

import ast
import inspect
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, get_args

import attrs
import pytest

import facade

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

READ: Final = Path(__file__).parent.parent / "typing"
#: What each client is called there, and which file uses it.
CLIENTS: Final[dict[str, tuple[Callable[..., Any], str]]] = {
    "vapi": (facade.Vapi, "facade_vapi_code.py"),
    "async_vapi": (facade.AsyncVapi, "facade_vapi_code.py"),
    "voiceai": (facade.VoiceAI, "facade_voiceai_code.py"),
    "async_voiceai": (facade.AsyncVoiceAI, "facade_voiceai_code.py"),
    "realtime": (facade.Realtime, "facade_realtime_code.py"),
    "async_realtime": (facade.AsyncRealtime, "facade_realtime_code.py"),
}


@attrs.define
class Use:
    """How a method is used, all its calls taken together."""

    positional: int = 0
    named: set[str] = attrs.field(factory=set[str])


def used(name: str) -> dict[str, Use]:
    """Find how a file uses each method, by its dotted name; what is there to be refused does not count."""
    found: defaultdict[str, Use] = defaultdict(Use)
    for function in ast.parse((READ / name).read_bytes()).body:
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef) and not function.name.startswith("what_is_"):
            for node in ast.walk(function):
                if isinstance(node, ast.Call):
                    use = found[ast.unparse(node.func)]
                    use.positional = max(use.positional, len(node.args))
                    use.named |= {keyword.arg for keyword in node.keywords if keyword.arg}
    return found


def methods(name: str) -> Iterator[tuple[str, Callable[..., Any]]]:
    """Find each public method of a client and of what hangs on it, by its dotted name."""
    client = CLIENTS[name][0]("test-key-not-real")
    for member in dir(client):
        if not member.startswith("_"):
            value = getattr(client, member)
            if callable(value):
                yield f"{name}.{member}", value
            elif not isinstance(value, str):
                yield from ((f"{name}.{member}.{verb}", getattr(value, verb)) for verb in dir(value) if verb[0] != "_")


def options_of(method: Callable[..., Any], annotation: str) -> set[str]:
    """Return the names of arguments that are declared together."""
    if not annotation.startswith("Unpack["):
        return set()  # those of an operation, which are not ours
    (declared,) = get_args(eval(annotation, inspect.unwrap(method).__globals__))  # noqa: S307 - our own annotation
    return set(declared.__annotations__)


@pytest.mark.parametrize("name", CLIENTS)
def test_every_method_is_used_with_every_argument(name: str) -> None:
    """A method or an argument that type checkers were never shown may not be typed as it should."""
    uses = used(CLIENTS[name][1])
    for dotted, method in methods(name):
        assert dotted in uses, f"{dotted} is not used"
        positional, wanted = 0, set[str]()
        for parameter in inspect.signature(method).parameters.values():
            if parameter.kind is parameter.VAR_KEYWORD:
                wanted |= options_of(method, str(parameter.annotation))
            elif parameter.kind is parameter.POSITIONAL_ONLY:
                positional += 1
            elif parameter.kind is parameter.KEYWORD_ONLY:
                wanted.add(parameter.name)
        assert uses[dotted].positional >= positional, f"{dotted} takes {positional} by place"
        assert wanted <= uses[dotted].named, f"{dotted}: {wanted - uses[dotted].named}"
