"""Every name that the facade takes from the generated code is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from scripts.contract.findings import Reach
from scripts.contract.grouping import grouped
from scripts.contract.surface.names import check_names
from scripts.contract.surface.release import released_path
from scripts.contract.surface.uses import uses
from scripts.problems import Problem
from scripts.sources import Workspace

if TYPE_CHECKING:
    from tests.scripts.contract.surface.villas import Villa

#: A line of the facade, and the name that it is about.
MISSING: Final = {
    "from generated.toy.models import Gone": "generated.toy.models.Gone",
    "from generated.gone import models": "generated.gone",
    "from generated.toy.api.things import gone": "generated.toy.api.things.gone",
    "import generated.toy.gone": "generated.toy.gone",
    "from generated.toy import models\nmodels.Gone": "generated.toy.models.Gone",
    "from generated.toy import models as m\ndef f(x: m.Gone): ...": "generated.toy.models.Gone",
    "from generated.toy.api.things import get_thing\nget_thing.gone": "generated.toy.api.things.get_thing.gone",
    "from generated.toy import models\nmodels.Thing(id='', gone=1)": "generated.toy.models.Thing.gone",
    "M: Final = Models('generated.toy.models')\nM.load('Gone')": "generated.toy.models.Gone",
    "M: Final = Models('generated.toy.gone')": "generated.toy.gone",
    "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from generated.toy.models import Gone": (
        "generated.toy.models.Gone"
    ),
}
THERE: Final = (
    "from generated.toy.models import Thing\nThing.anything",
    "from generated.toy import models\nmodels.__name__\nmodels.Thing.id",
    "from generated.toy import models\nmodels.Thing(id='')\nmodels.Thing(**{'gone': 1})",
    "import generated.toy.models",
    "M: Final = Models('generated.toy.models')\nM.load('Thing')\nM.load(name)",
    "from other.toy import gone\nfrom . import generated",
)


@pytest.mark.parametrize("text", MISSING)
def test_a_name_that_is_gone_is_told_with_its_place(villa: Villa, text: str) -> None:
    """Imported, taken from a module, a field that a model is made with, or looked up by name when it is needed."""
    villa.write("facade/other.py", f"\n{text}\n")
    found = [finding for finding in check_names(villa.workspace) if finding.place.path == "facade/other.py"]
    assert {(finding.rule, finding.subject) for finding in found} == {("facade-uses-missing-name", MISSING[text])}
    assert found[-1].reach is Reach.FACADE
    assert found[-1].place.line == text.count("\n") + 2


def test_a_module_that_is_gone_is_one_group(villa: Villa) -> None:
    """However many names were taken from there, and in however many files."""
    for name in ("other", "another"):
        villa.write(f"facade/{name}.py", "from generated.gone.models import One, Two\n")
    (group,) = grouped(check_names(villa.workspace))
    assert (group.subject, len(group.findings)) == ("generated.gone.models", 4)


@pytest.mark.parametrize("text", THERE)
def test_a_name_that_is_there_is_not_told(villa: Villa, text: str) -> None:
    """What is taken from a class, or looked up by a name that is not written there, is left to others."""
    villa.write("facade/other.py", f"{text}\n")
    assert list(check_names(villa.workspace)) == []


def test_what_is_missing_is_told_though_nothing_can_be_imported(villa: Villa) -> None:
    """The import fails for that very reason, so it is told once."""
    villa.replace("import get_thing", "import get_things")
    assert {finding.rule for finding in villa.check()} == {"facade-uses-missing-name"}


def test_a_facade_that_cannot_be_imported_for_another_reason_is_told(villa: Villa) -> None:
    """It is told with what Python says."""
    villa.replace('"""Things."""', "import nothing_of_the_kind", "facade/__init__.py")
    (found,) = villa.check()
    assert found.rule == "facade-not-importable"
    assert "nothing_of_the_kind" in found.text


def test_a_facade_that_is_no_python_cannot_be_checked(villa: Villa) -> None:
    """It says where."""
    villa.write("facade/other.py", "import generated\ndef\n")
    with pytest.raises(Problem, match=r"facade/other\.py"):
        villa.check()


def test_this_project_s_facade_uses_what_is_there() -> None:
    """Imports and names of models are found."""
    workspace = Workspace()
    assert list(check_names(workspace)) == []
    names = {f"{use.module}.{use.name}" for use in uses(workspace)}
    assert {"generated.vapi.models.CreateCallDTO", "generated.runtime.errors.DecodeError"} <= names


def test_a_repository_without_a_facade_is_passed(villa: Villa) -> None:
    """Whoever uses the generated client alone has nothing to keep."""
    released_path(villa.workspace).unlink()
    villa.path("facade").rename(villa.path("aside"))
    assert villa.check() == []


def test_a_facade_that_was_released_and_is_gone_is_told(villa: Villa) -> None:
    """Nobody who relies on it can even begin."""
    villa.path("facade").rename(villa.path("aside"))
    (found,) = villa.check()
    assert (found.rule, found.place.path) == ("facade-not-importable", "facade/__init__.py")
    assert "is not there" in found.text
