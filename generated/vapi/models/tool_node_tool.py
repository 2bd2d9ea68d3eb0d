# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .create_api_request_tool_dto import CreateApiRequestToolDTO
    from .create_bash_tool_dto import CreateBashToolDTO
    from .create_code_tool_dto import CreateCodeToolDTO
    from .create_computer_tool_dto import CreateComputerToolDTO
    from .create_dtmf_tool_dto import CreateDtmfToolDTO
    from .create_end_call_tool_dto import CreateEndCallToolDTO
    from .create_function_tool_dto import CreateFunctionToolDTO
    from .create_go_high_level_calendar_availability_tool_dto import CreateGoHighLevelCalendarAvailabilityToolDTO
    from .create_go_high_level_calendar_event_create_tool_dto import CreateGoHighLevelCalendarEventCreateToolDTO
    from .create_go_high_level_contact_create_tool_dto import CreateGoHighLevelContactCreateToolDTO
    from .create_go_high_level_contact_get_tool_dto import CreateGoHighLevelContactGetToolDTO
    from .create_google_calendar_check_availability_tool_dto import CreateGoogleCalendarCheckAvailabilityToolDTO
    from .create_google_calendar_create_event_tool_dto import CreateGoogleCalendarCreateEventToolDTO
    from .create_google_sheets_row_append_tool_dto import CreateGoogleSheetsRowAppendToolDTO
    from .create_handoff_tool_dto import CreateHandoffToolDTO
    from .create_mcp_tool_dto import CreateMcpToolDTO
    from .create_query_tool_dto import CreateQueryToolDTO
    from .create_sip_request_tool_dto import CreateSipRequestToolDTO
    from .create_slack_send_message_tool_dto import CreateSlackSendMessageToolDTO
    from .create_sms_tool_dto import CreateSmsToolDTO
    from .create_text_editor_tool_dto import CreateTextEditorToolDTO
    from .create_transfer_call_tool_dto import CreateTransferCallToolDTO
    from .create_voicemail_tool_dto import CreateVoicemailToolDTO

    ToolNodeTool: TypeAlias = (
        CreateApiRequestToolDTO
        | CreateBashToolDTO
        | CreateCodeToolDTO
        | CreateComputerToolDTO
        | CreateDtmfToolDTO
        | CreateEndCallToolDTO
        | CreateFunctionToolDTO
        | CreateGoHighLevelCalendarAvailabilityToolDTO
        | CreateGoHighLevelCalendarEventCreateToolDTO
        | CreateGoHighLevelContactCreateToolDTO
        | CreateGoHighLevelContactGetToolDTO
        | CreateGoogleCalendarCheckAvailabilityToolDTO
        | CreateGoogleCalendarCreateEventToolDTO
        | CreateGoogleSheetsRowAppendToolDTO
        | CreateHandoffToolDTO
        | CreateMcpToolDTO
        | CreateQueryToolDTO
        | CreateSlackSendMessageToolDTO
        | CreateSmsToolDTO
        | CreateTextEditorToolDTO
        | CreateTransferCallToolDTO
        | CreateSipRequestToolDTO
        | CreateVoicemailToolDTO
        | dict[str, Any]
    )
else:
    ToolNodeTool = Union(
        Ref("CreateApiRequestToolDTO"),
        Ref("CreateBashToolDTO"),
        Ref("CreateCodeToolDTO"),
        Ref("CreateComputerToolDTO"),
        Ref("CreateDtmfToolDTO"),
        Ref("CreateEndCallToolDTO"),
        Ref("CreateFunctionToolDTO"),
        Ref("CreateGoHighLevelCalendarAvailabilityToolDTO"),
        Ref("CreateGoHighLevelCalendarEventCreateToolDTO"),
        Ref("CreateGoHighLevelContactCreateToolDTO"),
        Ref("CreateGoHighLevelContactGetToolDTO"),
        Ref("CreateGoogleCalendarCheckAvailabilityToolDTO"),
        Ref("CreateGoogleCalendarCreateEventToolDTO"),
        Ref("CreateGoogleSheetsRowAppendToolDTO"),
        Ref("CreateHandoffToolDTO"),
        Ref("CreateMcpToolDTO"),
        Ref("CreateQueryToolDTO"),
        Ref("CreateSlackSendMessageToolDTO"),
        Ref("CreateSmsToolDTO"),
        Ref("CreateTextEditorToolDTO"),
        Ref("CreateTransferCallToolDTO"),
        Ref("CreateSipRequestToolDTO"),
        Ref("CreateVoicemailToolDTO"),
        tag="type",
        values={
            "apiRequest": ("CreateApiRequestToolDTO",),
            "bash": ("CreateBashToolDTO",),
            "code": ("CreateCodeToolDTO",),
            "computer": ("CreateComputerToolDTO",),
            "dtmf": ("CreateDtmfToolDTO",),
            "endCall": ("CreateEndCallToolDTO",),
            "function": ("CreateFunctionToolDTO",),
            "gohighlevel.calendar.availability.check": ("CreateGoHighLevelCalendarAvailabilityToolDTO",),
            "gohighlevel.calendar.event.create": ("CreateGoHighLevelCalendarEventCreateToolDTO",),
            "gohighlevel.contact.create": ("CreateGoHighLevelContactCreateToolDTO",),
            "gohighlevel.contact.get": ("CreateGoHighLevelContactGetToolDTO",),
            "google.calendar.availability.check": ("CreateGoogleCalendarCheckAvailabilityToolDTO",),
            "google.calendar.event.create": ("CreateGoogleCalendarCreateEventToolDTO",),
            "google.sheets.row.append": ("CreateGoogleSheetsRowAppendToolDTO",),
            "handoff": ("CreateHandoffToolDTO",),
            "mcp": ("CreateMcpToolDTO",),
            "query": ("CreateQueryToolDTO",),
            "slack.message.send": ("CreateSlackSendMessageToolDTO",),
            "sms": ("CreateSmsToolDTO",),
            "textEditor": ("CreateTextEditorToolDTO",),
            "transferCall": ("CreateTransferCallToolDTO",),
            "sipRequest": ("CreateSipRequestToolDTO",),
            "voicemail": ("CreateVoicemailToolDTO",),
        },
    )
