"""Placing calls: one, several at once, or later."""

from __future__ import annotations

import re
from copy import deepcopy
from typing import TYPE_CHECKING, Any, Final, cast

import attrs

from facade.loose import as_object
from facade.sandbox.moments import moment_in
from facade.sandbox.scripts import named
from facade.sandbox.wire import json_answer

from .refusing import refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from facade.sandbox.scripts import Script
    from facade.sandbox.service import Asked
    from facade.sandbox.wire import Answer

    from .calls import Calls
    from .service import Vapi

_Body = dict[str, Any]

_SPEAKERS: Final = ("assistant", "assistantId", "squad", "squadId", "workflow", "workflowId")
_CALLED: Final = ("customer", "customerId", "customers")
_LINES: Final = ("phoneNumber", "phoneNumberId")
_E164: Final = re.compile(r"\+[1-9][0-9]{1,14}")
#: Where things are kept that a call refers to by id.
_KEPT: Final = {"assistantId": "/assistant", "squadId": "/squad", "phoneNumberId": "/phone-number"}
#: Transports that need neither somebody to call nor a number to call from.
_LINELESS: Final = {"vapi.websocket": "vapi.websocketCall", "daily": "webCall"}


def place(vapi: Vapi, calls: Calls, asked: Asked) -> Answer:
    """Answer to a request for calls."""
    body: _Body = dict(asked.body)
    problems = [*_choices(body), *_strangers(vapi, body)]
    if problems:
        return refusal(400, problems)
    if "customers" in body:
        return json_answer(_place_all(vapi, calls, body, asked.request.base), 201)
    problem = _problem(vapi, body)
    if problem is not None:
        return refusal(400, [problem])
    return json_answer(_placed(vapi, calls, body, asked.request.base), 201)


def _place_all(vapi: Vapi, calls: Calls, body: _Body, base: str) -> _Body:
    results: list[_Body] = []
    errors: list[_Body] = []
    blocked = False
    for customer in cast("list[_Body]", body.pop("customers")):
        # Calls share nothing: a test may change each by itself.
        one = {**deepcopy(body), "customer": customer}
        problem = _problem(vapi, one)
        if problem is not None:
            errors.append({"customer": customer, "error": problem})
            continue
        blocked = blocked or vapi.full
        results.append(_placed(vapi, calls, one, base))
    limits: _Body = {"concurrencyBlocked": blocked}
    if vapi.concurrency_limit is not None:
        left = max(0, vapi.concurrency_limit - vapi.going_on)
        limits |= {"concurrencyLimit": vapi.concurrency_limit, "remainingConcurrentCalls": left}
    return {"results": results, "errors": errors, "subscriptionLimits": vapi.limits or limits}


def _choices(body: Mapping[str, Any]) -> list[str]:
    """Say what is wrong with a request that the document has no words for."""
    transport: Mapping[str, Any] = body.get("transport") or {}
    lineless = transport.get("provider") in _LINELESS
    found: list[str] = []
    if sum(name in body for name in _SPEAKERS) != 1:
        found.append(f"exactly one of {', '.join(_SPEAKERS)} must be given")
    if not lineless and sum(name in body for name in _CALLED) != 1:
        found.append(f"exactly one of {', '.join(_CALLED)} must be given")
    if not lineless and sum(name in body for name in _LINES) != 1:
        found.append(f"exactly one of {', '.join(_LINES)} must be given")
    if "assistantVersion" in body and "assistantId" not in body:
        found.append("assistantVersion goes with assistantId")
    customers: list[_Body] = body.get("customers", [{}])
    if not customers:
        found.append("customers must contain at least 1 elements")
    return found


def _strangers(vapi: Vapi, body: Mapping[str, Any]) -> list[str]:
    if vapi.strangers:
        return []
    return [
        f"{name}: there is no such thing as {body[name]}"
        for name, collection in _KEPT.items()
        if name in body and body[name] not in vapi.kept(collection)
    ]


def _problem(vapi: Vapi, body: Mapping[str, Any]) -> str | None:
    """Say why somebody is not called, if so."""
    customer: Mapping[str, Any] = body.get("customer") or {}
    number = customer.get("number")
    if "customer" in body and number is None and not customer.get("sipUri"):
        return "customer must have a number or a sipUri"
    if number is not None and customer.get("numberE164CheckEnabled") is not False and not _E164.fullmatch(number):
        return "customer.number must be a valid phone number in the E.164 format"
    return vapi.refused_numbers.get(callee(body))


def callee(body: Mapping[str, Any]) -> str:
    """Return who is called."""
    customer: Mapping[str, Any] = body.get("customer") or {}
    return str(customer.get("number") or customer.get("sipUri") or body.get("customerId"))


def _placed(vapi: Vapi, calls: Calls, body: _Body, base: str) -> _Body:
    number = callee(body)
    transport: Mapping[str, Any] = body.get("transport") or {}
    kind = _LINELESS.get(str(transport.get("provider")), "outboundPhoneCall")
    fields = {"type": kind, **body, "status": "scheduled" if "schedulePlan" in body else "queued"}
    if kind == "outboundPhoneCall":
        sip = "sipUri" in as_object(body.get("customer"))
        fields |= {"phoneCallProvider": "vapi", "phoneCallTransport": "sip" if sip else "pstn"}
    call = calls.add(fields, _script(vapi, number), base)
    vapi.placed[number] += 1
    life = vapi.lives[call["id"]]
    if "schedulePlan" not in body:
        life.begin()
        return call

    def dial() -> None:
        if call.get("status") == "scheduled":
            life.become("queued")
            life.begin()

    wait = moment_in(body["schedulePlan"]["earliestAt"]) - vapi.world.today()
    vapi.world.later(max(0.0, wait.total_seconds()), dial)
    return call


def _script(vapi: Vapi, number: str) -> Script:
    script = vapi.casting.script_for(number)
    for holds, name in (
        (not vapi.approved, "not-approved"),
        (not vapi.solvent, "no-credits"),
        (vapi.full, "concurrency-limit"),
    ):
        if holds:
            return attrs.evolve(named(name), looks=None)
    return script


__all__ = ["callee", "place"]
