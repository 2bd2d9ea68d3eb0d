# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .update_api_request_tool_dto import UpdateApiRequestToolDTO
    from .update_bash_tool_dto import UpdateBashToolDTO
    from .update_code_tool_dto import UpdateCodeToolDTO
    from .update_computer_tool_dto import UpdateComputerToolDTO
    from .update_dtmf_tool_dto import UpdateDtmfToolDTO
    from .update_end_call_tool_dto import UpdateEndCallToolDTO
    from .update_function_tool_dto import UpdateFunctionToolDTO
    from .update_go_high_level_calendar_availability_tool_dto import UpdateGoHighLevelCalendarAvailabilityToolDTO
    from .update_go_high_level_calendar_event_create_tool_dto import UpdateGoHighLevelCalendarEventCreateToolDTO
    from .update_go_high_level_contact_create_tool_dto import UpdateGoHighLevelContactCreateToolDTO
    from .update_go_high_level_contact_get_tool_dto import UpdateGoHighLevelContactGetToolDTO
    from .update_google_calendar_check_availability_tool_dto import UpdateGoogleCalendarCheckAvailabilityToolDTO
    from .update_google_calendar_create_event_tool_dto import UpdateGoogleCalendarCreateEventToolDTO
    from .update_google_sheets_row_append_tool_dto import UpdateGoogleSheetsRowAppendToolDTO
    from .update_handoff_tool_dto import UpdateHandoffToolDTO
    from .update_knowledge_base_tool_dto import UpdateKnowledgeBaseToolDTO
    from .update_mcp_tool_dto import UpdateMcpToolDTO
    from .update_query_tool_dto import UpdateQueryToolDTO
    from .update_sip_request_tool_dto import UpdateSipRequestToolDTO
    from .update_slack_send_message_tool_dto import UpdateSlackSendMessageToolDTO
    from .update_sms_tool_dto import UpdateSmsToolDTO
    from .update_text_editor_tool_dto import UpdateTextEditorToolDTO
    from .update_transfer_call_tool_dto import UpdateTransferCallToolDTO
    from .update_voicemail_tool_dto import UpdateVoicemailToolDTO

    ToolControllerUpdateBody: TypeAlias = (
        UpdateApiRequestToolDTO
        | UpdateCodeToolDTO
        | UpdateDtmfToolDTO
        | UpdateEndCallToolDTO
        | UpdateFunctionToolDTO
        | UpdateKnowledgeBaseToolDTO
        | UpdateTransferCallToolDTO
        | UpdateHandoffToolDTO
        | UpdateBashToolDTO
        | UpdateComputerToolDTO
        | UpdateTextEditorToolDTO
        | UpdateQueryToolDTO
        | UpdateGoogleCalendarCreateEventToolDTO
        | UpdateGoogleSheetsRowAppendToolDTO
        | UpdateGoogleCalendarCheckAvailabilityToolDTO
        | UpdateSlackSendMessageToolDTO
        | UpdateSmsToolDTO
        | UpdateMcpToolDTO
        | UpdateGoHighLevelCalendarAvailabilityToolDTO
        | UpdateGoHighLevelCalendarEventCreateToolDTO
        | UpdateGoHighLevelContactCreateToolDTO
        | UpdateGoHighLevelContactGetToolDTO
        | UpdateSipRequestToolDTO
        | UpdateVoicemailToolDTO
        | dict[str, Any]
    )
else:
    ToolControllerUpdateBody = Union(
        Ref("UpdateApiRequestToolDTO"),
        Ref("UpdateCodeToolDTO"),
        Ref("UpdateDtmfToolDTO"),
        Ref("UpdateEndCallToolDTO"),
        Ref("UpdateFunctionToolDTO"),
        Ref("UpdateKnowledgeBaseToolDTO"),
        Ref("UpdateTransferCallToolDTO"),
        Ref("UpdateHandoffToolDTO"),
        Ref("UpdateBashToolDTO"),
        Ref("UpdateComputerToolDTO"),
        Ref("UpdateTextEditorToolDTO"),
        Ref("UpdateQueryToolDTO"),
        Ref("UpdateGoogleCalendarCreateEventToolDTO"),
        Ref("UpdateGoogleSheetsRowAppendToolDTO"),
        Ref("UpdateGoogleCalendarCheckAvailabilityToolDTO"),
        Ref("UpdateSlackSendMessageToolDTO"),
        Ref("UpdateSmsToolDTO"),
        Ref("UpdateMcpToolDTO"),
        Ref("UpdateGoHighLevelCalendarAvailabilityToolDTO"),
        Ref("UpdateGoHighLevelCalendarEventCreateToolDTO"),
        Ref("UpdateGoHighLevelContactCreateToolDTO"),
        Ref("UpdateGoHighLevelContactGetToolDTO"),
        Ref("UpdateSipRequestToolDTO"),
        Ref("UpdateVoicemailToolDTO"),
        tag="type",
        values={
            "apiRequest": ("UpdateApiRequestToolDTO",),
            "code": ("UpdateCodeToolDTO",),
            "dtmf": ("UpdateDtmfToolDTO",),
            "endCall": ("UpdateEndCallToolDTO",),
            "function": ("UpdateFunctionToolDTO",),
            "knowledgeBase": ("UpdateKnowledgeBaseToolDTO",),
            "transferCall": ("UpdateTransferCallToolDTO",),
            "handoff": ("UpdateHandoffToolDTO",),
            "bash": ("UpdateBashToolDTO",),
            "computer": ("UpdateComputerToolDTO",),
            "textEditor": ("UpdateTextEditorToolDTO",),
            "query": ("UpdateQueryToolDTO",),
            "google.calendar.event.create": ("UpdateGoogleCalendarCreateEventToolDTO",),
            "google.sheets.row.append": ("UpdateGoogleSheetsRowAppendToolDTO",),
            "google.calendar.availability.check": ("UpdateGoogleCalendarCheckAvailabilityToolDTO",),
            "slack.message.send": ("UpdateSlackSendMessageToolDTO",),
            "sms": ("UpdateSmsToolDTO",),
            "mcp": ("UpdateMcpToolDTO",),
            "gohighlevel.calendar.availability.check": ("UpdateGoHighLevelCalendarAvailabilityToolDTO",),
            "gohighlevel.calendar.event.create": ("UpdateGoHighLevelCalendarEventCreateToolDTO",),
            "gohighlevel.contact.create": ("UpdateGoHighLevelContactCreateToolDTO",),
            "gohighlevel.contact.get": ("UpdateGoHighLevelContactGetToolDTO",),
            "sipRequest": ("UpdateSipRequestToolDTO",),
            "voicemail": ("UpdateVoicemailToolDTO",),
        },
    )
