"""The deployment file: every mistake is named, and no secret is in it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from publication_flow import FlowError
from publication_flow.channels.deployment import (
    CallbackPlace,
    FolderPlace,
    deployment_of,
    read_deployment,
)

SITE = {"folder": "www", "base_url": "https://www.example.gov.cn/mz", "authority": "clock"}
HOOK = {"callback": "https://portal.example.gov.cn/h", "secret_env": "S", "authority": "clock"}


def test_a_whole_file(tmp_path: Path) -> None:
    """Paths start from the file; what is optional has its default."""
    file = tmp_path / "channels.toml"
    file.write_text(
        'agency = "370405-mz"\n'
        '[channels.website]\nfolder = "www/mz"\nbase_url = "https://www.example.gov.cn/mz"\n'
        'authority = "clock"\ntitle = "公开栏"\n'
        '[channels.updates]\ncallback = "https://portal.example.gov.cn/h?k=1"\n'
        'secret_env = "PORTAL_SECRET"\nauthority = "clock"\n'
        '[recheck]\nhosts = ["www.example.gov.cn", "127.0.0.1:8000"]\n',
        encoding="utf-8",
    )
    found = read_deployment(file)

    assert {
        "website": FolderPlace(
            "website", "clock", tmp_path / "www/mz", "https://www.example.gov.cn/mz", "公开栏"
        ),
        "updates": CallbackPlace(
            "updates", "clock", "https://portal.example.gov.cn/h?k=1", "PORTAL_SECRET", 10.0
        ),
    } == found.places
    assert ("370405-mz", ("www.example.gov.cn", "127.0.0.1:8000")) == (found.agency, found.hosts)


def without(place: dict[str, Any], key: str) -> dict[str, Any]:
    return {name: value for name, value in place.items() if name != key}


@pytest.mark.parametrize(
    ("data", "code", "named"),
    [
        ({}, "deployment-empty", ""),
        ({"channels": []}, "deployment-value", "channels"),
        ({"chanels": {}}, "deployment-key", "chanels"),
        ({"channels": {"website": SITE | HOOK}}, "deployment-kind", "channels.website"),
        ({"channels": {"website": {"authority": "c"}}}, "deployment-kind", "channels.website"),
        ({"channels": {"website": SITE | {"fodler": "x"}}}, "deployment-key", "website.fodler"),
        ({"channels": {"website": without(SITE, "base_url")}}, "deployment-missing", "base_url"),
        ({"channels": {"website": without(SITE, "authority")}}, "deployment-missing", "authority"),
        ({"channels": {"website": SITE | {"base_url": "www"}}}, "folder-base-url", "www"),
        ({"channels": {"website": SITE | {"authority": "a b"}}}, "person", "a b"),
        ({"channels": {"website": SITE, "updates": SITE}}, "deployment-same-folder", "www"),
        ({"channels": {"website": SITE, "updates": SITE | {"folder": "www/in"}}},
         "deployment-same-folder", "www"),
        ({"channels": {"w": HOOK | {"callback": "http://portal.example.gov.cn/h"}}},
         "deployment-address", "w.callback"),
        ({"channels": {"w": HOOK | {"callback": "https://u:p@portal.example.gov.cn/h"}}},
         "deployment-address", "w.callback"),
        ({"channels": {"w": HOOK | {"callback": "https://portal.example.gov.cn/h#a"}}},
         "deployment-address", "w.callback"),
        ({"channels": {"w": HOOK | {"callback": "https://x/\r\nX: y"}}},
         "deployment-address", "w.callback"),
        ({"channels": {"w": HOOK | {"callback": "https://x:99999/"}}},
         "deployment-address", "w.callback"),
        ({"channels": {"w": HOOK | {"callback": "ftp://x/"}}}, "deployment-address", "w.callback"),
        ({"channels": {"w": HOOK | {"timeout": 0}}}, "deployment-value", "timeout"),
        ({"channels": {"w": HOOK | {"timeout": True}}}, "deployment-value", "timeout"),
        ({"channels": {"w": HOOK}, "recheck": {"hosts": "x"}}, "deployment-value", "hosts"),
        ({"channels": {"w": HOOK}, "recheck": {"hosts": ["https://x"]}}, "deployment-value", "x"),
        ({"channels": {"w": HOOK}, "agency": 5}, "deployment-value", "agency"),
    ],
)  # fmt: skip
def test_each_mistake_is_named(data: dict[str, Any], code: str, named: str) -> None:
    """Which key, in both languages."""
    with pytest.raises(FlowError) as caught:
        deployment_of(data, Path("/"))

    assert code == caught.value.code
    assert all(named in caught.value.sentence(lang) for lang in ("zh", "en"))


def test_a_secret_written_into_the_file_is_not_repeated() -> None:
    """Who writes the secret where its variable's name belongs does not find it in a log."""
    with pytest.raises(FlowError) as caught:
        deployment_of({"channels": {"w": HOOK | {"secret_env": "whsec_abc+/=="}}}, Path("/"))

    assert "deployment-secret-name" == caught.value.code
    assert "abc" not in caught.value.sentence("zh") + repr(caught.value.facts)


def test_http_where_it_is_allowed() -> None:
    """To this very machine always, elsewhere when the office says so."""
    for place in (
        HOOK | {"callback": "http://127.0.0.1:8000/h"},
        HOOK | {"callback": "http://10.0.0.8/h", "allow_http": True},
    ):
        found = deployment_of({"channels": {"w": place}}, Path("/")).places["w"]

        assert place["callback"] == getattr(found, "callback", None)


def test_a_file_that_is_no_toml(tmp_path: Path) -> None:
    """Said in words, with the place."""
    (tmp_path / "c.toml").write_text("[channels\n")

    with pytest.raises(FlowError) as caught:
        read_deployment(tmp_path / "c.toml")

    assert "deployment-file" == caught.value.code
