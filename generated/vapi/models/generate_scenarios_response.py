# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Array, Ref
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .generated_scenario import GeneratedScenario


@model
class GenerateScenariosResponse(Model):
    coverage_notes: str = Field("coverageNotes", STRING)
    scenarios: list[GeneratedScenario] = Field(codec=Array(Ref("GeneratedScenario")))
