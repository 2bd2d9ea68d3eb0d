"""
Writes down what callers may use of a package, as the text of a stub: every public name with its signature.

It is run by itself, `python -I stub.py ROOT MODULE...`, so that it sees the package of that folder and no other; so it
stands on the standard library alone. Methods are seen as they are at run time: many are made by other functions.
"""

from __future__ import annotations

import enum
import importlib
import inspect
import re
import sys
from functools import cached_property
from types import FunctionType
from typing import TYPE_CHECKING, Any, get_args, get_origin, is_typeddict

if TYPE_CHECKING:
    from collections.abc import Iterator

_INDENT = "    "
_PLAIN = (str, bytes, int, float, bool, type(None))


class Writer:
    """Writes one package; a class that several modules offer is written once, where it comes first."""

    def __init__(self, package: str) -> None:
        self._package = package
        self._written: dict[type, str] = {}
        #: Public classes by where callers have them, also those yet to be written.
        self._offered: dict[type, str] = {}

    def lines(self, modules: list[str]) -> Iterator[str]:
        """Write modules, each below a heading with its name."""
        loaded = {name: module for name in modules if (module := _imported(name)) is not None}
        for module in list(loaded.values()):
            # What a package offers may be a module, with names of its own.
            offered = [getattr(module, public) for public in module.__all__]
            loaded |= {
                value.__name__: value for value in offered if inspect.ismodule(value) and hasattr(value, "__all__")
            }
        for name, module in loaded.items():
            for public in module.__all__:
                value = getattr(module, public)
                if isinstance(value, type):
                    self._offered.setdefault(value, f"{name}.{public}")
        for name, module in loaded.items():
            yield f"# {name}"
            for public in sorted(module.__all__):
                yield from self._named(f"{name}.{public}", public, getattr(module, public), "")
            yield ""

    def _named(self, path: str, name: str, value: Any, indent: str) -> Iterator[str]:
        if isinstance(value, type) and get_origin(value) is None:
            if value in self._written or self._offered.get(value, path) != path:
                yield f"{indent}{name}: {self._offered.get(value, '...')}"
            else:
                yield from self._class(name, value, indent)
        elif isinstance(value, FunctionType):
            yield from self._function(name, value, indent)
        elif inspect.ismodule(value):
            yield f"{indent}{name}: module"
        else:
            yield f"{indent}{name}: {_annotation(value)}"

    def _class(self, name: str, kind: type, indent: str, *, made_by_users: bool = True) -> Iterator[str]:
        self._written[kind] = name
        bases = [self._offered.get(base, base.__name__) for base in kind.__mro__[1:-1] if self._matters(base)]
        yield f"{indent}class {name}({', '.join(bases)}):" if bases else f"{indent}class {name}:"
        inner = indent + _INDENT
        lines = list(self._constructor(kind, inner)) if made_by_users else []
        lines += self._members(kind, inner)
        yield from lines or [f"{inner}..."]

    def _matters(self, base: type) -> bool:
        return base in self._offered or (base.__module__ == "builtins" and base not in {object, BaseException})

    def _members(self, kind: type, indent: str) -> Iterator[str]:
        if issubclass(kind, enum.Enum):
            yield from (f"{indent}{member.name} = {member.value!r}" for member in kind)
        if is_typeddict(kind):
            required_keys: frozenset[str] = vars(kind)["__required_keys__"]
            for name, annotation in sorted(_annotations(kind).items()):
                required = name in required_keys or annotation.startswith("NotRequired[")
                yield f"{indent}{name}: {annotation if required else f'NotRequired[{annotation}]'}"
            return
        # What comes from another public class is written there.
        own = [base for base in kind.__mro__ if base is kind or (self._own(base) and base not in self._offered)]
        fields = {name: text for name, text in _annotations(*own).items() if not name.startswith("_")}
        seen = {name for base in own for name in vars(base) if not name.startswith("_")} | fields.keys()
        for name in sorted(seen):
            holder = next((base for base in own if name in vars(base)), None)
            member = inspect.getattr_static(kind, name, None)
            getter = member.func if isinstance(member, cached_property) else getattr(member, "fget", None)
            if getter is not None:
                yield from self._property(name, getter, indent)
            elif isinstance(member, classmethod | staticmethod):
                yield f"{indent}@{type(member).__name__}"
                yield from self._function(name, member.__func__, indent, bound=isinstance(member, classmethod))
            elif isinstance(member, FunctionType):
                yield from self._function(name, member, indent)
            elif name in fields:
                yield f"{indent}{name}: {fields[name]}"
            elif not isinstance(member, enum.Enum) and holder is not None:
                yield f"{indent}{name}: {_annotation(member)}"

    def _own(self, holder: type) -> bool:
        return holder.__module__.partition(".")[0] == self._package

    def _constructor(self, kind: type, indent: str) -> Iterator[str]:
        if issubclass(kind, enum.Enum) or getattr(kind, "_is_protocol", False) or is_typeddict(kind):
            return
        holder = next(base for base in kind.__mro__ if "__init__" in vars(base))
        constructor = vars(holder)["__init__"]
        if self._own(holder) and isinstance(constructor, FunctionType):
            yield from self._function("__init__", constructor, indent)

    def _property(self, name: str, getter: Any, indent: str) -> Iterator[str]:
        result = str(inspect.signature(getter).return_annotation)
        group = getattr(getter, "__globals__", {}).get(result)
        # A group of methods, such as `calls`, is what it offers: its own name is an inner matter.
        if isinstance(group, type) and self._own(group) and group not in self._offered:
            yield from self._class(name, group, indent, made_by_users=False)
            return
        yield f"{indent}@property"
        yield from self._function(name, getter, indent)

    def _function(self, name: str, function: Any, indent: str, *, bound: bool = True) -> Iterator[str]:
        word = "async def" if inspect.iscoroutinefunction(function) else "def"
        # Methods are indented.
        yield f"{indent}{word} {name}{_signature(function, bound=bound and bool(indent))}: ..."


