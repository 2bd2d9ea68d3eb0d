# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .api_request_tool import ApiRequestTool
    from .bash_tool import BashTool
    from .code_tool import CodeTool
    from .computer_tool import ComputerTool
    from .dtmf_tool import DtmfTool
    from .end_call_tool import EndCallTool
    from .function_tool import FunctionTool
    from .ghl_tool import GhlTool
    from .go_high_level_calendar_availability_tool import GoHighLevelCalendarAvailabilityTool
    from .go_high_level_calendar_event_create_tool import GoHighLevelCalendarEventCreateTool
    from .go_high_level_contact_create_tool import GoHighLevelContactCreateTool
    from .go_high_level_contact_get_tool import GoHighLevelContactGetTool
    from .google_calendar_check_availability_tool import GoogleCalendarCheckAvailabilityTool
    from .google_calendar_create_event_tool import GoogleCalendarCreateEventTool
    from .google_sheets_row_append_tool import GoogleSheetsRowAppendTool
    from .handoff_tool import HandoffTool
    from .knowledge_base_tool import KnowledgeBaseTool
    from .mcp_tool import McpTool
    from .query_tool import QueryTool
    from .sip_request_tool import SipRequestTool
    from .slack_send_message_tool import SlackSendMessageTool
    from .sms_tool import SmsTool
    from .text_editor_tool import TextEditorTool
    from .transfer_call_tool import TransferCallTool
    from .voicemail_tool import VoicemailTool

    ToolControllerCreateResponse201: TypeAlias = (
        ApiRequestTool
        | CodeTool
        | DtmfTool
        | EndCallTool
        | FunctionTool
        | KnowledgeBaseTool
        | GhlTool
        | TransferCallTool
        | HandoffTool
        | BashTool
        | ComputerTool
        | TextEditorTool
        | QueryTool
        | GoogleCalendarCreateEventTool
        | GoogleSheetsRowAppendTool
        | GoogleCalendarCheckAvailabilityTool
        | SlackSendMessageTool
        | SmsTool
        | McpTool
        | GoHighLevelCalendarAvailabilityTool
        | GoHighLevelCalendarEventCreateTool
        | GoHighLevelContactCreateTool
        | GoHighLevelContactGetTool
        | SipRequestTool
        | VoicemailTool
        | dict[str, Any]
    )
else:
    ToolControllerCreateResponse201 = Union(
        Ref("ApiRequestTool"),
        Ref("CodeTool"),
        Ref("DtmfTool"),
        Ref("EndCallTool"),
        Ref("FunctionTool"),
        Ref("KnowledgeBaseTool"),
        Ref("GhlTool"),
        Ref("TransferCallTool"),
        Ref("HandoffTool"),
        Ref("BashTool"),
        Ref("ComputerTool"),
        Ref("TextEditorTool"),
        Ref("QueryTool"),
        Ref("GoogleCalendarCreateEventTool"),
        Ref("GoogleSheetsRowAppendTool"),
        Ref("GoogleCalendarCheckAvailabilityTool"),
        Ref("SlackSendMessageTool"),
        Ref("SmsTool"),
        Ref("McpTool"),
        Ref("GoHighLevelCalendarAvailabilityTool"),
        Ref("GoHighLevelCalendarEventCreateTool"),
        Ref("GoHighLevelContactCreateTool"),
        Ref("GoHighLevelContactGetTool"),
        Ref("SipRequestTool"),
        Ref("VoicemailTool"),
        tag="type",
        values={
            "apiRequest": ("ApiRequestTool",),
            "code": ("CodeTool",),
            "dtmf": ("DtmfTool",),
            "endCall": ("EndCallTool",),
            "function": ("FunctionTool",),
            "knowledgeBase": ("KnowledgeBaseTool",),
            "ghl": ("GhlTool",),
            "transferCall": ("TransferCallTool",),
            "handoff": ("HandoffTool",),
            "bash": ("BashTool",),
            "computer": ("ComputerTool",),
            "textEditor": ("TextEditorTool",),
            "query": ("QueryTool",),
            "google.calendar.event.create": ("GoogleCalendarCreateEventTool",),
            "google.sheets.row.append": ("GoogleSheetsRowAppendTool",),
            "google.calendar.availability.check": ("GoogleCalendarCheckAvailabilityTool",),
            "slack.message.send": ("SlackSendMessageTool",),
            "sms": ("SmsTool",),
            "mcp": ("McpTool",),
            "gohighlevel.calendar.availability.check": ("GoHighLevelCalendarAvailabilityTool",),
            "gohighlevel.calendar.event.create": ("GoHighLevelCalendarEventCreateTool",),
            "gohighlevel.contact.create": ("GoHighLevelContactCreateTool",),
            "gohighlevel.contact.get": ("GoHighLevelContactGetTool",),
            "sipRequest": ("SipRequestTool",),
            "voicemail": ("VoicemailTool",),
        },
    )
