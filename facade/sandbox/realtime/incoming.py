"""What the user's server is told of a call that comes in, signed by the rules of Standard Webhooks."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from typing import TYPE_CHECKING, Final

from facade.sandbox.wire import JSON
from facade.sandbox.world import Post

if TYPE_CHECKING:
    from facade.sandbox.world import World

_KIND: Final = "realtime.call.incoming"
PREFIX: Final = "whsec_"


def incoming(world: World, call_id: str, *, from_: str, to: str, url: str, secret: str) -> Post:
    """Return the event of a call that comes in."""
    moment = int(world.today().timestamp())
    addresses = {"From": f"<sip:{from_}@sandbox.invalid>", "To": f"<sip:{to}@sandbox.invalid>"}
    event = {
        "id": world.new_token("evt_"),
        "object": "event",
        "created_at": moment,
        "type": _KIND,
        "data": {
            "call_id": call_id,
            "sip_headers": [{"name": name, "value": value} for name, value in addresses.items()],
        },
    }
    body = json.dumps(event, separators=(",", ":")).encode()
    identity = world.new_token("wh_")
    key = base64.b64decode(secret.removeprefix(PREFIX))
    digest = hmac.new(key, f"{identity}.{moment}.".encode() + body, hashlib.sha256).digest()
    headers = {
        "content-type": JSON,
        "webhook-id": identity,
        "webhook-timestamp": str(moment),
        "webhook-signature": "v1," + base64.b64encode(digest).decode(),
    }
    return Post(service="openai", kind=_KIND, url=url, headers=headers, body=body)


__all__ = ["PREFIX", "incoming"]
