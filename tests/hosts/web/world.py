"""One bureau with something of everything to look at, and a second agency beside it.

    world = make_world(f"sqlite:///{tmp_path / 'bureau.db'}")
    path = world.path("items/{public}")         # /370405-mz/items/2017-0001

The names a path may use stand in `make_world`; a route's own names are those of the console.
"""

from __future__ import annotations

from collections.abc import Iterator
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from publication_flow import Agency, PublicationFlow, SimulatedClock
from publication_flow.hosts.web.console import routes
from publication_flow.policy.posting import Proof
from tests.auditor import KEY
from tests.bureau import AGENCY, BASIS, draft_one, drive, found_bureau, publish_one

OTHER, NOWHERE = "370406-mz", "370499-mz"
FILE = ("名单.txt", "张某".encode(), "text/plain")
LONG = "https://example.invalid/" + "unbroken" * 18  # no place to break a line at

# The second agency: everybody it needs for a whole chain, and two who belong to both.
ELSEWHERE: dict[str, Any] = {
    "founding": {"appointer": "he.jun", "from": "2017-01-01"},
    "units": {
        "office": {
            "name": "局办公室",
            "categories": ["social-assistance"],
            "leader": "xu.lan",
            "officer": "he.jun",
        },
    },
    "persons": {
        "he.jun": {"name": "何军", "posts": ["principal-leader@office", "section-clerk@office"]},
        "qian.yun": {"name": "钱云", "posts": ["section-head@office"]},
        "xu.lan": {"name": "许岚", "posts": ["leader-in-charge@office"]},
        "tang.yi": {"name": "唐怡", "posts": ["office-auditor@office"]},
        "yang.fan": {"name": "杨帆", "posts": []},
    },
}
CHAIN = {"provide": "qian.yun", "audit": "tang.yi", "approve": "xu.lan", "publish": "tang.yi"}


class World(NamedTuple):
    """`names` are what paths may name: matters, files, a copy, an event, a policy."""

    flow: PublicationFlow
    agency: Agency
    clock: SimulatedClock
    names: dict[str, str]

    def path(self, pattern: str, **more: str) -> str:
        """A path of the console; one that does not begin with a slash is of the agency."""
        found = pattern.format(**{"agency": AGENCY, **self.names, **more})
        return found if found.startswith("/") else f"/{AGENCY}/{found}"


def make_world(url: str) -> World:
    """Matters in every state, an officer who is relieved, a deputy, and the agency next door."""
    flow, agency, clock = found_bureau(url)
    text: dict[str, Any] = {"summary": "公布2017年城乡低保标准。", "attachments": [FILE]}
    public = publish_one(agency, title="2016年城乡低保标准", **text)
    clock.advance(days=2)
    corrected = publish_one(agency, **text)
    agency.act("correct", corrected, by="wang.fang", body="改正后的正文", reason="数字有误")
    open_ = draft_one(agency, **text)
    agency.look("wang.fang", open_)
    agency.act("revise", open_, by="chen.jing", body="科长改过的正文")
    long = draft_one(agency, title=LONG[:200], body=LONG * 4, attachments=[(LONG[:90], b"x")])
    drive(agency, long, "audit")
    provided = [drive(agency, draft_one(agency, title=f"第{n}期公示", **text), "provide")
                for n in range(1, 5)]  # fmt: skip
    agency.act("claim", provided[0], by="sun.yan")
    agency.act("return", provided[1], by="li.na", to="drafted", reason="与文件不符")
    audited = drive(agency, draft_one(agency, **text), "audit")
    withdrawn = publish_one(agency, title="有误的公示", **text)
    agency.act("suspend", withdrawn, by="li.na", reason="有误")
    copy = agency.drafts.start_from("wang.fang", public)
    agency.drafts.save("wang.fang", id=copy.id, parts=dict(copy.parts), files=[FILE])
    clock.advance(days=40)  # some limits are over
    agency.delegate("wu.min", "sun.yan", "office-head", by="wu.min", since="2017-04-17",
                    until="2017-05-31", basis="台民办发〔2017〕3号")  # fmt: skip
    agency.relieve("liu.yang", "section-clerk", "low-income", by="hu.jian", last_day="2017-04-16")
    _overseen(agency, clock)
    _found_elsewhere(flow)
    systems = _systems(agency, corrected) | _evidence(agency)
    return World(flow, agency, clock, {
        **systems,
        "public": public, "corrected": corrected, "open": open_, "long": long,
        "provided": provided[2], "spare": provided[3], "returned": provided[1],
        "audited": audited, "suspended": withdrawn, "copy": copy.id,
        "file": agency.item(open_).attachments[0].data,
        "event": str(agency.item(open_).position),
        "policy": agency.policy().digest,
    })  # fmt: skip


