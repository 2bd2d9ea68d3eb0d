"""
The bodies that are measured: answers about a call, and the request that places one.

Each part is modelled on the schema that its comment names, with the keys that a service fills in practice. All values
are made up. The service is written in JavaScript, so the bytes are compact and in UTF-8, as ``JSON.stringify`` writes.
"""

from __future__ import annotations

import datetime as dt
import json
from typing import Any, Final

from benchmarks.transcript import transcript
from benchmarks.words import GREETING, SHORT_PROMPT, SYSTEM_PROMPT

JSONObject = dict[str, Any]

_CALL_ID: Final = "0199f3a2-51c4-7cc1-9a0e-0d5b1f6f3c11"
_ORG_ID: Final = "5f0c1b1e-8a52-4d0c-b6a5-2e9d1c7a4b10"
NUMBER_ID: Final = "c2b7a6d4-3f10-4b7e-9b1d-6a8f0e5d2c33"
ASSISTANT_ID: Final = "7d1e9b52-0c6f-4a85-8e43-b1f2a9c0d644"
#: How many exchanges make up 5 KB, in a call by a saved assistant.
_FIVE_KB: Final = 9


def assistant(prompt: str) -> JSONObject:
    """`CreateAssistantDTO`: what a practice's receptionist is made of, with one function tool and the usual plans."""
    return {
        "name": "Front desk",
        "firstMessage": GREETING,
        "firstMessageMode": "assistant-speaks-first",
        "model": {  # OpenAIModel
            "provider": "openai",
            "model": "gpt-4o",
            "temperature": 0.4,
            "maxTokens": 250,
            "messages": [{"role": "system", "content": prompt}],  # OpenAIMessage
            "tools": [_find_slot()],  # CreateFunctionToolDTO
        },
        "voice": {  # ElevenLabsVoice
            "provider": "11labs",
            "voiceId": "sarah",
            "model": "eleven_turbo_v2_5",
            "stability": 0.5,
            "similarityBoost": 0.75,
        },
        "transcriber": {  # DeepgramTranscriber
            "provider": "deepgram",
            "model": "nova-2",
            "language": "en",
            "keywords": ["hygienist:2", "Harbour:1"],
        },
        "serverMessages": ["end-of-call-report", "status-update", "tool-calls"],
        "server": {"url": "https://example.com/hooks/voice", "timeoutSeconds": 20},  # Server
        "artifactPlan": {"recordingEnabled": True, "transcriptPlan": {"enabled": True}},  # ArtifactPlan
        "analysisPlan": {"summaryPlan": {"enabled": True}},  # AnalysisPlan
        "startSpeakingPlan": {"waitSeconds": 0.4},  # StartSpeakingPlan
        "stopSpeakingPlan": {"numWords": 2, "voiceSeconds": 0.2, "backoffSeconds": 1},  # StopSpeakingPlan
        "maxDurationSeconds": 600,
        "backgroundSound": "off",
        "endCallPhrases": ["goodbye", "have a nice day"],
    }


def _find_slot() -> JSONObject:
    return {
        "type": "function",
        "async": False,
        "function": {  # OpenAIFunction
            "name": "find_slot",
            "description": "Find free times on one day.",
            "parameters": {  # OpenAIFunctionParameters, with a JsonSchema for each argument
                "type": "object",
                "properties": {
                    "day": {"type": "string", "description": "The day, such as 2026-11-26."},
                    "kind": {"type": "string", "enum": ["check", "cleaning", "other"]},
                },
                "required": ["day"],
            },
        },
        "server": {"url": "https://example.com/tools/slots", "timeoutSeconds": 10},
    }


def place_call() -> JSONObject:
    """`CreateCallDTO`: a call by an assistant that is not stored."""
    return {
        "phoneNumberId": NUMBER_ID,
        "customer": {"number": "+15550100", "name": "Robin Example"},  # CreateCustomerDTO
        "assistant": assistant(SYSTEM_PROMPT),
    }


