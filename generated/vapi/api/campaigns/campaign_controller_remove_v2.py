# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.answers import Answers, Json
from ....runtime.codecs import Ref
from ....runtime.operation import Operation, send, send_async
from ....runtime.requests import Request, path

if TYPE_CHECKING:
    from ....runtime.answers import Reply
    from ....runtime.client import AuthenticatedClient
    from ....runtime.types import Response
    from ...models.campaign import Campaign

_ANSWERS = Answers(
    "CampaignController_removeV2",
    __name__,
    {
        "200": Json(Ref("Campaign")),
    },
)


def build_request(
    id: str,
) -> Request:
    """Build the request for `CampaignController_removeV2` without sending it."""
    return Request(
        "DELETE",
        path(
            "/v2/campaign/{id}",
            id=id,
        ),
    )


def read_response(response: Reply) -> Campaign:
    """Read the answer to `CampaignController_removeV2`; anything but a success, and a body that does not fit, is raised."""
    answer: Campaign = _ANSWERS.read(response)
    return answer


operation = Operation("CampaignController_removeV2", "DELETE", "/v2/campaign/{id}", build_request, read_response)


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
) -> Response[Campaign]:
    """CampaignController_removeV2"""

    return send(
        client,
        build_request(
            id,
        ),
        read_response,
    )


def sync(
    id: str,
    *,
    client: AuthenticatedClient,
) -> Campaign:
    """CampaignController_removeV2"""

    return sync_detailed(id, client=client).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
) -> Response[Campaign]:
    """CampaignController_removeV2"""

    return await send_async(
        client,
        build_request(
            id,
        ),
        read_response,
    )


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient,
) -> Campaign:
    """CampaignController_removeV2"""

    return (await asyncio_detailed(id, client=client)).parsed
