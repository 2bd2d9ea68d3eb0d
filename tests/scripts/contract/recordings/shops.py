"""A small service with recordings: its document, a repository for it, and exchanges with it."""

from __future__ import annotations

import copy
import datetime as dt
import json
from typing import TYPE_CHECKING, Any, Final

from scripts.contract import recordings
from scripts.contract.families import Options
from scripts.generate import tree
from scripts.generate.render import render
from scripts.normalise import REPAIRS, STEPS
from tests.scripts.normalise.houses import House
from tests.scripts.normalise.toys import (
    NUMBER,
    TEXT,
    answers,
    document,
    either,
    listed,
    model,
    normal,
    operation,
    parameter,
    ref,
    sends,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from scripts.contract.findings import Finding
    from tests.scripts.normalise.toys import Schema

TODAY: Final = dt.date(2026, 11, 21)
FOLDER: Final = "tests/facade/cassettes"
ADDRESS: Final = "https://toy.invalid"


def shop() -> Schema:
    """Return the document: things can be asked for, listed, made and dropped."""
    cat = model("kind", kind={"type": "string", "enum": ["cat"]}, lives=NUMBER)
    dog = model("kind", "tricks", kind={"type": "string", "enum": ["dog"]}, tricks=listed(TEXT))
    thing = model(
        "id",
        id=TEXT,
        size={"type": "string", "enum": ["small", "large"]},
        made={"type": "string", "format": "date-time"},
        note={**TEXT, "nullable": True},
        parent={**ref("Thing"), "nullable": True},
        pet=either(cat, dog),
        labels={"type": "object", "additionalProperties": TEXT},
        anything={"type": "object"},
        watchUrl=TEXT,
    )
    new = model("name", name={**TEXT, "maxLength": 20}, size=TEXT)
    kinds = listed({"type": "string", "enum": ["cat", "dog"]})
    paths: dict[str, Schema] = {
        "/thing/{id}": {
            "get": operation(parameters=[parameter("id", "path")]),
            "delete": operation(
                "dropThing", parameters=[parameter("id", "path")], responses={"204": {"description": ""}}
            ),
        },
        "/thing/first": {"get": operation("getFirst")},
        "/things": {
            "get": operation(
                "listThings",
                parameters=[
                    parameter("limit", schema={"type": "integer", "maximum": 10}),
                    parameter("kinds", schema=kinds),
                    parameter("sure", schema={"type": "boolean"}),
                    parameter("owner", required=True),
                ],
                responses=answers(listed(ref("Thing"))),
            ),
            "post": operation(
                "makeThing",
                requestBody={**sends(ref("NewThing")), "required": True},
                responses=answers(ref("Thing"), "201"),
            ),
        },
    }
    message = model("say", say=TEXT)
    return document({"Thing": thing, "NewThing": new, "Message": {**message, "x-webhook": "message"}}, paths)


def mended(source: Schema) -> Schema:
    """Mend a document, but leave it in its own words."""
    return normal(source, without=STEPS.keys() - REPAIRS)


def asked(method: str = "GET", path: str = "/thing/a-1", body: Any = None, **headers: str) -> dict[str, Any]:
    """Describe a request as recordings have it."""
    request: dict[str, Any] = {"method": method, "uri": path if "://" in path else f"{ADDRESS}{path}"}
    if body is not None:
        headers.setdefault("content-type", "application/json")
        request["json"] = body
    return request | ({"headers": headers} if headers else {})


def answered(body: Any = None, status: int = 200) -> dict[str, Any]:
    """Describe an answer as recordings have it."""
    response: dict[str, Any] = {"status": status}
    return response if body is None else {**response, "headers": {"content-type": "application/json"}, "json": body}


#: A conversation that nothing is wrong with.
SOUND: Final[dict[str, Any]] = {
    "recorded": {"where": ADDRESS, "on": "2026-11-01T12:00:00+00:00", "note": "Make a thing and look at it."},
    "interactions": [
        {
            "request": asked("POST", "/things", {"name": "a thing"}, authorization="[hidden]"),
            "response": answered({"id": "a-1", "size": "small", "note": None, "labels": {"any": "word"}}, 201),
        },
        {
            "request": asked(),
            "response": answered({
                "id": "a-1",
                "made": "2026-11-01T12:00:00Z",
                "parent": None,
                "pet": {"kind": "dog", "tricks": ["roll"]},
                "anything": {"goes": {"here": 1}},
            }),
        },
        {
            "request": asked("GET", "/things?limit=5&kinds=cat&kinds=dog&sure=true&owner=a"),
            "response": answered([{"id": "a-1"}]),
        },
        {"request": asked("GET", "/thing/first"), "response": answered({"id": "a-1"})},
        {"request": asked("POST", "/things", {"size": 7}), "response": answered({"error": "name"}, 400)},
        {"request": asked("DELETE"), "lost": "the connection broke after the request was sent"},
    ],
}  # fmt: skip


def changed(change: Callable[[dict[str, Any]], Any]) -> dict[str, Any]:
    """Return the sound conversation with something done to it."""
    whole = copy.deepcopy(SOUND)
    change(whole)
    return whole


class Shop(House):
    """A repository of the service, with its generated client."""

    def __init__(self, root: Path) -> None:
        super().__init__(root, {"toy": shop()})
        tree.begin(root / "generated")
        render("toy", normal(shop()), root / "generated" / "toy")
        tree.tidy(root / "generated")

    def recorded(self, recording: Any, name: str = "talk.yaml") -> list[Finding]:
        """Put one recording in place of all others, and check; a text is written as it is."""
        folder = self.root / FOLDER
        folder.mkdir(parents=True, exist_ok=True)
        for path in folder.iterdir():
            path.unlink()
        text = recording if isinstance(recording, str) else json.dumps(recording, indent=1)
        (folder / name).write_text(text, encoding="utf-8")
        return self.check()

    def check(self) -> list[Finding]:
        """Check the family."""
        return list(recordings.check(self.workspace, Options(today=TODAY)))


__all__ = ["ADDRESS", "FOLDER", "SOUND", "TODAY", "Shop", "answered", "asked", "changed", "mended", "shop"]
