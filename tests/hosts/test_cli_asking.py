"""The command line of the trail's questions: of all items, of one, who answered, what lay."""

from __future__ import annotations

from pathlib import Path

import pytest

from publication_flow.hosts.cli.layout import width
from tests.asked import FILE, HOST, lived_year
from tests.hosts.cli_lines import DATABASE, line


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("asking")
    flow, _, _ = lived_year(f"sqlite:///{made / DATABASE}")
    flow.close()
    (made / "户数.csv").write_bytes(FILE)
    return made


@pytest.fixture(autouse=True)
def _in_the_folder(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)


def test_a_question_is_answered_from_all_items() -> None:
    """By id or by the word people know; a program gets the same facts."""
    zh = line("trail", "--person", "吴敏", "--deputising")
    en = line("trail", "--post", "分管领导", "--rejected", "--lang", "en")
    facts = line("trail", "--person", "wu.min", "--deputising", "--json").data

    assert 0 == zh.code
    assert "吴敏（代 赵刚）" in zh.out
    assert "没有依据，不同意" in en.out
    assert "2017-0002" in en.out
    assert [64, 74, 104] == [step["position"] for step in facts["steps"]]
    assert (False, "zhao.gang") == (facts["more"], facts["steps"][0]["on_behalf_of"])
    assert "第3项" == facts["steps"][0]["title"]


@pytest.mark.parametrize(
    ("options", "numbers"),
    [
        (("--unit", "社会事务科", "--action", "draft", "--until", "2017-06-30"),
         ["2017-0003", "2017-0006"]),
        (("--category", "救助公示", "--returned"), ["2017-0001"]),
        (("--reason", "第8项"), ["2017-0009"]),
        (("--correlation", HOST), ["2017-0002", "2017-0003"]),
        (("--file", "户数.csv", "--action", "abandon"), []),
        (("--file", "户数.csv", "--signs", "approve"), ["2017-0001", "2017-0005", "2017-0009",
                                                        "2017-0013"]),
        (("--digest", "ab" * 32), ["2017-0004", "2017-0012"]),
        (("--policy", "cn-civil-affairs", "--effect", "publish", "--recorded-since", "2018-01-01"),
         ["2018-0001"]),
        (("--stage", "已发布", "--action", "publish", "--since", "2017-11-01"),
         ["2017-0012", "2017-0014", "2018-0001"]),
        (("--longer-than", "7"), ["2018-0001", "2017-0008", "2017-0014", "2017-0006"]),
        (("--returned", "--as-of", "60"), ["2017-0001"]),
        (("--kind", "item", "--action", "draft", "--as-of", "2017-03-31"),
         ["2017-0001", "2017-0002"]),
        (("--action", "abandon", "--by", "gao.yu"), ["2017-0015"]),
    ],
)  # fmt: skip
def test_each_option_narrows(options: tuple[str, ...], numbers: list[str]) -> None:
    """What fits all of them, and nothing else."""
    found = line("trail", *options, "--json").data["steps"]

    assert numbers == [step["matter"] for step in found]


def test_an_items_trail_stays_and_can_be_narrowed() -> None:
    """Without an option the whole of it; with one, what fits."""
    whole, some = line("trail", "2017-0001"), line("trail", "2017-0001", "--person", "li.na")
    facts = line("trail", "2017-0001", "--json").data

    assert "事项 2017-0001 的责任链" in whole.out
    assert ["number", "steps"] == list(facts)
    assert "王芳" not in some.out
    assert "李娜" in some.out


def test_pages_follow_each_other() -> None:
    """The last line says how to read on; read on, nothing comes twice and nothing is missing."""
    told = line("trail", "--action", "audit", "--limit", "2").out
    found, cursor = [], None
    for _ in range(20):
        more: list[str] = ["--cursor", cursor] if cursor else []
        page = line("trail", "--action", "audit", "--limit", "2", "--json", *more).data
        found += [step["position"] for step in page["steps"]]
        cursor = page["cursor"]
        if not page["more"]:
            break
    every = line("trail", "--action", "audit", "--json").data["steps"]

    assert "接着看：--cursor " in told
    assert [step["position"] for step in every] == found


def test_what_cannot_be_asked_is_told() -> None:
    """Neither item nor option; an item that is not there; a policy never adopted; a bad day."""
    refused = [
        (), ("2017-0099", "--returned"), ("--policy", "zzz"), ("--since", "2017-13-01"),
        ("--cursor", "!", "--returned"), ("--as-of", "99999", "--returned"),
    ]  # fmt: skip
    for options in refused:
        told = line("trail", *options)

        assert (2, "") == (told.code, told.out)
        assert told.err


def test_responsible_names_desk_right_and_officer() -> None:
    """In words, with the document the appointment rests on; today where no day is named."""
    told = line("responsible", "2017-0005", "--on", "2017-06-02")
    en = line("responsible", "2017-0005", "--on", "2017-06-02", "--lang", "en").out
    facts = line("responsible", "2017-0001", "--json", "--on", "2017-03-07").data

    assert 0 == told.code
    assert "具体责任人：陈静" in told.out
    assert "台民发〔2017〕1号" in told.out
    assert "appointment" in en
    assert ["drafted", "department-provided"] == [s["stage"] for s in facts["spells"]][:2]
    assert 2 == line("responsible", "2017-0005", "--on", "2017-01-01").code


def test_revoked_and_overlong_tell_whose() -> None:
    """The signature that came after the last day, and the desks where things lie."""
    revoked, late = line("revoked"), line("revoked", "--json").data["steps"]
    lying, facts = line("overlong", "5"), line("overlong", "5", "--json").data

    assert "台民发〔2017〕9号" in revoked.out
    assert [(64, True)] == [(s["position"], s["ended"]["after_last_day"]) for s in late]
    assert "科室负责人（邓磊）" in lying.out
    assert ["2017-0005", "2017-0006", "2017-0013", "2017-0014"] == [
        one["matter"] for one in facts["lying"]
    ]


@pytest.mark.parametrize(
    "asked",
    [("trail", "--action", "approve"), ("responsible", "2017-0005", "--on", "2017-06-10"),
     ("revoked",), ("overlong", "5")],
)  # fmt: skip
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_table_fits_a_hundred_columns(asked: tuple[str, ...], lang: str) -> None:
    """Chinese characters counted as two."""
    told = line(*asked, "--lang", lang, COLUMNS="100").out

    assert max(width(one) for one in told.splitlines()) <= 100
