"""What a caller should know of a session that can be sent: models that will end, fields that a model may not take."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from attrs import frozen

from facade.loose import as_object
from facade.notices import warn_caller

from .session_rules import field_data

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_Steps = tuple[str, ...]


@frozen
class _Shutdown:
    field: str
    steps: _Steps
    day: str
    values: frozenset[str]


@frozen
class _Taker:
    """Fields that some known models do not take; what an unknown one takes, nobody knows."""

    fields: tuple[tuple[str, _Steps], ...]
    model: _Steps
    without: frozenset[str]


@cache
def _shutdowns() -> tuple[_Shutdown, ...]:
    return tuple(
        _Shutdown(said["field"], _steps(said["field"]), said["date"], frozenset(said["values"]))
        for said in field_data()["shutdowns"]
    )


@cache
def _takers() -> tuple[_Taker, ...]:
    data = field_data()
    return tuple(
        _Taker(
            tuple((name, _steps(name)) for name in said["fields"]),
            _steps(said["model"]),
            frozenset(said.get("never") or set(data["known"][said["known"]]) - set(said["only"])),
        )
        for said in data["takers"]
    )


def _steps(way: str) -> _Steps:
    return tuple(way.split("."))


def session_notices(session: Mapping[str, Any]) -> tuple[Warning, ...]:
    """
    Return the warnings that a session deserves, as `session_json` returned it.

    An announced shutdown is a `FutureWarning`: unlike a `DeprecationWarning`, Python shows it in a running service too,
    where it matters. A field that the model is not known to take is a `UserWarning`.
    """
    return (*_going(session), *_untaken(session))


def _going(session: Mapping[str, Any]) -> Iterator[FutureWarning]:
    for shutdown in _shutdowns():
        value = _at(session, shutdown.steps)
        if isinstance(value, str) and value in shutdown.values:
            yield FutureWarning(
                f"session.{shutdown.field}: the service has announced that {value} ends on {shutdown.day}"
            )


def _untaken(session: Mapping[str, Any]) -> Iterator[UserWarning]:
    for taker in _takers():
        model = _at(session, taker.model)
        if isinstance(model, str) and model in taker.without:
            for name, steps in taker.fields:
                if _at(session, steps) is not None:
                    yield UserWarning(f"session.{name}: {model} is not known to take it")


def _at(session: Mapping[str, Any], steps: _Steps) -> Any:
    value: Any = session
    for step in steps:
        value = as_object(value).get(step)
    return value


__all__ = ["session_notices", "warn_caller"]
