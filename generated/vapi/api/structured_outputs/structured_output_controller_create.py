# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
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
    from ...models.create_structured_output_dto import CreateStructuredOutputDTO
    from ...models.structured_output import StructuredOutput

_ANSWERS = Answers(
    "StructuredOutputController_create",
    __name__,
    {
        "201": Json(Ref("StructuredOutput")),
    },
)


def build_request(
    *,
    body: CreateStructuredOutputDTO,
) -> Request:
    """Build the request for `StructuredOutputController_create` without sending it."""
    return Request(
        "POST",
        "/structured-output",
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> StructuredOutput:
    """Read the answer to `StructuredOutputController_create`; anything but a success, and a body that does not fit, is raised."""
    answer: StructuredOutput = _ANSWERS.read(response)
    return answer


operation = Operation("StructuredOutputController_create", "POST", "/structured-output", build_request, read_response)


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateStructuredOutputDTO,
) -> Response[StructuredOutput]:
    """StructuredOutputController_create"""

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
    body: CreateStructuredOutputDTO,
) -> StructuredOutput:
    """StructuredOutputController_create"""

    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateStructuredOutputDTO,
) -> Response[StructuredOutput]:
    """StructuredOutputController_create"""

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
    body: CreateStructuredOutputDTO,
) -> StructuredOutput:
    """StructuredOutputController_create"""

    return (await asyncio_detailed(body=body, client=client)).parsed
