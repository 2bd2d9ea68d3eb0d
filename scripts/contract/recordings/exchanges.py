"""Recordings: what was asked and answered, as this project writes it and as vcrpy does."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from scripts.contract.findings import Place
from scripts.contract.recordings.located import Unreadable, read_located

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from scripts.contract.recordings.located import Located
    from scripts.sources import Workspace

ENDINGS: Final = frozenset({".yaml", ".yml", ".json"})


class Absent:
    """What stands for no body, since null is one."""


ABSENT: Final = Absent()


@frozen(kw_only=True)
class Message:
    """A request or an answer."""

    headers: Mapping[str, str]
    #: The body as it was sent, and where it stands; a JSON body also as its value.
    text: str
    json: Any
    body: str

    @property
    def media_type(self) -> str:
        """The kind of body, without its parameters; empty where nothing says."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()


@frozen(kw_only=True)
class Exchange:
    """A request, and the answer to it unless it was lost."""

    pointer: str
    method: str
    uri: str
    request: Message
    status: int | None
    response: Message | None


@frozen(kw_only=True)
class Recording:
    """A file of exchanges."""

    source: Located
    exchanges: tuple[Exchange, ...]
    #: When it was recorded, where somebody says so.
    on: dt.date | None
    #: The address of the service that answered, or words for what stood in for it; empty where nobody says.
    where: str


def recording_paths(workspace: Workspace, folders: tuple[str, ...]) -> list[Path]:
    """Find the recordings, in order."""
    return sorted(
        path
        for folder in folders
        for path in (workspace.root / folder).rglob("*")
        if path.suffix in ENDINGS and path.is_file()
    )


def read_recording(workspace: Workspace, path: Path) -> Recording:
    """Read a recording; an `Unreadable` says what keeps it from being one."""
    shown = workspace.shown(path)
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "not UTF-8 text"
        raise Unreadable(Place(shown), f"it cannot be read: {why}") from None
    source = read_located(text, shown)
    whole = source.value if isinstance(source.value, dict) else {}
    entries = whole.get("interactions")
    if not isinstance(entries, list) or not entries:
        raise Unreadable(source.place("/interactions"), "it holds no exchanges: `interactions` must be a list of them")
    head = whole.get("recorded")
    on, where = _origin(head, source) if isinstance(head, dict) else (None, "")
    exchanges = tuple(_exchange(entry, f"/interactions/{number}", source) for number, entry in enumerate(entries))
    return Recording(source=source, exchanges=exchanges, on=on, where=where)


def _origin(head: dict[str, Any], source: Located) -> tuple[dt.date | None, str]:
    on = head.get("on")
    try:
        date = None if on is None else dt.datetime.fromisoformat(str(on)).date()
    except ValueError:
        raise Unreadable(source.place("/recorded/on"), "`recorded.on` is no date") from None
    where = head.get("where")
    return date, where if isinstance(where, str) else ""


def _exchange(entry: Any, pointer: str, source: Located) -> Exchange:
    try:
        asked, answered = entry["request"], entry.get("response")
        status = None if answered is None else answered["status"]
        if isinstance(status, dict):
            status = status["code"]
        return Exchange(
            pointer=pointer,
            method=str(asked["method"]).upper(),
            uri=str(asked["uri"]),
            request=_message(asked, f"{pointer}/request"),
            status=None if status is None else int(status),
            response=None if answered is None else _message(answered, f"{pointer}/response"),
        )
    except KeyError as error:
        raise Unreadable(source.place(pointer), f"{pointer} is no exchange: it lacks `{error.args[0]}`") from None
    except (AttributeError, TypeError, ValueError):
        # What they say may quote what stands there.
        what = f"{pointer} is no exchange: a request with `method` and `uri`, and a `response` with a `status`"
        raise Unreadable(source.place(pointer), what) from None


def _message(part: dict[str, Any], pointer: str) -> Message:
    headers = {str(name).lower(): _first(value) for name, value in (part.get("headers") or {}).items()}
    if "json" in part:
        value = part["json"]
        return Message(headers=headers, text=json.dumps(value), json=value, body=f"{pointer}/json")
    name = "text" if "text" in part else "body"
    body = part.get(name)
    if isinstance(body, dict):
        # So vcrpy writes answers.
        name, body = "body/string", body.get("string")
    if isinstance(body, bytes):
        body = body.decode("utf-8", errors="replace")
    text = "" if body is None else str(body)
    return Message(headers=headers, text=text, json=_parsed(text, headers), body=f"{pointer}/{name}")


def _parsed(text: str, headers: Mapping[str, str]) -> Any:
    if not text or "json" not in headers.get("content-type", "json"):
        return ABSENT
    try:
        return json.loads(text)
    except ValueError:
        return ABSENT


def _first(value: Any) -> str:
    found = value[0] if isinstance(value, list) and value else value
    return str(found)


def strings(value: Any) -> Iterator[tuple[str, str]]:
    """Find each text in a JSON value with the name of the property that holds it."""
    pending: list[tuple[str, Any]] = [("", value)]
    while pending:
        name, item = pending.pop()
        if isinstance(item, dict):
            pending += item.items()
        elif isinstance(item, list):
            pending += [(name, one) for one in item]
        elif isinstance(item, str):
            yield name, item


__all__ = ["ABSENT", "Exchange", "Message", "Recording", "read_recording", "recording_paths", "strings"]
