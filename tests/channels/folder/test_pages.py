"""What stands in the folder: valid, whole, harmless, and nothing that may not be there."""

from __future__ import annotations

import io
import json
import re
import zipfile
from html import escape
from pathlib import Path
from urllib.parse import unquote

import html5lib
import pytest

from publication_flow.channels.folder import open_folder, read_back
from tests.channels.folder.strict import (
    addresses,
    wrong_with_atom,
    wrong_with_html,
    wrong_with_json_feed,
)
from tests.channels.folder.world import (
    BASE,
    HOSTILE,
    SVG,
    World,
    make_world,
    publish,
    take_down,
    tree,
)

_HTML = "{http://www.w3.org/1999/xhtml}"
FEEDS = ("atom.xml", "feed.json", "sitemap.xml", "catalogue.json", "index.html")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[World, Path]:
    """A site in which something was taken down after it had been published."""
    path = tmp_path_factory.mktemp("folder")
    world = make_world(path)
    folder, _, _ = publish(world, path / "site")
    take_down(world)
    publish(world, path / "site")
    return world, folder.root


def page(root: Path, number: str) -> str:
    return (root / "items" / number / "index.html").read_text("utf-8")


def facts(markup: str) -> dict[str, str]:
    """The table of an item's page: Chinese label and value."""
    found: dict[str, str] = {}
    for row in html5lib.parse(markup).iter(_HTML + "tr"):
        cells = ["".join(cell.itertext()).strip() for cell in row]
        found |= dict(zip((c.split(" ")[0] for c in cells[::2]), cells[1::2], strict=True))
    return found


def linked_data(markup: str) -> dict[str, object]:
    [script] = html5lib.parse(markup).iter(_HTML + "script")
    found: dict[str, object] = json.loads(script.text or "")
    return found


def test_every_page_is_valid_and_runs_nothing(made):
    """No page has a parse error, a forbidden element, a script that runs or a link to a host."""
    pages = {p: b for p, b in tree(made[1]).items() if p.endswith(".html")}

    assert {} == {path: wrong for path, b in pages.items() if (wrong := wrong_with_html(b))}
    assert len(pages) == 13


def test_feeds_and_sitemap_are_valid(made):
    """Atom holds to its grammar, JSON Feed to its rules; the sitemap lists pages that exist."""
    world, root = made
    files = tree(root)
    listed = addresses(files["sitemap.xml"])

    assert [] == wrong_with_atom(files["atom.xml"])
    assert [] == wrong_with_json_feed(files["feed.json"])
    assert f"{BASE}/items/{world.plain}/" in listed
    assert all((root / a.removeprefix(BASE + "/") / "index.html").is_file() for a in listed)


def test_an_item_shows_what_the_law_asks_for(made):
    """索引号、名称、内容概述、生成日期 (Art 12) stand in the table, and who published when."""
    found = facts(page(made[1], made[0].plain))

    assert found["索引号"] == made[0].plain
    assert found["名称"] == "2017年城乡低保标准"
    assert found["内容概述"] == "城市居民每人每月 470 元，农村居民每人每年 3900 元。"
    assert found["生成日期"] == "2017-03-01"
    assert found["发布日期"] == "2017-03-06"
    assert found["文号"] == "台民发〔2017〕8号"


def test_an_item_carries_metadata_under_the_names_of_schema_org(made):
    """The JSON-LD says the same as the table, and gives the files with their digests."""
    world, root = made
    found = linked_data(page(root, world.plain))

    assert found["@type"] == ["DigitalDocument", "Legislation"]
    assert found["legislationIdentifier"] == "台民发〔2017〕8号"
    assert found["name"] == "2017年城乡低保标准"
    assert (found["dateCreated"], found["datePublished"]) == ("2017-03-01", "2017-03-06")
    assert found["url"] == f"{BASE}/items/{world.plain}/"


def test_the_catalogue_is_dcat(made):
    """Each public item is a dataset with its identifier, dates, theme and distributions."""
    world, root = made
    found = json.loads((root / "catalogue.json").read_bytes())
    sets = {one["dcterms:identifier"]: one for one in found["dcat:dataset"]}

    assert found["@type"] == "dcat:Catalog"
    assert sorted(sets) == sorted([world.plain, world.hostile, world.corrected])
    assert sets[world.plain]["dcterms:created"] == {"@type": "xsd:date", "@value": "2017-03-01"}
    assert len(sets[world.plain]["dcat:distribution"]) == 2


