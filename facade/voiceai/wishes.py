"""What a caller may ask for when a call is placed or joined, and what Voice.ai has no way to do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from facade.errors import Flaw, Unsupported
from facade.models import as_model, fields_of, given
from generated.voiceai import models

if TYPE_CHECKING:
    from facade.account import Account
    from facade.arguments import Checks

Variables = Mapping[str, str | float | bool]

#: Words that others know for placing a call, with what can be done in their place.
_ADVICE: Final = {
    "squad": "Give the id of one agent as `agent`.",
    "workflow": "Give the id of an agent as `agent`.",
    "agent_version": "The agent speaks as it is deployed.",
    "from_number": "It calls from the agent's own number: set config.phone_number with agents.update.",
    "recording": "It is set on the agent: config.recording_enabled, with agents.update.",
    "webhook_url": "Webhooks are set on the agent: config.webhooks, with agents.update.",
    "metadata": "Keep it beside the call's id; what the agent is to know goes into `dynamic_variables`.",
    "name": "Keep it beside the call's id.",
    "not_before": "Place the call when it is time.",
    "not_after": "Place the call when it is time.",
    "a transient agent": "Store it with agents.create, and give its id as `agent`.",
}

_TEXTS: Final = ("voice_id", "model", "language", "dictionary_id")
#: The largest value of each; the smallest is 0.
_SHARES: Final = {"temperature": 2, "top_p": 1}


def refuse(at: Account, agent: object, words: Mapping[str, object]) -> None:
    """Raise for whatever is asked for that this service cannot do."""
    transient = None if agent is None or isinstance(agent, str) else agent
    asked = [name for name, value in {"a transient agent": transient, **words}.items() if value is not None]
    if not asked:
        return
    first, *others = asked
    advice = f"{_ADVICE[first]} Nor does it offer {', '.join(others)}." if others else _ADVICE[first]
    raise Unsupported(at.settings.provider.title, first, advice)


def set_wishes(
    checks: Checks,
    body: models.CreateOutboundCallRequest | models.ConnectionDetailsRequest,
    dynamic_variables: Variables | None,
    agent_overrides: models.RuntimeAgentConfigOverrides | Mapping[str, Any] | None,
) -> None:
    """Put into a request what is particular to this call."""
    if dynamic_variables is not None:
        values = checks.variables("dynamic_variables", dynamic_variables)
        body.dynamic_variables = models.DynamicVariables.from_dict(values)
    if agent_overrides is not None:
        for flaw in voice_flaws("agent_overrides.tts_params", fields_of(agent_overrides).get("tts_params")):
            checks.flaw(flaw.where, flaw.problem)
        overrides = as_model(checks, "agent_overrides", models.RuntimeAgentConfigOverrides, agent_overrides)
        if overrides is not None and checks.sendable("agent_overrides", overrides):
            body.agent_overrides = overrides


def voice_flaws(where: str, voice: object) -> list[Flaw]:
    """
    Tell all that is wrong with parameters of the voice.

    New models, languages and parameters are the service's to judge: it gets them more often than its document does.
    """
    told = {name: value for name, value in fields_of(voice).items() if given(value) is not None}
    flaws = [
        Flaw(f"{where}.{name}", "expected a text that is not empty")
        for name in _TEXTS
        if name in told and not (isinstance(told[name], str) and told[name].strip())
    ]
    flaws += [
        Flaw(f"{where}.{name}", f"expected a number from 0 to {most}")
        for name, most in _SHARES.items()
        if name in told and not (_is_number(told[name]) and 0 <= told[name] <= most)
    ]
    version = told.get("dictionary_version", 1)
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        flaws.append(Flaw(f"{where}.dictionary_version", "expected a whole number, 1 or more"))
    return flaws


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


__all__ = ["Variables", "refuse", "set_wishes", "voice_flaws"]
