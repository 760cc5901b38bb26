"""maubot doing the same: one passive command with a regular expression, and a send. Runs in maubot's own environment."""

from __future__ import annotations

from maubot import MessageEvent, Plugin
from maubot.handlers import command
from mautrix.types import MessageType, TextMessageEventContent
from mautrix.util.config import BaseProxyConfig, ConfigUpdateHelper


class Config(BaseProxyConfig):
    def do_update(self, helper: ConfigUpdateHelper) -> None:
        helper.copy("desks")


class Alarm(Plugin):
    async def start(self) -> None:
        self.config.load_and_update()

    @classmethod
    def get_config_class(cls) -> type[BaseProxyConfig]:
        return Config

    @command.passive(r"hurting myself", case_insensitive=True)
    async def heard(self, event: MessageEvent, match: tuple[str]) -> None:
        desk, moderator = self.config["desks"].get(event.room_id, (None, None))
        if desk is not None:
            content = TextMessageEventContent(msgtype=MessageType.TEXT, body=f"alarm: {event.event_id}")
            content["m.mentions"] = {"user_ids": [moderator]}
            await self.client.send_message(desk, content)
