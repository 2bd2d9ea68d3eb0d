"""When to try again: the only bridge to tenacity, which is loaded once something has failed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import tenacity

if TYPE_CHECKING:
    from .errors import ServiceError
    from .settings import Settings

#: Seconds: the first pause is up to the first of these, each further one up to twice as long, up to the last.
_FIRST, _LONGEST = 0.5, 8.0
_jitter = tenacity.wait_random_exponential(multiplier=_FIRST, max=_LONGEST)


class Retrying:
    """Tells for each failure of one exchange how long to wait before the next try, or that there is none."""

    def __init__(self, settings: Settings, ends: float) -> None:
        def stop(state: tenacity.RetryCallState) -> bool:
            return state.attempt_number > settings.retries or settings.clock.now() + state.upcoming_sleep >= ends

        self._retrying: tenacity.Retrying = tenacity.Retrying(
            stop=stop,
            wait=_pause,
            retry_error_callback=lambda _: None,
        )
        self._retrying.begin()
        self._state = tenacity.RetryCallState(self._retrying, None, (), {})

    def pause(self, failure: ServiceError) -> float | None:
        """Return seconds to wait before trying again; None if this was the last try."""
        self._state.set_exception((type(failure), failure, None))
        action: Any = self._retrying.iter(self._state)
        if action is None:
            return None
        self._state.prepare_for_next_attempt()
        return float(action)


def _pause(state: tenacity.RetryCallState) -> float:
    failure: Any = None if state.outcome is None else state.outcome.exception()
    after: float | None = failure.retry_after
    return _jitter(state) if after is None else after


__all__ = ["Retrying"]
