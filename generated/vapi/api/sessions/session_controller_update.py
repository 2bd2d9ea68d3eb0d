# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.answers import Answers, Json
from ....runtime.codecs import Ref
from ....runtime.operation import Operation, send, send_async
from ....runtime.requests import Request, json_body, path

if TYPE_CHECKING:
    from ....runtime.answers import Reply
    from ....runtime.client import AuthenticatedClient
    from ....runtime.types import Response
    from ...models.session import Session
    from ...models.update_session_dto import UpdateSessionDTO

_ANSWERS = Answers(
    "SessionController_update",
    __name__,
    {
        "200": Json(Ref("Session")),
    },
)


def build_request(
    id: str,
    *,
    body: UpdateSessionDTO,
) -> Request:
    """Build the request for `SessionController_update` without sending it."""
    return Request(
        "PATCH",
        path(
            "/session/{id}",
            id=id,
        ),
        headers={"content-type": "application/json"},
        content=json_body(body),
    )


def read_response(response: Reply) -> Session:
    """Read the answer to `SessionController_update`; anything but a success, and a body that does not fit, is raised."""
    answer: Session = _ANSWERS.read(response)
    return answer


operation = Operation("SessionController_update", "PATCH", "/session/{id}", build_request, read_response)


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateSessionDTO,
) -> Response[Session]:
    """SessionController_update"""

    return send(
        client,
        build_request(
            id,
            body=body,
        ),
        read_response,
    )


def sync(
    id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateSessionDTO,
) -> Session:
    """SessionController_update"""

    return sync_detailed(id, body=body, client=client).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateSessionDTO,
) -> Response[Session]:
    """SessionController_update"""

    return await send_async(
        client,
        build_request(
            id,
            body=body,
        ),
        read_response,
    )


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient,
    body: UpdateSessionDTO,
) -> Session:
    """SessionController_update"""

    return (await asyncio_detailed(id, body=body, client=client)).parsed
