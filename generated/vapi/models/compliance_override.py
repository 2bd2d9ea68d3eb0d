# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import BOOLEAN
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class ComplianceOverride(Model):
    force_store_on_hipaa_enabled: bool | None | Unset = Field("forceStoreOnHipaaEnabled", BOOLEAN, default=UNSET)
