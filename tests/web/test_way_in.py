"""Coming in, and staying out: links, cookies, roles, forms of others, too much at once."""

import pytest
from sqlalchemy import DDL, select

from models.config import DeskSettings
from models.tables import audit, desk_links, desk_sessions
from plugin.engine.doorkeeping import GOOD_FOR, IDLE
from tests.web.desk_of_tests import ANN, BEN, DESK, MO, ROOM, Place, came, said

OVER = "used up or too old"


async def test_a_link_lets_its_owner_in_once(desk: Place) -> None:
    token = (await desk.link()).partition("#")[2]
    async with desk.visitor() as mo, desk.visitor() as thief:
        assert (await mo.get("/")).headers["Location"] == "/in"
        entered = await mo.post("/in", {"token": token})
        assert (entered.status, entered.headers["Location"]) == (303, "/")
        assert "Mo" in await (await mo.get("/")).text()
        again = await thief.post("/in", {"token": token})
        assert again.status == 403
        assert OVER in await again.text()
        assert "Set-Cookie" not in again.headers
        assert (await thief.get("/")).status == 303


async def test_opening_a_link_uses_nothing_up(desk: Place) -> None:
    """A preview fetches the page, and may even follow redirects; only the press counts."""
    link = await desk.link()
    async with desk.visitor() as preview, desk.visitor() as mo:
        for _ in range(3):
            assert (await preview.get(link.removeprefix(desk.origin))).status == 200
        assert (await mo.post("/in", {"token": link.partition("#")[2]})).status == 303


@pytest.mark.parametrize("token", ["", "a", "x" * 43, "x" * 5000, "ü\0\n", "../../in"])
async def test_a_guessed_link_lets_nobody_in(desk: Place, token: str) -> None:
    await desk.link()
    async with desk.visitor() as stranger:
        answer = await stranger.post("/in", {"token": token})
        assert answer.status == 403
        assert (await stranger.get("/")).status == 303


async def test_a_link_is_too_old_after_ten_minutes(desk: Place) -> None:
    token = (await desk.link()).partition("#")[2]
    desk.later(seconds=600)
    async with desk.visitor() as mo:
        assert (await mo.post("/in", {"token": token})).status == 403


async def test_guessing_is_slowed_down(desk: Place) -> None:
    async with desk.visitor() as stranger:
        statuses = [(await stranger.post("/in", {"token": str(at)})).status for at in range(12)]
        assert statuses == [403] * 10 + [429] * 2
        desk.later(seconds=61)
        assert (await stranger.post("/in", {"token": "y"})).status == 403


async def test_whoever_has_a_link_comes_in_while_others_guess(desk: Place) -> None:
    """Behind a proxy everybody has one address."""
    token = (await desk.link()).partition("#")[2]
    async with desk.visitor() as stranger, desk.visitor() as mo:
        for at in range(11):
            await stranger.post("/in", {"token": str(at)})
        assert (await stranger.post("/in", {"token": "y"})).status == 429
        assert (await mo.post("/in", {"token": token})).status == 303
        assert (await mo.post("/in", {"token": token})).status == 429


async def test_tables_hold_hashes_alone_and_the_log_says_who_came(desk: Place) -> None:
    token = (await desk.link()).partition("#")[2]
    async with desk.visitor() as mo:
        answer = await mo.post("/in", {"token": token})
        cookie = answer.cookies["desk"].value
        async with desk.home.database.read() as connection:
            sessions = (await connection.execute(select(desk_sessions))).all()
            links = (await connection.execute(select(desk_links))).all()
            who = list((await connection.execute(select(audit.c.who))).scalars())
    assert (len(sessions), len(links)) == (1, 0)
    assert not any(secret in str(sessions) for secret in (token, cookie))
    assert (await acts(desk))[-2:] == ["desk-asked", "desk-entered"]
    assert MO not in who


async def test_the_cookie_has_every_flag_and_pages_every_header(desk: Place) -> None:
    token = (await desk.link()).partition("#")[2]
    async with desk.visitor() as mo:
        cookie = (await mo.post("/in", {"token": token})).cookies["desk"]
        assert (cookie["httponly"], cookie["samesite"], cookie["path"], cookie["domain"]) == (
            True,
            "Strict",
            "/",
            "",
        )
        for path in ("/", "/in", "/nowhere", "/assets/desk.css"):
            headers = (await mo.get(path)).headers
            policy = headers["Content-Security-Policy"]
            assert "default-src 'none'" in policy
            assert "unsafe" not in policy
            assert headers["X-Content-Type-Options"] == "nosniff"
            assert headers["Referrer-Policy"] == "same-origin"
        assert (await mo.get("/")).headers["Cache-Control"] == "no-store"


