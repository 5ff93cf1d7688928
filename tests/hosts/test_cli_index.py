"""`index` on the command line: adopt, list, check; and items named by their index number."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bureau import found_bureau, publish_one
from tests.hosts.cli_lines import DATABASE, line

CODE = "12345678-8"
FIRST = f"{CODE}/2017-00001"
ADOPT = (
    "index", "adopt", "--scheme", "org-code/year-serial", "--code", CODE, "--by", "wu.min",
    "--basis", "台民发〔2017〕9号",
)  # fmt: skip


@pytest.fixture
def number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A bureau in the current folder, its scheme adopted on the line, one item published since."""
    monkeypatch.chdir(tmp_path)
    url = f"sqlite:///{tmp_path / DATABASE}"
    flow, agency, _ = found_bureau(url)
    with flow:
        agency.adopt_index_scheme(
            "org-code/year-serial", CODE, by="wu.min", basis="依据", publisher="台州县民政局"
        )
        return publish_one(agency)


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A bureau of the real clock without a scheme."""
    monkeypatch.chdir(tmp_path)
    org = line("init", "--example-org").out
    (tmp_path / "org.toml").write_text(org, encoding="utf-8")
    told = line(
        "init", "370405-mz", "--policy", "cn-civil-affairs", "--org", "org.toml", "--basis", "依据"
    )
    assert 0 == told.code


def test_a_scheme_is_tried_and_adopted(bare):
    """The trial shows the first number and writes nothing; adopted once, not twice."""
    tried, done, twice = line(*ADOPT, "--dry-run", "--json"), line(*ADOPT), line(*ADOPT)

    assert (0, None, True) == (tried.code, tried.data["position"], tried.data["dry_run"])
    assert tried.data["example"].startswith(f"{CODE}/20")
    assert 0 == done.code
    assert tried.data["example"] in done.out
    assert 2 == twice.code
    assert "正在执行" in twice.err
    assert 0 == line("verify").code


def test_codes_of_categories_are_typed_by_label(bare):
    """All of them are needed; which are missing is told. Another's name is refused."""
    told = line(
        "index", "adopt", "--scheme", "prefix-class-serial", "--code", "TEZMZ0107",
        "--class", "工作动态=0100", "--by", "wu.min", "--basis", "依据",
    )  # fmt: skip

    assert 2 == told.code
    assert "social-assistance" in told.err
    assert "work-updates" not in told.err
    other = line(*ADOPT, "--publisher", "台州县民政局")
    assert (2, True) == (other.code, "某某区民政局" in other.err)


def test_who_may_not_adopt_is_told_so(bare):
    """Exit code 1, as for any refusal of the policy."""
    told = line(*[("wang.fang" if word == "wu.min" else word) for word in ADOPT])

    assert 1 == told.code


def test_the_register_of_a_year(number):
    """In words and for a program; an empty year is empty."""
    told, plain, empty = line("index", "list", "2017"), line("index", "list", "2017", "--json"), \
        line("index", "list", "2016", "--json")  # fmt: skip

    assert FIRST in told.out
    assert "org-code/year-serial" in told.out
    (one,) = plain.data["numbers"]
    assert (FIRST, 1, number, "public") == (
        one["number"], one["serial"], one["matter"], one["state"]
    )  # fmt: skip
    assert CODE == plain.data["scheme"]["scheme"]["code"]
    assert ([], []) == (empty.data["numbers"], empty.data["skipped"])


def test_without_a_scheme_it_says_what_is_used(bare):
    """The items' own numbers."""
    told = line("index", "list", "--json")

    assert None is told.data["scheme"]
    assert "事项编号" in line("index", "list").out


@pytest.mark.parametrize(
    ("typed", "code", "said"),
    [
        (FIRST, 0, "正确"), (f"{CODE}/2017-00002", 0, "没有"), ("000014349/2017-00001", 2, "不是"),
        ("12345678-7/2017-00001", 2, "不对"), ("旧〔2009〕3", 2, "不是认识的格式"),
    ],
)  # fmt: skip
def test_a_number_is_checked(number, typed, code, said):
    """Ours, not yet given, another's, mistyped, of no form."""
    told = line("index", "check", typed)

    assert code == told.code
    assert said in told.out
    assert (code == 0) == line("index", "check", typed, "--json").data["sound"]


def test_an_item_may_be_named_by_its_index_number(number):
    """Wherever its number may stand; one that nobody has is told of as not found."""
    shown = line("show", FIRST, "--json")
    acted = line("act", FIRST, "remark", "--by", "li.na", "--opinion", "已核")

    assert (0, number, FIRST) == (shown.code, shown.data["number"], shown.data["index_number"])
    assert FIRST in line("show", number).out
    assert FIRST in line("catalogue").out
    assert 0 == line("trail", FIRST, "--json").code
    assert 0 == acted.code
    assert number in acted.out
    assert 2 == line("show", f"{CODE}/2017-00009").code
