"""How people are called besides the moderators' room: in private, and outside Matrix."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from models.agenda import Strict
from models.written import WebHook

Called = Literal["crisis", "red", "amber"]
Tiers = Annotated[tuple[Called, ...], Field(max_length=3, examples=["[crisis, red]"])]


class OwnNoticeSettings(Strict):
    """How one moderator is called besides: each call says the number of a flag and its tier, without a person and without words.

    `private`: for which tiers they also get a line in private when they are called; None: as their circle has it. `webhook` gets a
    post.
    """

    private: Tiers | None = None
    webhook: Annotated[WebHook, Field(examples=["https://hooks.example.org/tuesday"])] | None = None


class NoticeSettings(OwnNoticeSettings):
    """How a circle calls its moderators besides. `private` is for all without a wish of their own; `webhook` hears of every call."""

    private: Tiers = ("crisis", "red")

    def in_private(self, own: OwnNoticeSettings | None) -> tuple[Called, ...]:
        """For which tiers somebody with these wishes gets a private word."""
        return self.private if own is None or own.private is None else own.private