async def test_a_session_ends_by_itself(desk: Place) -> None:
    async with desk.moderator() as mo:
        for _ in range(3):
            desk.later(seconds=IDLE - 1)
            assert (await mo.get("/")).status == 200
        desk.later(seconds=IDLE)
        assert (await mo.get("/")).status == 303
    async with desk.moderator(number=7001) as mo:
        for _ in range(GOOD_FOR // 7000):
            desk.later(seconds=7000)
            assert (await mo.get("/")).status == 200
        desk.later(seconds=7000)
        assert (await mo.get("/")).status == 303


async def test_logging_out_here_and_everywhere(desk: Place) -> None:
    async with desk.moderator() as one, desk.moderator(number=7001) as two, desk.moderator(BEN, 7002) as ben:
        out = await one.post("/out", {"proof": await one.form()})
        assert out.status == 303
        assert (await one.get("/")).status == 303
        assert (await two.get("/")).status == 200
        waiting = (await desk.link(number=7003)).partition("#")[2]
        await two.post("/out", {"proof": await two.form(), "where": "everywhere"})
        assert (await two.get("/")).status == 303
        assert (await two.post("/in", {"token": waiting})).status == 403
        assert (await ben.get("/")).status == 200


async def acts(desk: Place) -> list[str]:
    """What the audit rows say was done, in order."""
    async with desk.home.database.read() as connection:
        return list((await connection.execute(select(audit.c.act).order_by(audit.c.id))).scalars())


@pytest.mark.parametrize(("where", "act"), [("here", "desk-left"), ("everywhere", "desk-closed")])
async def test_going_is_written_down(desk: Place, where: str, act: str) -> None:
    async with desk.moderator() as mo:
        await mo.post("/out", {"proof": await mo.form(), "where": where})
    assert (await acts(desk))[-2:] == ["desk-entered", act]


async def test_nobody_comes_in_or_goes_without_its_row(desk: Place) -> None:
    """The log cannot be written, here because somebody's disk is full: then the door does not move either."""
    full = DDL("CREATE TRIGGER full BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'full'); END")
    token = (await desk.link()).partition("#")[2]
    async with desk.moderator(BEN, 7001) as ben, desk.visitor() as mo:
        proof = await ben.form()
        async with desk.home.database.write() as connection:
            await connection.execute(full)
        assert (await mo.post("/in", {"token": token})).status == 500
        for where in ("here", "everywhere"):
            assert (await ben.post("/out", {"proof": proof, "where": where})).status == 500
        assert (await ben.get("/")).status == 200
        async with desk.home.database.write() as connection:
            await connection.execute(DDL("DROP TRIGGER full"))
        assert (await mo.post("/in", {"token": token})).status == 303, "the link is not used up"


async def test_a_member_gets_no_link_and_a_moderator_who_left_is_out_at_once(desk: Place) -> None:
    await desk.home.engine.take([said(1, "!desk", ANN, ROOM), said(2, "!desk", ANN, DESK)])
    assert not [body for to, body in await desk.told() if to == ANN and "/in#" in body]
    async with desk.moderator() as mo:
        await desk.home.engine.take([came(MO, 3, DESK, "leave")])
        refused = await mo.get("/")
        assert refused.status == 403
        await desk.home.engine.take([came(MO, 4, DESK)])
        assert (await mo.get("/")).status == 303, "the session is over for good"


async def test_forms_of_other_sites_do_nothing(desk: Place) -> None:
    number = await desk.raise_flag()
    async with desk.moderator() as mo, desk.moderator(BEN, 7001) as ben:
        form = await mo.form()
        path, fields = f"/flags/{number}/press", {"act": "claim", "version": "2"}
        tries = [
            await mo.post(path, fields),
            await mo.post(path, {**fields, "proof": ""}),
            await mo.post(path, {**fields, "proof": await ben.form()}),
            await mo.post(path, {**fields, "proof": form}, origin="https://evil.test"),
            await mo.post(path, {**fields, "proof": form}, origin="null"),
            await mo.post(path, {**fields, "proof": form}, origin=None),
        ]
        assert [one.status for one in tries] == [403] * 6
        assert (await desk.flag(number))["claimer"] is None
        assert (await mo.post("/out", {"where": "everywhere"}, origin="https://evil.test")).status == 403
        assert (await mo.get("/")).status == 200
        assert (await mo.post(path, {**fields, "proof": form})).status == 303
        assert (await desk.flag(number))["claimer"] == MO


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("https://Desk.Example.ORG", "https://desk.example.org"),
        ("https://desk.example.org:443/", "https://desk.example.org"),
        ("https://desk.example.org:80", "https://desk.example.org:80"),
        ("http://LocalHost:80", "http://localhost"),
        ("http://127.0.0.1:443", "http://127.0.0.1:443"),
        ("http://127.0.0.1:08448", "http://127.0.0.1:8448"),
        ("https://[2001:DB8::1]:443", "https://[2001:db8::1]"),
    ],
)
def test_an_address_is_kept_as_browsers_send_it(written: str, kept: str) -> None:
    """Else the desk would take its own name for somebody else's, and refuse everybody."""
    assert DeskSettings(listen="127.0.0.1:8448", public_url=written).public_url == kept


async def test_another_host_name_is_not_answered(desk: Place) -> None:
    async with desk.moderator() as mo:
        assert (await mo.get("/", Host="evil.test")).status == 421


async def test_a_link_from_elsewhere_asks_once_more_from_our_own_page(desk: Place) -> None:
    """Browsers send no strict cookie with it."""
    async with desk.visitor() as mo:
        page = await mo.get('/flags/1?"><script>', **{"Sec-Fetch-Site": "cross-site"})
        text = await page.text()
        assert (page.status, 'content="0; url=/flags/1"' in text, "<script>" in text) == (200, True, False)
        assert (await mo.get("/flags/1", **{"Sec-Fetch-Site": "same-origin"})).headers["Location"] == "/in"


@pytest.mark.parametrize(
    "path", ["/assets/../server.py", "/assets/%2e%2e/server.py", "/assets/..%2fserver.py", "/assets/"]
)
async def test_only_files_meant_for_it_are_given_out(desk: Place, path: str) -> None:
    async with desk.visitor() as stranger:
        assert (await stranger.get(path)).status in (303, 404)
