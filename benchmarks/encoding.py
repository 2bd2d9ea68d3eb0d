"""What it costs to build and encode the request for a call, against `json.dumps` of the equal dictionary."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from benchmarks.payloads import NUMBER_ID, place_call
from benchmarks.report import CannotRunError, Row
from benchmarks.timing import compare
from benchmarks.words import GREETING, SYSTEM_PROMPT
from generated.vapi.api.calls.call_controller_create import build_request
from generated.vapi.models import (
    AnalysisPlan,
    ArtifactPlan,
    CreateAssistantDTO,
    CreateCallDTO,
    CreateCustomerDTO,
    CreateFunctionToolDTO,
    DeepgramTranscriber,
    ElevenLabsVoice,
    JsonSchema,
    OpenAIFunction,
    OpenAIFunctionParameters,
    OpenAIMessage,
    OpenAIModel,
    Server,
    StartSpeakingPlan,
    StopSpeakingPlan,
    SummaryPlan,
    TranscriptPlan,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

SECTION: Final = "encode"
UNIT: Final = "x json.dumps"
TARGET: Final = 1.8


def measure() -> Iterator[Row]:
    """Measure both together, which the target is for, and each alone."""
    body = place_call()
    built = build()
    if json.loads(build_request(body=built).content or b"null") != body:
        message = "encode: what is built is not what json.dumps is given"
        raise CannotRunError(message)

    def dump() -> object:
        return json.dumps(body)

    comparison = compare(lambda: build_request(body=build()), dump)
    yield Row(SECTION, "build and encode", UNIT, comparison.ratios, TARGET)
    yield Row(SECTION, "build alone", UNIT, compare(build, dump).ratios)
    yield Row(SECTION, "encode alone, build_request", UNIT, compare(lambda: build_request(body=built), dump).ratios)
    yield Row(SECTION, "json.dumps", "us", (comparison.baseline_seconds * 1e6,))


def build() -> CreateCallDTO:
    """Build `payloads.place_call()` as user code would."""
    return CreateCallDTO(
        phone_number_id=NUMBER_ID,
        customer=CreateCustomerDTO(number="+15550100", name="Robin Example"),
        assistant=assistant(),
    )


def assistant() -> CreateAssistantDTO:
    """Build the assistant of that call."""
    return CreateAssistantDTO(
        name="Front desk",
        first_message=GREETING,
        first_message_mode="assistant-speaks-first",
        model=OpenAIModel(
            model="gpt-4o",
            temperature=0.4,
            max_tokens=250,
            messages=[OpenAIMessage(role="system", content=SYSTEM_PROMPT)],
            tools=[_find_slot()],
        ),
        voice=ElevenLabsVoice(voice_id="sarah", model="eleven_turbo_v2_5", stability=0.5, similarity_boost=0.75),
        transcriber=DeepgramTranscriber(model="nova-2", language="en", keywords=["hygienist:2", "Harbour:1"]),
        server_messages=["end-of-call-report", "status-update", "tool-calls"],
        server=Server(url="https://example.com/hooks/voice", timeout_seconds=20),
        artifact_plan=ArtifactPlan(recording_enabled=True, transcript_plan=TranscriptPlan(enabled=True)),
        analysis_plan=AnalysisPlan(summary_plan=SummaryPlan(enabled=True)),
        start_speaking_plan=StartSpeakingPlan(wait_seconds=0.4),
        stop_speaking_plan=StopSpeakingPlan(num_words=2, voice_seconds=0.2, backoff_seconds=1),
        max_duration_seconds=600,
        background_sound="off",
        end_call_phrases=["goodbye", "have a nice day"],
    )


def _find_slot() -> CreateFunctionToolDTO:
    return CreateFunctionToolDTO(
        async_=False,
        function=OpenAIFunction(
            name="find_slot",
            description="Find free times on one day.",
            parameters=OpenAIFunctionParameters(
                properties={
                    "day": JsonSchema(type_="string", description="The day, such as 2026-11-26."),
                    "kind": JsonSchema(type_="string", enum=["check", "cleaning", "other"]),
                },
                required=["day"],
            ),
        ),
        server=Server(url="https://example.com/tools/slots", timeout_seconds=10),
    )
