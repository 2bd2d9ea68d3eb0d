# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.answers import Answers, Json
from ....runtime.codecs import Ref
from ....runtime.operation import Operation, send, send_async
from ....runtime.requests import Request, path, query
from ....runtime.types import UNSET

if TYPE_CHECKING:
    from ....runtime.answers import Reply
    from ....runtime.client import AuthenticatedClient
    from ....runtime.types import Response, Unset
    from ...models.campaign_contact_paginated_response import CampaignContactPaginatedResponse
    from ...models.campaign_contact_with_outcome_status import CampaignContactWithOutcomeStatus
    from ...models.campaign_controller_get_campaign_v2_contacts_sort_by import (
        CampaignControllerGetCampaignV2ContactsSortBy,
    )

_ANSWERS = Answers(
    "CampaignController_getCampaignV2Contacts",
    __name__,
    {
        "200": Json(Ref("CampaignContactPaginatedResponse")),
    },
)


def build_request(
    id: str,
    *,
    status: list[CampaignContactWithOutcomeStatus | str] | None | Unset = UNSET,
    limit: float | None | Unset = UNSET,
    sort_by: CampaignControllerGetCampaignV2ContactsSortBy | str | None | Unset = UNSET,
    page: float | None | Unset = UNSET,
) -> Request:
    """Build the request for `CampaignController_getCampaignV2Contacts` without sending it."""
    return Request(
        "GET",
        path(
            "/v2/campaign/{id}/contacts",
            id=id,
        ),
        params=query(
            {
                "status": status,
                "limit": limit,
                "sortBy": sort_by,
                "page": page,
            }
        ),
    )


def read_response(response: Reply) -> CampaignContactPaginatedResponse:
    """Read the answer to `CampaignController_getCampaignV2Contacts`; anything but a success, and a body that does not fit, is raised."""
    answer: CampaignContactPaginatedResponse = _ANSWERS.read(response)
    return answer


operation = Operation(
    "CampaignController_getCampaignV2Contacts", "GET", "/v2/campaign/{id}/contacts", build_request, read_response
)


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    status: list[CampaignContactWithOutcomeStatus | str] | None | Unset = UNSET,
    limit: float | None | Unset = UNSET,
    sort_by: CampaignControllerGetCampaignV2ContactsSortBy | str | None | Unset = UNSET,
    page: float | None | Unset = UNSET,
) -> Response[CampaignContactPaginatedResponse]:
    """CampaignController_getCampaignV2Contacts"""

    return send(
        client,
        build_request(
            id,
            status=status,
            limit=limit,
            sort_by=sort_by,
            page=page,
        ),
        read_response,
    )


def sync(
    id: str,
    *,
    client: AuthenticatedClient,
    status: list[CampaignContactWithOutcomeStatus | str] | None | Unset = UNSET,
    limit: float | None | Unset = UNSET,
    sort_by: CampaignControllerGetCampaignV2ContactsSortBy | str | None | Unset = UNSET,
    page: float | None | Unset = UNSET,
) -> CampaignContactPaginatedResponse:
    """CampaignController_getCampaignV2Contacts"""

    return sync_detailed(id, status=status, limit=limit, sort_by=sort_by, page=page, client=client).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    status: list[CampaignContactWithOutcomeStatus | str] | None | Unset = UNSET,
    limit: float | None | Unset = UNSET,
    sort_by: CampaignControllerGetCampaignV2ContactsSortBy | str | None | Unset = UNSET,
    page: float | None | Unset = UNSET,
) -> Response[CampaignContactPaginatedResponse]:
    """CampaignController_getCampaignV2Contacts"""

    return await send_async(
        client,
        build_request(
            id,
            status=status,
            limit=limit,
            sort_by=sort_by,
            page=page,
        ),
        read_response,
    )


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient,
    status: list[CampaignContactWithOutcomeStatus | str] | None | Unset = UNSET,
    limit: float | None | Unset = UNSET,
    sort_by: CampaignControllerGetCampaignV2ContactsSortBy | str | None | Unset = UNSET,
    page: float | None | Unset = UNSET,
) -> CampaignContactPaginatedResponse:
    """CampaignController_getCampaignV2Contacts"""

    return (await asyncio_detailed(id, status=status, limit=limit, sort_by=sort_by, page=page, client=client)).parsed
