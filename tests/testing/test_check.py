"""`policy check`: from any directory, one line a clause, and every bad file told in a line."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from publication_flow.engine import evidence
from publication_flow.policy import packs
from publication_flow.policy.rulebook import rulebook
from publication_flow.testing.check import check
from publication_flow.testing.clauses import BadClauses
from publication_flow.testing.runner import parse_clauses
from publication_flow.testing.waivers import Waiver, read_waivers
from tests.hosts.cli_lines import Told, bureau_in, line

HEAD = "# language: zh-CN\n功能: 本局规定\n"
HOLDS = """  @clause-needs-leader
  场景: 未经领导批准不得发布
    假如 “公告”已办到“办公室审核”
    那么 办公室发布岗现在不可以“发布”
"""
BROKEN = """  @clause-no-leader
  场景: 不用领导批准
    假如 “公告”已办到“办公室审核”
    那么 办公室发布岗现在可以“发布”
"""
WHOLE = '[[waivers]]\nclause = "a"\nreason = "r"\napprover = "p"\nexpires = 2017-01-01\n'
ZONE = ZoneInfo("Asia/Shanghai")


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An otherwise empty directory with a policy file, and one clause of the office's own."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "policy.toml").write_bytes(packs.pack("cn-civil-affairs"))
    own(HOLDS)
    return tmp_path


def own(*scenarios: str) -> None:
    folder = Path("features")
    folder.mkdir(exist_ok=True)
    (folder / "own.feature").write_text(HEAD + "".join(scenarios), encoding="utf-8")


def waive(clause: str, days: int) -> None:
    """A waiver that runs out so many days from today."""
    expires = (datetime.now(ZONE).date() + timedelta(days=days)).isoformat()
    Path("waivers.toml").write_text(
        f'[[waivers]]\nclause = "{clause}"\nreason = "领导换届"\napprover = "胡健"\n'
        f"expires = {expires}\n",
        encoding="utf-8",
    )


def run_own(*more: str) -> Told:
    """The office's own clauses alone."""
    given = ("--policy", "policy.toml", "--features", "features", "--clauses", "none")
    return line("policy", "check", *given, *more)


