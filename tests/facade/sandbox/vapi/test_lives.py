"""Calls of Vapi's live: from being placed to their report, each by its script."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from facade.sandbox.clock import START
from facade.sandbox.scripts import Script, Step, scripts
from facade.vapi.reading import has_report, read
from generated.vapi.models import Call as RawCall
from tests.facade.sandbox.callers import URL, Server
from tests.facade.sandbox.oracle import validator
from tests.facade.sandbox.vapi.phoning import LONG, new_phone

#: What calls to the numbers of the scripts have been, and have not been.
SEEN: dict[str, tuple[list[str], bool]] = {
    "answered": (["queued", "ringing", "in-progress", "ended"], True),
    "busy": (["queued", "ringing", "ended"], False),
    "no-answer": (["queued", "ringing", "ended"], False),
    "voicemail": (["queued", "ringing", "in-progress", "ended"], True),
    "wrong-number": (["queued", "ended"], False),
    "rejected": (["queued", "ringing", "ended"], False),
    "transfer": (["queued", "ringing", "in-progress", "forwarding", "ended"], True),
    "silence": (["queued", "ringing", "in-progress", "ended"], True),
    "time-limit": (["queued", "ringing", "in-progress", "ended"], True),
    "no-credits": (["queued", "ended"], False),
}


def _written(seconds: float) -> str:
    return (START + dt.timedelta(seconds=seconds)).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _statuses(call: dict[str, Any], seen: list[str]) -> None:
    if not seen or seen[-1] != call["status"]:
        seen.append(call["status"])


@pytest.mark.parametrize("name", SEEN)
def test_a_number_decides_how_a_call_goes(name: str) -> None:
    """Each status comes in its time, and only a call that was answered has a beginning."""
    phone = new_phone()
    call = phone.place(str(scripts()[name].number))
    seen = [call["status"]]
    while call["status"] != "ended":
        call = phone.later(call, 1)
        _statuses(call, seen)
    assert (seen, "startedAt" in call) == SEEN[name]
    assert call["endedReason"] == scripts()[name].reason


@pytest.mark.parametrize("name", scripts())
def test_every_script_ends_with_a_report(name: str) -> None:
    """Whatever its script, a call comes to an end that the facade can judge, and is what the document says it is."""
    phone = new_phone()
    found = phone.later(phone.place(str(scripts()[name].number)))
    validator("vapi", "components", "schemas", "Call").validate(found)
    call = read(RawCall.from_dict(found))
    assert call.ended
    assert has_report(call)
    assert call.outcome is not None
    assert call.outcome.category.value != "unknown"


def test_a_call_has_its_times() -> None:
    """The times of a call are those at which things were due, however far the clock was turned at once."""
    phone = new_phone()
    call = phone.later(phone.place())
    times = [call[name] for name in ("createdAt", "startedAt", "endedAt", "updatedAt")]
    assert times == [_written(0), _written(5), _written(21), _written(22)]


def test_a_conversation_grows() -> None:
    """What is said can be seen while the call goes on, each with its time since the beginning."""
    phone = new_phone(firstMessage="Good day, {{ name }}.")
    call = phone.place(assistantOverrides={"variableValues": {"name": "Ada"}})
    said = [len(phone.later(call, seconds).get("messages", ())) for seconds in (5, 1, 5, 4)]
    assert said == [0, 1, 2, 3]
    first, second = phone.get(call["id"])["messages"][:2]
    assert (first["role"], first["message"], first["secondsFromStart"]) == ("bot", "Good day, Ada.", 1)
    assert (second["role"], second["secondsFromStart"]) == ("user", 6)


def test_a_report_follows_the_end() -> None:
    """A call ends first; transcript, recording, costs and summary come a moment later."""
    phone = new_phone()
    placed = phone.place()
    ended = phone.later(placed, 21)
    assert (ended["status"], "artifact" in ended, "cost" in ended) == ("ended", False, False)
    call = phone.later(placed, 1)
    assert call["artifact"]["transcript"].splitlines()[1] == "User: Yes, go ahead."
    assert call["cost"] == call["costBreakdown"]["total"] == pytest.approx(sum(each["cost"] for each in call["costs"]))
    assert call["cost"] > 0
    assert call["analysis"]["summary"]


def test_a_recording_can_be_fetched() -> None:
    """The address of a recording needs no key, and leads to a sound."""
    phone = new_phone()
    call = phone.later(phone.place())
    address = call["artifact"]["recording"]["mono"]["combinedUrl"]
    file = phone.ask.whole("GET", address.removeprefix("http://127.0.0.1:8765"), key="")
    assert (file.status, file.headers["content-type"], file.body[:4]) == (200, "audio/wav", b"RIFF")
    found = phone.ask.whole("GET", f"/call/{call['id']}/mono-recording")
    assert (found.status, found.headers["location"]) == (302, address)


@pytest.mark.parametrize("kind", ["mono", "stereo", "assistant", "customer", "video"])
def test_what_was_not_recorded_is_not_there(kind: str) -> None:
    """Without recording, and of a call that nobody answered, there is no sound; there never is a film."""
    phone = new_phone(artifactPlan={"recordingEnabled": False})
    unrecorded = phone.later(phone.place())
    assert "recording" not in unrecorded["artifact"]
    unanswered = phone.later(phone.place("+15550102", assistantOverrides={"artifactPlan": {"recordingEnabled": True}}))
    for call in (unrecorded, unanswered):
        assert phone.ask("GET", f"/call/{call['id']}/{kind}-recording")[0] == 404
        assert phone.ask.whole("GET", f"/files/{call['id']}/{kind}.wav", key="").status == 404


def test_the_assistant_says_what_is_kept_of_a_call() -> None:
    """Packets are captured if it says so, and a log is written unless it says not to; what is there is told of."""
    server = Server()
    phone = new_phone(server, artifactPlan={"pcapEnabled": True, "loggingEnabled": False, "recordingEnabled": False},
                      server={"url": URL}, serverMessages=["call.artifact.upload"])  # fmt: skip
    call = phone.later(phone.place())
    assert call["artifact"].keys() & {"logUrl", "pcapUrl", "recordingUrl"} == {"pcapUrl"}
    found = phone.ask.whole("GET", f"/call/{call['id']}/pcap")
    assert (found.status, found.headers["location"]) == (302, call["artifact"]["pcapUrl"])
    capture = phone.ask.whole("GET", call["artifact"]["pcapUrl"].removeprefix("http://127.0.0.1:8765"), key="")
    assert (capture.status, capture.body[:4]) == (200, b"\xd4\xc3\xb2\xa1")
    assert phone.ask("GET", f"/call/{call['id']}/call-logs")[0] == 404
    assert phone.ask.whole("GET", f"/files/{call['id']}/call.log", key="").status == 404
    (told,) = server.bodies("call.artifact.upload")
    assert [each["type"] for each in told["message"]["artifacts"]] == ["end-of-call-report", "pcap"]


def test_the_assistant_says_how_long_a_call_lasts() -> None:
    """A call is ended when its time is up, which counts from its being answered."""
    phone = new_phone(maxDurationSeconds=60)
    call = phone.place("+15550113")
    assert phone.later(call, 64)["status"] == "in-progress"
    assert phone.later(call, 1)["endedReason"] == "exceeded-max-duration"


def test_a_scheduled_call_waits_for_its_time() -> None:
    """It is scheduled until then, and goes its way afterwards."""
    phone = new_phone()
    call = phone.place(schedulePlan={"earliestAt": _written(3600)})
    assert call["status"] == "scheduled"
    assert phone.later(call, 3599)["status"] == "scheduled"
    assert phone.later(call, 1)["status"] == "queued"
    assert phone.later(call)["endedReason"] == "customer-ended-call"


def test_own_steps() -> None:
    """A script of one's own goes by its steps and its reason, for the next call or for a number."""
    phone = new_phone()
    steps = (Step(after=2, status="in-progress"), Step(customer="Hello?"), Step(status="ended"))
    phone.vapi.script(Script(steps=steps, reason="customer-ended-call-before-warm-transfer"))
    call = phone.later(phone.place(), 4)
    assert call["endedReason"] == "customer-ended-call-before-warm-transfer"
    assert [each["message"] for each in call["messages"]] == ["Hello?"]
    assert phone.later(phone.place(), LONG)["endedReason"] == "customer-ended-call"


