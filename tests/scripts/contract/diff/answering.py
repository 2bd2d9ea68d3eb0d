"""Answers of an operation as they were and as they are, and one that shows what is new."""

from __future__ import annotations

from typing import Any, Final

import attrs

from tests.scripts.normalise.toys import NUMBER, TEXT, Schema, answers, model, ref

JSON: Final = "application/json"


@attrs.frozen
class Said:
    """An answer as it comes over the wire."""

    status: int
    content: bytes
    media_type: str = JSON


@attrs.frozen(kw_only=True)
class Answering:
    """The answers that a document promises, and the kinds of change that this is, forth and back."""

    name: str
    old: Schema
    new: Schema
    forth: str
    back: str
    #: What only the new one promises, or what best shows what is new.
    value: Said
    old_value: Said


def _text(status: str = "200") -> dict[str, Any]:
    return {status: {"description": "", "content": {"text/plain": {"schema": TEXT}}}}


_EMPTY: Final = {"200": {"description": ""}}
_THING: Final = answers(ref("Stone"))
_STONE: Final = Said(200, b'{"weight": 1}')
_OTHER: Final = answers(model("id", "name", id=NUMBER, name=TEXT), "202")

ANSWERING: Final = (
    Answering(
        name="a body",
        old=_EMPTY,
        new=_THING,
        forth="body-added",
        back="body-removed",
        value=_STONE,
        old_value=Said(200, b"", ""),
    ),
    Answering(
        name="another media type",
        old=_THING,
        new=_text(),
        forth="media-type-changed",
        back="media-type-changed",
        value=Said(200, b"a stone", "text/plain"),
        old_value=_STONE,
    ),
    Answering(
        name="another status",
        old=_THING,
        new=answers(ref("Stone"), "201"),
        forth="success-renumbered",
        back="success-renumbered",
        value=Said(201, b'{"weight": 1}'),
        old_value=_STONE,
    ),
    Answering(
        name="one more status",
        old=_THING,
        new={**_THING, **answers(ref("Stone"), "202")},
        forth="success-repeated",
        back="success-removed",
        value=Said(202, b'{"weight": 1}'),
        old_value=_STONE,
    ),
    Answering(
        name="one more body",
        old=answers(model("weight", weight=NUMBER)),
        new={**answers(model("weight", weight=NUMBER)), **_OTHER},
        forth="success-added",
        back="success-removed",
        value=Said(202, b'{"id": 1, "name": "x"}'),
        old_value=_STONE,
    ),
    Answering(
        name="the body of another status",
        old={**_THING, **_OTHER},
        new={**_THING, **_OTHER, "201": _OTHER["202"]},
        forth="success-added",
        back="success-removed",
        value=Said(201, b'{"id": 1, "name": "x"}'),
        old_value=_STONE,
    ),
    Answering(
        name="a redirect",
        old=_EMPTY,
        new={**_EMPTY, "302": {"description": ""}},
        forth="success-added",
        back="success-removed",
        value=Said(302, b"", ""),
        old_value=Said(200, b"", ""),
    ),
    Answering(
        name="no success",
        old=_THING,
        new={"404": {"description": ""}},
        forth="successes-removed",
        back="success-added",
        value=_STONE,
        old_value=_STONE,
    ),
)
