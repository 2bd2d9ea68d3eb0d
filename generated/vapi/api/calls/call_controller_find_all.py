# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.answers import Answers, Json
from ....runtime.codecs import Array, Ref
from ....runtime.operation import Operation, send, send_async
from ....runtime.requests import Request, query
from ....runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ....runtime.answers import Reply
    from ....runtime.client import AuthenticatedClient
    from ....runtime.types import Response, Unset
    from ...models.call import Call

_ANSWERS = Answers(
    "CallController_findAll",
    __name__,
    {
        "200": Json(Array(Ref("Call"))),
    },
)


def build_request(
    *,
    id: str | None | Unset = UNSET,
    assistant_id: str | None | Unset = UNSET,
    phone_number_id: str | None | Unset = UNSET,
    limit: float | None | Unset = UNSET,
    created_at_gt: datetime.datetime | None | Unset = UNSET,
    created_at_lt: datetime.datetime | None | Unset = UNSET,
    created_at_ge: datetime.datetime | None | Unset = UNSET,
    created_at_le: datetime.datetime | None | Unset = UNSET,
    updated_at_gt: datetime.datetime | None | Unset = UNSET,
    updated_at_lt: datetime.datetime | None | Unset = UNSET,
    updated_at_ge: datetime.datetime | None | Unset = UNSET,
    updated_at_le: datetime.datetime | None | Unset = UNSET,
) -> Request:
    """Build the request for `CallController_findAll` without sending it."""
    return Request(
        "GET",
        "/call",
        params=query(
            {
                "id": id,
                "assistantId": assistant_id,
                "phoneNumberId": phone_number_id,
                "limit": limit,
                "createdAtGt": created_at_gt,
                "createdAtLt": created_at_lt,
                "createdAtGe": created_at_ge,
                "createdAtLe": created_at_le,
                "updatedAtGt": updated_at_gt,
                "updatedAtLt": updated_at_lt,
                "updatedAtGe": updated_at_ge,
                "updatedAtLe": updated_at_le,
            }
        ),
    )


def read_response(response: Reply) -> list[Call]:
    """Read the answer to `CallController_findAll`; anything but a success, and a body that does not fit, is raised."""
    answer: list[Call] = _ANSWERS.read(response)
    return answer


