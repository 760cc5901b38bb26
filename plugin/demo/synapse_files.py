"""The files one Synapse starts from: settings, logging, a signing key and a certificate.

The settings are written as JSON, which is YAML too. They are for loopback only: certificates between the two servers are not
verified, limits are off, and nothing outside this machine is ever asked.
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from plugin.clock import wall_clock

_UNLIMITED = {"per_second": 10_000, "burst_count": 100_000}
_LIMITS: dict[str, Any] = {
    "rc_message": _UNLIMITED,
    "rc_registration": _UNLIMITED,
    "rc_admin_redaction": _UNLIMITED,
    "rc_joins_per_room": _UNLIMITED,
    "rc_key_requests": _UNLIMITED,
    "rc_room_creation": _UNLIMITED,
    "rc_reports": _UNLIMITED,
    "rc_media_create": _UNLIMITED,
    "rc_profile": _UNLIMITED,
    "rc_user_directory": _UNLIMITED,
    "rc_delayed_event_mgmt": _UNLIMITED,
    "rc_presence": {"per_user": _UNLIMITED},
    "rc_login": {"address": _UNLIMITED, "account": _UNLIMITED, "failed_attempts": _UNLIMITED},
    "rc_joins": {"local": _UNLIMITED, "remote": _UNLIMITED},
    "rc_invites": {"per_room": _UNLIMITED, "per_user": _UNLIMITED, "per_issuer": _UNLIMITED},
    "rc_federation": {
        "window_size": 1000,
        "sleep_limit": 100_000,
        "sleep_delay": 1,
        "reject_limit": 100_000,
        "concurrent": 100,
    },
}


@dataclass(frozen=True, slots=True)
class Files:
    """What a running server is known by.

    `key_id` is the id of its signing key, drawn at random, so that whoever answers with it is this server. `fingerprint` is
    the SHA-256 of its federation certificate. `shared_secret` lets us register accounts.
    """

    settings: Path
    log: Path
    key_id: str
    fingerprint: bytes
    shared_secret: str


def write_files(
    folder: Path,
    *,
    name: str,
    client_port: int,
    federation_port: int,
    addresses: Sequence[str],
    settings: Mapping[str, Any],
) -> Files:
    """Write all that one Synapse needs into an empty folder. `settings` go over ours, key by key."""
    folder.mkdir(parents=True, mode=0o700, exist_ok=True)
    key_id = f"a_{secrets.token_hex(8)}"
    seed = base64.b64encode(secrets.token_bytes(32)).decode().rstrip("=")
    (folder / "signing.key").write_text(f"ed25519 {key_id} {seed}\n")
    fingerprint = _write_certificate(folder)
    log = folder / "homeserver.log"
    (folder / "logging.yaml").write_text(json.dumps(_logging(log)))
    shared_secret = secrets.token_urlsafe(32)
    ours: dict[str, Any] = {
        "server_name": name,
        "public_baseurl": f"http://localhost:{client_port}/",
        "report_stats": False,
        "listeners": [
            _listener(client_port, addresses, ["client", "keys"], tls=False),
            _listener(federation_port, addresses, ["federation", "keys"], tls=True),
        ],
        "database": {"name": "sqlite3", "args": {"database": str(folder / "homeserver.db")}},
        "media_store_path": str(folder / "media"),
        "log_config": str(folder / "logging.yaml"),
        "signing_key_path": str(folder / "signing.key"),
        "tls_certificate_path": str(folder / "tls.crt"),
        "tls_private_key_path": str(folder / "tls.key"),
        "registration_shared_secret": shared_secret,
        "macaroon_secret_key": secrets.token_urlsafe(32),
        "form_secret": secrets.token_urlsafe(32),
        # The fewest rounds bcrypt allows: these passwords guard nothing and live for a minute.
        "bcrypt_rounds": 4,
        "federation_verify_certificates": False,
        "ip_range_blacklist": [],
        "trusted_key_servers": [],
        # A peer that was down is asked again soon; the default is ten minutes, growing to a week. In milliseconds.
        "federation": {
            "max_short_retries": 1,
            "max_short_retry_delay": 500,
            "destination_min_retry_interval": 500,
            "destination_retry_multiplier": 1,
            "destination_max_retry_interval": 500,
        },
        "presence": {"enabled": False},
        # Players ask for long timelines, so that they miss nothing even in a burst.
        "filter_timeline_limit": 1000,
    }
    file = folder / "homeserver.yaml"
    file.write_text(json.dumps({**ours, **_LIMITS, **settings}, indent=1))
    return Files(file, log, f"ed25519:{key_id}", fingerprint, shared_secret)


def _listener(port: int, addresses: Sequence[str], names: list[str], *, tls: bool) -> dict[str, Any]:
    return {
        "port": port,
        "bind_addresses": list(addresses),
        "type": "http",
        "tls": tls,
        "resources": [{"names": names}],
    }


def _logging(log: Path) -> dict[str, Any]:
    return {
        "version": 1,
        "formatters": {"plain": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}},
        "handlers": {"file": {"class": "logging.FileHandler", "filename": str(log), "formatter": "plain"}},
        "root": {"level": "WARNING", "handlers": ["file"]},
        "disable_existing_loggers": False,
    }


def _write_certificate(folder: Path) -> bytes:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = wall_clock()
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=30))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    (folder / "tls.key").write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
    (folder / "tls.crt").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    return hashlib.sha256(certificate.public_bytes(serialization.Encoding.DER)).digest()
