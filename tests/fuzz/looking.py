"""How many examples a test looks at."""

from __future__ import annotations

from hypothesis import HealthCheck, settings


def examples(ordinary: int) -> settings:
    """So many in an ordinary run; more where a longer profile is chosen. Time is measured by work (`test_work`), not here."""
    return settings(
        max_examples=max(1, ordinary * settings().max_examples // 100),
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
    )
