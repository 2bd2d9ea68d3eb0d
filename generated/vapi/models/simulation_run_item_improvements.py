# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Array, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .simulation_run_item_improvement_suggestion import SimulationRunItemImprovementSuggestion


@model
class SimulationRunItemImprovements(Model):
    analysis: str = Field(codec=STRING)
    scenario_suggestions: list[SimulationRunItemImprovementSuggestion] = Field(
        "scenarioSuggestions", Array(Ref("SimulationRunItemImprovementSuggestion"))
    )
    system_prompt_suggestions: list[SimulationRunItemImprovementSuggestion] = Field(
        "systemPromptSuggestions", Array(Ref("SimulationRunItemImprovementSuggestion"))
    )
    tool_suggestions: list[SimulationRunItemImprovementSuggestion] = Field(
        "toolSuggestions", Array(Ref("SimulationRunItemImprovementSuggestion"))
    )
    suggested_system_prompt: str | None | Unset = Field("suggestedSystemPrompt", STRING, default=UNSET)
