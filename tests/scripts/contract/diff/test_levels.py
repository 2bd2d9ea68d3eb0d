"""
The level of a change in an answer is what happens to a client.

All changes are made to one document, and a client is generated from it as it was and as it is. Back again, the second
client is the one that is out there, and what the first document promised is what comes.
"""

from __future__ import annotations

import ast
import json
import sys
from typing import TYPE_CHECKING, Any

import attrs
import httpx
import pytest
from openapi_schema_validator import OAS30Validator

from scripts.contract.catalogue import rule
from scripts.contract.diff.changes import Direction
from scripts.contract.diff.taxonomy import RULES
from scripts.contract.findings import Level
from tests.scripts.contract.diff.answering import ANSWERING, Said
from tests.scripts.contract.diff.cases import ABSENT, CASES, NAMED
from tests.scripts.contract.diff.generated_types import Client, generate
from tests.scripts.contract.diff.services import whole
from tests.scripts.normalise.toys import Schema, answers, document, operation, ref

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.slow


def _document(*, new: bool) -> Schema:
    schemas: dict[str, Schema] = dict(NAMED)
    paths: dict[str, Schema] = {}
    for number, case in enumerate(CASES):
        schema = whole(case, new=new)
        if not case.is_body:
            schemas[f"Case{number}"] = schema
            schema = ref(f"Case{number}")
        both = {**answers(schema), **answers(schema, "409")}
        paths[f"/case{number}"] = {"get": operation(f"getCase{number}", responses=both)}
    for number, answering in enumerate(ANSWERING):
        responses = answering.new if new else answering.old
        paths[f"/answer{number}"] = {"get": operation(f"getAnswer{number}", responses=responses)}
    return document(schemas, paths)


@pytest.fixture(scope="module")
def clients(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Client, Client]]:
    """The clients of the document as it was and as it is, generated once for all cases."""
    root = tmp_path_factory.mktemp("levels")
    sys.path.insert(0, str(root))
    yield generate(root, "levels_old", _document(new=False)), generate(root, "levels_new", _document(new=True))
    sys.path.remove(str(root))


@attrs.frozen
class Trial:
    """One change, one way: what is out there, what comes, and what both documents allow."""

    operation: str
    #: What only the new document promises.
    value: Said
    #: Answers that both documents promise.
    common: tuple[Said, ...]
    #: Whether there is a property `held` to be looked into.
    holds: bool


def _said(value: Any, *, is_body: bool) -> Said:
    whole = value if is_body else {} if value is ABSENT else {"held": value}
    return Said(200, json.dumps(whole).encode())


def _allowed(said: Said, schema: Schema) -> bool:
    whole = {"components": {"schemas": NAMED}, **schema}
    return bool(OAS30Validator(whole).is_valid(json.loads(said.content)))


def _outcome(before: Client, after: Client, trial: Trial) -> Level:
    """Do what a program does that was written for the client before, and say how it fares."""
    try:
        hint = _promised(before, trial)
        got = _read(before, trial, trial.value, held=hint is not None)
        if hint is None or ast.unparse(hint) == "None":
            return Level.INFO  # nobody reads what nobody knew of
        now = _read(after, trial, trial.value, held=True) if _promised(after, trial) else None
        for said in trial.common:
            one, other = (_read(client, trial, said, held=True) for client in (before, after))
            if _kind(one) != _kind(other):
                return Level.ERROR  # after the next generation the same answer is another thing
    except Exception as error:
        if not isinstance(error, (AttributeError, *before.refusals, *after.refusals)):
            raise
        return Level.ERROR
    if not trial.common and not before.promises(now, hint):
        return Level.ERROR  # nothing of what was promised comes any more
    # Kept as a dictionary, although it is of a class that there was before; or taken for another one than it is.
    lost = type(got) is dict and type(now).__name__ in dir(before.models)
    taken = type(got).__name__ in dir(before.models) and _kind(got) != _kind(now)
    return Level.WARNING if lost or taken or not before.promises(got, hint) else Level.INFO


def _promised(client: Client, trial: Trial) -> ast.expr | None:
    """Return the type of what is looked at; nothing where the client does not know of it."""
    returned = client.returned(trial.operation)
    return client.fields(ast.unparse(returned)).get("held") if trial.holds else returned


def _read(client: Client, trial: Trial, said: Said, *, held: bool) -> Any:
    """Read an answer, and all that its model says is there."""
    headers = {"content-type": said.media_type} if said.media_type else {}
    response = httpx.Response(said.status, content=said.content, headers=headers)
    value = client.operation(trial.operation).read_response(response)
    if trial.holds:
        value = value.held if held else None
    for item in value if isinstance(value, list) else [value]:
        if type(item).__name__ in dir(client.models):
            for name in client.fields(type(item).__name__):
                getattr(item, name)
    return value


@pytest.mark.parametrize("number", range(len(CASES)))
def test_what_comes_with_a_refusal_raises_nothing_else(clients: tuple[Client, Client], number: int) -> None:
    """It is handed over as its class where it is one, so a change there is no worse than a warning."""
    case = CASES[number]
    for client in clients:
        for value in (case.old_value, case.value):
            said = attrs.evolve(_said(value, is_body=case.is_body), status=409)
            with pytest.raises(Exception, match="the service answered 409") as caught:
                _read(client, Trial(f"getCase{number}", said, (), holds=False), said, held=False)
            assert type(caught.value) is client.refusals[1]


def _kind(value: object) -> object:
    return [_kind(item) for item in value] if isinstance(value, list) else type(value).__name__


def _trials() -> Iterator[Any]:
    for number, case in enumerate(CASES):
        schemas = whole(case, new=False), whole(case, new=True)
        values = [_said(value, is_body=case.is_body) for value in (case.old_value, case.value)]
        common = tuple(said for said in values if all(_allowed(said, schema) for schema in schemas))
        for kind, value, way in ((case.forth, values[1], "forth"), (case.back, values[0], "back")):
            trial = Trial(f"getCase{number}", value, common, holds=not case.is_body)
            yield pytest.param(kind, trial, way, id=f"{kind or 'nothing'}-{case.name}-{way}".replace(" ", "-"))
    for number, answering in enumerate(ANSWERING):
        for kind, value, way in (
            (answering.forth, answering.value, "forth"),
            (answering.back, answering.old_value, "back"),
        ):
            trial = Trial(f"getAnswer{number}", value, (), holds=False)
            yield pytest.param(kind, trial, way, id=f"{kind}-{answering.name}-{way}".replace(" ", "-"))


@pytest.mark.parametrize(("kind", "trial", "way"), list(_trials()))
def test_a_level_is_what_happens(clients: tuple[Client, Client], kind: str, trial: Trial, way: str) -> None:
    """An error raises or turns right code wrong, a warning is not what the types say, all else is information."""
    before, after = clients if way == "forth" else clients[::-1]
    known = RULES[kind].of(Direction.RESPONSE) if kind else ""
    expected = rule(known).level if known else Level.INFO
    assert _outcome(before, after, trial) is expected
