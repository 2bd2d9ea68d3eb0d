"""Opening a client by the service's name, for programs that choose the service by configuration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Unpack, overload

from .errors import ConfigurationError
from .redaction import shown

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import httpx

    from .clock import Clock
    from .settings import Hook
    from .vapi import AsyncVapi, Vapi
    from .voiceai import AsyncVoiceAI, VoiceAI


class _Shared(TypedDict, total=False):
    deadline: float
    retries: int
    headers: Mapping[str, str] | None
    hooks: Sequence[Hook]
    proxy: str | None
    largest_answer: int
    clock: Clock | None


class Options(_Shared, total=False):
    """The settings of a client, by name."""

    transport: httpx.BaseTransport | None


class AsyncOptions(_Shared, total=False):
    """The settings of a client that does not block, by name."""

    transport: httpx.AsyncBaseTransport | None


@overload
def connect(
    service: Literal["vapi"], api_key: str | None = None, base_url: str | None = None, **options: Unpack[Options]
) -> Vapi: ...
@overload
def connect(
    service: Literal["voiceai"], api_key: str | None = None, base_url: str | None = None, **options: Unpack[Options]
) -> VoiceAI: ...
@overload
def connect(
    service: str, api_key: str | None = None, base_url: str | None = None, **options: Unpack[Options]
) -> Vapi | VoiceAI: ...
def connect(
    service: str, api_key: str | None = None, base_url: str | None = None, **options: Unpack[Options]
) -> Vapi | VoiceAI:
    """Return a client of the service of this name, vapi or voiceai; the settings are the client's own."""
    # Only the service that was chosen is loaded.
    if service == "vapi":
        from .vapi import Vapi  # noqa: PLC0415 - see above

        return Vapi(api_key, base_url, **options)
    if service == "voiceai":
        from .voiceai import VoiceAI  # noqa: PLC0415 - see above

        return VoiceAI(api_key, base_url, **options)
    raise _unknown(service)


@overload
def connect_async(
    service: Literal["vapi"], api_key: str | None = None, base_url: str | None = None, **options: Unpack[AsyncOptions]
) -> AsyncVapi: ...
@overload
def connect_async(
    service: Literal["voiceai"],
    api_key: str | None = None,
    base_url: str | None = None,
    **options: Unpack[AsyncOptions],
) -> AsyncVoiceAI: ...
@overload
def connect_async(
    service: str, api_key: str | None = None, base_url: str | None = None, **options: Unpack[AsyncOptions]
) -> AsyncVapi | AsyncVoiceAI: ...
def connect_async(
    service: str, api_key: str | None = None, base_url: str | None = None, **options: Unpack[AsyncOptions]
) -> AsyncVapi | AsyncVoiceAI:
    """Return a client that does not block; otherwise as `connect`."""
    if service == "vapi":
        from .vapi import AsyncVapi  # noqa: PLC0415 - see `connect`

        return AsyncVapi(api_key, base_url, **options)
    if service == "voiceai":
        from .voiceai import AsyncVoiceAI  # noqa: PLC0415 - see `connect`

        return AsyncVoiceAI(api_key, base_url, **options)
    raise _unknown(service)


def _unknown(service: object) -> ConfigurationError:
    return ConfigurationError(f"There is no service {shown(str(service))!r}: expected 'vapi' or 'voiceai'")


__all__ = ["connect", "connect_async"]
