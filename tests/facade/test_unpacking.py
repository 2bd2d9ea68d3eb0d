"""Limits to the size of an answer hold, and what is compressed comes out whole or not at all."""

from __future__ import annotations

import gzip
import zlib
from typing import TYPE_CHECKING

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facade.errors import (
    InvalidRequest,
    NotFound,
    ServerFault,
    ServiceError,
    UnreadableAnswer,
)
from facade.unpacking import TooLarge, Unreadable, unpacked
from tests.facade.in_process import NOWHERE, InProcess, Pieces
from tests.facade.services import Answer, Fault, Vapi

if TYPE_CHECKING:
    from tests.facade.clients import OpenVapi
    from tests.facade.faults import Framing

from tests.facade.odd_answers import CALL, LIMIT, in_json


def test_a_large_answer_is_refused_without_reading_on(open_vapi: OpenVapi) -> None:
    """Once an answer is beyond the limit, no more of it is asked for, and it is closed."""
    for status, kind in ((200, UnreadableAnswer), (400, InvalidRequest), (500, ServerFault)):
        pieces = Pieces(iter([b" " * 1000] * 10_000))
        service = InProcess(httpx.Response(status, stream=pieces))
        client = open_vapi(NOWHERE, transport=service, largest_answer=10_000, retries=0)
        with pytest.raises(ServiceError, match="larger than 10000 bytes") as caught:
            client.calls.get("c-1")
        assert type(caught.value) is kind
        assert pieces.taken == 11
        assert pieces.closed


def test_an_endless_answer_is_refused(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """A body that never ends is left as soon as it is beyond the limit."""
    vapi_service.fault("GET", "/call", Fault.endless(), times=None)
    with pytest.raises(UnreadableAnswer, match="larger than"):
        open_vapi(vapi_service, largest_answer=10_000_000).calls.get("c-1")
    assert len(vapi_service.arrived) == 1


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "gzip, gzip"])
def test_what_would_grow_too_large_is_refused(open_vapi: OpenVapi, encoding: str) -> None:
    """A small body that would expand beyond the limit is not expanded beyond it."""
    body = b" " * 40_000_000
    packed = zlib.compress(body) if encoding == "deflate" else gzip.compress(body)
    packed = gzip.compress(packed) if "," in encoding else packed
    client = open_vapi(NOWHERE, transport=InProcess(Answer(200, packed, {"content-encoding": encoding})))
    with pytest.raises(UnreadableAnswer, match="larger than 16777216 bytes"):
        client.calls.get("c-1")


def test_the_limit_is_the_last_that_fits(open_vapi: OpenVapi) -> None:
    """An answer of exactly the limit is read, compressed or not."""
    body = in_json(CALL)
    for sent, encoding in ((body, "identity"), (gzip.compress(body), "gzip"), (zlib.compress(body), "deflate")):
        service = InProcess(Answer(200, sent, {"content-encoding": encoding}))
        assert open_vapi(NOWHERE, transport=service, largest_answer=max(len(body), len(sent))).calls.get("c-1").ended
        if len(sent) <= len(body):
            with pytest.raises(UnreadableAnswer, match="larger than"):
                open_vapi(NOWHERE, transport=service, largest_answer=len(body) - 1).calls.get("c-1")


# Compression


def test_what_was_compressed_is_read(open_vapi: OpenVapi) -> None:
    """All that requests ask for is understood, also in parts, and with something behind it."""
    body = in_json(CALL)
    packed = (
        ("gzip", gzip.compress(body)),
        ("x-gzip", gzip.compress(body)),
        ("GZip", gzip.compress(body)),
        ("gzip", gzip.compress(body[:10]) + gzip.compress(body[10:])),
        ("gzip", gzip.compress(body) + b"\0" * 100),
        ("deflate", zlib.compress(body)),
        ("deflate", zlib.compress(body)[2:-4]),
        ("gzip, deflate", zlib.compress(gzip.compress(body))),
        ("identity", body),
    )
    for encoding, sent in packed:
        service = InProcess(Answer(200, sent, {"content-encoding": encoding}))
        assert open_vapi(NOWHERE, transport=service).calls.get("c-1").ended


@given(parts=st.lists(st.binary(max_size=300), min_size=1, max_size=5), limit=st.integers(0, 600))
def test_compressed_parts_are_one(parts: list[bytes], limit: int) -> None:
    """Whatever was compressed comes back whole, or is refused if it is beyond the limit."""
    packed = b"".join(map(gzip.compress, parts))
    whole = b"".join(parts)
    if len(whole) > limit:
        with pytest.raises(TooLarge):
            unpacked(packed, "gzip", limit)
    else:
        assert unpacked(packed, "gzip", limit) == whole


def test_many_empty_parts_take_no_time() -> None:
    """A body of nothing but beginnings is not followed to its end: that would take a day."""
    with pytest.raises(Unreadable):
        unpacked(gzip.compress(b"") * 500_000, "gzip", LIMIT)


@given(data=st.binary(max_size=300), encoding=st.sampled_from(["gzip", "deflate", "br", "gzip, deflate", ","]))
def test_any_bytes_can_be_said_to_be_compressed(data: bytes, encoding: str) -> None:
    """What is not compressed as it says is told apart, never returned in part."""
    try:
        result = unpacked(data, encoding, LIMIT)
    except (TooLarge, Unreadable):
        return
    assert isinstance(result, bytes)


@pytest.mark.parametrize("status", [200, 404, 500])
@pytest.mark.parametrize("framing", ["length", "chunked", "close"])
def test_ten_megabytes_are_an_answer_like_any_other(
    vapi_service: Vapi, open_vapi: OpenVapi, status: int, framing: Framing
) -> None:
    """A large answer below the limit is read whole, and judged as a small one is."""
    vapi_service.fault("GET", "/call", Fault.big(status=status, framing=framing))
    kind = {200: UnreadableAnswer, 404: NotFound, 500: ServerFault}[status]
    with pytest.raises(kind) as caught:
        open_vapi(vapi_service, retries=0).calls.get("c-1")
    assert isinstance(caught.value, ServiceError)
    assert len(caught.value.body or b"") == 10 * 1024 * 1024
    assert len(str(caught.value)) < 500
