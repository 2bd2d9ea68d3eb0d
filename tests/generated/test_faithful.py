"""What came in goes out again, to the character; what nobody set is not sent."""

from __future__ import annotations

import copy
import datetime as dt
import json
import pickle
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from generated.runtime.requests import json_body
from generated.runtime.types import UNSET
from generated.vapi.models import Call, CreateAssistantDTO, CreateCallDTO, UpdateAssistantDTO
from tests.generated.payloads import MOMENTS, named
from tests.generated.services import NAMES, Service, sent, service
from tests.generated.trees import names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from generated.runtime.model import Model

COPIES: list[Callable[[Any], Any]] = [copy.copy, copy.deepcopy, lambda model: pickle.loads(pickle.dumps(model))]  # noqa: S301
UTC = dt.UTC


def spelled(value: Any) -> str:
    """Write JSON so that true is not 1, 1 is not 1.0, and the order of keys does not count."""
    return json.dumps(value, sort_keys=True)


def decoded(client: Service) -> Iterator[tuple[Model, Any]]:
    """Decode a full payload of every model."""
    for name in client.objects():
        payload = client.normalised.full(named(name))
        yield client.generated(name).from_dict(sent(payload)), payload


def call(**fields: Any) -> Call:
    """Decode a call with these fields under the service's names."""
    return Call.from_dict({**sent(service("vapi").published.minimal(named("Call"))), **fields})


@pytest.mark.parametrize("client", NAMES)
def test_what_came_in_goes_out(client: str) -> None:
    """Any payload of any model, with odd values, nulls and free mappings, is written as it was read."""
    known, random = service(client), Random(5)
    for name in known.objects():
        for _ in range(4):
            payload = known.normalised.at_random(named(name), random)
            model = known.generated(name).from_dict(sent(payload))
            assert spelled(model.to_dict()) == spelled(payload)
            assert spelled(json.loads(json_body(model) or b"")) == spelled(payload)


def test_decoding_leaves_its_source_alone() -> None:
    """The caller's dictionary is not changed by reading it, nor by what is set on the model afterwards."""
    payload = service("vapi").normalised.full(named("Call"), 3)
    source = sent({**payload, "news": {"a": 1}})
    model = Call.from_dict(source)
    model.name = "other"
    model.additional_properties["more"] = True
    assert source == {**payload, "news": {"a": 1}}


def test_unknown_fields_go_back_at_any_depth() -> None:
    """What the document does not name is kept where it was: in the model, in a model in it, in a list."""
    news = {"news": {"a": [None, {"b": 1.5}]}, "more": None}
    payload = {
        **service("vapi").published.minimal(named("Call")),
        **news,
        "monitor": {"listenUrl": "wss://example.com", **news},
        "messages": [{"role": "bot", "message": "Hi", "time": 1, "endTime": 2, "secondsFromStart": 0, **news}],
        "assistantOverrides": {"variableValues": {"map": {"of": {"maps": [{}, []]}}}, "metadata": {}, **news},
    }
    model = Call.from_dict(sent(payload))
    assert model.additional_properties == news
    assert model.additional_keys == list(news)
    assert spelled(model.to_dict()) == spelled(payload)


def test_explicit_nulls_go_back() -> None:
    """A null that came, or that the caller sets, is sent; it is something else than nothing."""
    model = call(name=None, endedAt=None, monitor=None, messages=None)
    assert (model.name, model.ended_at, model.monitor, model.messages) == (None, None, None, None)
    model.customer_id = None
    assert model.assistant_id is UNSET
    sent_back = model.to_dict()
    assert {key for key, value in sent_back.items() if value is None} == {
        "name", "endedAt", "monitor", "messages", "customerId",
    }  # fmt: skip


def test_half_a_character_goes_back() -> None:
    """JSON may hold half of a surrogate pair, which a text that was cut in the middle of an emoji ends with."""
    body = json_body(CreateCallDTO.from_dict(json.loads('{"name": "Hi \\ud83d"}')))
    assert json.loads(body or b"") == {"name": "Hi \ud83d"}


@pytest.mark.parametrize(
    "text",
    [
        *MOMENTS,
        "2026-08-18T09:30:00.1Z",
        "2026-08-18T09:30:00.123456Z",
        "2026-08-18T09:30:00+0200",
        "2026-08-18T09:30:00-00:00",
        "2026-08-18T09:30:00+05:45",
        "2026-08-18T09:30:00,5Z",
        "20260818T093000Z",
        "2026-08-18",
    ],
)
@pytest.mark.parametrize("copied", [lambda model: model, *COPIES], ids=["as it is", "copy", "deepcopy", "pickle"])
def test_date_times_go_back_to_the_character(text: str, copied: Callable[[Call], Call]) -> None:
    """However the service writes a moment, it reads as a date-time and goes back as it came, also out of a copy."""
    model = copied(call(createdAt=text))
    assert isinstance(model.created_at, dt.datetime)
    assert model.created_at.date() == dt.date(2026, 8, 18)
    assert model.to_dict()["createdAt"] == text
    assert json.loads(json_body(model) or b"")["createdAt"] == text


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-08-18T09:30:00.123Z", dt.datetime(2026, 8, 18, 9, 30, 0, 123000, UTC)),
        ("2026-08-18T09:30:00.123456789Z", dt.datetime(2026, 8, 18, 9, 30, 0, 123456, UTC)),
        ("2026-08-18T09:30:00+02:00", dt.datetime(2026, 8, 18, 7, 30, tzinfo=UTC)),
        ("2026-08-18t09:30:00z", dt.datetime(2026, 8, 18, 9, 30, tzinfo=UTC)),
        ("2026-08-18T09:30:00", dt.datetime(2026, 8, 18, 9, 30)),  # noqa: DTZ001 - it came without a zone
    ],
)
def test_date_times_are_the_moment_that_they_say(text: str, moment: dt.datetime) -> None:
    """The value is an ordinary date-time; only fractions beyond microseconds are cut off in it."""
    assert call(createdAt=text).created_at == moment