def test_hostile_text_stays_text(made):
    """A title that would end a script, a comment or CDATA, or turn the line round, only reads."""
    world, root = made
    files = tree(root)
    harmless = HOSTILE.replace("\u202e", "")
    markup = page(root, world.hostile)

    assert linked_data(markup)["name"] == harmless
    assert escape(harmless, quote=False) in markup.replace("&#34;", '"').replace("&#39;", "'")
    assert "<script>alert" not in markup
    assert [] == [p for p, b in files.items() if "\u202e".encode() in b]


def test_a_name_list_is_nowhere_but_on_its_page(made):
    """It is in no feed, no sitemap, no catalogue and not on the front page; nothing indexes it."""
    world, root = made
    files = tree(root)
    markup = page(root, world.names)

    assert [] == [name for name in FEEDS if f"items/{world.names}".encode() in files[name]]
    assert [] == [name for name in FEEDS if "低保对象名单公示".encode() in files[name]]
    assert '<meta name="robots" content="noindex, nofollow, noarchive">' in markup
    assert "application/ld+json" not in markup
    assert 'rel="nofollow"' in files["categories/social-assistance/index.html"].decode()


def test_what_was_taken_down_leaves_a_stone_and_no_word(made):
    """At the old address stand the number, the day and that it is gone; nothing else of it is
    anywhere in the folder, and readers of the feed are told."""
    world, root = made
    files = tree(root)
    said = facts(page(root, world.withdrawn))

    assert said == {"索引号": world.withdrawn, "撤下日期": "2017-03-07"}
    assert "本信息已暂停公开" in page(root, world.suspended)
    assert "noindex" in page(root, world.withdrawn)
    assert [f"items/{world.withdrawn}/index.html"] == [p for p in files if world.withdrawn in p]
    for gone in ("撤下者一号", "撤下的表", "暂停者二号", "内部理由"):
        assert [] == [p for p, b in files.items() if gone.encode() in b or gone in p]
    assert b"at:deleted-entry" in files["atom.xml"]


def test_attachments_cannot_leave_their_folder_or_run(made):
    """Paths, device names and second endings are gone from names; what runs comes in a ZIP."""
    world, root = made
    names = sorted(p.name for p in (root / "items" / world.hostile).iterdir())
    with zipfile.ZipFile(
        io.BytesIO((root / f"items/{world.hostile}/a-php-svg.zip").read_bytes())
    ) as z:
        held = {name: z.read(name) for name in z.namelist()}

    assert names == ["a-php-svg.zip", "file-CON.txt", "file-con-2.txt", "index.html"]
    assert held == {"a.php.svg": SVG}
    assert (root / f"items/{world.plain}/x-html.zip").is_file()
    assert [] == [p for p in root.parent.rglob("*x.html*") if root not in p.parents]


def test_a_correction_is_told_with_its_day(made):
    """A corrected item says when it was first published and when corrected."""
    said = facts(page(made[1], made[0].corrected))

    assert said["更正"] == "2017-03-06 首次公开，2017-03-07 更正；现为第 2 版"


def test_links_name_no_host_and_lead_to_files(made):
    """Every link of every page is a path below the prefix, and a file lies there."""
    root = made[1]
    lost = set()
    for path, data in tree(root).items():
        if path.endswith(".html"):
            markup = re.sub(rb'<link rel="canonical"[^>]*>', b"", data)
            for link in html5lib.parse(markup, transport_encoding="utf-8").iter():
                href = link.get("href")
                if href and not href.startswith("#"):
                    lost |= {href} - {h for h in [href] if _leads(root, h)}

    assert set() == lost


def _leads(root: Path, href: str) -> bool:
    path = root / unquote(href).removeprefix("/mz/")
    return href.startswith("/mz/") and (path / "index.html" if path.is_dir() else path).is_file()


def test_every_item_reads_back_as_written(made):
    """复核 finds nothing wrong where nothing was touched."""
    world, root = made
    states = {n: read_back(open_folder(root), n).state for n in world[1:]}

    assert set(states.values()) == {"as-written"}
