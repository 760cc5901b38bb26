"""Cross-signing against a homeserver that refuses or forgets; the ordinary ways are in the live tests."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from olm_world import KeyServer, Line, Person

from plugin.matrix.api import Json, MatrixError
from plugin.olm.cross_signing import CrossSigningError, Outcome, cross_signing_status, ensure_cross_signed


class SigningLine(Line):
    """A homeserver that also keeps identities. `refuses` answers signatures with a failure, `forgets` takes and loses them."""

    def __init__(self, server: KeyServer, who: tuple[str, str]) -> None:
        super().__init__(server, who)
        self.identity: Json = {}
        self.refuses = False
        self.forgets = False

    async def call(
        self,
        method: str,
        path: str,
        body: Json | None = None,
        *,
        query: Mapping[str, str] | None = None,
        within: float = 30,
    ) -> Json:
        if path not in {"v3/keys/device_signing/upload", "v3/keys/signatures/upload"}:
            answer = await super().call(method, path, body, query=query, within=within)
            if path == "v3/keys/query":
                answer |= {f"{name}s": {self.who[0]: key} for name, key in self.identity.items()}
            return answer
        assert body is not None
        if path in self.cut:
            raise MatrixError(503, "", "later")
        self.asked.append((path, body))
        if path == "v3/keys/device_signing/upload":
            self.identity = body
            return {}
        if self.refuses:
            return {"failures": {self.who[0]: {self.who[1]: {"errcode": "M_INVALID_SIGNATURE"}}}}
        if not self.forgets:
            (signed,) = body[self.who[0]].values()
            signatures = self.server.devices[self.who]["signatures"][self.who[0]]
            self.server.devices[self.who] = signed
            signed["signatures"][self.who[0]] |= signatures
        return {"failures": {}}


@pytest.fixture
def line(ann: Person) -> SigningLine:
    line = SigningLine(ann.line.server, ann.line.who)
    ann.line = line
    return line


async def test_it_is_made_once(ann: Person, line: SigningLine) -> None:
    assert await ensure_cross_signed(line, ann.crypto, ann.save) is Outcome.MADE
    before = len(line.asked)
    await ann.open()
    assert await ensure_cross_signed(line, ann.crypto, ann.save) is Outcome.UNCHANGED
    assert [path for path, _ in line.asked[before:]] == ["v3/keys/query"]


async def test_a_refusal_inside_a_good_answer_is_an_error(ann: Person, line: SigningLine) -> None:
    line.refuses = True
    with pytest.raises(CrossSigningError, match="M_INVALID_SIGNATURE"):
        await ensure_cross_signed(line, ann.crypto, ann.save)


async def test_a_signature_that_is_not_shown_is_an_error(ann: Person, line: SigningLine) -> None:
    line.forgets = True
    with pytest.raises(CrossSigningError, match="does not show them"):
        await ensure_cross_signed(line, ann.crypto, ann.save)


async def test_nothing_is_published_whose_seeds_were_not_saved(ann: Person, line: SigningLine) -> None:
    async def cannot() -> None:
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        await ensure_cross_signed(line, ann.crypto, cannot)
    assert line.identity == {}


@pytest.mark.parametrize("path", ["v3/keys/device_signing/upload", "v3/keys/signatures/upload"])
async def test_what_failed_half_way_is_finished_with_the_same_seeds(
    ann: Person, line: SigningLine, path: str
) -> None:
    line.cut = {path: "lost"}
    with pytest.raises(MatrixError):
        await ensure_cross_signed(line, ann.crypto, ann.save)
    seeds = dict(ann.crypto.store.boxes["seeds"])
    line.cut = {}
    await ann.open()
    await ensure_cross_signed(line, ann.crypto, ann.save)
    assert ann.crypto.store.boxes["seeds"] == seeds
    assert (await cross_signing_status(line, ann.crypto)).fit


async def test_another_devices_keys_under_our_name_are_never_signed(
    ann: Person, bo: Person, line: SigningLine
) -> None:
    theirs = ann.line.server.devices[bo.line.who]
    ann.line.server.devices[line.who] = theirs | {"user_id": ann.user, "device_id": line.who[1]}
    with pytest.raises(CrossSigningError, match="shows others in their place"):
        await ensure_cross_signed(line, ann.crypto, ann.save)
    assert line.identity == {}


async def test_nonsense_from_the_homeserver_is_taken_for_nothing(ann: Person, line: SigningLine) -> None:
    line.identity = {"master_key": {"keys": []}, "self_signing_key": {"signatures": 7}}
    status = await cross_signing_status(line, ann.crypto)
    assert (status.device, status.published, status.ours) == (True, True, False)
