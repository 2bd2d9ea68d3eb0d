# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.answers import EMPTY, Answers
from ....runtime.operation import Operation, send, send_async
from ....runtime.requests import Request, path, query
from ....runtime.types import UNSET

if TYPE_CHECKING:
    from ....runtime.answers import Reply
    from ....runtime.client import AuthenticatedClient
    from ....runtime.types import Response, Unset

_ANSWERS = Answers(
    "SimulationRunController_generateSuggestions",
    __name__,
    {
        "201": EMPTY,
    },
)


def build_request(
    id: str,
    item_id: str,
    *,
    force: str,
    persist: str | None | Unset = UNSET,
) -> Request:
    """Build the request for `SimulationRunController_generateSuggestions` without sending it."""
    return Request(
        "POST",
        path(
            "/eval/simulation/run/{id}/item/{item_id}/generate",
            id=id,
            item_id=item_id,
        ),
        params=query(
            {
                "force": force,
                "persist": persist,
            }
        ),
    )


def read_response(response: Reply) -> None:
    """Read the answer to `SimulationRunController_generateSuggestions`; anything but a success, and a body that does not fit, is raised."""
    _ANSWERS.read(response)


operation = Operation(
    "SimulationRunController_generateSuggestions",
    "POST",
    "/eval/simulation/run/{id}/item/{itemId}/generate",
    build_request,
    read_response,
)


def sync_detailed(
    id: str,
    item_id: str,
    *,
    client: AuthenticatedClient,
    force: str,
    persist: str | None | Unset = UNSET,
) -> Response[None]:
    """SimulationRunController_generateSuggestions"""

    return send(
        client,
        build_request(
            id,
            item_id,
            force=force,
            persist=persist,
        ),
        read_response,
    )


def sync(
    id: str,
    item_id: str,
    *,
    client: AuthenticatedClient,
    force: str,
    persist: str | None | Unset = UNSET,
) -> None:
    """SimulationRunController_generateSuggestions"""

    sync_detailed(id, item_id, force=force, persist=persist, client=client)


async def asyncio_detailed(
    id: str,
    item_id: str,
    *,
    client: AuthenticatedClient,
    force: str,
    persist: str | None | Unset = UNSET,
) -> Response[None]:
    """SimulationRunController_generateSuggestions"""

    return await send_async(
        client,
        build_request(
            id,
            item_id,
            force=force,
            persist=persist,
        ),
        read_response,
    )


async def asyncio(
    id: str,
    item_id: str,
    *,
    client: AuthenticatedClient,
    force: str,
    persist: str | None | Unset = UNSET,
) -> None:
    """SimulationRunController_generateSuggestions"""

    await asyncio_detailed(id, item_id, force=force, persist=persist, client=client)
