"""What tests of Vapi's calls share: a call to place, what arrived, what the document says of it, and faults."""

from __future__ import annotations

import datetime as dt
import functools
import json
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

from facade.errors import InvalidArguments
from tests.facade.clients import TurnedClock
from tests.generated.payloads import Payloads, named
from tests.generated.test_payloads import validator_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from jsonschema import Draft202012Validator

    from tests.facade.services import Vapi

SPECS: Final = Path(__file__).parents[3] / "specs"
TO: Final = "+15550100"
LINE: Final = "line-1"
AGENT: Final = "agent-1"
#: An id that nothing has.
NOBODY: Final = "00000000-0000-4000-8000-000000000000"


class StillClock(TurnedClock):
    """Stands still but for the pauses that are made, so that a busy machine changes nothing in what is measured."""

    def __init__(self) -> None:
        super().__init__()
        # A whole number, so that sums are exact.
        self._start = float(ceil(super().now()))
        self._day = super().today()

    def now(self) -> float:
        """Return seconds that only ever go forward."""
        return self._start + sum(self.slept)

    def today(self) -> dt.datetime:
        """Return the date and time, in UTC."""
        return self._day + dt.timedelta(seconds=sum(self.slept))


@functools.cache
def _validator() -> Draft202012Validator:
    return validator_for(Payloads(json.loads((SPECS / "vapi.json").read_text(encoding="utf-8"))))


def id_of(number: int) -> str:
    """Return an id, as the service has them."""
    return f"{NOBODY[:-12]}{number:012x}"


def misfits(name: str, value: Any) -> list[str]:
    """Return what the document has against a value under the name of a schema."""
    return [error.message for error in _validator().evolve(schema=named(name)).iter_errors(value)]


def least(**others: Any) -> dict[str, Any]:
    """Return the least that `place` takes, with others beside it or in its place."""
    return {"to": TO, "agent": AGENT, "from_number": LINE} | others


def live(service: Vapi, status: str | None = "in-progress", **fields: Any) -> str:
    """Let the service have a call in some state; return its id."""
    call_id: str = service.add_call(status=status, **fields)["id"]
    return call_id


def placed(service: Vapi) -> dict[str, Any]:
    """Return the body of the one placement that arrived; the document has nothing against it."""
    (body,) = [request.json for request in service.arrived if (request.method, request.path) == ("POST", "/call")]
    assert not misfits("CreateCallDTO", body)
    found: dict[str, Any] = body
    return found


def faults(service: Vapi, action: Callable[[], object]) -> dict[str, str]:
    """Return what is wrong with what is asked, by its place; nothing of it has arrived."""
    before = len(service.arrived)
    with pytest.raises(InvalidArguments) as raised:
        action()
    assert len(service.arrived) == before
    return {fault.where: fault.problem for fault in raised.value.flaws}


def paths(service: Vapi) -> list[str]:
    """Return what was asked for, in its order."""
    return [f"{request.method} {request.path}" for request in service.arrived]
