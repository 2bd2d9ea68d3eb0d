"""Who may import whom: two rivers, each flowing one way."""

from __future__ import annotations

import ast
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import attrs
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT: Final = Path(__file__).parent.parent
OURS: Final = frozenset({"facade", "generated", "scripts", "tests", "benchmarks"})

#: Packages that nothing stands on, and which may therefore import what they like.
ENDS: Final = frozenset({"tests", "benchmarks"})

#: The one part of scripts/ that reads what the facade uses.
CONTRACT: Final = "contract"


@attrs.frozen
class Rule:
    """What a package may import beside itself and the standard library."""

    ours: frozenset[str] = frozenset()
    #: Import names of other people's packages; None leaves them to the lock.
    others: frozenset[str] | None = None

    def allows(self, name: str, package: str) -> bool:
        """Tell whether a module of this package may import from this top-level name."""
        if name in OURS:
            return name == package or name in self.ours
        return self.others is None or name in self.others or name in sys.stdlib_module_names


#: What parts of the facade may import beside that: what they stand on comes with an extra of their own.
PARTS: Final = {
    "facade/sandbox": frozenset({"av", "pytest", "starlette", "uvicorn"}),
    "facade/commands": frozenset({"rich"}),
}
#: A part of the facade that only these modules may stand on.
SANDBOX: Final = "facade.sandbox"
ON_THE_SANDBOX: Final = ("facade/sandbox/", "facade/commands/opening.py", "facade/commands/realtime.py")

RULES: Final = {
    "facade": Rule(
        frozenset({"generated"}), frozenset({"aiortc", "anyio", "attrs", "httpcore", "httpx", "tenacity", "websockets"})
    ),
    "generated": Rule(others=frozenset({"attrs", "dateutil", "httpx"})),
    "scripts": Rule(frozenset({"generated"})),
}


def imported(tree: ast.Module, folder: tuple[str, ...]) -> Iterator[tuple[int, str]]:
    """Find each import, wherever it stands: its line and what is imported, with dots, counted from the top."""
    for node in ast.walk(tree):
        match node:
            case ast.Import():
                for alias in node.names:
                    yield node.lineno, alias.name
            case ast.ImportFrom(level=int(level)):
                above = folder[: len(folder) - level + 1] if level else ()
                module = ".".join((*above, *filter(None, (node.module,))))
                # A name that is imported may be a module itself.
                yield from ((node.lineno, f"{module}.{alias.name}") for alias in node.names)
            case ast.Call(
                func=ast.Name(id="import_module") | ast.Attribute(attr="import_module"),
                args=[ast.Constant(value=str(module)), *_],
            ) if not module.startswith("."):
                yield node.lineno, module
            case _:
                pass


def breaches(root: Path, package: str) -> Iterator[str]:
    """Tell each import that the package's rule forbids, as file:line."""
    for path in sorted((root / package).rglob("*.py")):
        place = path.relative_to(root)
        reads_facade = package == "scripts" and place.with_suffix("").parts[1] == CONTRACT
        more = next((names for part, names in PARTS.items() if place.is_relative_to(part)), frozenset[str]())
        for line, whole in imported(ast.parse(path.read_bytes(), filename=str(path)), place.parent.parts):
            name = whole.partition(".")[0]
            allowed = RULES[package].allows(name, package) or name in more or (reads_facade and name == "facade")
            if not allowed:
                yield f"{place}:{line} imports {name}, which {package} must not"
            elif f"{whole}.".startswith(f"{SANDBOX}.") and not place.as_posix().startswith(ON_THE_SANDBOX):
                yield f"{place}:{line} imports {whole}, on which nothing but the command line stands"


@pytest.mark.parametrize("package", ["facade", "generated", "scripts"])
def test_imports_flow_one_way(package: str) -> None:
    """The facade stands on generated code, which stands on libraries alone; scripts know nothing of the facade."""
    assert list((ROOT / package).rglob("*.py")), f"there are no modules in {package}/"
    assert not list(breaches(ROOT, package))


def test_every_package_has_a_rule() -> None:
    """A new top-level package does not slip past the rules."""
    assert {path.parent.name for path in ROOT.glob("[!.]*/*.py")} <= RULES.keys() | ENDS


@pytest.mark.parametrize(
    ("place", "text"),
    [
        ("generated/vapi/client.py", "import facade.errors"),
        ("generated/vapi/client.py", "from scripts import lock"),
        ("generated/vapi/client.py", "def late():\n    import rich"),
        ("facade/vapi.py", "from scripts.lock import Lock"),
        ("facade/vapi.py", "import pydantic"),
        ("facade/vapi.py", "import starlette"),
        ("facade/vapi.py", "from facade import sandbox"),
        ("facade/vapi.py", "from .sandbox import running"),
        ("facade/vapi.py", "def late():\n    from facade.sandbox.world import KEY"),
        ("scripts/lock.py", "import importlib\nimportlib.import_module('facade.vapi')"),
        ("scripts/contracts.py", "import facade"),
    ],
)
def test_a_forbidden_import_is_told_with_its_place(tmp_path: Path, place: str, text: str) -> None:
    """Late imports, imports by name and imports of parts are imports too."""
    path = tmp_path / place
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    (breach,) = breaches(tmp_path, place.partition("/")[0])
    assert breach.startswith(f"{place}:{len(text.splitlines())} imports ")


@pytest.mark.parametrize(
    ("place", "text"),
    [
        ("facade/vapi.py", "import json, httpx\nfrom attrs import frozen\nfrom generated.vapi.api import calls"),
        ("facade/vapi.py", "from . import errors\nfrom .errors import Problem"),
        ("facade/sandbox/asgi.py", "import starlette\nfrom facade import sandbox"),
        ("facade/commands/opening.py", "import rich\nfrom facade import sandbox"),
        ("generated/vapi/client.py", "from ..runtime.types import UNSET\nfrom dateutil import parser"),
        ("scripts/contract.py", "import facade"),
        ("scripts/contract/usage.py", "from facade import vapi"),
    ],
)
def test_an_allowed_import_passes(tmp_path: Path, place: str, text: str) -> None:
    """A package may import itself, the standard library and what its rule names."""
    path = tmp_path / place
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    assert not list(breaches(tmp_path, place.partition("/")[0]))
