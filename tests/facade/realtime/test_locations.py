"""Which call was opened is read from every shape of Location, and from none that leads elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facade.realtime.locating import call_id
from tests.facade.in_process import NOWHERE, InProcess
from tests.facade.realtime.offering import ANSWER, OFFER
from tests.facade.wire import Answer

if TYPE_CHECKING:
    from tests.facade.clients import OpenRealtime

OPENAI: Final = "https://api.openai.com/v1"
OTHER: Final = "https://voice.example.com/gateway/v1"
RTC: Final = "rtc_u1_0123456789abcdef0123456789abcdef"
UUID: Final = "7420f27a-30fd-4f49-a995-5549ae7cc00d"
ELSEWHERE: Final = "its Location leads to another server"
NO_CALL: Final = "its Location names no call"
MISSING: Final = "there is no Location"
NO_ADDRESS: Final = "its Location is no address"

#: A Location, with the id that it gives at OpenAI itself, or why it gives none.
SHAPES: Final[dict[str, tuple[str | None, str | None, str]]] = {
    "relative to the server": (f"/v1/realtime/calls/{RTC}", RTC, ""),
    "relative to the request": (f"calls/{RTC}", RTC, ""),
    "the id alone": (RTC, RTC, ""),
    "absolute": (f"{OPENAI}/realtime/calls/{RTC}", RTC, ""),
    "absolute, its port said": (f"https://api.openai.com:443/v1/realtime/calls/{RTC}", RTC, ""),
    "absolute, in capitals": (f"HTTPS://API.OpenAI.com/v1/realtime/calls/{RTC}", RTC, ""),
    "without a scheme": (f"//api.openai.com/v1/realtime/calls/{RTC}", RTC, ""),
    "an id of another form": ("/v1/realtime/calls/rtc_u2_abc-DEF_1", "rtc_u2_abc-DEF_1", ""),
    "forwarded": (f"/v1/realtime/calls/calls/{RTC}", RTC, ""),
    "with a query": (f"/v1/realtime/calls/{RTC}?model=gpt-realtime-2&x=/calls/rtc_0", RTC, ""),
    "with a fragment": (f"/v1/realtime/calls/{RTC}#rtc_0", RTC, ""),
    "with a slash at its end": (f"/v1/realtime/calls/{RTC}/", RTC, ""),
    "with slashes in it": (f"/v1//realtime//calls//{RTC}", RTC, ""),
    "with spaces around it": (f"  /v1/realtime/calls/{RTC} ", RTC, ""),
    "percent-encoded": ("/v1/realtime/calls/rtc%5F1", "rtc_1", ""),
    "what is below the call": (f"/v1/realtime/calls/{RTC}/hangup", RTC, ""),
    "missing": (None, None, MISSING),
    "empty": ("", None, MISSING),
    "blank": (" ", None, MISSING),
    "another server": (f"https://example.com/v1/realtime/calls/{RTC}", None, ELSEWHERE),
    "another server without a scheme": (f"//example.com/v1/realtime/calls/{RTC}", None, ELSEWHERE),
    "another port": (f"https://api.openai.com:8443/v1/realtime/calls/{RTC}", None, ELSEWHERE),
    "another scheme": (f"http://api.openai.com/v1/realtime/calls/{RTC}", None, ELSEWHERE),
    "a scheme of its own": (f"sip:{RTC}@example.com", None, ELSEWHERE),
    "a user in it": (f"https://user@api.openai.com/v1/realtime/calls/{RTC}", None, ELSEWHERE),
    "a server as the user": (f"https://api.openai.com@example.com/v1/realtime/calls/{RTC}", None, ELSEWHERE),
    "the calls themselves": ("/v1/realtime/calls", None, NO_CALL),
    "the calls with a slash": ("/v1/realtime/calls/", None, NO_CALL),
    "the server": ("/", None, NO_CALL),
    "traversal": ("/v1/realtime/calls/../../models", None, NO_CALL),
    "traversal to the top": ("/v1/realtime/calls/..", None, NO_CALL),
    "traversal, encoded": (f"/v1/realtime/calls/{RTC}/%2e%2e/%2e%2e/models", None, NO_CALL),
    "an encoded slash": ("/v1/realtime/calls/rtc_1%2F..%2F..%2Fmodels", None, NO_CALL),
    "an encoded slash before the id": (f"/v1/realtime/calls%2F{RTC}", None, NO_CALL),
    "encoded twice": ("/v1/realtime/calls/rtc_1%252F", None, NO_CALL),
    "an encoded line break": ("/v1/realtime/calls/rtc_1%0d%0ax", None, NO_CALL),
    "a backslash": (f"\\v1\\realtime\\calls\\{RTC}", None, NO_CALL),
    "a bare prefix": ("/v1/realtime/calls/rtc_", None, NO_CALL),
    "too long": (f"/v1/realtime/calls/rtc_{'a' * 500}", None, NO_CALL),
    "two of them": (f"/v1/realtime/calls/{RTC}, /v1/realtime/calls/rtc_2", None, NO_CALL),
    "an id that is none of OpenAI's": (f"/v1/realtime/calls/{UUID}", None, NO_CALL),
    "no port": (f"https://api.openai.com:port/v1/realtime/calls/{RTC}", None, NO_ADDRESS),
    "no address": (f"https://[/v1/realtime/calls/{RTC}", None, NO_ADDRESS),
}
#: The same where others speak the same language: they name their calls as they like.
OTHERS: Final[dict[str, tuple[str | None, str | None, str]]] = {
    "relative": (f"/gateway/v1/realtime/calls/{UUID}", UUID, ""),
    "the path of whoever is behind": (f"/v1/realtime/calls/{RTC}", RTC, ""),
    "absolute": (f"{OTHER}/realtime/calls/{UUID}", UUID, ""),
    "forwarded": (f"/v1/realtime/calls/calls/{UUID}/?x=1", UUID, ""),
    "a number": ("/v1/realtime/calls/17", "17", ""),
    "a name": ("/v1/realtime/calls/call.17_b", "call.17_b", ""),
    "OpenAI": (f"{OPENAI}/realtime/calls/{RTC}", None, ELSEWHERE),
    "not below calls": (f"/v1/sessions/{UUID}", None, NO_CALL),
    "below a call": (f"/v1/realtime/calls/{UUID}/events", None, NO_CALL),
    "the calls": ("/v1/realtime/calls/calls", None, NO_CALL),
    "a hidden name": ("/v1/realtime/calls/.hidden", None, NO_CALL),
    "a name with a space": ("/v1/realtime/calls/a%20b", None, NO_CALL),
    "a number that could be dialled": ("/v1/realtime/calls/%2B15550100", None, NO_CALL),
}


@pytest.mark.parametrize(("location", "found", "why"), SHAPES.values(), ids=SHAPES)
def test_every_shape_gives_its_call(location: str | None, found: str | None, why: str) -> None:
    """An id is taken from this server alone, and only as the service writes one."""
    assert call_id(location, OPENAI) == (found, why)


@pytest.mark.parametrize(("location", "found", "why"), OTHERS.values(), ids=OTHERS)
def test_so_it_does_at_other_services(location: str | None, found: str | None, why: str) -> None:
    """Where the address is another, an id need not begin as OpenAI's do; it stands below `calls`."""
    assert call_id(location, OTHER) == (found, why)


