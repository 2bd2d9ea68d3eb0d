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

    ToolControllerCreateBody: TypeAlias = (
        CreateApiRequestToolDTO
        | CreateCodeToolDTO
        | CreateDtmfToolDTO
        | CreateEndCallToolDTO
        | CreateFunctionToolDTO
        | CreateTransferCallToolDTO
        | CreateHandoffToolDTO
        | CreateBashToolDTO
        | CreateComputerToolDTO
        | CreateTextEditorToolDTO
        | CreateQueryToolDTO
        | CreateGoogleCalendarCreateEventToolDTO
        | CreateGoogleSheetsRowAppendToolDTO
        | CreateGoogleCalendarCheckAvailabilityToolDTO
        | CreateSlackSendMessageToolDTO
        | CreateSmsToolDTO
        | CreateMcpToolDTO
        | CreateGoHighLevelCalendarAvailabilityToolDTO
        | CreateGoHighLevelCalendarEventCreateToolDTO
        | CreateGoHighLevelContactCreateToolDTO
        | CreateGoHighLevelContactGetToolDTO
        | CreateSipRequestToolDTO
        | CreateVoicemailToolDTO
        | dict[str, Any]
    )
else:
    ToolControllerCreateBody = Union(
        Ref("CreateApiRequestToolDTO"),
        Ref("CreateCodeToolDTO"),
        Ref("CreateDtmfToolDTO"),
        Ref("CreateEndCallToolDTO"),
        Ref("CreateFunctionToolDTO"),
        Ref("CreateTransferCallToolDTO"),
        Ref("CreateHandoffToolDTO"),
        Ref("CreateBashToolDTO"),
        Ref("CreateComputerToolDTO"),
        Ref("CreateTextEditorToolDTO"),
        Ref("CreateQueryToolDTO"),
        Ref("CreateGoogleCalendarCreateEventToolDTO"),
        Ref("CreateGoogleSheetsRowAppendToolDTO"),
        Ref("CreateGoogleCalendarCheckAvailabilityToolDTO"),
        Ref("CreateSlackSendMessageToolDTO"),
        Ref("CreateSmsToolDTO"),
        Ref("CreateMcpToolDTO"),
        Ref("CreateGoHighLevelCalendarAvailabilityToolDTO"),
        Ref("CreateGoHighLevelCalendarEventCreateToolDTO"),
        Ref("CreateGoHighLevelContactCreateToolDTO"),
        Ref("CreateGoHighLevelContactGetToolDTO"),
        Ref("CreateSipRequestToolDTO"),
        Ref("CreateVoicemailToolDTO"),
        tag="type",
        values={
            "apiRequest": ("CreateApiRequestToolDTO",),
            "code": ("CreateCodeToolDTO",),
            "dtmf": ("CreateDtmfToolDTO",),
            "endCall": ("CreateEndCallToolDTO",),
            "function": ("CreateFunctionToolDTO",),
            "transferCall": ("CreateTransferCallToolDTO",),
            "handoff": ("CreateHandoffToolDTO",),
            "bash": ("CreateBashToolDTO",),
            "computer": ("CreateComputerToolDTO",),
            "textEditor": ("CreateTextEditorToolDTO",),
            "query": ("CreateQueryToolDTO",),
            "google.calendar.event.create": ("CreateGoogleCalendarCreateEventToolDTO",),
            "google.sheets.row.append": ("CreateGoogleSheetsRowAppendToolDTO",),
            "google.calendar.availability.check": ("CreateGoogleCalendarCheckAvailabilityToolDTO",),
            "slack.message.send": ("CreateSlackSendMessageToolDTO",),
            "sms": ("CreateSmsToolDTO",),
            "mcp": ("CreateMcpToolDTO",),
            "gohighlevel.calendar.availability.check": ("CreateGoHighLevelCalendarAvailabilityToolDTO",),
            "gohighlevel.calendar.event.create": ("CreateGoHighLevelCalendarEventCreateToolDTO",),
            "gohighlevel.contact.create": ("CreateGoHighLevelContactCreateToolDTO",),
            "gohighlevel.contact.get": ("CreateGoHighLevelContactGetToolDTO",),
            "sipRequest": ("CreateSipRequestToolDTO",),
            "voicemail": ("CreateVoicemailToolDTO",),
        },
    )
