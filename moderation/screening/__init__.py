"""What a text says about its writer's need for a person, and about the circle's norms: `Screener.load().judge(batch)`."""

from moderation.screening.screener import Screener

__all__ = ["Screener"]
