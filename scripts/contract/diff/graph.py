"""Which names of a package's source use which others, read from its syntax trees without importing anything."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

import attrs

from scripts.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path


@attrs.define
class Module:
    """What one module imports and defines."""

    name: str
    is_package: bool
    #: The names of other modules here, and the dotted name that each stands for.
    imports: dict[str, str] = attrs.field(factory=dict)
    #: Functions, classes and other values on the top level, and `Class.member`.
    definitions: dict[str, list[ast.AST]] = attrs.field(factory=dict)
    #: The members of each class.
    members: dict[str, dict[str, ast.AST]] = attrs.field(factory=dict)
    exported: tuple[str, ...] = ()
    #: The packages in which names are looked up when they are needed, by `Models("package").load("Name")`.
    packages: set[str] = attrs.field(factory=set)
    _used: dict[str, frozenset[str]] = attrs.field(factory=dict, init=False)

    def named(self, node: ast.AST | None) -> str:
        """Return the dotted name that an expression stands for, or nothing where it is no name of this program."""
        match node:
            case ast.Name(id=name):
                return self._known(name)
            case ast.Attribute(value=value, attr=name):
                outer = self.named(value)
                return f"{outer}.{name}" if outer else ""
            case ast.Constant(value=str(name)) if name.isidentifier():  # an annotation in quotes
                return self._known(name)
            case _:
                return ""

    def used(self, definition: str) -> frozenset[str]:
        """Return the dotted names in a definition."""
        if definition not in self._used:
            self._used[definition] = frozenset(self._names(definition))
        return self._used[definition]

    def bases(self, class_name: str) -> Iterator[str]:
        """Yield what a class is made from."""
        for node in self.definitions[class_name]:
            if isinstance(node, ast.ClassDef):
                yield from filter(None, map(self.named, node.bases))

    def _known(self, name: str) -> str:
        return self.imports.get(name) or (f"{self.name}.{name}" if name in self.definitions else "")

    def _names(self, definition: str) -> Iterator[str]:
        nodes = [inner for node in self.definitions[definition] for inner in ast.walk(node)]
        for node in nodes:
            if isinstance(node, ast.Import | ast.ImportFrom):
                self.imports.update(imported(self, node))
        for node in nodes:
            match node:
                case ast.Call(func=ast.Attribute(attr="load"), args=[ast.Constant(value=str(model))]):
                    yield from (f"{package}.{model}" for package in self.packages)
                case _:
                    yield self.named(node)


class Graph:
    """The modules of one program, or the part of them that matters."""

    def __init__(self, root: Path, paths: Iterable[Path]) -> None:
        self.modules = {module.name: module for module in (_read(root, path) for path in paths)}
        self._found: dict[str, tuple[Module, str] | None] = {}

    def definition(self, dotted: str) -> tuple[Module, str] | None:
        """Find where a dotted name is defined; imports are followed."""
        if dotted not in self._found:
            self._found[dotted] = self._find(dotted)
        return self._found[dotted]

    def _find(self, dotted: str) -> tuple[Module, str] | None:
        for _ in range(len(self.modules)):
            holder, _, rest = self._split(dotted)
            if holder is None or not rest:
                return None
            first, _, after = rest.partition(".")
            target = holder.imports.get(first)
            if target is None:
                return (holder, rest if rest in holder.definitions else first) if first in holder.definitions else None
            dotted = f"{target}.{after}" if after else target
        return None

    def reached(self, dotted: str, *, stop_at: frozenset[str] = frozenset()) -> frozenset[str]:
        """Return every dotted name that a definition uses, through whatever it calls, down to other packages' names."""
        seen: set[str] = set()
        waiting = [dotted]
        while waiting:
            name = waiting.pop()
            if name in seen or (name in stop_at and name != dotted):
                continue
            seen.add(name)
            found = self.definition(name)
            if found is not None:
                module, local = found
                if f"{module.name}.{local}" not in stop_at or name == dotted:
                    waiting.extend(module.used(local))
        return frozenset(seen)

    def _split(self, dotted: str) -> tuple[Module | None, str, str]:
        prefix, rest = dotted, ""
        while prefix and prefix not in self.modules:
            prefix, _, step = prefix.rpartition(".")
            rest = f"{step}.{rest}" if rest else step
        return self.modules.get(prefix), prefix, rest


def _read(root: Path, path: Path) -> Module:
    shown = path.relative_to(root)
    try:
        tree = ast.parse(path.read_bytes(), filename=str(shown))
    except (OSError, SyntaxError, ValueError) as error:
        raise Problem(f"{shown.as_posix()} cannot be read: {error}") from error
    parts = shown.with_suffix("").parts
    is_package = parts[-1] == "__init__"
    module = Module(".".join(parts[:-1] if is_package else parts), is_package)
    for statement in _statements(tree.body):
        module.imports.update(imported(module, statement))
    module.definitions.update(_definitions(tree))
    module.packages.update(_packages(module))
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            members = module.members[node.name] = dict(_members(node))
            module.definitions.update((f"{node.name}.{name}", [member]) for name, member in members.items())
    module.exported = _exported(tree)
    return module


def imported(module: Module, node: ast.AST) -> Iterator[tuple[str, str]]:
    """Yield what an import makes known: the name, and the dotted name that it stands for."""
    if isinstance(node, ast.ImportFrom):
        base = node.module or ""
        if node.level:
            up = node.level - module.is_package
            outer = module.name.rsplit(".", up)[0] if up else module.name
            base = f"{outer}.{base}" if base else outer
        yield from ((alias.asname or alias.name, f"{base}.{alias.name}") for alias in node.names)
    elif isinstance(node, ast.Import):
        yield from ((alias.asname, alias.name) for alias in node.names if alias.asname)


def _packages(module: Module) -> Iterator[str]:
    for nodes in module.definitions.values():
        for node in nodes:
            match node:
                case ast.Assign(value=call) | ast.AnnAssign(value=call):
                    match call:
                        case ast.Call(func=ast.Name(id="Models"), args=[ast.Constant(value=str(package))]):
                            yield package
                        case ast.Call(func=ast.Name(id="Models"), args=[ast.Attribute(value=package, attr="__name__")]):
                            yield module.named(package)
                        case _:
                            pass
                case _:
                    pass


def _definitions(tree: ast.Module) -> Iterator[tuple[str, list[ast.AST]]]:
    found: dict[str, list[ast.AST]] = {}
    for node in _statements(tree.body):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            found.setdefault(node.name, []).append(node)
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
                if isinstance(target, ast.Name):
                    found.setdefault(target.id, []).append(node)
    yield from found.items()


def _statements(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """Yield the statements of a module, also those under an `if`."""
    for node in body:
        yield node
        if isinstance(node, ast.If):
            yield from _statements([*node.body, *node.orelse])


def _members(node: ast.ClassDef) -> Iterator[tuple[str, ast.AST]]:
    for member in node.body:
        if isinstance(member, ast.FunctionDef | ast.AsyncFunctionDef):
            yield member.name, member
        elif isinstance(member, ast.Assign):
            yield from ((target.id, member) for target in member.targets if isinstance(target, ast.Name))


def _exported(tree: ast.Module) -> tuple[str, ...]:
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id="__all__")], value=ast.List(elts=entries)):
                return tuple(str(entry.value) for entry in entries if isinstance(entry, ast.Constant))
            case _:
                pass
    return ()
