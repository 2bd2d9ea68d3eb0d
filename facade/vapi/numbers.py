"""The account's phone numbers on Vapi."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from facade.arguments import Checks, checked_id
from facade.client import AsyncResource, Resource, async_listing, async_verb, listing, verb
from facade.models import as_union
from generated.runtime.codecs import Models
from generated.vapi import models
from generated.vapi.api.phone_numbers import (
    phone_number_controller_create,
    phone_number_controller_find_all,
    phone_number_controller_find_one,
    phone_number_controller_remove,
    phone_number_controller_update,
)

from .listing import checked_filters, newest_first

if TYPE_CHECKING:
    import datetime as dt
    from typing import TypeAlias

    from facade.account import Account
    from facade.exchange import Flow, Stream

    #: A number as Vapi has it: one class for each kind of provider, and a plain mapping for a kind that is new.
    PhoneNumber: TypeAlias = models.PhoneNumberControllerCreateResponse201
    NewNumber: TypeAlias = models.PhoneNumberControllerCreateBody | Mapping[str, Any]
    Changes: TypeAlias = models.PhoneNumberControllerUpdateBody | Mapping[str, Any]

_MODELS: Final = Models(models.__name__)


def create(at: Account, number: NewNumber, /, *, deadline: float | None = None) -> Flow[PhoneNumber]:
    """
    Buy a number from Vapi, or import one of your own, and return it as it is stored.

    A mapping has Vapi's own field names, and `provider` among them: vapi for a number of Vapi's.
    """
    checks = Checks("numbers.create")
    body = as_union(checks, "number", _MODELS, "PhoneNumberControllerCreateBody", number)
    if isinstance(number, Mapping) and not isinstance(number.get("provider"), str):
        checks.flaw("number.provider", "expected one, such as vapi, twilio or byo-phone-number")
    checks.finish()
    return at.within(deadline).ask(phone_number_controller_create.operation, body=body)


def get(at: Account, number_id: str, /, *, deadline: float | None = None) -> Flow[PhoneNumber]:
    """Return one of the account's numbers."""
    number_id = checked_id("numbers.get", number_id)
    return at.within(deadline).ask(phone_number_controller_find_one.operation, number_id)


def update(at: Account, number_id: str, changes: Changes, /, *, deadline: float | None = None) -> Flow[PhoneNumber]:
    """
    Change the given fields of a number, such as who answers it, and return it as it is then.

    Only what is given is sent; None is sent as null.
    """
    checks = Checks("numbers.update")
    checks.identifier("id", number_id)
    body = as_union(checks, "changes", _MODELS, "PhoneNumberControllerUpdateBody", changes)
    checks.finish()
    return at.within(deadline).ask(phone_number_controller_update.operation, number_id, body=body)


def release(at: Account, number_id: str, /, *, deadline: float | None = None) -> Flow[PhoneNumber]:
    """Give a number up, and return it as it was."""
    number_id = checked_id("numbers.release", number_id)
    return at.within(deadline).ask(phone_number_controller_remove.operation, number_id)


def list_(
    at: Account,
    /,
    *,
    since: dt.datetime | None = None,
    until: dt.datetime | None = None,
    limit: int | None = None,
) -> Stream[PhoneNumber]:
    """
    Iterate over the account's numbers, newest first, across all pages; each page has the client's own deadline.

    `since` and `until` bound when the number was added.
    """
    checked_filters("numbers.list", ids={}, since=since, until=until, limit=limit)

    def page(*, limit: int, until: dt.datetime | None) -> Flow[list[PhoneNumber]]:
        operation = phone_number_controller_find_all.operation
        return at.ask(operation, limit=limit, created_at_ge=since, created_at_le=until)

    return newest_first(at, "numbers.list", page, until=until, limit=limit)


class Numbers(Resource):
    """The account's phone numbers."""

    create = verb(create)
    get = verb(get)
    update = verb(update)
    release = verb(release)
    list = listing(list_)


class AsyncNumbers(AsyncResource):
    """The account's phone numbers, without blocking."""

    create = async_verb(create)
    get = async_verb(get)
    update = async_verb(update)
    release = async_verb(release)
    list = async_listing(list_)


__all__ = ["AsyncNumbers", "Numbers"]
