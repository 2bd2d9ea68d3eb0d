# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .structured_output_controller_run_response_200_branch_1 import StructuredOutputControllerRunResponse200Branch1
    from .structured_output_rerun_response import StructuredOutputRerunResponse

    StructuredOutputControllerRunResponse200: TypeAlias = (
        StructuredOutputControllerRunResponse200Branch1 | StructuredOutputRerunResponse | dict[str, Any]
    )
else:
    StructuredOutputControllerRunResponse200 = Union(
        Ref("StructuredOutputControllerRunResponse200Branch1"),
        Ref("StructuredOutputRerunResponse"),
    )
