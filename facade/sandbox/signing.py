"""How the services sign what they send, and show that it is they who send it."""

from __future__ import annotations

import base64
import hmac
import re
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_TOKEN: Final = re.compile(rb"\{(body|timestamp|method|url|svix-id)\}")


def vapi_headers(
    plan: Mapping[str, Any], body: bytes, *, url: str, timestamp: str, message_id: str, method: str = "POST"
) -> dict[str, str]:
    """
    Return the headers by which Vapi shows itself, by an authentication plan as Vapi's own document has it.

    A plan for OAuth2 gives its `token` if there is one: the sandbox asks no other server for it.
    """
    if plan.get("type") == "hmac":
        parts = {"body": body, "timestamp": timestamp.encode(), "method": method.encode(), "url": url.encode()}
        return _hmac_headers(plan, parts | {"svix-id": message_id.encode()})
    token = str(plan.get("token", ""))
    prefix = "Bearer " if plan.get("bearerPrefixEnabled", True) else ""
    return {_named(plan, "headerName", "authorization"): prefix + token}


def _hmac_headers(plan: Mapping[str, Any], parts: Mapping[str, bytes]) -> dict[str, str]:
    dated = plan.get("includeTimestamp", True)
    form = str(plan.get("payloadFormat") or ("{timestamp}.{body}" if dated else "{body}"))
    payload = _TOKEN.sub(lambda found: parts[found[1].decode()], form.encode())
    secret = str(plan["secretKey"])
    key = base64.b64decode(secret) if plan.get("secretIsBase64") else secret.encode()
    digest = hmac.digest(key, payload, str(plan["algorithm"]))
    written = base64.b64encode(digest).decode() if plan.get("signatureEncoding") == "base64" else digest.hex()
    headers = {_named(plan, "signatureHeader", "x-signature"): str(plan.get("signaturePrefix", "")) + written}
    if dated:
        headers[_named(plan, "timestampHeader", "x-timestamp")] = parts["timestamp"].decode()
    if plan.get("messageIdHeader"):
        headers[_named(plan, "messageIdHeader")] = parts["svix-id"].decode()
    return headers


def _named(plan: Mapping[str, Any], setting: str, usual: str = "") -> str:
    return str(plan.get(setting) or usual).lower()


def voiceai_headers(secret: str | None, body: bytes, *, timestamp: str) -> dict[str, str]:
    """Return the headers by which Voice.ai signs; none without a secret."""
    if not secret:
        return {}
    signature = hmac.digest(secret.encode(), timestamp.encode() + b"." + body, "sha256").hex()
    return {"x-webhook-timestamp": timestamp, "x-webhook-signature": signature}


__all__ = ["vapi_headers", "voiceai_headers"]
