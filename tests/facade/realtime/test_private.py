"""Nothing of an SDP, a key or a session comes out where nobody asked for it: markers, looked for everywhere."""

from __future__ import annotations

import json
import logging
import warnings
from typing import TYPE_CHECKING, Any, Final

import pytest

from facade.errors import CallOutcomeUnknown, FacadeError, InvalidRequest
from facade.realtime.private import private_in, service_words
from facade.realtime.wanted import wanted
from facade.redaction import shown
from tests.facade.faults import Fault
from tests.facade.in_process import NOWHERE, InProcess
from tests.facade.markers import KEY
from tests.facade.realtime.offering import OFFER, SESSION
from tests.facade.realtime.secretive import (
    ACTIONS,
    CREDENTIAL,
    EPHEMERAL,
    FRAGMENT,
    HOST,
    NAME,
    NUMBER,
    PIN,
    PRINT,
    PROMPT,
    SECRETIVE,
    SECRETS,
    SEEN_AS,
    USER,
    Seen,
    look,
    open_at,
)
from tests.facade.realtime_service import Realtime as Service
from tests.facade.realtime_service import answer_to, call_named
from tests.facade.wire import Answer as Sent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from facade.realtime import Realtime
    from tests.facade.clients import OpenRealtime

every_action = pytest.mark.parametrize("action", ACTIONS.values(), ids=ACTIONS)


@pytest.fixture
def seen() -> Iterator[Seen]:
    """Look everywhere, for as long as a test runs."""
    everything = Seen()
    root = logging.getLogger()
    before = root.level
    root.addHandler(everything.log)
    root.setLevel(logging.DEBUG)
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        yield everything
    root.removeHandler(everything.log)
    root.setLevel(before)
    everything.texts += [str(warning.message) for warning in warned]
    everything.check()


@pytest.fixture
def service() -> Iterator[Service]:
    """OpenAI's calls in miniature, with a key that is looked for, and a client secret."""
    with Service(KEY) as opened:
        opened.give_out(EPHEMERAL, {"type": "realtime"})
        yield opened


# When all goes well


@every_action
def test_what_goes_well_tells_nothing(
    service: Service, open_realtime: OpenRealtime, seen: Seen, action: Callable[[Realtime], Any]
) -> None:
    """Values, log and hooks show nothing of what was sent and what came back."""
    service.ring()
    look(seen, open_at(open_realtime, service, seen), action)
    look(seen, open_at(open_realtime, service, seen, api_key=EPHEMERAL), action)
    assert any(name == "facade" for name, _ in seen.log.seen)


def test_values_hold_what_they_do_not_show(service: Service, open_realtime: OpenRealtime, seen: Seen) -> None:
    """What is hidden is there for whoever asks for it by name."""
    client = open_at(open_realtime, service, seen)
    answer = client.calls.create(SECRETIVE)
    assert CREDENTIAL in answer.sdp
    seen.value(answer)
    secret = client.client_secrets.create(SECRETS)
    assert (secret.value in service.secrets, secret.session["instructions"]) == (True, PROMPT)
    seen.value(secret)


def test_what_a_call_is_made_of_tells_nothing(seen: Seen) -> None:
    """What stands between the arguments and the request can be shown, as a debugger does."""
    made = wanted(SECRETIVE, SECRETS, safety_identifier=USER, sure=False)
    for value in (made, made.offer, made.offer.description, made.request(KEY), made.request(EPHEMERAL), SECRETS):
        seen.value(value)


# When something goes wrong


def told(*, only_offer: bool = False) -> Iterator[str]:
    """Write what a service says that repeats what it does not like."""
    offer = SECRETIVE.decode()
    rest = "" if only_offer else f"{PROMPT} {NAME} {PIN} {USER} '{PROMPT[:60]}…' and '{PROMPT[20:]}'"
    yield f"{offer} {rest} Bearer {KEY}"
    yield f"Cannot parse {json.dumps(offer)[:400]}… and {offer[300:500]!r} near {offer[-200:]}"
    yield f"bad line: {offer.splitlines()[1]}; {' '.join(offer.splitlines()[11:19])}"
    yield f"{FRAGMENT}:{CREDENTIAL}@{HOST} [{SEEN_AS}] {PRINT} {PRINT[:23]} {PRINT[30:60]} 4711471147 {CREDENTIAL[:9]}"
    yield f"bad ice-pwd: …{CREDENTIAL[4:13]}…, …{CREDENTIAL[1:-1]}…; ufrag …{FRAGMENT[1:-1]}…; {PRINT[2:13]}"


def bodies(text: str) -> Iterator[Any]:
    """Write it in each of the shapes that error bodies have."""
    yield {"error": {"message": text, "type": text, "param": text, "code": text}}
    yield {"error": {"message": text, "type": "t", "param": None, "code": None}}
    yield {"error": text}
    yield {"message": text, "detail": [{"loc": ["body", text], "msg": text}]}
    yield json.dumps(text)
    yield text
    yield f"<html><title>{text}</title></html>"


