"""What is loaded: only what a program uses, and only the classes that it has met."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

import facade.webhooks
from tests.facade.webhooks.messages import call, vapi_body, written

ROOT: Final = Path(__file__).parents[3]


def loaded(program: str) -> set[str]:
    """Return what a program has loaded at its end, in a fresh interpreter."""
    run = subprocess.run(
        [sys.executable, "-c", f"{program}\nimport sys\nprint(*sys.modules)"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )
    return set(run.stdout.split())


def models_in(modules: set[str]) -> set[str]:
    """Return the modules of generated models among others."""
    return {name.rpartition(".")[2] for name in modules if ".models." in name}


def test_the_facade_does_not_load_the_webhooks() -> None:
    """A program that only calls pays nothing for them."""
    assert not {name for name in loaded("import facade\nfacade.Vapi") if "webhooks" in name}


def test_the_package_loads_nothing_by_itself() -> None:
    """Each name is loaded when it is first touched."""
    assert {name for name in loaded("import facade.webhooks") if name.startswith(("facade", "generated", "attr"))} == {
        "facade",
        "facade.webhooks",
    }


@pytest.mark.parametrize("service", ["vapi", "voiceai", "openai"])
def test_a_service_loads_neither_the_others_nor_a_model_nor_what_sends(service: str) -> None:
    """A server that takes messages of one service need not be able to send anything."""
    program = f"from facade.webhooks import {service}, verify, Bearer, Hmac, StandardWebhooks"
    modules = loaded(program)
    others = {"vapi", "voiceai", "openai"} - {service}
    assert not {name for name in modules for other in others if name.startswith(f"facade.webhooks.{other}")}
    assert not models_in(modules)
    assert not modules & {"httpx", "httpcore", "anyio", "ssl", "dateutil", "asyncio"}


@pytest.mark.parametrize(
    ("message", "models"),
    [
        ({"type": "hang", "call": call()}, {"any_server_message", "server_message_hang", "call"}),
        ({"type": "hang"}, {"any_server_message", "server_message_hang"}),
        ({"type": "new", "call": call()}, {"any_server_message"}),
    ],
)
def test_a_message_loads_only_the_classes_that_are_met(message: dict[str, object], models: set[str]) -> None:
    """Of a thousand classes a message loads its own and those inside it."""
    body = written({"message": message})
    modules = loaded(f"from facade.webhooks import vapi\nevent = vapi.parse({body!r})")
    assert models_in(modules) == models
    assert "httpx" not in modules


@pytest.mark.parametrize("service", ["vapi", "voiceai"])
def test_the_call_of_a_message_needs_nothing_that_sends(service: str) -> None:
    """The call in the facade's words is a value."""
    body = vapi_body("hang") if service == "vapi" else b'{"event": "call.started", "call_id": "1"}'
    program = f"from facade.webhooks import {service}\nassert {service}.parse({body!r}).call.id"
    assert not loaded(program) & {"httpx", "httpcore", "anyio", "ssl", "asyncio"}


def test_the_names_are_sorted_and_can_be_had() -> None:
    """Each is there once, `dir` shows it, and it leads to something."""
    assert dir(facade.webhooks) == sorted(set(facade.webhooks.__all__)) == sorted(facade.webhooks.__all__)
    for name in facade.webhooks.__all__:
        assert getattr(facade.webhooks, name) is not None
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        getattr(facade.webhooks, "nothing")  # noqa: B009 - type checkers know that there is no such name
