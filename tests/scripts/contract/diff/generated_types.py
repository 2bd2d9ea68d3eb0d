"""A client that was generated for the tests, and whether a value is what its types promise."""

from __future__ import annotations

import ast
import importlib
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, get_args

import attrs

from scripts.generate import tree
from scripts.generate.render import render
from scripts.normalise.names import identifier
from tests.scripts.normalise.toys import Schema, normal

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_PLAIN: Final[dict[str, tuple[type, ...]]] = {
    "bool": (bool,),
    "datetime": (importlib.import_module("datetime").datetime,),
    "float": (float, int),
    "int": (int,),
    "str": (str,),
}


def generate(root: Path, package: str, document: Schema) -> Client:
    """Write a client; the folder has to be one that Python imports from."""
    tree.begin(root / package)
    render("toy", normal(document), root / package / "toy")
    return Client(root / package / "toy", f"{package}.toy")


@attrs.frozen(eq=False)
class Client:
    """A generated client, and what its source says of its types."""

    folder: Path
    package: str

    @cached_property
    def models(self) -> Any:
        """The package of models."""
        return importlib.import_module(f"{self.package}.models")

    @property
    def refusals(self) -> tuple[type[Exception], ...]:
        """What the client raises for an answer that does not fit."""
        errors = importlib.import_module(f"{self.package.partition('.')[0]}.runtime.errors")
        return errors.DecodeError, errors.UnexpectedStatus

    def operation(self, name: str) -> Any:
        """Return the module of an operation."""
        return importlib.import_module(f"{self.package}.api.things.{identifier(name)}")

    def returned(self, name: str) -> ast.expr:
        """Return the type that an operation's answer is said to have."""
        source = self.folder / "api" / "things" / f"{identifier(name)}.py"
        for node in ast.parse(source.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef) and node.name == "read_response" and node.returns is not None:
                return node.returns
        raise AssertionError(name)

    def fields(self, model: str) -> Mapping[str, ast.expr]:
        """Return the fields of a model with their types."""
        for node in self._source(model).body:
            if isinstance(node, ast.ClassDef):
                lines = [line for line in node.body if isinstance(line, ast.AnnAssign)]
                return {line.target.id: line.annotation for line in lines if isinstance(line.target, ast.Name)}
        return {}

    def promises(self, value: object, hint: ast.expr) -> bool:
        """Tell whether a value is what a type says; models count by their names."""
        match hint:
            case ast.BinOp(left=left, right=right):
                return self.promises(value, left) or self.promises(value, right)
            case ast.Constant(value=None):
                return value is None
            case ast.Subscript(value=ast.Name(id="Literal"), slice=inner):
                return bool(value == ast.literal_eval(inner))
            case ast.Subscript(value=ast.Name(id="list"), slice=inner):
                return isinstance(value, list) and all(self.promises(item, inner) for item in value)
            case ast.Subscript(value=ast.Name(id="dict"), slice=ast.Tuple(elts=[_, inner])):
                return isinstance(value, dict) and all(self.promises(item, inner) for item in value.values())
            case ast.Attribute(attr=name) | ast.Name(id=name):
                return self._is_a(value, name)
            case _:
                raise AssertionError(ast.dump(hint))

    def _is_a(self, value: object, name: str) -> bool:
        if name == "Any":
            return True
        if name in _PLAIN:
            return type(value) in _PLAIN[name] or (name == "datetime" and isinstance(value, _PLAIN[name]))
        if type(value).__name__ == name:
            return True
        if name == "Unset":
            return False
        allowed = get_args(getattr(self.models, name))
        return value in allowed if allowed else any(self.promises(value, inner) for inner in self._aliased(name))

    def _aliased(self, name: str) -> list[ast.expr]:
        """Return what a union stands for; nothing where the name is no union."""
        return [
            node.value
            for node in ast.walk(self._source(name))
            if isinstance(node, ast.AnnAssign)
            and isinstance(node.target, ast.Name)
            and node.target.id == name
            and node.value is not None
        ]

    def _source(self, name: str) -> ast.Module:
        module = str(self.models.__dict__["_MODULES"][name])
        return ast.parse((self.folder / "models" / f"{module}.py").read_text(encoding="utf-8"))
