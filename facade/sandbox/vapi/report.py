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


def files(vapi: Vapi, call: Mapping[str, Any]) -> dict[str, str]:
    """Return the names of the files that a call leaves behind, by their kinds; none, if nobody was on the line."""
    if "startedAt" not in call:
        return {}
    wanted = plan(vapi, call, "artifactPlan")
    recordings = {f"recording-{kind}": f"{kind}.wav" for kind in RECORDINGS}
    return {
        **(recordings if wanted.get("recordingEnabled") is not False else {}),
        **({"log": "call.log"} if wanted.get("loggingEnabled") is not False else {}),
        **({"pcap": "call.pcap"} if wanted.get("pcapEnabled") else {}),
    }


def artifact(vapi: Vapi, call: Mapping[str, Any], base: str) -> dict[str, Any]:
    """Return what was kept of a call."""
    messages: list[Any] = call.get("messages", []) if "startedAt" in call else []
    kept: dict[str, Any] = {"messages": messages, "messagesOpenAIFormatted": for_openai(messages)}
    if "startedAt" in call:
        kept["transcript"] = transcript(messages)
    address = {kind: f"{base}/files/{call['id']}/{name}" for kind, name in files(vapi, call).items()}
    kept |= {f"{kind}Url": address[kind] for kind in ("log", "pcap") if kind in address}
    if "recording-mono" in address:
        mono = {
            "combinedUrl": address["recording-mono"],
            "assistantUrl": address["recording-assistant"],
            "customerUrl": address["recording-customer"],
        }
        kept |= {
            "recording": {"mono": mono, "stereoUrl": address["recording-stereo"]},
            "recordingUrl": address["recording-mono"],
            "stereoRecordingUrl": address["recording-stereo"],
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


__all__ = ["RECORDINGS", "analysis", "artifact", "costs", "files", "for_openai", "minutes", "transcript"]
