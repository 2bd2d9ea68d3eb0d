# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Array, Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .knowledge_base_response import KnowledgeBaseResponse
    from .paginated_knowledge_base_response import PaginatedKnowledgeBaseResponse

    ListKnowledgeBasesApiV1KnowledgeBaseGetResponse200: TypeAlias = (
        PaginatedKnowledgeBaseResponse | list[KnowledgeBaseResponse] | dict[str, Any]
    )
else:
    ListKnowledgeBasesApiV1KnowledgeBaseGetResponse200 = Union(
        Ref("PaginatedKnowledgeBaseResponse"),
        Array(Ref("KnowledgeBaseResponse")),
    )
