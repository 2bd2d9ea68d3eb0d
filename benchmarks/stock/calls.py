"""Building the request for a call with the stock client's classes."""

from __future__ import annotations

from typing import Any

from benchmarks.payloads import NUMBER_ID
from benchmarks.words import GREETING, SYSTEM_PROMPT


def build(models: Any) -> Any:
    """Build what `encoding.build` builds; the stock client wants the tags spelt out, and sends defaults besides."""
    return models.CreateCallDTO(
        phone_number_id=NUMBER_ID,
        customer=models.CreateCustomerDTO(number="+15550100", name="Robin Example"),
        assistant=models.CreateAssistantDTO(
            name="Front desk",
            first_message=GREETING,
            first_message_mode="assistant-speaks-first",
            model=models.OpenAIModel(
                provider="openai",
                model="gpt-4o",
                temperature=0.4,
                max_tokens=250,
                messages=[models.OpenAIMessage(role="system", content=SYSTEM_PROMPT)],
                tools=[_find_slot(models)],
            ),
            voice=models.ElevenLabsVoice(
                provider="11labs", voice_id="sarah", model="eleven_turbo_v2_5", stability=0.5, similarity_boost=0.75
            ),
            transcriber=models.DeepgramTranscriber(
                provider="deepgram", model="nova-2", language="en", keywords=["hygienist:2", "Harbour:1"]
            ),
            server_messages=["end-of-call-report", "status-update", "tool-calls"],
            server=models.Server(url="https://example.com/hooks/voice", timeout_seconds=20),
            artifact_plan=models.ArtifactPlan(
                recording_enabled=True, transcript_plan=models.TranscriptPlan(enabled=True)
            ),
            analysis_plan=models.AnalysisPlan(summary_plan=models.SummaryPlan(enabled=True)),
            start_speaking_plan=models.StartSpeakingPlan(wait_seconds=0.4),
            stop_speaking_plan=models.StopSpeakingPlan(num_words=2, voice_seconds=0.2, backoff_seconds=1),
            max_duration_seconds=600,
            background_sound="off",
            end_call_phrases=["goodbye", "have a nice day"],
        ),
    )


def _find_slot(models: Any) -> Any:
    properties = models.OpenAIFunctionParametersProperties()
    properties["day"] = models.JsonSchema(type_="string", description="The day, such as 2026-11-26.")
    properties["kind"] = models.JsonSchema(type_="string", enum=["check", "cleaning", "other"])
    return models.CreateFunctionToolDTO(
        type_="function",
        async_=False,
        function=models.OpenAIFunction(
            name="find_slot",
            description="Find free times on one day.",
            parameters=models.OpenAIFunctionParameters(type_="object", properties=properties, required=["day"]),
        ),
        server=models.Server(url="https://example.com/tools/slots", timeout_seconds=10),
    )