operation = Operation("CallController_findAll", "GET", "/call", build_request, read_response)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    id: str | None | Unset = UNSET,
    assistant_id: str | None | Unset = UNSET,
    phone_number_id: str | None | Unset = UNSET,
    limit: float | None | Unset = UNSET,
    created_at_gt: datetime.datetime | None | Unset = UNSET,
    created_at_lt: datetime.datetime | None | Unset = UNSET,
    created_at_ge: datetime.datetime | None | Unset = UNSET,
    created_at_le: datetime.datetime | None | Unset = UNSET,
    updated_at_gt: datetime.datetime | None | Unset = UNSET,
    updated_at_lt: datetime.datetime | None | Unset = UNSET,
    updated_at_ge: datetime.datetime | None | Unset = UNSET,
    updated_at_le: datetime.datetime | None | Unset = UNSET,
) -> Response[list[Call]]:
    """List calls that match the filters. The order is not documented and there are no pages."""

    return send(
        client,
        build_request(
            id=id,
            assistant_id=assistant_id,
            phone_number_id=phone_number_id,
            limit=limit,
            created_at_gt=created_at_gt,
            created_at_lt=created_at_lt,
            created_at_ge=created_at_ge,
            created_at_le=created_at_le,
            updated_at_gt=updated_at_gt,
            updated_at_lt=updated_at_lt,
            updated_at_ge=updated_at_ge,
            updated_at_le=updated_at_le,
        ),
        read_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    id: str | None | Unset = UNSET,
    assistant_id: str | None | Unset = UNSET,
    phone_number_id: str | None | Unset = UNSET,
    limit: float | None | Unset = UNSET,
    created_at_gt: datetime.datetime | None | Unset = UNSET,
    created_at_lt: datetime.datetime | None | Unset = UNSET,
    created_at_ge: datetime.datetime | None | Unset = UNSET,
    created_at_le: datetime.datetime | None | Unset = UNSET,
    updated_at_gt: datetime.datetime | None | Unset = UNSET,
    updated_at_lt: datetime.datetime | None | Unset = UNSET,
    updated_at_ge: datetime.datetime | None | Unset = UNSET,
    updated_at_le: datetime.datetime | None | Unset = UNSET,
) -> list[Call]:
    """List calls that match the filters. The order is not documented and there are no pages."""

    return sync_detailed(
        id=id,
        assistant_id=assistant_id,
        phone_number_id=phone_number_id,
        limit=limit,
        created_at_gt=created_at_gt,
        created_at_lt=created_at_lt,
        created_at_ge=created_at_ge,
        created_at_le=created_at_le,
        updated_at_gt=updated_at_gt,
        updated_at_lt=updated_at_lt,
        updated_at_ge=updated_at_ge,
        updated_at_le=updated_at_le,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    id: str | None | Unset = UNSET,
    assistant_id: str | None | Unset = UNSET,
    phone_number_id: str | None | Unset = UNSET,
    limit: float | None | Unset = UNSET,
    created_at_gt: datetime.datetime | None | Unset = UNSET,
    created_at_lt: datetime.datetime | None | Unset = UNSET,
    created_at_ge: datetime.datetime | None | Unset = UNSET,
    created_at_le: datetime.datetime | None | Unset = UNSET,
    updated_at_gt: datetime.datetime | None | Unset = UNSET,
    updated_at_lt: datetime.datetime | None | Unset = UNSET,
    updated_at_ge: datetime.datetime | None | Unset = UNSET,
    updated_at_le: datetime.datetime | None | Unset = UNSET,
) -> Response[list[Call]]:
    """List calls that match the filters. The order is not documented and there are no pages."""

    return await send_async(
        client,
        build_request(
            id=id,
            assistant_id=assistant_id,
            phone_number_id=phone_number_id,
            limit=limit,
            created_at_gt=created_at_gt,
            created_at_lt=created_at_lt,
            created_at_ge=created_at_ge,
            created_at_le=created_at_le,
            updated_at_gt=updated_at_gt,
            updated_at_lt=updated_at_lt,
            updated_at_ge=updated_at_ge,
            updated_at_le=updated_at_le,
        ),
        read_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    id: str | None | Unset = UNSET,
    assistant_id: str | None | Unset = UNSET,
    phone_number_id: str | None | Unset = UNSET,
    limit: float | None | Unset = UNSET,
    created_at_gt: datetime.datetime | None | Unset = UNSET,
    created_at_lt: datetime.datetime | None | Unset = UNSET,
    created_at_ge: datetime.datetime | None | Unset = UNSET,
    created_at_le: datetime.datetime | None | Unset = UNSET,
    updated_at_gt: datetime.datetime | None | Unset = UNSET,
    updated_at_lt: datetime.datetime | None | Unset = UNSET,
    updated_at_ge: datetime.datetime | None | Unset = UNSET,
    updated_at_le: datetime.datetime | None | Unset = UNSET,
) -> list[Call]:
    """List calls that match the filters. The order is not documented and there are no pages."""

    return (
        await asyncio_detailed(
            id=id,
            assistant_id=assistant_id,
            phone_number_id=phone_number_id,
            limit=limit,
            created_at_gt=created_at_gt,
            created_at_lt=created_at_lt,
            created_at_ge=created_at_ge,
            created_at_le=created_at_le,
            updated_at_gt=updated_at_gt,
            updated_at_lt=updated_at_lt,
            updated_at_ge=updated_at_ge,
            updated_at_le=updated_at_le,
            client=client,
        )
    ).parsed