def apart(*args: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """A command in a process of its own, in Chinese."""
    clean = {k: v for k, v in os.environ.items() if not k.startswith("PUBLICATION_FLOW_")}
    return subprocess.run(
        [sys.executable, *args], cwd=cwd, capture_output=True, text=True, encoding="utf-8",
        env=clean | {"PYTHONUTF8": "1"}, check=False,
    )  # fmt: skip


COMMAND = "from publication_flow.hosts.cli import main; main()"


def test_three_lines_and_a_policy_file_are_enough(office: Path) -> None:
    """From an otherwise empty directory the pack's clauses and the office's own are run."""
    done = apart("-c", COMMAND, "policy", "check", "--policy", "policy.toml", "--features",
                 "features", cwd=office)  # fmt: skip
    lines = done.stdout.splitlines()

    assert (0, "") == (done.returncode, done.stderr)
    assert "成立  needs-leader  未经领导批准不得发布" in lines
    assert len(lines) > 5
    assert lines[-1].endswith("通过。")


def test_the_portals_pytest_settings_do_not_matter(office: Path) -> None:
    """Settings that would stop pytest at once do not reach the check."""
    (office / "pytest.ini").write_text("[pytest]\naddopts = --no-such-option\n", encoding="utf-8")
    (office / "conftest.py").write_text("raise SystemExit('not here')\n", encoding="utf-8")
    done = apart("-c", COMMAND, "policy", "check", "--features", "features", "--clauses", "none",
                 cwd=office)  # fmt: skip

    assert 0 == done.returncode
    assert "needs-leader" in done.stdout


def test_two_lines_of_conftest_run_them_in_pytest(office: Path) -> None:
    """The plugin collects the feature files beside it and runs them under the policy named."""
    (office / "conftest.py").write_text(
        'pytest_plugins = ["publication_flow.testing.plugin"]\n'
        'publication_flow_policy = "policy.toml"\n',
        encoding="utf-8",
    )
    own(HOLDS, BROKEN, BROKEN.replace("no-leader", "mild @advisory").replace("不用", "可不经"),
        BROKEN.replace("no-leader", "else @when-stage-fourth").replace("不用", "另有"))  # fmt: skip
    done = apart("-m", "pytest", "-q", "-p", "no:cacheprovider", "--strict-markers", cwd=office)

    assert 1 == done.returncode
    assert "1 failed, 1 passed, 1 skipped, 1 xfailed" in done.stdout
    assert "own.feature:10\n" in done.stdout
    assert "应为：可以；实际：不可以" in done.stdout


def test_the_nearest_conftest_names_the_policy(office: Path) -> None:
    """A folder with a policy of its own leaves its neighbours to theirs."""
    (office / "conftest.py").write_text(
        'pytest_plugins = ["publication_flow.testing.plugin"]\n'
        'publication_flow_policy = "policy.toml"\n',
        encoding="utf-8",
    )
    (office / "branch").mkdir()  # collected before its neighbour, where a leader must approve
    (office / "branch" / "conftest.py").write_text(
        'publication_flow_policy = "cn-office-audit"\n', encoding="utf-8"
    )
    may = HOLDS.replace("不可以", "可以").replace("未经", "无须")
    (office / "branch" / "own.feature").write_text(HEAD + may, encoding="utf-8")
    done = apart("-m", "pytest", "-q", "-p", "no:cacheprovider", cwd=office)

    assert (0, True) == (done.returncode, "2 passed" in done.stdout), done.stdout


def test_in_pytest_the_policy_named_governs_bound_scenarios_too(office: Path) -> None:
    """A module that binds a feature with pytest-bdd runs it under the portal's policy."""
    text = (office / "policy.toml").read_text(encoding="utf-8").replace("办公室发布岗", "公开岗")
    (office / "policy.toml").write_text(text, encoding="utf-8")
    own(HOLDS.replace("办公室发布岗", "公开岗"))
    (office / "conftest.py").write_text(
        'pytest_plugins = ["publication_flow.testing.plugin"]\n'
        'publication_flow_policy = "policy.toml"\n',
        encoding="utf-8",
    )
    (office / "test_own.py").write_text(
        "import pytest\nfrom pytest_bdd import scenarios\n\nscenarios('features')\n",
        encoding="utf-8",
    )
    done = apart("-m", "pytest", "-q", "-p", "no:cacheprovider", "test_own.py", cwd=office)

    assert (0, True) == (done.returncode, "1 passed" in done.stdout), done.stdout


def test_a_broken_clause_is_told_with_its_trace(office: Path) -> None:
    """One line a clause, under the broken one its steps and why; exit code 1."""
    own(HOLDS, BROKEN)
    told = run_own()

    assert 1 == told.code
    assert told.out.splitlines()[3:] == [
        "成立    needs-leader  未经领导批准不得发布",
        "不成立  no-leader  不用领导批准",
        "    features/own.feature:10",
        "      假如 “公告”已办到“办公室审核”",
        "    > 那么 办公室发布岗现在可以“发布”",
        told.out.splitlines()[8],
        "",
        "条款 2 条：成立 1，不成立 1。未通过。",
    ]
    assert told.out.splitlines()[8].startswith("      应为：可以；实际：不可以。")


def test_it_speaks_english(office: Path) -> None:
    """The same in English."""
    own(HOLDS, BROKEN)
    told = run_own("--lang", "en")

    assert told.out.endswith("Clauses: 2 (holds 1, broken 1). Not passed.\n")
    assert "      expected: may; found: may not. Office Publisher may not" in told.out


def test_a_broken_advisory_clause_passes(office: Path) -> None:
    """It is told, and the exit code stays 0."""
    own(HOLDS, BROKEN.replace("no-leader", "no-leader @advisory"))
    told = run_own()

    assert 0 == told.code
    assert "不成立  no-leader  不用领导批准（建议性）" in told.out


@pytest.mark.parametrize(
    ("days", "code", "expected"),
    [
        (30, 0, "已豁免  no-leader  不用领导批准：领导换届"),
        (0, 0, "已豁免  no-leader  不用领导批准：领导换届"),
        (-1, 1, "条款“no-leader”的豁免（第 1 行）已于"),
    ],
)
def test_a_waiver_counts_until_its_last_day(
    office: Path, days: int, code: int, expected: str
) -> None:
    """One that expired yesterday says so and fails the check."""
    own(HOLDS, BROKEN)
    waive("no-leader", days)
    told = run_own("--waivers", "waivers.toml")

    assert (code, True) == (told.code, expected in told.out)


def test_a_waiver_that_ran_out_fails_even_a_clause_that_holds(office: Path) -> None:
    """It must be struck or renewed; one that still runs and is not needed is only told of."""
    waive("needs-leader", -1)
    lapsed = run_own("--waivers", "waivers.toml")
    waive("needs-leader", 1)
    idle = run_own("--waivers", "waivers.toml")

    assert (1, True) == (lapsed.code, "到期" in lapsed.out)
    assert (0, True) == (idle.code, "不需要豁免" in idle.out)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ('[[waivers]]\nclause = "x"\n', ["waiver-clause", *["waiver-key"] * 3]),
        (
            '[[waivers]]\nclause = "a"\nreason = "r"\napprover = "p"\nexpires = "2017-01-01"\n',
            ["waiver-day"],
        ),
        ('[[waivers]]\nclause = \n', ["waiver-toml"]),
        ('[[waiver]]\nclause = "a"\n', ["waiver-shape"]),
        (WHOLE * 2, ["waiver-twice"]),
        (f"{WHOLE}until = 1\n", ["waiver-unknown-key"]),
    ],
)  # fmt: skip
def test_a_waiver_that_is_wrong_is_named(text: str, codes: list[str]) -> None:
    """Each mistake with its line; a file with one is not applied at all."""
    with pytest.raises(BadClauses) as caught:
        read_waivers("waivers.toml", text.encode(), ["a"])

    assert codes == [finding.code for finding in caught.value.findings]


