"""Answers of any status, with bodies of any kind: good ones, bent ones, and those that are known to be difficult."""

from __future__ import annotations

import copy
import gzip
import json
import zlib
from typing import TYPE_CHECKING, Any, Final

from hypothesis import strategies as st

from facade.calls import Token
from generated.vapi import models
from tests.facade.services import Answer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


TO: Final = "+15550100"
LIMIT: Final = 50_000
MOMENT: Final = "2026-01-02T03:04:05.678Z"
TOKEN: Final = Token(provider="vapi", key="a-key-of-ours", since=models.Call.from_dict(
    {"id": "c", "orgId": "o", "createdAt": MOMENT, "updatedAt": MOMENT}
).created_at)  # fmt: skip

#: A call with all that the facade looks at.
CALL: Final[dict[str, Any]] = {
    "id": "c-1",
    "orgId": "o",
    "createdAt": MOMENT,
    "updatedAt": MOMENT,
    "type": "outboundPhoneCall",
    "status": "ended",
    "endedReason": "customer-busy",
    "startedAt": MOMENT,
    "endedAt": MOMENT,
    "name": "n [a-key-of-ours]",
    "assistantId": "a",
    "assistant": {
        "name": "n",
        "model": {"provider": "openai", "model": "gpt-4o", "messages": [{"role": "system", "content": "c"}]},
    },
    "phoneNumber": {"twilioPhoneNumber": "+15550199", "twilioAccountSid": "s"},
    "customer": {"number": TO, "sipUri": "sip:a@example.com", "name": "n"},
    "schedulePlan": {"earliestAt": MOMENT},
    "monitor": {"controlUrl": "http://nowhere.invalid/control/c-1", "listenUrl": "wss://nowhere.invalid/c-1"},
    "artifact": {
        "transcript": "t",
        "recordingUrl": "https://example.com/r",
        "recording": {"stereoUrl": "https://example.com/s", "mono": {"combinedUrl": "https://example.com/m"}},
        "messages": [{"role": "bot", "message": "m", "time": 1, "endTime": 2, "secondsFromStart": 3}],
    },
    "analysis": {"summary": "s", "structuredData": {"a": [1, None]}},
    "costs": [{"type": "transport", "minutes": 1, "cost": 0.1}],
    "cost": 0.1,
}
BATCH: Final[dict[str, Any]] = {
    "results": [CALL],
    "errors": [{"customer": {"number": TO}, "error": "e"}],
    "subscriptionLimits": {"concurrencyBlocked": False, "remainingConcurrentCalls": 3},
}
NUMBER: Final[dict[str, Any]] = {
    "id": "p-1", "orgId": "o", "createdAt": MOMENT, "updatedAt": MOMENT, "provider": "vapi", "number": "+15550199",
}  # fmt: skip

# What may come


SCALARS: Final = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=20),
    st.sampled_from([
        MOMENT, "2026-01-02", "2026-01-02T03:04:05", "9999-12-31T23:59:60Z", "0001-01-01T00:00:00+23:59", "c-1", "",
        "..", "ended",
        "in-progress", "scheduled", "outboundPhoneCall", "customer-busy", "openai", TO, "\ud800", 10**400,
        -1e308, "http://nowhere.invalid/control/c", "https://x.vapi.ai:1/", "https://[", "https://a@x.vapi.ai/",
        "https://x.vapi.ai/%",
    ]),
)  # fmt: skip
VALUES: Final = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@st.composite
def bent(draw: st.DrawFn, *wholes: Any) -> Any:
    """Take something that would fit, and change it in a few places."""
    whole = copy.deepcopy(draw(st.sampled_from(wholes)))
    for _ in range(draw(st.integers(0, 3))):
        places = list(_places(whole))
        if not places:
            break
        holder, key = places[draw(st.integers(0, len(places) - 1))]
        what = draw(st.sampled_from(["replace", "remove", "add", "double"]))
        if what == "remove":
            del holder[key]
        elif what == "add" and isinstance(holder, dict):
            holder[draw(st.text(max_size=8))] = draw(VALUES)
        elif what == "double" and isinstance(holder, list):
            holder.append(copy.deepcopy(holder[key]))
        else:
            holder[key] = draw(VALUES)
    return whole


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    for key in value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ():
        yield value, key
        yield from _places(value[key])


