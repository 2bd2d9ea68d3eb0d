# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .assistant_speech_word_alignment_timing import AssistantSpeechWordAlignmentTiming
    from .assistant_speech_word_progress_timing import AssistantSpeechWordProgressTiming

    ClientMessageAssistantSpeechTiming: TypeAlias = (
        AssistantSpeechWordAlignmentTiming | AssistantSpeechWordProgressTiming | dict[str, Any]
    )
else:
    ClientMessageAssistantSpeechTiming = Union(
        Ref("AssistantSpeechWordAlignmentTiming"),
        Ref("AssistantSpeechWordProgressTiming"),
        tag="type",
        values={
            "word-alignment": ("AssistantSpeechWordAlignmentTiming",),
            "word-progress": ("AssistantSpeechWordProgressTiming",),
        },
    )
