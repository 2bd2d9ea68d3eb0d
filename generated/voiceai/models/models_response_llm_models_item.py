# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .model_option import ModelOption

    ModelsResponseLlmModelsItem: TypeAlias = str | ModelOption | dict[str, Any]
else:
    ModelsResponseLlmModelsItem = Union(
        STRING,
        Ref("ModelOption"),
    )
