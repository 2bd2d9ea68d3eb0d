"""How recordings are written, so that people can read them: where they come from on top, and JSON as what it is."""

from __future__ import annotations

import datetime as dt
import json
from io import StringIO
from typing import TYPE_CHECKING, Any, Final

import attrs
from ruamel.yaml import YAML
from ruamel.yaml.representer import SafeRepresenter

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

LOOPBACK: Final = "the sandbox, on loopback"
_HEAD: Final = "# Written by `make record`, never by hand. Whatever was private is made up.\n"
#: What a line holds; texts are not broken.
_SHORT: Final = 80
_WIDTH: Final = 10_000


class Unfit(Exception):
    """A recording that cannot be played back, or must not be written."""


@attrs.frozen(kw_only=True)
class Recorded:
    """Where and when a recording was made."""

    where: str
    on: dt.datetime
    note: str

    @classmethod
    def read(cls, value: Any) -> Recorded:
        """Read what stands on top of a recording."""
        fields = value if isinstance(value, dict) else {}
        where, on, note = (fields.get(name) for name in ("where", "on", "note"))
        if not (isinstance(where, str) and isinstance(on, str) and isinstance(note, str) and where):
            raise Unfit("It does not say where and when it was recorded.")
        moment = dt.datetime.fromisoformat(on)
        if moment.utcoffset() is None:
            raise Unfit("It does not say in which time zone it was recorded.")
        return cls(where=where, on=moment, note=note)

    def written(self) -> dict[str, str]:
        """Return what is to stand on top of the recording."""
        return {"where": self.where, "on": self.on.isoformat(timespec="seconds"), "note": self.note}


class Serialiser:
    """Writes and reads the text of a recording, for vcrpy."""

    def __init__(self, recorded: Recorded | None = None) -> None:
        #: What stands on top: given when something is written, known once it is read.
        self.recorded = recorded

    def serialize(self, cassette: dict[str, Any]) -> str:
        """Write what vcrpy has recorded."""
        if self.recorded is None:
            raise Unfit("Nobody says where and when it was recorded.")
        interactions = [_written(interaction) for interaction in cassette["interactions"]]
        text = StringIO()
        _yaml().dump({"recorded": self.recorded.written(), "interactions": interactions}, text)
        return _HEAD + text.getvalue()

    def deserialize(self, text: str) -> dict[str, Any]:
        """Read a recording, without making anything of it but texts, numbers, lists and mappings."""
        found: Any = _yaml().load(text)
        whole = found if isinstance(found, dict) else {}
        self.recorded = Recorded.read(whole.get("recorded"))
        return {"version": 1, "interactions": [_read(interaction) for interaction in whole["interactions"]]}


class _Representer(SafeRepresenter):
    """Puts what is short on one line."""

    def represent_mapping(self, tag: Any, mapping: Any, flow_style: bool | None = None) -> Any:  # noqa: FBT001 - as it is there
        """Represent a mapping."""
        short = flow_style or _is_short(mapping, mapping.values())
        return super().represent_mapping(tag, mapping, flow_style=short)

    def represent_sequence(self, tag: Any, sequence: Any, flow_style: bool | None = None) -> Any:  # noqa: FBT001 - see above
        """Represent a list."""
        short = flow_style or _is_short(sequence, sequence)
        return super().represent_sequence(tag, sequence, flow_style=short)


def _is_short(whole: object, parts: Iterable[object]) -> bool:
    return len(str(whole)) <= _SHORT and not any(isinstance(part, dict | list) for part in parts)


def _yaml() -> YAML:
    yaml = YAML(typ="safe", pure=True)
    yaml.Representer = _Representer
    yaml.allow_unicode = True
    yaml.width = _WIDTH
    yaml.sort_base_mapping_type_on_output = False  # type: ignore[assignment] # declared as what it is at first
    return yaml


def _written(interaction: dict[str, Any]) -> dict[str, Any]:
    request, response = interaction["request"], interaction["response"]
    asked: dict[str, Any] = {"method": request["method"], "uri": request["uri"]}
    asked |= _with_body(request["headers"], request["body"])
    if "lost" in response:
        return {"request": asked, "lost": response["lost"]}
    answered = {"status": response["status"]["code"]}
    return {"request": asked, "response": answered | _with_body(response["headers"], response["body"]["string"])}


def _with_body(headers: dict[str, list[str]], body: str | bytes | None) -> dict[str, Any]:
    written: dict[str, Any] = {"headers": {name: values[0] for name, values in headers.items()}} if headers else {}
    if body:
        text = body if isinstance(body, str) else body.decode()
        try:
            written["json"] = json.loads(text)
        except ValueError:
            written["text"] = text
    return written


def _read(interaction: dict[str, Any]) -> dict[str, Any]:
    asked = interaction["request"]
    request = {"method": asked["method"], "uri": asked["uri"], "headers": _headers(asked), "body": _body(asked)}
    if "lost" in interaction:
        return {"request": request, "response": {"lost": interaction["lost"]}}
    answered = interaction["response"]
    response = {
        "status": {"code": answered["status"], "message": ""},
        "headers": _headers(answered),
        "body": {"string": _body(answered)},
    }
    return {"request": request, "response": response}


def _headers(part: dict[str, Any]) -> dict[str, list[str]]:
    return {name: [value] for name, value in part.get("headers", {}).items()}


def _body(part: dict[str, Any]) -> str:
    return json.dumps(part["json"], ensure_ascii=False) if "json" in part else str(part.get("text", ""))


def origin(path: Path) -> Recorded:
    """Return where and when a recording was made."""
    return Recorded.read(_yaml().load(path.read_text(encoding="utf-8")).get("recorded"))


__all__ = ["LOOPBACK", "Recorded", "Serialiser", "Unfit", "origin"]
