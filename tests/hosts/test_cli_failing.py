"""What a mistake comes to: an exit code, a sentence, and for a program a problem object."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from publication_flow.engine.agency import Agency
from tests.bureau import found_bureau
from tests.hosts.cli_lines import DATABASE, bureau_in, line

COMMAND = (sys.executable, "-c", "from publication_flow.hosts.cli import main; main()")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def number(folder: Path) -> str:
    return bureau_in(folder)


def process(*args: str | bytes, **environ: str) -> subprocess.CompletedProcess[bytes]:
    """The same line in a process of its own."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "PYTHONPATH") if name in os.environ}
    return subprocess.run(
        (*COMMAND, *args), capture_output=True, timeout=60, check=False, env={**kept, **environ}
    )


def test_a_denial_is_1_with_every_failing_rule(number):
    """Who is denied gets the whole reason; a program gets each rule by its code."""
    told = line("act", "2017-0002", "publish", "--by", "wang.fang", "--json")

    assert 1 == told.code
    assert ["wrong-post"] == [f["code"] for f in told.data["failures"]]
    assert "王芳现在不能“发布”" in told.err
    assert told.err.strip() == told.data["sentence"]


@pytest.mark.parametrize(
    ("args", "code", "error"),
    [
        (("trail", "2017-0099"), 2, "matter"),
        (("trail", "../x"), 2, "matter"),
        (("inbox", "--by", "nobody"), 2, "person"),
        (("act", "2017-0001", "fly", "--by", "li.na"), 2, "action"),
        (("act", "2017-0001", "附注", "--by", "li.na"), 2, "opinion-required"),
        (("act", "2017-0001", "附注", "--by", "li.na", "--field", "by=x"), 2, "unknown-field"),
        (("show", "2017-0001", "--as-of", "2017-02-30"), 2, "not-a-date"),
        (("catalogue", "--category", "救助公事"), 2, "unknown-category"),
        (("org", "revoke", "9999", "--by", "hu.jian"), 2, "holding-position"),
        (("policy", "check-file", "none.toml"), 2, "file-unusable"),
        (("policy", "adopt", "none.toml", "--by", "x", "--basis", "x"), 2, "policy-source"),
        (("inbox", "--by", "li.na", "--agency", "elsewhere"), 2, "agency"),
        (("inbox", "--by", "li.na", "--db", "sqlite:///none.db"), 5, "database-missing"),
        (("inbox", "--by", "li.na", "--db", "mysql://h/d"), 2, "database-kind"),
        (("inbox", "--by", "li.na", "--db", "nonsense"), 2, "database-url"),
        (("draft", "--title", "a\x00", "--category", "x", "--by", "x"), 2, "text-control"),
        (("draft", "--title=\udcff", "--category", "x", "--by", "x"), 2, "text-surrogate"),
        (("\udcff",), 2, "text-surrogate"),
        (("metrics", "twothousand"), 2, "usage"),
        (("trail",), 2, "usage"),
        (("nosuch",), 2, "usage"),
    ],
)
def test_each_mistake_has_its_code_and_a_sentence(number, args, code, error):
    """A mistake is told on standard error, as JSON where asked, and never as a traceback."""
    told = line(*args, "--json")

    assert (code, error) == (told.code, told.data["error"])
    assert told.data["sentence"]
    assert told.err
    assert "Traceback" not in told.err


def test_a_mistyped_database_leaves_no_file_behind(folder):
    """A reading on a database that is not there does not make one."""
    line("inbox", "--by", "li.na", "--db", "sqlite:///none.db")

    assert [] == list(folder.iterdir())


def test_a_bad_organisation_leaves_no_file_behind(folder):
    """Founding checks its files before a database is made."""
    (folder / "org.toml").write_text("[units]\n", encoding="utf-8")

    told = line("init", "a", "--policy", "cn-civil-affairs", "--org", "org.toml", "--basis", "x")

    assert 2 == told.code
    assert not (folder / DATABASE).exists()


def test_founding_twice_is_a_conflict(number, folder):
    """The agency that is there stays; whoever founds it again is told so."""
    (folder / "org.toml").write_text(line("init", "--example-org").out, encoding="utf-8")

    told = line(
        "init", "370405-mz", "--policy", "cn-civil-affairs", "--org", "org.toml", "--basis", "x"
    )

    assert 3 == told.code


def test_which_agency_must_be_said_when_there_are_two(number, folder):
    """With two agencies in a database the line must name one; the environment may."""
    flow, _, _ = found_bureau(f"sqlite:///{folder / DATABASE}", agency="370406-mz")
    flow.close()

    unnamed = line("catalogue", "--json")
    named = line("catalogue", "--agency", "370405-mz", "--json")
    environment = line("catalogue", "--json", PUBLICATION_FLOW_AGENCY="370406-mz")

    assert (2, "which-agency") == (unnamed.code, unnamed.data["error"])
    assert 1 == len(named.data["items"])
    assert [] == environment.data["items"]


