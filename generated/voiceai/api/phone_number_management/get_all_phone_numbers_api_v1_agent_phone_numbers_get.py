# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.answers import Answers, Json
from ....runtime.codecs import Ref
from ....runtime.operation import Operation, send, send_async
from ....runtime.requests import Request, query
from ....runtime.types import UNSET

if TYPE_CHECKING:
    from ....runtime.answers import Reply
    from ....runtime.client import AuthenticatedClient
    from ....runtime.types import Response, Unset
    from ...models.get_all_phone_numbers_api_v1_agent_phone_numbers_get_response_200 import (
        GetAllPhoneNumbersApiV1AgentPhoneNumbersGetResponse200,
    )

_ANSWERS = Answers(
    "get_all_phone_numbers_api_v1_agent_phone_numbers_get",
    __name__,
    {
        "200": Json(Ref("GetAllPhoneNumbersApiV1AgentPhoneNumbersGetResponse200")),
        "422": Json(Ref("HTTPValidationError")),
    },
)


def build_request(
    *,
    page: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> Request:
    """Build the request for `get_all_phone_numbers_api_v1_agent_phone_numbers_get` without sending it."""
    return Request(
        "GET",
        "/api/v1/agent/phone-numbers",
        params=query(
            {
                "page": page,
                "limit": limit,
            }
        ),
    )


def read_response(response: Reply) -> GetAllPhoneNumbersApiV1AgentPhoneNumbersGetResponse200:
    """Read the answer to `get_all_phone_numbers_api_v1_agent_phone_numbers_get`; anything but a success, and a body that does not fit, is raised."""
    answer: GetAllPhoneNumbersApiV1AgentPhoneNumbersGetResponse200 = _ANSWERS.read(response)
    return answer


operation = Operation(
    "get_all_phone_numbers_api_v1_agent_phone_numbers_get",
    "GET",
    "/api/v1/agent/phone-numbers",
    build_request,
    read_response,
)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    page: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> Response[GetAllPhoneNumbersApiV1AgentPhoneNumbersGetResponse200]:
    """get_all_phone_numbers_api_v1_agent_phone_numbers_get"""

    return send(
        client,
        build_request(
            page=page,
            limit=limit,
        ),
        read_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    page: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> GetAllPhoneNumbersApiV1AgentPhoneNumbersGetResponse200:
    """get_all_phone_numbers_api_v1_agent_phone_numbers_get"""

    return sync_detailed(page=page, limit=limit, client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    page: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> Response[GetAllPhoneNumbersApiV1AgentPhoneNumbersGetResponse200]:
    """get_all_phone_numbers_api_v1_agent_phone_numbers_get"""

    return await send_async(
        client,
        build_request(
            page=page,
            limit=limit,
        ),
        read_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    page: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
) -> GetAllPhoneNumbersApiV1AgentPhoneNumbersGetResponse200:
    """get_all_phone_numbers_api_v1_agent_phone_numbers_get"""

    return (await asyncio_detailed(page=page, limit=limit, client=client)).parsed