def test_the_day_of_the_office_decides_about_a_waiver(office: Path) -> None:
    """Half past four in the afternoon in London is tomorrow in Beijing."""
    files = [("own.feature", (HEAD + BROKEN).encode())]
    waiver = Waiver("no-leader", "领导换届", "胡健", datetime(2017, 3, 6, tzinfo=UTC).date(), 1)
    policy = (office / "policy.toml").read_bytes()
    before, after = (
        check(policy, parse_clauses(files), files, [waiver],
              now=datetime(2017, 3, 6, hour, 30, tzinfo=UTC))
        for hour in (15, 16)
    )  # fmt: skip

    assert ("2017-03-06", True) == (before.day, before.passed)
    assert ("2017-03-07", False) == (after.day, after.passed)


@pytest.mark.parametrize(
    ("scenario", "told_zh", "told_en"),
    [
        ("  场景: 甲\n    假如 “甲”到了“拟稿”\n", "没有这样的步骤", "no step says"),
        (HOLDS + HOLDS.replace("未经", "没有"), "条款编号“needs-leader”已用于", "is used already"),
        ("  场景: 甲\n", "没有步骤", "has no steps"),
        ("  场景： 甲\n    当 李娜“审核”\n", "半角冒号", "half-width colon"),
    ],
)  # fmt: skip
def test_a_bad_feature_is_told_by_line_in_both_languages(
    office: Path, scenario: str, told_zh: str, told_en: str
) -> None:
    """Exit code 2, the file, the line, the remedy; nothing is run."""
    own(scenario)
    zh, en = run_own(), run_own("--lang", "en")

    assert (2, "", 2, "") == (zh.code, zh.out, en.code, en.out)
    assert told_zh in zh.err
    assert told_en in en.err
    assert "features/own.feature:" in zh.err


