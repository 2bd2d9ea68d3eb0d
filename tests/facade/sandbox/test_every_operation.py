"""Each operation of both documents is answered, with what the vendored document says."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

import pytest

from tests.facade.sandbox.oracle import operations, validator
from tests.facade.sandbox.stocks import BASE, NOBODY, STOCKS, Stock, voiceai_stock
from tests.generated.services import endpoints, reply

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

AGENT: Final = "/api/v1/agent"
NUMBER: Final = "/phone-number"
#: Bodies that have to fit what is there, by path.
BODIES: Final[Mapping[str, Callable[[Stock], dict[str, Any]]]] = {
    "/call": lambda _: {
        "assistantId": NOBODY,
        "phoneNumberId": NOBODY,
        "customer": {"number": "+15550101"},
    },
    "/v2/knowledge-base/{id}/file": lambda stock: {"fileId": stock.names["fileId"]},
    f"{AGENT}/release-phone-number": lambda _: {"phone_number": "+15550190"},
    f"{AGENT}/select-phone-number": lambda _: {"phone_number": "+15550191"},
    f"{AGENT}/{{agent_id}}/assign-knowledge-base": lambda stock: {"kb_id": int(stock.names["kb_id"])},
    "/api/v1/calls/outbound": lambda stock: {
        "agent_id": stock.names["agent_id"],
        "target_phone_number": "+15550101",
    },
    "/api/v1/connection/connection-details": lambda stock: {"agent_id": stock.names["agent_id"]},
    "/api/v1/connection/test-connection-details": lambda stock: {"agent_id": stock.names["agent_id"]},
    "/api/v1/tts/speech": lambda stock: {"text": "Hello.", "voice_id": stock.names["voice_id"]},
    "/api/v1/tts/speech/stream": lambda _: {"text": "Hello.", "audio_format": "wav"},
}
#: What a call without a picture, and without a network's own recording, does not leave behind.
NOT_KEPT: Final = frozenset({"/call/{id}/pcap", "/call/{id}/video-recording"})
ALL: Final = [(name, method, path) for name in STOCKS for method, path, _ in operations(name)]
#: The one list whose path ends with a name.
RESOURCES: Final = "/provider/{provider}/{resourceName}"
#: Methods that ask for one thing, change or remove it.
ON_ONE: Final = frozenset({"get", "patch", "put", "delete"})


def as_sent(value: Any) -> Any:
    """Write what a client has read as it came."""
    if isinstance(value, list):
        return [as_sent(item) for item in value]
    return value.to_dict() if hasattr(value, "to_dict") else value


def test_all_operations_are_tried() -> None:
    """The documents have 137 and 52 operations."""
    assert len(ALL) == 137 + 52


@pytest.mark.parametrize(("name", "method", "path"), ALL)
def test_each_operation_answers_what_the_document_says(name: str, method: str, path: str) -> None:
    """A good request gets the status of a success, and a body that is valid against the vendored document."""
    stock = STOCKS[name]()
    if path.endswith("/disable"):
        stock.made("POST", stock.named(path).replace("disable", "pause"))
    found = stock.service.document.match(method, stock.named(path))
    assert found
    operation = found[0]
    assert (operation.method, operation.path) == (method.upper(), path)
    answer = stock.perform(operation, BODIES[path](stock) if path in BODIES and method == "post" else ...)
    raw = next(raw for m, p, raw in operations(name) if (m, p) == (method, path))
    if path in NOT_KEPT:
        assert answer.status == 404
        return
    assert str(answer.status) in raw["responses"] or "2XX" in raw["responses"], answer
    assert 200 <= answer.status < 400, answer
    status = str(answer.status) if str(answer.status) in raw["responses"] else "2XX"
    content = raw["responses"][status].get("content", {})
    if "application/json" in content:
        checker = validator(name, "paths", path, method, "responses", status, "content", "application/json", "schema")
        assert [error.message for error in checker.iter_errors(json.loads(answer.body))] == []
        # The generated client reads it, and gives back what came in.
        read = endpoints(name)[operation.id].read_response(reply(answer.status, answer.body, answer.headers))
        assert as_sent(read) == json.loads(answer.body)
    elif content:
        assert answer.headers["content-type"] in content
        assert answer.body
    elif answer.status == 302:
        file = stock.ask("GET", answer.headers["location"].removeprefix(BASE))
        assert file.status == 200
        assert file.body
    else:
        assert answer.body == b""


@pytest.mark.parametrize(
    ("name", "method", "path"),
    [each for each in ALL if each[2].endswith("}") and each[1] in ON_ONE and each[2] != RESOURCES],
)
def test_what_is_not_there_is_not_found(name: str, method: str, path: str) -> None:
    """An id that nothing has gets a 404 in the service's own words."""
    stock = STOCKS[name]()
    stock.names = {"kb_id": "404", "version": "404", "provider": "11labs", "resourceName": "pronunciation-dictionary"}
    found = stock.service.document.match(method, stock.named(path))
    assert found
    answer = stock.perform(found[0])
    assert answer.status == 404, answer
    said = json.loads(answer.body)
    assert stock.service.document.check_answer(found[0], 404, said) == ()
    if name == "vapi":
        assert (said["statusCode"], said["error"]) == (404, "Not Found")
        assert isinstance(said["message"], str)
    else:
        assert isinstance(said["detail"], str)


@pytest.mark.parametrize("name", STOCKS)
def test_a_key_is_required(name: str) -> None:
    """Without the right key nothing is answered but 401, whatever is asked."""
    stock = STOCKS[name]()
    stock.service.world.key = "another-key-not-real"
    for operation in stock.service.document.operations.values():
        assert stock.ask(operation.method, stock.named(operation.path)).status == 401


def test_a_deployed_agent_is_not_disabled() -> None:
    """It must be paused first, as the service says."""
    stock = voiceai_stock()
    answer = stock.ask("POST", stock.named(f"{AGENT}/{{agent_id}}/disable"))
    assert answer.status == 400
