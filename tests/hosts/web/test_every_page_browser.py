"""Every page of the console in a real browser: without script, on a phone, and heard by axe.

`PAGES` names every route that is asked with GET, `STATES` what a page turns into when something
is pressed or goes wrong. What is wrong with a page is a line (page, language, what); a good
console has none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any, NamedTuple

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, Page
from starlette.requests import Request

from publication_flow.hosts.web import demo_login
from publication_flow.hosts.web.limits import Rate
from tests.browser import PHONE, page_of, press
from tests.bureau import AGENCY
from tests.hosts.web.conftest import by_header
from tests.hosts.web.looking import wrong_with
from tests.hosts.web.serving import served
from tests.hosts.web.world import World, console_routes, make_world, pattern_of

DESK = (1280, 900)
CLERK, HEAD, AUDITOR, LEADER, BOSS = "wang.fang", "wu.min", "li.na", "zhao.gang", "hu.jian"
DEPUTY, RELIEVED, POSTLESS, IN_BOTH = "sun.yan", "liu.yang", "ma.qiang", "yang.fan"
NOBODY, BROKEN = "", "broken"  # BROKEN: the host's own `identify` fails
LANGUAGES = {"zh": "zh-CN", "en": "en-GB"}

# A page is HTML; a file is saved; "goes" sends the browser on (its status is that of the answer).
PAGES = """
person    status what  path
yang.fan  200    page  /
li.na     303    goes  /
wang.fang 404    page  /-/login
li.na     307    goes  /{agency}
li.na     200    page  /{agency}/
wang.fang 200    page  mine
li.na     200    file  inbox.csv
li.na     200    file  mine.csv
li.na     200    file  catalogue.csv
li.na     200    page  catalogue
li.na     200    page  catalogue?category=disclosure-work-points
wang.fang 200    page  items/{open}
li.na     200    page  items/{provided}
hu.jian   200    page  items/{long}
gao.yu    200    page  items/{public}
li.na     200    page  items/{suspended}
wang.fang 200    page  items/{returned}
wang.fang 200    file  items/{open}/files/{file}
wang.fang 200    page  items/{open}/versions
wang.fang 200    page  items/{corrected}/versions
wang.fang 200    page  items/{corrected}/trail
hu.jian   200    page  items/{long}/trail
li.na     200    page  trail
wang.fang 200    page  trail?ask=1&person=wang.fang
li.na     200    page  trail?ask=1&returned=1&rejected=1&deputising=1&until=2017-01-01
li.na     200    page  trail?ask=1&longer_than=3
li.na     200    page  trail?ask=1&revoked=1
li.na     400    page  trail?ask=1&since=x&recorded_since=2017-01-01
ma.qiang  404    page  trail
li.na     200    file  trail.csv?ask=1&person=wang.fang
li.na     200    page  items/{corrected}/story?day=2017-03-08
li.na     400    page  items/{long}/story?day=x
li.na     200    page  items/{withheld}/story
li.na     200    page  items/{erased}/story
li.na     200    page  trail?ask=1&matter={erased}
gao.yu    404    page  items/{open}/story
li.na     200    file  items/{corrected}/story.svg
gao.yu    200    page  items/{public}/receipt
li.na     200    page  items/{erased}/receipt
li.na     200    file  items/{public}/receipt.json
gao.yu    200    file  items/{public}/receipt-public.json
gao.yu    200    page  checkpoints
gao.yu    200    file  checkpoints/{size}
zhao.gang 200    sheet items/{corrected}/sheet
hu.jian   200    sheet items/{long}/sheet
li.na     200    page  items/{guarded}
chen.jing 200    page  items/{guarded}
chen.jing 200    page  items/{guarded}/mask
gao.yu    404    page  items/{asked}/mask
li.na     403    page  items/{asked}/mask
li.na     200    page  items/{guarded}/act/pass-finding
zhao.gang 200    page  items/{asked}
lu.yi     200    page  items/{voting}
wu.min    200    page  items/{order}
wu.min    200    page  items/{drawn}
wu.min    200    page  items/{drawn}/draw
li.na     200    page  items/{posted}
li.na     200    file  items/{posted}/postings/{photo}
zhou.ping 200    page  items/{posted}/act/post
chen.jing 200    page  items/{order}/act/report-result
li.na     200    page  items/{long}/deadlines
wu.min    200    page  registers
ma.qiang  200    page  registers
wu.min    200    page  registers/order
wu.min    200    page  registers/order?show=late
wu.min    200    page  registers/guidance
wu.min    200    file  registers/order/entries.csv
wu.min    200    page  drafts/new?kind=order&action=issue-supervision&about={public}
lu.yi     200    page  decide/{voting}
zhao.gang 200    page  decide/{asked}
wang.fang 200    page  items/{open}/act/revise
chen.jing 200    page  items/{open}/act/provide
li.na     200    page  items/{provided}/act/return
li.na     200    page  items/{audited}/act/approve
li.na     200    page  items/{public}/act/suspend
wang.fang 403    page  items/{audited}/act/approve
li.na     422    page  items/{open}/act/audit
li.na     200    page  next
li.na     200    page  next?at={long}
ma.qiang  200    page  next
li.na     303    goes  bulk
li.na     404    page  bulk/00000000-0000-0000-0000-000000000000
zhao.gang 200    page  decide
ma.qiang  200    page  decide
zhao.gang 200    page  decide/{audited}
zhao.gang 200    page  decide/{long}
wang.fang 200    page  drafts
wang.fang 200    page  drafts?category=social-assistance
wang.fang 200    page  drafts/new
wang.fang 200    page  drafts/{copy}
wang.fang 200    file  drafts/{copy}/files/0
wang.fang 200    page  drafts/{copy}/discard
wu.min    303    goes  dashboard
wu.min    200    page  dashboard/2017
wu.min    200    page  dashboard/2016
wu.min    200    page  dashboard/2017/published
wu.min    200    file  dashboard/2017/published/events.csv
li.na     200    page  events/{event}
li.na     200    page  events/1
wu.min    200    page  organisation
gao.yu    200    page  organisation
wu.min    200    page  organisation/history
wu.min    200    page  organisation/enrol
wu.min    200    page  organisation/establish
wu.min    200    page  organisation/appoint
wu.min    200    page  organisation/assign
zhao.gang 200    page  organisation/delegate
wu.min    200    page  organisation/relieve
wu.min    200    page  organisation/revoke
wu.min    200    page  organisation/unassign
wang.fang 403    page  organisation/appoint
wu.min    200    page  policy
gao.yu    200    page  policy
wu.min    200    file  policy/diagram.svg
wu.min    200    page  policy/clauses
wu.min    200    file  policy/file/{policy}.toml
wu.min    200    file  policy/pack/cn-civil-affairs.toml
wu.min    404    page  policy/evidence/none.json
wu.min    200    page  policy/new
wang.fang 403    page  policy/new
wu.min    200    page  /oversight
yang.fan  404    page  /oversight
wu.min    200    file  /oversight.csv
wu.min    200    page  oversight
wu.min    200    page  oversight?kind=order&unit=jiantouji
wang.fang 404    page  oversight
wu.min    200    file  oversight.csv
wu.min    303    goes  oversight/duties
wu.min    200    page  oversight/duties/2017
wang.fang 200    page  oversight/duties/2017
wu.min    200    page  oversight/duties/2016
wu.min    200    file  oversight/duties/2017/duties.csv
wu.min    200    page  oversight/freshness
wu.min    200    file  oversight/freshness.csv
wu.min    200    file  oversight/standing.csv
wu.min    200    page  oversight/answering
gao.yu    200    page  oversight/answering
wu.min    400    page  oversight/answering?day=x
wu.min    200    file  oversight/answering.csv
wu.min    200    page  channels
wu.min    200    page  channels?year=2016
wu.min    200    file  channels.csv
wu.min    200    file  channels/unproven.csv
gao.yu    200    page  calendar
gao.yu    200    page  calendar?start=2019-04-26&days=7
gao.yu    400    page  calendar?start=x&days=0
gao.yu    200    page  calendar/2019
gao.yu    200    page  calendar/2050
gao.yu    200    file  calendar/2019/days.csv
ma.qiang  200    page  /{agency}/
ma.qiang  200    page  mine
yang.fan  200    page  /{agency}/
liu.yang  200    page  /{agency}/
liu.yang  200    page  mine
sun.yan   200    page  /{agency}/
gao.yu    404    page  items/{open}
gao.yu    404    page  /370406-mz/
li.na     405    page  policy/check
-         401    page  /{agency}/
broken    500    page  /{agency}/
"""


class Shown(NamedTuple):
    """A page to look at: how it is reached by a person, and the status of its answer."""

    name: str
    person: str
    status: int
    what: str
    go: Callable[[Page, Site], Any]


class Site(NamedTuple):
    """The console under its addresses; `strict` answers one request and takes 200 kB."""

    world: World
    url: str
    demo: str
    strict: str


def by_header_or_break(request: Request) -> str | None:
    person = by_header(request)
    if person == BROKEN:
        raise RuntimeError("the host's own defect")
    return person or None


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    world = make_world(f"sqlite:///{tmp_path_factory.mktemp('pages') / 'bureau.db'}")
    with world.flow, ExitStack() as stack:

        def opened(**options: Any) -> str:
            return stack.enter_context(served(world.flow, **options))

        yield Site(
            world,
            opened(identify=by_header_or_break),
            opened(identify=demo_login()),
            opened(max_body=200_000, rate=Rate(8, 0.001)),
        )


# ---- the pages of the table, and those that take a press


def table() -> list[Shown]:
    lines = [line.split() for line in PAGES.strip().splitlines()[1:]]
    return [
        Shown(path, "" if person == "-" else person, int(status), what, _asked(path))
        for person, status, what, path in lines
    ]


def _asked(path: str) -> Callable[[Page, Site], Any]:
    return lambda page, site: page.goto(site.url + site.world.path(path))


def pressed(page: Page, button: str) -> Any:
    """Press what leads to another page; the answer."""
    return press(page, page.locator(f"main {button}").first)


def confirm(page: Page, site: Site) -> Any:
    page.goto(site.url + site.world.path("items/{public}/act/suspend"))
    page.locator("[name=reason]").fill("有误")
    return pressed(page, "button.danger")


def not_typed(page: Page, site: Site) -> Any:
    """A form that comes back with an error beside its field."""
    page.goto(site.url + site.world.path("items/{open}/act/revise"))
    page.locator("[name=v-title]").evaluate("e => { e.required = false; e.value = ''; }")
    return pressed(page, ".acts-line button")


def stale(page: Page, site: Site) -> Any:
    page.goto(site.url + site.world.path("items/{open}/act/revise"))
    page.locator("[name=seen]").first.evaluate("e => { e.value = '1'; }")
    page.locator("[name=v-title]").fill("另一个标题")
    return pressed(page, ".acts-line button")


def refused(page: Page, site: Site) -> Any:
    """Sent where it may not be: who came second after the form was shown is told so."""
    page.goto(site.url + site.world.path("items/{provided}/act/return"))
    form = page.locator("main form").first
    form.evaluate("(e, path) => { e.action = path; }", site.world.path("items/{open}/act/audit"))
    page.locator("[name=reason]").fill("理由")
    page.locator("[name=to]").first.check()
    return pressed(page, ".acts-line button")


def chosen(page: Page, site: Site) -> Any:
    page.goto(site.url + site.world.path(""))
    return pressed(page, "button[name=all]")


def many(page: Page, site: Site) -> Any:
    """One press for several, of which none can pass as they are: the results."""
    page.goto(site.url + site.world.path(""))
    pressed(page, "button[name=all]")
    page.locator("[name=number]").evaluate_all(
        "(all, n) => all.forEach(e => { e.checked = true; e.value = n; })",
        site.world.names["open"],
    )
    page.locator("main fieldset.checklist input").first.check()
    page.locator("main fieldset input[type=radio]").first.check()
    return pressed(page, ".thumb button[name=go]")


def turned(page: Page, site: Site) -> Any:
    page.goto(site.url + site.world.path("decide/{audited}"))
    return pressed(page, "button[value=approve-amended]")


def no_command(page: Page, site: Site) -> Any:
    page.goto(site.url + site.world.path("drafts/{copy}/discard"))
    page.locator("main [name=command]").first.evaluate("e => e.remove()")
    return pressed(page, "button")


def too_large(page: Page, site: Site) -> Any:
    page.goto(site.strict + site.world.path("items/{open}/act/revise"))
    page.locator("[name=v-body]").evaluate("e => { e.value = '字'.repeat(90000); }")
    return pressed(page, ".acts-line button")


def too_many(page: Page, site: Site) -> Any:
    for _ in range(20):
        answer = page.goto(site.strict + site.world.path("mine"))
        if answer is not None and answer.status == 429:
            break
    return answer


def login(page: Page, site: Site) -> Any:
    page.context.clear_cookies()
    return page.goto(f"{site.demo}/-/login")


def inside(page: Page, site: Site) -> Any:
    login(page, site)
    return pressed(page, f"button[value='{AUDITOR}']")


def put_back(page: Page, site: Site) -> Any:
    page.goto(site.url + site.world.path("policy/new"))
    data = site.world.agency.policy().data.replace(b"limit = 20\n", b"limit = 15\n", 1)
    page.locator("[name=file]").set_input_files(
        {"name": "policy.toml", "mimeType": "application/toml", "buffer": data}
    )
    return pressed(page, "button[type=submit]")


def bad_policy(page: Page, site: Site) -> Any:
    page.goto(site.url + site.world.path("policy/new"))
    page.locator("[name=file]").set_input_files(
        {"name": "policy.toml", "mimeType": "application/toml", "buffer": b"schema = 1\n"}
    )
    return pressed(page, "button[type=submit]")


def enrol_nobody(page: Page, site: Site) -> Any:
    page.goto(site.url + site.world.path("organisation/enrol"))
    page.locator("[name=person]").fill("不是编号")
    page.locator("[name=name]").fill("某人")
    return pressed(page, ".acts-line button")


STATES = [
    Shown("confirm what cannot be taken back", AUDITOR, 200, "page", confirm),
    Shown("an error beside its field", CLERK, 400, "page", not_typed),
    Shown("a stale form", CLERK, 409, "page", stale),
    Shown("a refused act", AUDITOR, 422, "page", refused),
    Shown("several chosen", AUDITOR, 200, "page", chosen),
    Shown("several done", AUDITOR, 200, "page", many),
    Shown("consent as amended", LEADER, 200, "page", turned),
    Shown("a form without its command", CLERK, 400, "page", no_command),
    Shown("an upload past the limit", CLERK, 413, "page", too_large),
    Shown("too many requests", RELIEVED, 429, "page", too_many),
    Shown("the demo's login", NOBODY, 200, "page", login),
    Shown("a page of the demo", NOBODY, 200, "page", inside),
    Shown("a policy put back", HEAD, 200, "page", put_back),
    Shown("a policy that is none", HEAD, 422, "page", bad_policy),
    Shown("a person that cannot be", HEAD, 400, "page", enrol_nobody),
]
LOOKED_AT = [one for one in [*table(), *STATES] if one.what in ("page", "sheet")]
SLOW = "a policy put back"  # seconds, for the dry run: without script in Chinese alone


def test_the_table_names_every_route(site: Site) -> None:
    """A route that is added must be looked at here."""
    asked = [site.world.path(one.name).partition("?")[0] for one in table() if one.status != 405]
    named = {pattern_of(path) for path in asked}

    assert {path for _, path in console_routes("GET")} == named


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_page_works_without_script_on_a_phone(
    browser: Browser, site: Site, lang: str
) -> None:
    """At 360 px: the stated status, nothing wider than the screen, one h1, a title, the language,
    a label for every control, nothing inline, every link a path; and nothing that needs script."""
    found: list[Any] = []
    pages = [one for one in LOOKED_AT if lang == "zh" or one.name != SLOW]
    with window(browser, lang, PHONE, javascript=False) as page:
        for one in pages:
            status = shown(page, site, one)
            if status != one.status:
                found.append((one.name, one.person, "status", status))
            found += [(one.name, one.person, said)
                      for said in wrong_with(page, LANGUAGES[lang][:2], one.what)]  # fmt: skip

    assert [] == found


@pytest.mark.parametrize(("lang", "size"), [("zh", PHONE), ("en", DESK)], ids=["phone", "desk"])
def test_axe_finds_nothing_on_any_page(
    browser: Browser, site: Site, lang: str, size: tuple[int, int]
) -> None:
    """With script, in Chinese on a phone and in English at a desk: axe with all its rules, the
    best practices too, finds nothing; the script runs under the policy of contents."""
    axe, found, seen = Axe(), [], set()
    with window(browser, lang, size, javascript=True) as page:
        for one in LOOKED_AT:
            route = route_of(site, one), one.status
            if size == DESK and route in seen:
                continue  # heard in Chinese, with other contents
            seen.add(route)
            shown(page, site, one)
            for rule in axe.run(page).response["violations"]:
                where = [node["target"] for node in rule["nodes"][:2]]
                found.append((one.name, one.person, rule["id"], where))
            if one.what == "page" and not page.locator("html.js").count():
                found.append((one.name, one.person, "script", []))

    assert [] == found


def test_the_script_only_makes_things_easier(browser: Browser, site: Site) -> None:
    """One box ticks all; a double click sends once, and a press some seconds later sends again."""
    sent: list[str] = []

    def taken(route: Any) -> None:
        sent.append(route.request.url)
        route.fulfill(status=204)  # a browser stays on its page then

    with window(browser, "zh", DESK, javascript=True) as page:
        page.clock.install()
        page.set_extra_http_headers({"x-test-person": AUDITOR})
        page.goto(site.url + site.world.path(""))
        page.get_by_label("选择", exact=True).check()
        boxes = page.locator("td.tick [type=checkbox]")
        ticked = [box.is_checked() for box in boxes.all()]
        page.route("**/bulk", taken)
        page.get_by_role("button", name="一并办理", exact=True).dblclick()
        page.wait_for_timeout(100)
        twice = len(sent)
        page.clock.fast_forward(3000)
        page.get_by_role("button", name="一并办理", exact=True).click()
        page.wait_for_timeout(100)

    assert len(ticked) > 1
    assert all(ticked)
    assert (1, 2) == (twice, len(sent))


@pytest.mark.parametrize("one", [o for o in table() if o.what in ("file", "goes")],
                         ids=lambda one: one.name)  # fmt: skip
def test_files_are_saved_and_errands_lead_on(browser: Browser, site: Site, one: Shown) -> None:
    """What is no page is a file under its own name, or leads to a path of ours."""
    with window(browser, "zh", PHONE, javascript=False) as page:
        answer = page.request.get(
            site.url + site.world.path(one.name),
            headers={"x-test-person": one.person},
            max_redirects=0,
        )
        kind, where = (answer.headers.get(name, "") for name in ("content-type", "location"))

    assert one.status == answer.status
    if one.what == "goes":
        assert where.startswith(f"/{AGENCY}/")
    else:
        assert "text/html" not in kind
        assert "sandbox" in answer.headers["content-security-policy"] or "csv" in kind


def route_of(site: Site, one: Shown) -> str:
    """The route that shows a page; the name of a state, for each is one of its own."""
    listed = one not in STATES and one.status != 405
    return pattern_of(site.world.path(one.name).partition("?")[0]) if listed else one.name


def window(browser: Browser, lang: str, size: tuple[int, int], *, javascript: bool) -> Any:
    refusals = ("the server responded with a status of",)
    return page_of(
        browser, "http://127.0.0.1", lang=LANGUAGES[lang], size=size, javascript=javascript,
        allowed=refusals,
    )  # fmt: skip


def shown(page: Page, site: Site, one: Shown) -> int:
    """Open a page as its person; the status of its answer."""
    page.set_extra_http_headers({"x-test-person": one.person} if one.person else {})
    answer = one.go(page, site)
    assert answer is not None, one.name
    return int(answer.status)
