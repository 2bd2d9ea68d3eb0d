# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.answers import Answers, Json
from ....runtime.codecs import Ref
from ....runtime.operation import Operation, send, send_async
from ....runtime.requests import Request, query
from ....runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ....runtime.answers import Reply
    from ....runtime.client import AuthenticatedClient
    from ....runtime.types import Response, Unset
    from ...models.board_controller_find_all_sort_by import BoardControllerFindAllSortBy
    from ...models.pagination_meta_sort_order import PaginationMetaSortOrder
    from ...models.phone_number_paginated_response import PhoneNumberPaginatedResponse

_ANSWERS = Answers(
    "PhoneNumberController_findAllPaginated",
    __name__,
    {
        "200": Json(Ref("PhoneNumberPaginatedResponse")),
    },
)


def build_request(
    *,
    search: str | None | Unset = UNSET,
    page: float | None | Unset = UNSET,
    sort_order: PaginationMetaSortOrder | str | None | Unset = UNSET,
    sort_by: BoardControllerFindAllSortBy | str | None | Unset = UNSET,
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
    """Build the request for `PhoneNumberController_findAllPaginated` without sending it."""
    return Request(
        "GET",
        "/v2/phone-number",
        params=query(
            {
                "search": search,
                "page": page,
                "sortOrder": sort_order,
                "sortBy": sort_by,
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


def read_response(response: Reply) -> PhoneNumberPaginatedResponse:
    """Read the answer to `PhoneNumberController_findAllPaginated`; anything but a success, and a body that does not fit, is raised."""
    answer: PhoneNumberPaginatedResponse = _ANSWERS.read(response)
    return answer


operation = Operation("PhoneNumberController_findAllPaginated", "GET", "/v2/phone-number", build_request, read_response)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    search: str | None | Unset = UNSET,
    page: float | None | Unset = UNSET,
    sort_order: PaginationMetaSortOrder | str | None | Unset = UNSET,
    sort_by: BoardControllerFindAllSortBy | str | None | Unset = UNSET,
    limit: float | None | Unset = UNSET,
    created_at_gt: datetime.datetime | None | Unset = UNSET,
    created_at_lt: datetime.datetime | None | Unset = UNSET,
    created_at_ge: datetime.datetime | None | Unset = UNSET,
    created_at_le: datetime.datetime | None | Unset = UNSET,
    updated_at_gt: datetime.datetime | None | Unset = UNSET,
    updated_at_lt: datetime.datetime | None | Unset = UNSET,
    updated_at_ge: datetime.datetime | None | Unset = UNSET,
    updated_at_le: datetime.datetime | None | Unset = UNSET,
) -> Response[PhoneNumberPaginatedResponse]:
    """PhoneNumberController_findAllPaginated"""

    return send(
        client,
        build_request(
            search=search,
            page=page,
            sort_order=sort_order,
            sort_by=sort_by,
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
    search: str | None | Unset = UNSET,
    page: float | None | Unset = UNSET,
    sort_order: PaginationMetaSortOrder | str | None | Unset = UNSET,
    sort_by: BoardControllerFindAllSortBy | str | None | Unset = UNSET,
    limit: float | None | Unset = UNSET,
    created_at_gt: datetime.datetime | None | Unset = UNSET,
    created_at_lt: datetime.datetime | None | Unset = UNSET,
    created_at_ge: datetime.datetime | None | Unset = UNSET,
    created_at_le: datetime.datetime | None | Unset = UNSET,
    updated_at_gt: datetime.datetime | None | Unset = UNSET,
    updated_at_lt: datetime.datetime | None | Unset = UNSET,
    updated_at_ge: datetime.datetime | None | Unset = UNSET,
    updated_at_le: datetime.datetime | None | Unset = UNSET,
) -> PhoneNumberPaginatedResponse:
    """PhoneNumberController_findAllPaginated"""

    return sync_detailed(
        search=search,
        page=page,
        sort_order=sort_order,
        sort_by=sort_by,
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
    search: str | None | Unset = UNSET,
    page: float | None | Unset = UNSET,
    sort_order: PaginationMetaSortOrder | str | None | Unset = UNSET,
    sort_by: BoardControllerFindAllSortBy | str | None | Unset = UNSET,
    limit: float | None | Unset = UNSET,
    created_at_gt: datetime.datetime | None | Unset = UNSET,
    created_at_lt: datetime.datetime | None | Unset = UNSET,
    created_at_ge: datetime.datetime | None | Unset = UNSET,
    created_at_le: datetime.datetime | None | Unset = UNSET,
    updated_at_gt: datetime.datetime | None | Unset = UNSET,
    updated_at_lt: datetime.datetime | None | Unset = UNSET,
    updated_at_ge: datetime.datetime | None | Unset = UNSET,
    updated_at_le: datetime.datetime | None | Unset = UNSET,
) -> Response[PhoneNumberPaginatedResponse]:
    """PhoneNumberController_findAllPaginated"""

    return await send_async(
        client,
        build_request(
            search=search,
            page=page,
            sort_order=sort_order,
            sort_by=sort_by,
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
    search: str | None | Unset = UNSET,
    page: float | None | Unset = UNSET,
    sort_order: PaginationMetaSortOrder | str | None | Unset = UNSET,
    sort_by: BoardControllerFindAllSortBy | str | None | Unset = UNSET,
    limit: float | None | Unset = UNSET,
    created_at_gt: datetime.datetime | None | Unset = UNSET,
    created_at_lt: datetime.datetime | None | Unset = UNSET,
    created_at_ge: datetime.datetime | None | Unset = UNSET,
    created_at_le: datetime.datetime | None | Unset = UNSET,
    updated_at_gt: datetime.datetime | None | Unset = UNSET,
    updated_at_lt: datetime.datetime | None | Unset = UNSET,
    updated_at_ge: datetime.datetime | None | Unset = UNSET,
    updated_at_le: datetime.datetime | None | Unset = UNSET,
) -> PhoneNumberPaginatedResponse:
    """PhoneNumberController_findAllPaginated"""

    return (
        await asyncio_detailed(
            search=search,
            page=page,
            sort_order=sort_order,
            sort_by=sort_by,
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