#: What a service can repeat of each request.
REPEATED: Final = {
    "create": tuple(told()),
    "create from text": tuple(told(only_offer=True)),
    "accept": (f"'{PROMPT[:60]}…' and '{PROMPT[20:]}', {NAME}: {PIN}!",),
    "make a secret": (f"{json.dumps(PROMPT)} {NAME} {PIN} {USER} Bearer {KEY}",),
    "refer": (f"cannot reach {NUMBER}, {NUMBER[4:]} or {NUMBER[5:]}",),
}


@pytest.mark.parametrize("status", [400, 401, 404, 429, 500])
@pytest.mark.parametrize("action", REPEATED)
def test_a_refusal_is_shown_without_what_was_sent(
    service: Service, open_realtime: OpenRealtime, seen: Seen, action: str, status: int
) -> None:
    """Services repeat what they do not like; their message is shown without it."""
    for text in REPEATED[action]:
        for body in bodies(text):
            service.fault("POST", "/v1/realtime", Fault(status=status, body=body), times=2)
            assert not look(seen, open_at(open_realtime, service, seen), ACTIONS[action])


@pytest.mark.parametrize(
    "message",
    [
        "Failed to parse offer: failed to unmarshal SDP: EOF",
        "Invalid SDP offer. Please submit a valid, WHIP-compliant offer.",
        "m=audio has no a=fingerprint, no a=ice-ufrag and no a=ice-pwd: add a=setup:actpass and a=rtcp-mux",
        "a candidate of type host is needed for UDP/TLS/RTP/SAVPF with opus/48000/2",
        "Unknown parameter: 'session.audio.input.turn_detection.threshold'.",
        "Voice marin is not there for audio; use near_field with server_vad, semantic_vad or high eagerness",
    ],
)
def test_the_rest_of_a_message_is_shown(open_realtime: OpenRealtime, message: str) -> None:
    """The words that all offers and sessions have in common are no secret, and a message needs them."""
    body = json.dumps({"error": {"message": message, "type": "t", "param": None, "code": "c"}}).encode()
    session: dict[str, Any] = {
        **SESSION,
        "output_modalities": ["audio"],
        "audio": {
            "input": {
                "noise_reduction": {"type": "near_field"},
                "turn_detection": {"type": "semantic_vad", "eagerness": "high"},
            },
            "output": {"voice": "marin"},
        },
    }
    for offer in (OFFER, SECRETIVE):
        with pytest.raises(InvalidRequest) as caught:
            open_realtime(NOWHERE, transport=InProcess(Sent(400, body))).calls.create(offer, session)
        assert caught.value.service_message == message


UNUSABLE: Final = (
    (201, "application/sdp", SECRETIVE),
    (201, "application/sdp", answer_to(SECRETIVE)[:-30]),
    (201, "application/sdp", answer_to(SECRETIVE).replace(b"a=mid:1", b"a=mid:" + CREDENTIAL.encode())),
    (201, "application/sdp", answer_to(SECRETIVE).replace(b"\r\n", b"")),
    (201, "application/sdp", answer_to(SECRETIVE).replace(b"a=ice-", b"x\xff=ice-")),
    (201, f"text/{CREDENTIAL}", answer_to(SECRETIVE)),
    (201, "application/json", json.dumps({"sdp": SECRETIVE.decode()}).encode()),
    (200, "application/sdp", answer_to(SECRETIVE)),
    (201, "text/html", b"<html>" + SECRETIVE),
)


@pytest.mark.parametrize(("status", "kind", "body"), UNUSABLE, ids=range(len(UNUSABLE)))
@pytest.mark.parametrize(
    "place", ["/v1/realtime/calls/{}", f"https://marker-mcp.example.com/{CREDENTIAL}", f"/{CREDENTIAL}"]
)
@pytest.mark.parametrize("hang_up", [200, 404, 500])
def test_an_unusable_answer_is_not_shown(
    service: Service,
    open_realtime: OpenRealtime,
    seen: Seen,
    status: int,
    kind: str,
    body: bytes,
    place: str,
    hang_up: int,
) -> None:
    """What is wrong with an answer is told without the answer, also when hanging up fails with a talkative error."""
    headers = {"content-type": kind, "location": place.format(call_named(1))}
    service.fault("POST", "/v1/realtime/calls$", Fault(status=status, headers=headers, body=body, done=True))
    refused = {"error": {"message": f"Bearer {KEY}", "type": KEY, "param": KEY, "code": KEY}}
    service.fault("POST", "/v1/realtime/calls/", Fault(status=hang_up, body=refused), times=None)
    assert not look(seen, open_at(open_realtime, service, seen), ACTIONS["create"])