def _imported(name: str) -> Any:
    """Import a module; one that is not there is not written."""
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name is not None and f"{name}.".startswith(f"{error.name}."):
            return None
        raise


def _signature(function: Any, *, bound: bool) -> str:
    signature = inspect.signature(function)
    # What a method calls its own object is an inner matter.
    first = next(iter(signature.parameters.values()), None) if bound else None
    if first is not None and first.kind in {first.POSITIONAL_ONLY, first.POSITIONAL_OR_KEYWORD}:
        itself = first.replace(name="self", annotation=first.empty)
        signature = signature.replace(parameters=[itself, *list(signature.parameters.values())[1:]])
    parts: list[str] = []
    kinds = [parameter.kind for parameter in signature.parameters.values()]
    starred = False
    for number, parameter in enumerate(signature.parameters.values()):
        if parameter.kind is parameter.KEYWORD_ONLY and not starred:
            starred = True
            if parameter.VAR_POSITIONAL not in kinds:
                parts.append("*")
        parts.append(_parameter(parameter))
        following = kinds[number + 1 : number + 2]
        if parameter.kind is parameter.POSITIONAL_ONLY and following != [parameter.POSITIONAL_ONLY]:
            parts.append("/")
    result = signature.return_annotation
    told = "" if result is signature.empty else f" -> {_text(result)}"
    return f"({', '.join(parts)}){told}"


def _parameter(parameter: inspect.Parameter) -> str:
    kinds = [parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD]
    stars = "*" * (kinds.index(parameter.kind) + 1) if parameter.kind in kinds else ""
    annotated = parameter.annotation is not parameter.empty
    text = f"{stars}{parameter.name}" + (f": {_text(parameter.annotation)}" if annotated else "")
    if parameter.default is parameter.empty:
        return text
    return f"{text} = {_default(parameter.default)}" if annotated else f"{text}={_default(parameter.default)}"


def _default(value: Any) -> str:
    if isinstance(value, enum.Enum) and not type(value).__name__.startswith("_"):
        return f"{type(value).__name__}.{value.name}"
    if isinstance(value, _PLAIN) or value == ():
        return repr(value)
    return "..."


def _annotations(*kinds: type) -> dict[str, str]:
    found: dict[str, str] = {}
    for base in reversed(kinds):
        own: dict[str, Any] = vars(base).get("__annotations__", {})
        found |= {name: _text(annotation) for name, annotation in own.items()}
    return found


def _text(annotation: Any) -> str:
    if isinstance(annotation, str):
        return annotation
    forward = getattr(annotation, "__forward_arg__", None)
    if forward is not None:
        return str(forward)
    if isinstance(annotation, type):
        return annotation.__name__
    return re.sub(r"ForwardRef\('([^']+)'\)", r"\1", repr(annotation).replace("typing.", ""))


def _annotation(value: Any) -> str:
    """Say what a constant is: an alias of a type by what it stands for, anything else by its type."""
    if get_args(value):
        return repr(value).replace("typing.", "").replace("collections.abc.", "")
    return type(value).__name__


def main() -> None:
    """Write the stub to standard output."""
    root, *modules = sys.argv[1:]
    sys.path.insert(0, root)
    print("\n".join(Writer(modules[0].partition(".")[0]).lines(modules)).rstrip())


if __name__ == "__main__":
    main()
