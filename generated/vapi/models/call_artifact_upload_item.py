# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import BOOLEAN, Enum
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .call_artifact_upload_item_type import CallArtifactUploadItemType


@model
class CallArtifactUploadItem(Model):
    success: bool = Field(codec=BOOLEAN)
    type_: CallArtifactUploadItemType | str = Field("type", Enum("CallArtifactUploadItemType"))
