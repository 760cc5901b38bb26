"""How the demo's moderator goes to the desk: by a real link, with the form of the page, and never twice by one link."""

import pytest

from moderation.told import Status
from plugin.demo.setting import DemoError
from plugin.demo.visiting import at_the_desk
from tests.web.desk_of_tests import Place


async def test_a_flag_is_closed_as_a_browser_would(desk: Place) -> None:
    number = await desk.raise_flag()
    async with at_the_desk(await desk.link()) as visitor:
        page = await visitor.press(str(number), "claim", "")
        assert f"Flag {number}" in page
        page = await visitor.press(str(number), "resolve", "she is with her sister")
    assert "she is with her sister" in page
    assert (await desk.flag(number))["status"] == Status.RESOLVED


async def test_a_link_that_was_used_lets_nobody_in(desk: Place) -> None:
    link = await desk.link()
    async with at_the_desk(link):
        pass
    with pytest.raises(DemoError, match="let nobody in"):
        async with at_the_desk(link):
            pass
