"""What the pages show of the sandbox works as it stands."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final

import pytest

from facade import sandbox

ROOT: Final = Path(__file__).parents[3]
BLOCKS: Final = [
    block
    for page in ("README.md", "docs/sandbox.md")
    for block in re.findall(r"```python\n(.*?)```", (ROOT / page).read_text(encoding="utf-8"), re.DOTALL)
    if "sandbox" in block
]


@pytest.mark.parametrize("block", BLOCKS, ids=range(len(BLOCKS)))
def test_an_example_runs(block: str) -> None:
    """As it is; a test is run as pytest runs it, with what its arguments name."""
    names: dict[str, Any] = {}
    exec(compile(block, "example", "exec"), names)  # noqa: S102 - our own pages
    with sandbox.running() as services:
        given = {"vapi": services.vapi, "sandbox_services": services}
        for name, value in names.items():
            if name.startswith("test_"):
                value(**given)
