"""How a service uses the generated clients. Never run: `make types` reads it, strictly, as it reads everything."""

from __future__ import annotations

import datetime as dt
from typing import Any, assert_type

from generated.runtime.requests import Request
from generated.vapi import SERVER, AuthenticatedClient
from generated.vapi.api.assistants import assistant_controller_update
from generated.vapi.api.calls import (
    call_artifact_controller_mono_recording_download,
    call_controller_create,
    call_controller_find_all,
    call_controller_find_one,
)
from generated.vapi.errors import DecodeError, UnexpectedStatus
from generated.vapi.models import (
    Assistant,
    BotMessage,
    Call,
    CallBatchResponse,
    CreateAssistantDTO,
    CreateCallDTO,
    CreateCustomerDTO,
    OpenAIMessage,
    OpenAIModel,
    UpdateAssistantDTO,
)
from generated.vapi.types import UNSET, File, Response, Unset
from generated.voiceai.api.agent_connection import create_outbound_call_api_v1_calls_outbound_post as outbound
from generated.voiceai.api.text_to_speech import generate_speech_api_v1_tts_speech_post as speech
from generated.voiceai.models import CreateOutboundCallRequest, CreateOutboundCallResponse, GenerateSpeechRequest

client = AuthenticatedClient(base_url=SERVER, token="key", timeout=10.0)  # noqa: S106 - no key of anybody


def an_id_is_a_string() -> Call:
    """An id is accepted as the string that it is, and a success is the model and nothing else."""
    call = call_controller_find_one.sync("0197", client=client)
    assert_type(call, Call)
    assert_type(call.id, str)
    assert_type(call.created_at, dt.datetime)
    assert_type(call.ended_at, dt.datetime | Unset | None)
    return call


def a_union_is_narrowed_by_class(call: Call) -> list[str]:
    """The branches of a union are classes, and what is unknown is a mapping."""
    found: list[str] = []
    for message in call.messages or []:
        if isinstance(message, BotMessage):
            found.append(message.message)
        elif isinstance(message, dict):
            assert_type(message, dict[str, Any])
    return found


def a_known_value_is_offered_and_a_new_one_accepted() -> CreateCallDTO:
    """An enum shows its values to the editor, and takes any other string; a tag is filled in."""
    model = OpenAIModel(model="gpt-4o", messages=[OpenAIMessage(role="system", content="Be kind.")])
    OpenAIModel(model="gpt-of-next-year")
    return CreateCallDTO(
        assistant=CreateAssistantDTO(model=model, first_message="Hello."),
        phone_number_id="p1",
        customer=CreateCustomerDTO(number="+15550100"),
    )


def a_call_is_placed(body: CreateCallDTO) -> Call | CallBatchResponse | dict[str, Any]:
    """An answer of several kinds is their union."""
    return call_controller_create.sync(client=client, body=body)


def what_is_wrong_is_refused_by_the_type_checker() -> None:
    """Each of these lines is an error, and a type checker that does not say so is told that its silence is one."""
    CreateCallDTO(assistent_id="a1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    CreateCallDTO(assistant_id=1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    CreateCallDTO("a1")  # type: ignore[call-arg, arg-type]  # pyright: ignore[reportCallIssue]
    OpenAIModel()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    OpenAIModel(model="m", provider="azure")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


async def the_same_without_blocking() -> None:
    """The asynchronous functions have the same types."""
    assert_type(await call_controller_find_all.asyncio(client=client, limit=10), list[Call])
    detailed = await call_controller_find_one.asyncio_detailed("0197", client=client)
    assert_type(detailed, Response[Call])
    assert_type(detailed.status_code, int)


def the_two_halves_are_typed() -> None:
    """What sends by other means builds the request and reads the answer with the same types."""
    request = call_controller_find_one.build_request("0197")
    assert_type(request, Request)
    operation = call_controller_find_one.operation
    assert_type(operation.build("0197"), Request)
    operation.build(1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def other_kinds_of_answers() -> None:
    """A redirect is its address, audio is a file."""
    assert_type(call_artifact_controller_mono_recording_download.sync("0197", client=client), File | str)
    assert_type(speech.sync(client=client, body=GenerateSpeechRequest(text="Hello.")), File)


def voice_ai_is_alike() -> None:
    """The other service's client is used in the same way, and its errors are the same classes."""
    body = CreateOutboundCallRequest(agent_id="a1", target_phone_number="+15550100")
    try:
        placed = outbound.sync(client=client, body=body)
    except UnexpectedStatus as error:
        assert_type(error.status_code, int)
    except DecodeError as error:
        assert_type(error.path, tuple[str | int, ...])
    else:
        assert_type(placed, CreateOutboundCallResponse)


def only_what_is_set_is_sent(body: UpdateAssistantDTO) -> Assistant:
    """A field can be set, cleared and left out."""
    body.first_message = "Hello."
    body.name = None
    body.voice = UNSET
    return assistant_controller_update.sync("a1", client=client, body=body)
