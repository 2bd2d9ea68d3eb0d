"""From a document as published to a document that the generator can take, without losing anything on the way."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from scripts.normalise import compose, hoist, limits, names, prune, references, repairs, spelling, tags
from scripts.normalise.overlay import Overlay, apply_overlay
from scripts.normalise.report import Report
from scripts.normalise.shape import misshapen
from scripts.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    Step = Callable[[dict[str, Any], Report], None]

#: Every step after the overlay, in order. What repairs comes first; what names and drops relies on it.
STEPS: Final[dict[str, Step]] = {
    "spell-booleans": spelling.spell_booleans,
    "write-out-references": references.write_out_references,
    "spread-parameters": references.spread_parameters,
    "drop-extensions": prune.drop_extensions,
    "spell-statuses": spelling.spell_statuses,
    "describe-responses": repairs.describe_responses,
    "name-operations": repairs.name_operations,
    "drop-empty-enums": repairs.drop_empty_enums,
    "move-enums-to-items": repairs.move_enums_to_items,
    "give-arrays-items": repairs.give_arrays_items,
    "drop-repeated-enum-values": repairs.drop_repeated_enum_values,
    "declare-path-parameters": repairs.declare_path_parameters,
    "drop-repeated-parameters": repairs.drop_repeated_parameters,
    "give-bodies-schemas": repairs.give_bodies_schemas,
    "keep-one-kind-of-body": repairs.keep_one_kind_of_body,
    "drop-titles": spelling.drop_titles,
    "spell-references": spelling.spell_references,
    "drop-conditions": compose.drop_conditions,
    "unwrap-single-branches": compose.unwrap_single_branches,
    "spell-nullable": spelling.spell_nullable,
    "unwrap-what-null-left": compose.unwrap_single_branches,
    "merge-all-of": compose.merge_all_of,
    "spell-unions": spelling.spell_unions,
    "name-types": spelling.name_types,
    "drop-mixed-enums": repairs.drop_mixed_enums,
    "drop-defaults": repairs.drop_defaults,
    "move-nullable-to-uses": spelling.move_nullable_to_uses,
    "spell-constants": spelling.spell_constants,
    "loosen-identifiers": spelling.loosen_identifiers,
    "state-discriminators": tags.state_discriminators,
    "drop-unreachable": prune.drop_unreachable,
    "find-dangling": references.find_dangling,
    "find-unsupported": limits.find_unsupported,
    "rename-reserved": names.rename_reserved,
    "inline-aliases": hoist.inline_aliases,
    "hoist-objects": hoist.hoist_objects,
    "hoist-enums": hoist.hoist_enums,
    "hoist-unions": hoist.hoist_unions,
    "tag-unions": tags.tag_unions,
    "plain-mappings": prune.plain_mappings,
    "drop-unreachable-again": prune.drop_unreachable,
}

#: The steps that mend what is wrong. The others say the same in the generator's words, and leave out what it needs not.
REPAIRS: Final = frozenset({
    "write-out-references", "spread-parameters", "describe-responses", "name-operations", "drop-empty-enums",
    "move-enums-to-items", "give-arrays-items", "drop-repeated-enum-values", "declare-path-parameters",
    "drop-repeated-parameters", "give-bodies-schemas", "name-types", "find-dangling",
})  # fmt: skip


def normalise(
    document: dict[str, Any],
    overlay: Overlay | None = None,
    *,
    forgive_stale: bool = False,
    without: Collection[str] = (),
) -> tuple[dict[str, Any], Report]:
    """
    Return the document for the generator, and a report of all that was done to it.

    All faults are raised together as one `Problem`. With `forgive_stale` overlay actions that match nothing are no
    faults; the report has them. Steps named in `without` are left out, to see what they are good for.
    """
    # Not a deep copy: what stands in two places must not be one object, since steps change what they find.
    document = json.loads(json.dumps(document))
    report = Report(step="overlay")
    if overlay is not None:
        apply_overlay(document, overlay, report, forgive_stale=forgive_stale)
    if crooked := list(misshapen(document)):
        raise Problem(*report.faults, *crooked)  # the steps rely on the shape
    for name, step in STEPS.items():
        if name not in without:
            report.step = name
            step(document, report)
    if report.faults:
        raise Problem(*report.faults)
    return document, report