def in_json(value: Any) -> bytes:
    """Write JSON as services do, also what they should not write."""
    return json.dumps(value, ensure_ascii=True).encode()


ODD: Final = (
    b"", b" ", b"null", b"NaN", b"-Infinity", b'{"id": NaN}', b'{"id": 1e999}', b"1" * 5000, b'"' + b"x" * 9000 + b'"',
    b"<html><body>Bad Gateway</body></html>", b'{"id": "c-1"', b"\xff\xfe{\x00}\x00", b"\xef\xbb\xbf{}", b'"\\ud800"',
    b'{"id": "\xff"}', b'{"id": "c-1", "id": "c-2"}', b"[" * 49_000, b'{"a":' * 9_000, b"[" * 990 + b"]" * 990,
    b"[" * 500 + b"]" * 500, b'{"error":' * 960 + b"1" + b"}" * 960, b'{"message":' * 330 + b'"m"' + b"}" * 330,
    b'{"detail": [{"loc": ["body", {}], "msg": "m"}, 1, null]}', b'{"message": ["a", 1]}', b'{"error": {"error": {}}}',
    b'{"message": "\\ud83d", "code": "\\u0000\\u202e"}', b" " * 60_000, b"[" + b"{}," * 5_000 + b"{}]",
    b'{"message": "' + b"m" * 40_000 + b'"}', b"\r\n" * 20,
)  # fmt: skip
BODIES: Final = st.one_of(
    bent(CALL, BATCH, [CALL], [CALL, {**CALL, "id": "c-2"}], [NUMBER], NUMBER).map(in_json),
    bent({"message": ["m"], "error": "e", "statusCode": 400}, {"detail": [{"loc": ["a"], "msg": "m"}]}).map(in_json),
    VALUES.map(in_json),
    st.binary(max_size=200),
    st.sampled_from(ODD),
)
BOMB: Final = gzip.compress(b" " * 200_000)


def _cut(data: bytes) -> bytes:
    return data[: len(data) // 2]


#: How a body is compressed, and what is said of it.
ENCODINGS: Final[dict[str | None, list[Callable[[bytes], bytes]]]] = {
    None: [lambda body: body],
    "gzip": [
        gzip.compress,
        lambda body: body,
        lambda body: _cut(gzip.compress(body)),
        lambda _: BOMB,
        zlib.compress,
    ],
    "deflate": [zlib.compress, lambda body: zlib.compress(body)[2:-4], lambda body: body, gzip.compress],
    "gzip, gzip": [lambda body: gzip.compress(gzip.compress(body)), lambda _: gzip.compress(BOMB)],
    "identity": [lambda body: body],
    "br": [lambda body: body],
    "GZIP ,": [gzip.compress],
    "\xff": [lambda body: body],
}


@st.composite
def answers(draw: st.DrawFn) -> Answer:
    """Draw an answer of any status."""
    status = draw(st.sampled_from([200, 200, 201, 204, 302, 400, 404, 429, 500, 503]) | st.integers(100, 599))
    encoding = draw(st.sampled_from([None, None, None, *ENCODINGS]))
    body = draw(st.sampled_from(ENCODINGS[encoding]))(draw(BODIES))
    headers = draw(
        st.fixed_dictionaries(
            {},
            optional={
                "content-type": st.sampled_from(["application/json", "text/html; charset=x", "", "\xff", "x" * 500]),
                "retry-after": st.sampled_from(["0", "1", "-1", "1e9", "nan", "inf", "soon", "", "1_0", "\xb2"])
                | st.text(st.characters(min_codepoint=32, max_codepoint=255), max_size=40)
                | st.sampled_from(["Wed, 21 Oct 2026 07:28:00 GMT", "Wed, 99 Oct 99999 07:28:00", "0 -", "Mon, 1 Jan"]),
                "location": st.sampled_from(["", "/elsewhere", "https://example.com/\xff", "::"]),
                "x-request-id": st.sampled_from(["", "r-1", "\xff", "x" * 5000, "r\x01"]),
            },
        )
    )
    return Answer(status, body, headers if encoding is None else {**headers, "content-encoding": encoding})
