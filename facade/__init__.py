"""
Phone calls that a service can trust, on Vapi, on Voice.ai and on OpenAI's Realtime API.

::

    with facade.Vapi() as vapi:
        call = vapi.calls.place(to="+15550100", agent="the agent's id", from_number="+15550101")
        print(vapi.calls.wait(call, deadline=600).outcome)

Each name here is loaded when it is first touched, so importing this package costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .calls import AsyncPhoneCalls, Call, Direction, PhoneCalls, Reconciliation, Status, Token, Until, Verdict
    from .clock import Clock
    from .connecting import connect, connect_async
    from .errors import (
        BodyRefused,
        CallOutcomeUnknown,
        CallRefused,
        ConfigurationError,
        Conflict,
        ConnectionLost,
        DeadlineExceeded,
        Details,
        FacadeError,
        Flaw,
        Forbidden,
        InvalidArguments,
        InvalidRequest,
        NoConnection,
        NotApproved,
        NotFound,
        OutOfCredit,
        RateLimited,
        Refused,
        ServerFault,
        ServiceError,
        SignatureRefused,
        Unauthenticated,
        UnexpectedAnswer,
        UnreadableAnswer,
        Unsupported,
        UnusableSecret,
        WebhookRefused,
    )
    from .exchange import Attempt
    from .feed import EventFeed
    from .outcomes import Category, Fault, Outcome
    from .realtime import AsyncRealtime, Realtime
    from .settings import Hook
    from .vapi import AsyncVapi, Vapi
    from .voiceai import AsyncVoiceAI, VoiceAI

    __version__: str
else:

    def __getattr__(name: str) -> object:
        if name not in __all__:
            message = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(message)
        module = import_module(f"{__name__}.{_HOMES.get(name, 'errors')}")
        value = getattr(module, "VERSION" if name == "__version__" else name)
        globals()[name] = value
        return value


#: The module of each name; all others are errors.
_HOMES = {
    "AsyncPhoneCalls": "calls",
    "AsyncRealtime": "realtime",
    "AsyncVapi": "vapi",
    "AsyncVoiceAI": "voiceai",
    "Attempt": "exchange",
    "Call": "calls",
    "Category": "outcomes",
    "Clock": "clock",
    "Direction": "calls",
    "EventFeed": "feed",
    "Fault": "outcomes",
    "Hook": "settings",
    "Outcome": "outcomes",
    "PhoneCalls": "calls",
    "Realtime": "realtime",
    "Reconciliation": "calls",
    "Status": "calls",
    "Token": "calls",
    "Until": "calls",
    "Vapi": "vapi",
    "Verdict": "calls",
    "VoiceAI": "voiceai",
    "__version__": "settings",
    "connect": "connecting",
    "connect_async": "connecting",
}

__all__ = [
    "AsyncPhoneCalls",
    "AsyncRealtime",
    "AsyncVapi",
    "AsyncVoiceAI",
    "Attempt",
    "BodyRefused",
    "Call",
    "CallOutcomeUnknown",
    "CallRefused",
    "Category",
    "Clock",
    "ConfigurationError",
    "Conflict",
    "ConnectionLost",
    "DeadlineExceeded",
    "Details",
    "Direction",
    "EventFeed",
    "FacadeError",
    "Fault",
    "Flaw",
    "Forbidden",
    "Hook",
    "InvalidArguments",
    "InvalidRequest",
    "NoConnection",
    "NotApproved",
    "NotFound",
    "OutOfCredit",
    "Outcome",
    "PhoneCalls",
    "RateLimited",
    "Realtime",
    "Reconciliation",
    "Refused",
    "ServerFault",
    "ServiceError",
    "SignatureRefused",
    "Status",
    "Token",
    "Unauthenticated",
    "UnexpectedAnswer",
    "UnreadableAnswer",
    "Unsupported",
    "Until",
    "UnusableSecret",
    "Vapi",
    "Verdict",
    "VoiceAI",
    "WebhookRefused",
    "__version__",
    "connect",
    "connect_async",
]


def __dir__() -> list[str]:
    return list(__all__)
