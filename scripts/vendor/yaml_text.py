"""Reading YAML as nothing more than another spelling of JSON."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, cast

from ruamel.yaml import YAML
from ruamel.yaml.composer import Composer, MaxDepthExceededError
from ruamel.yaml.constructor import DuplicateKeyError
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import ScalarNode
from ruamel.yaml.resolver import VersionedResolver
from ruamel.yaml.tag import Tag

from scripts.problems import Problem

if TYPE_CHECKING:
    from scripts.vendor.anatomy import Json

#: The core schema of YAML 1.2, which OpenAPI names. The library's own rules know more, and so read less as it is
#: written: `=` is a tag to them, `1_000` a number, `2026-08-18` a date and `<<` a merge.
CORE_SCHEMA: Final = {
    "null": re.compile(r"|~|null|Null|NULL"),
    "bool": re.compile(r"true|True|TRUE|false|False|FALSE"),
    "int": re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"),
    "float": re.compile(
        r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)",
    ),
}


def parse_yaml(text: str, maximum_depth: int) -> Json:
    """Read YAML 1.2 text that says nothing that JSON could not."""
    yaml = YAML(typ="safe", pure=True)
    yaml.Composer = _PlainComposer
    yaml.Resolver = _CoreResolver
    yaml.max_depth = maximum_depth
    try:
        return cast("Json", yaml.load(text))
    except DuplicateKeyError as error:
        # The library's words quote both values, however long.
        message = f"the YAML has a key twice{_place(error)}"
        raise Problem(message) from error
    except (MaxDepthExceededError, RecursionError) as error:
        message = f"the YAML is nested more than {maximum_depth} levels deep"
        raise Problem(message) from error
    except YAMLError as error:
        words = error.problem if isinstance(error, MarkedYAMLError) else str(error).partition("\n")[0]
        message = f"it is neither JSON nor YAML that can be read: {words}{_place(error)}"
        raise Problem(message) from error
    except ValueError as error:
        message = f"the YAML holds a number or a character that cannot be read ({error})"
        raise Problem(message) from error


class _PlainComposer(Composer):
    """
    Refuses what JSON has no spelling for: anchors, aliases and tags.

    A few lines of aliases can stand for gigabytes, and published documents have `$ref` instead.
    """

    def compose_node(self, parent: object, index: object) -> object:
        event = self.parser.peek_event()
        mark = event.start_mark
        place = f"line {mark.line + 1}, column {mark.column + 1}"
        if event.anchor is not None:
            message = f"the YAML has an anchor or an alias at {place}; write the part out, or use $ref"
            raise Problem(message)
        if event.tag is not None:
            message = f"the YAML has a tag at {place}; write a plain value"
            raise Problem(message)
        return super().compose_node(parent, index)


class _CoreResolver(VersionedResolver):
    """Tells what a plain scalar is by the core schema alone, whatever version the text claims."""

    @property
    def processing_version(self) -> tuple[int, int]:
        return (1, 2)

    def resolve(self, kind: type, value: str | None, implicit: tuple[bool, bool] | bool) -> object:  # noqa: FBT001
        if kind is ScalarNode and value is not None and isinstance(implicit, tuple):
            plain, _quoted = implicit
            names = (name for name, pattern in CORE_SCHEMA.items() if plain and pattern.fullmatch(value))
            return Tag(suffix=f"tag:yaml.org,2002:{next(names, 'str')}")
        return super().resolve(kind, value, implicit)


def _place(error: YAMLError) -> str:
    mark = error.problem_mark if isinstance(error, MarkedYAMLError) else None
    return "" if mark is None else f" at line {mark.line + 1}, column {mark.column + 1}"
