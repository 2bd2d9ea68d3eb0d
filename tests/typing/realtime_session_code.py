"""How a service writes a Realtime session. Never run: `make types` reads it, strictly."""

# What is marked as wrong must be wrong: mypy looks everywhere for marks that silence nothing, pyright does here.
# pyright: reportUnnecessaryTypeIgnoreComment=true
from __future__ import annotations

from typing import Any, Literal, assert_type

from facade.realtime import session as parts
from facade.realtime.bodies import client_secret_json, refer_json, reject_json
from facade.realtime.session import Session
from facade.realtime.session_notices import session_notices, warn_caller
from facade.realtime.session_rules import session_json
from generated.runtime.types import Unset


def a_session_has_every_field() -> Session:
    """Each field of each part, with a value of each type that it takes."""
    filtered = parts.ToolFilter(tool_names=("search",), read_only=True)
    return Session(
        type="realtime",
        model="gpt-realtime-2",
        instructions="Be brief.",
        output_modalities=["audio"],
        audio=parts.Audio(
            input=parts.AudioInput(
                format=parts.Pcm(type="audio/pcm", rate=24000),
                transcription=parts.Transcription(
                    model="gpt-live-transcribe",
                    language="en",
                    languages=["en", "de"],
                    keywords=("Ada",),
                    prompt="names",
                    delay="low",
                ),
                noise_reduction=parts.NoiseReduction(type="far_field", strength=0.5),
                turn_detection=parts.ServerVad(
                    type="server_vad",
                    threshold=0.5,
                    prefix_padding_ms=300,
                    silence_duration_ms=500,
                    create_response=True,
                    interrupt_response=False,
                    idle_timeout_ms=None,
                ),
            ),
            output=parts.AudioOutput(format=parts.Pcmu(), voice=parts.CustomVoice(id="voice_1234"), speed=1),
            extra={"new": 1},
        ),
        tools=[
            parts.FunctionTool(name="look_up", description="Finds it.", parameters={"type": "object"}),
            parts.McpTool(
                type="mcp",
                server_label="shop",
                server_url="https://example.com/mcp",
                authorization="test-key-not-real",
                server_description="The shop.",
                headers={"x-team": "ours"},
                allowed_tools=filtered,
                allowed_callers=["direct"],
                require_approval=parts.Approval(always=filtered, never={"read_only": True}),
                defer_loading=False,
            ),
            parts.McpTool(server_label="mail", connector_id="connector_gmail", allowed_tools=["send"]),
            parts.McpTool(server_label="ours", tunnel_id="tunnel_" + "a" * 32, require_approval="never"),
            {"type": "function", "name": "end_call"},
        ],
        tool_choice=parts.McpChoice(server_label="shop", name=None),
        parallel_tool_calls=True,
        reasoning=parts.Reasoning(effort="low"),
        max_output_tokens="inf",
        truncation=parts.RetentionRatio(retention_ratio=0.8, token_limits=parts.TokenLimits(post_instructions=5000)),
        prompt=parts.Prompt(
            id="pmpt_1",
            version=None,
            variables={
                "name": "Ada",
                "text": parts.InputText(text="t", prompt_cache_breakpoint=parts.CacheBreakpoint(mode="explicit")),
                "image": parts.InputImage(detail="original", image_url="https://example.com/a.png", file_id=None),
                "file": parts.InputFile(detail="auto", filename="a.pdf", file_data="AAAA", file_id="f", file_url="a:b"),
            },
        ),
        tracing=parts.Tracing(workflow_name="calls", group_id="g1", metadata={"order": 7}),
        include=["item.input_audio_transcription.logprobs"],
        extra={"new": {"deep": True}},
    )


def names_that_came_later_are_taken(model: str, voice: str) -> Session:
    """A model or voice need not be a known one, and null turns off what can be turned off."""
    return Session(
        model=model,
        audio=parts.Audio(
            input=parts.AudioInput(
                format=parts.Pcma(),
                transcription=None,
                noise_reduction=None,
                turn_detection=parts.SemanticVad(eagerness="high", create_response=True, interrupt_response=True),
            ),
            output=parts.AudioOutput(voice=voice),
        ),
        tools=(),
        tool_choice="required",
        max_output_tokens=4096,
        truncation="disabled",
        prompt=None,
        tracing="auto",
    )


