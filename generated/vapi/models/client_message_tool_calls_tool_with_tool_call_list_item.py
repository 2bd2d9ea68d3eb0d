# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .bash_tool_with_tool_call import BashToolWithToolCall
    from .computer_tool_with_tool_call import ComputerToolWithToolCall
    from .function_tool_with_tool_call import FunctionToolWithToolCall
    from .ghl_tool_with_tool_call import GhlToolWithToolCall
    from .google_calendar_create_event_tool_with_tool_call import GoogleCalendarCreateEventToolWithToolCall
    from .make_tool_with_tool_call import MakeToolWithToolCall
    from .text_editor_tool_with_tool_call import TextEditorToolWithToolCall

    ClientMessageToolCallsToolWithToolCallListItem: TypeAlias = (
        FunctionToolWithToolCall
        | GhlToolWithToolCall
        | MakeToolWithToolCall
        | BashToolWithToolCall
        | ComputerToolWithToolCall
        | TextEditorToolWithToolCall
        | GoogleCalendarCreateEventToolWithToolCall
        | dict[str, Any]
    )
else:
    ClientMessageToolCallsToolWithToolCallListItem = Union(
        Ref("FunctionToolWithToolCall"),
        Ref("GhlToolWithToolCall"),
        Ref("MakeToolWithToolCall"),
        Ref("BashToolWithToolCall"),
        Ref("ComputerToolWithToolCall"),
        Ref("TextEditorToolWithToolCall"),
        Ref("GoogleCalendarCreateEventToolWithToolCall"),
        tag="type",
        values={
            "function": ("FunctionToolWithToolCall",),
            "ghl": ("GhlToolWithToolCall",),
            "make": ("MakeToolWithToolCall",),
            "bash": ("BashToolWithToolCall",),
            "computer": ("ComputerToolWithToolCall",),
            "textEditor": ("TextEditorToolWithToolCall",),
            "google.calendar.event.create": ("GoogleCalendarCreateEventToolWithToolCall",),
        },
    )