def test_a_gbk_feature_is_told(office: Path) -> None:
    """Not a traceback: which file, which line, save it as UTF-8."""
    Path("features/own.feature").write_bytes((HEAD + HOLDS).encode("gbk"))
    told = run_own()

    assert 2 == told.code
    assert "features/own.feature:2: 文件不是 UTF-8 编码（可能是 GBK）" in told.err


def test_a_post_that_is_gone_is_told(office: Path) -> None:
    """A clause that names a post which the policy lost cannot run: exit code 1, the nearest."""
    own(HOLDS)
    text = (office / "policy.toml").read_text(encoding="utf-8").replace("办公室发布岗", "公开岗")
    (office / "policy.toml").write_text(text, encoding="utf-8")
    told = run_own()

    assert 1 == told.code
    assert "无法执行  needs-leader  未经领导批准不得发布" in told.out
    assert "没有人员“办公室发布岗”；最接近的是：办公室审核岗" in told.out


@pytest.mark.parametrize(
    ("args", "named"),
    [
        (("--policy", "nowhere.toml"), "nowhere.toml"),
        (("--features", "nowhere"), "nowhere"),
        (("--features", "."), ""),
        (("--clauses", "no-such-pack", "--features", "features"), "no-such-pack"),
        (("--clauses", "none"), "cn-civil-affairs"),
        (("--features", "features", "--waivers", "nowhere.toml"), "nowhere.toml"),
    ],
)
def test_what_is_not_there_is_told(office: Path, args: tuple[str, ...], named: str) -> None:
    """A missing file, folder or pack, and nothing to run: exit code 2 and its name."""
    (office / "features" / "own.feature").rename(office / "own.txt")
    (office / "features").rmdir()
    (office / "empty").mkdir()
    if "features" in args:
        own(HOLDS)
    told = line("policy", "check", *args)

    assert (2, "") == (told.code, told.out)
    assert named in told.err


def test_the_policy_in_force_is_checked_where_there_is_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without --policy: the agency's; in a directory without a database, the default pack."""
    monkeypatch.chdir(tmp_path)
    own(HOLDS)
    before = line("policy", "check", "--features", "features", "--clauses", "none", "--json")
    bureau_in(tmp_path)
    after = line("policy", "check", "--features", "features", "--clauses", "none", "--json")

    assert (0, 0) == (before.code, after.code)
    digest = rulebook(packs.pack("cn-civil-affairs")).digest
    assert [digest, digest] == [before.data["policy"]["digest"], after.data["policy"]["digest"]]


def test_json_is_evidence_that_an_adoption_takes(office: Path) -> None:
    """The document of a check that passed lets exactly this policy be adopted."""
    told = run_own("--json")
    digest = rulebook((office / "policy.toml").read_bytes()).digest
    kept = evidence.passing(told.out.encode(), digest, datetime.now(ZONE).date().isoformat())

    assert told.data["passed"]
    assert {"holds": 1, "broken": 0, "waived": 0, "not-applicable": 0} == kept.summary["counts"]


def test_json_tells_where_a_clause_broke(office: Path) -> None:
    """Status, trace and waiver as data; what cannot run counts as broken for an adoption."""
    own(BROKEN, HOLDS.replace("“办公室审核”", "“审合”"))
    told = run_own("--json")
    broken, unrunnable = told.data["results"]

    assert (1, False) == (told.code, told.data["passed"])
    assert ("broken", True, 6) == (broken["status"], broken["runs"], broken["trace"]["line"])
    assert ("broken", False) == (unrunnable["status"], unrunnable["runs"])


def test_the_default_pack_takes_less_than_three_seconds(tmp_path: Path) -> None:
    """Processor time of the whole command, the interpreter's start included."""
    program = (
        "import os, sys\n"
        "from publication_flow.hosts.cli import main\n"
        "sys.argv[1:] = ['policy', 'check']\n"
        "try:\n"
        "    main()\n"
        "finally:\n"
        "    print(sum(os.times()[:2]), file=sys.stderr)\n"
    )
    done = apart("-c", program, cwd=tmp_path)

    assert "通过。" in done.stdout
    assert float(done.stderr.split()[-1]) < 3
