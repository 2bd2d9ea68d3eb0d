"""What was posted is taken from any server, as it has it."""

from __future__ import annotations

from email.message import Message
from typing import Any, Final

import httpx
import pytest

from facade.errors import InvalidArguments
from facade.webhooks import Post

EMAIL: Final = Message()
EMAIL["X-Signature"] = "abc"
EMAIL["x-signature"] = "def"

FORMS: Final[dict[str, Any]] = {
    "a mapping of lists": {"X-Signature": ["abc", "def"]},
    "a mapping of bytes": {b"X-Signature": [b"abc", b"def"]},
    "two spellings": {"X-Signature": "abc", "x-signature": "def"},
    "pairs": [("X-Signature", "abc"), ("x-signature", "def")],
    "pairs that come one by one": (pair for pair in [("X-Signature", "abc"), ("x-signature", "def")]),
    "ASGI": [(b"x-signature", b"abc"), (b"x-signature", b"def")],
    "http.server": EMAIL,
    "httpx": httpx.Headers([("X-Signature", "abc"), ("x-signature", "def")]).multi_items(),
}


@pytest.mark.parametrize("form", FORMS)
def test_headers_come_in_any_form(form: str) -> None:
    """Case does not matter, and a header that is there twice is there twice."""
    assert Post(FORMS[form], b"").values("X-SIGNATURE") == ("abc", "def")


def test_a_header_that_is_none_is_not_there() -> None:
    """Otherwise its value would be a text that says so."""
    assert Post({"X-Signature": None, "X-Other": [None]}, b"").values("x-signature") == ()


def test_a_header_that_is_there_very_often_is_read_in_time() -> None:
    """Each value is taken up once."""
    post = Post(((b"x", b"1") for _ in range(300_000)), b"")
    assert len(post.values("x")) == 300_000


def test_the_environment_of_a_wsgi_server_is_read() -> None:
    """Headers have a prefix there, save two, and lie beside all kinds of things."""
    environment = {
        "REQUEST_METHOD": "POST",
        "HTTP_X_SIGNATURE": "abc",
        "CONTENT_TYPE": "application/json",
        "CONTENT_LENGTH": "2",
        "SERVER_NAME": "example.com",
        "wsgi.input": object(),
    }
    post = Post(environment, b"{}")
    assert post.values("x-signature") == ("abc",)
    assert post.values("content-type") == ("application/json",)
    assert post.values("server-name") == ()
    assert set(post.headers) == {"x-signature", "content-type", "content-length"}


@pytest.mark.parametrize("body", [bytearray(b"{}"), memoryview(b"{}"), b"{}"])
def test_a_body_is_bytes(body: Any) -> None:
    """Any bytes are taken."""
    assert Post({}, body).body == b"{}"


@pytest.mark.parametrize("body", ["{}", {}, None])
def test_a_body_that_is_no_bytes_is_a_mistake_of_the_program(body: Any) -> None:
    """A text is not what was signed, even if it looks the same."""
    with pytest.raises(InvalidArguments, match="body: expected the bytes as they came"):
        Post({}, body)


def test_nothing_of_what_was_posted_is_shown() -> None:
    """A post can be logged."""
    post = Post({"authorization": "Bearer x"}, b"secret", "put", "https://example.com/?key=1")
    assert repr(post) == "Post(method='PUT')"
