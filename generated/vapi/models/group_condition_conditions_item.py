# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .group_condition import GroupCondition
    from .liquid_condition import LiquidCondition
    from .regex_condition import RegexCondition

    GroupConditionConditionsItem: TypeAlias = RegexCondition | LiquidCondition | GroupCondition | dict[str, Any]
else:
    GroupConditionConditionsItem = Union(
        Ref("RegexCondition"),
        Ref("LiquidCondition"),
        Ref("GroupCondition"),
        tag="type",
        values={
            "regex": ("RegexCondition",),
            "liquid": ("LiquidCondition",),
            "group": ("GroupCondition",),
        },
    )
