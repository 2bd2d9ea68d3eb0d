"""What a caller may ask for when placing a call with Vapi, and where Vapi has it."""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING, Any, Final, TypedDict, TypeVar

from attrs import frozen

from facade.arguments import exactly_one, is_sip
from facade.models import as_model, given
from generated.runtime.model import Model
from generated.runtime.types import UNSET
from generated.vapi import models

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from facade.arguments import Checks

M = TypeVar("M", bound=Model)

#: Vapi gives a call's name this much room.
_LONGEST_NAME: Final = 40
#: A number as people write it; no id looks like this.
_DIALLED: Final = re.compile(r"[0-9()][0-9 ().-]{2,20}")

#: For each kind of speaker: the fields for its id, for one that is not stored, and for what differs in this call.
_SPEAKERS: Final = {
    "agent": ("assistant_id", "assistant", "CreateAssistantDTO", "assistant_overrides"),
    "squad": ("squad_id", "squad", "CreateSquadDTO", "squad_overrides"),
    "workflow": ("workflow_id", "workflow", "CreateWorkflowDTO", "workflow_overrides"),
}


class Options(TypedDict, total=False):
    """What `place` and `place_many` both take, by name."""

    agent: str | models.CreateAssistantDTO | Mapping[str, Any] | None
    squad: str | models.CreateSquadDTO | Mapping[str, Any] | None
    workflow: str | models.CreateWorkflowDTO | Mapping[str, Any] | None
    from_number: str | models.ImportTwilioPhoneNumberDTO | Mapping[str, Any] | None
    dynamic_variables: Mapping[str, str | float | bool] | None
    agent_overrides: models.AssistantOverrides | Mapping[str, Any] | None
    agent_version: str | None
    recording: bool | None
    webhook_url: str | None
    metadata: Mapping[str, Any] | None
    name: str | None
    not_before: dt.datetime | None
    not_after: dt.datetime | None
    token: str | None


