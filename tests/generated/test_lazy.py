"""Importing one operation costs little, and decoding imports what it meets."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any, Final

import pytest

from tests.generated.services import NAMES, ROOT, endpoints

GENERATED: Final = ROOT / "generated"
MARK: Final = "# Written by `make generate`"
CALL: Final = {
    "id": "7",
    "orgId": "o",
    "createdAt": "2026-08-18T09:30:00.123Z",
    "updatedAt": "2026-08-18T09:30:00.123456789Z",
    "status": "ended",
    "messages": [{"role": "bot", "message": "Hi", "time": 1, "endTime": 2, "secondsFromStart": 0}],
    "assistant": {"model": {"provider": "openai", "model": "gpt-5"}, "voice": {"provider": "from the future"}},
}


def modules_after(*lines: str) -> set[str]:
    """Run some lines in a fresh interpreter, and return the modules that are imported in the end."""
    code = "\n".join(["import sys, json", *lines, "print(json.dumps(sorted(sys.modules)))"])
    command = [sys.executable, "-c", code]
    result = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True, timeout=60)
    return set(json.loads(result.stdout.splitlines()[-1]))


def models_in(modules: set[str]) -> set[str]:
    """Name the models, unions and enums among modules."""
    prefix = "generated.vapi.models."
    return {name.removeprefix(prefix) for name in modules if name.startswith(prefix)}


@pytest.mark.parametrize("client", NAMES)
def test_importing_operations_imports_no_model(client: str) -> None:
    """Not one of all operations brings a model with it, nor httpx, nor the parser for odd date-times."""
    modules = modules_after(*(f"import {module.__name__}" for module in endpoints(client).values()))
    assert {module.__name__ for module in endpoints(client).values()} <= modules
    assert not [name for name in modules if name.startswith(f"generated.{client}.models")]
    assert not modules & {"httpx", "dateutil", "openapi_python_client", "scripts"}


@pytest.mark.slow
def test_every_module_imports() -> None:
    """There is no module in the generated packages that cannot be imported, in a fresh interpreter."""
    files = {path.relative_to(ROOT).with_suffix("") for path in GENERATED.rglob("*.py")}
    names = {".".join(path.parts).removesuffix(".__init__") for path in files}
    assert names <= modules_after("import importlib", f"for name in {sorted(names)}: importlib.import_module(name)")


def test_importing_one_operation_imports_only_that_one() -> None:
    """Neither its neighbours nor the client come with it."""
    modules = modules_after("import generated.vapi.api.calls.call_controller_create")
    assert [name for name in modules if name.startswith("generated.vapi.api.")] == unordered(
        modules, "generated.vapi.api.calls", "generated.vapi.api.calls.call_controller_create"
    )


def unordered(modules: set[str], *names: str) -> list[str]:
    """Return names in the order in which a set yields them."""
    return [name for name in modules if name in names]


@pytest.mark.parametrize(
    ("call", "expected"),
    [
        ({key: CALL[key] for key in ("id", "orgId", "createdAt", "updatedAt", "status")}, {"call"}),
        (
            CALL,
            {
                "call",
                "bot_message",
                "transcript_message",
                "create_assistant_dto",
                "open_ai_model",
                "assistant_model",
                "assistant_voice",
            },
        ),
    ],
    ids=["bare", "with transcript and assistant"],
)
def test_decoding_imports_what_it_meets(call: dict[str, Any], expected: set[str]) -> None:
    """A call brings the classes that it is made of and the unions that they stand in, and no others."""
    modules = modules_after(
        "from generated.vapi.models import Call",
        f"call = Call.from_dict(json.loads({json.dumps(call)!r}))",
        "assert call.to_dict()",
    )
    assert models_in(modules) == expected
    assert not modules & {"httpx", "dateutil"}


def test_building_a_call_imports_what_is_named() -> None:
    """Making and writing a body brings the classes that the caller names."""
    modules = modules_after(
        "from generated.vapi.api.calls import call_controller_create as create",
        "from generated.vapi.models import CreateCallDTO, CreateCustomerDTO",
        "assert create.build_request(body=CreateCallDTO(customer=CreateCustomerDTO(number='+15550100'))).content",
    )
    assert models_in(modules) == {"create_call_dto", "create_customer_dto"}
    assert "httpx" not in modules


def test_every_file_says_that_it_is_generated() -> None:
    """The first line says so, and by which command, or in JSON the first member; all else was written by hand."""
    files = [path for path in GENERATED.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    marks = {".json": f'{{"x-origin":"{MARK.removeprefix("# ")}'}
    unmarked = [path for path in files if not path.read_text(encoding="utf-8").startswith(marks.get(path.suffix, MARK))]
    assert unmarked == [GENERATED / "py.typed"]
    assert len(files) > 1000


def test_the_client_is_small() -> None:
    """The clients stay within what was set for them: 1,300 files and 5 MB for the larger one."""
    files = [path for path in (GENERATED / "vapi").rglob("*.py") if path.is_file()]
    assert len(files) <= 1300
    assert sum(path.stat().st_size for path in files) <= 5_000_000