def test_a_tampered_ledger_is_4(number, folder):
    """`verify` ends with 4 and names what it found when a stored row was changed by hand."""
    with sqlite3.connect(folder / DATABASE) as connection:
        connection.execute("UPDATE pf_items SET stage = 'drafted' WHERE matter = ?", (number,))
    connection.close()

    told = line("verify", "--json")
    mended = (line("rebuild").code, line("verify").code)

    assert (4, False) == (told.code, told.data["ok"])
    assert told.data["findings"]
    assert (0, 0) == mended


def test_another_systems_database_is_5(folder):
    """A file with other tables, or that is no database, is refused and doctor says so."""
    with sqlite3.connect("other.db") as connection:
        connection.execute("CREATE TABLE theirs (x)")
    connection.close()
    Path("text.db").write_text("not a database " * 100, encoding="utf-8")

    told = [
        line("catalogue", "--db", f"sqlite:///{name}.db", "--json") for name in ("other", "text")
    ]
    doctor = line("doctor", "--db", "sqlite:///other.db", "--json")

    assert [(5, "not-ours"), (5, "not-a-database")] == [(t.code, t.data["error"]) for t in told]
    assert (5, False) == (doctor.code, doctor.data["ok"])
    assert [False] == [c["ok"] for c in doctor.data["checks"] if c["name"] == "schema"]


def test_a_read_only_database_is_5(number):
    """What may only be read is read; acting on it ends with 5, without a traceback."""
    db = f"sqlite:///file:{DATABASE}?mode=ro&uri=true"

    read = process("show", number, "--db", db)
    done = process("act", number, "附注", "--by", "li.na", "--opinion", "x", "--json", "--db", db)

    assert 0 == read.returncode, read
    assert (5, "read-only") == (done.returncode, json.loads(done.stdout)["error"])
    assert b"Traceback" not in done.stderr


def test_doctor_misses_a_trigger(number, folder):
    """A database whose guard was dropped is not in order."""
    with sqlite3.connect(folder / DATABASE) as connection:
        connection.execute("DROP TRIGGER pf_events_no_delete")
    connection.close()

    told = line("doctor", "--json")

    assert 5 == told.code
    assert ["guards"] == [c["name"] for c in told.data["checks"] if c["ok"] is False]


def test_an_unexpected_error_is_one_line(number, monkeypatch):
    """A fault of the program is named in one line; the traceback comes only with --debug."""

    def fails(*_args: object, **_named: object) -> None:
        raise RuntimeError("boom")

    monkeypatch.setattr(Agency, "trail", fails)

    short, long = line("trail", number), line("trail", number, "--debug")

    assert (70, 70) == (short.code, long.code)
    assert "程序出错（RuntimeError：boom）。加 --debug 可看详细经过。\n" == short.err
    assert "Traceback" in long.err


@pytest.mark.parametrize(
    "environ",
    [
        {"LANG": "C", "LC_ALL": "C"},
        {"LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "gbk"},
    ],
    ids=["C", "C without UTF-8", "ascii", "gbk"],
)
def test_any_terminal_can_be_printed_to(number, environ):
    """A terminal that knows no Chinese gets it escaped, and JSON that still says the same."""
    told = process("trail", number, **environ)
    data = process("trail", number, "--json", **environ)
    failed = process("trail", "2017-0099", **environ)

    encoding = environ.get("PYTHONIOENCODING", "utf-8")
    assert (0, 0, 2) == (told.returncode, data.returncode, failed.returncode)
    assert b"Traceback" not in told.stderr + data.stderr + failed.stderr
    assert "王芳" in data.stdout.decode(encoding) or b"\\u738b\\u82b3" in data.stdout


def test_bytes_that_are_no_text_are_refused(number):
    """An argument that is not UTF-8 arrives as half characters and is refused in a sentence."""
    told = process("act", number, "附注", "--by", "li.na", "--opinion", b"\xff\xfe")

    assert (2, b"") == (told.returncode, told.stdout)
    assert "--opinion" in told.stderr.decode()


def test_a_reader_that_leaves_early_is_no_error(number):
    """`| head` ends a long output quietly."""
    line = f"{sys.executable} -c '{COMMAND[2]}' policy show --json | head -c 5"

    done = subprocess.run(("bash", "-c", line), capture_output=True, timeout=60, check=False)

    assert (b'{\n  "', b"") == (done.stdout, done.stderr)
