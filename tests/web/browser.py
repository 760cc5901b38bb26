"""Debian's own Chromium, driven by Playwright: one for a test run, a fresh profile for each person."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from playwright.async_api import Browser, ConsoleMessage, Page, async_playwright

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
EXPECTED = "net::ERR_FAILED"
"""What the browser says of a request that a test itself cut off."""


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """A browser without a screen. It talks to loopback only, and phones nobody."""
    assert CHROMIUM, "the desk is tried in Chromium: install it (Debian calls it chromium)"
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=CHROMIUM,
            args=["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
        )
        try:
            yield browser
        finally:
            await browser.close()


def complaints_of(page: Page) -> list[str]:
    """Whatever the browser complains of, any dialog, and any request to somewhere else, as they come."""
    complaints: list[str] = []

    def said(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning") and EXPECTED not in message.text:
            complaints.append(message.text)

    page.on("console", said)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("dialog", lambda dialog: complaints.append(f"a dialog: {dialog.message}"))
    page.on("request", lambda asked: complaints.append(asked.url) if "127.0.0.1" not in asked.url else None)
    return complaints


@asynccontextmanager
async def sitting(
    browser: Browser, link: str, *, strictly: bool = True, **context: Any
) -> AsyncIterator[Page]:
    """Somebody comes in by their link. Unless told otherwise, whatever their browser complains of fails the test."""
    async with await browser.new_context(**context) as own:
        page = await own.new_page()
        complaints = complaints_of(page)
        await page.goto(link)
        await page.get_by_role("button").click()
        await page.wait_for_url("**/")
        yield page
        assert not (strictly and complaints), complaints
