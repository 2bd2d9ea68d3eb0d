"""What goes out is what the service's own page sends with curl, to the byte, but for the boundary."""

from __future__ import annotations

import email
import re
import shutil
import subprocess
import warnings
from email import policy
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facade.realtime import Session
from facade.realtime.requesting import boundary_for, offer_and_session
from tests.facade.multipart import NotMultipart, boundary_of, parts_of
from tests.facade.peers import Peer, read_request
from tests.facade.realtime.offering import OFFER, SESSION

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable
    from threading import Event

    from tests.facade.clients import OpenRealtime
    from tests.facade.realtime_service import Realtime
    from tests.facade.wire import Arrived

GOLDEN: Final = Path(__file__).parent / "golden"
#: What stands in the files in place of a boundary.
BOUNDARY: Final = b"BOUNDARY"
#: The session of the page's example; its model has an announced end, which is a warning.
PAGES: Final = {"type": "realtime", "model": "gpt-realtime"}
EPHEMERAL: Final = "ek_test-not-real"
CURL: Final = shutil.which("curl")
with_curl = pytest.mark.skipif(CURL is None, reason="curl is not installed")


def golden(name: str) -> bytes:
    """Return what curl sends."""
    return (GOLDEN / f"{name}.body").read_bytes()


def without_boundary(content_type: str, body: bytes) -> bytes:
    """Return a body with another word in place of its boundary."""
    return body.replace(boundary_of(content_type), BOUNDARY)


def sent(client: Any, service: Realtime, *session: Any, offer: Any = OFFER) -> Arrived:
    """Open a call, and return the request."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)
        client.calls.create(offer, *session)
    return service.asked("/calls")[-1]


def ephemeral(service: Realtime) -> str:
    """Return a client secret that the service takes."""
    service.give_out(EPHEMERAL, SESSION)
    return EPHEMERAL


# What we send


def test_an_offer_with_a_session_is_what_the_page_sends(
    realtime_service: Realtime, open_realtime: OpenRealtime
) -> None:
    """The page's own example: two parts, each with its type, no file names, and JSON as short as can be."""
    arrived = sent(open_realtime(realtime_service), realtime_service, PAGES)
    assert without_boundary(arrived.headers["content-type"], arrived.body) == golden("offer_and_session")


def test_an_offer_without_a_session_is_a_part_as_well(realtime_service: Realtime, open_realtime: OpenRealtime) -> None:
    """With the account's key the body is always multipart."""
    arrived = sent(open_realtime(realtime_service), realtime_service)
    assert without_boundary(arrived.headers["content-type"], arrived.body) == golden("offer_in_parts")


def test_a_client_secret_sends_the_offer_alone(realtime_service: Realtime, open_realtime: OpenRealtime) -> None:
    """A secret carries a session, so that the offer is the whole body."""
    client = open_realtime(realtime_service, api_key=ephemeral(realtime_service))
    arrived = sent(client, realtime_service)
    assert arrived.headers["content-type"] == "application/sdp"
    assert arrived.body == golden("offer_alone") == OFFER


def test_a_client_secret_with_a_session_sends_both(realtime_service: Realtime, open_realtime: OpenRealtime) -> None:
    """A session that is given is sent, whatever the key carries."""
    client = open_realtime(realtime_service, api_key=ephemeral(realtime_service))
    arrived = sent(client, realtime_service, PAGES)
    assert without_boundary(arrived.headers["content-type"], arrived.body) == golden("offer_and_session")


def test_text_that_is_not_ascii_is_utf_8(realtime_service: Realtime, open_realtime: OpenRealtime) -> None:
    """No character is written as an escape."""
    session = Session(model="gpt-realtime-2", instructions="Grüße; naïve 日本語")
    arrived = sent(open_realtime(realtime_service), realtime_service, session)
    assert without_boundary(arrived.headers["content-type"], arrived.body) == golden("not_ascii")


@pytest.mark.parametrize(
    ("offer", "body"),
    [
        (OFFER.decode(), OFFER),
        (OFFER.replace(b"\r\n", b"\n"), OFFER.replace(b"\r\n", b"\n")),
        (OFFER.rstrip(), OFFER),
        (OFFER.replace(b"\r\n", b"\n").rstrip().decode(), OFFER.replace(b"\r\n", b"\n")),
    ],
    ids=["text", "LF", "trimmed", "trimmed LF"],
)
def test_an_offer_goes_out_as_it_is(
    realtime_service: Realtime, open_realtime: OpenRealtime, offer: str | bytes, body: bytes
) -> None:
    """Texts and bytes, with CRLF or LF: not a byte is changed, but that a trimmed end is mended."""
    client = open_realtime(realtime_service)
    for request in (
        sent(client, realtime_service, offer=offer),
        sent(client, realtime_service, SESSION, offer=offer),
    ):
        assert parts_of(request.headers["content-type"], request.body)[0].content == body
    secret = open_realtime(realtime_service, api_key=ephemeral(realtime_service))
    assert sent(secret, realtime_service, offer=offer).body == body


def test_the_head_says_what_is_needed_and_nothing_else(realtime_service: Realtime, open_realtime: OpenRealtime) -> None:
    """No header of the beta, and nothing that a gateway might stumble over."""
    arrived = sent(open_realtime(realtime_service), realtime_service, SESSION)
    assert arrived.headers.keys() == {
        "host", "accept", "accept-encoding", "user-agent", "authorization", "content-type", "content-length",
    }  # fmt: skip
    assert arrived.headers["accept"] == "application/sdp"
    assert arrived.headers["authorization"] == f"Bearer {realtime_service.key}"
    assert arrived.headers["content-length"] == str(len(arrived.body))


