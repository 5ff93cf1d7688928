"""The house rules that import-linter cannot see."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src"
PACKAGE = SOURCE / "publication_flow"
MOST_LINES = 400

# Reports what an import does to the world outside: every connection, child process and
# file opened for writing, and the modules it brought in. Run with -B: bytecode is no trace.
WATCHED_IMPORT = """
import json, sys

touched = []

def watch(event, args):
    if event in ("sqlite3.connect", "socket.connect", "socket.bind", "subprocess.Popen",
                 "os.system", "os.mkdir", "os.remove"):
        touched.append([event, repr(args)])
    elif event == "open" and isinstance(args[1], str) and set(args[1]) & set("wax+"):
        touched.append([event, repr(args)])

sys.addaudithook(watch)
import publication_flow
assert publication_flow.__file__, "a folder without __init__.py proves nothing"
print(json.dumps({"touched": touched, "modules": sorted(sys.modules)}))
"""

WATCHED_HELP = """
import json, sys
from publication_flow.hosts.cli import main

sys.argv = ["publication-flow", "--help"]
try:
    main()
except SystemExit as end:
    assert end.code in (0, None), end.code
print(json.dumps(sorted(sys.modules)))
"""


def source_files() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def run_apart(program: str) -> str:
    """What the program prints in an interpreter of its own; its last line is the answer."""
    done = subprocess.run(
        [sys.executable, "-B", "-c", program], capture_output=True, text=True, cwd=ROOT
    )
    assert 0 == done.returncode, done.stderr
    return done.stdout.splitlines()[-1]


def loaded(modules: list[str], *names: str) -> list[str]:
    """Those of `modules` that are one of `names` or lie within it."""
    return [m for m in modules if any(m == name or m.startswith(f"{name}.") for name in names)]


def facade_imports(tree: ast.AST, package: list[str]) -> Iterator[int]:
    """The lines that import the facade or one of its names; `package` holds the file."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            if any(name.name == "publication_flow" for name in node.names):
                yield node.lineno
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else []
            if ".".join([*above, *filter(None, [node.module])]) == "publication_flow":
                # `from publication_flow import errors` names a floor below, not the facade.
                if all(is_module(name.name) for name in node.names):
                    continue
                yield node.lineno


def is_module(name: str) -> bool:
    return (PACKAGE / f"{name}.py").is_file() or (PACKAGE / name / "__init__.py").is_file()


@pytest.mark.parametrize("path", source_files(), ids=lambda path: str(path.relative_to(SOURCE)))
def test_nobody_inside_imports_the_facade(path: Path) -> None:
    """The public names are for those who embed the library; inside, a floor is named."""
    package = list(path.relative_to(SOURCE).parent.parts)
    lines = list(facade_imports(ast.parse(path.read_text(encoding="utf-8")), package))

    assert [] == lines


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("import publication_flow", True),
        ("import publication_flow as pf", True),
        ("from publication_flow import PublicationFlow", True),
        ("from .. import PublicationFlow", True),
        ("from publication_flow.matter import events", False),
        ("from . import neighbour", False),
    ],
)
def test_a_facade_import_is_recognised(statement: str, found: bool) -> None:
    """The rule above sees each way to write the import, and no other import."""
    lines = list(facade_imports(ast.parse(statement), ["publication_flow", "engine"]))

    assert found == bool(lines)


@pytest.mark.parametrize("path", source_files(), ids=lambda path: str(path.relative_to(SOURCE)))
def test_a_file_holds_one_idea(path: Path) -> None:
    """No source file grows past the length at which it asks to be split."""
    lines = len(path.read_text(encoding="utf-8").splitlines())

    assert lines <= MOST_LINES


def test_importing_opens_nothing() -> None:
    """`import publication_flow` connects to nothing, starts nothing and writes nothing."""
    seen = json.loads(run_apart(WATCHED_IMPORT))

    assert [] == seen["touched"]


def test_importing_brings_in_no_optional_library() -> None:
    """A plain import needs no extra, and never SQLAlchemy's asyncio, which wants greenlet."""
    seen = json.loads(run_apart(WATCHED_IMPORT))

    assert [] == loaded(
        seen["modules"], "sqlalchemy.ext.asyncio", "psycopg", "pytest", "pytest_bdd", "gherkin"
    )


def test_help_is_quick_because_it_loads_no_database_library() -> None:
    """`publication-flow --help` answers without SQLAlchemy, which takes most of a start."""
    modules = json.loads(run_apart(WATCHED_HELP))

    assert [] == loaded(modules, "sqlalchemy", "alembic", "psycopg")


def test_the_wheel_holds_every_file_of_the_package(tmp_path: Path) -> None:
    """Policy packs, clauses, migrations and the typing marker travel with the code."""
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=ROOT, check=True, capture_output=True,
    )  # fmt: skip
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        packed = {name for name in archive.namelist() if name.startswith("publication_flow/")}
    written = {
        str(path.relative_to(SOURCE))
        for path in PACKAGE.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }

    assert "publication_flow/py.typed" in packed
    assert written == packed


def test_only_plain_versions_are_pinned() -> None:
    """The pins name versions: no address, no local path, and all that the project declares."""
    pins = [
        line
        for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("#")
    ]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = [*project["dependencies"], *chain(*project["optional-dependencies"].values())]
    pinned = {pin.split("==")[0].lower() for pin in pins}
    asked = {
        "".join(c if c.isalnum() or c in "-_" else " " for c in need).split()[0].lower()
        for need in declared
    } - {"publication-flow"}

    assert all(pin.count("==") == 1 and "/" not in pin for pin in pins)
    assert set() == asked - pinned
