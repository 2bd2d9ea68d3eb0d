"""What a change of the public surface breaks for callers: old stub against new."""

from __future__ import annotations

import logging
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import griffe
from attrs import evolve, frozen

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_HEADING: Final = re.compile(r"^# ([a-z_]+(?:\.[a-z_]+)*)$", re.MULTILINE)
_KINDS: Final = griffe.BreakageKind
#: What griffe finds, the rule for it, and how it is told; `{name}` is the parameter.
_TOLD: Final[Mapping[griffe.BreakageKind, tuple[str, str]]] = {
    _KINDS.OBJECT_REMOVED: ("facade-name-removed", "is gone"),
    _KINDS.OBJECT_CHANGED_KIND: ("facade-kind-changed", "is something else than it was"),
    _KINDS.PARAMETER_REMOVED: ("facade-parameter-removed", "does not take `{name}` any more"),
    _KINDS.PARAMETER_MOVED: ("facade-parameter-moved", "takes `{name}` in another position"),
    _KINDS.PARAMETER_CHANGED_KIND: ("facade-parameter-moved", "takes `{name}` in another way"),
    _KINDS.PARAMETER_CHANGED_REQUIRED: ("facade-parameter-required", "cannot do without `{name}` any more"),
    _KINDS.PARAMETER_ADDED_REQUIRED: ("facade-parameter-required", "asks for `{name}`, which it did not know"),
    _KINDS.PARAMETER_CHANGED_DEFAULT: ("facade-default-changed", "takes something else for `{name}` if it is left out"),
}
_IN: Final = "taken"
_OUT: Final = "given"


@frozen
class Break:
    """Something that callers may stumble over."""

    rule: str
    #: The name as callers write it, with the parameter where it is about one.
    subject: str
    text: str
    #: Where the old stub has it.
    line: int | None = None


def breaks(old: str, new: str) -> Iterator[Break]:
    """Compare two stubs, module by module."""
    before, after = modules(old), modules(new)
    classes = {path: found for module in after.values() for path, found in _classes(module)}
    for name, module in before.items():
        if name not in after:
            yield Break("facade-name-removed", name, f"The module `{name}` is gone.", _line(old, name))
            continue
        lines = dict(_lines(module))
        for found in (*_by_griffe(module, after[name], classes), *_by_types(module, after[name])):
            yield evolve(found, line=lines.get(re.split(r"[(<]", found.subject)[0]))


def modules(stub: str) -> dict[str, griffe.Module]:
    """Read a stub; each heading begins a module."""
    # griffe says of every base class that it cannot see it.
    logging.getLogger("griffe").setLevel(logging.CRITICAL)
    parts = _HEADING.split(stub)[1:]
    return {
        # The empty lines keep the numbers of all others.
        name: griffe.visit(name, filepath=Path(f"{name}.pyi"), code="\n" * (_line(stub, name) - 1) + code)
        for name, code in zip(parts[::2], parts[1::2], strict=True)
    }


def _line(stub: str, module: str) -> int:
    """Return the line of a module's heading."""
    return stub.partition(f"# {module}\n")[0].count("\n") + 1


def _lines(holder: griffe.Object) -> Iterator[tuple[str, int | None]]:
    """Find the line of each name in the stub."""
    for member in holder.members.values():
        if isinstance(member, griffe.Object):
            yield member.path, member.lineno
            yield from _lines(member)


def _by_griffe(old: griffe.Module, new: griffe.Module, classes: Mapping[str, griffe.Class]) -> Iterator[Break]:
    for breakage in griffe.find_breaking_changes(old, new):
        known = _TOLD.get(breakage.kind)
        if known is None:
            continue
        rule, told = known
        path = breakage.obj.path
        if breakage.kind is _KINDS.OBJECT_REMOVED and _inherited(path, classes):
            continue
        parameter: Any = breakage.old_value if breakage.old_value is not None else breakage.new_value
        name = getattr(parameter, "name", "")
        subject = f"{path}({name})" if "{name}" in told else path
        yield Break(rule, subject, f"`{path}` {told.format(name=name)}.")


