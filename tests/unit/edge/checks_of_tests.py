"""A configuration to be checked, and findings to be looked at."""

from pathlib import Path
from typing import Any

from models.config import Config
from plugin.checks.finding import Finding

KEEPER, ANA, BO, EVE = "@keeper:one.example", "@ana:one.example", "@bo:two.example", "@eve:three.example"
CIRCLE = {
    "name": "tuesday",
    "rooms": ["#room:one.example"],
    "moderators_room": "#desk:one.example",
    "countries": ["PT"],
    "moderators": [{"user": ANA}, {"user": BO}],
}


def config(folder: Path = Path("/nowhere"), circle: dict[str, Any] | None = None, **more: Any) -> Config:
    """A configuration that fits, with this in its one circle and beside it."""
    return Config.model_validate(
        {
            "homeserver": {
                "url": "https://one.example",
                "user": KEEPER,
                "password_file": folder / "password",
            },
            "storage": {"data": folder / "data"},
            "invites": {"servers": ["two.example"]},
            "circles": [{**CIRCLE, **(circle or {})}],
            **more,
        }
    )


def about(findings: tuple[Finding, ...], words: str) -> Finding:
    """The one finding that says this."""
    [found] = [finding for finding in findings if words in finding.what]
    return found


def levels(findings: tuple[Finding, ...]) -> set[str]:
    """How bad it is, all in all."""
    return {finding.level for finding in findings}
