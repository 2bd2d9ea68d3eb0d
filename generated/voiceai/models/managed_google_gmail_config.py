# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import BOOLEAN, Array, Enum
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .managed_google_gmail_config_selected_operations_item import ManagedGoogleGmailConfigSelectedOperationsItem


@model
class ManagedGoogleGmailConfig(Model):
    enabled: bool | None | Unset = Field(codec=BOOLEAN, default=UNSET)
    selected_operations: list[ManagedGoogleGmailConfigSelectedOperationsItem | str] | None | Unset = Field(
        codec=Array(Enum("ManagedGoogleGmailConfigSelectedOperationsItem")), default=UNSET
    )
