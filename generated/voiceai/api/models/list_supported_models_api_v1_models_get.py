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
    from ...models.models_response import ModelsResponse

_ANSWERS = Answers(
    "list_supported_models_api_v1_models_get",
    __name__,
    {
        "200": Json(Ref("ModelsResponse")),
    },
)


def build_request() -> Request:
    """Build the request for `list_supported_models_api_v1_models_get` without sending it."""
    return Request(
        "GET",
        "/api/v1/models",
    )


def read_response(response: Reply) -> ModelsResponse:
    """Read the answer to `list_supported_models_api_v1_models_get`; anything but a success, and a body that does not fit, is raised."""
    answer: ModelsResponse = _ANSWERS.read(response)
    return answer


operation = Operation("list_supported_models_api_v1_models_get", "GET", "/api/v1/models", build_request, read_response)


def sync_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[ModelsResponse]:
    """list_supported_models_api_v1_models_get"""

    return send(client, build_request(), read_response)


def sync(
    *,
    client: AuthenticatedClient,
) -> ModelsResponse:
    """list_supported_models_api_v1_models_get"""

    return sync_detailed(client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[ModelsResponse]:
    """list_supported_models_api_v1_models_get"""

    return await send_async(client, build_request(), read_response)


async def asyncio(
    *,
    client: AuthenticatedClient,
) -> ModelsResponse:
    """list_supported_models_api_v1_models_get"""

    return (await asyncio_detailed(client=client)).parsed
