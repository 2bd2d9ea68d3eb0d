"""How a call ended: what that means, who is at fault, and whether trying again can help."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Final

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

#: A longer text is no reason of a service: it is kept, but neither looked up, remembered nor shown.
LONGEST: Final = 160

#: How many reasons a table remembers; a service that has more of them is only read a little slower.
REMEMBERED: Final = 1024

_IDENTIFIER: Final = re.compile(rf"[A-Za-z0-9._-]{{1,{LONGEST}}}")
# Status codes have three digits; more of them, also in groups, could be somebody's phone number.
_NUMBER: Final = re.compile(r"[0-9](?:[._-]*[0-9]){4}")


class Category(StrEnum):
    """What became of a call, in words that hold for every service."""

    COMPLETED = "completed"
    UNREACHABLE = "unreachable"
    WRONG_NUMBER = "wrong number"
    CONFIGURATION = "configuration"
    ACCOUNT = "account"
    PROVIDER_FAULT = "provider fault"
    PLATFORM_FAULT = "platform fault"
    CANCELLED = "cancelled"
    UNKNOWN = "unknown"


class Fault(StrEnum):
    """Who is at fault when a call did not become what it should."""

    NOBODY = "nobody"
    #: The person who was called: busy, away, or not willing.
    CALLEE = "callee"
    #: Whoever had the call made: their settings, account, keys, servers or the number that they gave.
    CALLER = "caller"
    #: A third party behind the service: a carrier, or the maker of a model, a voice or a transcriber.
    PROVIDER = "provider"
    #: The service that was asked to make the call.
    PLATFORM = "platform"
    UNKNOWN = "unknown"


def _shown(reason: str | None) -> str:
    """Show a reason that is plainly an identifier; anything else could hold what somebody said, or a number."""
    if reason is None or (_IDENTIFIER.fullmatch(reason) and not _NUMBER.search(reason)):
        return repr(reason)
    return "<not shown>"


@attrs.frozen(kw_only=True)
class Outcome:
    """
    How a call ended, in words that hold for every service, beside the service's own word.

    `retry` says whether the same call can be made again to some purpose: True only if the call surely reached no
    conversation, or a fault of the service or of those behind it ended it; None where nobody can say.
    """

    category: Category = Category.UNKNOWN
    fault: Fault = Fault.UNKNOWN
    retry: bool | None = None
    reason: str | None = attrs.field(default=None, repr=_shown)


def _as_words(words: Iterable[str]) -> tuple[str, ...]:
    if isinstance(words, str):
        message = f"a rule takes a list of words, not the one text {words!r}"
        raise TypeError(message)
    return tuple(words)


@attrs.frozen(kw_only=True)
class Rule:
    """What some reasons of a service mean, and why; `*` in `match` stands for any text, also for none."""

    match: tuple[str, ...] = attrs.field(converter=_as_words)
    category: Category = attrs.field(converter=Category)
    fault: Fault = attrs.field(converter=Fault)
    retry: bool | None = attrs.field(
        default=None, validator=attrs.validators.optional(attrs.validators.instance_of(bool))
    )
    why: str


class Rules:
    """What the reasons of one service mean: whole words come first, then patterns in their order."""

    def __init__(self, read: Callable[[], Iterable[Rule]]) -> None:
        self._read = read
        self._remembered = lru_cache(maxsize=REMEMBERED)(self._outcome)

    @classmethod
    def load(cls, package: str, file: str) -> Rules:
        """Take the rules from a TOML file of a package, which is read when the first reason is looked up."""
        return cls(lambda: _read(package, file))

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """All rules, in their order."""
        return tuple(self._read())

    @cached_property
    def _words(self) -> dict[str, Rule]:
        return {word: rule for rule in reversed(self.rules) for word in rule.match if "*" not in word}

    @cached_property
    def _patterns(self) -> tuple[tuple[list[str], Rule], ...]:
        return tuple((word.split("*"), rule) for rule in self.rules for word in rule.match if "*" in word)

    def rule(self, reason: str) -> Rule | None:
        """Find the rule that a reason falls under."""
        found = self._words.get(reason)
        return found or next((rule for parts, rule in self._patterns if _fits(reason, parts)), None)

    def outcome(self, reason: str | None) -> Outcome:
        """Say what a reason means; without a rule for it, or without a reason, the outcome is unknown."""
        if reason is None or len(reason) > LONGEST:
            return Outcome(reason=reason)
        return self._remembered(reason)

    def _outcome(self, reason: str) -> Outcome:
        rule = self.rule(reason)
        if rule is None:
            return Outcome(reason=reason)
        return Outcome(category=rule.category, fault=rule.fault, retry=rule.retry, reason=reason)


def _read(package: str, file: str) -> Iterable[Rule]:
    # Only here: most programs that import this module never see a call end.
    import tomllib  # noqa: PLC0415  See above.
    from importlib.resources import files  # noqa: PLC0415  See above.

    table = tomllib.loads(files(package).joinpath(file).read_text("utf-8"))
    return (Rule(**rule) for rule in table["rule"])


def _fits(reason: str, parts: list[str]) -> bool:
    """Tell whether a reason is these parts, in this order, with any text between them."""
    first, *middle, last = parts
    start, end = len(first), len(reason) - len(last)
    if start > end or not (reason.startswith(first) and reason.endswith(last)):
        return False
    for part in middle:
        at = reason.find(part, start, end)
        if at < 0:
            return False
        start = at + len(part)
    return True
