"""The policy of contents for a document that brings its own style."""

from __future__ import annotations

import base64
import hashlib
import re

_STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)


def allowing_styles(document: str, policy: str) -> str:
    """`policy` with the very styles of this document allowed by their hash (CSP Level 2)."""
    hashes = [_hash(style) for style in _STYLE.findall(document)]
    return f"{policy}; style-src {' '.join(hashes)}" if hashes else policy


def _hash(style: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()}'"
