"""The stored prompt of a session, and what fills its variables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import field, frozen

from generated.runtime.types import UNSET, Unset

from .session_part import Extensible

if TYPE_CHECKING:
    from collections.abc import Mapping


@frozen(kw_only=True, repr=False)
class CacheBreakpoint(Extensible):
    """What comes before it is kept for the next time."""

    mode: Literal["explicit"] = "explicit"


@frozen(kw_only=True, repr=False)
class InputText(Extensible):
    """A text in place of a variable."""

    type: Literal["input_text"] = "input_text"
    text: str = field(repr=False)
    prompt_cache_breakpoint: CacheBreakpoint | Mapping[str, Any] | Unset = UNSET


@frozen(kw_only=True, repr=False)
class InputImage(Extensible):
    """An image in place of a variable, by its address or by the id of a file."""

    type: Literal["input_image"] = "input_image"
    detail: Literal["low", "high", "auto", "original"]
    #: An address, or the image itself as `data:`.
    image_url: str | Unset | None = field(default=UNSET, repr=False)
    file_id: str | Unset | None = UNSET
    prompt_cache_breakpoint: CacheBreakpoint | Mapping[str, Any] | Unset = UNSET


@frozen(kw_only=True, repr=False)
class InputFile(Extensible):
    """A file in place of a variable, by its id, by its address, or as it is."""

    type: Literal["input_file"] = "input_file"
    detail: Literal["auto", "low", "high"] | Unset = UNSET
    file_id: str | Unset | None = UNSET
    filename: str | Unset = field(default=UNSET, repr=False)
    file_data: str | Unset = field(default=UNSET, repr=False)
    file_url: str | Unset = field(default=UNSET, repr=False)
    prompt_cache_breakpoint: CacheBreakpoint | Mapping[str, Any] | Unset = UNSET


@frozen(kw_only=True, repr=False)
class Prompt(Extensible):
    """A prompt that is stored with the service."""

    id: str
    version: str | Unset | None = UNSET
    variables: Mapping[str, str | InputText | InputImage | InputFile | Mapping[str, Any]] | Unset | None = field(
        default=UNSET, repr=False
    )


__all__ = ["CacheBreakpoint", "InputFile", "InputImage", "InputText", "Prompt"]
