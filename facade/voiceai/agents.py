"""Agents on Voice.ai."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from facade.arguments import Checks, checked_id
from facade.client import AsyncResource, Resource, async_listing, async_verb, listing, verb
from facade.models import as_model, fields_of, given
from facade.telling import text
from generated.voiceai import models
from generated.voiceai.api.agent_connection import check_agent_status_api_v1_connection_agent_status_agent_id_get
from generated.voiceai.api.agent_management import (
    create_new_agent_api_v1_agent_post,
    deploy_agent_api_v1_agent_agent_id_deploy_post,
    disable_agent_api_v1_agent_agent_id_disable_post,
    get_specific_agent_api_v1_agent_agent_id_get,
    list_user_agents_api_v1_agent_get,
    pause_agent_api_v1_agent_agent_id_pause_post,
    update_existing_agent_api_v1_agent_agent_id_put,
)

from .paging import Page, page_in, paged
from .wishes import voice_flaws

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from facade.account import Account
    from facade.exchange import Flow, Stream

_LIST: Final = list_user_agents_api_v1_agent_get.operation
_INTERRUPTING_WORDS: Final = range(11)


def create(
    at: Account, agent: models.CreateAgentRequest | Mapping[str, Any], /, *, deadline: float | None = None
) -> Flow[models.Agent]:
    """Create an agent, and return it as it is stored: paused. It takes calls once it is deployed."""
    checks = Checks("agents.create")
    name = fields_of(agent).get("name")
    checks.require(isinstance(name, str) and name.strip(), "agent.name", "expected a name")
    _check_config(checks, "agent", agent)
    body = as_model(checks, "agent", models.CreateAgentRequest, agent)
    checks.finish()
    return at.within(deadline).ask(
        create_new_agent_api_v1_agent_post.operation, body=cast("models.CreateAgentRequest", body)
    )


def get(at: Account, agent_id: str, /, *, deadline: float | None = None) -> Flow[models.Agent]:
    """Return an agent."""
    agent_id = checked_id("agents.get", agent_id)
    return at.within(deadline).ask(get_specific_agent_api_v1_agent_agent_id_get.operation, agent_id)


def update(
    at: Account,
    agent_id: str,
    changes: models.UpdateAgentRequest | Mapping[str, Any],
    /,
    *,
    deadline: float | None = None,
) -> Flow[models.Agent]:
    """
    Change an agent, and return it as it is then.

    What is left out stays as it is, also within `config`; None clears it. Lists, such as that of the webhooks' events,
    are replaced as a whole.
    """
    checks = Checks("agents.update")
    checks.identifier("id", agent_id)
    _check_config(checks, "changes", changes)
    body = as_model(checks, "changes", models.UpdateAgentRequest, changes)
    checks.finish()
    operation = update_existing_agent_api_v1_agent_agent_id_put.operation
    return at.within(deadline).ask(operation, agent_id, body=cast("models.UpdateAgentRequest", body))


def _check_config(checks: Checks, where: str, agent: object) -> None:
    """Check the bounds that the service documents."""
    config = fields_of(fields_of(agent).get("config"))
    for flaw in voice_flaws(f"{where}.config.tts_params", config.get("tts_params")):
        checks.flaw(flaw.where, flaw.problem)
    number, words = (given(config.get(name)) for name in ("phone_number", "min_interruption_words"))
    if number is not None:
        checks.number(f"{where}.config.phone_number", number)
    whole = isinstance(words, int) and not isinstance(words, bool) and words in _INTERRUPTING_WORDS
    checks.require(
        words is None or whole, f"{where}.config.min_interruption_words", "expected a whole number from 0 to 10"
    )


def deploy(at: Account, agent_id: str, /, *, deadline: float | None = None) -> Flow[models.AgentDeployResponse]:
    """Let an agent take calls; `agent` of the answer is the agent as it is then."""
    agent_id = checked_id("agents.deploy", agent_id)
    return at.within(deadline).ask(deploy_agent_api_v1_agent_agent_id_deploy_post.operation, agent_id)


def pause(at: Account, agent_id: str, /, *, deadline: float | None = None) -> Flow[models.AgentPauseResponse]:
    """Let an agent take no more calls, until it is deployed again."""
    agent_id = checked_id("agents.pause", agent_id)
    return at.within(deadline).ask(pause_agent_api_v1_agent_agent_id_pause_post.operation, agent_id)


def disable(at: Account, agent_id: str, /, *, deadline: float | None = None) -> Flow[models.AgentDisableResponse]:
    """Disable an agent, which is how Voice.ai deletes one. It has to be paused first."""
    agent_id = checked_id("agents.disable", agent_id)
    return at.within(deadline).ask(disable_agent_api_v1_agent_agent_id_disable_post.operation, agent_id)


def status(at: Account, agent_id: str, /, *, deadline: float | None = None) -> Flow[models.AgentStatusResponse]:
    """Return whether an agent can be called now; `call_validation_details` may say why not."""
    agent_id = checked_id("agents.status", agent_id)
    return at.within(deadline).ask(check_agent_status_api_v1_connection_agent_status_agent_id_get.operation, agent_id)


def list_(at: Account, /, *, statuses: Sequence[str] | None = None, limit: int | None = None) -> Stream[models.Agent]:
    """
    Iterate over agents across all pages; each page has the client's own deadline.

    `statuses` are those to list: deployed, paused, disabled. Without, the service decides.
    """
    checks = Checks("agents.list")
    wanted = None if statuses is None or isinstance(statuses, str) else list(statuses)
    named = wanted and all(map(text, wanted))
    checks.require(statuses is None or named, "statuses", "expected a list of words, such as deployed and paused")
    checks.limit("limit", limit)
    checks.finish()

    def ask(*, page: int, limit: int) -> Flow[Page[models.Agent]]:
        answer = yield from at.ask(_LIST, page=page, limit=limit, show_statuses=wanted)
        return page_in(at, _LIST.name, answer, limit)

    return paged(at, _LIST.name, ask, lambda agent: agent.agent_id, limit=limit)


class Agents(Resource):
    """The account's agents."""

    create = verb(create)
    get = verb(get)
    update = verb(update)
    deploy = verb(deploy)
    pause = verb(pause)
    disable = verb(disable)
    status = verb(status)
    list = listing(list_)


class AsyncAgents(AsyncResource):
    """The account's agents, without blocking."""

    create = async_verb(create)
    get = async_verb(get)
    update = async_verb(update)
    deploy = async_verb(deploy)
    pause = async_verb(pause)
    disable = async_verb(disable)
    status = async_verb(status)
    list = async_listing(list_)


__all__ = ["Agents", "AsyncAgents"]
