# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Enum
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .generated_scenario_category import GeneratedScenarioCategory


@model
class GeneratedScenario(Model):
    category: GeneratedScenarioCategory | str = Field(codec=Enum("GeneratedScenarioCategory"))
    instructions: str = Field(codec=STRING)
    name: str = Field(codec=STRING)
    reasoning: str = Field(codec=STRING)
