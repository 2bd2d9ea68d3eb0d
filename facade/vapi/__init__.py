"""Vapi: the clients, and what is particular to it. Each name here is loaded when it is first touched."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import AsyncVapi, Vapi
    from .placing import Batch, Refusal
else:

    def __getattr__(name: str) -> object:
        if name not in __all__:
            message = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(message)
        value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
        globals()[name] = value
        return value


_HOMES = {"AsyncVapi": "client", "Batch": "placing", "Refusal": "placing", "Vapi": "client"}

__all__ = ["AsyncVapi", "Batch", "Refusal", "Vapi"]


def __dir__() -> list[str]:
    return list(__all__)
