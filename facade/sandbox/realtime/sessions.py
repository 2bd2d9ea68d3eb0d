"""Sessions, checked as the service checks them: what is wrong, and what it does not know, is refused by its name."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

from facade.arguments import Checks
from facade.errors import InvalidArguments
from facade.realtime.session_kinds import Many
from facade.realtime.session_reading import written
from facade.realtime.session_rules import read_session, rules
from facade.realtime.session_structures import Either, Structure

from .refusing import Refusal, missing, unknown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from facade.realtime.session_kinds import Kind
    from facade.realtime.session_reading import Way
    from facade.realtime.session_rules import Purpose


def json_in(data: bytes | str) -> object:
    """Return what JSON holds, if it is in UTF-8 and has no number that JSON does not know; or raise `ValueError`."""
    text = data.decode() if isinstance(data, bytes) else data
    try:
        return json.loads(text, parse_constant=_refuse_constant)
    except RecursionError:
        message = "it is nested too deeply"
        raise ValueError(message) from None


def _refuse_constant(name: str) -> None:
    message = f"{name} is no JSON"
    raise ValueError(message)


def object_in(body: bytes) -> dict[str, Any]:
    """Return the JSON object in a body."""
    try:
        value = json_in(body)
    except ValueError:
        value = None
    if not isinstance(value, dict):
        raise Refusal(400, "We could not parse the JSON body of your request: an object is expected.")
    return cast("dict[str, Any]", value)


def checked(session: object, purpose: Purpose) -> dict[str, Any]:
    """Return a session that the service takes, or raise `Refusal`."""
    if not isinstance(session, dict):
        raise Refusal(400, "Invalid type for 'session': expected an object.", "invalid_type", "session")
    given = cast("dict[str, Any]", session)
    if "type" not in given:
        raise missing("session.type")
    transcribes = purpose == "secret" and given["type"] == "transcription"
    structure = rules().structure("TranscriptionSession" if transcribes else "Session")
    checks = Checks("session")
    read_session(checks, "session", given, purpose=purpose)
    for way in _unknown(structure, "session", given):
        raise unknown(written(way))
    try:
        checks.finish()
    except InvalidArguments as error:
        flaw = error.flaws[0]
        if "refuses" in flaw.problem or "beta" in flaw.problem:
            raise unknown(flaw.where) from None
        raise Refusal(400, f"Invalid value for '{flaw.where}': {flaw.problem}.", "invalid_value", flaw.where) from None
    return given


def _unknown(kind: Kind, way: Way, value: object) -> Iterator[Way]:
    """Find the fields that the service has never heard of."""
    if isinstance(value, list) and isinstance(kind, Many):
        for index, item in enumerate(cast("list[object]", value)):
            yield from _unknown(kind.of, (way, index), item)
    if not isinstance(value, dict):
        return
    fields = cast("dict[str, object]", value)
    if isinstance(kind, Either):
        structures = [each for each in kind.kinds if isinstance(each, Structure)]
        meant = [each for each in structures if each.tag is None or each.tag == fields.get("type")]
        if meant:
            yield from _unknown(max(meant, key=lambda each: len(each.fields.keys() & fields.keys())), way, fields)
    elif isinstance(kind, Structure):
        for name, item in fields.items():
            if name in kind.fields:
                yield from _unknown(kind.fields[name].kind, (way, name), item)
            elif name not in kind.old and name not in kind.gone:
                yield way, name


__all__ = ["checked", "json_in", "object_in"]