def mappings_stand_wherever_parts_do(mapping: dict[str, Any]) -> tuple[Session, parts.TranscriptionSession]:
    """Whoever has JSON need not take it apart."""
    return (
        Session(audio=mapping, tools=[mapping], tool_choice=mapping, reasoning=mapping, truncation=mapping),
        parts.TranscriptionSession(audio=parts.TranscriptionAudio(input=mapping), include=[]),
    )


def a_session_is_sent_as_json(session: Session, mapping: dict[str, Any]) -> None:
    """What is sent is plain JSON; a session that only transcribes takes a client secret."""
    assert_type(session_json(session, purpose="create"), dict[str, Any])
    assert_type(session_json(mapping, purpose="accept"), dict[str, Any])
    assert_type(session_json(parts.TranscriptionSession(), purpose="secret"), dict[str, Any])
    assert_type(client_secret_json(parts.TranscriptionSession(), seconds=60), dict[str, Any])
    assert_type(client_secret_json(None), dict[str, Any])
    assert_type(refer_json("tel:+15550100"), dict[str, Any])
    assert_type(reject_json(486), dict[str, Any])
    assert_type(session_notices(mapping), tuple[Warning, ...])
    warn_caller(session_notices(mapping))


def what_a_session_holds_can_be_read(session: Session, retention: parts.RetentionRatio) -> None:
    """A field that nobody set is `UNSET`."""
    assert_type(session.type, Literal["realtime"])
    assert_type(session.instructions, str | Unset)
    assert_type(session.parallel_tool_calls, bool | Unset)
    assert_type(retention.retention_ratio, float)


def what_is_wrong_is_refused_by_the_type_checker(session: Session) -> None:
    """Each of these lines is an error, and a type checker that does not say so is told that its silence is one."""
    Session("gpt-realtime-2")  # type: ignore[call-arg, arg-type]
    Session(voice="marin")  # type: ignore[call-arg]
    Session(type="transcription")  # type: ignore[arg-type]
    Session(model=None)  # type: ignore[arg-type]
    Session(instructions=["Be brief."])  # type: ignore[arg-type]
    Session(output_modalities=["video"])  # type: ignore[list-item]
    Session(output_modalities="audio")  # type: ignore[arg-type]
    Session(audio=parts.AudioInput())  # type: ignore[arg-type]
    Session(audio="pcm16")  # type: ignore[arg-type]
    Session(tools=[parts.Reasoning()])  # type: ignore[list-item]
    Session(tool_choice="never")  # type: ignore[arg-type]
    Session(parallel_tool_calls="yes")  # type: ignore[arg-type]
    Session(max_output_tokens=0.5)  # type: ignore[arg-type]
    Session(max_output_tokens="all")  # type: ignore[arg-type]
    Session(truncation="off")  # type: ignore[arg-type]
    Session(include=["everything"])  # type: ignore[list-item]
    session.model = "gpt-realtime-2"  # type: ignore[misc]
    parts.Pcm(rate=16000)  # type: ignore[arg-type]
    parts.AudioInput(format="pcm16")  # type: ignore[arg-type]
    parts.AudioInput(turn_detection=parts.Transcription())  # type: ignore[arg-type]
    parts.AudioOutput(speed="fast")  # type: ignore[arg-type]
    parts.NoiseReduction(type="near")  # type: ignore[arg-type]
    parts.ServerVad(eagerness="low")  # type: ignore[call-arg]
    parts.SemanticVad(eagerness="eager")  # type: ignore[arg-type]
    parts.Transcription(delay="none")  # type: ignore[arg-type]
    parts.Reasoning(effort="max")  # type: ignore[arg-type]
    parts.RetentionRatio()  # type: ignore[call-arg]
    parts.FunctionTool()  # type: ignore[call-arg]
    parts.McpTool(server_label="l", connector_id="connector_fax")  # type: ignore[arg-type]
    parts.McpTool(server_label="l", require_approval="sometimes")  # type: ignore[arg-type]
    parts.McpTool(server_label="l", headers={"x-team": 1})  # type: ignore[dict-item]
    parts.CustomVoice(id="voice_1234", extra={})  # type: ignore[call-arg]
    parts.Prompt(id="p", variables={"visits": 3})  # type: ignore[dict-item]
    parts.InputImage(detail="sharp")  # type: ignore[arg-type]
    session_json(session, purpose="update")  # type: ignore[call-overload]
    session_json(parts.TranscriptionSession(), purpose="create")  # type: ignore[call-overload]
    client_secret_json(session, "60")  # type: ignore[arg-type]
    refer_json(15550100)  # type: ignore[arg-type]
    reject_json("busy")  # type: ignore[arg-type]
