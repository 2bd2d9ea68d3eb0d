"""
What services post to a user's server: verified, typed, answered.

::

    from facade.webhooks import Bearer, vapi, verify

    verify(request.headers, body, Bearer("the token that Vapi was given"))
    event = vapi.parse(body)

`vapi`, `voiceai` and `openai` are modules: each reads the messages of one service, and writes the replies to them. Each
name here is loaded when it is first touched.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from facade.feed import EventFeed

    from . import openai, vapi, voiceai
    from .answering import Answer
    from .bodies import LARGEST_BODY
    from .events import Event, UnknownEvent
    from .posts import Headers, Post
    from .replies import Reply
    from .router import Router
    from .signatures import Hmac, StandardWebhooks, Timestamped
    from .signing import Auth, verify
    from .stores import MemoryStore, Store
    from .tokens import AccessToken, Bearer, CustomHeaders, SharedSecret, Unverified
else:

    def __getattr__(name: str) -> object:
        if name not in __all__:
            message = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(message)
        home = _HOMES.get(name, name)
        module = import_module(home if "." in home else f"{__name__}.{home}")
        value = module if home == name else getattr(module, name)
        globals()[name] = value
        return value


#: The module of each name; all others are modules themselves.
_HOMES = {
    "AccessToken": "tokens",
    "Answer": "answering",
    "Auth": "signing",
    "Bearer": "tokens",
    "CustomHeaders": "tokens",
    "Event": "events",
    "EventFeed": "facade.feed",
    "Headers": "posts",
    "Hmac": "signatures",
    "LARGEST_BODY": "bodies",
    "MemoryStore": "stores",
    "Post": "posts",
    "Reply": "replies",
    "Router": "router",
    "SharedSecret": "tokens",
    "StandardWebhooks": "signatures",
    "Store": "stores",
    "Timestamped": "signatures",
    "UnknownEvent": "events",
    "Unverified": "tokens",
    "verify": "signing",
}

__all__ = [
    "LARGEST_BODY",
    "AccessToken",
    "Answer",
    "Auth",
    "Bearer",
    "CustomHeaders",
    "Event",
    "EventFeed",
    "Headers",
    "Hmac",
    "MemoryStore",
    "Post",
    "Reply",
    "Router",
    "SharedSecret",
    "StandardWebhooks",
    "Store",
    "Timestamped",
    "UnknownEvent",
    "Unverified",
    "openai",
    "vapi",
    "verify",
    "voiceai",
]


def __dir__() -> list[str]:
    return list(__all__)
