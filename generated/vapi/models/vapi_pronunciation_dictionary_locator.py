# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Enum
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .provider_resource_provider import ProviderResourceProvider


@model
class VapiPronunciationDictionaryLocator(Model):
    pronunciation_dict_id: str = Field("pronunciationDictId", STRING)
    provider: ProviderResourceProvider | str | None | Unset = Field(
        codec=Enum("ProviderResourceProvider"), default=UNSET
    )
    version_id: str | None | Unset = Field("versionId", STRING, default=UNSET)
