"""What `check` says about what it sees, each check by itself."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from checks_of_tests import ANA, EVE, KEEPER, about, config, levels

from models.config import Config
from models.lines import Confirmation, shipped
from plugin.checks.finding import Section, advice, fine, problem
from plugin.checks.homeserver import encryption_findings, flow_findings, unreachable, versions_finding
from plugin.checks.lines import lines_findings
from plugin.checks.screening import encoder_findings
from plugin.checks.settings import norm_names, settings_findings
from plugin.checks.storage import key_findings, password_findings, place_findings, space_finding
from plugin.configuration import key_path, make_master_key
from plugin.matrix.api import MatrixError
from plugin.olm.cross_signing import Standing


def test_a_section_is_fit_without_problems() -> None:
    assert Section("x", (fine("a"), advice("b", "c"))).fit
    assert not Section("x", (fine("a"), problem("b", "c"))).fit


# Settings


def test_settings_that_fit_are_fine() -> None:
    assert levels(settings_findings(config(), ())) == {"fine"}


@pytest.mark.parametrize(
    ("made", "level", "words"),
    [
        (config(circle={"moderators_room": None}), "problem", "has no moderators' room"),
        (config(circle={"moderators": []}), "problem", "nobody on its roster"),
        (config(circle={"countries": []}), "advice", "names no countries"),
        (config(circle={"moderators": [{"user": KEEPER}]}), "problem", "the keeper itself as a moderator"),
        (config(circle={"chairs": [KEEPER]}), "problem", "the keeper itself as a chair"),
        (
            config(circle={"moderators": [{"user": EVE}]}),
            "advice",
            "is of a homeserver that invites does not name",
        ),
        (config(circle={"norms": {"spamm": "flag"}}), "problem", "names the norm spamm"),
        (
            config(circle={"norms": {"spam": {"leave": ["links"]}}}),
            "problem",
            "leaves links alone in the norm spam",
        ),
        (
            config(invites={}, circle={"moderators": [{"user": ANA}]}),
            "advice",
            "nobody may invite the keeper",
        ),
        (config(circles=[]), "problem", "there is no circle"),
        (config(homeserver={"url": "http://one.example", "user": KEEPER}), "problem", "begins with http"),
    ],
)
def test_settings_that_do_not_fit_together_are_told(made: Config, level: str, words: str) -> None:
    found = about(settings_findings(made, ("sourcing", "spam")), words)
    assert found.level == level
    assert found.remedy


def test_the_name_of_a_norm_is_guessed() -> None:
    found = about(
        settings_findings(config(circle={"norms": {"spamm": "off"}}), ("sourcing", "spam")), "spamm"
    )
    assert found.remedy == "did you mean spam?"


def test_plain_http_is_fine_on_this_machine() -> None:
    for host in ("localhost", "127.0.0.1", "[::1]"):
        made = config(homeserver={"url": f"http://{host}:8008", "user": KEEPER})
        assert levels(settings_findings(made, ())) == {"fine"}


def test_norms_are_found_by_themselves() -> None:
    assert all(name == name.lower() for name in norm_names())


def test_a_language_that_is_not_screened_is_a_problem() -> None:
    (found,) = settings_findings(config(circle={"language": "it"}), ())
    assert found.level == "problem"
    assert "speaks it" in found.what


# Storage and secrets


def test_a_new_folder_lacks_its_key(tmp_path: Path) -> None:
    key, findings = key_findings(config(tmp_path), {})
    assert key is None
    assert about(findings, "there is no key file").remedy == "circlekeeper init makes one"


def test_a_key_that_others_may_read_is_a_problem(tmp_path: Path) -> None:
    made = config(tmp_path)
    key = make_master_key(made)
    found, findings = key_findings(made, {})
    assert found == key
    assert levels(findings) == {"fine", "advice"}
    key_path(made).chmod(0o640)
    assert about(key_findings(made, {})[1], "can be read by others").level == "problem"


def test_a_password_file_is_looked_at_where_it_is_needed(tmp_path: Path) -> None:
    made = config(tmp_path)
    assert about(password_findings(made, {}), "there is no password file").level == "advice"
    (tmp_path / "password").write_text("x")
    (tmp_path / "password").chmod(0o644)
    assert about(password_findings(made, {}), "can be read by others").level == "problem"
    (tmp_path / "password").chmod(0o600)
    assert levels(password_findings(made, {})) == {"fine"}
    assert password_findings(made, {"CIRCLEKEEPER_PASSWORD": "x"}) == ()


def test_a_data_folder_may_be_made_yet(tmp_path: Path) -> None:
    assert "problem" not in levels(place_findings(config(tmp_path)))
    (tmp_path / "data").write_text("a file")
    assert about(place_findings(config(tmp_path)), "is not a folder").level == "problem"


@pytest.mark.parametrize(("free", "level"), [(0, "problem"), (5 * 10**8, "advice"), (10**11, "fine")])
def test_room_on_the_disk(free: int, level: str) -> None:
    assert space_finding("/data", free).level == level


# Crisis lines

TODAY = date(2026, 11, 24)


def said(by: str, on: date) -> dict[str, Confirmation]:
    [line] = shipped()["PT"]
    return {line.id: Confirmation(line=line.id, by=by, on=on, ways=line.ways)}


@pytest.mark.parametrize(
    ("confirmed", "today", "level", "words"),
    [
        ({}, TODAY, "advice", "was not confirmed by you"),
        (said("Ana", TODAY), TODAY, "fine", "confirmed by Ana on 2026-11-24"),
        (said("Ana", TODAY), TODAY + timedelta(days=330), "advice", "will be hidden after 2027-11-24"),
        (said("Ana", TODAY), TODAY + timedelta(days=366), "problem", "all crisis lines of PT are hidden"),
    ],
)
def test_lines_want_to_be_read_again(
    confirmed: dict[str, Confirmation], today: date, level: str, words: str
) -> None:
    assert about(lines_findings(("PT",), shipped(), confirmed, today), words).level == level


def test_countries_without_lines_are_told() -> None:
    assert (
        about(lines_findings(("XX",), shipped(), {}, TODAY), "no crisis line is known for XX").level
        == "advice"
    )
    assert about(lines_findings((), shipped(), {}, TODAY), "no circle names its countries").level == "advice"


# The homeserver


@pytest.mark.parametrize(
    ("answer", "level"),
    [
        ({"versions": ["r0.6.1", "v1.1", "v1.12"]}, "fine"),
        ({"versions": ["r0.6.1", "v1.2"]}, "problem"),
        ({"versions": ["r0.6.1"]}, "problem"),
        ({"versions": ["v1.x", "v1.", 7, None]}, "problem"),
        ({"versions": {"v1.12": True}}, "problem"),
        ({}, "problem"),
    ],
)
def test_what_answers_must_be_a_homeserver(answer: dict[str, Any], level: str) -> None:
    assert versions_finding(answer).level == level


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (0, "nothing answers at"),
        (502, "is not up (502)"),
        (404, "is no Matrix homeserver (404)"),
        (200, "is no Matrix homeserver"),
    ],
)
def test_what_does_not_answer_is_told(status: int, words: str) -> None:
    assert words in unreachable("https://x", MatrixError(status, "", "why")).what


@pytest.mark.parametrize(
    ("answer", "count"),
    [
        ({"flows": [{"type": "m.login.sso"}, {"type": "m.login.password"}]}, 0),
        ({"flows": [{"type": "m.login.sso"}, 7]}, 1),
        ({"flows": None}, 1),
        ({}, 1),
    ],
)
def test_a_homeserver_without_passwords_is_told(answer: dict[str, Any], count: int) -> None:
    assert len(flow_findings(answer)) == count


@pytest.mark.parametrize(
    ("standing", "level"),
    [
        (Standing(device=True, published=True, ours=True, signed=True), "fine"),
        (Standing(device=True, published=False, ours=False, signed=False), "advice"),
        (Standing(device=True, published=True, ours=True, signed=False), "advice"),
        (Standing(device=True, published=True, ours=False, signed=False), "problem"),
    ],
)
def test_how_others_see_the_device(standing: Standing, level: str) -> None:
    assert levels(encryption_findings(standing)) == {level}


# Screening


def test_an_encoder_that_screening_was_not_fitted_to_is_told_of() -> None:
    [other] = encoder_findings("other")
    assert (other.level, bool(other.remedy)) == ("advice", True)
    assert "not the one that screening was fitted to" in other.what
    assert [encoder_findings(state)[0].level for state in ("fitted", "no")] == ["fine", "fine"]
