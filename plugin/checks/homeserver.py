"""The homeserver, the account and its encryption, as a look at the server shows them."""

from __future__ import annotations

from collections.abc import Mapping

from models.config import Config
from plugin.checks.finding import Finding, advice, fine, of_trouble, problem
from plugin.configuration import SecretError
from plugin.engine.database import Database
from plugin.engine.vault import Vault
from plugin.matrix.account import PASSWORD_FLOW, AccountError, Session, log_in
from plugin.matrix.api import Homeserver, Json, MatrixError
from plugin.olm.cross_signing import Standing

PATIENCE = 15.0
"""Seconds to wait for an answer."""


async def homeserver_findings(server: Homeserver, url: str) -> tuple[Finding, ...]:
    """Whether a Matrix homeserver answers there."""
    try:
        answer = await server.call("GET", "versions", within=PATIENCE)
    except MatrixError as error:
        return (unreachable(url, error),)
    return (versions_finding(answer),)


def unreachable(url: str, error: MatrixError) -> Finding:
    """What to say when `GET /versions` gave no good answer."""
    if error.status == 0:
        why = error.message.removeprefix("no answer: ")[:200]
        return problem(
            f"nothing answers at {url} ({why})",
            "check homeserver.url, and that the homeserver runs",
        )
    if error.status in {502, 503, 504}:
        return problem(
            f"the homeserver at {url} is not up ({error.status})", "start it, or wait until it has"
        )
    return problem(
        f"what answers at {url} is no Matrix homeserver ({error.status})",
        "write the address that clients use into homeserver.url",
    )


def versions_finding(answer: Json) -> Finding:
    """What to say about an answer to `GET /versions` (client-server spec, "API Versions")."""
    versions = answer.get("versions")
    known = [one for one in versions if isinstance(one, str)] if isinstance(versions, list) else []
    if not known:
        return problem("what answers is no Matrix homeserver: it names no versions", "check homeserver.url")
    minors = [int(one[3:]) for one in known if one.startswith("v1.") and one[3:].isdecimal() and len(one) < 8]
    if max(minors, default=0) < 3:
        return problem("the homeserver is too old: it does not know version 1.3 of Matrix", "update it")
    return fine(f"the homeserver answers (Matrix 1.{max(minors)})")


async def account_findings(
    server: Homeserver, config: Config, database: Database, vault: Vault, environ: Mapping[str, str]
) -> tuple[Session | None, tuple[Finding, ...]]:
    """The session, if the account can be used, and what to say about it."""
    try:
        session = await log_in(server, config, database, vault, environ=environ)
    except (AccountError, SecretError) as error:
        return None, (of_trouble(error), *await _flows(server))
    except MatrixError as error:
        return None, (problem(f"the homeserver did not answer the log-in ({error})", "try again in a while"),)
    return session, (fine(f"the keeper is {session.user}, on its device {session.device}"),)


async def _flows(server: Homeserver) -> tuple[Finding, ...]:
    try:
        return flow_findings(await server.call("GET", "v3/login", within=PATIENCE))
    except MatrixError:
        return ()


def flow_findings(answer: Json) -> tuple[Finding, ...]:
    """Whether an answer to `GET /login` lets anybody log in with a password; nothing to say when it does."""
    flows = answer.get("flows")
    kinds = [flow.get("type") for flow in flows if isinstance(flow, dict)] if isinstance(flows, list) else []
    if PASSWORD_FLOW in kinds:
        return ()
    return (
        problem(
            "the homeserver lets nobody log in with a password",
            "ask its administrator to allow password log-in for the keeper's account",
        ),
    )


def encryption_findings(standing: Standing) -> tuple[Finding, ...]:
    """What to say about how the homeserver shows our device to others."""
    if standing.fit:
        return (fine("the keeper's device is cross-signed: careful clients read it and are read"),)
    if standing.published and not standing.ours:
        return (
            problem(
                "the account has a cross-signing identity that the keeper did not make",
                "if nobody needs it: circlekeeper run --reset-cross-signing, once, with the password; else use another account",
            ),
        )
    return (
        advice(
            "the keeper's device is not cross-signed yet",
            "circlekeeper run does it when it starts, before it joins a room",
        ),
    )
