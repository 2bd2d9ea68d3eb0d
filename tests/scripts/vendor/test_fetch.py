"""Fetching: one address or several, from a real server on this machine."""

from __future__ import annotations

import socket
import time
from typing import TYPE_CHECKING, Final

import pytest

from scripts.problems import Problem
from scripts.vendor.fetch import Limits, fetch, first_that_passes, read_file, shown

if TYPE_CHECKING:
    from pathlib import Path

    from tests.scripts.vendor.conftest import House, Server

LIMITS: Final = Limits(maximum_bytes=1000, seconds=5)
HURRIED: Final = Limits(maximum_bytes=1000, seconds=0.15)


def refusal(address: str, limits: Limits = LIMITS) -> str:
    """Fetch in vain and return the one line that says why."""
    with pytest.raises(Problem) as caught:
        fetch(address, limits)
    (line,) = caught.value.lines
    return line


def test_the_body_comes_back_to_the_byte(server: Server) -> None:
    """What is served is what is read."""
    assert fetch(server.serve(b"\x00\xffbody"), LIMITS) == b"\x00\xffbody"


@pytest.mark.parametrize("content_type", ["text/html", "text/plain", "application/octet-stream", "nonsense", ""])
def test_the_content_type_does_not_matter(server: Server, content_type: str) -> None:
    """Servers mislabel documents, so the body alone decides."""
    assert fetch(server.serve(b"{}", content_type=content_type), LIMITS) == b"{}"


@pytest.mark.parametrize("status", [204, 304, 401, 404, 429, 500, 502, 520])
def test_any_status_but_200_is_refused(server: Server, status: int) -> None:
    """An error page is never taken for a document."""
    assert str(status) in refusal(server.serve(b"", status=status))


def test_a_slow_body_is_cut_off_by_the_overall_time_out(server: Server) -> None:
    """A server that keeps dripping does not set the clock back."""
    address = server.drip(b"HTTP/1.1 200 OK\r\n\r\n{", b" ")
    began = time.monotonic()
    assert refusal(address, HURRIED) == "it took longer than 0.15 seconds; try again, or allow more with --time-out"
    assert time.monotonic() - began < 5


def test_a_slow_head_is_cut_off_by_the_overall_time_out(server: Server) -> None:
    """The clock runs from the first moment, not from the body."""
    address = server.drip(b"HTTP/1.1 200 OK\r\n", b"X-Drop: 1\r\n")
    assert "took longer than 0.15 seconds" in refusal(address, HURRIED)


def test_an_oversized_body_is_refused_while_it_arrives(server: Server) -> None:
    """The bound holds for a body without end, which only a bound can end."""
    address = server.drip(b"HTTP/1.1 200 OK\r\n\r\n", b"x" * 600)
    assert refusal(address) == "it is larger than 1000 bytes, the most that is taken"


def test_a_body_of_exactly_the_maximum_passes(server: Server) -> None:
    """The bound is the most that is taken."""
    assert len(fetch(server.serve(b"x" * 1000), LIMITS)) == 1000


def test_a_body_shorter_than_its_head_claims_is_refused(server: Server) -> None:
    """A connection that ends early does not pass for a document that ends there."""
    assert "broke off" in refusal(server.serve(b"{}", promised=500))


def test_nobody_listening_is_a_reason_and_no_traceback() -> None:
    """A refused connection is told in a line."""
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
    assert "could not be fetched" in refusal(f"http://127.0.0.1:{port}/")


def test_a_redirect_is_followed(server: Server) -> None:
    """Documents move."""
    good = server.serve(b"{}")
    assert fetch(server.redirect(server.redirect(server.redirect(good))), LIMITS) == b"{}"


def test_a_relative_redirect_is_followed(server: Server) -> None:
    """A target without a host is on the same one."""
    good = server.serve(b"{}")
    assert fetch(server.redirect("/" + good.split("/", 3)[3]), LIMITS) == b"{}"


def test_the_fourth_redirect_is_not_followed(server: Server) -> None:
    """A loop ends."""
    looping = server.redirect("openapi.json")
    before = len(server.asked)
    assert refusal(looping) == "it was redirected more than 3 times"
    assert len(server.asked) - before == 4


@pytest.mark.parametrize(
    "target",
    ["https://toy.invalid/openapi.json", "http://toy.invalid/openapi.json", "https://10.0.0.1/", "ftp://toy.invalid/"],
)
def test_a_redirect_across_the_border_of_the_machine_is_refused(server: Server, target: str) -> None:
    """A local address leads to local ones only; the same rule keeps outsiders from sending us to a local service."""
    assert "across the border of this machine" in refusal(server.redirect(target))


def test_a_redirect_with_a_password_is_refused_without_showing_it(server: Server) -> None:
    """A secret in an address gets into no message."""
    line = refusal(server.redirect(server.serve(b"{}").replace("//", "//user:hush@")))
    assert "user name or a password" in line
    assert "hush" not in line


