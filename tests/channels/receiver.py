"""A receiver on the loopback that answers as it is told, checks signatures, and ends itself."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple

SECRET = b"a secret of this test, long enough"


class Got(NamedTuple):
    """One request as it came."""

    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def event(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.body)
        return found

    @property
    def signed(self) -> bool:
        """Whether the signature is that of this secret, written here from the documentation."""
        told = self.headers
        text = f"{told['webhook-id']}.{told['webhook-timestamp']}.".encode() + self.body
        made = base64.b64encode(hmac.new(SECRET, text, hashlib.sha256).digest()).decode()
        return hmac.compare_digest(told["webhook-signature"], f"v1,{made}")


class Say(NamedTuple):
    """One answer. `seconds` pass before it; `drip` sends a byte of it every tenth of a second."""

    status: int = 204
    headers: tuple[tuple[str, str], ...] = ()
    seconds: float = 0
    body: bytes = b""
    drip: bool = False


class Receiver:
    """What it was sent, and the answers it has yet to give; the last one stays."""

    def __init__(self) -> None:
        self.got: list[Got] = []
        self.answers: list[Say] = [Say()]
        self.address = ""
        self.files: dict[str, Say] = {}

    def next(self) -> Say:
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


@contextmanager
def receiving() -> Iterator[Receiver]:
    """A receiver while the block lasts."""
    receiver = Receiver()

    class _Answers(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            told = {name.lower(): value for name, value in self.headers.items()}
            receiver.got.append(Got(self.path, told, body))
            self._say(receiver.next())

        def do_GET(self) -> None:
            receiver.got.append(Got(self.path, {}, b""))
            self._say(receiver.files.get(self.path, Say(404)))

        def _say(self, say: Say) -> None:
            time.sleep(say.seconds)
            self.send_response(say.status)
            for name, value in say.headers:
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(say.body)))
            self.end_headers()
            step = 1 if say.drip else max(1, len(say.body))
            try:
                for at in range(0, len(say.body), step):
                    self.wfile.write(say.body[at : at + step])
                    self.wfile.flush()
                    time.sleep(0.1 if say.drip else 0)
            except OSError:
                pass  # whoever asked has left

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), _Answers)
    server.daemon_threads = True
    receiver.address = f"http://127.0.0.1:{server.server_address[1]}/hook"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield receiver
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