@pytest.mark.parametrize(
    ("location", "found"),
    [pytest.param(location, found, id=name) for name, (location, found, _) in SHAPES.items()],
)
def test_a_client_reads_them_from_the_answer(
    open_realtime: OpenRealtime, location: str | None, found: str | None
) -> None:
    """What the table says is what `create` says, with the header as it came; without an id there is a warning."""
    headers = {"content-type": "application/sdp"} | ({} if location is None else {"location": location})
    client = open_realtime(NOWHERE, base_url=OPENAI, transport=InProcess(Answer(201, ANSWER, headers)))
    if found is None:
        with pytest.warns(UserWarning, match="did not say which call it opened"):
            answer = client.calls.create(OFFER)
    else:
        answer = client.calls.create(OFFER)
    assert (answer.call_id, answer.location) == (found, location)


PIECES: Final = st.sampled_from([
    "/", "//", "calls", "realtime", "v1", RTC, UUID, "..", ".", "%2f", "%2e", "?", "#", ":", "@", "https:", "\\", "[",
    ";", "api.openai.com", "voice.example.com", "example.com", " ", "\t", "é", "%", "%zz", ",", "&", "=", "rtc_",
])  # fmt: skip


@given(
    location=st.lists(PIECES, max_size=12).map("".join) | st.text(max_size=40), base=st.sampled_from([OPENAI, OTHER])
)
def test_any_location_gives_an_id_that_stays_in_its_place(location: str, base: str) -> None:
    """Whatever stands in the header, an id cannot lead a request to another address."""
    found, why = call_id(location, base)
    assert (found is None) == bool(why)
    if found is not None:
        path = f"{urlsplit(base).path}/realtime/calls/{found}/hangup"
        assert urlsplit(f"{base}/realtime/calls/{found}/hangup").path == path
        assert found.isascii()
        assert not set(found) & set("/\\%?#:@ ")
        assert set(found) != {"."}
