"""`publication-flow serve`: the API and the console by themselves, never open by mistake."""

from __future__ import annotations

import signal
import socket
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from publication_flow.errors import WrongEnvironment
from publication_flow.hosts.cli import output, session
from publication_flow.hosts.cli.language import current, pick
from publication_flow.hosts.cli.root import root
from publication_flow.hosts.cli.shape import option

if TYPE_CHECKING:
    from publication_flow.engine.flow import PublicationFlow
    from publication_flow.hosts.web.identity import Identify

PORT = 8400
KINDS = ("demo", "signed-header", "proxy")


@root.command(
    "serve",
    zh="打开网页：办理台和 JSON 接口。\n\n"
    "例：publication-flow serve --demo 在本机打开演示机构；\n"
    "publication-flow serve --identity signed-header --secret-file key 供门户转接。",
    en="Serve the console and the JSON API.\n\n"
    "publication-flow serve --demo shows the demonstration's bureau on this machine; "
    "publication-flow serve --identity signed-header --secret-file key stands behind a portal.",
)
@option("--host", default="127.0.0.1", zh="监听地址，默认只在本机", en="address to listen on")
@option(
    "--port", type=click.IntRange(0, 65535), default=PORT,
    zh=f"端口，默认 {PORT}；0 由系统挑选", en=f"port, {PORT} by default; 0: any free one",
)  # fmt: skip
@option(
    "--identity", type=click.Choice(KINDS),
    zh="怎样知道是谁：demo（只限本机）、signed-header、proxy",
    en="how to know who asks: demo (this machine only), signed-header, proxy",
)  # fmt: skip
@option("--secret-file", metavar="FILE", zh="signed-header 的密钥文件", en="its secret")
@option(
    "--trusted", multiple=True, metavar="ADDRESS",
    zh="proxy 的地址或网段，可写多次", en="the proxy's address or network; may be repeated",
)  # fmt: skip
@option(
    "--header", default="X-Forwarded-User", metavar="NAME",
    zh="proxy 写明人员的请求头", en="the header in which the proxy names the person",
)  # fmt: skip
@option(
    "--origin", multiple=True, metavar="URL",
    zh="浏览器所见的网站地址，代理改写 Host 时要写明",
    en="the site's address as browsers see it, where a proxy rewrites Host",
)  # fmt: skip
@option("--demo", is_flag=True, zh="演示机构，数据均为虚构", en="the demonstration's bureau")
@option("--to", metavar="DIR", zh="演示放在哪个目录；默认临时目录，用完即删",
        en="the demonstration's folder; default: a temporary one")  # fmt: skip
def serve(
    host: str, port: int, identity: str | None, secret_file: str | None, trusted: tuple[str, ...],
    header: str, origin: tuple[str, ...], demo: bool, to: str | None,
) -> None:  # fmt: skip
    _installed()
    from publication_flow.hosts.web.app import create_app

    kind = identity or ("demo" if demo else None)
    identify = identifying(kind, host, secret_file, trusted, header)
    named = None if demo else session.setting("agency")
    with _listening(host, port) as sock, _opened(demo, to) as flow:
        if named is not None:
            flow.agency(named).today()  # a mistyped agency is told now, not on every page
        app = create_app(
            flow, identify, agency=named, secure_cookies=kind != "demo", origins=origin
        )
        shown = f"[{host}]" if ":" in host else host
        address = f"http://{shown}:{sock.getsockname()[1]}/"
        output.tell(pick(f"请用浏览器打开 {address}，按 Ctrl+C 结束。",
                         f"Open {address} in a browser; Ctrl+C ends it."))  # fmt: skip
        if kind == "demo":
            warning = pick(
                "演示登录不验密码，只在本机可用。",
                "The demo login asks no password and works on this machine only.",
            )
            output.tell(warning)
        run(app, sock)


def identifying(
    kind: str | None, host: str, secret_file: str | None, trusted: tuple[str, ...], header: str
) -> Identify:
    """How to know who asks; `WrongEnvironment` for whatever would let anybody be anybody."""
    from publication_flow.hosts.web.demo_login import demo_login, loopback
    from publication_flow.hosts.web.identity import SECRET_BYTES, proxy_header, signed_header

    if kind == "demo":
        if not loopback(host):
            raise WrongEnvironment("serve-open", host=host)
        return demo_login()
    if kind == "signed-header":
        secret = Path(secret_file).read_bytes().strip() if secret_file else b""
        if len(secret) < SECRET_BYTES:
            found = len(secret) if secret_file else None
            raise WrongEnvironment("serve-secret", least=SECRET_BYTES, found=found)
        return signed_header(secret)
    if kind == "proxy":
        try:
            return proxy_header(header, trusted)
        except ValueError:
            value = "、".join(trusted) if trusted else None
            raise WrongEnvironment("serve-trusted", value=value) from None
    raise WrongEnvironment("serve-identity")


@contextmanager
def _listening(host: str, port: int) -> Iterator[socket.socket]:
    """The port, taken before anything is built: a year is not driven for nothing."""
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        sock = socket.create_server((host, port), family=family, backlog=512)
    except OSError as error:
        raise WrongEnvironment(
            "serve-port", host=host, port=port, detail=error.strerror or str(error)
        ) from None
    with sock:
        yield sock


@contextmanager
def _opened(demo: bool, to: str | None) -> Iterator[PublicationFlow]:
    """The database of the line, or the demonstration, made in a moment."""
    if not demo:
        with session.flow() as flow:
            yield flow
        return
    from publication_flow.hosts.demo.serving import served

    with _folder(to) as folder:
        with output.progress(pick("准备演示机构", "Preparing the bureau")) as progress:
            opened = served(folder, current(), progress)
            flow = opened.__enter__()
        try:
            yield flow
        finally:
            opened.__exit__(None, None, None)


@contextmanager
def _folder(to: str | None) -> Iterator[Path]:
    if to is not None:
        yield Path(to)
        return
    with tempfile.TemporaryDirectory(prefix="publication-flow-", ignore_cleanup_errors=True) as it:
        yield Path(it) / "demo"


def run(app: Any, sock: socket.socket) -> None:
    """Serve until told to stop; then the temporary folder goes, whichever signal it was."""
    import uvicorn

    # Peers are taken as they are: a header that names another address is anybody's to set.
    config = uvicorn.Config(app, log_level="warning", proxy_headers=False, server_header=False)
    signal.signal(signal.SIGTERM, _stop)
    with suppress(KeyboardInterrupt):
        uvicorn.Server(config).run(sockets=[sock])


def _stop(number: int, frame: Any) -> None:
    raise KeyboardInterrupt


def _installed() -> None:
    """The extra `web`, or what to do about it."""
    for module in ("fastapi", "uvicorn", "python_multipart"):
        try:
            __import__(module)
        except ImportError:
            raise WrongEnvironment("web-missing", module=module) from None
