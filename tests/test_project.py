"""What the project says of itself in several places, it says alike."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from typing import Any, Final

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT: Final = Path(__file__).parent.parent
PROJECT: Final[dict[str, Any]] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCK: Final = (ROOT / "requirements" / "dev.txt").read_text(encoding="utf-8")
MAKEFILE: Final = (ROOT / "Makefile").read_text(encoding="utf-8")
README: Final = (ROOT / "README.md").read_text(encoding="utf-8")

RUNTIME: Final = [Requirement(text) for text in PROJECT["project"]["dependencies"]]
TOOLS: Final = [
    Requirement(entry) for group in PROJECT["dependency-groups"].values() for entry in group if isinstance(entry, str)
]
PINNED: Final = {
    canonicalize_name(name): version for name, version in re.findall(r"^([^\s=#]+)==([^\s;\\]+)", LOCK, re.MULTILINE)
}

#: What our own texts never hold: where this or that machine gets its packages from, and where it keeps its files.
ELSEWHERE: Final = re.compile(
    r"https?://[^/\s]*(?:pypi|registry|mirror)|(?<![\w.*~)}\]/!-])/(?:home|root|tmp|usr|opt|Users|work|mnt|private)/"
)


def phony() -> set[str]:
    """Return the names of the Makefile's commands."""
    return {name for line in re.findall(r"^\.PHONY: (.*)$", MAKEFILE, re.MULTILINE) for name in line.split()}


def test_running_it_needs_few_libraries() -> None:
    """Whoever installs the project gets these, within bounds on both sides, and no more; httpx brings two of them."""
    assert {requirement.name for requirement in RUNTIME} == {
        "anyio",
        "attrs",
        "httpcore",
        "httpx",
        "python-dateutil",
        "tenacity",
    }
    for requirement in RUNTIME:
        assert {specifier.operator for specifier in requirement.specifier} == {">=", "<"}, str(requirement)


@pytest.mark.parametrize("name", ["openapi-python-client", "ruff"])
def test_what_writes_generated_code_is_pinned_exactly(name: str) -> None:
    """The generator and the formatter decide each byte of generated/, so one release of each is stated, once."""
    (requirement,) = (requirement for requirement in TOOLS if requirement.name == name)
    assert [specifier.operator for specifier in requirement.specifier] == ["=="]


@pytest.mark.parametrize("requirement", [*RUNTIME, *TOOLS], ids=lambda requirement: requirement.name)
def test_the_lock_fits_the_project(requirement: Requirement) -> None:
    """What pyproject.toml asks for stands in the lock, in a release that it allows; else run `make lock`."""
    assert PINNED.get(canonicalize_name(requirement.name), "none") in requirement.specifier


def test_the_lock_holds_packages_and_hashes_only() -> None:
    """No option, address or path: where packages come from is each machine's own affair."""
    for line in LOCK.splitlines():
        assert re.fullmatch(r"\s*#.*|\S+==\S+( ; .+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?", line), line
    assert "://" not in LOCK
    assert not ELSEWHERE.search(LOCK)


def test_an_editable_install_needs_nothing_more() -> None:
    """The lock brings what building the project asks for, so `make setup` builds without a network."""
    assert set(PROJECT["build-system"]["requires"]) <= set(PROJECT["dependency-groups"]["build"])


@pytest.mark.parametrize(
    "pattern",
    [
        "*.md",
        "docs/*.md",
        "*.toml",
        ".ci/run",
        ".editorconfig",
        ".gitattributes",
        ".gitignore",
        "Makefile",
        "specs/*.md",
    ],
)
def test_no_text_speaks_of_one_machine(pattern: str) -> None:
    """Our texts name no package registry's address and no absolute path."""
    for path in ROOT.glob(pattern):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            assert not ELSEWHERE.search(line), f"{path.relative_to(ROOT)}:{number}: {line}"


def test_make_alone_lists_every_command() -> None:
    """`make` shows each command of the Makefile with a line that says what it does."""
    make = shutil.which("make")
    assert make
    shown = subprocess.run(
        [make, "--no-print-directory", "-C", ROOT], check=True, capture_output=True, text=True, timeout=60
    ).stdout
    assert {line.split()[0] for line in shown.splitlines() if len(line.split()) > 1} == phony()


def test_the_readme_names_commands_that_exist() -> None:
    """Each `make` command in the README is one of the Makefile's."""
    named = set(re.findall(r"(?:`|^)make ([a-z-]+)", README, re.MULTILINE))
    assert "test" in named
    assert named <= phony()


def test_the_wheel_ships_both_packages_with_their_types(tmp_path: Path) -> None:
    """Whoever installs the wheel gets facade and generated, marked as typed, and nothing of the tools or tests."""
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True, timeout=120)
    (wheel,) = tmp_path.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    described = f"voice_facade-{PROJECT['project']['version']}.dist-info"
    assert {name.partition("/")[0] for name in names} == {"facade", "generated", described}
    assert {"facade/py.typed", "generated/py.typed"} <= set(names)
