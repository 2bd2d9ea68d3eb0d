"""The tools of a session: functions of one's own, and those of MCP servers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import field, frozen

from generated.runtime.types import UNSET, Unset

from .session_part import Extensible, Part

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Connector = Literal[
    "connector_dropbox",
    "connector_gmail",
    "connector_googlecalendar",
    "connector_googledrive",
    "connector_microsoftteams",
    "connector_outlookcalendar",
    "connector_outlookemail",
    "connector_sharepoint",
]


@frozen(kw_only=True, repr=False)
class FunctionTool(Extensible):
    """A function that the model may ask for; whoever holds the call carries it out."""

    type: Literal["function"] = "function"
    name: str
    description: str | Unset = field(default=UNSET, repr=False)
    #: JSON Schema of what the function takes.
    parameters: Mapping[str, Any] | Unset = field(default=UNSET, repr=False)


@frozen(kw_only=True, repr=False)
class ToolFilter(Part):
    """Some of an MCP server's tools."""

    tool_names: Sequence[str] | Unset = UNSET
    read_only: bool | Unset = UNSET


@frozen(kw_only=True, repr=False)
class Approval(Part):
    """Which tools of an MCP server are asked about first."""

    always: ToolFilter | Mapping[str, Any] | Unset = UNSET
    never: ToolFilter | Mapping[str, Any] | Unset = UNSET


@frozen(kw_only=True, repr=False)
class McpTool(Extensible):
    """The tools of an MCP server. It takes exactly one of `server_url`, `connector_id` and `tunnel_id`."""

    type: Literal["mcp"] = "mcp"
    server_label: str
    server_url: str | Unset = field(default=UNSET, repr=False)
    #: Not for models that came out after September 1, 2026.
    connector_id: Connector | Unset = UNSET
    tunnel_id: str | Unset = field(default=UNSET, repr=False)
    authorization: str | Unset = field(default=UNSET, repr=False)
    server_description: str | Unset = field(default=UNSET, repr=False)
    headers: Mapping[str, str] | Unset | None = field(default=UNSET, repr=False)
    allowed_tools: Sequence[str] | ToolFilter | Mapping[str, Any] | Unset | None = UNSET
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | Unset | None = UNSET
    require_approval: Literal["always", "never"] | Approval | Mapping[str, Any] | Unset | None = UNSET
    defer_loading: bool | Unset = UNSET


@frozen(kw_only=True, repr=False)
class FunctionChoice(Extensible):
    """The model has to ask for this function."""

    type: Literal["function"] = "function"
    name: str


@frozen(kw_only=True, repr=False)
class McpChoice(Extensible):
    """The model has to use this MCP server, or one tool of it."""

    type: Literal["mcp"] = "mcp"
    server_label: str
    name: str | Unset | None = UNSET


__all__ = ["Approval", "Connector", "FunctionChoice", "FunctionTool", "McpChoice", "McpTool", "ToolFilter"]
