# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .call_hook_assistant_speech_interrupted import CallHookAssistantSpeechInterrupted
    from .call_hook_call_ending import CallHookCallEnding
    from .call_hook_customer_speech_interrupted import CallHookCustomerSpeechInterrupted
    from .call_hook_customer_speech_timeout import CallHookCustomerSpeechTimeout
    from .call_hook_model_response_timeout import CallHookModelResponseTimeout

    CreateWorkflowDTOHooksItem: TypeAlias = (
        CallHookCallEnding
        | CallHookAssistantSpeechInterrupted
        | CallHookCustomerSpeechInterrupted
        | CallHookCustomerSpeechTimeout
        | CallHookModelResponseTimeout
        | dict[str, Any]
    )
else:
    CreateWorkflowDTOHooksItem = Union(
        Ref("CallHookCallEnding"),
        Ref("CallHookAssistantSpeechInterrupted"),
        Ref("CallHookCustomerSpeechInterrupted"),
        Ref("CallHookCustomerSpeechTimeout"),
        Ref("CallHookModelResponseTimeout"),
        tag="on",
        values={
            "call.ending": ("CallHookCallEnding",),
            "assistant.speech.interrupted": ("CallHookAssistantSpeechInterrupted",),
            "customer.speech.interrupted": ("CallHookCustomerSpeechInterrupted",),
            "customer.speech.timeout": ("CallHookCustomerSpeechTimeout",),
            "model.response.timeout": ("CallHookModelResponseTimeout",),
        },
        stated=False,
    )
