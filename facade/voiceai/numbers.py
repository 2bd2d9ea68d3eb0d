"""The account's phone numbers on Voice.ai."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from facade.arguments import Checks
from facade.client import AsyncResource, Resource, async_listing, async_verb, listing, verb
from generated.voiceai import models
from generated.voiceai.api.phone_number_management import (
    get_all_phone_numbers_api_v1_agent_phone_numbers_get,
    get_available_phone_numbers_api_v1_agent_available_phone_numbers_get,
    release_phone_number_api_v1_agent_release_phone_number_post,
    search_phone_numbers_api_v1_agent_search_phone_numbers_post,
    select_phone_number_api_v1_agent_select_phone_number_post,
)

from .paging import Page, page_in, paged

if TYPE_CHECKING:
    from facade.account import Account
    from facade.exchange import Flow, Stream

_LIST: Final = get_all_phone_numbers_api_v1_agent_phone_numbers_get.operation
_AVAILABLE: Final = get_available_phone_numbers_api_v1_agent_available_phone_numbers_get.operation
_AREA: Final = re.compile(r"[0-9]{3}")
_COUNTRY: Final = re.compile(r"[A-Za-z]{2}")


def search(
    at: Account,
    /,
    *,
    country_code: str | None = None,
    area_code: str | None = None,
    provider: str | None = None,
    deadline: float | None = None,
) -> Flow[models.SearchPhoneNumbersResponse]:
    """
    Search for numbers that could be selected.

    `country_code` has two letters, `area_code` three digits, and `provider` is the carrier, such as twilio or telnyx;
    what is left out is the service's choice.
    """
    checks = Checks("numbers.search")
    body = models.SearchPhoneNumbersRequest()
    if country_code is not None:
        checks.require(_fits(_COUNTRY, country_code), "country_code", "expected two letters, such as US")
        body.country_code = country_code
    if area_code is not None:
        checks.require(_fits(_AREA, area_code), "area_code", "expected three digits")
        body.area_code = area_code
    if provider is not None:
        _check_carrier(checks, provider)
        body.provider = provider
    checks.finish()
    return at.within(deadline).ask(search_phone_numbers_api_v1_agent_search_phone_numbers_post.operation, body=body)


def select(
    at: Account, number: str, /, *, provider: str | None = None, deadline: float | None = None
) -> Flow[models.PurchasePhoneNumberResponse]:
    """Take a number that was found; it counts towards what the account's plan allows."""
    body = _chosen("numbers.select", number, provider)
    return at.within(deadline).ask(select_phone_number_api_v1_agent_select_phone_number_post.operation, body=body)


def release(
    at: Account, number: str, /, *, provider: str | None = None, deadline: float | None = None
) -> Flow[models.PurchasePhoneNumberResponse]:
    """Give a number up."""
    body = _chosen("numbers.release", number, provider)
    return at.within(deadline).ask(release_phone_number_api_v1_agent_release_phone_number_post.operation, body=body)


def _chosen(what: str, number: str, provider: str | None) -> models.PurchasePhoneNumberRequest:
    checks = Checks(what)
    checks.number("number", number)
    body = models.PurchasePhoneNumberRequest(phone_number=number)
    if provider is not None:
        _check_carrier(checks, provider)
        body.provider = provider
    checks.finish()
    return body


def _check_carrier(checks: Checks, provider: object) -> None:
    named = isinstance(provider, str) and provider.strip()
    checks.require(named, "provider", "expected the name of a carrier, such as twilio")


def _fits(pattern: re.Pattern[str], value: object) -> bool:
    return isinstance(value, str) and pattern.fullmatch(value) is not None


def list_(at: Account, /, *, limit: int | None = None) -> Stream[models.PhoneNumberInfo]:
    """Iterate over the account's numbers across all pages; each page has the client's own deadline."""
    checks = Checks("numbers.list")
    checks.limit("limit", limit)
    checks.finish()

    def ask(*, page: int, limit: int) -> Flow[Page[models.PhoneNumberInfo]]:
        answer = yield from at.ask(_LIST, page=page, limit=limit)
        whole = (answer.phone_numbers or []) if isinstance(answer, models.AllPhoneNumbersResponse) else answer
        return page_in(at, _LIST.name, whole, limit)

    return paged(at, _LIST.name, ask, lambda number: number.phone_number, limit=limit)


def available(at: Account, /, *, limit: int | None = None) -> Stream[models.AvailablePhoneNumber]:
    """Iterate over numbers that could be selected, across all pages; each page has the client's own deadline."""
    checks = Checks("numbers.available")
    checks.limit("limit", limit)
    checks.finish()

    def ask(*, page: int, limit: int) -> Flow[Page[models.AvailablePhoneNumber]]:
        answer = yield from at.ask(_AVAILABLE, page=page, limit=limit)
        return page_in(at, _AVAILABLE.name, answer, limit)

    return paged(at, _AVAILABLE.name, ask, lambda number: number.phone_number, limit=limit)


class Numbers(Resource):
    """The account's phone numbers."""

    search = verb(search)
    select = verb(select)
    release = verb(release)
    list = listing(list_)
    available = listing(available)


class AsyncNumbers(AsyncResource):
    """The account's phone numbers, without blocking."""

    search = async_verb(search)
    select = async_verb(select)
    release = async_verb(release)
    list = async_listing(list_)
    available = async_listing(available)


__all__ = ["AsyncNumbers", "Numbers"]
