"""Is everything fit? Each check is a small function from what was seen to findings in plain words, with their remedies."""

from plugin.checks.finding import Finding, Section, advice, fine, problem
from plugin.checks.survey import survey

__all__ = ["Finding", "Section", "advice", "fine", "problem", "survey"]
