# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import DATETIME, Enum
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ...runtime.types import Unset
    from .recording_consent_type import RecordingConsentType


@model
class RecordingConsent(Model):
    type_: RecordingConsentType | str = Field("type", Enum("RecordingConsentType"))
    granted_at: datetime.datetime | None | Unset = Field("grantedAt", DATETIME, default=UNSET)
