"""Assistants on Vapi."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from facade.arguments import Checks, checked_id
from facade.client import AsyncResource, Resource, async_listing, async_verb, listing, verb
from facade.models import as_model
from facade.notices import warn_caller
from generated.vapi import models
from generated.vapi.api.assistants import (
    assistant_controller_create,
    assistant_controller_find_all,
    assistant_controller_find_one,
    assistant_controller_remove,
    assistant_controller_update,
)

from .listing import checked_filters, newest_first
from .notices import assistant_notices

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from facade.account import Account
    from facade.exchange import Flow, Stream


def create(
    at: Account, assistant: models.CreateAssistantDTO | Mapping[str, Any], /, *, deadline: float | None = None
) -> Flow[models.Assistant]:
    """Create an assistant, and return it as it is stored. A mapping has Vapi's own field names: firstMessage."""
    checks = Checks("assistants.create")
    body = as_model(checks, "assistant", models.CreateAssistantDTO, assistant)
    checks.finish()
    warn_caller(assistant_notices("assistant", body))
    return at.within(deadline).ask(assistant_controller_create.operation, body=cast("models.CreateAssistantDTO", body))


def get(at: Account, assistant_id: str, /, *, deadline: float | None = None) -> Flow[models.Assistant]:
    """Return an assistant."""
    assistant_id = checked_id("assistants.get", assistant_id)
    return at.within(deadline).ask(assistant_controller_find_one.operation, assistant_id)


def update(
    at: Account,
    assistant_id: str,
    changes: models.UpdateAssistantDTO | Mapping[str, Any],
    /,
    *,
    deadline: float | None = None,
) -> Flow[models.Assistant]:
    """
    Change the given fields of an assistant, and return it as it is then.

    Only what is given is sent; None is sent as null.
    """
    checks = Checks("assistants.update")
    checks.identifier("id", assistant_id)
    body = as_model(checks, "changes", models.UpdateAssistantDTO, changes)
    checks.finish()
    warn_caller(assistant_notices("changes", body))
    return at.within(deadline).ask(
        assistant_controller_update.operation, assistant_id, body=cast("models.UpdateAssistantDTO", body)
    )


def delete(at: Account, assistant_id: str, /, *, deadline: float | None = None) -> Flow[models.Assistant]:
    """Delete an assistant, and return it as it was. `Conflict` says that something still holds on to it."""
    assistant_id = checked_id("assistants.delete", assistant_id)
    return at.within(deadline).ask(assistant_controller_remove.operation, assistant_id)


def list_(
    at: Account,
    /,
    *,
    since: dt.datetime | None = None,
    until: dt.datetime | None = None,
    limit: int | None = None,
) -> Stream[models.Assistant]:
    """
    Iterate over assistants, newest first, across all pages; each page has the client's own deadline.

    `since` and `until` bound when the assistant was created.
    """
    checked_filters("assistants.list", ids={}, since=since, until=until, limit=limit)

    def page(*, limit: int, until: dt.datetime | None) -> Flow[list[models.Assistant]]:
        operation = assistant_controller_find_all.operation
        return at.ask(operation, limit=limit, created_at_ge=since, created_at_le=until)

    return newest_first(at, "assistants.list", page, until=until, limit=limit)


class Assistants(Resource):
    """The account's assistants."""

    create = verb(create)
    get = verb(get)
    update = verb(update)
    delete = verb(delete)
    list = listing(list_)


class AsyncAssistants(AsyncResource):
    """The account's assistants, without blocking."""

    create = async_verb(create)
    get = async_verb(get)
    update = async_verb(update)
    delete = async_verb(delete)
    list = async_listing(list_)


__all__ = ["Assistants", "AsyncAssistants"]
