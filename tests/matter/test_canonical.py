"""The canonical form is that of RFC 8785, without floats, and it is the only form."""

from __future__ import annotations

import hashlib
import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from publication_flow.matter import canonical

VECTORS = Path(__file__).resolve().parents[2].parent / "shared" / "vectors" / "merkle.json"

text = st.text(st.characters(exclude_categories=["Cs"]))
# Keys on both sides of the one place where code points and UTF-16 code units sort differently.
keys = text | st.text(st.sampled_from("a\u007f\u20ac\ue000\uffff\U00010000\U0001f600"))
integers = st.integers(-canonical.MAX_INTEGER, canonical.MAX_INTEGER)
values = st.recursive(
    st.none() | st.booleans() | integers | text,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=4),
    max_leaves=20,
)
objects = st.dictionaries(keys, values, max_size=5)


def reference(value: Any) -> str:
    """RFC 8785 section 3.2, written as plainly as it reads."""
    if isinstance(value, dict):
        ordered = sorted(value, key=lambda key: key.encode("utf-16-be"))
        return "{" + ",".join(f"{reference(k)}:{reference(value[k])}" for k in ordered) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(reference, value)) + "]"
    if isinstance(value, str):
        short = dict(zip('\b\t\n\f\r"\\', [rf"\{c}" for c in 'btnfr"\\'], strict=True))
        long = {chr(code): f"\\u{code:04x}" for code in range(0x20)}
        return '"' + "".join({**long, **short}.get(c, c) for c in value) + '"'
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    return str(value)


def published_cases() -> list[Any]:
    """The published vectors without floats; one skipped case where the file is not at hand."""
    if not VECTORS.exists():
        reason = "the published vectors do not lie beside the checkout"
        return [pytest.param({}, id="absent", marks=pytest.mark.skip(reason=reason))]
    floats: list[str] = []
    cases = []
    for case in json.loads(VECTORS.read_text(encoding="utf-8"))["jcs"]:
        floats.clear()
        json.loads(case["input_json"], parse_float=floats.append)
        if not floats:
            cases.append(pytest.param(case, id=case["name"]))
    assert len(cases) >= 3
    return cases


@pytest.mark.parametrize("case", published_cases())
def test_published_vectors(case: dict[str, str]) -> None:
    """The published vectors of RFC 8785 give their published bytes and digests."""
    value = json.loads(case["input_json"])

    assert case["want_hex"] == canonical.encode(value).hex()
    assert case["sha256"] == canonical.digest(value)
    assert case["sha256"] == canonical.digest(bytes.fromhex(case["want_hex"]))


@given(values)
def test_agrees_with_the_plain_reading(value: Any) -> None:
    """For any value the fast encoder writes what a plain reading of RFC 8785 writes."""
    assert reference(value).encode() == canonical.encode(value)


@given(objects)
def test_round_trip(value: dict[str, Any]) -> None:
    """What was encoded is decoded to the same value, strictly and not."""
    data = canonical.encode(value)

    assert value == canonical.decode(data)
    assert value == canonical.decode(data, strict=False)


@given(st.lists(st.tuples(keys, values), max_size=5, unique_by=lambda pair: pair[0]))
def test_insertion_order_does_not_matter(pairs: list[tuple[str, Any]]) -> None:
    """Two dicts that are equal have the same bytes, however they were filled."""
    assert canonical.encode(dict(pairs)) == canonical.encode(dict(reversed(pairs)))


def test_escapes() -> None:
    """Control characters take RFC 8785's escapes; DEL, U+2028 and the slash stand as they are."""
    value = '\b\t\n\f\r\x00\x1b\x1f"\\/\x7f\u2028\u2029中'

    expected = '"\\b\\t\\n\\f\\r\\u0000\\u001b\\u001f\\"\\\\/\x7f\u2028\u2029中"'
    assert expected.encode() == canonical.encode(value)


def test_keys_sort_by_utf16_code_unit() -> None:
    """U+1F600 (D83D DE00 in UTF-16) comes before U+FB33, although its code point is higher."""
    value = {"\ufb33": 1, "\U0001f600": 2, "": {"\uffff": 3, "\U00010000": 4}}

    expected = '{"":{"\U00010000":4,"\uffff":3},"\U0001f600":2,"\ufb33":1}'
    assert expected.encode() == canonical.encode(value)


