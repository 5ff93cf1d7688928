"""The example that a portal's developer reads first, run as it stands."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from tests.contract.stored import positions, rows

EXAMPLE = Path(__file__).parents[2] / "docs" / "examples" / "embedding.py"

ORGANISATION = """
[founding]
appointer = "hu.jian"

[units]
office = "局办公室"
leadership = "局领导"
[units.low-income]
name = "社会救助科"
categories = ["social-assistance"]
leader = "zhao.gang"
officer = "chen.jing"

[persons]
"hu.jian" = { name = "胡健", posts = ["principal-leader@leadership"] }
"wang.fang" = { name = "王芳", posts = ["section-clerk@low-income"] }
"chen.jing" = { name = "陈静", posts = ["section-head@low-income"] }
"li.na" = { name = "李娜", posts = ["office-auditor@office"] }
"zhao.gang" = { name = "赵刚", posts = ["leader-in-charge@low-income"] }
"""


def test_the_embedding_example_runs(tmp_path):
    """In a folder with nothing but the example and an org.toml, it drafts, publishes, tells who
    answered, and counts one publication this year."""
    script = Path(shutil.copy(EXAMPLE, tmp_path))
    (tmp_path / "org.toml").write_text(ORGANISATION, encoding="utf-8")

    run = subprocess.run(
        [sys.executable, "-X", "utf8", script.name],
        cwd=tmp_path, capture_output=True, encoding="utf-8", timeout=60,
    )  # fmt: skip

    assert "" == run.stderr
    told = run.stdout.splitlines()
    assert "1" == told[-1]
    trail = [line.split()[:2] for line in told[-6:-1]]
    assert [
        ["王芳", "section-clerk"],
        ["陈静", "section-head"],
        ["李娜", "office-auditor"],
        ["赵刚", "leader-in-charge"],
        ["李娜", "office-auditor"],
    ] == trail
    assert any("suspend" in line for line in told[:-6])
    url = f"sqlite:///{tmp_path / 'bureau.db'}"
    stored = positions(url)
    assert list(range(1, len(stored) + 1)) == stored
    assert [(5,)] == rows(url, "SELECT count(*) FROM pf_steps")
