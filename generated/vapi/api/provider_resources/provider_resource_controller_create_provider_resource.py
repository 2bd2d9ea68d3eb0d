# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ....runtime.answers import Answers, Json
from ....runtime.codecs import Ref
from ....runtime.operation import Operation, send, send_async
from ....runtime.requests import Request, headers, path

if TYPE_CHECKING:
    from ....runtime.answers import Reply
    from ....runtime.client import AuthenticatedClient
    from ....runtime.types import Response
    from ...models.provider_resource import ProviderResource
    from ...models.provider_resource_provider import ProviderResourceProvider

_ANSWERS = Answers(
    "ProviderResourceController_createProviderResource",
    __name__,
    {
        "201": Json(Ref("ProviderResource")),
    },
)


def build_request(
    provider: ProviderResourceProvider | str,
    resource_name: Literal["pronunciation-dictionary"],
    *,
    content_type: str,
) -> Request:
    """Build the request for `ProviderResourceController_createProviderResource` without sending it."""
    return Request(
        "POST",
        path(
            "/provider/{provider}/{resource_name}",
            provider=provider,
            resource_name=resource_name,
        ),
        headers={
            **headers(
                {
                    "content-type": content_type,
                }
            )
        },
    )


def read_response(response: Reply) -> ProviderResource:
    """Read the answer to `ProviderResourceController_createProviderResource`; anything but a success, and a body that does not fit, is raised."""
    answer: ProviderResource = _ANSWERS.read(response)
    return answer


operation = Operation(
    "ProviderResourceController_createProviderResource",
    "POST",
    "/provider/{provider}/{resourceName}",
    build_request,
    read_response,
)


def sync_detailed(
    provider: ProviderResourceProvider | str,
    resource_name: Literal["pronunciation-dictionary"],
    *,
    client: AuthenticatedClient,
    content_type: str,
) -> Response[ProviderResource]:
    """ProviderResourceController_createProviderResource"""

    return send(
        client,
        build_request(
            provider,
            resource_name,
            content_type=content_type,
        ),
        read_response,
    )


def sync(
    provider: ProviderResourceProvider | str,
    resource_name: Literal["pronunciation-dictionary"],
    *,
    client: AuthenticatedClient,
    content_type: str,
) -> ProviderResource:
    """ProviderResourceController_createProviderResource"""

    return sync_detailed(provider, resource_name, content_type=content_type, client=client).parsed


async def asyncio_detailed(
    provider: ProviderResourceProvider | str,
    resource_name: Literal["pronunciation-dictionary"],
    *,
    client: AuthenticatedClient,
    content_type: str,
) -> Response[ProviderResource]:
    """ProviderResourceController_createProviderResource"""

    return await send_async(
        client,
        build_request(
            provider,
            resource_name,
            content_type=content_type,
        ),
        read_response,
    )


async def asyncio(
    provider: ProviderResourceProvider | str,
    resource_name: Literal["pronunciation-dictionary"],
    *,
    client: AuthenticatedClient,
    content_type: str,
) -> ProviderResource:
    """ProviderResourceController_createProviderResource"""

    return (await asyncio_detailed(provider, resource_name, content_type=content_type, client=client)).parsed
