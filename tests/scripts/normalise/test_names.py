"""Names that Python, the generator or the generated modules could not stand are replaced."""

from __future__ import annotations

import builtins
import keyword
import re
from typing import TYPE_CHECKING

import pytest

from scripts.generate import render
from scripts.normalise import normalise
from scripts.normalise.names import RESERVED, class_name, module_name
from tests.scripts.normalise.toys import TEXT, document, listed, model, named, normal, ref, told

if TYPE_CHECKING:
    from tests.scripts.normalise.conftest import Real


def renamed(*names: str) -> dict[str, str]:
    """Return what becomes of schemas of these names, each of which `Thing` holds."""
    holds = {f"held{number}": ref(name) for number, name in enumerate(names)}
    source = document({"Thing": model(**holds), **{name: model(a=TEXT) for name in names}})
    outcome = named(normal(source))
    found = [outcome["Thing"]["properties"][key]["$ref"].removeprefix("#/components/schemas/") for key in holds]
    assert set(outcome) == {"Thing", *found}
    return dict(zip(names, found, strict=True))


@pytest.mark.parametrize("name", sorted(name for name in RESERVED if class_name(name) == name))
def test_a_schema_hides_nothing_that_generated_modules_import(name: str) -> None:
    """A schema called `Field` becomes another class, and all references follow."""
    assert renamed(name) == {name: f"{name}Object"}


def test_what_generated_modules_import_is_reserved() -> None:
    """Every name with a capital that stands beside schemas in a template's imports is on the list."""
    imported: set[str] = set()
    for name in ("endpoint_module", "literal_enum", "model", "models_init", "union"):
        text = (render.TEMPLATES / f"{name}.py.jinja").read_text(encoding="utf-8")
        for names in re.findall(r"^\s*from \S+ import (.*)$", text, re.MULTILINE):
            imported.update(re.findall(r"\b[A-Z]\w*", re.sub(r"\{%.*?%\}|\w+ as ", " ", names)))
            imported.update(re.findall(r'"([A-Z]\w*)"', names))
    assert {"Field", "Model", "Operation", "Union"} <= imported <= RESERVED


def test_two_schemas_never_become_one_class() -> None:
    """Names that differ in case or signs alone are numbered, the first one keeps its own."""
    assert renamed("Foo", "foo", "FOO", "fo-o") == {"Foo": "Foo", "foo": "foo2", "FOO": "FOO2", "fo-o": "fo-o"}


@pytest.mark.parametrize("name", ["a b", "1st", "a-b.c", "Foo<Bar>", "日本", "a#b", "a?b", "None", "str", "import"])
def test_a_name_need_not_be_python(name: str) -> None:
    """The generator finds a class and a module for it that Python takes and no builtin has."""
    assert renamed(name) == {name: name}
    for made in (class_name(name), module_name(name)):
        assert made.isidentifier()
        assert not keyword.iskeyword(made)
        assert not hasattr(builtins, made)


@pytest.mark.parametrize(("name", "plain"), [("a/b", "a_b"), ("a~b", "a_b"), ("100%", "100_"), ("a~1b", "a_1b")])
def test_a_name_that_references_have_to_escape_is_replaced(name: str, plain: str) -> None:
    """The generator does not undo what JSON pointers and addresses escape."""
    escaped = name.replace("~", "~0").replace("/", "~1").replace("%", "%25")
    source = document({"Thing": model(held=listed(ref(escaped))), name: model(a=TEXT)})
    assert named(normal(source))["Thing"]["properties"]["held"] == listed(ref(plain))
    assert told(normalise(source)[1], "rename-reserved") == {
        f"/components/schemas/{name}": f"renamed to {plain}",
    }


def test_an_address_may_escape_more_than_it_has_to() -> None:
    """`Foo%3CBar%3E` refers to `Foo<Bar>`."""
    source = document({"Thing": model(held=ref("Foo%3CBar%3E")), "Foo<Bar>": model(a=TEXT)})
    assert named(normal(source))["Thing"]["properties"]["held"] == ref("Foo<Bar>")


def test_the_values_of_an_enum_have_a_name_too() -> None:
    """`Flavour` comes with `FlavourValues`, which no schema may be."""
    choice = {"type": "string", "enum": ["a", "b"]}
    source = document({"Thing": model(a=ref("Flavour"), b=ref("FlavourValues")), "Flavour": choice})
    named(source)["FlavourValues"] = model(a=TEXT)
    assert named(normal(source))["Thing"]["properties"]["b"] == ref("FlavourValuesObject")


def test_the_real_documents_have_a_module_for_each_name(every: Real) -> None:
    """No two schemas share a class or a module, not even where case does not count."""
    names = list(named(every.normal))
    assert len({class_name(name) for name in names}) == len(names)
    assert len({module_name(name).lower() for name in names}) == len(names)
    assert not {class_name(name) for name in names} & RESERVED