def test_a_redirect_to_nowhere_is_a_reason_and_no_traceback(server: Server) -> None:
    """A broken Location is told in a line."""
    assert refusal(server.redirect("http://[broken"))


@pytest.mark.parametrize(
    "address",
    [
        "http://toy.invalid/openapi.json",
        "ftp://toy.invalid/openapi.json",
        "file:///etc/hosts",
        "toy.invalid/openapi.json",
        "ftp://127.0.0.1/openapi.json",
    ],
)
def test_an_outside_address_is_taken_over_https_only(address: str) -> None:
    """A document decides what code is generated; it is not read from an open line."""
    assert "is not an https address" in refusal(address)


@pytest.mark.parametrize(
    "address", ["http://[::1", "https://", "https://:0/", "http://127.0.0.1:odd/", "http://127.0.0.1:99999/", "", "://"]
)
def test_an_unreadable_address_is_a_reason_and_no_traceback(address: str) -> None:
    """A slip of the pen is told in a line."""
    assert refusal(address)


def test_a_password_in_an_address_is_refused() -> None:
    """What is named here ends up in the lock, so it holds no secret."""
    assert "user name or a password" in refusal("https://user:hush@toy.invalid/openapi.json")


def test_what_is_shown_of_an_address_holds_no_secret() -> None:
    """User, password, query and fragment stay out of messages and of the lock."""
    assert shown("https://user:hush@toy.example:8443/a/b?token=hush#hush") == "https://toy.example:8443/a/b"


def test_progress_is_told_as_the_bytes_arrive(server: Server) -> None:
    """The last word is the whole size."""
    told: list[int] = []
    fetch(server.serve(b"x" * 900), LIMITS, told.append)
    assert told[-1] == 900
    assert told == sorted(told)


def test_the_first_address_that_passes_wins(server: Server) -> None:
    """The addresses are tried in order, and no more of them than needed."""
    bad, good, spare = server.serve(b"", status=502), server.serve(b"good"), server.serve(b"spare")
    before = len(server.asked)
    obtained = first_that_passes([bad, good, spare], LIMITS, bytes.decode)
    assert (obtained.value, obtained.address) == ("good", good)
    assert obtained.refusals == (f"{bad}: the answer is 502 Bad Gateway; has the document moved?",)
    assert len(server.asked) - before == 2


def test_a_copy_that_does_not_pass_makes_way_for_the_next(server: Server) -> None:
    """A page with status 200 is as little use as an error."""
    faults = "it is a page", "and no document"

    def read(data: bytes) -> bytes:
        if data == b"page":
            raise Problem(*faults)
        return data

    page, good = server.serve(b"page"), server.serve(b"good")
    obtained = first_that_passes([page, good], LIMITS, read)
    assert obtained.refusals == (f"{page}: it is a page; and no document",)


def test_when_none_passes_each_has_its_line(server: Server) -> None:
    """Every address that was tried is told, with its own reason."""
    missing, cut = server.serve(b"", status=404), server.serve(b"{", promised=9)
    with pytest.raises(Problem) as caught:
        first_that_passes([missing, cut, "http://127.0.0.1:odd/"], LIMITS, bytes.decode)
    first, second, third = caught.value.lines
    assert first.startswith(f"{missing}: the answer is 404")
    assert second.startswith(f"{cut}: the answer broke off")
    assert third.startswith("the address: ")


def test_a_recorded_address_has_no_query(server: Server) -> None:
    """A token in a query does its work and is then forgotten."""
    good = server.serve(b"good")
    assert first_that_passes([f"{good}?token=hush"], LIMITS, bytes.decode).address == good
    assert server.asked[-1].endswith("?token=hush")


def test_a_proxy_in_the_environment_is_not_asked_for_a_local_address(
    server: Server,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A local server is reached directly."""
    monkeypatch.setenv("HTTP_PROXY", "http://proxy.invalid:1")
    monkeypatch.setenv("ALL_PROXY", "http://proxy.invalid:1")
    assert fetch(server.serve(b"{}"), LIMITS) == b"{}"


def test_a_file_is_read_within_the_same_bound(house: House) -> None:
    """A saved copy may be as large as a fetched one."""
    assert read_file(house.save(b"x" * 1000), LIMITS) == b"x" * 1000
    with pytest.raises(Problem, match="larger than 1000 bytes"):
        read_file(house.save(b"x" * 1001), LIMITS)


@pytest.mark.parametrize("name", ["missing.json", "."])
def test_an_unreadable_file_is_a_reason_and_no_traceback(tmp_path: Path, name: str) -> None:
    """A missing file and a folder are told in a line that says what is wanted."""
    with pytest.raises(Problem, match="--from wants a file or an https address"):
        read_file(tmp_path / name, LIMITS)
