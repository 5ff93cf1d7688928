"""The console's base: pages a person may see, in their language, and errors that say what next."""

from __future__ import annotations

import pytest
from starlette.testclient import TestClient

from publication_flow import SimulatedClock
from publication_flow.errors import (
    BadInput,
    BadPolicy,
    BrokenLedger,
    Busy,
    Conflict,
    Denied,
    FlowError,
    NotFound,
    WrongEnvironment,
)
from publication_flow.hosts.web import create_app
from publication_flow.hosts.web.console import failing, language, lights
from publication_flow.hosts.web.console.forms import base, media
from publication_flow.hosts.web.console.words import speaker
from tests.bureau import BASIS, draft_one, drive, organisation_for, publish_one
from tests.hosts.web.browsing import HOME
from tests.hosts.web.conftest import Bureau, SignedIn, by_header


def test_home_leads_to_the_only_agency(signed_in: SignedIn) -> None:
    """One agency: straight to its inbox."""
    answer = signed_in("li.na").get("/")

    assert (303, HOME) == (answer.status_code, answer.headers["location"])


def test_several_agencies_are_chosen_from(signed_in: SignedIn, bureau: Bureau) -> None:
    """Only those the person is enrolled in are offered; one is not worth a question."""
    plan = organisation_for("cn-civil-affairs")
    bureau[0].found("370406-mz", policy="cn-civil-affairs", organisation=plan, basis=BASIS)
    bureau[0].agency("370406-mz").enrol("xu.lin", "徐琳", by="hu.jian")
    both = signed_in("li.na").get("/")
    one = signed_in("xu.lin").get("/")

    assert ('href="/370405-mz/"' in both.text, 'href="/370406-mz/"' in both.text) == (True, True)
    assert "/370406-mz/" == one.headers["location"]


def test_an_app_may_be_confined_to_an_agency(bureau: Bureau) -> None:
    """Another agency of the same database is not there."""
    plan = organisation_for("cn-civil-affairs")
    bureau[0].found("370406-mz", policy="cn-civil-affairs", organisation=plan, basis=BASIS)
    app = create_app(bureau[0], by_header, agency="370406-mz")
    client = TestClient(app, headers={"x-test-person": "li.na"})

    assert [200, 404] == [client.get(p).status_code for p in ("/370406-mz/", HOME)]


@pytest.mark.parametrize("path", ["", "mine", "catalogue", "items/2017-0001"])
def test_nobody_sees_nothing(signed_in: SignedIn, path: str) -> None:
    """Without a person every page is 401, and says where to sign in."""
    answer = signed_in(None).get(HOME + path)

    assert 401 == answer.status_code
    assert "请先从所在门户登录" in answer.text


def test_what_may_not_be_seen_is_what_is_not_there(signed_in: SignedIn, bureau: Bureau) -> None:
    """A draft of another unit answers like a number nobody gave, and like an unknown agency."""
    number = draft_one(bureau[1])
    client = signed_in("gao.yu")
    hidden, absent = client.get(f"{HOME}items/{number}"), client.get(f"{HOME}items/2017-0999")

    assert [404, 404] == [hidden.status_code, absent.status_code]
    assert hidden.text.replace(number, "N") == absent.text.replace("2017-0999", "N")
    nowhere, stranger = client.get("/990000-xx/"), signed_in("who.ever").get(HOME)
    assert [404, 404] == [nowhere.status_code, stranger.status_code]
    assert nowhere.text.replace("/990000-xx/", HOME) == stranger.text


def test_the_inbox_shows_what_waits(signed_in: SignedIn, bureau: Bureau) -> None:
    """Title, action, due light and claim; what is barred is folded away with its reason."""
    _, agency, clock = bureau
    number = drive(agency, draft_one(agency, title="低保公示"), upto="provide")
    agency.act("claim", number, by="li.na")
    clock.advance(days=7)
    mine, other = signed_in("li.na").get(HOME).text, signed_in("sun.yan").get(HOME).text

    assert [True] * 4 == [w in mine for w in ("低保公示", "审核", "超期", "我已签收")]
    assert f'name="number" value="{number}"' in mine
    assert 'class="barred"' not in mine
    assert 'class="barred"' in other
    assert f'value="{number}"' not in other
    assert "李娜" in other.partition('class="barred"')[2]


