"""Whether every name that the facade takes from the generated code is there."""

from __future__ import annotations

import ast
from functools import lru_cache
from typing import TYPE_CHECKING

from scripts.contract.catalogue import found
from scripts.contract.findings import Reach
from scripts.contract.surface.uses import uses
from scripts.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from scripts.contract.findings import Finding
    from scripts.contract.surface.uses import Use
    from scripts.sources import Workspace


def check_names(workspace: Workspace) -> Iterator[Finding]:
    """Check each name, once for each place where it is used."""
    for use in uses(workspace):
        name = f"{use.module}.{use.name}".rstrip(".")
        what = _missing(workspace, use)
        if what == _no_module(use):
            name = use.module  # whatever else is taken from there has the same cause
        unknown = () if what else _unknown_fields(workspace, use)
        for subject, text in [(name, what), *((f"{name}.{field}", f"`{name}` has no `{field}`") for field in unknown)]:
            if text:
                yield found("facade-uses-missing-name", use.place, f"{text}.", subject=subject, reach=Reach.FACADE)


def _missing(workspace: Workspace, use: Use) -> str:
    module = _file(workspace, use.module)
    if module is None:
        holder, _, name = use.module.rpartition(".")
        inside = _file(workspace, holder)
        # What is taken from a class is no name of a module.
        return "" if inside is not None and name in _names(inside) else _no_module(use)
    if not use.name or use.name in _names(module) or _file(workspace, f"{use.module}.{use.name}") is not None:
        return ""
    return f"`{use.module}` has no `{use.name}`"


def _no_module(use: Use) -> str:
    return f"There is no module `{use.module}`"


def _unknown_fields(workspace: Workspace, use: Use) -> Iterator[str]:
    """Find the fields that a model is made with and does not have."""
    package = _file(workspace, use.module)
    if not use.fields or package is None:
        return
    homes = (node for node in ast.walk(_read(package)) if isinstance(node, ast.ImportFrom) and node.level == 1)
    home = next((node.module for node in homes if any(alias.name == use.name for alias in node.names)), None)
    file = _file(workspace, f"{use.module}.{home}") if home else None
    classes = [] if file is None else [node for node in _read(file).body if isinstance(node, ast.ClassDef)]
    for model in classes:
        if model.name == use.name:
            yield from sorted(set(use.fields) - {"additional_properties", *_bound(model.body)})


def _file(workspace: Workspace, module: str) -> Path | None:
    path = workspace.root.joinpath(*module.split("."))
    return next((file for file in (path / "__init__.py", path.with_suffix(".py")) if file.is_file()), None)


def _names(path: Path) -> frozenset[str]:
    return _names_of(path, path.stat().st_mtime_ns)


@lru_cache(maxsize=1024)
def _names_of(path: Path, changed: int) -> frozenset[str]:  # noqa: ARG001 - another file has another time
    return frozenset({"__name__", "__file__", "__doc__", "__path__", *_bound(_read(path).body)})


def _read(path: Path) -> ast.Module:
    try:
        return ast.parse(path.read_bytes(), filename=str(path))
    except (SyntaxError, ValueError) as error:
        raise Problem(f"{path} cannot be read: {error}") from None


def _bound(body: list[ast.stmt]) -> Iterator[str]:
    for node in body:
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                yield node.name
            case ast.Import() | ast.ImportFrom():
                yield from (alias.asname or alias.name for alias in node.names)
            case ast.Assign():
                yield from (target.id for target in node.targets if isinstance(target, ast.Name))
            case ast.AnnAssign(target=ast.Name(id=name)):
                yield name
            case ast.If():
                yield from _bound([*node.body, *node.orelse])
            case ast.Try():
                yield from _bound([*node.body, *node.orelse, *node.finalbody])
            case _:
                pass


__all__ = ["check_names"]