def test_tuples_are_arrays() -> None:
    """A tuple has the bytes of a list, beside a key that needs the slow way too."""
    assert b'{"a":[1,[true,null]]}' == canonical.encode({"a": (1, (True, None))})
    assert '{"\U0001f600":[1]}'.encode() == canonical.encode({"\U0001f600": (1,)})


@pytest.mark.parametrize(
    ("value", "kind", "message"),
    [
        (1.0, TypeError, r"^\$: float has no canonical form"),
        ({"a": [1, {"b": 2.5}]}, TypeError, r"^\$\.a\[1\]\.b: float"),
        ({"a": float("nan")}, TypeError, r"^\$\.a: float"),
        ({"a": Decimal(1)}, TypeError, r"^\$\.a: Decimal"),
        ({"a": date(2017, 3, 1)}, TypeError, r"^\$\.a: date"),
        ({"a": b""}, TypeError, r"^\$\.a: bytes"),
        ({"a": {"b"}}, TypeError, r"^\$\.a: set"),
        ([{1: "a"}], TypeError, r"^\$\[0\]: key 1 is int, not str"),
        ({"a": {None: "a"}}, TypeError, r"^\$\.a: key None is NoneType, not str"),
        ({"a": 2**53}, ValueError, r"^\$\.a: integer beyond"),
        ({"a": -(2**53)}, ValueError, r"^\$\.a: integer beyond"),
        ({"a": 10**5000}, ValueError, r"^\$\.a: integer beyond"),
        ({"a": ["中", "\ud83d"]}, ValueError, r"^\$\.a\[1\]: lone surrogate"),
        ({"a": "\ud83d\ude00"}, ValueError, r"^\$\.a: lone surrogate"),
        ({"\udc00": 1}, ValueError, r"^\$, key '\\udc00': lone surrogate"),
    ],
    ids=lambda value: None if isinstance(value, str | type) else "",
)
def test_refusals(value: Any, kind: type[Exception], message: str) -> None:
    """What has no single canonical form is refused, and the error names the place."""
    with pytest.raises(kind, match=message):
        canonical.encode(value)


def test_a_value_within_itself_is_refused() -> None:
    """A value that contains itself is a `ValueError`, not an endless walk."""
    value: dict[str, Any] = {}
    value["a"] = [value]

    with pytest.raises(ValueError, match="contains itself"):
        canonical.encode(value)


def test_bounds_are_included() -> None:
    """The largest and the smallest allowed integer pass."""
    assert b"[9007199254740991,-9007199254740991]" == canonical.encode([2**53 - 1, 1 - 2**53])


@pytest.mark.parametrize(
    "data",
    [
        b'{"a": 1}',
        b'{"b":1,"a":2}',
        b'{"a":1,"a":1}',
        b'{"a":1,"a":2}',
        b'{"a":"\\u4e2d"}',
        b'{"a":"\\/"}',
        b'{"a":"\\u000A"}',
        b'{"a":-0}',
        b'{"a":9007199254740992}',
        b'{"a":"\\ud83d"}',
        b'{"a":1}\n',
        '{"\ufb33":1,"\U0001f600":2}'.encode(),
    ],
)
def test_decode_refuses_another_form(data: bytes) -> None:
    """Bytes that say something in a second way are refused, and let through only on request."""
    with pytest.raises(ValueError, match=r"\$"):
        canonical.decode(data)

    assert isinstance(canonical.decode(data, strict=False), dict)


@pytest.mark.parametrize("strict", [True, False])
@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'{"a":1.0}',
        b'{"a":1e3}',
        b'{"a":NaN}',
        b'{"a":-Infinity}',
        b"\xef\xbb\xbf{}",
        b'{"a":"\xff"}',
        '{"a":1}'.encode("utf-16"),
        b'{"a":' * 100_000,
    ],
    ids=lambda data: repr(data[:12]) if isinstance(data, bytes) else None,
)
def test_decode_refuses_what_is_no_object(data: bytes, strict: bool) -> None:
    """Broken text, floats and anything but an object are a `ValueError`, strict or not."""
    with pytest.raises(ValueError, match=r"Expecting|codec|BOM|integer|object is wanted|deeply"):
        canonical.decode(data, strict=strict)


def test_digest_of_bytes_and_value_agree() -> None:
    """The digest is the hex SHA-256 of the canonical bytes, given the value or the bytes."""
    expected = hashlib.sha256(b'{"a":1,"b":[]}').hexdigest()

    assert expected == canonical.digest({"b": (), "a": 1})
    assert expected == canonical.digest(b'{"a":1,"b":[]}')
