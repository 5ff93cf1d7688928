"""Which channels work by themselves, and where: one TOML file beside the ledger.

    agency = "370405-mz"            # optional: refuses to serve another agency from here

    [channels.website]
    folder = "/srv/www/mz"          # relative to this file, if not absolute
    base_url = "https://www.example.gov.cn/mz"
    authority = "clock"             # the person in whose name postings are recorded

    [channels.updates]
    callback = "https://portal.example.gov.cn/hooks/disclosure"
    secret_env = "PORTAL_SECRET"    # the name of an environment variable: no secret stands here
    authority = "clock"

    [recheck]
    hosts = ["www.example.gov.cn"]  # whose pages may be fetched for addresses typed by hand

Nothing of it is in the ledger: machines move, and what was decided stays.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from publication_flow.channels.folder import make_site
from publication_flow.engine.agency import Agency
from publication_flow.engine.organisation_file import a_person
from publication_flow.errors import BadInput, NotFound

_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_HOST = re.compile(r"[a-z0-9.-]+(:[0-9]+)?|\[[0-9a-f:]+\](:[0-9]+)?")
_LOOPBACK = ("127.0.0.1", "::1", "localhost")
_KEYS = ("agency", "channels", "recheck")


class FolderPlace(NamedTuple):
    """A folder that a web server serves at `base_url`."""

    channel: str
    authority: str
    folder: Path
    base_url: str
    title: str | None = None


class CallbackPlace(NamedTuple):
    """A receiver of CloudEvents. Its secret is read from the environment variable `secret_env`
    when something is sent."""

    channel: str
    authority: str
    callback: str
    secret_env: str
    timeout: float = 10.0  # seconds for each answer


Place = FolderPlace | CallbackPlace


class Deployment(NamedTuple):
    """The working channels by their id in the policy; `hosts` may be fetched from in a recheck."""

    places: dict[str, Place]
    hosts: tuple[str, ...] = ()
    agency: str | None = None


def read_deployment(path: str | Path) -> Deployment:
    """The deployment in a file. `BadInput` names the key that is wrong; `OSError` if there is no
    such file."""
    file = Path(path)
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadInput("deployment-file", file=str(file), detail=str(error)) from error
    return deployment_of(data, file.resolve().parent)


def deployment_of(data: Mapping[str, Any], folder: Path) -> Deployment:
    """A deployment from plain data; relative paths start from `folder`. `BadInput` as above."""
    _only(data, _KEYS, "")
    channels, recheck = _table(data, "channels"), _table(data, "recheck")
    if not channels:
        raise BadInput("deployment-empty", field="channels")
    _only(recheck, ("hosts",), "recheck")
    places = {name: _place(name, _table(channels, name, "channels."), folder) for name in channels}
    roots = [place.folder for place in places.values() if isinstance(place, FolderPlace)]
    for root in roots:
        # One would take the other's files for foreign ones, or serve them.
        if sum(root.is_relative_to(other) for other in roots) > 1:
            raise BadInput("deployment-same-folder", path=str(root))
    hosts = recheck.get("hosts", [])
    if not isinstance(hosts, list) or not all(_is_host(one) for one in hosts):
        raise BadInput("deployment-value", key="recheck.hosts", value=str(hosts))
    named = data.get("agency")
    if named is not None and not isinstance(named, str):
        raise BadInput("deployment-value", key="agency", value=str(named))
    return Deployment(places, tuple(hosts), named)


def check_deployment(agency: Agency, deployment: Deployment) -> None:
    """Whether an agency can be served by it: its channels are ones that the policy (or one that
    was in force before) posts to at once, and the authorities are enrolled."""
    if deployment.agency not in (None, agency.id):
        raise BadInput("deployment-agency", agency=agency.id, other=deployment.agency)
    with agency._reader(None, None) as opened:
        view = opened.view
        digests = dict.fromkeys([view.head.policy, *(a.policy for a in agency.adoptions())])
        known: dict[str, str] = {}
        for digest in digests:
            for name, channel in view.rulebook_of(digest).policy.channels.items():
                known.setdefault(name, channel.posting)
        for name, place in deployment.places.items():
            if name not in known:
                raise BadInput("unknown-channel", field="channels", value=name, known=list(known))
            if known[name] != "at-once":
                raise BadInput("deployment-by-hand", channel=name)
            if place.authority not in view.persons:
                raise NotFound("person", person=place.authority)


def _place(name: str, table: Mapping[str, Any], folder: Path) -> Place:
    where = f"channels.{name}"
    if ("folder" in table) == ("callback" in table):
        raise BadInput("deployment-kind", key=where)
    authority = a_person(_text(table, "authority", where))
    if "folder" in table:
        _only(table, ("folder", "base_url", "authority", "title"), where)
        base_url = _text(table, "base_url", where)
        make_site("agency", "", base_url)  # its own words for what is no address
        title = _text(table, "title", where) if "title" in table else None
        path = (folder / _text(table, "folder", where)).resolve()
        return FolderPlace(name, authority, path, base_url, title)
    _only(table, ("callback", "secret_env", "authority", "timeout", "allow_http"), where)
    timeout = table.get("timeout", 10)
    fits = isinstance(timeout, (int, float)) and not isinstance(timeout, bool)
    if not fits or not 0 < timeout <= 60:
        raise BadInput("deployment-value", key=f"{where}.timeout", value=str(timeout))
    secret_env = _text(table, "secret_env", where)
    if not _VARIABLE.fullmatch(secret_env):
        # What is no name of a variable may be the secret itself: it is not repeated.
        raise BadInput("deployment-secret-name", key=f"{where}.secret_env")
    address = _text(table, "callback", where)
    _check_address(address, f"{where}.callback", allow_http=table.get("allow_http") is True)
    return CallbackPlace(name, authority, address, secret_env, float(timeout))


def _check_address(address: str, key: str, *, allow_http: bool) -> None:
    """An https address without name, password or fragment; http where it is allowed, or to this
    very machine."""
    try:
        parts = urlsplit(address)
        whole = bool(parts.hostname) and parts.port != 0 and address.isascii()
    except ValueError:
        raise BadInput("deployment-address", key=key) from None
    plain = whole and not (parts.fragment or "@" in parts.netloc or " " in address)
    secure = parts.scheme == "https" or (
        parts.scheme == "http" and (allow_http or parts.hostname in _LOOPBACK)
    )
    if not plain or not secure or any(ord(char) < 33 for char in address):
        raise BadInput("deployment-address", key=key)


def _is_host(value: Any) -> bool:
    return isinstance(value, str) and _HOST.fullmatch(value) is not None


def _table(data: Mapping[str, Any], key: str, before: str = "") -> Mapping[str, Any]:
    found = data.get(key, {})
    if not isinstance(found, Mapping):
        raise BadInput("deployment-value", key=before + key, value=str(found))
    return found


def _text(table: Mapping[str, Any], key: str, where: str) -> str:
    found = table.get(key)
    if not isinstance(found, str) or not found.strip():
        raise BadInput("deployment-missing", key=f"{where}.{key}")
    return found


def _only(table: Mapping[str, Any], known: tuple[str, ...], where: str) -> None:
    for key in table:
        if key not in known:
            named = f"{where}.{key}" if where else key
            raise BadInput("deployment-key", key=named, known=list(known))
