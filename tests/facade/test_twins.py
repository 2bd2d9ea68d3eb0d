"""Every class that blocks has a twin that does not: the same methods, arguments and results."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from typing import TYPE_CHECKING, Any, Final

import pytest

import facade
from facade.calls import AsyncPhoneCalls, PhoneCalls
from facade.client import AsyncClient, AsyncResource, Client, Resource

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_MODULES: Final = [importlib.import_module(found.name) for found in pkgutil.walk_packages(facade.__path__, "facade.")]


def classes(*bases: type) -> Iterator[type]:
    """Find each class of the package that stands on one of these, and these themselves."""
    for module in _MODULES:
        for value in vars(module).values():
            if isinstance(value, type) and value.__module__ == module.__name__ and issubclass(value, bases):
                yield value


def twin(blocking: type) -> type:
    """Find the twin of a class: beside it, by its name."""
    found: type = getattr(importlib.import_module(blocking.__module__), f"Async{blocking.__name__}")
    return found


BLOCKING: Final = [*classes(Client, Resource), PhoneCalls]
PAIRS: Final = [
    pytest.param(blocking, twin(blocking), id=f"{blocking.__module__}.{blocking.__qualname__}") for blocking in BLOCKING
]
#: What only makes something, such as another client or a block, has nothing to wait for.
MADE: Final = {"Self", "OpenCall", "Attachment"}
CLIENTS: Final = [found for found in classes(Client) if found is not Client]
twins = pytest.mark.parametrize(("blocking", "asynchronous"), PAIRS)


def members(kind: type) -> dict[str, Any]:
    """Return what callers may use of a class."""
    return {name: inspect.getattr_static(kind, name) for name in dir(kind) if not name.startswith("_")}


def without_async(annotation: object) -> str:
    """Name the blocking class in place of its twin."""
    return re.sub(r"\bAsync(?=[A-Z])", "", str(annotation))


def arguments(method: Callable[..., object]) -> list[tuple[str, object, object, str]]:
    """Return all that a caller needs to know of the arguments of a method."""
    return [
        (parameter.name, parameter.kind, parameter.default, without_async(parameter.annotation))
        for parameter in inspect.signature(method).parameters.values()
    ]


def awaited(result: str) -> str:
    """Return what the twin of a method returns."""
    return f"Async{result}" if result.startswith("Iterator[") else f"Coroutine[Any, Any, {result}]"


def result_of(method: Callable[..., object]) -> str:
    """Return what calling a method gives, before anything is awaited."""
    annotation = str(inspect.signature(method).return_annotation)
    return f"Coroutine[Any, Any, {annotation}]" if inspect.iscoroutinefunction(method) else annotation


def test_all_services_are_looked_at() -> None:
    """The search finds clients, what hangs on them, and the protocols."""
    names = {found.__name__ for found in BLOCKING}
    assert {"Client", "Resource", "PhoneCalls", "Vapi", "VoiceAI", "Calls", "Live", "Assistants", "Numbers"} <= names
    assert {"Realtime", "ClientSecrets"} <= names
    assert facade.Vapi in BLOCKING
    assert facade.VoiceAI in BLOCKING


def test_nobody_is_without_a_twin() -> None:
    """A class that does not block has one that does, and the other way round."""
    found = {blocking.__qualname__ for blocking in BLOCKING}
    asynchronous = {kind.__qualname__ for kind in [*classes(AsyncClient, AsyncResource), AsyncPhoneCalls]}
    assert asynchronous == {f"Async{name}" for name in found}


@twins
def test_twins_have_the_same_members(blocking: type, asynchronous: type) -> None:
    """What one can do, the other can."""
    assert members(blocking).keys() == members(asynchronous).keys()
    assert members(blocking) or blocking is Resource


@twins
def test_twins_take_the_same_arguments(blocking: type, asynchronous: type) -> None:
    """Each method and the constructor have the same arguments: names, kinds, defaults and types."""
    others = members(asynchronous)
    for name, member in members(blocking).items():
        if callable(member):
            assert arguments(member) == arguments(others[name]), name
    if issubclass(blocking, Client | Resource):
        assert arguments(blocking) == arguments(asynchronous)


@twins
def test_twins_give_the_same_results(blocking: type, asynchronous: type) -> None:
    """What one returns the other has awaited; what one iterates over the other iterates over without blocking."""
    others = members(asynchronous)
    for name, member in members(blocking).items():
        if isinstance(member, property):
            assert member.fget
            result = inspect.signature(member.fget).return_annotation
            assert result == without_async(inspect.signature(others[name].fget).return_annotation), name
            assert others[name].__doc__ == member.__doc__
        elif callable(member):
            result = str(inspect.signature(member).return_annotation)
            expected = f"Async{result}".replace("AsyncSelf", "Self") if result in MADE else awaited(result)
            assert result_of(others[name]) == expected, name
            assert others[name].__doc__ == member.__doc__, name


@twins
def test_every_member_is_explained(blocking: type, asynchronous: type) -> None:
    """Whatever callers may use says in a sentence what it does."""
    for name, member in (members(blocking) | members(asynchronous)).items():
        assert (inspect.getdoc(member) or "").endswith("."), name


@pytest.mark.parametrize("client", CLIENTS)
def test_both_are_used_in_a_with_statement(client: type) -> None:
    """A client closes its connections at the end of its block."""
    assert {"__enter__", "__exit__"} <= set(dir(client))
    assert {"__aenter__", "__aexit__"} <= set(dir(twin(client)))


def test_every_resource_hangs_on_a_client() -> None:
    """A group of methods that no client offers has been forgotten."""
    offered = {
        (client.__module__.rpartition(".")[0], str(inspect.signature(member.fget).return_annotation))
        for client in [*classes(Client), *classes(AsyncClient)]
        for member in members(client).values()
        if isinstance(member, property) and member.fget and inspect.signature(member.fget).return_annotation != "str"
    }
    resources = [found for found in classes(Resource, AsyncResource) if found not in {Resource, AsyncResource}]
    assert offered == {(found.__module__.rpartition(".")[0], found.__qualname__) for found in resources}


def names(method: Callable[..., object]) -> set[str]:
    """Return the arguments that are given by name."""
    return {name for name, kind, _, _ in arguments(method) if kind is not inspect.Parameter.POSITIONAL_ONLY} - {"self"}


@pytest.mark.parametrize("client", [client for client in CLIENTS if client is not facade.Realtime])
def test_every_service_of_telephony_carries_phone_calls(client: type) -> None:
    """`calls` of each client but one has each method of `PhoneCalls`, and takes at least its arguments."""
    offered = inspect.signature(members(client)["calls"].fget).return_annotation
    calls = getattr(importlib.import_module(client.__module__), str(offered))
    for name, asked in members(PhoneCalls).items():
        assert names(asked) <= names(getattr(calls, name)), name
