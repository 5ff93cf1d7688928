"""A callback sends what the public may read, signed, repeats with patience, and knows to stop."""

from __future__ import annotations

import base64
import hashlib
import json
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from publication_flow import Busy, FlowError, WrongEnvironment
from publication_flow.channels import callback
from publication_flow.channels.callback import Answer, retry_after, secret_of, send, wait
from publication_flow.channels.callback_event import Message, message, removal
from publication_flow.projections.exposed import Attached, Exposed, Linked
from tests.channels.receiver import SECRET, Receiver, Say, receiving

NEWS = Message("updates/2017-0001/49", "publication-flow.item.published", '{"a":"正文"}'.encode())


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving() as one:
        yield one


def test_what_is_sent_is_signed_and_named(receiver: Receiver) -> None:
    """One POST with the event's bytes, its id, the media type of CloudEvents, and a signature
    that the documented recipe verifies."""
    before = int(time.time())
    answer = send(receiver.address, SECRET, NEWS)
    (got,) = receiver.got

    assert Answer(204, 1) == answer
    assert answer.delivered
    assert (NEWS.body, True) == (got.body, got.signed)
    assert got._replace(body=got.body + b" ").signed is False
    assert NEWS.id == got.headers["webhook-id"]
    assert before <= int(got.headers["webhook-timestamp"]) <= int(time.time())
    assert got.headers["content-type"].startswith("application/cloudevents+json")


@pytest.mark.parametrize("status", [500, 502, 503, 408, 425, 429])
def test_a_passing_failure_is_tried_again_with_the_same_event(
    receiver: Receiver, status: int
) -> None:
    """Same id and bytes each time, waits that grow, and the answer that counts is the last."""
    receiver.answers = [Say(status), Say(status), Say(200, body=b"ok")]
    slept: list[float] = []
    answer = send(receiver.address, SECRET, NEWS, sleep=slept.append)

    assert Answer(200, 3) == answer
    assert {(NEWS.id, NEWS.body)} == {(g.headers["webhook-id"], g.body) for g in receiver.got}
    assert [0.25 <= slept[0] <= 0.5, 0.5 <= slept[1] <= 1.0] == [True, True]


def test_patience_ends(receiver: Receiver) -> None:
    """A receiver that stays broken is left after a few attempts, to be tried by the next run."""
    receiver.answers = [Say(503)]
    slept: list[float] = []

    with pytest.raises(Busy) as caught:
        send(receiver.address, SECRET, NEWS, sleep=slept.append)

    assert ("callback-unreachable", "HTTP 503") == (caught.value.code, caught.value.facts["detail"])
    assert (callback.ATTEMPTS, callback.ATTEMPTS - 1) == (len(receiver.got), len(slept))


def test_nobody_there_is_tried_again() -> None:
    """A refused connection is a passing failure, too."""
    with receiving() as receiver:
        address = receiver.address
    slept: list[float] = []

    with pytest.raises(Busy):
        send(address, SECRET, NEWS, sleep=slept.append)

    assert callback.ATTEMPTS - 1 == len(slept)


def test_a_receiver_may_say_when(receiver: Receiver) -> None:
    """`Retry-After` is waited for; one that is too long is left to the next run at once."""
    receiver.answers = [Say(429, (("Retry-After", "7"),)), Say(204)]
    slept: list[float] = []
    send(receiver.address, SECRET, NEWS, sleep=slept.append)
    receiver.answers = [Say(503, (("Retry-After", "3600"),))]

    with pytest.raises(Busy) as caught:
        send(receiver.address, SECRET, NEWS, sleep=slept.append)

    assert [7.0] == slept
    assert ("callback-wait", 3600) == (caught.value.code, caught.value.facts["seconds"])


def test_retry_after_as_a_day_and_time() -> None:
    """Seconds or an HTTP date; what is neither is no wish, what is past is no wait."""
    later = format_datetime(datetime.now(UTC) + timedelta(seconds=30), usegmt=True)

    assert 25 < (retry_after(later) or 0) <= 30
    assert 0.0 == retry_after("Wed, 21 Oct 2015 07:28:00 GMT")
    assert [None, None, None, 5.0] == [retry_after(v) for v in (None, "soon", "-1", " 5 ")]


@pytest.mark.parametrize(
    ("say", "code"),
    [
        (Say(410), "callback-gone"),
        (Say(401), "callback-address"),
        (Say(403), "callback-address"),
        (Say(404), "callback-address"),
        (Say(307, (("Location", "http://127.0.0.2/elsewhere"),)), "callback-redirect"),
        (Say(302, (("Location", "/other"),)), "callback-redirect"),
    ],
)
def test_what_concerns_the_address_stops_the_channel(
    receiver: Receiver, say: Say, code: str
) -> None:
    """Asked once, never sent elsewhere, and told with the address without its token."""
    receiver.answers = [say]

    with pytest.raises(WrongEnvironment) as caught:
        send(f"{receiver.address}?token=secret", SECRET, NEWS, sleep=_never)

    assert (code, receiver.address) == (caught.value.code, caught.value.facts["address"])
    assert ["/hook?token=secret"] == [got.path for got in receiver.got]
    assert all("token" not in caught.value.sentence(lang) for lang in ("zh", "en"))


@pytest.mark.parametrize("status", [400, 409, 413, 415, 422])
def test_what_concerns_the_event_is_an_answer(receiver: Receiver, status: int) -> None:
    """The receiver's refusal comes back and is not tried again."""
    receiver.answers = [Say(status)]
    answer = send(receiver.address, SECRET, NEWS, sleep=_never)

    assert (Answer(status, 1), False) == (answer, answer.delivered)
    assert 1 == len(receiver.got)


