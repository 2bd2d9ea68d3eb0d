"""The WebSocket beside a call: its events to whoever watches, and whoever watches has a say."""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from starlette.responses import JSONResponse
from starlette.websockets import WebSocketDisconnect
from uvicorn.protocols.utils import ClientDisconnected

from .hearing import hear
from .refusing import Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.datastructures import QueryParams
    from starlette.websockets import WebSocket

    from .calls import Call
    from .service import Realtime

_BEARER: Final = "Bearer "


async def sideband(realtime: Realtime, websocket: WebSocket) -> None:
    """Serve a sideband until the call is over, or nobody watches any more."""
    key = websocket.headers.get("authorization", "").removeprefix(_BEARER)
    try:
        call = _asked_for(realtime, websocket.query_params, key)
    except Refusal as refusal:
        await websocket.send_denial_response(JSONResponse({"error": refusal.error}, refusal.status))
        # If this returned, uvicorn would log that the handshake was forgotten.
        raise ClientDisconnected from None
    await websocket.accept()
    loop = asyncio.get_running_loop()
    told: asyncio.Queue[Mapping[str, Any] | None] = asyncio.Queue()

    def tell(event: Mapping[str, Any] | None) -> None:
        # A call may be ended from another thread.
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(told.put_nowait, event)

    call.listeners.append(tell)
    hearing = asyncio.create_task(_hear(realtime, websocket, call.id, told))
    try:
        while (event := None if call.over and told.empty() else await told.get()) is not None:
            await websocket.send_text(json.dumps(event, separators=(",", ":")))
        with suppress(RuntimeError):
            await websocket.close(1000)
    except WebSocketDisconnect:
        pass
    finally:
        call.listeners.remove(tell)
        hearing.cancel()
        with suppress(asyncio.CancelledError):
            await hearing


def _asked_for(realtime: Realtime, query: QueryParams, key: str) -> Call:
    if "model" in query:
        message = "model and call_id exclude each other; this sandbox has no sessions without a call."
        raise Refusal(400, message, "invalid_request")
    return realtime.watched(query.get("call_id"), key)


async def _hear(
    realtime: Realtime, websocket: WebSocket, call_id: str, told: asyncio.Queue[Mapping[str, Any] | None]
) -> None:
    while True:
        message = await websocket.receive()
        if message["type"] == "websocket.disconnect":
            told.put_nowait(None)
            return
        text = message.get("text")
        hear(realtime.world, realtime.calls[call_id], message.get("bytes") or b"" if text is None else text)


__all__ = ["sideband"]
