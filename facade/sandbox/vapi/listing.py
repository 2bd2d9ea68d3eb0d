"""How Vapi lists what it keeps: filters, order, and pages."""

from __future__ import annotations

import operator
import zlib
from typing import TYPE_CHECKING, Any, Final, Literal

from facade.loose import as_array, as_object
from facade.sandbox.moments import moment_in

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Mapping

    from facade.sandbox.shelves import Thing

Order = Literal["newest", "oldest", "any"]

_LIMIT: Final = 100
#: How moments are compared, by how the name of a filter ends.
_COMPARED: Final[Mapping[str, Callable[[dt.datetime, dt.datetime], bool]]] = {
    "Gt": operator.gt,
    "Ge": operator.ge,
    "Lt": operator.lt,
    "Le": operator.le,
}
#: What a query can say that is no filter by a field of that name.
_OTHER: Final = frozenset({"includeCounters", "limit", "page", "search", "sortBy", "sortOrder", "standaloneOnly"})


def chosen(things: list[Thing], query: Mapping[str, Any], order: Order) -> list[Thing]:
    """Return what fits the filters of a query, in the order that it asks for."""
    found = [thing for thing in things if all(_fits(thing, name, value) for name, value in query.items())]
    if order == "any":
        return sorted(found, key=lambda thing: zlib.crc32(str(thing["id"]).encode()))
    # Of those that are equally old, the later one is the newer one.
    found.sort(key=lambda thing: moment_in(thing["createdAt"]))
    by = query.get("sortBy", "createdAt")
    if by != "createdAt":
        found.sort(key=lambda thing: float(thing.get(by) or 0))
    if query.get("sortOrder", "ASC" if order == "oldest" else "DESC") == "DESC":
        found.reverse()
    return found


def _fits(thing: Thing, name: str, value: Any) -> bool:
    if name in _OTHER:
        return name != "search" or any(
            str(value).lower() in str(thing.get(key, "")).lower() for key in ("name", "number")
        )
    if name[:-2] in {"createdAt", "updatedAt"}:
        moment = str(thing.get(name[:-2]) or thing["createdAt"])
        return _COMPARED[name[-2:]](moment_in(moment), moment_in(value))
    if name.endswith("Any"):
        # Repeated, or with commas between them.
        wanted = ",".join(map(str, as_array(value) or [value])).split(",")
        return _field(thing, name.removesuffix("Any")) in wanted
    return bool(_field(thing, name) == value)


def _field(thing: Thing, name: str) -> Any:
    """Return a field as a filter names it; some lie deeper, and bear what holds them in their names."""
    if name in thing:
        return thing[name]
    customer, target = as_object(thing.get("customer")), as_object(thing.get("target"))
    match name:
        case "customerNumber":
            return customer.get("number")
        case "targetType":
            return target.get("type")
        case "targetId":
            return target.get("assistantId") or target.get("squadId")
        case _:
            return customer.get(name)


def page(found: list[Thing], query: Mapping[str, Any]) -> tuple[list[Thing], dict[str, Any]]:
    """Return the things of the page that a query asks for, and what is said of the pages."""
    limit, number = int(query.get("limit", _LIMIT)), int(query.get("page", 1))
    pages = -(-len(found) // limit) if limit else 0
    meta = {
        "itemsPerPage": limit,
        "totalItems": len(found),
        "currentPage": number,
        "totalPages": pages,
        "hasNextPage": number < pages,
        "sortOrder": query.get("sortOrder", "DESC"),
    }
    return found[(number - 1) * limit : number * limit], meta


__all__ = ["Order", "chosen", "page"]