def _overseen(agency: Agency, clock: SimulatedClock) -> None:
    """An order that a township is late with, a period that was met, and a township that answers
    for a category with nobody named."""
    agency.establish("jiantouji", "涧头集镇", by="hu.jian")
    agency.enrol("shi.lan", "石岚", by="hu.jian")
    agency.appoint("shi.lan", "township-officer", "jiantouji", by="hu.jian", basis=BASIS)
    agency.assign("jiantouji", "social-assistance", by="hu.jian")
    agency.act("order-publicity", by="chen.jing", kind="order", title="公示低保享受人员名单",
               addressee="jiantouji", due_on="2017-04-19")  # fmt: skip
    publish_one(agency, title="3月低保资金发放情况", period="low-income-funds/2017-03")
    clock.advance(days=4)


def _systems(agency: Agency, public: str) -> dict[str, str]:
    """What the five systems bring: personal data found and passed, a body consulted, a group that
    votes, an order that is late, a draw, a posting with its photo."""
    agency.enrol("lu.yi", "卢毅", by="hu.jian")
    agency.appoint("lu.yi", "deliberation-member", "office", by="hu.jian", basis="测试")
    body = "咨询电话：0632-6611234。捐款账号：6222021607000012340。身份证号370405199003071233》》"
    guarded = drive(agency, draft_one(agency, body=body, supersedes=public), "provide")
    finding = next(f.finding.id for f in agency.findings(guarded) if "0632" in f.finding.masked)
    agency.act("pass-finding", guarded, by="li.na", finding=finding, reason="公开的咨询电话")
    asked = drive(agency, draft_one(agency, summary="概述"), "audit")
    agency.act("consult", asked, by="wu.min", consulted="finance")
    agency.act("seek-agreement", asked, by="wu.min", consulted="health")
    agency.act("record-answer", asked, by="wu.min", consulted="health", vote="consent",
               opinion="来函同意")  # fmt: skip
    voting = drive(agency, draft_one(agency), "audit")
    agency.act("open-deliberation", voting, by="wu.min")
    posted = publish_one(agency, title="已张贴的公示")
    agency.act("post", posted, by="zhou.ping", channels=("board",),
               proof=Proof("一楼大厅公告栏", photo=b"\xff\xd8\xff"))  # fmt: skip
    told: dict[str, Any] = {"title": "督办低保复核", "due_on": "2017-04-10", "about": public}
    order = agency.act("issue-supervision", by="wu.min", kind="order", addressee="low-income",
                       **told).matter  # fmt: skip
    pools: dict[str, Any] = {
        "inspected": "\n".join(f"敬老院{n}" for n in range(1, 9)),
        "inspectors": "吴敏@office\n陈静@low-income\n邓磊@affairs",
    }
    drawn = agency.act("plan-inspection", by="wu.min", kind="inspection", title="安全检查",
                       body="方案", number="2", **pools).matter  # fmt: skip
    agency.act("draw", drawn, by="wu.min")
    return {"guarded": guarded, "asked": asked, "voting": voting, "posted": posted, "order": order,
            "drawn": drawn, "photo": str(agency.postings(posted)[0].photo)}  # fmt: skip


def _evidence(agency: Agency) -> dict[str, str]:
    """What an auditor looks at: something withheld that somebody read, something erased, and a
    signed checkpoint (its folder is not kept: here the copy in the database is what matters)."""
    withheld = drive(agency, draft_one(agency, title="不予公开的"), "audit")
    agency.act("withhold", withheld, by="zhao.gang", reason="涉及个人隐私")
    agency.item(withheld, by="li.na")
    erased = draft_one(agency, title="清除了的")
    agency.act("abandon", erased, by="wang.fang", reason="写错了")
    agency.act("propose-erasure", erased, by="li.na", scope="whole", ground="privacy",
               reason="当事人要求")  # fmt: skip
    agency.act("approve-erasure", erased, by="zhao.gang", scope="whole")
    with TemporaryDirectory() as folder:
        size = agency.checkpoint(folder, KEY).size
    return {"withheld": withheld, "erased": erased, "size": str(size)}


def _found_elsewhere(flow: PublicationFlow) -> None:
    flow.found(OTHER, policy="cn-civil-affairs", organisation=ELSEWHERE, basis="测试")
    other = flow.agency(OTHER)
    number = draft_one(other, by="he.jun", attachments=[FILE])
    drive(other, number, **CHAIN)
    draft_one(other, by="he.jun", attachments=[FILE])


def console_routes(method: str | None = None) -> set[tuple[str, str]]:
    """Every (method, pattern) of the console's, as the application has them."""
    return {(m, p) for m, p in _routes() if method in (None, m)}


def _routes() -> Iterator[tuple[str, str]]:
    for router in routes.routers():
        for route in router.routes:
            for method in getattr(route, "methods", ()):
                yield method, getattr(route, "path", "")


def pattern_of(path: str, method: str = "GET") -> str:
    """The route that answers a path: the first that fits, as in the application."""
    for router in routes.routers():
        for route in router.routes:
            regex = getattr(route, "path_regex", None)
            if method in getattr(route, "methods", ()) and regex and regex.match(path):
                return str(getattr(route, "path", ""))
    raise AssertionError(f"no route answers {method} {path}")
