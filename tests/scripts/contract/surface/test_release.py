"""What callers use stays as it was when the last release was recorded."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import pytest

import facade
from scripts.contract.findings import Level, Reach
from scripts.contract.surface.breaking import breaks, modules
from scripts.contract.surface.release import PUBLIC, Release, current, read_release, record, released_path
from scripts.problems import Problem
from scripts.sources import Workspace

if TYPE_CHECKING:
    from tests.scripts.contract.surface.villas import Villa

#: A change of facade/client.py: what stands there, what takes its place, and what is told, as rule and subject.
BREAKING: Final = {
    "method gone": ("    get = verb(get)", "    find = verb(get)", "name-removed facade.Client.things.get"),
    "class gone": ("class Gone(Lost, LookupError)", "Gone = 1\nclass _G(Lost)", "kind-changed facade.Gone"),
    "word gone": ('    BLUE = "blue"\n', "", "name-removed facade.Colour.BLUE"),
    "argument gone": (", deadline: float | None = None", "", "parameter-removed facade.Client.things.get(deadline)"),
    "argument moved": (
        "thing: str, /, *, colour",
        "kind: str, thing: str, /, *, colour",
        "parameter-required facade.Client.things.get(kind)",
    ),
    "argument by name only": (
        "key: str, *, retries",
        "*, key: str, retries",
        "parameter-moved facade.open_client(key)",
    ),
    "argument required": (
        "*, retries: int = 3) ->",
        "*, retries: int) ->",
        "parameter-required facade.open_client(retries)",
    ),
    "field required": (
        "    retries: int = 3\n",
        "    retries: int\n",
        "parameter-required facade.Client.__init__(retries)",
    ),
    "base gone": ("Gone(Lost, LookupError)", "Gone(LookupError)", "base-removed facade.Gone<facade.Lost"),
    "foreign base gone": ("Gone(Lost, LookupError)", "Gone(Lost)", "base-removed facade.Gone<LookupError"),
    "word changed": ('RED = "red"', 'RED = "rouge"', "value-changed facade.Colour.RED"),
    "default changed": (
        "*, retries: int = 3) ->",
        "*, retries: int = 4) ->",
        "default-changed facade.open_client(retries)",
    ),
    "takes less": ('"answered", "ended"', '"answered"', "type-changed facade.Until"),
    "takes less by argument": (
        "deadline: float | None",
        "deadline: float",
        "type-changed facade.Client.things.get(deadline)",
    ),
    "gives more": ("def why(self) -> str:", "def why(self) -> str | None:", "type-changed facade.Lost.why()"),
    "gives more by property": (
        "def name(self) -> str | None:",
        "def name(self) -> int | str | None:",
        "type-changed facade.Client.name",
    ),
    "to be awaited": ("    def why(self)", "    async def why(self)", "kind-changed facade.Lost.why"),
    "property becomes method": ("    @property\n    def name", "    def name", "kind-changed facade.Client.name"),
    "key gone": ("    size: int\n", "    kind: int\n", "name-removed facade.Options.size"),
}

#: Changes that nobody has to know of.
HARMLESS: Final = {
    "new method": ("    get = verb(get)", "    get = verb(get)\n    find = verb(get)"),
    "new word": ('    BLUE = "blue"\n', '    BLUE = "blue"\n    GREEN = "green"\n'),
    "new argument": ("*, retries: int = 3) ->", "*, retries: int = 3, name: str = '') ->"),
    "takes more": ("deadline: float | None", "deadline: int | float | None"),
    "takes more words": ('"answered", "ended"', '"ended", "answered", "over"'),
    "gives less": ("def name(self) -> str | None:", "def name(self) -> str:"),
    "another order": ("deadline: float | None", "deadline: None | float"),
    "private": ("self._client = client", "self._other = client"),
    "inner name": ("def get(self, thing", "def get(this, thing"),
    "base above": ("class Gone(Lost, LookupError)", "class _Far(Lost):\n    pass\n\nclass Gone(_Far, LookupError)"),
    "what it says": ('"""Return a thing."""', '"""Give a thing."""'),
}


@pytest.mark.parametrize("change", BREAKING)
def test_what_breaks_callers_is_told(villa: Villa, change: str) -> None:
    """Names, arguments, bases, words and types: each change has its rule."""
    old, new, expected = BREAKING[change]
    villa.replace(old, new)
    found = villa.check()
    rule, _, subject = expected.partition(" ")
    assert (f"facade-{rule}", subject) in [(finding.rule, finding.subject) for finding in found]
    for finding in found:
        assert (finding.family, finding.reach) == ("facade", Reach.FACADE)
        assert finding.used_by
        assert finding.place.path == "scripts/contract/surface/released.txt"
        # The line that promised it.
        line = released_path(villa.workspace).read_text("utf-8").splitlines()[(finding.place.line or 0) - 1]
        assert re.search(rf"\b{re.split('[(<]', finding.subject)[0].rpartition('.')[2]}\b", line)


@pytest.mark.parametrize("change", HARMLESS)
def test_what_breaks_nobody_is_not_told(villa: Villa, change: str) -> None:
    """Whoever takes more or gives less keeps every promise."""
    villa.replace(*HARMLESS[change])
    assert villa.check() == []


def test_a_member_that_moves_to_a_base_is_still_there(villa: Villa) -> None:
    """What a public base offers its children have."""
    how = "    def how(self) -> int:\n        return 1\n\n"
    villa.replace("class Gone(Lost, LookupError):\n", f"class Gone(Lost, LookupError):\n{how}")
    record(villa.workspace)
    villa.restore("facade/client.py")
    villa.replace("    def why(self)", f"{how}    def why(self)")
    assert villa.check() == []


def test_a_module_among_the_names_is_public_too(villa: Villa) -> None:
    """What a package offers may be a module, and then its names are promised as well."""
    villa.write("facade/extra.py", "def one(x: int) -> int:\n    return x\n\n__all__ = ['one']\n")
    villa.replace('__all__ = ["Client",', 'from . import extra\n\n__all__ = ["extra", "Client",', "facade/__init__.py")
    record(villa.workspace)
    villa.replace("def one(x: int)", "def one(y: int)", "facade/extra.py")
    subjects = {finding.subject for finding in villa.check()}
    assert subjects == {"facade.extra.one(x)", "facade.extra.one(y)"}


def test_a_module_that_is_gone_is_told_once(villa: Villa) -> None:
    """Not each of its names."""
    villa.path("facade/vapi/__init__.py").unlink()
    villa.path("facade/vapi").rmdir()
    assert [(finding.rule, finding.subject) for finding in villa.check()] == [("facade-name-removed", "facade.vapi")]


@pytest.mark.parametrize(
    ("before", "after", "announced"),
    [
        ("1.2.3", "2.0.0", True),
        ("1.2.3", "1.3.0", False),
        ("1.2.3", "1.2.4", False),
        ("0.1.0", "0.2.0", True),
        ("0.1.0", "0.1.1", False),
        ("0.1.0", "1.0", True),
        ("0.1", "0.1", False),
    ],
)
def test_a_version_announces_what_it_breaks(before: str, after: str, announced: bool) -> None:  # noqa: FBT001 - a case
    """Its first number may break everything, and below 1.0 its second."""
    assert Release(before, "").announces(after) is announced


def test_what_is_announced_is_told_mildly(villa: Villa) -> None:
    """With a new first number a removal is worth knowing, and no more."""
    villa.replace("    get = verb(get)", "    find = verb(get)")
    villa.replace("1.2.3", "2.0.0", "pyproject.toml")
    found = villa.check()
    assert {finding.level for finding in found} == {Level.INFO}
    assert all("2.0.0" in finding.text for finding in found)


def test_without_a_record_that_is_told(villa: Villa) -> None:
    """It is told once, and says what to do."""
    released_path(villa.workspace).unlink()
    assert [finding.rule for finding in villa.check()] == ["facade-release-unrecorded"]


@pytest.mark.parametrize("text", ["", "# facade\nclass A: ...\n", "## What callers may use of things.\n"])
def test_a_record_that_says_no_version_cannot_be_used(villa: Villa, text: str) -> None:
    """It was written by hand, or cut off."""
    released_path(villa.workspace).write_text(text, encoding="utf-8")
    with pytest.raises(Problem, match="record-release"):
        villa.check()


@pytest.mark.parametrize("text", ["", "[project]\nname = 'things'\n", "[project", "[project]\nname='x'\nversion='one'"])
def test_a_project_without_a_version_cannot_be_compared(villa: Villa, text: str) -> None:
    """pyproject.toml says which version this is."""
    villa.write("pyproject.toml", text)
    with pytest.raises(Problem, match=r"pyproject\.toml"):
        villa.check()


def test_a_record_reads_like_python(villa: Villa) -> None:
    """So that whoever reviews a release sees what it promises."""
    release = read_release(villa.workspace)
    assert release is not None
    assert release.stub == (
        "# facade\n"
        "class Client:\n"
        "    def __init__(self, *, key: str, retries: int = 3) -> None: ...\n"
        "    key: str\n"
        "    @property\n"
        "    def name(self) -> str | None: ...\n"
        "    retries: int\n"
        "    class things:\n"
        "        def get(self, thing: str, /, *, colour: Colour = Colour.RED, deadline: float | None = None)"
        " -> models.Thing: ...\n"
        "class Colour(str):\n"
        "    RED = 'red'\n"
        "    BLUE = 'blue'\n"
        "class Gone(facade.Lost, LookupError, Exception):\n"
        "    ...\n"
        "class Lost(Exception):\n"
        "    def why(self) -> str: ...\n"
        "class Options(dict):\n"
        "    size: NotRequired[int]\n"
        "class Shelf:\n"
        "    @staticmethod\n"
        "    def count(size: int) -> int: ...\n"
        "    class first:\n"
        "        def get(self, thing: str, /, *, colour: Colour = Colour.RED, deadline: float | None = None)"
        " -> models.Thing: ...\n"
        "    @classmethod\n"
        "    def made(self, size: int) -> Shelf: ...\n"
        "    @property\n"
        "    def size(self) -> int: ...\n"
        "Until: Literal['answered', 'ended']\n"
        "def open_client(key: str, *, retries: int = 3) -> Client: ...\n"
        "\n"
        "# facade.vapi\n"
        "Client: facade.Client\n"
    )
    assert record(villa.workspace)
    assert read_release(villa.workspace) == release


def test_every_package_that_offers_names_is_recorded() -> None:
    """A package of the facade with a list of names is public."""
    root = Workspace().root
    packages = {
        ".".join(path.parent.relative_to(root).parts)
        for path in (root / "facade").rglob("__init__.py")
        if "__all__" in path.read_text("utf-8")
    }
    inner = {name for name in packages if name.count(".") > 1}
    assert packages - inner <= set(PUBLIC)


@pytest.mark.slow
def test_this_project_s_surface_is_seen_whole() -> None:
    """With each method of each client, also of those that are made by other functions, and with every error."""
    now = current(Workspace())
    assert list(breaks(now.stub, now.stub)) == []
    seen = modules(now.stub)["facade"]
    assert set(facade.__all__) == seen.members.keys()
    for client in ("Vapi", "AsyncVapi", "VoiceAI", "AsyncVoiceAI", "Realtime", "AsyncRealtime"):
        offered = {name for name in dir(getattr(facade, client)) if not name.startswith("_")}
        assert offered <= seen[client].members.keys()
        groups = [member for member in seen[client].members.values() if member.is_class]
        assert groups
        assert all(member.is_function for group in groups for member in group.members.values())
    assert {"place", "wait", "hang_up"} <= seen["Vapi.calls"].members.keys()
