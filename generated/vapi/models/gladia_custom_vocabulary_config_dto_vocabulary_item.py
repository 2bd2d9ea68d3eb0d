# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .gladia_vocabulary_item_dto import GladiaVocabularyItemDTO

    GladiaCustomVocabularyConfigDTOVocabularyItem: TypeAlias = str | GladiaVocabularyItemDTO | dict[str, Any]
else:
    GladiaCustomVocabularyConfigDTOVocabularyItem = Union(
        STRING,
        Ref("GladiaVocabularyItemDTO"),
    )
