"""A recheck reads every channel again and says what is not as it was recorded."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest

from publication_flow import Agency
from publication_flow.channels.delivery import deliver
from publication_flow.channels.deployment import Deployment
from publication_flow.channels.recheck import Seen, recheck, stands
from publication_flow.channels.recheck_fetch import Fetched, fetch
from publication_flow.policy.posting import Proof
from publication_flow.projections.postings import Last
from tests.bureau import found_bureau, publish_one
from tests.channels.posting import SITE, appoint_clock, deployed, hook, take_down, website
from tests.channels.receiver import SECRET, Receiver, Say, receiving


@pytest.fixture
def agency(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Agency]:
    monkeypatch.setenv("HOOK_SECRET", SECRET.decode())
    flow, found, _ = found_bureau(f"sqlite:///{tmp_path / 'one.db'}")
    with flow:
        appoint_clock(found)
        yield found


class Site:
    """A served folder with one public item (with a file) and one that was withdrawn."""

    def __init__(self, agency: Agency, folder: Path) -> None:
        self.deployment = deployed(website(folder))
        self.public = publish_one(agency, attachments=[("标准.txt", b"400")])
        self.down = publish_one(agency)
        deliver(agency, self.deployment)
        self.old = (folder / "website" / "items" / self.down / "index.html").read_bytes()
        take_down(agency, self.down)
        deliver(agency, self.deployment)
        self.root = folder / "website"

    def page(self, number: str) -> Path:
        return self.root / "items" / number / "index.html"


@pytest.fixture
def site(agency: Agency, tmp_path: Path) -> Site:
    return Site(agency, tmp_path)


def from_disk(site: Site) -> Callable[[str], Fetched]:
    """The folder as a plain web server would serve it at its address."""

    def get(address: str) -> Fetched:
        path = site.root / unquote(address.removeprefix(f"{SITE}/"))
        file = path / "index.html" if path.is_dir() else path
        if not file.is_file():
            return Fetched(404)
        return Fetched(200, hashlib.sha256(file.read_bytes()).hexdigest())

    return get


def _change(site: Site) -> None:
    site.page(site.public).write_text("改过")


def _change_file(site: Site) -> None:
    next(site.page(site.public).parent.glob("*.txt")).write_bytes(b"500")


def _lose(site: Site) -> None:
    for file in site.page(site.public).parent.iterdir():
        file.unlink()


def _put_back(site: Site) -> None:
    site.page(site.down).write_bytes(site.old)


def _lose_tombstone(site: Site) -> None:
    site.page(site.down).unlink()


def _change_feed(site: Site) -> None:
    (site.root / "index.html").write_text("换了首页")


CASES = [
    (_change, "public", "changed"),
    (_change_file, "public", "changed"),
    (_lose, "public", "missing"),
    (_put_back, "down", "reappeared"),
    (_lose_tombstone, "down", "missing"),
    (_change_feed, None, "changed"),
]


@pytest.mark.parametrize("online", [False, True])
@pytest.mark.parametrize(("harm", "which", "state"), CASES)
def test_what_was_done_to_a_site_is_found(
    agency: Agency, site: Site, harm: Callable[[Site], None], which: str | None, state: str,
    online: bool,
) -> None:  # fmt: skip
    """In the folder and at its address alike: nothing wrong before, exactly this after."""
    get = from_disk(site)
    before = recheck(agency, site.deployment, online=online, fetch=get)
    harm(site)
    after = recheck(agency, site.deployment, online=online, fetch=get)
    size = agency.size()

    assert before.ok
    number = getattr(site, which) if which else None
    assert [("website", number, state)] == [(s.channel, s.matter, s.state) for s in after.wrong]
    assert (before.compared, size) == (after.compared, agency.size())


def test_mended_by_a_delivery_anew_all_is_well(agency: Agency, site: Site) -> None:
    """Whatever was done to the folder, handing everything over again puts it right."""
    for harm in (_change, _put_back, _change_feed):
        harm(site)
    deliver(agency, site.deployment, anew=True)

    assert recheck(agency, site.deployment).ok


def test_a_lost_folder_is_told(agency: Agency, site: Site, tmp_path: Path) -> None:
    """Without folder and records every public item is missing, and so is every tombstone."""
    for lost in ("website", ".website.publication-flow"):
        (tmp_path / lost).rename(tmp_path / f"lost{lost}")
    found = recheck(agency, site.deployment)

    assert {(site.public, "missing"), (site.down, "missing")} == {
        (seen.matter, seen.state) for seen in found.wrong
    }


def test_unreadable_is_said_and_not_taken_for_gone(agency: Agency, site: Site) -> None:
    """A server that fails says nothing about what is there."""
    found = recheck(agency, site.deployment, online=True, fetch=lambda _: Fetched(503))

    assert {"unreadable"} == {seen.state for seen in found.wrong}
    assert {"HTTP 503"} == {seen.detail for seen in found.wrong}


def posted_at(agency: Agency, address: str, body: bytes) -> str:
    number = publish_one(agency)
    proof = Proof(address, hashlib.sha256(body).hexdigest())
    agency.act("post", number, by="li.na", channels=("updates",), proof=proof)
    return number


@pytest.mark.parametrize(
    ("say", "taken_off", "state"),
    [
        (Say(200, body=b"as posted"), False, None),
        (Say(200, body=b"another"), False, "changed"),
        (Say(404), False, "missing"),
        (Say(500), False, "unreadable"),
        (Say(404), True, None),
        (Say(410), True, None),
        (Say(200, body=b"as posted"), True, "reappeared"),
    ],
)
def test_a_posting_by_hand_is_read_at_its_address(
    agency: Agency, say: Say, taken_off: bool, state: str | None
) -> None:
    """On a host that the deployment names, the page is fetched and compared with its digest."""
    with receiving() as receiver:
        address = receiver.address.replace("/hook", "/p/1")
        receiver.files["/p/1"] = say
        number = posted_at(agency, address, b"as posted")
        if taken_off:
            agency.act("unpost", number, by="li.na", channels=("updates",))
        found = recheck(agency, _naming(receiver), only=None)

    assert ([] if state is None else [(number, state)]) == [
        (seen.matter, seen.state) for seen in found.wrong
    ]
    assert 1 == found.compared


def test_an_address_without_a_digest_is_there_or_not(agency: Agency) -> None:
    """Of a posting recorded with its address alone no more can be told than whether it answers."""
    with receiving() as receiver:
        address = receiver.address.replace("/hook", "/p/1")
        number = publish_one(agency)
        agency.act("post", number, by="li.na", channels=("updates",), proof=Proof(address))
        receiver.files["/p/1"] = Say(200, body=b"whatever")
        there = recheck(agency, _naming(receiver))
        receiver.files["/p/1"] = Say(404)
        gone = recheck(agency, _naming(receiver))

    assert (1, True) == (there.compared, there.ok)
    assert ["missing"] == [seen.state for seen in gone.wrong]


def _naming(receiver: Receiver) -> Deployment:
    host = receiver.address.split("/")[2]
    return deployed(hook(receiver.address, "website"), recheck={"hosts": [host]})


def test_no_other_host_is_ever_asked(agency: Agency) -> None:
    """An address on a host that is not named in the deployment is counted, and left alone."""
    with receiving() as receiver:
        posted_at(agency, receiver.address, b"x")
        found = recheck(agency, deployed(hook(receiver.address, "website")))

    assert ((0, 1), []) == ((found.compared, found.not_read), receiver.got)


def test_a_receivers_copy_cannot_be_read(agency: Agency) -> None:
    """What went to a callback counts as not read, and is not called right or wrong."""
    with receiving() as receiver:
        deployment = deployed(hook(receiver.address))
        publish_one(agency)
        deliver(agency, deployment)
        found = recheck(agency, deployment)

    assert (0, 1, True) == (found.compared, found.not_read, found.ok)


def test_fetching_stays_on_its_host_and_within_its_limits(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A redirect on the host is followed, one elsewhere and one in a circle is not; what is too
    large or cut off is no answer."""
    monkeypatch.setattr("publication_flow.channels.recheck_fetch.LARGEST", 1000)
    with receiving() as receiver:
        base = receiver.address.removesuffix("/hook")
        receiver.files = {
            "/a": Say(301, (("Location", "/b"),)),
            "/b": Say(200, body=b"here"),
            "/out": Say(302, (("Location", "http://localhost:9/b"),)),
            "/circle": Say(302, (("Location", "/circle"),)),
            "/large": Say(200, body=b"x" * 1001),
            "/%E6%96%87": Say(200, body=b"zh"),
        }
        found = {path: fetch(base + path) for path in ("/a", "/out", "/circle", "/large", "/文")}
    gone = fetch(f"{base}/a", timeout=1)

    assert Fetched(200, hashlib.sha256(b"here").hexdigest()) == found["/a"]
    assert found["/文"].there
    assert [None, None, None] == [found[p].status for p in ("/out", "/circle", "/large")]
    assert "localhost:9" in found["/out"].problem
    assert (None, False, False) == (gone.status, gone.there, gone.absent)
    assert fetch("file:///etc/hostname").status is None
    assert fetch("http://user:pass@127.0.0.1/").status is None


def test_what_a_digest_means() -> None:
    """The whole table of recorded and found."""
    up, down = Last(1, True, None, "a"), Last(1, False, None, "t")
    told = [stands(up, f) for f in ("a", "b", None)] + [stands(down, f) for f in ("t", "a", None)]

    assert ["as-recorded", "changed", "missing", "as-recorded", "reappeared", "missing"] == told


def test_progress_and_one_channel_only(agency: Agency, site: Site) -> None:
    """Progress ends at the whole; a channel that is not asked for is not looked at."""
    seen: list[tuple[int, int]] = []
    recheck(agency, site.deployment, progress=lambda a, b: seen.append((a, b)))
    _change(site)

    assert (2, 2) == seen[-1]
    wrong = recheck(agency, site.deployment, only=["website"]).wrong
    assert [Seen] == [type(one) for one in wrong]