@pytest.mark.parametrize("place", [f"https://marker-mcp.example.com/{CREDENTIAL}", f"/{CREDENTIAL}", ""])
def test_a_location_is_not_shown(service: Service, open_realtime: OpenRealtime, seen: Seen, place: str) -> None:
    """The warning about an id that is missing says why, and not what stood there."""
    service.location = lambda _: place
    with pytest.warns(UserWarning, match="did not say") as warned:
        answer = open_at(open_realtime, service, seen).calls.create(SECRETIVE)
    seen.value(answer)
    seen.texts += [str(warning.message) for warning in warned]


def test_wrong_arguments_are_not_repeated(service: Service, open_realtime: OpenRealtime, seen: Seen) -> None:
    """An argument that is refused is named by its place, and not shown."""
    client = open_at(open_realtime, service, seen)
    calls: Any = client.calls
    wrong: tuple[Callable[[], object], ...] = (
        lambda: calls.create(SECRETIVE.replace(b"a=mid", b"x-mid")),
        lambda: calls.create(SECRETIVE.replace(b"\r\n", b"\r")),
        lambda: calls.create(json.dumps(SECRETIVE.decode())),
        lambda: calls.create(SECRETIVE, {**SESSION, "instructions": [PROMPT], "voice": NAME, "speed": PIN}),
        lambda: calls.create(SECRETIVE, PROMPT),
        lambda: calls.create(SECRETIVE, safety_identifier=f"{USER}\n"),
        lambda: calls.create({"sdp": SECRETIVE}),
        lambda: calls.accept(PIN + "/", SECRETS),
        lambda: calls.refer(call_named(1), NAME),
        lambda: calls.reject(call_named(1), status_code=PIN),
        lambda: calls.hang_up(f"{NAME}/"),
        lambda: client.client_secrets.create({"type": "realtime", "instructions": {"x": PROMPT}}),
        lambda: client.on_behalf_of(organization=f"{PIN}\n"),
    )
    for action in wrong:
        with pytest.raises(FacadeError) as caught:
            action()
        seen.error(caught.value)
    assert not service.arrived


@pytest.mark.parametrize(
    "fault", [Fault.dropped(), Fault.truncated(100), Fault.raw(SECRETIVE, done=True)], ids=range(3)
)
def test_a_lost_answer_tells_nothing(service: Service, open_realtime: OpenRealtime, seen: Seen, fault: Fault) -> None:
    """Connections that break are told without what went through them."""
    service.fault("POST", "/v1/realtime/calls$", fault)
    assert not look(seen, open_at(open_realtime, service, seen), ACTIONS["create"])


def test_an_unknown_outcome_keeps_nothing_to_show(service: Service, open_realtime: OpenRealtime, seen: Seen) -> None:
    """The error that travels between processes holds neither the offer nor the key."""
    service.fault("POST", "/v1/realtime/calls$", Fault.dropped())
    client = open_at(open_realtime, service, seen)
    with pytest.raises(CallOutcomeUnknown) as caught:
        ACTIONS["create"](client)
    seen.error(caught.value)
    seen.value(vars(caught.value))


# The rules themselves


def test_what_is_private_of_an_offer() -> None:
    """Lines, values and words are, save those that every offer has."""
    found = set(private_in(SECRETIVE))
    assert {
        CREDENTIAL,
        FRAGMENT,
        HOST,
        SEEN_AS,
        PRINT,
        CREDENTIAL[:6],
        CREDENTIAL[-6:],
        "40114",
        "MarkerCname",
    } <= found
    assert not found & {"rtcp-mux", "audio", "UDP/TLS/RTP/SAVPF", "rtpmap:96", "opus/48000/2"}
    assert not found & {
        "candidate",
        "host",
        "a=setup:actpass",
        "actpass",
        "fingerprint",
        "sha-256",
        "webrtc-datachannel",
    }
    assert all(CREDENTIAL[start : start + 6] in found for start in range(len(CREDENTIAL) - 5))
    assert all(shown(piece, found) != piece for piece in found if len(piece) > 3)


@pytest.mark.parametrize("size", range(6, len(CREDENTIAL)))
@pytest.mark.parametrize("value", [CREDENTIAL, PRINT])
def test_any_piece_of_a_credential_is_hidden(value: str, size: int) -> None:
    """Wherever it was cut out, no more than a few characters of it are left together."""
    found = set(private_in(SECRETIVE))
    for start in range(0, len(value) - size, 5):
        left = shown(value[start : start + size], found)
        assert max(map(len, left.split("[hidden]"))) < 6


def test_an_attribute_may_be_named() -> None:
    """Its value is hidden alone."""
    for name, value in (("ice-pwd", CREDENTIAL), ("ice-ufrag", FRAGMENT)):
        assert shown(f"a={name}:{value} is wrong", private_in(SECRETIVE)) == f"a={name}:[hidden] is wrong"


def test_the_services_words_are_those_of_its_fields() -> None:
    """Voices, models and modes are; nothing that a caller writes is."""
    words = service_words()
    assert {"audio", "marin", "gpt-realtime-2", "server_vad", "near_field", "auto", "connector_gmail"} <= words
    assert not words & {"", "a text", "instructions"}
    assert all(isinstance(word, str) for word in words)
