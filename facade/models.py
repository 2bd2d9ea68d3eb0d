"""Models of the generated clients as arguments: given as they are, or as a mapping like them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from generated.runtime.codecs import Ref
from generated.runtime.encoding import encode, wire_fields
from generated.runtime.errors import TOO_DEEP, DecodeError
from generated.runtime.model import Model
from generated.runtime.types import Unset

if TYPE_CHECKING:
    from collections.abc import Callable

    from generated.runtime.codecs import Models
    from generated.runtime.union import Union

    from .arguments import Checks

T = TypeVar("T")
M = TypeVar("M", bound=Model)


def given(value: T | Unset | None) -> T | None:
    """Return a value, or None for one that was left out."""
    return None if isinstance(value, Unset) else value


def as_model(checks: Checks, where: str, kind: type[M], value: object, *, other: str = "") -> M | None:
    """
    Return a model of this class with no more than `value` holds; a mapping is read as one, and may hold models.

    `other` names what else could have been given, such as `an id, `.
    """
    if isinstance(value, kind):
        return value
    return _read(checks, where, f"{other}{kind.__name__}", kind.from_dict, value)


def as_union(checks: Checks, where: str, models: Models, name: str, value: object) -> Any:
    """
    Return one of a union's models with no more than `value` holds; a mapping is read as one, and may hold models.

    A mapping that fits no branch stays what it is: the service may know more of them than the document.
    """
    union: Union = models.load(name)
    kinds = [branch.name for branch in union.branches if isinstance(branch, Ref)]
    if isinstance(value, tuple(map(models.load, kinds))):
        return value
    return _read(checks, where, " or ".join(kinds), union.decoder(models), value)


def _read(checks: Checks, where: str, expected: str, decode: Callable[[Any], T], value: object) -> T | None:
    if isinstance(value, Model) or not isinstance(value, Mapping):
        checks.flaw(where, f"expected {expected}, or a mapping like it")
        return None
    try:
        return decode(encode(cast("Mapping[str, Any]", value)))
    except DecodeError as error:
        way = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in error.path)
        checks.flaw(f"{where}{way}", error.problem)
    except TypeError as error:
        checks.flaw(where, str(error))
    except RecursionError:
        checks.flaw(where, TOO_DEEP)
    return None


def fields_of(value: object) -> Mapping[str, Any]:
    """Return the fields of a model or a mapping by the service's own names; none for anything else."""
    if isinstance(value, Model):
        return wire_fields(value)
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}


__all__ = ["as_model", "as_union", "fields_of", "given"]
