"""What the facade uses of the generated clients, and by which of its own methods and types."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Final

import attrs

from scripts.contract.diff.graph import Graph

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from scripts.contract.diff.graph import Module
    from scripts.sources import Workspace

FACADE: Final = "facade"
_GENERATED: Final = "generated"
_CLIENTS: Final = frozenset({f"{FACADE}.client.Client", f"{FACADE}.client.Resource"})
_TWINS: Final = "Async"
_OPERATION: Final = re.compile(r'^operation = Operation\(\s*"([^"]+)"', re.MULTILINE)


@attrs.frozen
class Usage:
    """For one document: the facade's methods and types by the operation, and by the generated class, that they use."""

    operations: Mapping[str, frozenset[str]] = attrs.field(factory=dict)
    classes: Mapping[str, frozenset[str]] = attrs.field(factory=dict)


def read_usage(workspace: Workspace) -> dict[str, Usage]:
    """
    Return what the facade uses, by document.

    Public names count, and of the two kinds of client only the blocking one: the other has the same methods.
    """
    if not (workspace.root / FACADE).is_dir():
        return {}
    graph = Graph(workspace.root, sorted(_paths(workspace)))
    operations: dict[str, dict[str, set[str]]] = {}
    classes: dict[str, dict[str, set[str]]] = {}
    clients = frozenset(_with_bases(graph))
    for shown, dotted in _public(graph, clients):
        for name in graph.reached(dotted, stop_at=clients):
            match name.split("."):
                case ["generated", document, "api", tag, module, *_]:
                    operation = _operation(workspace, document, tag, module)
                    operations.setdefault(document, {}).setdefault(operation, set()).add(shown)
                case ["generated", document, "models", class_name, *_]:
                    classes.setdefault(document, {}).setdefault(class_name, set()).add(shown)
                case _:
                    pass
    return {
        document: Usage(_frozen(operations.get(document, {})), _frozen(classes.get(document, {})))
        for document in operations.keys() | classes.keys()
    }


def _paths(workspace: Workspace) -> Iterator[Path]:
    """Yield the facade's modules, without packages that do not speak of any generated client themselves."""
    folders = [path.name for path in workspace.generated.glob("*/") if path.name != "runtime"]
    wanted = [f"{_GENERATED}.{name}".encode() for name in folders]
    top = workspace.root / FACADE
    for folder in (top, *(path.parent for path in top.glob("*/__init__.py"))):
        paths = list(folder.glob("*.py") if folder == top else folder.rglob("*.py"))
        if folder == top or any(word in path.read_bytes() for path in paths for word in wanted):
            yield from paths


def _frozen(found: dict[str, set[str]]) -> dict[str, frozenset[str]]:
    return {name: frozenset(used) for name, used in found.items()}


def _operation(workspace: Workspace, document: str, tag: str, module: str) -> str:
    """Return the document's name of an operation; what is not generated is called by its module."""
    path = workspace.generated / document / "api" / tag / f"{module}.py"
    found = _OPERATION.search(path.read_text(encoding="utf-8")) if path.is_file() else None
    return found[1] if found else module


def _with_bases(graph: Graph) -> Iterator[str]:
    """Yield the clients, and the groups of methods that they offer."""
    for module in graph.modules.values():
        for name in module.members:
            told = {base.replace(f".{_TWINS}", ".") for base in module.bases(name)}
            if told & _CLIENTS:
                yield f"{module.name}.{name}"


def _public(graph: Graph, clients: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Yield each public name as people write it, with the dotted name of what it is."""
    for module in graph.modules.values():
        if module.is_package:
            yield from _exported(graph, module, module.name, clients)


def _exported(graph: Graph, module: Module, shown: str, clients: frozenset[str]) -> Iterator[tuple[str, str]]:
    prefix = shown.partition(".")[2]
    for name in module.exported:
        if name.startswith((_TWINS, "_")):
            continue
        inner = graph.modules.get(module.imports.get(name, f"{module.name}.{name}"))
        found = graph.definition(f"{module.name}.{name}")
        if inner is not None and not inner.is_package:
            yield from _exported(graph, inner, f"{shown}.{name}", clients)
        elif found is not None:
            dotted = f"{found[0].name}.{found[1]}"
            if dotted in clients:
                yield from _methods(graph, name, dotted)
            else:
                yield (f"{prefix}.{name}" if prefix else name), dotted


def _methods(graph: Graph, client: str, dotted: str) -> Iterator[tuple[str, str]]:
    found = graph.definition(dotted)
    if found is None:
        return
    module, name = found
    for member, node in module.members[name].items():
        if member.startswith("_"):
            continue
        group = module.named(node.returns) if isinstance(node, ast.FunctionDef) else ""
        inner = graph.definition(group) if group else None
        if inner is None or inner[1] not in inner[0].members:
            yield f"{client}.{member}", f"{dotted}.{member}"
            continue
        holder, local = inner
        for method in holder.members[local]:
            if not method.startswith("_"):
                yield f"{client}.{member}.{method}", f"{holder.name}.{local}.{method}"
