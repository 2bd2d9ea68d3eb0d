"""Each rule of the family is broken by a test beside this one."""

from __future__ import annotations

from pathlib import Path

from scripts.contract.catalogue import rules


def test_every_rule_is_broken_by_a_test() -> None:
    """A new rule has a test that breaks it."""
    texts = "".join(
        path.read_text("utf-8") for path in Path(__file__).parent.glob("test_*.py") if path != Path(__file__)
    )
    for rule in rules().values():
        if rule.family == "facade":
            assert rule.id in texts or f'"{rule.id.removeprefix("facade-")} ' in texts, rule.id
