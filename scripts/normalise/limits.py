"""What the generated clients cannot do, told with its place before the generator stumbles over it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from scripts.normalise.names import PREFIX, identifier
from scripts.normalise.walk import operations, pointer, sites

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scripts.normalise.report import Report
    from scripts.normalise.walk import OperationSite

_LOCATIONS: Final = frozenset({"header", "path", "query"})


def find_unsupported(document: dict[str, Any], report: Report) -> None:
    """Name each parameter and body that no client could send, and properties that cannot be told apart in Python."""
    for operation in operations(document):
        for fault in _operation_faults(operation):
            report.fault(f"{pointer(operation.place)}: {fault}")
    for site in sites(document):
        for names in _clashes(site.schema.get("properties", {})):
            report.fault(
                f"{site.pointer}: the properties {' and '.join(map(repr, names))} become one Python name; "
                "remove all but one in the overlay, they are kept as unknown fields then"
            )


def _operation_faults(site: OperationSite) -> Iterator[str]:
    for parameter in site.operation.get("parameters", []):
        if "in" not in parameter:
            continue  # a reference to it that leads nowhere, which has been told
        label = f"the parameter {parameter['name']!r}"
        if parameter["in"] not in _LOCATIONS:
            yield f"{label} is in {parameter['in']!r}, where the clients send nothing; remove it in the overlay"
        elif "schema" not in parameter:
            yield f"{label} has no schema; give it one in the overlay"
    for media_type in site.operation.get("requestBody", {}).get("content", {}):
        essence = media_type.partition(";")[0].strip().lower()
        if essence not in {"application/json", "multipart/form-data"} and not essence.endswith("+json"):
            yield f"the clients send no {media_type}; remove the operation in the overlay or extend scripts/generate"


def _clashes(properties: dict[str, Any]) -> Iterator[list[str]]:
    """Group the names that the generator cannot keep apart: not in snake case, and not as they stand either."""
    from openapi_python_client.strings import PythonIdentifier  # noqa: PLC0415 - see scripts/normalise/names.py

    groups: dict[str, list[str]] = {}
    for name in properties:
        groups.setdefault(identifier(name), []).append(name)
    for names in groups.values():
        if len({str(PythonIdentifier(name, PREFIX, skip_snake_case=True)) for name in names}) < len(names):
            yield names