def test_states_are_found_one_after_the_other() -> None:
    """With a list of states nothing happens by itself: each look finds the next one, and then the last one again."""
    phone = new_phone()
    phone.vapi.script(["ringing", {"status": "ended", "endedReason": "voicemail"}])
    call = phone.place()
    assert [phone.later(call)["status"] for _ in range(3)] == ["ringing", "ended", "ended"]
    assert phone.get(call["id"])["endedReason"] == "voicemail"


def test_a_test_has_the_last_word() -> None:
    """A call that was added does nothing by itself; a test brings it where it wants it."""
    phone = new_phone()
    call = phone.vapi.add_call(status="in-progress", assistantId="the-assistant", customer={"number": "+15550100"})
    assert phone.later(call)["status"] == "in-progress"
    phone.vapi.advance(call, "forwarding")
    assert phone.get(call["id"])["status"] == "forwarding"
    phone.vapi.end(call, "voicemail")
    assert phone.get(call["id"])["endedReason"] == "voicemail"
    call["name"] = "changed by hand"
    assert phone.get(call["id"])["name"] == "changed by hand"


def test_a_call_may_be_put_there_by_hand() -> None:
    """A test may write a call itself, and bring it where it wants; what is not there cannot be."""
    phone = new_phone()
    call = {**phone.vapi.add_call(), "id": "by-hand"}
    phone.vapi.calls["by-hand"] = call
    phone.vapi.advance("by-hand", "ringing")
    assert [each["status"] for each in phone.ask("GET", "/call")[1]] == ["ringing", "queued"]
    with pytest.raises(ValueError, match="There is no call another"):
        phone.vapi.end("another")


def test_two_sandboxes_are_alike() -> None:
    """With the same seed the same calls have the same ids, and the same of all else."""
    one, other = new_phone(), new_phone()
    assert one.later(one.place()) == other.later(other.place())


def test_whoever_watches_is_told() -> None:
    """What happens to a call is told as it happens, with its time."""
    phone = new_phone()
    told: list[str] = []
    phone.vapi.world.watchers.append(lambda news: told.append(f"{(news.moment - START).seconds} {news.text}"))
    phone.later(phone.place("+15550102", assistantOverrides={"server": {"url": URL}}))
    assert told == ["0 queued", "1 ringing", "3 ended: customer-busy", "4 reported, cost 0.0"]
