# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Array, Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .agent import Agent
    from .paginated_agent_response import PaginatedAgentResponse

    ListUserAgentsApiV1AgentGetResponse200: TypeAlias = PaginatedAgentResponse | list[Agent] | dict[str, Any]
else:
    ListUserAgentsApiV1AgentGetResponse200 = Union(
        Ref("PaginatedAgentResponse"),
        Array(Ref("Agent")),
    )
