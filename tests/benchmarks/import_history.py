"""Ten thousand rows of history, two hundred of them bad in more than twenty ways (show 8).

    python -m tests.benchmarks.import_history [rows] [bad]

On SQLite and on PostgreSQL: a dry run names each bad row; the import is killed half way, run again
to its end and once more. Prints rows a second and fails when anything is missing or doubled.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.bureau import found_bureau
from tests.contract.stored import positions
from tests.databases import fresh_postgres, running_postgres
from tests.engine.history_files import MAPPING, Spoilt, as_csv, rows

ROOT = Path(__file__).parents[2]


def show(name: str, url: str, good: int, bad: int) -> None:
    """The whole show on one database."""
    cells, spoilt = rows(good, bad)
    flow, agency, _ = found_bureau(url)
    began = time.perf_counter()
    report = agency.import_history(as_csv(cells), MAPPING, by="wu.min", dry_run=True)
    checked = time.perf_counter() - began
    named = [Spoilt(p.row, p.field, p.error.code) for p in report.problems]
    assert sorted(spoilt) == sorted(named), "a bad row is not named"
    left_out = {one.row for one in spoilt}
    data = as_csv([row for n, row in enumerate(cells, 2) if n not in left_out])
    with tempfile.NamedTemporaryFile(suffix=".csv") as file:
        Path(file.name).write_bytes(data)
        command = [sys.executable, "-m", "tests.engine.import_writers"]
        child = subprocess.run([*command, url, file.name, str(good // 2)], cwd=ROOT, check=False)
    assert child.returncode == -9, "the import was to be killed"
    began, worked = time.perf_counter(), time.process_time()
    rest = agency.import_history(data, MAPPING, by="wu.min")
    took, worked = time.perf_counter() - began, time.process_time() - worked
    again = agency.import_history(data, MAPPING, by="wu.min")
    assert (good, 0) == (again.there, again.imported), "something was doubled"
    titles = Counter(entry.title for entry in agency.catalogue(limit=good * 2))
    assert {1} == {n for title, n in titles.items() if title is not None}
    assert list(range(1, len(positions(url)) + 1)) == positions(url), "a gap"
    began = time.perf_counter()
    assert agency.verify().ok
    verified = time.perf_counter() - began
    flow.close()
    print(
        f"{name}: dry run of {good + bad} rows in {checked:.1f} s "
        f"({(good + bad) / checked:,.0f} rows/s), {report.bad} bad rows named; "
        f"killed, then {rest.there} were there and {rest.imported} imported in {took:.1f} s "
        f"({rest.imported / took:,.0f} rows/s; "
        f"{worked:.1f} s of our own processor time; all rows were checked again in it); "
        f"verified in {verified:.1f} s"
    )


def main() -> None:
    """Both databases, in turn."""
    total, bad = (int(n) for n in (sys.argv[1:3] or ("10000", "200")))
    with tempfile.TemporaryDirectory() as folder:
        show("SQLite", f"sqlite:///{folder}/history.db", total - bad, bad)
    with running_postgres(durable=True) as url:
        show("PostgreSQL", fresh_postgres(url), total - bad, bad)


if __name__ == "__main__":
    main()
