"""Operations and their parts may be called what they like, and may leave out what they like."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from scripts.generate import tree
from scripts.generate.render import render
from tests.scripts.normalise.toys import (
    NUMBER,
    TEXT,
    answers,
    document,
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

    from tests.scripts.generate.conftest import Client
    from tests.scripts.normalise.toys import Schema

    Make = Callable[[Schema], Client]


@attrs.frozen
class Reply:
    """An answer, without a network."""

    status_code: int
    body: Any = None
    headers: dict[str, str] = attrs.field(factory=lambda: {"content-type": "application/json"})

    @property
    def content(self) -> bytes:
        """The body as JSON."""
        return json.dumps(self.body).encode()


PARAMETERS = (
    *("query", "path", "headers", "body", "client", "url", "send", "send_async", "build_request", "read_response"),
    *("json_body", "multipart_body", "sync_detailed", "asyncio_detailed", "operation", "request", "response", "self"),
    *("import", "UNSET", "Request", "filter[name]", "a-b", "a_b", "X-Token", "content-type", "method", "params"),
)


@pytest.mark.parametrize("location", ["query", "header"])
def test_a_parameter_may_have_any_name(client: Make, location: str) -> None:
    """It is sent under its own name, and hides nothing that its module needs."""
    parameters = [parameter(name, location, required=True) for name in PARAMETERS]
    source = document(paths={"/thing": {"post": operation(parameters=parameters, requestBody=sends(ref("Thing")))}})
    module = client(source).api("things", "get_thing")
    names = [name for name in module.build_request.__annotations__ if name not in {"body", "return"}]
    assert len(names) == len(PARAMETERS)
    values = {name: f"the {name}" for name in names}
    request = module.build_request(**values, body=None)
    sent = dict(request.params) if location == "query" else dict(request.headers)
    assert sorted(sent) == sorted({*PARAMETERS, *(["content-type"] if location == "header" else [])})
    assert sorted(sent.values())[-len(PARAMETERS) :] == sorted(values.values())


@pytest.mark.parametrize("name", ["path", "query", "id", "client", "body", "send", "a-b", "import", "url"])
def test_a_parameter_in_the_path_may_have_any_name(client: Make, name: str) -> None:
    """It stands where its braces were."""
    get = operation(parameters=[parameter(name, "path"), parameter("q")])
    module = client(document(paths={f"/thing/{{{name}}}/part": {"get": get}})).api("things", "get_thing")
    assert module.build_request("a/b").path == "/thing/a%2Fb/part"


@pytest.mark.parametrize("location", ["query", "header"])
def test_parameters_in_two_places_may_share_a_name(client: Make, location: str) -> None:
    """Each goes where it belongs; their Python names tell the place."""
    parameters = [parameter("id", "path"), parameter("id", location)]
    module = client(document(paths={"/{id}": {"get": operation(parameters=parameters)}})).api("things", "get_thing")
    request = module.build_request(id_path="1", **{f"id_{location}": "2"})
    assert request.path == "/1"
    assert dict(request.params or request.headers) == {"id": "2"}


def test_parameters_of_the_path_are_in_each_operation(client: Make) -> None:
    """Also where they stand among the components, and are only referred to."""
    item = {"parameters": [{"$ref": "#/components/parameters/id"}], "get": operation(), "put": operation("put")}
    source = document(paths={"/thing/{id}": item}, components={"parameters": {"id": parameter("id", "path")}})
    made = client(source)
    assert made.api("things", "get_thing").build_request("1").path == "/thing/1"
    assert made.api("things", "put").build_request("1").path == "/thing/1"


def test_operations_need_no_ids_and_no_tags(client: Make) -> None:
    """A module is called after method and path then, and stands with those that have no tag."""
    answer = {"responses": answers(ref("Thing"))}
    made = client(document(paths={"/a/{b-c}/d.e": {"get": answer}, "/a": {"get": answer, "post": answer}}))
    assert made.api("default", "get_a_b_c_d_e").build_request("1").path == "/a/1/d.e"
    assert made.api("default", "get_a").build_request().method == "GET"
    assert made.api("default", "post_a").build_request().method == "POST"


def test_operations_may_share_an_id(client: Make) -> None:
    """Whether they are under one tag or under two, none overwrites the other."""
    paths = {
        "/a": {"get": operation("find", summary="One.")},
        "/b": {"get": operation("find", summary="Two.")},
        "/c": {"get": operation("Find", summary="Three.", tags=["Others"])},
    }
    made = client(document(paths=paths))
    assert made.api("things", "find").build_request().path == "/a"
    assert made.api("things", "find_2").build_request().path == "/b"
    assert made.api("others", "find_3").build_request().path == "/c"


@pytest.mark.parametrize(
    ("tag", "package"),
    [
        ("a/b c", "ab_c"),
        ("import", "import_"),
        ("日本", "日本"),
        ("!!", "tag"),
        ("", "tag"),
        ("../up", "up"),
        ("1", "tag1"),
    ],
)
def test_a_tag_may_have_any_name(client: Make, tag: str, package: str) -> None:
    """It becomes the name of a package, and leads nowhere else."""
    made = client(document(paths={"/thing": {"get": operation(tags=[tag])}}))
    assert made.api(package, "get_thing").build_request().path == "/thing"


def test_answers_may_be_told_by_range_and_by_default(client: Make) -> None:
    """A success is read as what its range says, everything else as what the default says."""
    responses = {**answers(ref("Thing"), "2XX"), **answers(model(code=NUMBER), "default")}
    made = client(document({"Thing": model("id", id=TEXT)}, {"/thing": {"get": operation(responses=responses)}}))
    module = made.api("things", "get_thing")
    assert module.read_response(Reply(203, {"id": "1"})).id == "1"
    with pytest.raises(Exception, match="the service answered 404") as caught:
        module.read_response(Reply(404, {"code": 7}))
    assert caught.value.parsed.code == 7  # type: ignore[attr-defined]


def test_an_answer_by_default_alone_is_what_is_returned(client: Make) -> None:
    """Where no success is documented, the default is one."""
    made = client(document(paths={"/thing": {"get": operation(responses=answers(ref("Thing"), "default"))}}))
    assert type(made.api("things", "get_thing").read_response(Reply(200, {}))) is made.models.Thing


def test_shared_bodies_and_answers_are_used(client: Make) -> None:
    """What stands among the components is as good as what stands in the operation."""
    post = operation(
        requestBody={"$ref": "#/components/requestBodies/b"}, responses={"200": {"$ref": "#/components/responses/r"}}
    )
    components = {
        "requestBodies": {"b": sends(model(a=TEXT))},
        "responses": {"r": answers(listed(ref("Thing")))["200"]},
    }
    made = client(document(paths={"/thing": {"post": post}}, components=components))
    module = made.api("things", "get_thing")
    assert module.build_request(body=made.models.GetThingBody(a="x")).content == b'{"a":"x"}'
    assert type(module.read_response(Reply(200, [{}]))[0]) is made.models.Thing


def test_json_is_sent_where_a_body_may_be_of_several_kinds(client: Make) -> None:
    """A form beside it makes no difference."""
    content = {**sends(model(b=TEXT), "multipart/form-data")["content"], **sends(model(a=TEXT))["content"]}
    made = client(document(paths={"/thing": {"post": operation(requestBody={"content": content})}}))
    request = made.api("things", "get_thing").build_request(body=made.models.GetThingBody(a="x"))
    assert (request.content, dict(request.headers)) == (b'{"a":"x"}', {"content-type": "application/json"})


@pytest.mark.slow
def test_all_of_it_at_once_is_tidy_and_importable(tmp_path: Path) -> None:
    """The formatter and the linter of the real command take it, and every module is imported."""
    post, put = ([parameter(name, location) for name in PARAMETERS] for location in ("query", "header"))
    paths = {
        "/thing": {
            "post": operation("post", parameters=post, requestBody=sends(ref("Thing"))),
            "put": operation("put", parameters=put, requestBody=sends(ref("Thing"))),
        },
        "/none/{path}": {"get": {"parameters": [parameter("path", "path")], "responses": {}}},
    }
    tree.begin(tmp_path / "generated")
    render("toy", normal(document(paths=paths)), tmp_path / "generated" / "toy")
    tree.tidy(tmp_path / "generated")
    tree.prove_importable(tmp_path)
