"""Whether the report button of members' own apps reaches the keeper."""

from __future__ import annotations

from collections.abc import Mapping

from models.config import Config
from plugin.checks.finding import Finding, advice, fine, of_trouble, problem
from plugin.configuration import ADMIN_TOKEN, SecretError, admin_token
from plugin.matrix.api import Homeserver, MatrixError
from plugin.reports import EVENTS, ROOT

PATIENCE = 15.0


async def report_findings(config: Config, environ: Mapping[str, str]) -> tuple[Finding, ...]:
    """What to say about the administrator's token; nothing when there is none."""
    try:
        token = admin_token(config, environ)
    except SecretError as error:
        return (of_trouble(error),)
    if token is None:
        return ()
    server = Homeserver(config.homeserver.url, token)
    try:
        await server.call("GET", f"v1/{EVENTS}", query={"limit": "1"}, within=PATIENCE, root=ROOT)
    except MatrixError as error:
        return (_refusal(error),)
    finally:
        await server.aclose()
    return (fine("reports by the button of members' own apps are read"),)


def _refusal(error: MatrixError) -> Finding:
    where = f"reports.admin_token_file or {ADMIN_TOKEN}"
    if error.status == 401:
        return problem("the token for reports is not good any more", f"write a new one into {where}")
    if error.status == 403:
        return problem(
            "the token for reports is not an administrator's", f"write an administrator's into {where}"
        )
    if error.status == 404:
        return advice(
            "the homeserver does not tell of reports: it is no Synapse, or a proxy keeps /_synapse/admin from the keeper",
            "let the keeper reach /_synapse/admin/v1, or leave the token out",
        )
    return advice(f"the homeserver did not tell of reports ({error})", "try again in a while")
