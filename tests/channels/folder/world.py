"""A bureau with something of every sort to show: plain, hostile, corrected, taken down, a list."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from openpyxl import Workbook

from publication_flow import Agency
from publication_flow.channels.folder import Folder, Site, Written, open_folder, site_of, write_site
from publication_flow.projections.exposed import Exposed, exposed
from publication_flow.projections.view import View
from tests.bureau import drive, found_bureau, publish_one

BASE = "https://www.example.gov.cn/mz"
HOSTILE = "</script><b>\"'&]]> --><!--\u202e倒写 2017年"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'


class World(NamedTuple):
    """The numbers of what was published, and the bureau."""

    agency: Agency
    plain: str
    hostile: str
    corrected: str
    withdrawn: str
    suspended: str
    names: str  # a name list: not listed


def make_world(tmp_path: Path) -> World:
    """All of it, on a simulated clock from March 2017."""
    _, agency, clock = found_bureau(f"sqlite:///{tmp_path / 'bureau.db'}")
    plain = publish_one(
        agency,
        summary="城市居民每人每月 470 元，农村居民每人每年 3900 元。",
        document_number="台民发〔2017〕8号",
        formed_on="2017-03-01",
        body="各镇街：\n经研究，自 2017 年 1 月 1 日起提高城乡低保标准。\n请认真执行。",
        attachments=[
            ("城乡低保标准.xlsx", workbook("标准")),
            ("../../x.html", b"<script>alert(1)</script>"),
        ],
    )
    clock.advance(hours=1)
    hostile = publish_one(
        agency,
        title=HOSTILE,
        summary=HOSTILE,
        category="work-updates",
        body=f"<script>alert(1)</script>\n{HOSTILE}",
        attachments=[("CON.txt", b"1"), ("a.php.svg", SVG), ("con.TXT", b"2")],
    )
    clock.advance(hours=1)
    corrected = publish_one(agency, title="2017年医疗救助标准")
    agency.act(
        "correct", corrected, by="wang.fang", reason="数字有误", title="医疗救助标准（更正）"
    )
    clock.advance(days=1)
    drive(agency, corrected)
    withdrawn = publish_one(
        agency, title="撤下者一号", attachments=[("撤下的表.xlsx", workbook("撤下"))]
    )
    suspended = publish_one(agency, title="暂停者二号")
    names = publish_one(
        agency, title="低保对象名单公示", exposure="name-list", public_until="2017-12-31",
        attachments=[("名单.xlsx", workbook("名单"))],
    )  # fmt: skip
    return World(agency, plain, hostile, corrected, withdrawn, suspended, names)


def take_down(world: World) -> None:
    """One withdrawn, one suspended."""
    number, act = world.withdrawn, world.agency.act
    act("propose-withdrawal", number, by="wang.fang", reason="含有个人信息，内部理由")
    drive(world.agency, number, "approve")
    act("withdraw", number, by="li.na")
    act("suspend", world.suspended, by="wu.min", reason="含有个人信息，内部理由")


@contextmanager
def viewed(agency: Agency) -> Iterator[View]:
    with agency._reader(None, None) as opened:
        yield opened.view


def shown(world: World, view: View, numbers: list[str] | None = None) -> Iterator[Exposed]:
    """All that is exposed."""
    return exposed(view, numbers)


def workbook(text: str) -> bytes:
    """A real sheet of one cell: what cannot be read is not published."""
    book = Workbook()
    page = book.create_sheet("表", 0)
    page["A1"] = text
    data = BytesIO()
    book.save(data)
    return data.getvalue()


def publish(world: World, path: Path, base: str = BASE) -> tuple[Folder, Site, Written]:
    """The whole site in a folder."""
    folder = open_folder(path)
    with viewed(world.agency) as view:
        site = site_of(view, base)
        return folder, site, write_site(folder, site, shown(world, view))


def tree(root: Path) -> dict[str, bytes]:
    """Every file below, and its bytes."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file()
    }
