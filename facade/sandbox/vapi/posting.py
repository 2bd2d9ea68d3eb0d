"""Server messages: what Vapi sends to the user's server during a call."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

import attrs

from facade.loose import as_array, as_object
from facade.sandbox.signing import vapi_headers
from facade.sandbox.wire import JSON
from facade.sandbox.world import Post, Reply

from .settled import assistant_of, number_of, server_of, wants

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .service import Vapi

#: Seconds that are waited for a reply, unless the server says something else.
_PATIENCE: Final = 20.0
#: Who is asked for an assistant has no more.
_SHORT_PATIENCE: Final = 7.5
#: Sent whether or not the assistant lists them.
_UNASKED: Final = frozenset({"assistant-request"})


def message(
    vapi: Vapi,
    call: Mapping[str, Any],
    kind: str,
    fields: Mapping[str, Any] | None = None,
    *,
    on_reply: Callable[[Any], None] | None = None,
    server: Mapping[str, Any] | None = None,
) -> bool:
    """
    Send a message about a call, and tell whether there is a server for it that wants it.

    `on_reply` is given what the server replied, read as JSON: None if it did not reply, or not with JSON.
    """
    if kind not in _UNASKED and not wants(vapi, call, kind):
        return False
    server = server or server_of(vapi, call)
    if not server or not server.get("url"):
        return False
    content = _written(_told(vapi, call, kind), fields)
    about = str(call.get("id") or "")
    _Delivery(vapi=vapi, kind=kind, server=server, content=content, on_reply=on_reply, subject=about).send()
    return True


def any_message(
    vapi: Vapi, kind: str, call: Mapping[str, Any] | None, server: Mapping[str, Any], fields: Mapping[str, Any]
) -> Post:
    """Send a message of any kind that Vapi's document has, whether or not a call gives cause for it."""
    for branch in vapi.document.schemas["ServerMessage"]["properties"]["message"]["oneOf"]:
        schema = vapi.document.checker.named(branch["$ref"])
        if kind in schema["properties"]["type"]["enum"]:
            made_up = vapi.document.sampler.sample(
                schema, {"type": kind}, moment=vapi.written_now(), new_id=vapi.world.new_id
            )
            told = {"timestamp": _now(vapi), "type": kind} if call is None else _told(vapi, call, kind)
            content = _written(made_up | told, fields)
            about = str((call or {}).get("id") or "")
            return _Delivery(vapi=vapi, kind=kind, server=server, content=content, on_reply=None, subject=about).send()
    raise ValueError(f"Vapi has no messages of the type {kind!r}")


def _now(vapi: Vapi) -> int:
    return round(vapi.world.today().timestamp() * 1000)


def _told(vapi: Vapi, call: Mapping[str, Any], kind: str) -> dict[str, Any]:
    """Return what every message about a call tells."""
    told: dict[str, Any] = {"timestamp": _now(vapi), "type": kind, "call": call}
    if assistant := assistant_of(vapi, call):
        told["assistant"] = assistant
    if number := number_of(vapi, call):
        told["phoneNumber"] = number
    return told | {name: call[name] for name in ("customer", "artifact") if call.get(name)}


def _written(told: Mapping[str, Any], fields: Mapping[str, Any] | None) -> bytes:
    return json.dumps({"message": {**told, **(fields or {})}}, separators=(",", ":")).encode()


@attrs.define(kw_only=True)
class _Delivery:
    """One message with its tries: one, unless the server's plan says more."""

    vapi: Vapi
    kind: str
    server: Mapping[str, Any]
    content: bytes
    on_reply: Callable[[Any], None] | None
    #: The call that it is about.
    subject: str = ""
    tries: int = 0

    def send(self) -> Post:
        world, url = self.vapi.world, str(self.server["url"])
        self.tries += 1
        headers = {
            "content-type": JSON,
            **{name.lower(): str(value) for name, value in as_object(self.server.get("headers")).items()},
        }
        plan = self.vapi.credentials.get(self.server.get("credentialId", ""), self.vapi.webhook_auth)
        if plan:
            timestamp = str(int(world.today().timestamp()))
            headers |= vapi_headers(plan, self.content, url=url, timestamp=timestamp, message_id=world.new_id())
        post = Post(
            service=self.vapi.name,
            subject=self.subject,
            kind=self.kind,
            url=url,
            headers=headers,
            body=self.content,
            seconds=self._seconds(),
            on_reply=self._take,
        )
        world.post(post)
        return post

    def _send_again(self) -> None:
        self.send()

    def _seconds(self) -> float:
        return (
            _SHORT_PATIENCE
            if self.kind == "assistant-request"
            else float(self.server.get("timeoutSeconds") or _PATIENCE)
        )

    def _take(self, reply: Reply) -> None:
        backoff = as_object(self.server.get("backoffPlan"))
        failed = not reply.good and reply.status not in as_array(backoff.get("excludedStatusCodes"))
        if failed and self.tries <= (backoff.get("maxRetries") or 0):
            growth = 2 ** (self.tries - 1) if backoff.get("type") == "exponential" else 1
            self.vapi.world.later(float(backoff.get("baseDelaySeconds") or 0) * growth, self._send_again)
            return
        if self.on_reply is not None:
            # The document wraps what servers are seen to send as it is.
            self.on_reply(as_object(reply.said).get("messageResponse", reply.said))


__all__ = ["any_message", "message"]
