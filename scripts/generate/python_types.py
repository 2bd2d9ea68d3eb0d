"""What the types of a document are in Python, and which codecs read them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from scripts.normalise.names import class_name
from scripts.normalise.tags import TAG
from scripts.normalise.walk import branches, referred, schemas

if TYPE_CHECKING:
    from collections.abc import Iterable

_SCALARS: Final = {
    "string": ("str", "STRING"),
    "number": ("float", "NUMBER"),
    "integer": ("int", "INTEGER"),
    "boolean": ("bool", "BOOLEAN"),
}


def joined(annotations: list[str]) -> str:
    """Join types, each once; anything beside Any is Any."""
    unique = list(dict.fromkeys(annotations))
    return "Any" if "Any" in unique else " | ".join(unique)


_CODECS: Final = ("ANY", "BOOLEAN", "DATETIME", "INTEGER", "NUMBER", "STRING", "Array", "Const", "Enum", "Map", "Ref")
_QUOTED: Final = re.compile(r"'[^']*'|\"[^\"]*\"")


def mentions(text: str, word: str) -> bool:
    """Tell whether code has a word in it, outside its strings."""
    return re.search(rf"\b{word}\b", _QUOTED.sub("", text)) is not None


def words_of(expressions: Iterable[str]) -> tuple[str, ...]:
    """List the codecs that expressions use."""
    text = " ".join(expressions)
    return tuple(word for word in _CODECS if mentions(text, word))


class Types:
    """The types of a normalised document."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document

    def annotation(self, schema: dict[str, Any]) -> str:
        """Return the Python type of a value."""
        plain = self._plain_annotation(schema)
        return joined([plain, "None"]) if schema.get("nullable") and plain != "None" else plain

    def _plain_annotation(self, schema: dict[str, Any]) -> str:  # noqa: PLR0911 - a table in the form of branches
        target = referred(schema)
        if target is not None:
            named = schemas(self.document)[target]
            name = class_name(target)
            return f"{name} | {_value_type(named)}" if "enum" in named else name
        if "const" in schema:
            return f"Literal[{schema['const']!r}]"
        if "x-mapping" in schema:
            return f"dict[str, {self.annotation(schema['x-mapping'])}]"
        inner = branches(schema)
        if inner:
            return joined([self.annotation(branch) for branch in inner])
        kind = str(schema.get("type"))
        if kind == "array":
            return f"list[{self.annotation(schema.get('items', {}))}]"
        if kind == "string" and schema.get("format") == "date-time":
            return "datetime.datetime"
        if kind == "string" and schema.get("format") == "binary":
            return "FileContent"
        return _SCALARS[kind][0] if kind in _SCALARS else "Any"

    def codec(self, schema: dict[str, Any]) -> str:  # noqa: PLR0911 - a table in the form of branches
        """Return the expression of the codec for a value."""
        target = referred(schema)
        if target is not None:
            codec = "Enum" if "enum" in schemas(self.document)[target] else "Ref"
            return f'{codec}("{class_name(target)}")'
        if "const" in schema:
            return f"Const({schema['const']!r})"
        if "x-mapping" in schema:
            return f"Map({self.codec(schema['x-mapping'])})"
        if branches(schema):
            return "ANY"
        kind = str(schema.get("type"))
        if kind == "array":
            return f"Array({self.codec(schema.get('items', {}))})"
        if kind == "string" and schema.get("format") == "date-time":
            return "DATETIME"
        return _SCALARS[kind][1] if kind in _SCALARS and schema.get("format") != "binary" else "ANY"

    def names_in(self, *found: dict[str, Any]) -> tuple[str, ...]:
        """List the named schemas that these refer to."""
        names: set[str] = set()
        for schema in found:
            target = referred(schema)
            if target is not None:
                names.add(target)
            inner = [*branches(schema), schema.get("items"), schema.get("x-mapping")]
            names.update(self.names_in(*(item for item in inner if isinstance(item, dict))))
        return tuple(sorted(names))

    def alias(self, schema: dict[str, Any]) -> str:
        """Return the type of a union: its branches, and the mapping that an unknown one is kept as."""
        found = [self.annotation(branch) for branch in branches(schema)]
        has_object = any(
            annotation.startswith("dict[") or self._is_model(b)
            for annotation, b in zip(found, branches(schema), strict=True)
        )
        return joined([*found, *(["dict[str, Any]"] if has_object else [])])

    def _is_model(self, schema: dict[str, Any]) -> bool:
        target = referred(schema)
        return target is not None and "enum" not in schemas(self.document)[target]

    def tag(self, schema: dict[str, Any]) -> dict[str, Any] | None:
        """Return how the branches of a union are told apart, with class names in place of schema names."""
        table = schema.get(TAG)
        if table is None:
            return None
        values = {value: tuple(class_name(name) for name in names) for value, names in table["values"].items()}
        return {"property": table["property"], "stated": table["stated"], "values": values}


def _value_type(schema: dict[str, Any]) -> str:
    return "int" if all(isinstance(value, int) for value in schema["enum"]) else "str"
