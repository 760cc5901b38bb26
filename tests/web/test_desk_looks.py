"""Every page for every eye: nothing serious for axe-core, light and dark, wide and on a phone; and every sentence is there."""

import ast
import re
from importlib.resources import files
from pathlib import Path

import pytest
from axe_playwright_python.async_playwright import Axe
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from playwright.async_api import Browser, expect

import plugin.desk
from models.verdict import Tier
from plugin.desk.page import bar, pages
from tests.web.browser import sitting
from tests.web.desk_of_tests import CLEO, Place

HERE = Path(plugin.desk.__file__).parent
MADE_OF_PARTS = re.compile(
    r"(tier|state|queue-why|act|desk-key|figures-span|figures-level|log|team-is|norms-then|norms-wish|own)-.+"
)
ID = re.compile(
    r"(?:appeals|desk|queue|flag|figures|keeper|log|meetings|norms|team|tier|state|act)-[a-z0-9-]+"
)
RULES = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }
}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
async def test_axe_finds_nothing_serious_on_any_page(
    desk: Place, browser: Browser, scheme: str, width: int
) -> None:
    number = await desk.raise_flag(Tier.CRISIS, "I decided it tonight")
    await desk.raise_flag(Tier.AMBER, "cheap followers", CLEO, "spam")
    size = {"width": width, "height": 844}
    async with sitting(browser, await desk.link(), color_scheme=scheme, viewport=size) as page:
        for path in (
            *(one.path for one in bar()),
            f"/flags/{number}?words=show",
            "/?state=closed",
            "/in",
        ):
            await page.goto(desk.origin + path)
            for fold in await page.locator("details.act summary").all():
                await fold.click()
            # Scrolled, the bar would lie over something.
            await page.evaluate("scrollTo(0, 0)")
            results = await Axe().run(page, options=RULES)
            found = [
                (one["id"], one["impact"], one["nodes"][0]["html"][:200])
                for one in results.response["violations"]
            ]
            assert found == [], path
            overflow = await page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            )
            assert overflow <= 0, f"{path} is wider than the screen"


async def test_on_a_phone_the_bar_shows_where_one_is_and_the_keyboard_reaches_the_rest(
    desk: Place, browser: Browser
) -> None:
    size = {"width": 390, "height": 844}
    async with sitting(browser, await desk.link(), viewport=size) as page:
        first, last = (page.locator(f".bar nav a[href='{one.path}']") for one in (bar()[0], bar()[-1]))
        await expect(first).to_be_in_viewport(ratio=0.9)
        await expect(last).not_to_be_in_viewport()
        await page.goto(desk.origin + bar()[-1].path)
        await expect(last).to_be_in_viewport(ratio=0.9)
        await expect(first).not_to_be_in_viewport()
        await page.locator(".bar .mark").focus()
        await page.keyboard.press("Tab")
        await expect(first).to_be_focused()
        await expect(first).to_be_in_viewport(ratio=0.9)


def sentences() -> set[str]:
    found: set[str] = set()
    for file in files("models.texts").iterdir():
        if file.name.startswith("en.desk"):
            resource = FluentParser().parse(file.read_text("utf-8"))
            found |= {entry.id.name for entry in resource.body if isinstance(entry, fluent.Message)}
    return found


def asked_for() -> set[str]:
    """Every id that stands as a string in the desk's modules and templates."""
    found: set[str] = {"desk-link", "desk-none"}
    for file in HERE.rglob("*.py"):
        nodes = ast.walk(ast.parse(file.read_text("utf-8")))
        found |= {
            node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)
        }
    for file in HERE.rglob("*.html"):
        found |= set(re.findall(r"""["']([a-z]+-[a-z0-9-]+)["']""", file.read_text("utf-8")))
    return found


def test_every_sentence_of_the_desk_exists_and_none_is_left_over() -> None:
    there, asked = sentences(), asked_for()
    wanted = {one for one in asked if ID.fullmatch(one) and not one.startswith(("flag-fact-", "flag-row"))}
    assert {one for one in wanted - there - NO_SENTENCES if not one.endswith("-")} == set()
    assert {one for one in there - asked if not MADE_OF_PARTS.fullmatch(one)} == set()


NO_SENTENCES = {
    "desk-open",
    "desk-cannot-listen",
    "desk-not-warm",
    "desk-entered",
    "desk-left",
    "desk-closed",
    "act-followup",
    "act-handover",
}
"""Names of log lines, audit acts and elements."""


def test_pages_are_found_and_each_has_its_texts_and_template() -> None:
    assert [one.name for one in bar()] == [
        "queue",
        "appeals",
        "roster",
        "meetings",
        "norms",
        "wellbeing",
        "figures",
        "keeper",
        "log",
    ]
    for page in pages():
        assert (HERE / "templates" / f"{page.name}.html").is_file()
        assert (files("models.texts") / f"en.desk-{page.name}.ftl").is_file()


def test_templates_hold_nothing_inline() -> None:
    for file in HERE.rglob("*.html"):
        text = file.read_text("utf-8")
        assert not re.search(r"<style|<script>|\son[a-z]+=|\sstyle=|javascript:|\|\s*safe", text), file.name
