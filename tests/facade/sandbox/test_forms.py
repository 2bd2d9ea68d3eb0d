"""Forms are read byte for byte, and only if they are made as their type says."""

from __future__ import annotations

import pytest

from facade.sandbox.forms import NotAForm, Part, parts_of

KIND = "multipart/form-data; boundary=b"


def form(disposition: str, content: bytes = b"text", more: str = "") -> bytes:
    """Return a form of one part."""
    head = f"Content-Disposition: {disposition}\r\n{more}\r\n"
    return b"--b\r\n" + head.encode() + content + b"\r\n--b--\r\n"


@pytest.mark.parametrize(
    ("disposition", "name", "filename"),
    [
        ('form-data; name="sdp"', "sdp", None),
        ("form-data; name=sdp", "sdp", None),
        ('form-data; name="ü"; filename="ä;b.txt"', "ü", "ä;b.txt"),
        (r'form-data; name="a\"b"', 'a"b', None),
        ("form-data; name=\"file\"; filename*=UTF-8''a%20%C3%BC", "file", "a ü"),
        ("FORM-DATA; NAME=sdp", "sdp", None),
    ],
)
def test_names_are_read_as_clients_write_them(disposition: str, name: str, filename: str | None) -> None:
    """Quoted or not, and in any language."""
    (part,) = parts_of(KIND, form(disposition))
    assert part == Part(name=name, filename=filename, content=b"text")


@pytest.mark.parametrize("content", [b"", b"\r\n", b"a\r\n\r\nb\r\n", b"\n", b"a--b--", b"\0\xff"])
def test_contents_come_through_byte_for_byte(content: bytes) -> None:
    """Line breaks at the end are the content's own."""
    (part,) = parts_of('multipart/form-data; boundary="b"', form("form-data; name=a", content, "Content-Type: A/B\r\n"))
    assert (part.content, part.kind) == (content, "a/b")


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("multipart/form-data", form("form-data; name=a")),
        ("multipart/mixed; boundary=b", form("form-data; name=a")),
        ("multipart/form-data; boundary=ü", form("form-data; name=a")),
        ("multipart/form-data; boundary=c", form("form-data; name=a")),
        (KIND, b""),
        (KIND, form("form-data; name=a").removesuffix(b"--\r\n")),
        (KIND, form("form-data")),
        (KIND, form("attachment; name=a")),
        (KIND, b"--b\r\nno head\r\n--b--"),
        (KIND, form("form-data; name=a", b"\r\n--bc")),
    ],
    ids=range(10),
)
def test_what_is_no_form_is_refused(kind: str, body: bytes) -> None:
    """Nothing is guessed."""
    with pytest.raises(NotAForm):
        parts_of(kind, body)
