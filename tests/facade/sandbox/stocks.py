"""Both services with one of everything, so that each of their operations finds what it asks for."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

import attrs

from facade.sandbox.clock import TurnedClock
from facade.sandbox.vapi import Vapi
from facade.sandbox.voiceai import VoiceAI
from facade.sandbox.wire import Answer, Request
from facade.sandbox.world import KEY, World

if TYPE_CHECKING:
    from collections.abc import Mapping

    from facade.sandbox.documents import Operation
    from facade.sandbox.service import Service

BASE: Final = "http://127.0.0.1:8765"
#: An id of the right form that nothing has.
NOBODY: Final = "00000000-0000-4000-8000-000000000000"
FORM: Final = "multipart/form-data; boundary=between"
#: What a query has to say where it may not be empty.
QUERIES: Final = {"purpose": "assistant", "force": "true", "schemaOverride": "true"}


def form(fields: Mapping[str, Any]) -> bytes:
    """Write a form; bytes are files."""
    parts: list[bytes] = []
    for name, value in fields.items():
        file = '; filename="words.txt"\r\ncontent-type: text/plain' if isinstance(value, bytes) else ""
        content = value if isinstance(value, bytes) else str(value).encode()
        parts.append(f'--between\r\ncontent-disposition: form-data; name="{name}"{file}\r\n\r\n'.encode() + content)
    return b"\r\n".join([*parts, b"--between--\r\n"])


@attrs.define
class Stock:
    """A service, and the names of what it has."""

    service: Service
    clock: TurnedClock
    #: Values for the names in paths, by the beginning of the path.
    names: dict[str, str] = attrs.field(factory=dict[str, str])

    def ask(
        self,
        method: str,
        path: str,
        body: Any = ...,
        query: Mapping[str, str] | None = None,
        *,
        content: bytes | None = None,
        raw: bytes = b"",
    ) -> Answer:
        """Ask with JSON, with a form (`content`), or with bytes that are said to be JSON (`raw`)."""
        written = raw if body is ... else json.dumps(body).encode()
        return self.service.answer(
            Request(
                method=method,
                path=path,
                query={name: [value] for name, value in (query or {}).items()},
                headers={
                    "authorization": f"Bearer {KEY}",
                    "content-type": "application/json" if content is None else FORM,
                },
                body=written if content is None else content,
                base=BASE,
            )
        )

    def made(self, method: str, path: str, body: Any = ..., **more: Any) -> Any:
        """Ask for something that is given."""
        answer = self.ask(method, path, body, **more)
        assert answer.status in {200, 201}, answer
        return json.loads(answer.body)

    def named(self, path: str) -> str:
        """Put names of what is there into a path."""
        steps = path.split("/")
        for index, step in enumerate(steps):
            if step.startswith("{"):
                whole = "/".join(path.split("/")[: index + 1])
                steps[index] = self.names.get(whole, self.names.get(step[1:-1], NOBODY))
        return "/".join(steps)

    def perform(self, operation: Operation, body: Any = ...) -> Answer:
        """Carry out an operation on what is there, with a body that fits it."""
        query = {
            each.name: QUERIES[each.name] for each in operation.parameters if each.place == "query" and each.required
        }
        path = self.named(operation.path)
        if operation.media_type == "multipart/form-data":
            fields = {"file": b"<lexicon/>"} | ({} if self.service.name == "vapi" else {"name": "Words"})
            return self.ask(operation.method, path, query=query, content=form(fields))
        if body is ... and operation.body is not None:
            body = self.service.document.sampler.sample(operation.body, wide=1)
        return self.ask(operation.method, path, body, query)


def vapi_stock() -> Stock:
    """Return Vapi with one of everything, and a call that is over."""
    clock = TurnedClock()
    vapi = Vapi(World(clock))
    vapi.strangers = True
    stock = Stock(vapi, clock)
    sample = vapi.document.sampler.sample
    for shelf in dict.fromkeys(vapi.shelves.shelves.values()):
        path = shelf.at[0].replace("{provider}", "11labs").replace("{resourceName}", "pronunciation-dictionary")
        found = vapi.document.match("POST", path)
        assert found
        if path == "/file":
            made = stock.made("POST", path, content=form({"file": b"words", "purpose": "assistant"}))
        else:
            known = {"simulations": [{"type": "simulation"}]} if path == "/eval/simulation/run" else None
            made = stock.made("POST", path, sample(found[0].body, known, wide=1) if found[0].body else ...)
        for at in shelf.at:
            stock.names[at + "/{id}"] = made.get("id") or made["evalRunId"]
        if path == "/eval/simulation/run":
            stock.names["itemId"] = made["simulationRunItemIds"][0]
    file = stock.names["/file/{id}"]
    base = f"/v2/knowledge-base/{stock.names['/v2/knowledge-base/{id}']}"
    stock.made("POST", f"{base}/file", {"fileId": file})
    call = stock.made(
        "POST", "/call", {"assistantId": NOBODY, "phoneNumberId": NOBODY, "customer": {"number": "+15550101"}}
    )
    clock.advance(3600)
    stock.names |= {
        "provider": "11labs",
        "resourceName": "pronunciation-dictionary",
        "fileId": file,
        "/call/{id}": call["id"],
    }
    return stock


def voiceai_stock() -> Stock:
    """Return Voice.ai with one of everything, and a call that is over."""
    clock = TurnedClock()
    voiceai = VoiceAI(World(clock))
    stock = Stock(voiceai, clock)
    tool = voiceai.document.sample("WebhookToolConfig", {"name": "tool", "url": "https://example.com/tool"})
    webhooks = {"tools": [tool], "inbound_call": {"url": "https://example.com/inbound"}}
    agent = stock.made("POST", "/api/v1/agent/", {"name": "Agent", "config": {"webhooks": webhooks}})["agent_id"]
    base = stock.made("POST", "/api/v1/knowledge-base/", {"documents": [{"content": "Words."}]})["kb_id"]
    stock.made("POST", f"/api/v1/agent/{agent}/assign-knowledge-base", {"kb_id": base})
    stock.made("POST", f"/api/v1/agent/{agent}/deploy")
    voice = stock.made("POST", "/api/v1/tts/clone-voice", content=form({"file": b"RIFF", "name": "Voice"}))["voice_id"]
    dictionary = stock.made(
        "POST",
        "/api/v1/tts/pronunciation-dictionaries/add-from-rules",
        {"name": "Words", "rules": [{"word": "GIF", "replacement": "jif"}]},
    )["id"]
    stock.made("POST", "/api/v1/agent/select-phone-number", {"phone_number": "+15550190"})
    call = stock.made("POST", "/api/v1/calls/outbound", {"agent_id": agent, "target_phone_number": "+15550101"})
    clock.advance(3600)
    stock.names |= {
        "agent_id": agent,
        "call_id": call["call_id"],
        "dictionary_id": dictionary,
        "kb_id": str(base),
        "tool_name": "tool",
        "version": "1",
        "voice_id": voice,
    }
    return stock


#: What makes each of the stocks.
STOCKS: Final = {"vapi": vapi_stock, "voiceai": voiceai_stock}

__all__ = ["BASE", "FORM", "NOBODY", "STOCKS", "Stock", "form", "vapi_stock", "voiceai_stock"]
