"""The command line: founding, acting, reading, and changing the organisation and the policy."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from publication_flow.policy import packs
from tests.hosts.cli_lines import bureau_in, line

PACK = "cn-civil-affairs"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def number(folder: Path) -> str:
    """A bureau in the current folder; the number of its published item."""
    return bureau_in(folder)


@pytest.fixture
def founded(folder: Path) -> Path:
    """An agency founded by the command line itself, with its own example."""
    (folder / "org.toml").write_text(line("init", "--example-org").out, encoding="utf-8")
    told = line(
        "init", "370405-mz", "--policy", PACK, "--org", "org.toml", "--basis", "台民发〔2017〕1号"
    )
    assert (0, "") == (told.code, told.err)
    return folder


def drafted() -> str:
    told = line(
        "draft", "--title", "低保标准", "--category", "救助公示", "--body", "正文",
        "--by", "wang.fang", "--json",
    )  # fmt: skip
    assert 0 == told.code, told.err
    return str(told.data["matter"])


def test_an_item_goes_from_draft_to_publication(founded):
    """Founded from the printed example, an item is drafted, signed and published by Chinese
    labels, and each step says where it lies now."""
    item = drafted()

    told = [
        line("act", item, action, "--by", by)
        for action, by in [
            ("提供", "chen.jing"), ("audit", "li.na"), ("批准", "zhao.gang"), ("发布", "li.na")
        ]
    ]  # fmt: skip

    assert [0, 0, 0, 0] == [t.code for t in told], told
    assert (
        f"事项 {item}：已办“提供”，现处环节“科室提供”。\n待办：审核：办公室审核岗（李娜）\n"
        == told[0].out
    )
    assert told[3].out.endswith("现处环节“已发布”。\n目前没有待办。\n")
    assert [item] == [one["number"] for one in line("catalogue", "--json").data["items"]]


def test_draft_takes_body_and_attachments_from_files(founded):
    """A body comes from a file or standard input, attachments under their file names."""
    (founded / "附件一.txt").write_bytes(b"abc")
    told = line(
        "draft", "--title", "标准", "--category", "social-assistance", "--body-file", "-",
        "--attach", "附件一.txt", "--formed-on", "2017-01-01", "--by", "wang.fang", "--json",
        stdin="从标准输入来\n",
    )  # fmt: skip

    shown = line("show", told.data["matter"], "--json").data

    assert "从标准输入来" == shown["body"]
    assert ["附件一.txt"] == [a["name"] for a in shown["attachments"]]
    assert "2017-01-01" == shown["fields"]["formed_on"]


def test_fields_parts_stages_and_channels_are_passed_on(founded):
    """`--field`, `--set`, `--to` and `--channel` reach the engine, labels turned into ids."""
    item = drafted()
    lines = [
        ("act", item, "改稿", "--by", "wang.fang", "--set", "title=新标题=一"),
        ("act", item, "提供", "--by", "chen.jing"),
        ("act", item, "退回", "--by", "li.na", "--to", "拟稿", "--reason", "改"),
        ("act", item, "提供", "--by", "chen.jing"),
        ("act", item, "审核", "--by", "li.na", "--field", "secrecy_review=passed"),
        ("act", item, "批准", "--by", "zhao.gang", "--paper", "--entered-by", "wu.min"),
        ("act", item, "发布", "--by", "li.na"),
        ("act", item, "张贴登记", "--by", "li.na", "--channel", "公告栏"),
    ]

    codes = [line(*one).code for one in lines]

    shown = line("show", item, "--json").data
    steps = line("trail", item, "--json").data["steps"]
    assert [0] * len(lines) == codes
    assert "新标题=一" == shown["title"]
    assert "board" in shown["public"]["channels"]
    assert "drafted" == steps[3]["to"]
    assert ("paper", "wu.min") == (steps[6]["mode"], steps[6]["entered_by"])


def test_a_retry_with_a_command_id_is_told_as_such(founded):
    """The same command id does nothing twice; with another body it is a conflict."""
    item = drafted()
    remark = ("act", item, "附注", "--by", "li.na", "--command-id", "c1", "--opinion")

    first, again, other = (line(*remark, text) for text in ("一", "一", "二"))

    assert [0, 0, 3] == [first.code, again.code, other.code]
    assert "没有重复办理" not in first.out
    assert "没有重复办理" in again.out


def test_a_version_that_moved_on_is_a_conflict(founded):
    """`--expected-version` refuses when somebody acted in between."""
    told = line("act", drafted(), "提供", "--by", "chen.jing", "--expected-version", "7", "--json")

    assert (3, "version") == (told.code, told.data["error"])


def test_trail_shows_deputies_and_paper(number):
    """The table names in whose stead somebody signed and who entered a sign-off on paper."""
    table = line("trail", number).out
    paper = line("trail", "2017-0002").out

    assert "吴敏（代 赵刚）" in table
    assert "赵刚（纸质补录 孙燕）" in paper
    assert "科室提供 → 办公室审核" in table


def test_trail_json_has_stable_keys(number):
    """A program finds each step under the names that are promised."""
    found = line("trail", number, "--json").data

    promised = {
        "position", "action", "from", "to", "purpose", "person", "name", "post", "on_behalf_of",
        "entered_by", "occurred_on", "recorded_at", "opinion",
    }  # fmt: skip
    assert number == found["number"]
    assert ["draft", "provide", "audit", "approve", "publish"] == [
        step["action"] for step in found["steps"]
    ]
    assert promised <= set(found["steps"][0])


@pytest.mark.parametrize(
    ("args", "key"),
    [
        (("inbox", "--by", "li.na"), "items"),
        (("mine", "--by", "li.na"), "items"),
        (("show", "2017-0001"), "number"),
        (("why", "2017-0001", "发布", "--by", "li.na"), "allowed"),
        (("why", "2017-0001", "--by", "li.na"), "actions"),
        (("why", "-", "--by", "wang.fang"), "actions"),
        (("trail", "2017-0001"), "steps"),
        (("catalogue",), "items"),
        (("metrics", "2017"), "proactive"),
        (("policy", "show"), "digest"),
        (("org", "show"), "persons"),
        (("verify",), "root"),
        (("rebuild",), "matters"),
        (("doctor",), "checks"),
    ],
)
def test_every_reading_has_its_json(number, args, key):
    """Each reading prints one JSON object, two spaces deep, Chinese as it is."""
    told = line(*args, "--json")

    assert (0, "") == (told.code, told.err)
    assert key in told.data
    assert told.out == json.dumps(told.data, indent=2, ensure_ascii=False) + "\n"


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (("inbox", "--by", "zhou.ping"), ["周平的待办", "纸质签批的事项", "发布"]),
        (("mine", "--by", "li.na"), ["李娜办过的事项", "2017-0001", "已发布"]),
        (("show", "2017-0001"), ["标题：2017年城乡低保标准", "栏目：救助公示", "正文"]),
        (("show", "2017-0002"), ["待办：发布：办公室发布岗（周平）", "纸质补录 孙燕", "有效"]),
        (("why", "2017-0001", "发布", "--by", "li.na"), ["李娜现在不能“发布”"]),
        (("why", "2017-0001", "--by", "li.na"), ["李娜可以办：先行撤下", "不能办的，及原因"]),
        (("catalogue", "--category", "救助公示", "--year", "2017"), ["公开中", "社会救助科"]),
        (("metrics", "2017"), ["首次公开", "救助公示", "各环节停留"]),
        (("org", "show"), ["吴敏（代 赵刚）", "分管领导", "社会救助科"]),
        (("policy", "show"), ["SHA-256", "任何环节", "分管领导"]),
        (("verify",), ["完好"]),
        (("rebuild",), ["共 2 个事项"]),
        (("doctor",), ["journal_mode=wal, synchronous=2", "370405-mz"]),
    ],
)
def test_every_reading_is_told_in_words(number, args, words):
    """Without --json the labels of the policy and the names of persons are shown, uncoloured."""
    told = line(*args)

    assert (0, "") == (told.code, told.err)
    assert [] == [word for word in words if word not in told.out]
    assert "\x1b" not in told.out


def test_readings_can_look_back(number):
    """`--as-of` answers what was recorded by the end of that day."""
    early = line("catalogue", "--as-of", "2017-03-06", "--json").data
    later = line("catalogue", "--as-of", "2017-03-07", "--json").data

    assert [] == early["items"]
    assert [number] == [one["number"] for one in later["items"]]


def test_reading_for_a_person_is_governed(number):
    """With --by a draft of another unit is answered like a number that does not exist."""
    told = line("show", "2017-0002", "--by", "gao.yu", "--json")

    assert (2, "matter") == (told.code, told.data["error"])


def test_organisation_is_changed_and_undone(founded):
    """Each change names the position by which it can be revoked."""
    lines = [
        ("establish", "affairs", "社会事务科", "--by", "hu.jian"),
        ("enrol", "ma.qiang", "马强", "--by", "hu.jian"),
        ("appoint", "ma.qiang", "办公室审核岗", "--unit", "office", "--by", "hu.jian"),
        ("assign", "affairs", "工作动态", "--by", "hu.jian"),
        ("relieve", "ma.qiang", "office-auditor", "--unit", "office", "--by", "hu.jian"),
        ("delegate", "wu.min", "li.na", "office-head", "--by", "wu.min", "--action", "先行撤下",
         "--since", "2999-01-01", "--until", "2999-12-31"),
    ]  # fmt: skip
    told = [line("org", *one, "--json") for one in lines]
    revoked = line("org", "revoke", str(told[5].data["position"]), "--by", "wu.min")

    holdings = line("org", "show", "--json").data["holdings"]

    assert [0] * 6 == [t.code for t in told], told
    assert 0 == revoked.code
    assert ["suspend"] == holdings[-1]["actions"]


def test_policy_is_checked_adopted_and_drawn(founded):
    """Another version is checked, adopted on a document, given back byte for byte and drawn."""
    data = packs.pack(PACK).replace(b'version = "1"', b'version = "2"') + b"# \xe6\xb3\xa8\n"
    (founded / "new.toml").write_bytes(data)

    checked = line("policy", "check-file", "new.toml", "--json")
    adopt = ("policy", "adopt", "new.toml", "--by", "hu.jian", "--basis", "文")
    waive = ("--waive", "试行", "--approver", "hu.jian")
    adopted = line(*adopt, *waive, "--json")
    again = line(*adopt, *waive)
    kept = line("policy", "show", "--toml")
    drawn = line("policy", "diagram", "--format", "svg", "--item", drafted(), "--out", "a.svg")

    assert checked.data["digest"] == adopted.data["digest"]
    assert 3 == again.code
    assert data.decode() == kept.out
    assert 0 == drawn.code
    assert "<svg" in (founded / "a.svg").read_text(encoding="utf-8")
    assert line("policy", "diagram").out.startswith("stateDiagram-v2")
    assert "拟稿" in line("policy", "diagram", "--file", PACK).out


def test_check_file_lists_every_mistake_with_its_line(folder):
    """Two mistakes in one file are both told, each with its line, and the exit code is 2."""
    data = packs.pack(PACK).decode().replace('to = "published"', 'to = "publishd"')
    (folder / "bad.toml").write_text(data, encoding="utf-8")

    told = line("policy", "check-file", "bad.toml", "--json")

    lines = [n for n, text in enumerate(data.splitlines(), 1) if "publishd" in text]
    assert (2, "bad-policy") == (told.code, told.data["error"])
    assert set(lines) <= {mistake["line"] for mistake in told.data["mistakes"]}
    assert all(f"第 {n} 行" in told.err for n in lines)


def test_schema_is_made_and_printed(folder):
    """`db upgrade` makes an empty database ours; `db sql` prints the schema for either kind."""
    made = line("--db", "sqlite:///new.db", "db", "upgrade")
    sqlite, postgresql = (line("db", "sql", "--dialect", d).out for d in ("sqlite", "postgresql"))

    assert (0, True) == (made.code, (folder / "new.db").exists())
    assert "CREATE TABLE" in sqlite
    assert "CREATE FUNCTION" in postgresql
    assert "no-agency" == line("catalogue", "--db", "sqlite:///new.db", "--json").data["error"]


def test_sheet_is_written(number, folder):
    """The sheet of a matter is HTML with its number, in the language asked for."""
    told = line("sheet", number, "--out", "sheet.html", "--lang", "en")

    page = (folder / "sheet.html").read_text(encoding="utf-8")
    assert 0 == told.code, told.err
    assert number in page


def test_demonstration_never_runs_in_the_environments_database(folder, monkeypatch):
    """Only a database named on the line is used: the one in the environment is the real one."""
    asked = []

    def run(to, url, lang, echo, progress, *, replace):
        asked.append((to, url, lang, replace))
        echo("told")
        return {"position": 1}

    monkeypatch.setattr("publication_flow.hosts.demo.run", run)

    told = line("demo", "--to", "d", PUBLICATION_FLOW_DB="sqlite:///real.db")
    data = line(
        "demo", "--to", "d", "--db", "sqlite:///x.db", "--replace", "--lang", "en", "--json"
    )

    assert "told\n" == told.out
    assert {"position": 1} == data.data
    assert [
        (Path("d"), None, "zh", False), (Path("d"), "sqlite:///x.db", "en", True)
    ] == asked  # fmt: skip


def test_overdue_and_provisional_deadlines_are_marked():
    """A deadline tells when the calendar does not reach it, and how many days it is over."""
    from publication_flow.hosts.cli.names import due

    assert "2027-03-01（暂定）" == due("2027-03-01", False)
    assert "2017-03-01（超期 3 个工作日）" == due("2017-03-01", True, 3)
    assert ("2017-03-01", "") == (due("2017-03-01", True), due(None, True))