# The boundary


def test_the_same_parts_are_the_same_bytes(realtime_service: Realtime, open_realtime: OpenRealtime) -> None:
    """A recording can be played back: nothing in a request is left to chance."""
    client = open_realtime(realtime_service)
    first, second, other = (sent(client, realtime_service, session) for session in (SESSION, SESSION, PAGES))
    assert (first.headers, first.body) == (second.headers, second.body)
    assert other.headers["content-type"] != first.headers["content-type"]


def test_a_boundary_that_stands_in_a_part_is_not_taken() -> None:
    """Another is made until it stands in none of them."""
    every = b"0123456789abcdef"
    for letter in every:
        rest = every.replace(bytes((letter,)), b"")
        assert boundary_for([rest[:7], rest[7:]], length=1) == bytes((letter,))


@given(offer=st.binary(max_size=200), session=st.none() | st.binary(max_size=200))
def test_any_parts_come_back_as_they_were(offer: bytes, session: bytes | None) -> None:
    """Whatever the parts hold, a strict reader and Python's own find them again, to the byte."""
    request = offer_and_session(offer, session, {})
    kind, body = request.headers["content-type"], request.content
    assert body is not None
    parts = parts_of(kind, body)
    assert [part.content for part in parts] == ([offer] if session is None else [offer, session])
    message = email.message_from_bytes(f"Content-Type: {kind}\r\n\r\n".encode() + body, policy=policy.HTTP)
    assert not message.defects
    assert [part.get_param("name", header="content-disposition") for part in message.iter_parts()] == [
        part.name for part in parts
    ]


@pytest.mark.parametrize(
    "spoilt",
    [
        lambda body: body[:-2],
        lambda body: body + b"\r\n",
        lambda body: b"\r\n" + body,
        lambda body: body.replace(b"\r\n", b"\n"),
        lambda body: body.replace(b'name="session"', b'name="sdp"'),
        lambda body: body.replace(b"form-data", b"attachment"),
        lambda body: body.replace(b"Content-Type: application/json", b"X-Other: 1"),
        lambda body: body.replace(b"\r\n\r\n", b"\r\n"),
    ],
    ids=["cut", "longer", "earlier", "LF", "twice", "no form", "another header", "no head"],
)
def test_the_strict_reader_is_strict(spoilt: Callable[[bytes], bytes]) -> None:
    """A byte too few or too many is noticed by the service that these tests stand on."""
    request = offer_and_session(OFFER, b"{}", {})
    assert request.content is not None
    with pytest.raises(NotMultipart):
        parts_of(request.headers["content-type"], spoilt(request.content))
    with pytest.raises(NotMultipart):
        parts_of("multipart/form-data", request.content)


# What curl sends

#: The commands; the first is the page's own, word by word.
COMMANDS: Final[dict[str, list[str]]] = {
    "offer_and_session": [
        "-F", "sdp=<offer.sdp;type=application/sdp",
        "-F", 'session={"type":"realtime","model":"gpt-realtime"};type=application/json',
    ],
    "offer_in_parts": ["-F", "sdp=<offer.sdp;type=application/sdp"],
    "offer_alone": ["-H", "Content-Type: application/sdp", "--data-binary", "@offer.sdp"],
    "not_ascii": ["-F", "sdp=<offer.sdp;type=application/sdp", "-F", "session=<session.json;type=application/json"],
}  # fmt: skip
#: The page's command cannot hold it: a semicolon ends the value there.
NOT_ASCII: Final = '{"type":"realtime","model":"gpt-realtime-2","instructions":"Grüße; naïve 日本語"}'


def curled(name: str, folder: Path) -> tuple[str, bytes]:
    """Run curl, and return the type of what it sends, and the bytes."""
    (folder / "offer.sdp").write_bytes(OFFER)
    (folder / "session.json").write_text(NOT_ASCII, encoding="utf-8")
    requests: list[bytes] = []

    def behave(connection: socket.socket, _: Event) -> None:
        requests.append(read_request(connection))
        connection.sendall(b"HTTP/1.1 201 Created\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")

    with Peer(behave) as peer:
        address = f"{peer.address}/v1/realtime/calls"
        command = [str(CURL), "-sS", "--noproxy", "*", "-X", "POST", address, "-H", "Expect:", *COMMANDS[name]]
        subprocess.run(command, cwd=folder, check=True, timeout=30)
    head, _, body = requests[0].partition(b"\r\n\r\n")
    found = re.search(rb"(?im)^content-type: ([^\r\n]+)", head)
    assert found
    return found[1].decode(), body


@with_curl
@pytest.mark.parametrize("name", COMMANDS)
def test_curl_still_sends_what_is_kept(name: str, tmp_path: Path) -> None:
    """The files are what the curl that is installed sends."""
    kind, body = curled(name, tmp_path)
    assert (body if name == "offer_alone" else without_boundary(kind, body)) == golden(name)


@with_curl
@pytest.mark.parametrize(("name", "session"), [("offer_and_session", PAGES), ("offer_in_parts", None)])
def test_curl_and_we_send_the_same_parts(
    realtime_service: Realtime, open_realtime: OpenRealtime, tmp_path: Path, name: str, session: Any
) -> None:
    """Part by part: names, order, heads and contents."""
    arrived = sent(open_realtime(realtime_service), realtime_service, session)
    ours = parts_of(arrived.headers["content-type"], arrived.body)
    assert ours == parts_of(*curled(name, tmp_path))
    assert [part.name for part in ours] == ["sdp", "session"][: len(ours)]
