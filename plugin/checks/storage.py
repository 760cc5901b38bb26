"""The key, the password file, the data directory and the database."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from models.config import Config
from plugin.checks.finding import Finding, advice, fine, of_trouble, problem
from plugin.configuration import KEY, PASSWORD, SecretError, key_path, master_key, open_to_others
from plugin.recovery import recovery_noted

MIN_FREE = 100 * 1024 * 1024
LOW_FREE = 1024 * 1024 * 1024
"""Bytes on the disk below which the keeper may stop, and below which it is time to look."""


def key_findings(config: Config, environ: Mapping[str, str]) -> tuple[bytes | None, tuple[Finding, ...]]:
    """The master key, if it is there, and what to say about it."""
    try:
        key = master_key(config, environ)
    except SecretError as error:
        return None, (of_trouble(error),)
    found = [fine(f"the key is in {KEY}") if environ.get(KEY) else _mode(key_path(config), "the key file")]
    if recovery_noted(config, key):
        found.append(fine("you noted the recovery key"))
    else:
        found.append(
            advice(
                "it is not known whether the recovery key was noted; without it a lost disk is a lost circle",
                "copy the key file to a safe place and say so: circlekeeper check --key-noted LAST6 (its last six signs before the =)",
            )
        )
    return key, tuple(found)


def password_findings(config: Config, environ: Mapping[str, str]) -> tuple[Finding, ...]:
    """What to say about the password file; nothing when there is none."""
    path = config.homeserver.password_file
    if path is None or environ.get(PASSWORD):
        return ()
    if not os.path.lexists(path):
        return (
            advice(
                f"there is no password file at {path}",
                "it is needed for the first log-in, and when the token is taken back",
            ),
        )
    return (_mode(path, "the password file"),)


def _mode(path: Path, noun: str) -> Finding:
    try:
        others = open_to_others(path)
    except OSError as error:
        return problem(
            f"{noun} {path} cannot be looked at ({error.strerror})", "check the permissions of its folder"
        )
    if others:
        return problem(f"{noun} {path} can be read by others", f"run chmod 600 {path}")
    return fine(f"{noun} is yours alone")


def place_findings(config: Config) -> tuple[Finding, ...]:
    """Whether the data directory can be written and has room."""
    data = config.storage.data
    there = next(path for path in (data, *data.parents) if os.path.exists(path))
    if os.path.exists(data) and not os.path.isdir(data):
        return (problem(f"{data} is not a folder", "choose another place for storage.data"),)
    if not os.access(there, os.W_OK | os.X_OK):
        return (problem(f"{there} cannot be written", "give the folder to the user that runs the keeper"),)
    return (space_finding(str(there), shutil.disk_usage(there).free),)


def space_finding(place: str, free: int) -> Finding:
    """What to say about so many free bytes."""
    shown = (
        f"{free / 1e9:.1f} GB are free at {place}"
        if free >= 1e9
        else f"{free // 10**6} MB are free at {place}"
    )
    if free < MIN_FREE:
        return problem(shown, "make room: with a full disk nothing can be kept, and the keeper stops")
    if free < LOW_FREE:
        return advice(shown, "make room before it is full")
    return fine(shown)
