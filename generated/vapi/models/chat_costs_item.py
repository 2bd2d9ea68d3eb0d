# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .chat_cost import ChatCost
    from .model_cost import ModelCost

    ChatCostsItem: TypeAlias = ModelCost | ChatCost | dict[str, Any]
else:
    ChatCostsItem = Union(
        Ref("ModelCost"),
        Ref("ChatCost"),
        tag="type",
        values={
            "model": ("ModelCost",),
            "chat": ("ChatCost",),
        },
    )
