"""What is kept agrees with itself: created, fetched, changed, listed, removed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

import attrs
import pytest

from facade.sandbox.service import Asked
from facade.sandbox.vapi import Vapi
from facade.sandbox.voiceai import VoiceAI
from facade.sandbox.wire import Request
from facade.sandbox.world import World
from tests.facade.sandbox.stocks import BASE, NOBODY, STOCKS, Stock, form, vapi_stock, voiceai_stock

if TYPE_CHECKING:
    from facade.sandbox.shelves import Shelf

AGENTS: Final = "/api/v1/agent/"
BASES: Final = "/api/v1/knowledge-base/"
WORDS: Final = "/api/v1/tts/pronunciation-dictionaries"
#: The shelves of Vapi that are filled by a plain body.
PLAIN: Final = [
    path
    for path in Vapi(World()).shelves.kept
    if path not in {"/file", "/eval/run", "/eval/simulation/run", "/chat"} and "{" not in path
]


def empty(name: str) -> Stock:
    """Return a service that has nothing, and its clock."""
    stock = STOCKS[name]()
    for things in shelves_of(stock):
        things.clear()
    return stock


def shelves_of(stock: Stock) -> list[dict[str, dict[str, Any]]]:
    """Return all that a service keeps."""
    service = stock.service
    assert isinstance(service, Vapi | VoiceAI)
    return list(service.shelves.kept.values())


def shelf_at(stock: Stock, path: str) -> Shelf:
    """Return the shelf at a path."""
    assert isinstance(stock.service, Vapi | VoiceAI)
    return stock.service.shelves.shelves[path]


def sample_for(stock: Stock, method: str, path: str, wide: int) -> dict[str, Any]:
    """Return a body for an operation."""
    found = stock.service.document.match(method, path)
    assert found
    body: dict[str, Any] = stock.service.document.sampler.sample(found[0].body or {}, wide=wide)
    return body


def listed(stock: Stock, path: str, **query: str) -> list[dict[str, Any]]:
    """List what is there, on whatever kind of page."""
    value = stock.made("GET", path, query=query)
    if isinstance(value, list):
        return value
    found: list[dict[str, Any]] = value["results" if "results" in value else "items"]
    return found


@pytest.mark.parametrize("wide", [0, 1, 2])
@pytest.mark.parametrize("path", PLAIN)
def test_what_vapi_was_given_it_gives_back(path: str, wide: int) -> None:
    """A thing has all that it was created with, the same wherever it is shown, until it is changed or removed."""
    stock = empty("vapi")
    service = stock.service
    body = sample_for(stock, "POST", path, wide)
    made = stock.made("POST", path, body)
    known = service.document.checker.properties(shelf_at(stock, path).schema, made)
    for name in body.keys() & (known or body.keys()):
        assert made[name] == body[name], name
    one = f"{path}/{made['id']}"
    fetched = stock.made("GET", one)
    assert {name: fetched[name] for name in made} == made
    (only,) = listed(stock, path)
    # Some lists tell less of a thing.
    assert {name: only[name] for name in made if name in only} == {name: made[name] for name in made if name in only}
    assert only["id"] == made["id"]

    stock.clock.advance(60)
    change = sample_for(stock, "PATCH", one, 1)
    known = service.document.checker.properties(shelf_at(stock, path).schema, made)
    changed = stock.made("PATCH", one, change, query={"schemaOverride": "true"})
    for name in change.keys() & (known or change.keys()):
        assert changed[name] == change[name], name
    untouched = made.keys() - change.keys() - {"updatedAt"}
    assert {name: changed[name] for name in untouched} == {name: made[name] for name in untouched}
    assert changed["updatedAt"] > made["updatedAt"]
    assert {name: value for name, value in stock.made("GET", one).items() if name in changed} == changed

    removed = stock.made("DELETE", one)
    assert removed["id"] == made["id"]
    assert stock.ask("GET", one).status == stock.ask("DELETE", one).status == 404
    assert listed(stock, path) == []


def test_null_clears_and_what_is_left_out_stays_at_vapi() -> None:
    """A change takes the given fields alone; one that cannot be null is gone with it."""
    stock = empty("vapi")
    made = stock.made("POST", "/assistant", {"name": "One", "firstMessage": "Hello.", "metadata": {"a": 1}})
    one = f"/assistant/{made['id']}"
    assert stock.made("PATCH", one, {"firstMessage": "Hi."})["metadata"] == {"a": 1}
    assert stock.ask("PATCH", one, {"name": None}).status == 400


def test_vapis_lists_filter_sort_and_page() -> None:
    """By what the document has: moments, any of several ids, an order, a limit, a page."""
    stock = empty("vapi")
    ids: list[str] = []
    moments: list[str] = []
    for number in range(5):
        made = stock.made("POST", "/squad", {"members": [], "name": f"Squad {number}"})
        ids.append(made["id"])
        moments.append(made["createdAt"])
        stock.made("POST", "/session", {"name": f"Session {number % 2}"})
        stock.clock.advance(60)
    assert [each["id"] for each in listed(stock, "/squad")] == ids[::-1]
    assert [each["id"] for each in listed(stock, "/squad", limit="2")] == ids[:2:-1]
    assert [each["id"] for each in listed(stock, "/squad", createdAtGt=moments[1], createdAtLe=moments[3])] == ids[
        3:1:-1
    ]
    assert [each["id"] for each in listed(stock, "/squad", idAny=f"{ids[0]},{ids[2]}")] == [ids[2], ids[0]]
    assert len(listed(stock, "/session", name="Session 1")) == 2
    names = [each["name"] for each in listed(stock, "/session", sortOrder="ASC")]
    assert names == [f"Session {number % 2}" for number in range(5)]
    page = stock.made("GET", "/session", query={"page": "2", "limit": "2"})
    assert len(page["results"]) == 2
    assert page["metadata"] == {
        "itemsPerPage": 2,
        "totalItems": 5,
        "currentPage": 2,
        "totalPages": 3,
        "hasNextPage": True,
        "sortOrder": "DESC",
    }


def test_a_filter_leaves_out_what_has_not_got_the_field() -> None:
    """Also one whose field lies deeper; moments may be written in small letters."""
    stock = empty("vapi")
    customer = {"number": "+15550101", "name": "Ada"}
    known = stock.made("POST", "/session", {"name": "Known", "assistantId": NOBODY, "customer": customer})["id"]
    other = stock.made("POST", "/session", {"name": "Other"})["id"]
    for query in (
        {"assistantId": NOBODY},
        {"assistantIdAny": f"{NOBODY},x"},
        {"number": "+15550101"},
        {"customerNumberAny": "+15550101,+15550102"},
        {"name": "Known"},
    ):
        assert [each["id"] for each in listed(stock, "/session", **query)] == [known], query
    assert listed(stock, "/session", squadId=NOBODY) == []
    assert len(listed(stock, "/session", createdAtGe="2026-01-05t09:00:00z")) == len({known, other})
    simulations = [{"type": "simulation"}]
    for kind in ("assistant", "squad"):
        target = {"type": kind, f"{kind}Id": NOBODY}
        stock.made("POST", "/eval/simulation/run", {"simulations": simulations, "target": target})
    at = "/eval/simulation/run"
    assert [each["target"]["type"] for each in listed(stock, at, targetType="squad")] == ["squad"]
    assert len(listed(stock, at, targetId=NOBODY)) == 2
    assert listed(stock, at, filterStatus="passed") == []


def test_a_number_is_given_and_found() -> None:
    """Vapi gives a number where none is brought along; no two are alike, and a search finds them."""
    stock = empty("vapi")
    found = [stock.made("POST", "/phone-number", {"provider": "vapi", "name": f"Line {n}"}) for n in range(3)]
    numbers = [each["number"] for each in found]
    assert len(set(numbers)) == 3
    assert all(number.startswith("+155501") for number in numbers)
    assert {each["status"] for each in found} == {"active"}
    assert [each["id"] for each in listed(stock, "/v2/phone-number", search=numbers[1])] == [found[1]["id"]]
    assert [each["id"] for each in listed(stock, "/v2/phone-number", search="line 2")] == [found[2]["id"]]
    byo = stock.made(
        "POST", "/phone-number", {"provider": "byo-phone-number", "credentialId": "x", "number": "+15550123"}
    )
    assert byo["number"] == "+15550123"


def test_a_file_is_kept_byte_for_byte() -> None:
    """What was uploaded can be fetched at the address that the file has, and attached to knowledge bases."""
    stock = empty("vapi")
    content = bytes(range(256)) + b"\r\n--betwee"
    fields = {"file": content, "purpose": "knowledge-base-v2", "metadata": '{"a": 1}'}
    file = stock.made("POST", "/file", content=form(fields))
    assert (file["name"], file["bytes"], file["mimetype"]) == ("words.txt", len(content), "text/plain")
    assert (file["purpose"], file["metadata"], file["status"]) == ("knowledge-base-v2", {"a": 1}, "done")
    assert stock.ask("GET", file["url"].removeprefix(BASE)).body == content
    assert listed(stock, "/file", purpose="knowledge-base-v2") == [file]
    assert listed(stock, "/file", purpose="assistant") == []

    base = f"/v2/knowledge-base/{stock.made('POST', '/v2/knowledge-base', {'name': 'Words'})['id']}"
    assert stock.ask("POST", f"{base}/file", {"fileId": NOBODY}).status == 404
    attached = stock.made("POST", f"{base}/file", {"fileId": file["id"]})
    assert (attached["fileId"], attached["fileName"]) == (file["id"], "words.txt")
    assert stock.made("GET", f"{base}/file") == stock.made("GET", base)["files"] == [attached]
    assert stock.made("POST", f"{base}/file/{file['id']}/retry")["status"] == "ready"
    stock.made("DELETE", f"{base}/file/{file['id']}")
    assert stock.made("GET", base)["files"] == []
    stock.made("DELETE", f"/file/{file['id']}")
    assert stock.ask("GET", file["url"].removeprefix(BASE)).status == 404


def test_a_chat_goes_on() -> None:
    """A chat that follows another one has what was said before."""
    stock = empty("vapi")
    first = stock.made("POST", "/chat", {"input": "Hello."})
    assert [each["role"] for each in first["messages"]] == ["user", "assistant"]
    second = stock.made("POST", "/chat", {"input": "And now?", "previousChatId": first["id"]})
    assert [each["role"] for each in second["messages"]] == ["user", "assistant"] * 2
    assert second["output"][0]["content"]
    assert stock.made("GET", f"/chat/{second['id']}") == second


def test_a_run_of_simulations_is_cancelled_item_by_item() -> None:
    """A run has an item for each simulation and each time; it is over when all of them are."""
    stock = vapi_stock()
    simulation = stock.names["/eval/simulation/{id}"]
    body = {
        "simulations": [{"type": "simulation", "simulationId": simulation}],
        "target": {"type": "assistant", "assistantId": NOBODY},
        "iterations": 2,
    }
    run = stock.made("POST", "/eval/simulation/run", body)
    one = f"/eval/simulation/run/{run['id']}"
    items = stock.made("GET", f"{one}/item")
    assert {item["simulationId"] for item in items} == {simulation}
    assert sorted(run["simulationRunItemIds"]) == sorted(item["id"] for item in items)
    assert stock.made("PATCH", f"{one}/item/{items[0]['id']}")["status"] == "canceled"
    assert stock.made("GET", one)["status"] == "queued"
    assert stock.made("PATCH", one)["status"] == "ended"
    assert stock.made("GET", one)["itemCounts"]["canceled"] == 2


def test_the_default_board_is_one() -> None:
    """It is made when it is first asked for."""
    stock = empty("vapi")
    boards = [stock.made("GET", "/reporting/board/default/metrics-overview") for _ in range(2)]
    assert boards[0] == boards[1]
    assert [each["id"] for each in listed(stock, "/reporting/board")] == [boards[0]["id"]]


def test_resources_of_providers_are_apart() -> None:
    """What one provider has is not found below another one."""
    stock = empty("vapi")
    made = stock.made("POST", "/provider/11labs/pronunciation-dictionary", {"rules": ["x"]})
    assert (made["provider"], made["resource"]) == ("11labs", {"rules": ["x"]})
    assert [each["id"] for each in listed(stock, "/provider/11labs/pronunciation-dictionary")] == [made["id"]]
    assert listed(stock, "/provider/cartesia/pronunciation-dictionary") == []
    assert stock.ask("GET", f"/provider/cartesia/pronunciation-dictionary/{made['id']}").status == 404
    one = f"/provider/11labs/pronunciation-dictionary/{made['id']}"
    assert stock.made("PATCH", one, {"rules": []})["resource"] == {"rules": []}


# Voice.ai


def test_an_agents_change_is_partial() -> None:
    """What is left out stays, null clears, and events are replaced as a whole."""
    stock = empty("voiceai")
    config = {"prompt": "Be kind.", "greeting": "Hello.", "webhooks": {"tools": []}}
    agent = stock.made("POST", AGENTS, {"name": "One", "config": config})
    one = AGENTS + agent["agent_id"]
    assert (agent["status"], agent["status_code"]) == ("paused", 1)
    stock.clock.advance(60)
    changed = stock.made("PUT", one, {"config": {"greeting": None, "llm_temperature": 0.2}})
    assert changed["config"] == {"prompt": "Be kind.", "webhooks": {"tools": []}, "llm_temperature": 0.2}
    assert changed["updated_at"] > agent["updated_at"]
    assert stock.made("PUT", one, {"name": None})["name"] == "One"
    events = [{"url": "https://example.com/a"}, {"url": "https://example.com/b"}]
    stock.made("PUT", one, {"config": {"webhooks": {"events": events}}})
    changed = stock.made("PUT", one, {"config": {"webhooks": {"events": events[:1]}}})
    assert [each["url"] for each in changed["config"]["webhooks"]["events"]] == ["https://example.com/a"]
    assert changed["config"]["webhooks"]["tools"] == []
    assert "webhooks" not in stock.made("PUT", one, {"config": {"webhooks": None}})["config"]
    assert stock.made("GET", one) == stock.made("GET", AGENTS)[0]


def test_secrets_are_kept_and_not_told() -> None:
    """A secret stays with its address; answers only say that there is one. No address comes twice."""
    stock = empty("voiceai")
    event = {"url": "https://example.com/a", "secret": "secret-not-real"}
    agent = stock.made(
        "POST", AGENTS, {"name": "One", "config": {"webhooks": {"events": [event], "inbound_call": event}}}
    )
    one = AGENTS + agent["agent_id"]
    assert "secret-not-real" not in json.dumps(agent)
    assert agent["config"]["webhooks"]["events"][0]["has_secret"] is True
    stock.made("PUT", one, {"config": {"webhooks": {"events": [{"url": "https://example.com/a"}]}}})
    assert isinstance(stock.service, VoiceAI)
    kept = stock.service.agents[agent["agent_id"]]["config"]["webhooks"]
    assert {each["secret"] for each in (kept["events"][0], kept["inbound_call"])} == {"secret-not-real"}
    moved = stock.made("PUT", one, {"config": {"webhooks": {"events": [{"url": "https://example.com/b"}]}}})
    assert moved["config"]["webhooks"]["events"][0]["has_secret"] is False
    answer = stock.ask("PUT", one, {"config": {"webhooks": {"events": [event, event]}}})
    assert answer.status == 422
    assert json.loads(answer.body)["detail"][0]["loc"] == ["body", "config", "webhooks", "events", 1, "url"]


def test_agents_are_deployed_paused_and_disabled() -> None:
    """Each way is told in the agent, in lists and in the summary; disabled ones are listed on request."""
    stock = empty("voiceai")
    one = AGENTS + stock.made("POST", AGENTS, {"name": "One", "config": {}})["agent_id"]
    assert stock.made("POST", f"{one}/deploy")["agent"]["status_code"] == 2
    assert stock.made("GET", f"{AGENTS}stats-summary")["status_summary"] == {"deployed": 1, "paused": 0, "disabled": 0}
    assert stock.ask("POST", f"{one}/disable").status == 400
    stock.made("POST", f"{one}/pause")
    assert stock.made("POST", f"{one}/disable")["agent"]["status"] == "disabled"
    assert listed(stock, AGENTS) == []
    assert len(listed(stock, AGENTS, show_statuses="disabled")) == 1


def test_voiceais_lists_are_pages_on_request() -> None:
    """Without a page or a limit a list is bare; with one it is a page that says where it stands."""
    stock = empty("voiceai")
    for number in range(3):
        stock.made("POST", BASES, {"name": f"Base {number}", "documents": []})
    assert [each["kb_id"] for each in stock.made("GET", BASES)] == [1, 2, 3]
    page = stock.made("GET", BASES, query={"page": "2", "limit": "2"})
    assert [each["name"] for each in page["items"]] == ["Base 2"]
    assert page["pagination"] == {
        "current_page": 2,
        "limit": 2,
        "total_items": 3,
        "total_pages": 2,
        "has_next": False,
        "has_previous": True,
    }


def test_a_knowledge_base_is_assigned_and_goes() -> None:
    """An agent has the base that it was given until that is taken back, or gone."""
    stock = empty("voiceai")
    one = AGENTS + stock.made("POST", AGENTS, {"name": "One", "config": {}})["agent_id"]
    base = stock.made("POST", BASES, {"documents": [{"content": "Words."}]})
    assert base["document_count"] == 1
    assert stock.made("GET", f"{BASES}1")["documents"] == [{"content": "Words."}]
    changed = stock.made("PUT", f"{BASES}1", {"documents": [{"content": "a"}, {"content": "b"}], "name": "Two"})
    assert (changed["document_count"], changed["name"]) == (2, "Two")
    assert stock.made("POST", f"{one}/assign-knowledge-base", {"kb_id": 1})["kb_id"] == 1
    assert stock.ask("POST", f"{one}/assign-knowledge-base", {"kb_id": 2}).status == 404
    assert stock.ask("DELETE", f"{one}/knowledge-base").status == 204
    assert stock.made("GET", one)["kb_id"] is None
    stock.made("POST", f"{one}/assign-knowledge-base", {"kb_id": 1})
    assert stock.ask("DELETE", f"{BASES}1").status == 204
    assert stock.made("GET", one)["kb_id"] is None


def test_numbers_are_selected_assigned_and_released() -> None:
    """A number is the account's between the two, and its agent's while that has it in its configuration."""
    stock = empty("voiceai")
    offers = stock.made("POST", f"{AGENTS}search-phone-numbers", {"area_code": "555"})["results"]
    number = offers[0]["phone_number"]
    assert stock.made("POST", f"{AGENTS}search-phone-numbers", {"area_code": "415"})["results"] == []
    stock.made("POST", f"{AGENTS}select-phone-number", {"phone_number": number})
    assert stock.ask("POST", f"{AGENTS}select-phone-number", {"phone_number": number}).status == 400
    agent = stock.made("POST", AGENTS, {"name": "One", "config": {"phone_number": number}})
    numbers = stock.made("GET", f"{AGENTS}phone-numbers")
    told = next(each for each in numbers["phone_numbers"] if each["phone_number"] == number)
    assert told["assigned_to_agent_id"] == agent["agent_id"]
    assert numbers["total_assigned"] == 1
    stock.made("POST", f"{AGENTS}release-phone-number", {"phone_number": number})
    assert stock.ask("POST", f"{AGENTS}release-phone-number", {"phone_number": number}).status == 404


def test_a_dictionarys_rules_make_versions() -> None:
    """Each change of rules is a version of its own, which can be downloaded later, too."""
    stock = empty("voiceai")
    first = stock.made(
        "POST", f"{WORDS}/add-from-rules", {"name": "Words", "rules": [{"word": "A&B", "replacement": "a"}]}
    )
    one = f"{WORDS}/{first['id']}"
    second = stock.made("POST", f"{one}/add-rules", {"rules": [{"word": "GIF", "replacement": "jif", "ipa": "ʤif"}]})
    assert [rule["word"] for rule in second["rules"]] == ["A&B", "GIF"]
    third = stock.made("POST", f"{one}/remove-rules", {"rule_ids": [second["rules"][0]["id"]]})
    assert ([rule["word"] for rule in third["rules"]], third["current_version"]) == (["GIF"], 3)
    assert [each["version"] for each in third["versions"]] == [1, 2, 3]
    assert b"A&amp;B" in stock.ask("GET", f"{one}/1/download").body
    assert b"A&amp;B" not in stock.ask("GET", f"{one}/3/download").body
    again = stock.made(
        "POST",
        f"{WORDS}/add-from-file",
        content=form({"file": stock.ask("GET", f"{one}/2/download").body, "name": "Copy"}),
    )
    assert [(rule["word"], rule["replacement"], rule["ipa"]) for rule in again["rules"]] == [
        ("A&B", "a", None),
        ("GIF", "jif", "ʤif"),
    ]
    assert stock.made("PATCH", one, {"name": "Other"})["current_version"] == 3
    assert stock.made("DELETE", one) == {"id": first["id"], "deleted": True}
    assert [each["name"] for each in stock.made("GET", WORDS)] == ["Copy"]


def test_a_cloned_voice_is_ready_later() -> None:
    """It is pending for some seconds; then it speaks."""
    stock = voiceai_stock()
    made = stock.made("POST", "/api/v1/tts/clone-voice", content=form({"file": b"RIFF", "name": "Mine"}))
    one = f"/api/v1/tts/voice/{made['voice_id']}"
    assert made["status"] == "PENDING"
    stock.clock.advance(10)
    assert stock.made("GET", one)["status"] == "AVAILABLE"
    assert stock.made("PATCH", one, {"voice_visibility": "PRIVATE"})["voice_visibility"] == "PRIVATE"
    assert made["voice_id"] in {each["voice_id"] for each in stock.made("GET", "/api/v1/tts/voices")}
    for form_of_audio, kind, start in (("mp3", "audio/mpeg", b"\xff\xfb"), ("wav", "audio/wav", b"RIFF")):
        body = {"text": "Hello.", "voice_id": made["voice_id"], "audio_format": form_of_audio}
        spoken = stock.ask("POST", "/api/v1/tts/speech", body)
        assert spoken.headers["content-type"] == kind
        assert spoken.body.startswith(start)
    stock.made("DELETE", one)
    assert stock.ask("POST", "/api/v1/tts/speech", {"text": "Hello.", "voice_id": made["voice_id"]}).status == 404


def test_what_a_later_document_brings_is_answered() -> None:
    """An operation that no shelf knows gets an answer that fits."""
    vapi = Vapi(World())
    known = vapi.document.operations["CampaignController_findOneV2"]
    later = attrs.evolve(known, id="Later", path="/later/{name}/{id}")
    asked = Asked(operation=later, request=Request(method="GET", path="/later/x/y"), path={"name": "x", "id": "y"})
    answer = vapi.shelves.handler(later)(asked)
    assert vapi.document.check_answer(later, answer.status, json.loads(answer.body)) == ()


def test_speech_costs_credits() -> None:
    """Whoever has none left gets a 402."""
    stock = voiceai_stock()
    assert isinstance(stock.service, VoiceAI)
    stock.service.credits = 0
    assert stock.ask("POST", "/api/v1/tts/speech", {"text": "Hello."}).status == 402


@pytest.mark.parametrize("name", STOCKS)
def test_two_sandboxes_are_alike(name: str) -> None:
    """The same requests get the same answers, ids and all."""
    one, other = STOCKS[name](), STOCKS[name]()
    assert one.names == other.names
    assert shelves_of(one) == shelves_of(other)