def test_the_inbox_is_paged(
    signed_in: SignedIn, bureau: Bureau, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So many at a time, with links before and after, and nothing lost between them."""
    monkeypatch.setattr("publication_flow.hosts.web.console.pages.desk.PAGE", 2)
    numbers = [drive(bureau[1], draft_one(bureau[1]), upto="provide") for _ in range(3)]
    client = signed_in("li.na")
    first, second = client.get(HOME).text, client.get(f"{HOME}?offset=2").text

    assert [True, True, False] == [n in first for n in numbers]
    assert [False, False, True] == [n in second for n in numbers]
    assert f'href="{HOME}?offset=2" rel="next"' in first
    assert ('rel="next"' in second, f'href="{HOME}" rel="prev"' in second) == (False, True)


def test_mine_says_who_holds_it_now(signed_in: SignedIn, bureau: Bureau) -> None:
    """The clerk sees the auditors' desk, and the state of what became public."""
    drive(bureau[1], draft_one(bureau[1], title="待审的"), upto="provide")
    publish_one(bureau[1], title="公开的")
    html = signed_in("wang.fang").get(f"{HOME}mine").text

    assert [True] * 5 == [w in html for w in ("待审的", "公开的", "李娜", "孙燕", "公开中")]


def test_an_item_says_what_i_may_do_and_why_not(signed_in: SignedIn, bureau: Bureau) -> None:
    """The auditor gets buttons, the clerk the reason; both the trail."""
    number = drive(bureau[1], draft_one(bureau[1]), upto="provide")
    auditor = signed_in("li.na").get(f"{HOME}items/{number}").text
    clerk = signed_in("wang.fang").get(f"{HOME}items/{number}").text

    assert f'href="{HOME}items/{number}/act/audit"' in auditor
    assert f'href="{HOME}items/{number}/act/audit"' not in clerk
    assert "可以办的人" in clerk
    assert clerk.count('class="step"') == 2 == auditor.count('class="step"')


def test_outside_the_unit_only_the_public_version_shows(
    signed_in: SignedIn, bureau: Bureau
) -> None:
    """No trail, no buttons, no sign-offs for whoever may read what the public reads."""
    number = publish_one(bureau[1], body="公开的正文")
    html = signed_in("gao.yu").get(f"{HOME}items/{number}").text

    assert "您看到的是公开的版本" in html
    assert "公开的正文" in html
    assert [False, False] == ['class="timeline"' in html, 'class="acts"' in html]


def test_the_catalogue_can_be_narrowed(signed_in: SignedIn, bureau: Bureau) -> None:
    """By category and by year; nonsense asks for nothing."""
    publish_one(bureau[1], title="低保标准")
    client = signed_in("gao.yu")

    def shown(query: str) -> bool:
        return "低保标准" in client.get(f"{HOME}catalogue?{query}").text

    assert [True, True, False, False] == [
        shown(q) for q in ("", "category=social-assistance&year=2017", "year=2016",
                           "category=work-updates")
    ]  # fmt: skip
    assert 200 == client.get(f"{HOME}catalogue?category='%3B--&year=x").status_code


def test_the_language_is_asked_for_kept_or_preferred(signed_in: SignedIn) -> None:
    """`?lang=` first and remembered, then the cookie, then the browser; else Chinese."""
    client = signed_in("li.na", lang="fr")
    unasked = client.get(HOME)
    asked = client.get(f"{HOME}?lang=en")
    kept = client.get(HOME)

    assert ('lang="zh-CN"', "zh-CN") == (
        unasked.text.split("<html ")[1].split(">")[0], unasked.headers["content-language"],
    )  # fmt: skip
    assert "<h1>Inbox</h1>" in asked.text
    assert "<h1>Inbox</h1>" in kept.text
    assert 'lang="en"' in signed_in("li.na", lang="en-GB,zh;q=0.5").get(HOME).text


@pytest.mark.parametrize(
    ("header", "lang"),
    [("en-US,en;q=0.9", "en"), ("zh-TW,en;q=0.8", "zh"), ("fr", "zh"), ("en;q=0", "zh"),
     ("en;q=x", "zh"), ("", "zh"), ("en;q=0.3, zh;q=0.7", "zh")],
)  # fmt: skip
def test_what_the_browser_prefers(header: str, lang: str) -> None:
    """The weightiest language there is wins."""
    assert lang == language.preferred(header)


def test_every_error_has_its_status_and_advice(bureau: Bureau) -> None:
    """What a person should do next differs, so the status does."""
    number = draft_one(bureau[1])
    denied = []
    for action, person in (("provide", "gao.yu"), ("publish", "li.na")):
        with pytest.raises(Denied) as raised:
            bureau[1].act(action, number, by=person)
        denied.append(raised.value)
    errors: list[FlowError] = [
        *denied, NotFound("matter"), Conflict("version"), Busy("busy-host"), BadInput("field"),
        BadPolicy([]), BrokenLedger("x"), WrongEnvironment("x"),
    ]  # fmt: skip
    codes = [failing.status(error) for error in errors]
    advice = [failing.advice(speaker(lang), code) for lang in ("zh", "en") for code in set(codes)]

    assert [403, 422, 404, 409, 503, 400, 422, 500, 500] == codes
    assert all(advice)


@pytest.mark.parametrize(
    ("due", "colour"),
    [((None,), "none"), (("2017-03-05", True, 1), "red"), (("2017-03-05", True, None), "red"),
     (("2017-03-06",), "yellow"), (("2017-03-07",), "yellow"), (("2017-03-08",), "green"),
     (("2017-03-06", False), "green")],
)  # fmt: skip
def test_a_light_has_words(due: tuple[str | None, bool, int | None], colour: str) -> None:
    """Red is over, yellow today or tomorrow, green later or provisional; never colour alone."""
    found = lights.light(speaker("zh"), "2017-03-06", *due)

    assert colour == found.colour
    assert found.text


def test_uploads_lose_their_folders() -> None:
    """A path in a file's name is the sender's; a media type that is none is of no use."""
    assert ["passwd", "b.txt", "file", "名单.doc"] == [
        base(n) for n in ("../../etc/passwd", "C:\\a\\b.txt", "", "名单.doc")
    ]
    assert ["text/plain", "application/octet-stream"] == [
        media(m) for m in ("Text/Plain; charset=x", "nonsense")
    ]


def test_banners_say_only_what_they_know(signed_in: SignedIn) -> None:
    """A code in the address shows its sentence; words of one's own cannot be put there."""
    client = signed_in("li.na")
    good = client.get(f"{HOME}?told=done&action=audit&number=2017-0001").text
    forged = client.get(f"{HOME}?told=done&action=<b>pay&number=2017-0001").text

    assert "已办理：2017-0001 审核。" in good
    assert "pay" not in forged.partition("<main")[2]
    assert 'class="flash' not in forged


def test_navigation_has_what_the_person_can_use(signed_in: SignedIn) -> None:
    """Everybody has an inbox; somebody without a post has nothing to administer."""
    html = signed_in("ma.qiang").get(HOME).text
    nav = html.partition("<nav")[2].partition("</nav>")[0]

    assert [True, True, True] == [w in nav for w in ("待办", "我经办的", "公开目录")]
    assert [False, False, False] == [w in nav for w in ("拟稿", "组织", "年度数字")]
    assert 'aria-current="page">待办' in nav


def test_the_clock_of_the_bureau_is_the_pages(signed_in: SignedIn, bureau: Bureau) -> None:
    """The day on the page is the ledger's, not the machine's."""
    clock: SimulatedClock = bureau[2]
    clock.advance(days=1)

    assert "今天是 2017-03-07" in signed_in("li.na").get(HOME).text
