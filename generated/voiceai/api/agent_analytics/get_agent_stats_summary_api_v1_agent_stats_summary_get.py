# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.answers import Answers, Json
from ....runtime.codecs import Ref
from ....runtime.operation import Operation, send, send_async
from ....runtime.requests import Request

if TYPE_CHECKING:
    from ....runtime.answers import Reply
    from ....runtime.client import AuthenticatedClient
    from ....runtime.types import Response
    from ...models.agent_stats_summary_response import AgentStatsSummaryResponse

_ANSWERS = Answers(
    "get_agent_stats_summary_api_v1_agent_stats_summary_get",
    __name__,
    {
        "200": Json(Ref("AgentStatsSummaryResponse")),
    },
)


def build_request() -> Request:
    """Build the request for `get_agent_stats_summary_api_v1_agent_stats_summary_get` without sending it."""
    return Request(
        "GET",
        "/api/v1/agent/stats-summary",
    )


def read_response(response: Reply) -> AgentStatsSummaryResponse:
    """Read the answer to `get_agent_stats_summary_api_v1_agent_stats_summary_get`; anything but a success, and a body that does not fit, is raised."""
    answer: AgentStatsSummaryResponse = _ANSWERS.read(response)
    return answer


operation = Operation(
    "get_agent_stats_summary_api_v1_agent_stats_summary_get",
    "GET",
    "/api/v1/agent/stats-summary",
    build_request,
    read_response,
)


def sync_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[AgentStatsSummaryResponse]:
    """get_agent_stats_summary_api_v1_agent_stats_summary_get"""

    return send(client, build_request(), read_response)


def sync(
    *,
    client: AuthenticatedClient,
) -> AgentStatsSummaryResponse:
    """get_agent_stats_summary_api_v1_agent_stats_summary_get"""

    return sync_detailed(client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[AgentStatsSummaryResponse]:
    """get_agent_stats_summary_api_v1_agent_stats_summary_get"""

    return await send_async(client, build_request(), read_response)


async def asyncio(
    *,
    client: AuthenticatedClient,
) -> AgentStatsSummaryResponse:
    """get_agent_stats_summary_api_v1_agent_stats_summary_get"""

    return (await asyncio_detailed(client=client)).parsed