@frozen(kw_only=True, repr=False)
class Wish:
    """What a caller asks for, beside whom to call."""

    agent: str | models.CreateAssistantDTO | Mapping[str, Any] | None = None
    squad: str | models.CreateSquadDTO | Mapping[str, Any] | None = None
    workflow: str | models.CreateWorkflowDTO | Mapping[str, Any] | None = None
    from_number: str | models.ImportTwilioPhoneNumberDTO | Mapping[str, Any] | None = None
    dynamic_variables: Mapping[str, str | float | bool] | None = None
    agent_overrides: models.AssistantOverrides | Mapping[str, Any] | None = None
    agent_version: str | None = None
    recording: bool | None = None
    webhook_url: str | None = None
    metadata: Mapping[str, Any] | None = None
    name: str | None = None
    not_before: dt.datetime | None = None
    not_after: dt.datetime | None = None
    token: str | None = None

    def body(self, checks: Checks, key: str) -> models.CreateCallDTO:
        """Return the body without whom to call, and without the id of a caller ID that has to be looked up."""
        body = models.CreateCallDTO()
        self._speaker(checks, body)
        self._line(checks, body)
        self._schedule(checks, body)
        self._name(checks, body, key)
        return body

    def _speaker(self, checks: Checks, body: models.CreateCallDTO) -> None:
        kind = exactly_one(checks, {"agent": self.agent, "squad": self.squad, "workflow": self.workflow})
        speaker: object = getattr(self, kind or "agent")
        stored, own, name, overrides = _SPEAKERS[kind or "agent"]
        if isinstance(speaker, str):
            checks.identifier(kind or "agent", speaker)
            setattr(body, stored, speaker)
        elif kind is not None:
            setattr(body, own, sent(checks, kind, getattr(models, name), speaker, other="an id, "))
        if self.agent_version is not None:
            fits = kind in {None, "agent"} and isinstance(speaker, str | None)
            checks.require(fits, "agent_version", "goes with the id of an agent")
            checks.text("agent_version", self.agent_version)
            body.assistant_version = self.agent_version
        differing = self._for_workflow(checks) if kind == "workflow" else self._overrides(checks)
        if differing is not None:
            setattr(body, overrides, differing)

    def _for_workflow(self, checks: Checks) -> models.WorkflowOverrides | None:
        others = {
            "agent_overrides": self.agent_overrides,
            "recording": self.recording,
            "webhook_url": self.webhook_url,
            "metadata": self.metadata,
        }
        for where, value in others.items():
            checks.require(value is None, where, "Vapi takes nothing but dynamic_variables beside a workflow")
        if self.dynamic_variables is None:
            return None
        return models.WorkflowOverrides(variable_values=checks.variables("dynamic_variables", self.dynamic_variables))

    def _overrides(self, checks: Checks) -> models.AssistantOverrides | None:
        words = (self.dynamic_variables, self.recording, self.webhook_url, self.metadata)
        overrides = None
        if self.agent_overrides is not None:
            overrides = sent(checks, "agent_overrides", models.AssistantOverrides, self.agent_overrides)
        if all(word is None for word in words):
            return overrides
        # The caller's own object stays as it is.
        overrides = models.AssistantOverrides() if overrides is None else copy.copy(overrides)
        if self.dynamic_variables is not None:
            _once(checks, "dynamic_variables", overrides, "variable_values")
            overrides.variable_values = checks.variables("dynamic_variables", self.dynamic_variables)
        if self.metadata is not None:
            _once(checks, "metadata", overrides, "metadata")
            overrides.metadata = checks.mapping("metadata", self.metadata)
        if self.recording is not None:
            checks.flag("recording", self.recording)
            plan = given(overrides.artifact_plan)
            plan = models.ArtifactPlan() if plan is None else copy.copy(plan)
            _once(checks, "recording", plan, "recording_enabled", "artifact_plan.")
            plan.recording_enabled = self.recording
            overrides.artifact_plan = plan
        if self.webhook_url is not None:
            checks.web_address("webhook_url", self.webhook_url)
            server = given(overrides.server)
            server = models.Server() if server is None else copy.copy(server)
            _once(checks, "webhook_url", server, "url", "server.")
            server.url = self.webhook_url
            overrides.server = server
        return overrides

    def _line(self, checks: Checks, body: models.CreateCallDTO) -> None:
        line = self.from_number
        if line is None:
            checks.flaw("from_number", "Vapi calls from a number of yours: expected its id, or the number itself")
        elif not isinstance(line, str):
            other = "an id, a number, "
            own = sent(checks, "from_number", models.ImportTwilioPhoneNumberDTO, line, other=other)
            body.phone_number = UNSET if own is None else own
        elif is_dialled(line):
            checks.callee("from_number", line)
        else:
            checks.identifier("from_number", line)
            body.phone_number_id = line

    def _schedule(self, checks: Checks, body: models.CreateCallDTO) -> None:
        if self.not_before is None:
            checks.require(self.not_after is None, "not_after", "goes with not_before")
            return
        known = checks.moment("not_before", self.not_before)
        body.schedule_plan = models.SchedulePlan(earliest_at=self.not_before)
        if self.not_after is not None:
            if checks.moment("not_after", self.not_after) and known:
                checks.require(self.not_after > self.not_before, "not_after", "expected a time after not_before")
            body.schedule_plan.latest_at = self.not_after

    def _name(self, checks: Checks, body: models.CreateCallDTO, key: str) -> None:
        body.name = key
        if self.name is not None:
            checks.text("name", self.name)
            body.name = f"{self.name} [{key}]"
            room = _LONGEST_NAME - len(body.name) + len(str(self.name))
            checks.require(
                len(body.name) <= _LONGEST_NAME, "name", f"expected at most {room} characters: the rest is the token's"
            )


def is_dialled(line: str) -> bool:
    """Tell a number, also one that is written in another way than it should be, or a SIP address from an id."""
    return line.startswith("+") or is_sip(line) or bool(_DIALLED.fullmatch(line))


def _once(checks: Checks, where: str, overrides: Model, name: str, way: str = "") -> None:
    problem = f"is in agent_overrides as well ({way}{name})"
    checks.require(given(getattr(overrides, name)) is None, where, problem)


def sent(checks: Checks, where: str, kind: type[M], value: object, *, other: str = "") -> M | None:
    """Return a model that can be sent, of this class; a mapping is read as one."""
    model = as_model(checks, where, kind, value, other=other)
    if model is not None:
        checks.sendable(where, model)
    return model


__all__ = ["Options", "Wish", "is_dialled", "sent"]
