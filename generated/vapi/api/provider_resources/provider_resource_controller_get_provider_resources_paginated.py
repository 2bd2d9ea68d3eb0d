# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ....runtime.answers import Answers, Json
from ....runtime.codecs import Ref
from ....runtime.operation import Operation, send, send_async
from ....runtime.requests import Request, path, query
from ....runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ....runtime.answers import Reply
    from ....runtime.client import AuthenticatedClient
    from ....runtime.types import Response, Unset
    from ...models.board_controller_find_all_sort_by import BoardControllerFindAllSortBy
    from ...models.pagination_meta_sort_order import PaginationMetaSortOrder
    from ...models.provider_resource_paginated_response import ProviderResourcePaginatedResponse
    from ...models.provider_resource_provider import ProviderResourceProvider

_ANSWERS = Answers(
    "ProviderResourceController_getProviderResourcesPaginated",
    __name__,
    {
        "200": Json(Ref("ProviderResourcePaginatedResponse")),
    },
)


def build_request(
    provider: ProviderResourceProvider | str,
    resource_name: Literal["pronunciation-dictionary"],
    *,
    id: str | None | Unset = UNSET,
    resource_id: str | None | Unset = UNSET,
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
    """Build the request for `ProviderResourceController_getProviderResourcesPaginated` without sending it."""
    return Request(
        "GET",
        path(
            "/provider/{provider}/{resource_name}",
            provider=provider,
            resource_name=resource_name,
        ),
        params=query(
            {
                "id": id,
                "resourceId": resource_id,
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


def read_response(response: Reply) -> ProviderResourcePaginatedResponse:
    """Read the answer to `ProviderResourceController_getProviderResourcesPaginated`; anything but a success, and a body that does not fit, is raised."""
    answer: ProviderResourcePaginatedResponse = _ANSWERS.read(response)
    return answer


operation = Operation(
    "ProviderResourceController_getProviderResourcesPaginated",
    "GET",
    "/provider/{provider}/{resourceName}",
    build_request,
    read_response,
)


def sync_detailed(
    provider: ProviderResourceProvider | str,
    resource_name: Literal["pronunciation-dictionary"],
    *,
    client: AuthenticatedClient,
    id: str | None | Unset = UNSET,
    resource_id: str | None | Unset = UNSET,
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
) -> Response[ProviderResourcePaginatedResponse]:
    """ProviderResourceController_getProviderResourcesPaginated"""

    return send(
        client,
        build_request(
            provider,
            resource_name,
            id=id,
            resource_id=resource_id,
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
    provider: ProviderResourceProvider | str,
    resource_name: Literal["pronunciation-dictionary"],
    *,
    client: AuthenticatedClient,
    id: str | None | Unset = UNSET,
    resource_id: str | None | Unset = UNSET,
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
) -> ProviderResourcePaginatedResponse:
    """ProviderResourceController_getProviderResourcesPaginated"""

    return sync_detailed(
        provider,
        resource_name,
        id=id,
        resource_id=resource_id,
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
    provider: ProviderResourceProvider | str,
    resource_name: Literal["pronunciation-dictionary"],
    *,
    client: AuthenticatedClient,
    id: str | None | Unset = UNSET,
    resource_id: str | None | Unset = UNSET,
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
) -> Response[ProviderResourcePaginatedResponse]:
    """ProviderResourceController_getProviderResourcesPaginated"""

    return await send_async(
        client,
        build_request(
            provider,
            resource_name,
            id=id,
            resource_id=resource_id,
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
    provider: ProviderResourceProvider | str,
    resource_name: Literal["pronunciation-dictionary"],
    *,
    client: AuthenticatedClient,
    id: str | None | Unset = UNSET,
    resource_id: str | None | Unset = UNSET,
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
) -> ProviderResourcePaginatedResponse:
    """ProviderResourceController_getProviderResourcesPaginated"""

    return (
        await asyncio_detailed(
            provider,
            resource_name,
            id=id,
            resource_id=resource_id,
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
