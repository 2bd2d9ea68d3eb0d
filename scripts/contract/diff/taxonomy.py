"""Which rule each kind of change falls under: by which way the value travels, since that decides who is hurt."""

from __future__ import annotations

from typing import Final

import attrs

from scripts.contract.diff.changes import Direction


@attrs.frozen
class Ids:
    """The ids of the rules for one kind of change; an empty one is a change that nobody needs to hear of."""

    request: str
    response: str

    def of(self, direction: Direction) -> str:
        """Return the id for a value that travels this way."""
        return self.request if direction is Direction.REQUEST else self.response


def _both(rule: str) -> Ids:
    return Ids(rule, rule)


#: A request may say what it could not; an answer promises what it did not. Neither needs anybody to do anything.
_LOOSENED: Final = "request-loosened"
_NARROWED: Final = "response-narrowed"

RULES: Final = {
    "became-model": Ids("request-became-model", "response-became-model"),
    "became-not-nullable": Ids("request-became-not-nullable", _NARROWED),
    "became-nullable": Ids(_LOOSENED, "response-became-nullable"),
    "became-union": Ids(_LOOSENED, "response-became-union"),
    "body-added": _both("body-added"),
    "body-became-optional": Ids(_LOOSENED, ""),
    "body-became-required": Ids("request-body-became-required", ""),
    "body-removed": _both("body-removed"),
    "branch-added": Ids(_LOOSENED, "response-branch-added"),
    "body-became-nullable": Ids(_LOOSENED, "response-body-became-nullable"),
    "body-branch-added": Ids(_LOOSENED, "response-body-branch-added"),
    "branch-removed": Ids("request-branch-removed", _NARROWED),
    "constant-changed": _both("constant-changed"),
    "constant-widened": Ids(_LOOSENED, "response-constant-widened"),
    "default-changed": Ids("request-default-changed", ""),
    "deprecated": _both("deprecated"),
    "enum-value-added": Ids("request-enum-value-added", "response-enum-value-added"),
    "enum-value-removed": Ids("request-enum-value-removed", _NARROWED),
    "format-changed": _both("format-changed"),
    "limits-loosened": Ids(_LOOSENED, ""),
    "limits-tightened": Ids("request-limits-tightened", ""),
    "media-type-changed": _both("media-type-changed"),
    "object-became-mapping": _both("object-became-mapping"),
    "optional-became-nullable": Ids(_LOOSENED, ""),
    "parameter-added": Ids("request-parameter-added", ""),
    "parameter-became-optional": Ids(_LOOSENED, ""),
    "parameter-became-required": Ids("request-parameter-became-required", ""),
    "parameter-removed": Ids("request-parameter-removed", ""),
    "parameter-style-changed": Ids("request-parameter-style-changed", ""),
    "path-parameter-renamed": Ids("request-path-parameter-renamed", ""),
    "plain-branch-added": Ids(_LOOSENED, "response-type-widened"),
    "property-added": Ids("request-property-added", "response-property-added"),
    "property-became-optional": Ids(_LOOSENED, "response-property-became-optional"),
    "property-became-required": Ids("request-property-became-required", _NARROWED),
    "property-removed": Ids("request-property-removed", "response-property-removed"),
    "required-body-added": Ids("request-required-body-added", ""),
    "required-parameter-added": Ids("request-required-parameter-added", ""),
    "required-property-added": Ids("request-required-property-added", ""),
    "similar-branch-added": Ids(_LOOSENED, "response-similar-branch-added"),
    "success-added": Ids("", "response-success-added"),
    "success-removed": Ids("", _NARROWED),
    "successes-removed": Ids("", "response-success-removed"),
    "success-renumbered": Ids("", "response-success-renumbered"),
    "success-repeated": Ids("", "response-success-renumbered"),
    "tag-changed": _both("tag-changed"),
    "tag-value-changed": _both("tag-value-changed"),
    "type-changed": _both("type-changed"),
    "type-narrowed": Ids("request-type-narrowed", _NARROWED),
    "type-widened": Ids(_LOOSENED, "response-type-widened"),
    "values-freed": Ids(_LOOSENED, "response-values-freed"),
    "values-limited": Ids("request-values-limited", _NARROWED),
}
