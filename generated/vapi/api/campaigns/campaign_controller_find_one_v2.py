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
    from ...models.campaign_summary import CampaignSummary

_ANSWERS = Answers(
    "CampaignController_findOneV2",
    __name__,
    {
        "200": Json(Ref("CampaignSummary")),
    },
)


def build_request(
    id: str,
    *,
    include_counters: bool | None | Unset = UNSET,
) -> Request:
    """Build the request for `CampaignController_findOneV2` without sending it."""
    return Request(
        "GET",
        path(
            "/v2/campaign/{id}",
            id=id,
        ),
        params=query(
            {
                "includeCounters": include_counters,
            }
        ),
    )


def read_response(response: Reply) -> CampaignSummary:
    """Read the answer to `CampaignController_findOneV2`; anything but a success, and a body that does not fit, is raised."""
    answer: CampaignSummary = _ANSWERS.read(response)
    return answer


operation = Operation("CampaignController_findOneV2", "GET", "/v2/campaign/{id}", build_request, read_response)


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    include_counters: bool | None | Unset = UNSET,
) -> Response[CampaignSummary]:
    """CampaignController_findOneV2"""

    return send(
        client,
        build_request(
            id,
            include_counters=include_counters,
        ),
        read_response,
    )


def sync(
    id: str,
    *,
    client: AuthenticatedClient,
    include_counters: bool | None | Unset = UNSET,
) -> CampaignSummary:
    """CampaignController_findOneV2"""

    return sync_detailed(id, include_counters=include_counters, client=client).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    include_counters: bool | None | Unset = UNSET,
) -> Response[CampaignSummary]:
    """CampaignController_findOneV2"""

    return await send_async(
        client,
        build_request(
            id,
            include_counters=include_counters,
        ),
        read_response,
    )


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient,
    include_counters: bool | None | Unset = UNSET,
) -> CampaignSummary:
    """CampaignController_findOneV2"""

    return (await asyncio_detailed(id, include_counters=include_counters, client=client)).parsed
