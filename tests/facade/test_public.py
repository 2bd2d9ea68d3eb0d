"""What `import facade` offers, and what it costs."""

from __future__ import annotations

import ast
import inspect
import pickle
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

import facade
from facade import errors
from facade.connecting import AsyncOptions, Options

if TYPE_CHECKING:
    from collections.abc import Callable

    from facade.client import AsyncClient, Client

ROOT: Final = Path(__file__).parent.parent.parent
KEY: Final = "test-key-not-real"
#: What takes time to load, or does not concern a program that uses one service.
HEAVY: Final = (
    "anyio", "attr", "attrs", "certifi", "dateutil", "facade", "generated", "httpcore", "httpx", "logging", "ssl",
    "tenacity",
)  # fmt: skip

BLOCKING: Final[list[tuple[str, Callable[..., Any]]]] = [("vapi", facade.Vapi), ("voiceai", facade.VoiceAI)]
ASYNC: Final[list[tuple[str, Callable[..., Any]]]] = [("vapi", facade.AsyncVapi), ("voiceai", facade.AsyncVoiceAI)]


def loaded_after(statement: str) -> set[str]:
    """Return the heavy modules that a statement loads in a fresh interpreter."""
    program = f"{statement}\nimport sys\nprint(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True, timeout=60)
    return {name for name in run.stdout.split() if name.partition(".")[0] in HEAVY}


# Names


def test_the_names_are_sorted_and_can_be_had() -> None:
    """The list of names is in order, `dir` shows it, and each name leads to something."""
    assert facade.__all__ == sorted(set(facade.__all__))
    assert dir(facade) == facade.__all__
    for name in facade.__all__:
        assert getattr(facade, name) is not None


def test_type_checkers_see_the_same_names() -> None:
    """What is imported for type checkers is what can be had at run time."""
    tree = ast.parse(Path(inspect.getfile(facade)).read_bytes())
    (block,) = (node for node in tree.body if isinstance(node, ast.If))
    seen = {alias.name for node in block.body if isinstance(node, ast.ImportFrom) for alias in node.names}
    assert seen | {"__version__"} == set(facade.__all__)


def test_every_error_is_offered() -> None:
    """No error has to be caught by a name from an inner module."""
    raised = {name for name, value in vars(errors).items() if isinstance(value, type) and value.__module__ == "facade"}
    assert {"FacadeError", "NotFound", "CallOutcomeUnknown", "Flaw"} <= raised
    assert raised == set(errors.__all__)
    assert raised <= set(facade.__all__)


def test_another_name_is_an_attribute_error() -> None:
    """A name that is not there is missed as in any module."""
    assert not hasattr(facade, "Retell")
    with pytest.raises(AttributeError, match="module 'facade' has no attribute 'Retell'"):
        getattr(facade, "Retell")  # noqa: B009 - type checkers know better


