"""What the facade takes from the generated code, by its own source."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from attrs import frozen

from scripts.contract.findings import Place
from scripts.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scripts.sources import Workspace

_ROOT: Final = "generated"


@frozen
class Use:
    """A name of the generated code that the facade speaks of: the module, and what it takes from there."""

    module: str
    name: str
    place: Place
    #: What the name goes by in the facade's module.
    known_as: str = ""
    #: The fields that it is made with there.
    fields: tuple[str, ...] = ()


def uses(workspace: Workspace) -> Iterator[Use]:
    """Find every name of the generated code that the facade imports, or takes from a module that it imported."""
    for path in sorted((workspace.root / "facade").rglob("*.py")):
        shown, content = workspace.shown(path), path.read_bytes()
        if _ROOT.encode() not in content:
            continue
        try:
            tree = ast.parse(content, filename=shown)
        except (SyntaxError, ValueError) as error:
            raise Problem(f"{shown} cannot be read: {error}") from None
        imported = list(_imported(tree, shown))
        yield from imported
        yield from _taken(tree, shown, imported)
        yield from _loaded(tree, shown)


def _imported(tree: ast.Module, shown: str) -> Iterator[Use]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level == 0 and _ours(node.module):
            for alias in node.names:
                place = Place(shown, alias.lineno, alias.col_offset + 1)
                yield Use(str(node.module), alias.name, place, alias.asname or alias.name)
        elif isinstance(node, ast.Import):
            for alias in node.names:
                if _ours(alias.name):
                    yield Use(alias.name, "", Place(shown, alias.lineno, alias.col_offset + 1), alias.asname or "")


def _taken(tree: ast.Module, shown: str, imported: list[Use]) -> Iterator[Use]:
    """Find `models.Call` and the like."""
    known = {use.known_as: f"{use.module}.{use.name}".rstrip(".") for use in imported if use.known_as}
    made: dict[ast.expr, tuple[str, ...]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            made[node.func] = tuple(keyword.arg for keyword in node.keywords if keyword.arg)
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in known:
            place = Place(shown, node.lineno, node.col_offset + 1)
            yield Use(known[node.value.id], node.attr, place, fields=made.get(node, ()))


def _loaded(tree: ast.Module, shown: str) -> Iterator[Use]:
    """Find `MODELS.load("Call")` and the like, where the names of models are looked up when they are needed."""
    packages: dict[str, str] = {}
    for node in ast.walk(tree):
        match node:
            case ast.AnnAssign(
                target=ast.Name(id=name),
                value=ast.Call(func=ast.Name(id="Models"), args=[ast.Constant(value=str(package))]),
            ) if _ours(package):
                packages[name] = package
                yield Use(package, "", Place(shown, node.lineno, node.col_offset + 1))
            case _:
                pass
    for node in ast.walk(tree):
        match node:
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id=name), attr="load"), args=[ast.Constant(value=str(model))]
            ) if name in packages:
                yield Use(packages[name], model, Place(shown, node.lineno, node.col_offset + 1))
            case _:
                pass


def _ours(module: str | None) -> bool:
    return module is not None and module.partition(".")[0] == _ROOT


__all__ = ["Use", "uses"]
