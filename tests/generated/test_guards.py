"""What the clients refuse rather than do something that nobody meant."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from generated.runtime.codecs import Models, Ref
from generated.runtime.union import Union
from generated.vapi import AuthenticatedClient
from generated.vapi.api.calls import call_controller_create, call_controller_find_one
from generated.vapi.errors import DecodeError
from generated.vapi.models import AssistantOverrides, Call, CallBatchResponse, CreateCallDTO
from generated.vapi.types import UNSET, Unset
from generated.voiceai.models import ErrorResponse

CALL: dict[str, Any] = {
    "id": "c1",
    "orgId": "o1",
    "createdAt": "2026-08-18T09:30:00Z",
    "updatedAt": "2026-08-18T09:30:00Z",
}
MODELS = Models("generated.vapi.models")
PRIVATE = "+15550142"
KEY = "vk_made_up"


def placed(body: Any) -> Any:
    """Read an answer to placing a call."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return call_controller_create.read_response(httpx.Response(201, content=content))


def test_the_answer_to_a_placed_call_is_one_of_its_kinds() -> None:
    """A call is a call, a batch is a batch."""
    assert isinstance(placed(CALL), Call)
    assert isinstance(placed({"results": [CALL], "errors": []}), CallBatchResponse)


@pytest.mark.parametrize("body", [None, 7, "queued", [1], {}, {"message": "Unauthorized", "statusCode": 401}])
def test_a_whole_body_that_is_no_branch_is_an_error(body: Any) -> None:
    """Inside a body a union keeps what it does not know; as the whole answer that would look like a success."""
    with pytest.raises(DecodeError, match="expected Call or CallBatchResponse, got"):
        placed(body)


def test_the_nearest_branch_is_named_with_what_it_lacks() -> None:
    """A call that lacks one key is told as such."""
    with pytest.raises(DecodeError, match="Call needs updatedAt"):
        placed({key: value for key, value in CALL.items() if key != "updatedAt"})


def test_numbers_that_are_no_json_are_refused() -> None:
    """NaN and the infinities could not be sent back."""
    with pytest.raises(DecodeError, match="expected JSON"):
        placed(json.dumps({**CALL, "cost": float("nan")}).encode())


@pytest.mark.parametrize("value", [["x"], {"a": 1}])
@pytest.mark.parametrize("key", ["id", "status", "cost", "createdAt"])
def test_a_container_where_a_single_value_is_due_is_an_error(key: str, value: Any) -> None:
    """The path tells which; a scalar of another type is taken as it comes."""
    with pytest.raises(DecodeError) as caught:
        Call.from_dict({**CALL, key: value})
    assert caught.value.path == (key,)
    assert Call.from_dict({**CALL, "cost": "0.1"}).to_dict()["cost"] == "0.1"


def test_errors_of_voiceai_are_read_whatever_they_hold() -> None:
    """Some of the service's errors hold objects where its document has strings."""
    body = {"error": {"reason": "no"}, "detail": {"code": "CALL_VALIDATION_FAILED"}}
    assert ErrorResponse.from_dict(body).to_dict() == body


@pytest.mark.parametrize("missing", [None, UNSET, "", ".", ".."])
def test_no_request_goes_to_an_address_without_an_id(missing: Any) -> None:
    """An id that is not there is refused before anything is sent."""
    with pytest.raises(ValueError, match="id must not be"):
        call_controller_find_one.build_request(missing)


@pytest.mark.parametrize("text", ["", "May", "10", "12:30", "2026", "2026-08-18 09:30:00 PDT"])
def test_a_moment_is_not_invented(text: str) -> None:
    """What lacks a day or has an unknown zone is no date-time, whatever today is."""
    with pytest.raises(DecodeError, match="expected a date-time"):
        Call.from_dict({**CALL, "createdAt": text})


@pytest.mark.parametrize("text", ["2016-12-31T23:59:60Z", "2026-08-18T24:00:00Z"])
def test_an_odd_but_valid_moment_is_read_and_goes_back(text: str) -> None:
    """A leap second and the end of a day do not cost the whole object."""
    assert Call.from_dict({**CALL, "createdAt": text}).to_dict()["createdAt"] == text


@pytest.mark.parametrize("token", ["", "a\nb", "key\n", " key", "schlüssel"])
def test_a_key_that_no_header_can_carry_is_refused_without_showing_it(token: str) -> None:
    """Told when the client is made, because the transport would print the key."""
    with pytest.raises(ValueError, match="the token is empty or holds") as caught:
        AuthenticatedClient(base_url="http://127.0.0.1", token=token)
    assert not token.strip() or token not in str(caught.value)


def test_a_given_httpx_client_stays_in_use_and_open() -> None:
    """It is its giver's: leaving the block does not close it, and no other connection takes its place."""
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.path)
        return httpx.Response(200, json=CALL)

    given = httpx.Client(base_url="http://127.0.0.1", transport=httpx.MockTransport(answer))
    client = AuthenticatedClient(base_url="http://127.0.0.1", token=KEY).set_httpx_client(given)
    with client:
        call_controller_find_one.sync("c1", client=client)
    call_controller_find_one.sync("c2", client=client)
    assert seen == ["/call/c1", "/call/c2"]
    with pytest.raises(ValueError, match="httpx client that it was given"):
        client.with_headers({"x": "y"})
    given.close()
    with pytest.raises(RuntimeError, match="closed"):
        call_controller_find_one.sync("c3", client=client)


def test_settings_cannot_be_given_twice() -> None:
    """Headers among the further arguments would take the key's place."""
    with pytest.raises(ValueError, match="httpx_args cannot hold headers"):
        AuthenticatedClient(base_url="http://127.0.0.1", token=KEY, httpx_args={"headers": {"a": "b"}})


def test_nothing_private_is_in_a_repr() -> None:
    """Neither a number to dial, nor free text, nor an unknown value of an enum, nor a password."""
    request = call_controller_find_one.build_request("c1")
    call = Call.from_dict({**CALL, "status": PRIVATE, "name": PRIVATE, "customer": {"number": PRIVATE}, "new": PRIVATE})
    client = AuthenticatedClient(base_url=f"https://user:{PRIVATE}@example.com", token=PRIVATE)
    for shown in (repr(request), repr(call), repr(call.customer), repr(client), repr([call])):
        assert PRIVATE not in shown


def test_a_hint_names_what_was_meant() -> None:
    """The service's own spelling leads to the Python name."""
    with pytest.raises(TypeError, match="did you mean 'assistant_id'"):
        CreateCallDTO(assistantId="a1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def test_unset_in_free_data_is_left_out_by_every_way_of_writing() -> None:
    """The request and `to_dict` say the same."""
    overrides = AssistantOverrides(metadata={"kept": 1, "left": UNSET})
    body = CreateCallDTO(assistant_overrides=overrides)
    request = call_controller_create.build_request(body=body)
    assert json.loads(request.content or b"") == body.to_dict() == {"assistantOverrides": {"metadata": {"kept": 1}}}
    assert isinstance(body.name, Unset)


@pytest.mark.parametrize("odd", [[], {}, [{"a": 1}]])
def test_a_container_in_the_place_of_a_tag_rules_a_branch_out(odd: Any) -> None:
    """It is no tag of anybody's, so what holds it is kept as it came, or refused by the one error."""
    query = {"type": odd, "table": "call", "operation": "count", "column": "id"}
    decoded = Union(Ref("JSONQueryOnCallTableWithStringTypeColumn"), Ref("JSONQueryOnEventsTable")).decoder(MODELS)
    assert decoded(query) is query
