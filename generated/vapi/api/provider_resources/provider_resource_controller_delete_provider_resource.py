# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ....runtime.answers import EMPTY, Answers, Json
from ....runtime.codecs import Ref
from ....runtime.operation import Operation, send, send_async
from ....runtime.requests import Request, path

if TYPE_CHECKING:
    from ....runtime.answers import Reply
    from ....runtime.client import AuthenticatedClient
    from ....runtime.types import Response
    from ...models.provider_resource import ProviderResource
    from ...models.provider_resource_provider import ProviderResourceProvider

_ANSWERS = Answers(
    "ProviderResourceController_deleteProviderResource",
    __name__,
    {
        "200": Json(Ref("ProviderResource")),
        "404": EMPTY,
    },
)


def build_request(
    provider: ProviderResourceProvider | str,
    resource_name: Literal["pronunciation-dictionary"],
    id: str,
) -> Request:
    """Build the request for `ProviderResourceController_deleteProviderResource` without sending it."""
    return Request(
        "DELETE",
        path(
            "/provider/{provider}/{resource_name}/{id}",
            provider=provider,
            resource_name=resource_name,
            id=id,
        ),
    )


def read_response(response: Reply) -> ProviderResource:
    """Read the answer to `ProviderResourceController_deleteProviderResource`; anything but a success, and a body that does not fit, is raised."""
    answer: ProviderResource = _ANSWERS.read(response)
    return answer


operation = Operation(
    "ProviderResourceController_deleteProviderResource",
    "DELETE",
    "/provider/{provider}/{resourceName}/{id}",
    build_request,
    read_response,
)


def sync_detailed(
    provider: ProviderResourceProvider | str,
    resource_name: Literal["pronunciation-dictionary"],
    id: str,
    *,
    client: AuthenticatedClient,
) -> Response[ProviderResource]:
    """ProviderResourceController_deleteProviderResource"""

    return send(
        client,
        build_request(
            provider,
            resource_name,
            id,
        ),
        read_response,
    )


def sync(
    provider: ProviderResourceProvider | str,
    resource_name: Literal["pronunciation-dictionary"],
    id: str,
    *,
    client: AuthenticatedClient,
) -> ProviderResource:
    """ProviderResourceController_deleteProviderResource"""

    return sync_detailed(provider, resource_name, id, client=client).parsed


async def asyncio_detailed(
    provider: ProviderResourceProvider | str,
    resource_name: Literal["pronunciation-dictionary"],
    id: str,
    *,
    client: AuthenticatedClient,
) -> Response[ProviderResource]:
    """ProviderResourceController_deleteProviderResource"""

    return await send_async(
        client,
        build_request(
            provider,
            resource_name,
            id,
        ),
        read_response,
    )


async def asyncio(
    provider: ProviderResourceProvider | str,
    resource_name: Literal["pronunciation-dictionary"],
    id: str,
    *,
    client: AuthenticatedClient,
) -> ProviderResource:
    """ProviderResourceController_deleteProviderResource"""

    return (await asyncio_detailed(provider, resource_name, id, client=client)).parsed
