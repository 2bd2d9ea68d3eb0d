"""What an account needs before it can place calls: somebody who speaks, and a number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import attrs

from facade.vapi import Vapi
from facade.voiceai import VoiceAI

if TYPE_CHECKING:
    from generated.vapi.models import VapiPhoneNumber

    from .sandbox import Sandbox

_GREETING: Final = "Hello, this is the front desk. What can I do for you?"
_MANNER: Final = "You are friendly, and you get to the point."
_VAPI: Final = "http://vapi.sandbox.localhost"
_VOICEAI: Final = "http://voiceai.sandbox.localhost"


@attrs.frozen
class Furniture:
    """The ids of what was created."""

    #: An assistant of Vapi's, and a number to call from.
    assistant: str
    number: str
    #: An agent of Voice.ai's, deployed.
    agent: str

    def lines(self) -> list[str]:
        """Return what there is, for people."""
        return [
            f"vapi     assistant {self.assistant}",
            f"vapi     number    {self.number}",
            f"voiceai  agent     {self.agent}",
        ]


def furnish(sandbox: Sandbox) -> Furniture:
    """Create an assistant and a number at Vapi, and an agent at Voice.ai, as any client would."""
    key = sandbox.key
    # By their own clock: that of the sandbox may be in a hurry, and the machine is not.
    with Vapi(key, _VAPI, transport=sandbox.transport("vapi")) as vapi:
        model = {"provider": "openai", "model": "gpt-4o", "messages": [{"role": "system", "content": _MANNER}]}
        assistant = vapi.assistants.create({"name": "Front desk", "firstMessage": _GREETING, "model": model})
        line = vapi.numbers.create({"provider": "vapi", "name": "Front desk", "assistantId": assistant.id})
        number = cast("VapiPhoneNumber", line)
    with VoiceAI(key, _VOICEAI, transport=sandbox.transport("voiceai")) as voiceai:
        agent = voiceai.agents.create({"name": "Front desk", "config": {"prompt": _MANNER, "greeting": _GREETING}})
        voiceai.agents.deploy(agent.agent_id)
    return Furniture(assistant.id, number.id, agent.agent_id)


__all__ = ["Furniture", "furnish"]
