"""What the README shows is true."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = (ROOT / "README.md", ROOT / "specs" / "README.md", *sorted((ROOT / "docs").glob("*.md")))


@pytest.mark.slow
def test_its_code_passes_a_strict_type_check(tmp_path: Path) -> None:
    """The Python that we show is code that a strict type checker takes, so every name and argument in it exists."""
    blocks = [
        block
        for page in PAGES
        for block in re.findall(r"```python\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)
    ]
    assert blocks
    for number, block in enumerate(blocks):
        (tmp_path / f"shown_{number}.py").write_text(block, encoding="utf-8")
    result = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", *map(str, sorted(tmp_path.glob("*.py")))],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout


def test_what_it_links_to_is_there() -> None:
    """Every file that the README and its neighbours link to exists."""
    for page in PAGES:
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name} links to {target}"


def test_its_commands_are_targets_of_the_makefile() -> None:
    """Every `make` command in the README is there to be made."""
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for quoted, alone in re.findall(r"`make ([a-z-]+)|^make ([a-z-]+)", README, re.MULTILINE):
        assert (quoted or alone) in targets, quoted or alone