def test_a_slow_receiver_holds_nobody_up(
    receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No answer in time is a failure. One that drips its body has said its status: it counts, and
    the rest is cut."""
    monkeypatch.setattr(callback, "ATTEMPTS", 1)
    receiver.answers = [Say(seconds=2), Say(200, body=b"x" * 100, drip=True)]
    began = time.monotonic()

    with pytest.raises(Busy) as caught:
        send(receiver.address, SECRET, NEWS, timeout=0.3)
    dripped = send(receiver.address, SECRET, NEWS, timeout=0.3)
    took = time.monotonic() - began

    assert ("callback-unreachable", True) == (caught.value.code, dripped.delivered)
    assert took < 1.9


def test_an_endless_answer_is_not_read(receiver: Receiver) -> None:
    """What a receiver says beyond a few kilobytes is left unread."""
    receiver.answers = [Say(200, body=b"x" * 20_000_000)]

    assert send(receiver.address, SECRET, NEWS).delivered


def test_the_secret_is_in_the_environment_or_nowhere() -> None:
    """Text of 24 bytes or more, or Base64 after `whsec_`; else an error that does not repeat it."""
    raw = bytes(range(24))
    good = {"A": "x" * 24, "B": "whsec_" + base64.b64encode(raw).decode()}

    assert [b"x" * 24, raw] == [secret_of(good, "A"), secret_of(good, "B")]
    for value in ("", "short-one", "whsec_***", "whsec_" + base64.b64encode(b"short").decode()):
        with pytest.raises(FlowError) as caught:
            secret_of({"A": value}, "A")

        assert "callback-secret" == caught.value.code
        assert not value or value not in caught.value.sentence("zh") + repr(caught.value.facts)


def test_waits_grow_and_differ() -> None:
    """Between half and the whole of a doubling time, and not always the same."""
    rounds = [[wait(n) for n in range(1, 5)] for _ in range(20)]

    for n, found in enumerate(zip(*rounds, strict=True)):
        whole = callback.FIRST_WAIT * 2**n
        assert all(whole / 2 <= one <= whole for one in found)
        assert len(set(found)) > 1


PUBLIC = Exposed(
    number="2017-0001", state="public", index_number="000014349/2017-00001",
    updated_at="2017-03-06T01:00:00.000000Z", title="低保标准", summary="概述", body="正文",
    category="social-assistance", category_label={"zh": "救助公示", "en": "notices"},
    published_on="2017-03-06", first_on="2017-03-06", unit_name="社会救助科", publisher="某局",
    version=1, channels=("website", "updates"), supersedes=(Linked("2016-0009", None, "旧"),),
    attachments=(
        Attached("标准.pdf", "application/pdf", 12, "d" * 64, lambda: b""),
        Attached(None, "application/pdf", 12, "e" * 64, None),
    ),
)  # fmt: skip


def test_a_public_item_as_a_cloud_event() -> None:
    """The required attributes, the index number as subject, the instant of the publication, the
    public fields; the digest is that of these very bytes, each time the same."""
    made = message("370405-mz", "updates", 49, "publish", PUBLIC)
    event = json.loads(made.body)
    data = event.pop("data")

    assert {
        "specversion": "1.0",
        "id": "updates/2017-0001/49",
        "source": "370405-mz",
        "type": "publication-flow.item.published",
        "subject": "000014349/2017-00001",
        "time": "2017-03-06T01:00:00.000000Z",
        "datacontenttype": "application/json",
    } == event
    assert ["低保标准", "正文", "public", "updates"] == [
        data[key] for key in ("title", "body", "state", "channel")
    ]
    assert [{"name": "标准.pdf", "media": "application/pdf", "size": 12}] == data["attachments"]
    assert ["2016-0009"] == data["supersedes"]
    assert "document_number" not in data
    assert hashlib.sha256(made.body).hexdigest() == made.digest
    assert made == message("370405-mz", "updates", 49, "publish", PUBLIC)


@pytest.mark.parametrize(
    ("effect", "change", "named"),
    [
        ("publish", {}, "published"),
        ("publish", {"version": 2}, "corrected"),
        ("restore", {"version": 2}, "restored"),
        ("suspend", {"state": "suspended"}, "suspended"),
        ("withdraw", {"state": "withdrawn"}, "withdrawn"),
    ],
)
def test_each_turn_has_its_type(effect: str, change: dict[str, str], named: str) -> None:
    """The type tells what happened; what is down is told without a word of its text, even where
    somebody hands the text over."""
    made = message("370405-mz", "updates", 49, effect, PUBLIC._replace(**change))  # type: ignore[arg-type]
    data = json.loads(made.body)["data"]

    assert f"publication-flow.item.{named}" == made.type
    if "state" in change:
        assert {"number", "index_number", "state", "channel"} == data.keys()


def test_a_removal_from_one_channel_names_the_item_alone() -> None:
    """Of what left only this channel nothing but the numbers is told."""
    made = removal("370405-mz", "updates", 60, "2017-0001", None)
    event = json.loads(made.body)

    assert ("publication-flow.item.removed", "2017-0001") == (event["type"], event["subject"])
    assert {"number": "2017-0001", "state": "removed", "channel": "updates"} == event["data"]
    assert "time" not in event


def _never(seconds: float) -> None:
    raise AssertionError("nothing was to be tried again")
