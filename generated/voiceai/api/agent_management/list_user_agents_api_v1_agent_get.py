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
    from ...models.list_user_agents_api_v1_agent_get_response_200 import ListUserAgentsApiV1AgentGetResponse200

_ANSWERS = Answers(
    "list_user_agents_api_v1_agent__get",
    __name__,
    {
        "200": Json(Ref("ListUserAgentsApiV1AgentGetResponse200")),
        "422": Json(Ref("HTTPValidationError")),
    },
)


def build_request(
    *,
    page: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    show_statuses: list[str] | None | Unset = UNSET,
) -> Request:
    """Build the request for `list_user_agents_api_v1_agent__get` without sending it."""
    return Request(
        "GET",
        "/api/v1/agent/",
        params=query(
            {
                "page": page,
                "limit": limit,
                "show_statuses": show_statuses,
            }
        ),
    )


def read_response(response: Reply) -> ListUserAgentsApiV1AgentGetResponse200:
    """Read the answer to `list_user_agents_api_v1_agent__get`; anything but a success, and a body that does not fit, is raised."""
    answer: ListUserAgentsApiV1AgentGetResponse200 = _ANSWERS.read(response)
    return answer


operation = Operation("list_user_agents_api_v1_agent__get", "GET", "/api/v1/agent/", build_request, read_response)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    page: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    show_statuses: list[str] | None | Unset = UNSET,
) -> Response[ListUserAgentsApiV1AgentGetResponse200]:
    """list_user_agents_api_v1_agent__get"""

    return send(
        client,
        build_request(
            page=page,
            limit=limit,
            show_statuses=show_statuses,
        ),
        read_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    page: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    show_statuses: list[str] | None | Unset = UNSET,
) -> ListUserAgentsApiV1AgentGetResponse200:
    """list_user_agents_api_v1_agent__get"""

    return sync_detailed(page=page, limit=limit, show_statuses=show_statuses, client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    page: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    show_statuses: list[str] | None | Unset = UNSET,
) -> Response[ListUserAgentsApiV1AgentGetResponse200]:
    """list_user_agents_api_v1_agent__get"""

    return await send_async(
        client,
        build_request(
            page=page,
            limit=limit,
            show_statuses=show_statuses,
        ),
        read_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    page: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    show_statuses: list[str] | None | Unset = UNSET,
) -> ListUserAgentsApiV1AgentGetResponse200:
    """list_user_agents_api_v1_agent__get"""

    return (await asyncio_detailed(page=page, limit=limit, show_statuses=show_statuses, client=client)).parsed