def call(exchanges: int, *, embedded: bool) -> JSONObject:
    """`Call`: an outbound call that has ended, as `GET /call/{id}` shows it."""
    body: JSONObject = {
        "id": _CALL_ID,
        "orgId": _ORG_ID,
        "createdAt": "2026-11-21T09:33:12.123Z",
        "updatedAt": "2026-11-21T09:40:12.480Z",
        "startedAt": "2026-11-21T09:33:20.123Z",
        "endedAt": "2026-11-21T09:40:01.007Z",
        "type": "outboundPhoneCall",
        "status": "ended",
        "endedReason": "customer-ended-call",
        "phoneNumberId": NUMBER_ID,
        "phoneCallProvider": "twilio",
        "phoneCallTransport": "pstn",
        "customer": {"number": "+15550100", "name": "Robin Example"},
        "cost": 0.4634,
        "costs": [  # a tagged union, one branch for each stage
            {
                "type": "transcriber",
                "transcriber": {"provider": "deepgram", "model": "nova-2"},
                "minutes": 6.68,
                "cost": 0.0641,
            },
            {
                "type": "model",
                "model": {"provider": "openai", "model": "gpt-4o"},
                "promptTokens": 12044,
                "completionTokens": 340,
                "cost": 0.0512,
            },
            {"type": "voice", "voice": {"provider": "11labs", "voiceId": "sarah"}, "characters": 1480, "cost": 0.0144},
            {"type": "vapi", "subType": "normal", "minutes": 6.68, "cost": 0.3337},
        ],
        "costBreakdown": {  # CostBreakdown
            "stt": 0.0641,
            "llm": 0.0512,
            "tts": 0.0144,
            "vapi": 0.3337,
            "total": 0.4634,
            "llmPromptTokens": 12044,
            "llmCompletionTokens": 340,
            "ttsCharacters": 1480,
        },
        "monitor": {  # Monitor
            "listenUrl": f"wss://example.com/{_CALL_ID}/listen",
            "controlUrl": f"https://example.com/{_CALL_ID}/control",
        },
        "analysis": {"summary": "Robin moved a cleaning from Tuesday to Thursday.", "successEvaluation": "true"},
        "artifact": {  # Artifact
            "recordingUrl": f"https://example.com/{_CALL_ID}.wav",
            "stereoRecordingUrl": f"https://example.com/{_CALL_ID}-stereo.wav",
            "messages": transcript(exchanges),
        },
    }
    if embedded:
        body["assistant"] = assistant(SHORT_PROMPT)
    else:
        body["assistantId"] = ASSISTANT_ID
    return body


def placed(*, embedded: bool) -> JSONObject:
    """`Call`: a call that was just placed, as the answer shows it; with the assistant of `place_call()`, or its id."""
    body = call(0, embedded=False) | {"status": "queued"}
    for later in ("startedAt", "endedAt", "endedReason", "cost", "costs", "costBreakdown", "analysis", "artifact"):
        del body[later]
    if embedded:
        del body["assistantId"]
        body["assistant"] = assistant(SYSTEM_PROMPT)
    return body


def page(calls: int) -> bytes:
    """Return a list of calls of 5 KB each, newest first, as `GET /call` gives it."""
    one = call(_FIVE_KB, embedded=False)
    moments = (
        dt.datetime(2026, 11, 21, 9, 33, tzinfo=dt.UTC) - dt.timedelta(minutes=number) for number in range(calls)
    )
    listed = (
        {**one, "id": f"{number:08x}{_CALL_ID[8:]}", "createdAt": f"{moment:%Y-%m-%dT%H:%M:%S}.123Z"}
        for number, moment in enumerate(moments)
    )
    return b"[%b]" % b",".join(map(written, listed))


def answers() -> dict[str, bytes]:
    """Return the bodies to decode by what they are called in the table."""
    return {
        "5 KB, embedded assistant": written(call(4, embedded=True)),
        "5 KB, saved assistant": written(call(_FIVE_KB, embedded=False)),
        "50 KB": written(call(112, embedded=True)),
        "500 KB": written(call(1215, embedded=True)),
    }


def written(value: JSONObject) -> bytes:
    """Return the bytes that the service would send."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