def test_a_moment_worked_out_from_another_is_sent_as_itself() -> None:
    """The service's spelling belongs to the moment that it sent, not to what is made of it."""
    model = call(createdAt="2026-08-18T09:30:00.5Z")
    model.created_at += dt.timedelta(hours=1)
    model.updated_at = model.created_at.replace(microsecond=0)
    assert model.to_dict()["createdAt"] == "2026-08-18T10:30:00.500000+00:00"
    assert model.to_dict()["updatedAt"] == "2026-08-18T10:30:00+00:00"


def test_an_empty_change_changes_nothing() -> None:
    """The document has defaults for many fields; they are the service's to fill in."""
    assert UpdateAssistantDTO().to_dict() == {}
    assert json_body(UpdateAssistantDTO()) == b"{}"


@pytest.mark.parametrize("client", NAMES)
def test_only_what_is_set_is_sent(client: str) -> None:
    """Every model, made with its required fields alone, is sent as exactly these and its constants."""
    known = service(client)
    for name in known.objects():
        payload = known.normalised.minimal(named(name))
        model = known.generated(name).from_dict(sent(payload))
        attributes = names(type(model))
        constants = {
            key for key, field in known.normalised.schemas[name].get("properties", {}).items() if "const" in field
        }
        made = type(model)(
            **{attributes[key]: getattr(model, attributes[key]) for key in payload if key not in constants}
        )
        assert spelled(made.to_dict()) == spelled(payload)
        assert made == model


@pytest.mark.parametrize("client", NAMES)
def test_every_field_can_be_set_and_unset(client: str) -> None:
    """Every model can be made of all its fields by their Python names; set to UNSET, a field is sent no more."""
    for model, payload in decoded(service(client)):
        given = {name: getattr(model, name) for name in names(type(model)).values()}
        made = type(model)(**given)
        made.additional_properties.update(model.additional_properties)
        assert made == model
        assert spelled(made.to_dict()) == spelled(payload)
        left = dict(payload)
        for wire, name in names(type(model)).items():
            setattr(made, name, UNSET)
            del left[wire]
            assert wire not in made.to_dict()
        assert spelled(made.to_dict()) == spelled(left)


def test_a_field_that_was_unset_again_is_as_if_it_had_never_been_set() -> None:
    """UNSET takes the place of any value, in the constructor and afterwards, and so does del."""
    body = UpdateAssistantDTO(name="a", voice=UNSET, first_message=None)
    body.name = UNSET
    del body.first_message
    assert body == UpdateAssistantDTO()
    assert (body.name, body.voice, body.first_message) == (UNSET, UNSET, UNSET)
    assert repr(body) == repr(UpdateAssistantDTO())


@pytest.mark.parametrize("client", NAMES)
def test_copies_are_equal_and_are_sent_alike(client: str) -> None:
    """A copy, a deep copy and one that went through pickle equal their original and are written as it is."""
    for model, payload in decoded(service(client)):
        for copied in COPIES:
            twin = copied(model)
            assert twin == model
            assert twin is not model
            assert spelled(twin.to_dict()) == spelled(payload)


def test_a_deep_copy_shares_nothing() -> None:
    """What is changed in a deep copy does not change its original."""
    payload = {**service("vapi").normalised.full(named("Call"), 3), "news": {"a": []}}
    model = Call.from_dict(sent(payload))
    twin = copy.deepcopy(model)
    assert isinstance(twin.messages, list)
    assert isinstance(twin.assistant, CreateAssistantDTO)
    twin.messages.clear()
    twin.additional_properties["news"]["a"].append(1)
    twin.assistant.additional_properties["more"] = 1
    assert spelled(model.to_dict()) == spelled(payload)
    assert twin != model


def test_models_differ_when_anything_differs() -> None:
    """Equality looks at class, fields and unknown fields; a null is not the same as nothing."""
    assert call() == call()
    assert call(name="a") != call(name="b")
    assert call(name=None) != call()
    assert call(news=1) != call()
    assert call() != CreateCallDTO()
    assert call() != call().to_dict()


def test_a_field_that_does_not_exist_is_refused() -> None:
    """A slip of the pen is told where it is made, with the name that was meant, and not sent as an unknown field."""
    with pytest.raises(TypeError, match=r"no field 'assistantid'.*did you mean 'assistant_id'"):
        CreateCallDTO(assistantid="a")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    with pytest.raises(AttributeError, match="assistant_id"):
        CreateCallDTO().assistent_id = "a"  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    with pytest.raises(TypeError, match=r"needs .*name"):
        service("voiceai").generated("CreateAgentRequest")()
