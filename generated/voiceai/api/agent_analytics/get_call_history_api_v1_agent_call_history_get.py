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
    from ...models.get_call_history_api_v1_agent_call_history_get_sort_by import (
        GetCallHistoryApiV1AgentCallHistoryGetSortBy,
    )
    from ...models.get_call_history_api_v1_agent_call_history_get_sort_dir import (
        GetCallHistoryApiV1AgentCallHistoryGetSortDir,
    )
    from ...models.paginated_call_history_response import PaginatedCallHistoryResponse

_ANSWERS = Answers(
    "get_call_history_api_v1_agent_call_history_get",
    __name__,
    {
        "200": Json(Ref("PaginatedCallHistoryResponse")),
        "422": Json(Ref("HTTPValidationError")),
    },
)


def build_request(
    *,
    page: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    start_date: str | None | Unset = UNSET,
    end_date: str | None | Unset = UNSET,
    agent_ids: list[str] | None | Unset = UNSET,
    agent_name: str | None | Unset = UNSET,
    sort_by: GetCallHistoryApiV1AgentCallHistoryGetSortBy | str | None | Unset = UNSET,
    sort_dir: GetCallHistoryApiV1AgentCallHistoryGetSortDir | str | None | Unset = UNSET,
) -> Request:
    """Build the request for `get_call_history_api_v1_agent_call_history_get` without sending it."""
    return Request(
        "GET",
        "/api/v1/agent/call-history",
        params=query(
            {
                "page": page,
                "limit": limit,
                "start_date": start_date,
                "end_date": end_date,
                "agent_ids": agent_ids,
                "agent_name": agent_name,
                "sort_by": sort_by,
                "sort_dir": sort_dir,
            }
        ),
    )


def read_response(response: Reply) -> PaginatedCallHistoryResponse:
    """Read the answer to `get_call_history_api_v1_agent_call_history_get`; anything but a success, and a body that does not fit, is raised."""
    answer: PaginatedCallHistoryResponse = _ANSWERS.read(response)
    return answer


operation = Operation(
    "get_call_history_api_v1_agent_call_history_get", "GET", "/api/v1/agent/call-history", build_request, read_response
)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    page: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    start_date: str | None | Unset = UNSET,
    end_date: str | None | Unset = UNSET,
    agent_ids: list[str] | None | Unset = UNSET,
    agent_name: str | None | Unset = UNSET,
    sort_by: GetCallHistoryApiV1AgentCallHistoryGetSortBy | str | None | Unset = UNSET,
    sort_dir: GetCallHistoryApiV1AgentCallHistoryGetSortDir | str | None | Unset = UNSET,
) -> Response[PaginatedCallHistoryResponse]:
    """get_call_history_api_v1_agent_call_history_get"""

    return send(
        client,
        build_request(
            page=page,
            limit=limit,
            start_date=start_date,
            end_date=end_date,
            agent_ids=agent_ids,
            agent_name=agent_name,
            sort_by=sort_by,
            sort_dir=sort_dir,
        ),
        read_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    page: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    start_date: str | None | Unset = UNSET,
    end_date: str | None | Unset = UNSET,
    agent_ids: list[str] | None | Unset = UNSET,
    agent_name: str | None | Unset = UNSET,
    sort_by: GetCallHistoryApiV1AgentCallHistoryGetSortBy | str | None | Unset = UNSET,
    sort_dir: GetCallHistoryApiV1AgentCallHistoryGetSortDir | str | None | Unset = UNSET,
) -> PaginatedCallHistoryResponse:
    """get_call_history_api_v1_agent_call_history_get"""

    return sync_detailed(
        page=page,
        limit=limit,
        start_date=start_date,
        end_date=end_date,
        agent_ids=agent_ids,
        agent_name=agent_name,
        sort_by=sort_by,
        sort_dir=sort_dir,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    page: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    start_date: str | None | Unset = UNSET,
    end_date: str | None | Unset = UNSET,
    agent_ids: list[str] | None | Unset = UNSET,
    agent_name: str | None | Unset = UNSET,
    sort_by: GetCallHistoryApiV1AgentCallHistoryGetSortBy | str | None | Unset = UNSET,
    sort_dir: GetCallHistoryApiV1AgentCallHistoryGetSortDir | str | None | Unset = UNSET,
) -> Response[PaginatedCallHistoryResponse]:
    """get_call_history_api_v1_agent_call_history_get"""

    return await send_async(
        client,
        build_request(
            page=page,
            limit=limit,
            start_date=start_date,
            end_date=end_date,
            agent_ids=agent_ids,
            agent_name=agent_name,
            sort_by=sort_by,
            sort_dir=sort_dir,
        ),
        read_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    page: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    start_date: str | None | Unset = UNSET,
    end_date: str | None | Unset = UNSET,
    agent_ids: list[str] | None | Unset = UNSET,
    agent_name: str | None | Unset = UNSET,
    sort_by: GetCallHistoryApiV1AgentCallHistoryGetSortBy | str | None | Unset = UNSET,
    sort_dir: GetCallHistoryApiV1AgentCallHistoryGetSortDir | str | None | Unset = UNSET,
) -> PaginatedCallHistoryResponse:
    """get_call_history_api_v1_agent_call_history_get"""

    return (
        await asyncio_detailed(
            page=page,
            limit=limit,
            start_date=start_date,
            end_date=end_date,
            agent_ids=agent_ids,
            agent_name=agent_name,
            sort_by=sort_by,
            sort_dir=sort_dir,
            client=client,
        )
    ).parsed