def test_the_version_is_the_projects() -> None:
    """The version is stated twice, alike."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert facade.__version__ == project["version"]


@pytest.mark.parametrize("name", errors.__all__)
def test_an_error_is_named_as_it_is_caught(name: str) -> None:
    """A traceback says `facade.NotFound`, and so does whatever pickles it."""
    error: type = getattr(errors, name)
    assert (error.__module__, error.__qualname__) == ("facade", name)
    assert pickle.loads(pickle.dumps(error)) is error  # noqa: S301 - our own


@pytest.mark.parametrize("name", [name for name in errors.__all__ if name not in {"Flaw", "Details"}])
def test_an_error_travels_between_processes(name: str) -> None:
    """What a worker raises arrives whole."""
    kind: type[facade.FacadeError] = getattr(errors, name)
    details = facade.Details(provider="vapi", operation="o", status=404, request_id="r", body=b"{}")
    arguments: tuple[Any, ...] = ("what",)
    if issubclass(kind, facade.ServiceError):
        arguments = (details, "answered 404 Not Found")
    elif issubclass(kind, facade.InvalidArguments):
        arguments = ("place", [facade.Flaw("to", "expected a number")])
    elif issubclass(kind, facade.Unsupported):
        arguments = ("Vapi", "this")
    elif issubclass(kind, facade.CallOutcomeUnknown):
        arguments = (facade.ServerFault(details, "answered 502 Bad Gateway"), None)
    error = kind(*arguments)
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    assert type(copy) is kind
    assert str(copy) == str(error)
    if isinstance(copy, facade.ServiceError):
        assert (copy.details, copy.body) == (details, b"{}")


# Loading


def test_importing_it_loads_nothing() -> None:
    """No provider, no generated code and no library is loaded before it is used."""
    assert loaded_after("import facade") == {"facade"}


def test_an_error_brings_no_client() -> None:
    """Catching and asking for the version load neither HTTP nor generated code."""
    loaded = loaded_after(
        "import facade; facade.NotFound, facade.Call, facade.Status, facade.__version__, facade.Clock"
    )
    assert not {name for name in loaded if name.partition(".")[0] in {"generated", "httpx", "httpcore", "anyio"}}


@pytest.mark.parametrize(("used", "other"), [("vapi", "voiceai"), ("voiceai", "vapi")])
def test_one_service_does_not_load_the_other(used: str, other: str) -> None:
    """A client brings its own service alone, and no model before one is needed."""
    loaded = loaded_after(f"import facade; facade.connect({used!r}, {KEY!r})")
    assert f"facade.{used}" in loaded
    assert f"facade.{other}" not in loaded
    assert not {name for name in loaded if name.startswith((f"generated.{other}", f"generated.{used}.models."))}


# Connecting


@pytest.mark.parametrize(("service", "client"), BLOCKING)
def test_a_client_is_had_by_its_services_name(service: str, client: type[Client]) -> None:
    """A program that is configured with a name opens the client of that service."""
    with facade.connect(service, KEY, "https://example.com") as opened:
        assert type(opened) is client
        assert repr(opened) == f"{client.__name__}(base_url='https://example.com')"


@pytest.mark.parametrize(("service", "client"), ASYNC)
def test_so_is_one_that_does_not_block(service: str, client: type[AsyncClient]) -> None:
    """`connect_async` is `connect` for asynchronous programs."""
    opened = facade.connect_async(service, KEY, base_url="https://example.com")
    assert type(opened) is client
    assert repr(opened) == f"{client.__name__}(base_url='https://example.com')"


@pytest.mark.parametrize("connect", [facade.connect, facade.connect_async])
def test_settings_go_to_the_client(connect: Callable[..., Any]) -> None:
    """What a client refuses, `connect` refuses."""
    with pytest.raises(facade.ConfigurationError, match="deadline is -1"):
        connect("vapi", KEY, deadline=-1)
    with pytest.raises(TypeError, match="dead_line"):
        connect("vapi", KEY, dead_line=1)


@pytest.mark.parametrize("connect", [facade.connect, facade.connect_async])
@pytest.mark.parametrize(("service", "variable"), [("vapi", "VAPI_API_KEY"), ("voiceai", "VOICE_AI_API_KEY")])
def test_the_key_comes_from_the_environment(
    connect: Callable[..., Any], service: str, variable: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a key the variable is named; it is read when a client is made."""
    monkeypatch.delenv(variable, raising=False)
    with pytest.raises(facade.ConfigurationError, match=variable):
        connect(service)
    monkeypatch.setenv(variable, KEY)
    connect(service)


@pytest.mark.parametrize("connect", [facade.connect, facade.connect_async])
@pytest.mark.parametrize("service", ["Vapi", "", "openai", None])
def test_an_unknown_service_is_refused_with_the_known_ones(connect: Callable[..., Any], service: str) -> None:
    """A wrong name is an error of configuration that says what would be right."""
    with pytest.raises(facade.ConfigurationError, match="expected 'vapi' or 'voiceai'"):
        connect(service, KEY)


@pytest.mark.parametrize("connect", [facade.connect, facade.connect_async])
def test_a_key_in_the_wrong_place_is_not_shown(connect: Callable[..., Any]) -> None:
    """Whoever mixes up name and key does not find the key in a log."""
    key = "sk-" + "notreal" * 8
    with pytest.raises(facade.ConfigurationError) as caught:
        connect(key)
    assert key not in str(caught.value)


@pytest.mark.parametrize(
    ("options", "client"),
    [*((Options, client) for _, client in BLOCKING), *((AsyncOptions, client) for _, client in ASYNC)],
)
def test_connect_takes_every_setting(options: type, client: Callable[..., Any]) -> None:
    """A setting that a client gains is one of `connect` as well."""
    parameters = inspect.signature(client).parameters.values()
    named = {parameter.name for parameter in parameters if parameter.kind is parameter.KEYWORD_ONLY}
    assert named == set(options.__annotations__)