def _inherited(path: str, classes: Mapping[str, griffe.Class]) -> bool:
    """Tell whether a member that is gone from a class is one of its bases' now."""
    holder, _, name = path.rpartition(".")
    found = classes.get(holder)
    bases = [] if found is None else [classes.get(str(base)) for base in found.bases]
    return any(base is not None and name in base.members for base in bases)


def _by_types(old: griffe.Object, new: griffe.Object) -> Iterator[Break]:
    for name, member in old.members.items():
        other = new.members.get(name)
        if not isinstance(member, griffe.Object) or type(other) is not type(member):
            continue
        path = member.path
        if isinstance(member, griffe.Class) and isinstance(other, griffe.Class):
            for base in {str(base) for base in member.bases} - {str(base) for base in other.bases}:
                yield Break("facade-base-removed", f"{path}<{base}", f"`{path}` is no `{base}` any more.")
            yield from _by_types(member, other)
        elif isinstance(member, griffe.Function) and isinstance(other, griffe.Function):
            if ("async" in member.labels) != ("async" in other.labels):
                told = "has to be awaited now" if "async" in other.labels else "cannot be awaited any more"
                yield Break("facade-kind-changed", path, f"`{path}` {told}.")
            yield from _by_parameters(member, other)
            yield from _by_type(f"{path}()", member.returns, other.returns, _OUT)
        elif isinstance(member, griffe.Attribute) and isinstance(other, griffe.Attribute):
            if str(member.value) != str(other.value):
                told = f"`{path}` is {other.value}, and was {member.value}."
                yield Break("facade-value-changed", path, told)
            # An alias of types stands for what is taken.
            alias = isinstance(old, griffe.Module)
            yield from _by_type(path, member.annotation, other.annotation, _IN if alias else _OUT)


def _by_parameters(old: griffe.Function, new: griffe.Function) -> Iterator[Break]:
    others = {parameter.name: parameter for parameter in new.parameters}
    for parameter in old.parameters:
        other = others.get(parameter.name)
        if other is not None:
            yield from _by_type(f"{old.path}({parameter.name})", parameter.annotation, other.annotation, _IN)


def _by_type(subject: str, old: Any, new: Any, way: str) -> Iterator[Break]:
    """Compare two types as unions: more may be taken and less may be given, but not the other way round."""
    before, after = _branches(old), _branches(new)
    lost, gained = before - after, after - before
    if lost and way == _IN:
        yield Break("facade-type-changed", subject, f"`{subject}` does not take {_listed(lost)} any more.")
    elif gained and way == _OUT:
        yield Break("facade-type-changed", subject, f"`{subject}` may give {_listed(gained)} now.")


def _listed(types: set[str]) -> str:
    return " or ".join(f"`{word}`" for word in sorted(types))


def _branches(annotation: Any) -> set[str]:
    found: set[str] = set()
    for part in _split("" if annotation is None else str(annotation), "|"):
        if part.startswith("Literal[") and part.endswith("]"):
            found |= {f"Literal[{value}]" for value in _split(part[8:-1], ",")}
        elif part:
            found.add(part)
    return found


def _split(text: str, separator: str) -> list[str]:
    """Split at the outermost level."""
    parts, depth, start = [], 0, 0
    for place, letter in enumerate(text):
        depth += (letter in "[(") - (letter in "])")
        if letter == separator and not depth:
            parts.append(text[start:place].strip())
            start = place + 1
    return [*parts, text[start:].strip()]


def _classes(holder: griffe.Object) -> Iterator[tuple[str, griffe.Class]]:
    for member in holder.members.values():
        if isinstance(member, griffe.Class):
            yield member.path, member
            yield from _classes(member)


__all__ = ["Break", "breaks", "modules"]
