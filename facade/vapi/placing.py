"""Placing calls with Vapi."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, Unpack, cast

from attrs import field, frozen

from facade.arguments import Checks
from facade.calls import Call, Token
from facade.models import fields_of, given
from facade.notices import warn_caller
from facade.telling import text, told
from facade.tokens import checked_key
from generated.runtime.errors import DecodeError
from generated.runtime.model import Model
from generated.vapi import models
from generated.vapi.api.calls import call_controller_create
from generated.vapi.api.phone_numbers import phone_number_controller_find_all

from .listing import LARGEST_PAGE
from .notices import notices
from .reading import read
from .wishes import Options, Wish, is_dialled, sent

if TYPE_CHECKING:
    import datetime as dt

    from facade.account import Account
    from facade.exchange import Flow
    from generated.vapi.models import CallControllerCreateResponse201 as Answer


@frozen(kw_only=True)
class Refusal:
    """Somebody in a batch whom Vapi would not call."""

    to: str | None = field(repr=False)
    #: Vapi's reason; it may name the number.
    reason: str = field(repr=False)


@frozen(kw_only=True)
class Batch:
    """What became of several calls that were placed at once."""

    calls: tuple[Call, ...]
    refused: tuple[Refusal, ...]
    #: Whether the account's limit kept some from being dialled for now; None if Vapi does not say.
    concurrency_blocked: bool | None = None
    #: How many more calls could be going on; None if Vapi does not say.
    remaining_calls: float | None = None
    raw: Any = field(repr=False, eq=False)


def place(
    at: Account,
    /,
    *,
    to: str | models.CreateCustomerDTO | Mapping[str, Any],
    agent: str | models.CreateAssistantDTO | Mapping[str, Any] | None = None,
    squad: str | models.CreateSquadDTO | Mapping[str, Any] | None = None,
    workflow: str | models.CreateWorkflowDTO | Mapping[str, Any] | None = None,
    from_number: str | models.ImportTwilioPhoneNumberDTO | Mapping[str, Any] | None = None,
    dynamic_variables: Mapping[str, str | float | bool] | None = None,
    agent_overrides: models.AssistantOverrides | Mapping[str, Any] | None = None,
    agent_version: str | None = None,
    recording: bool | None = None,
    webhook_url: str | None = None,
    metadata: Mapping[str, Any] | None = None,
    name: str | None = None,
    not_before: dt.datetime | None = None,
    not_after: dt.datetime | None = None,
    token: str | None = None,
    deadline: float | None = None,
) -> Flow[Call]:
    """
    Place a call; never twice. If nobody can say whether it was placed, `CallOutcomeUnknown` is raised.

    `to` is a number, a SIP address or a customer with more to say. One of `agent`, `squad` and `workflow` speaks: the
    id of a stored one, or one for this call alone. `from_number` is the caller ID: the id of a number of the account,
    the number itself, which is then looked up, or a number of your own telephony account. With `not_before` the call
    is placed later. `token` is your own key for `reconcile`, if you want to store one before the attempt. Bound it with
    `deadline`, not by cancelling it from outside: a cancelled attempt leaves no token, unless you gave your own.
    """
    wish = Wish(
        agent=agent,
        squad=squad,
        workflow=workflow,
        from_number=from_number,
        dynamic_variables=dynamic_variables,
        agent_overrides=agent_overrides,
        agent_version=agent_version,
        recording=recording,
        webhook_url=webhook_url,
        metadata=metadata,
        name=name,
        not_before=not_before,
        not_after=not_after,
        token=token,
    )
    at = at.within(deadline)
    checks = Checks("place")
    key = checked_key(checks, token)
    body = wish.body(checks, key)
    customer = _customer(checks, "to", to)
    checks.finish()
    warn_caller(notices(body))
    body.customer = customer
    yield from _look_up_line(at, checks, wish, body)
    attempt = Token(
        provider=at.provider,
        key=key,
        since=at.clock.today(),
        to=text(customer.number) or text(customer.sip_uri),
        agent=text(body.assistant_id),
    )
    return (yield from at.ring(attempt, _CREATE, body=body))


def place_many(
    at: Account,
    /,
    *,
    to: Iterable[str | models.CreateCustomerDTO | Mapping[str, Any]],
    deadline: float | None = None,
    **options: Unpack[Options],
) -> Flow[Batch]:
    """
    Place a call to each of several at once; takes what `place` takes, and never repeats a batch either.

    Whoever is in the list twice is a fault: numbers are compared by their digits, SIP addresses without regard to
    capitals. Two extensions of one number are two people, so that number is called once for each.
    """
    wish = Wish(**options)
    at = at.within(deadline)
    checks = Checks("place_many")
    key = checked_key(checks, wish.token)
    body = wish.body(checks, key)
    body.customers = _customers(checks, to)
    checks.finish()
    warn_caller(notices(body))
    yield from _look_up_line(at, checks, wish, body)
    attempt = Token(provider=at.provider, key=key, since=at.clock.today(), agent=text(body.assistant_id))
    return (yield from at.ring(attempt, _CREATE_MANY, body=body))


def _customers(checks: Checks, to: object) -> list[models.CreateCustomerDTO]:
    one = isinstance(to, str | bytes | Mapping | Model)
    callees = list(cast("Iterable[object]", to)) if isinstance(to, Iterable) and not one else []
    checks.require(callees, "to", "expected a list of those to call")
    customers = [_customer(checks, f"to[{place}]", callee) for place, callee in enumerate(callees)]
    places: dict[tuple[str, str | None], int] = {}
    for place, customer in enumerate(customers):
        line = _line(customer)
        first = places.setdefault((line, text(customer.extension)), place)
        checks.require(first == place or not line, f"to[{place}]", f"is the same as to[{first}]")
    return customers


def _line(customer: models.CreateCustomerDTO) -> str:
    """Return what is dialled, however it is written; letters on the keys of a telephone count as well."""
    number, address = text(customer.number), text(customer.sip_uri)
    if number is None:
        return (address or "").lower()
    return "".join(filter(str.isalnum, number.lower())) or number


def _customer(checks: Checks, where: str, callee: object) -> models.CreateCustomerDTO:
    if isinstance(callee, str):
        checks.callee(where, callee)
        by_number = callee.startswith("+")
        return models.CreateCustomerDTO(number=callee) if by_number else models.CreateCustomerDTO(sip_uri=callee)
    customer = sent(checks, where, models.CreateCustomerDTO, callee, other="a number, a SIP address, ")
    if customer is None:
        return models.CreateCustomerDTO()
    number, address = given(customer.number), given(customer.sip_uri)
    checks.require((number is None) != (address is None), where, "expected a number or a sipUri, and not both")
    if number is not None and customer.number_e164_check_enabled is not False:
        checks.number(f"{where}.number", number)
    if address is not None:
        checks.sip(f"{where}.sipUri", address)
    return customer


def _placed(answer: Answer) -> Call:
    if isinstance(answer, models.CallBatchResponse):
        calls = given(answer.results) or []
        answer = calls[0] if len(calls) == 1 else answer
    if isinstance(answer, models.Call):
        return read(answer)
    problem = "expected a call"
    raise DecodeError(problem)


def _placed_many(answer: Answer) -> Batch:
    if isinstance(answer, models.Call):
        return Batch(calls=(read(answer),), refused=(), raw=answer)
    results = given(answer.results) if isinstance(answer, models.CallBatchResponse) else None
    if not isinstance(answer, models.CallBatchResponse) or results is None or not all(results):
        problem = "expected a batch of calls"
        raise DecodeError(problem)
    limits = given(answer.subscription_limits)
    return Batch(
        calls=tuple(map(read, results)),
        refused=tuple(map(_refused, filter(None, given(answer.errors) or ()))),
        concurrency_blocked=given(limits.concurrency_blocked) if limits else None,
        remaining_calls=given(limits.remaining_concurrent_calls) if limits else None,
        raw=answer,
    )


def _refused(error: models.CallBatchError) -> Refusal:
    customer = given(error.customer)
    to = text(customer.number) or text(customer.sip_uri) if customer else None
    return Refusal(to=to, reason=text(error.error) or "Vapi does not say why")


#: The same operation, with its answer told as one call or as several.
_CREATE: Final = told(call_controller_create.operation, _placed)
_CREATE_MANY: Final = told(call_controller_create.operation, _placed_many)


def _look_up_line(at: Account, checks: Checks, wish: Wish, body: models.CreateCallDTO) -> Flow[None]:
    """Find the id of a caller ID that is given as a number: Vapi takes nothing else."""
    line = wish.from_number
    if not isinstance(line, str) or not is_dialled(line):
        return
    found = yield from at.ask(phone_number_controller_find_all.operation, limit=LARGEST_PAGE)
    for number in found:
        fields = fields_of(number)
        if line in (fields.get("number"), fields.get("sipUri")) and isinstance(fields.get("id"), str):
            body.phone_number_id = fields["id"]
            return
    many = f"the first {LARGEST_PAGE} of " if len(found) >= LARGEST_PAGE else ""
    checks.flaw("from_number", f"is none of {many}the account's numbers")
    checks.finish("no call was placed")


__all__ = ["Batch", "Refusal", "place", "place_many"]
