# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.answers import Answers, Json
from ....runtime.codecs import Ref
from ....runtime.operation import Operation, send, send_async
from ....runtime.requests import Request, json_body, path, query

if TYPE_CHECKING:
    from ....runtime.answers import Reply
    from ....runtime.client import AuthenticatedClient
    from ....runtime.types import Response
    from ...models.structured_output import StructuredOutput
    from ...models.update_structured_output_dto import UpdateStructuredOutputDTO

_ANSWERS = Answers(
    "StructuredOutputController_update",
    __name__,
    {
        "200": Json(Ref("StructuredOutput")),
    },
)


def build_request(
    id: str,
    *,
    body: UpdateStructuredOutputDTO,
    schema_override: str,
) -> Request:
    """Build the request for `StructuredOutputController_update` without sending it."""
    return Request(
        "PATCH",
        path(
            "/structured-output/{id}",
            id=id,
        ),
        params=query(
            {
                "schemaOverride": schema_override,
            }
        ),
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> StructuredOutput:
    """Read the answer to `StructuredOutputController_update`; anything but a success, and a body that does not fit, is raised."""
    answer: StructuredOutput = _ANSWERS.read(response)
    return answer


operation = Operation(
    "StructuredOutputController_update", "PATCH", "/structured-output/{id}", build_request, read_response
)


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateStructuredOutputDTO,
    schema_override: str,
) -> Response[StructuredOutput]:
    """StructuredOutputController_update"""

    return send(
        client,
        build_request(
            id,
            body=body,
            schema_override=schema_override,
        ),
        read_response,
    )


def sync(
    id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateStructuredOutputDTO,
    schema_override: str,
) -> StructuredOutput:
    """StructuredOutputController_update"""

    return sync_detailed(id, body=body, schema_override=schema_override, client=client).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateStructuredOutputDTO,
    schema_override: str,
) -> Response[StructuredOutput]:
    """StructuredOutputController_update"""

    return await send_async(
        client,
        build_request(
            id,
            body=body,
            schema_override=schema_override,
        ),
        read_response,
    )


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateStructuredOutputDTO,
    schema_override: str,
) -> StructuredOutput:
    """StructuredOutputController_update"""

    return (await asyncio_detailed(id, body=body, schema_override=schema_override, client=client)).parsed
