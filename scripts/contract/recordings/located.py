"""Reading YAML (and so JSON) so that each value's place in the text is known."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

import yaml
from attrs import frozen

from scripts.contract.findings import Place
from scripts.pointers import below, steps_of
from scripts.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

_PREFIX: Final = "tag:yaml.org,2002:"
#: How JSON escapes what is beyond the first 65,536 characters; YAML has no pairs.
_PAIR: Final = re.compile(r"(?<!\\)((?:\\\\)*)(\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})")


class _Loader(yaml.CSafeLoader):
    """Reads YAML 1.2, in which `on` and `no` are words; PyYAML's own loaders read 1.1."""


_Loader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("null", r"~|null|Null|NULL|", "~nN\0"),
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?", "-+.0123456789"),
):
    _Loader.add_implicit_resolver(
        f"{_PREFIX}{_tag}", re.compile(rf"(?:{_pattern})\Z"), ["" if letter == "\0" else letter for letter in _first]
    )


def _whole_number(_: _Loader, node: yaml.ScalarNode) -> int:
    # PyYAML's own takes 010 for eight, as YAML 1.1 does.
    return int(node.value)


def _number(_: _Loader, node: yaml.ScalarNode) -> float:
    return float(node.value)


_Loader.add_constructor(f"{_PREFIX}int", _whole_number)
_Loader.add_constructor(f"{_PREFIX}float", _number)


class Unreadable(Problem):
    """What keeps a text from being a recording, and where it stands."""

    def __init__(self, place: Place, what: str) -> None:
        super().__init__(f"{place}: {what}")
        self.place = place
        #: A sentence without its full stop.
        self.what = what[:1].upper() + what[1:]


@frozen
class Located:
    """A text's value, and where each part of it stands."""

    path: str
    value: Any
    _root: Any

    def place(self, pointer: str) -> Place:
        """Return the place of a part by its JSON pointer; where there is none, that of the part around it."""
        node, reached = self._root, self._root
        for step in steps_of(pointer):
            node = _child(node, step)
            if node is None:
                break
            reached = node
        if reached is None:
            return Place(self.path, pointer=pointer)
        return Place(self.path, reached.start_mark.line + 1, reached.start_mark.column + 1, pointer)

    def scalars(self) -> Iterator[tuple[str, str, Place]]:
        """Iterate over the scalars: the pointer and the text as it is written, and where it stands."""
        pending: list[tuple[str, Any]] = [] if self._root is None else [("", self._root)]
        while pending:
            pointer, node = pending.pop()
            if node.id == "mapping":
                pending += [(below(pointer, key.value), item) for key, item in reversed(node.value)]
            elif node.id == "sequence":
                pending += reversed([(f"{pointer}/{number}", item) for number, item in enumerate(node.value)])
            else:
                mark = node.start_mark
                yield pointer, node.value, Place(self.path, mark.line + 1, mark.column + 1, pointer)


def read_located(text: str, path: str) -> Located:
    """Read one YAML text; an `Unreadable` says with line and column what is wrong with it."""
    if path.endswith(".json"):
        text = _PAIR.sub(lambda pair: pair[1] + str(json.loads(f'"{pair[2]}"')), text)
    try:
        loader: Any = _Loader(text)
        try:
            root = loader.get_single_node()
            value = None if root is None else loader.construct_document(root)
        finally:
            loader.dispose()
    except yaml.MarkedYAMLError as error:
        raise Unreadable(_place(path, error.problem_mark), f"it is not YAML: {error.problem}") from None
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise Unreadable(Place(path), f"it is not YAML ({type(error).__name__})") from None
    return Located(path, value, root)


def _place(path: str, mark: Any) -> Place:
    return Place(path) if mark is None else Place(path, mark.line + 1, mark.column + 1)


def _child(node: Any, step: str) -> Any:
    if node is not None and node.id == "mapping":
        return next((item for key, item in node.value if key.value == step), None)
    if node is not None and node.id == "sequence" and step.isdecimal() and int(step) < len(node.value):
        return node.value[int(step)]
    return None


__all__ = ["Located", "Unreadable", "read_located"]
