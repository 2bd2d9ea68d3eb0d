# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .response_completed_event import ResponseCompletedEvent
    from .response_error_event import ResponseErrorEvent
    from .response_object import ResponseObject
    from .response_text_delta_event import ResponseTextDeltaEvent
    from .response_text_done_event import ResponseTextDoneEvent

    ChatControllerCreateOpenAIChatResponse200: TypeAlias = (
        ResponseObject
        | ResponseTextDeltaEvent
        | ResponseTextDoneEvent
        | ResponseCompletedEvent
        | ResponseErrorEvent
        | dict[str, Any]
    )
else:
    ChatControllerCreateOpenAIChatResponse200 = Union(
        Ref("ResponseObject"),
        Ref("ResponseTextDeltaEvent"),
        Ref("ResponseTextDoneEvent"),
        Ref("ResponseCompletedEvent"),
        Ref("ResponseErrorEvent"),
    )
