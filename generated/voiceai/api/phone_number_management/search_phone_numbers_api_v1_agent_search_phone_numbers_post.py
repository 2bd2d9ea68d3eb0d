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
    from ...models.search_phone_numbers_request import SearchPhoneNumbersRequest
    from ...models.search_phone_numbers_response import SearchPhoneNumbersResponse

_ANSWERS = Answers(
    "search_phone_numbers_api_v1_agent_search_phone_numbers_post",
    __name__,
    {
        "200": Json(Ref("SearchPhoneNumbersResponse")),
        "422": Json(Ref("HTTPValidationError")),
    },
)


def build_request(
    *,
    body: SearchPhoneNumbersRequest,
) -> Request:
    """Build the request for `search_phone_numbers_api_v1_agent_search_phone_numbers_post` without sending it."""
    return Request(
        "POST",
        "/api/v1/agent/search-phone-numbers",
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> SearchPhoneNumbersResponse:
    """Read the answer to `search_phone_numbers_api_v1_agent_search_phone_numbers_post`; anything but a success, and a body that does not fit, is raised."""
    answer: SearchPhoneNumbersResponse = _ANSWERS.read(response)
    return answer


operation = Operation(
    "search_phone_numbers_api_v1_agent_search_phone_numbers_post",
    "POST",
    "/api/v1/agent/search-phone-numbers",
    build_request,
    read_response,
)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: SearchPhoneNumbersRequest,
) -> Response[SearchPhoneNumbersResponse]:
    """search_phone_numbers_api_v1_agent_search_phone_numbers_post"""

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
    body: SearchPhoneNumbersRequest,
) -> SearchPhoneNumbersResponse:
    """search_phone_numbers_api_v1_agent_search_phone_numbers_post"""

    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: SearchPhoneNumbersRequest,
) -> Response[SearchPhoneNumbersResponse]:
    """search_phone_numbers_api_v1_agent_search_phone_numbers_post"""

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
    body: SearchPhoneNumbersRequest,
) -> SearchPhoneNumbersResponse:
    """search_phone_numbers_api_v1_agent_search_phone_numbers_post"""

    return (await asyncio_detailed(body=body, client=client)).parsed
