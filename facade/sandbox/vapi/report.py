"""What a call leaves behind: transcript, recordings, what it cost, and what was made of it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

from .settled import plan

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .service import Vapi

#: Dollars for a minute.
_PRICES: Final = {"transport": 0.01, "stt": 0.01, "llm": 0.02, "tts": 0.03, "vapi": 0.05}
_SPEAKERS: Final = {"bot": "AI", "user": "User"}
_ROLES: Final = {"bot": "assistant", "user": "user", "system": "system"}
#: The sounds of a call, by the names of their addresses.
RECORDINGS: Final = frozenset({"mono", "stereo", "assistant", "customer"})


def transcript(messages: Sequence[Mapping[str, Any]]) -> str:
    """Write what was said, a line for each who spoke."""
    said = [each for each in messages if each["role"] in _SPEAKERS]
    return "".join(f"{_SPEAKERS[each['role']]}: {each['message']}\n" for each in said)


def for_openai(messages: Sequence[Mapping[str, Any]]) -> list[dict[str, str]]:
    """Write what was said as a model takes it."""
    return [{"role": _ROLES[each["role"]], "content": each["message"]} for each in messages if each["role"] in _ROLES]


def recorded(vapi: Vapi, call: Mapping[str, Any]) -> bool:
    """Tell whether a call has recordings: it was answered, and nobody wanted none."""
    return "startedAt" in call and plan(vapi, call, "artifactPlan").get("recordingEnabled") is not False


def files(vapi: Vapi, call: Mapping[str, Any]) -> frozenset[str]:
    """Return which recordings a call has."""
    return RECORDINGS if recorded(vapi, call) else frozenset()


def artifact(vapi: Vapi, call: Mapping[str, Any], base: str) -> dict[str, Any]:
    """Return what was kept of a call."""
    if "startedAt" not in call:
        return {"messages": [], "messagesOpenAIFormatted": []}
    messages = call.get("messages", [])
    kept: dict[str, Any] = {
        "messages": messages,
        "messagesOpenAIFormatted": for_openai(messages),
        "transcript": transcript(messages),
        "logUrl": f"{base}/files/{call['id']}/call.log",
    }
    if recorded(vapi, call):
        address = {kind: f"{base}/files/{call['id']}/{kind}.wav" for kind in RECORDINGS}
        mono = {
            "combinedUrl": address["mono"],
            "assistantUrl": address["assistant"],
            "customerUrl": address["customer"],
        }
        kept |= {
            "recording": {"mono": mono, "stereoUrl": address["stereo"]},
            "recordingUrl": address["mono"],
            "stereoRecordingUrl": address["stereo"],
        }
    return kept


def minutes(call: Mapping[str, Any]) -> float:
    """Return how long a call lasted."""
    if "startedAt" not in call or "endedAt" not in call:
        return 0.0
    ended, started = (dt.datetime.fromisoformat(call[name]) for name in ("endedAt", "startedAt"))
    return max(0.0, (ended - started).total_seconds() / 60)


def costs(call: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a call cost, in all and in parts."""
    lasted = minutes(call)
    said = [str(each["message"]) for each in call.get("messages", []) if each["role"] == "bot"]
    characters = sum(map(len, said))
    parts = {name: round(price * lasted, 4) for name, price in _PRICES.items()}
    total = round(sum(parts.values()), 4)
    found: dict[str, Any] = {
        "cost": total,
        "costBreakdown": {
            **parts,
            "total": total,
            "llmPromptTokens": 50 * len(said),
            "llmCompletionTokens": characters // 4,
            "ttsCharacters": characters,
            "analysisCostBreakdown": {"summary": 0, "structuredData": 0, "successEvaluation": 0},
        },
    }
    timed = round(lasted, 4)
    found["costs"] = [] if not lasted else [
        {"type": "transport", "provider": "twilio", "minutes": timed, "cost": parts["transport"]},
        {"type": "transcriber", "transcriber": {"provider": "deepgram", "model": "nova-3"}, "minutes": timed,
         "cost": parts["stt"]},
        {"type": "model", "model": {"provider": "openai", "model": "gpt-4o"}, "promptTokens": 50 * len(said),
         "completionTokens": characters // 4, "cost": parts["llm"]},
        {"type": "voice", "voice": {"provider": "vapi", "voiceId": "Elliot"}, "characters": characters,
         "cost": parts["tts"]},
        {"type": "vapi", "subType": "normal", "minutes": timed, "cost": parts["vapi"]},
    ]  # fmt: skip
    return found


def analysis(call: Mapping[str, Any]) -> dict[str, Any]:
    """Return what was made of a call; nothing, if nobody was on the line."""
    if "startedAt" not in call:
        return {}
    spoken = [each for each in call.get("messages", []) if each["role"] == "user"]
    summary = (
        f"The customer was reached and spoke {len(spoken)} times. The call ended with: {call.get('endedReason')}."
        if spoken
        else f"The call was answered, and nobody said anything. It ended with: {call.get('endedReason')}."
    )
    return {"summary": summary, "successEvaluation": "true" if spoken else "false"}


__all__ = ["RECORDINGS", "analysis", "artifact", "costs", "files", "for_openai", "minutes", "recorded", "transcript"]
