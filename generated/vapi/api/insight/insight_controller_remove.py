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
    from ...models.insight_controller_create_response_201 import InsightControllerCreateResponse201

_ANSWERS = Answers(
    "InsightController_remove",
    __name__,
    {
        "200": Json(Ref("InsightControllerCreateResponse201")),
    },
)


def build_request(
    id: str,
) -> Request:
    """Build the request for `InsightController_remove` without sending it."""
    return Request(
        "DELETE",
        path(
            "/reporting/insight/{id}",
            id=id,
        ),
    )


def read_response(response: Reply) -> InsightControllerCreateResponse201:
    """Read the answer to `InsightController_remove`; anything but a success, and a body that does not fit, is raised."""
    answer: InsightControllerCreateResponse201 = _ANSWERS.read(response)
    return answer


operation = Operation("InsightController_remove", "DELETE", "/reporting/insight/{id}", build_request, read_response)


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
) -> Response[InsightControllerCreateResponse201]:
    """InsightController_remove"""

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
) -> InsightControllerCreateResponse201:
    """InsightController_remove"""

    return sync_detailed(id, client=client).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
) -> Response[InsightControllerCreateResponse201]:
    """InsightController_remove"""

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
) -> InsightControllerCreateResponse201:
    """InsightController_remove"""

    return (await asyncio_detailed(id, client=client)).parsed
