"""What a session may hold, by purpose; the fields stand in `session_fields.json`."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, cast, overload

from attrs import field, frozen

from facade.arguments import Checks

from . import session as classes
from .session_kinds import Flag, Json, Many, Named, Number, Text, Word
from .session_reading import Reading
from .session_structures import Either, Field, Structure

if TYPE_CHECKING:
    from .session_kinds import Kind

#: What a session is for: a WebRTC call, accepting a SIP call, or a client secret.
Purpose = Literal["create", "accept", "secret"]

#: What is asked for, as it is called in messages.
WHAT: Final[Mapping[Purpose, str]] = {"create": "create", "accept": "accept", "secret": "client_secrets.create"}

_NUMBERS: Final = frozenset({"integer", "number"})


@cache
def field_data() -> dict[str, Any]:
    """Return the data file; it is read once."""
    data: dict[str, Any] = json.loads(Path(__file__).with_name("session_fields.json").read_bytes())
    return data


@frozen
class Rules:
    """The data file as kinds of values, each made when it is first asked for."""

    data: Mapping[str, Any]
    _made: dict[str, Structure] = field(factory=dict[str, Structure], init=False)

    def structure(self, name: str) -> Structure:
        """Return the rules of a class by its name."""
        if name not in self._made:
            said = self.data["objects"][name]
            fields = {key: self._field(value) for key, value in said["fields"].items()}
            self._made[name] = Structure(
                name=name,
                model=getattr(classes, name, None),
                fields=fields,
                required=tuple(key for key, known in fields.items() if known.required),
                tag=_tag(fields),
                closed=said.get("closed", False),
                exactly_one=tuple(said.get("exactly_one", ())),
                old=said.get("old", {}),
                gone=said.get("gone", {}),
            )
        return self._made[name]

    def _field(self, said: Mapping[str, Any]) -> Field:
        return Field(
            self._kind(said),
            required=said.get("required", False),
            null=said.get("null", False),
            refused=frozenset(said.get("refused", ())),
        )

    def _kind(self, said: Mapping[str, Any]) -> Kind:  # noqa: PLR0911 - one for each kind
        match said["is"]:
            case "text":
                form = self.data["forms"][said["form"]] if "form" in said else None
                return Text(re.compile(form["pattern"]), form["problem"]) if form else Text()
            case "word":
                return Word(tuple(said["words"]))
            case "flag":
                return Flag()
            case "integer" | "number" as sort:
                bounds = {key: said[name] for key, name in (("low", "from"), ("high", "to")) if name in said}
                return Number(sort == "integer", **bounds)
            case "object":
                return Json()
            case "list":
                bounds = {name: said[name] for name in ("fewest", "most") if name in said}
                return Many(self._kind(said["of"]), **bounds)
            case "mapping":
                return Named(self._kind(said["of"]))
            case "either":
                formerly: dict[str, str] = self.data[said["formerly"]] if "formerly" in said else {}
                return Either(tuple(self._kind(kind) for kind in said["of"]), formerly)
            case name:
                return self.structure(name)


def _tag(fields: Mapping[str, Field]) -> str | None:
    kind = fields["type"].kind if "type" in fields else None
    return kind.words[0] if isinstance(kind, Word) else None


@cache
def rules() -> Rules:
    """Return the rules that the data file makes."""
    return Rules(field_data())


@cache
def _session_kind(purpose: Purpose) -> Kind:
    realtime = rules().structure("Session")
    return Either((realtime, rules().structure("TranscriptionSession"))) if purpose == "secret" else realtime


def read_session(checks: Checks, where: str, session: object, *, purpose: Purpose) -> dict[str, Any]:
    """Return a session as the JSON object that is sent; what is wrong with it is noted, with the way to it."""
    reading = Reading(checks, purpose)
    if purpose != "secret" and _only_transcribes(session):
        reading.flaw((where, "type"), 'expected "realtime": a session that only transcribes takes a client secret')
        return {}
    return _session_kind(purpose).read(reading, where, session) or {}


def _only_transcribes(session: object) -> bool:
    if isinstance(session, Mapping):
        return cast("Mapping[str, Any]", session).get("type") == "transcription"
    return isinstance(session, classes.TranscriptionSession)


@overload
def session_json(
    session: classes.Session | Mapping[str, Any], *, purpose: Literal["create", "accept"]
) -> dict[str, Any]: ...
@overload
def session_json(
    session: classes.Session | classes.TranscriptionSession | Mapping[str, Any], *, purpose: Literal["secret"]
) -> dict[str, Any]: ...
def session_json(
    session: classes.Session | classes.TranscriptionSession | Mapping[str, Any], *, purpose: Purpose
) -> dict[str, Any]:
    """
    Return a session as the JSON object that is sent, or raise `InvalidArguments` with all that is wrong with it.

    A mapping is sent as it stands: one without `type` is refused here, as the service would refuse it.
    """
    checks = Checks(WHAT[purpose])
    body = read_session(checks, "session", session, purpose=purpose)
    checks.finish()
    return body


__all__ = ["WHAT", "Purpose", "field_data", "read_session", "rules", "session_json"]
