# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.answers import Answers, Json
from ....runtime.codecs import Ref
from ....runtime.operation import Operation, send, send_async
from ....runtime.requests import Request, json_body

if TYPE_CHECKING:
    from ....runtime.answers import Reply
    from ....runtime.client import AuthenticatedClient
    from ....runtime.types import Response
    from ...models.purchase_phone_number_request import PurchasePhoneNumberRequest
    from ...models.purchase_phone_number_response import PurchasePhoneNumberResponse

_ANSWERS = Answers(
    "select_phone_number_api_v1_agent_select_phone_number_post",
    __name__,
    {
        "200": Json(Ref("PurchasePhoneNumberResponse")),
    },
)


def build_request(
    *,
    body: PurchasePhoneNumberRequest,
) -> Request:
    """Build the request for `select_phone_number_api_v1_agent_select_phone_number_post` without sending it."""
    return Request(
        "POST",
        "/api/v1/agent/select-phone-number",
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> PurchasePhoneNumberResponse:
    """Read the answer to `select_phone_number_api_v1_agent_select_phone_number_post`; anything but a success, and a body that does not fit, is raised."""
    answer: PurchasePhoneNumberResponse = _ANSWERS.read(response)
    return answer


operation = Operation(
    "select_phone_number_api_v1_agent_select_phone_number_post",
    "POST",
    "/api/v1/agent/select-phone-number",
    build_request,
    read_response,
)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: PurchasePhoneNumberRequest,
) -> Response[PurchasePhoneNumberResponse]:
    """select_phone_number_api_v1_agent_select_phone_number_post"""

    return send(
        client,
        build_request(
            body=body,
        ),
        read_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    body: PurchasePhoneNumberRequest,
) -> PurchasePhoneNumberResponse:
    """select_phone_number_api_v1_agent_select_phone_number_post"""

    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: PurchasePhoneNumberRequest,
) -> Response[PurchasePhoneNumberResponse]:
    """select_phone_number_api_v1_agent_select_phone_number_post"""

    return await send_async(
        client,
        build_request(
            body=body,
        ),
        read_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: PurchasePhoneNumberRequest,
) -> PurchasePhoneNumberResponse:
    """select_phone_number_api_v1_agent_select_phone_number_post"""

    return (await asyncio_detailed(body=body, client=client)).parsed
