"""Plain httpx with json, asking the server on loopback: what clients are measured against."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

import httpx

if TYPE_CHECKING:
    from collections.abc import Mapping

KEY: Final = "test-key-not-real"
_HEADERS: Final = {"authorization": f"Bearer {KEY}"}
_JSON: Final = {"content-type": "application/json"}


def client(address: str) -> httpx.Client:
    """Return a client as anybody would make it."""
    return httpx.Client(base_url=address, headers=_HEADERS)


def async_client(address: str) -> httpx.AsyncClient:
    """Return one that does not block."""
    return httpx.AsyncClient(base_url=address, headers=_HEADERS)


def get(sender: httpx.Client, call_id: str) -> object:
    """Ask for a call."""
    return json.loads(sender.get(f"/call/{call_id}").content)


async def get_async(sender: httpx.AsyncClient, call_id: str) -> object:
    """Ask for a call."""
    return json.loads((await sender.get(f"/call/{call_id}")).content)


async def list_async(sender: httpx.AsyncClient, limit: int) -> object:
    """Ask for a page of calls."""
    return json.loads((await sender.get("/call", params={"limit": limit})).content)


def place(sender: httpx.Client, body: Mapping[str, Any]) -> object:
    """Place a call."""
    return json.loads(sender.post("/call", content=json.dumps(body), headers=_JSON).content)
