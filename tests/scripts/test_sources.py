"""The table of published documents, the real one and broken ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from scripts.problems import Problem
from scripts.sources import REPOSITORY, Source, Workspace, find_source, read_sources

if TYPE_CHECKING:
    from pathlib import Path

ENTRY: Final = """\
[toy]
title = "Toy"
addresses = ["https://toy.example/openapi.json"]
minimum_bytes = 10
maximum_bytes = 1000
minimum_share = 0.8
"""


def write(root: Path, text: str) -> Workspace:
    """Write a table into a temporary repository."""
    workspace = Workspace(root)
    workspace.specs.mkdir()
    workspace.sources_path.write_text(text, encoding="utf-8")
    return workspace


def test_an_entry_is_read_as_a_value(tmp_path: Path) -> None:
    """Everything in the table is there, and the lowest version may be left out."""
    workspace = write(tmp_path, ENTRY)
    assert read_sources(workspace) == {
        "toy": Source(
            name="toy",
            title="Toy",
            addresses=("https://toy.example/openapi.json",),
            minimum_bytes=10,
            maximum_bytes=1000,
            minimum_share=0.8,
            minimum_version=None,
            workspace=workspace,
        ),
    }


def test_a_source_knows_where_its_parts_lie(tmp_path: Path) -> None:
    """All paths hang on the root, so a whole command runs in a temporary folder."""
    workspace = write(tmp_path, ENTRY)
    source = find_source("toy", workspace)
    assert source.document_path == tmp_path / "specs" / "toy.json"
    assert source.overlay_path == tmp_path / "specs" / "toy.overlay.yaml"
    assert source.generated_path == tmp_path / "generated" / "toy"
    assert workspace.lock_path == tmp_path / "specs" / "specs.lock"
    assert workspace.shown(source.document_path) == "specs/toy.json"


def test_the_default_workspace_is_the_repository() -> None:
    """It is the one that holds scripts/, wherever the command is started."""
    assert Workspace().root == REPOSITORY
    assert (REPOSITORY / "scripts" / "sources.py").is_file()


def test_the_real_table_lists_both_documents() -> None:
    """Vapi and Voice.ai, their addresses over https, and the guard against Voice.ai's older document."""
    sources = read_sources(Workspace())
    assert list(sources) == ["vapi", "voiceai"]
    assert sources["vapi"].addresses[0] == "https://api.vapi.ai/api-json"
    assert sources["voiceai"].minimum_version == "1.5.0"
    assert all(address.startswith("https://") for source in sources.values() for address in source.addresses)


def test_an_unknown_name_lists_the_known_ones(tmp_path: Path) -> None:
    """A misspelt name is answered with the right ones."""
    workspace = write(tmp_path, ENTRY + ENTRY.replace("[toy]", "[ball]"))
    with pytest.raises(Problem, match=r"no document called 'toi'; specs/sources\.toml knows ball, toy"):
        find_source("toi", workspace)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        pytest.param("[toy]", "[toy", "specs/sources.toml is not valid TOML", id="no TOML"),
        pytest.param("[toy]", "[Toy-1]", "small letters, digits and underscores only", id="odd name"),
        pytest.param('title = "Toy"\n', "", "[toy] lacks `title`", id="missing key"),
        pytest.param("minimum_bytes = 10", 'minimum_bytes = "10"', "must be a whole number, not '10'", id="wrong type"),
        pytest.param("= 10\n", "= 0\n", "minimum_bytes must be above 0", id="no minimum"),
        pytest.param("= 10\n", "= 2000\n", "not above maximum_bytes", id="minimum above maximum"),
        pytest.param("0.8", "1.5", "minimum_share must be above 0 and at most 1", id="share above one"),
        pytest.param("0.8", "0.0", "minimum_share must be above 0 and at most 1", id="no share"),
        pytest.param("0.8", "1", "must be a number with a decimal point", id="whole share"),
        pytest.param('["https://toy.example/openapi.json"]', "[]", "a list of one or more texts", id="no address"),
        pytest.param('["https://toy.example/openapi.json"]', "[1]", "a list of one or more texts", id="odd address"),
        pytest.param("minimum_share", "minimal_share", "lacks `minimum_share`", id="misspelt key"),
        pytest.param(
            "[toy]", "[toy]\nadresses = 1", "unknown key `adresses`; the known ones are addresses,", id="extra"
        ),
        pytest.param("[toy]", "toy = 1\n[ball]", "`toy` must be a table", id="no table"),
    ],
)
def test_a_broken_entry_is_refused_with_its_place(tmp_path: Path, old: str, new: str, words: str) -> None:
    """Each fault is named in words that say what is wanted."""
    with pytest.raises(Problem) as caught:
        read_sources(write(tmp_path, ENTRY.replace(old, new, 1)))
    (line,) = caught.value.lines
    assert line.startswith("specs/sources.toml")
    assert words in line


def test_the_faults_of_all_entries_are_told_at_once(tmp_path: Path) -> None:
    """Nobody mends a table one run at a time."""
    broken = ENTRY.replace('title = "Toy"\n', "")
    with pytest.raises(Problem) as caught:
        read_sources(write(tmp_path, broken + broken.replace("[toy]", "[ball]")))
    assert len(caught.value.lines) == 2


@pytest.mark.parametrize("data", [None, b"\xff\xfe"])
def test_an_unreadable_table_is_refused(tmp_path: Path, data: bytes | None) -> None:
    """A missing table and one that is no text say where they were looked for."""
    workspace = write(tmp_path, "")
    workspace.sources_path.unlink()
    if data is not None:
        workspace.sources_path.write_bytes(data)
    with pytest.raises(Problem, match="name its folder with --root"):
        read_sources(workspace)
