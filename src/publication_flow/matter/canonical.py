"""Canonical JSON: one value, one sequence of bytes, so that a digest means something.

The form is that of RFC 8785 (JSON Canonicalization Scheme), narrowed: floats are refused, and so
are integers beyond ±(2**53 - 1). RFC 8785 writes every number as an IEEE 754 double; within these
bounds a plain decimal integer is exactly that, and no float formatting can ever differ between
two machines.

Every event of a ledger passes through `encode`, so it leans on the C encoder of the standard
library. That encoder differs from RFC 8785 in three ways, which the check before it covers:

- it writes floats and turns keys such as ``1`` or ``None`` into text;
- it sorts keys by code point, RFC 8785 (3.2.3) by UTF-16 code unit; the two part ways only
  when a key has a character beyond U+FFFF;
- it knows no bounds for integers.
"""

from __future__ import annotations

import hashlib
import json
from typing import Any, Final, NoReturn

MAX_INTEGER: Final = 2**53 - 1
"""The largest integer that a double holds exactly together with its neighbours (RFC 7493, 2.2)."""

_FORM: Final[dict[str, Any]] = {
    "ensure_ascii": False,
    "separators": (",", ":"),
    "allow_nan": False,
    # The check has walked the value already; a cycle has ended there.
    "check_circular": False,
}
_sorted_text: Final = json.JSONEncoder(sort_keys=True, **_FORM).encode
_text_as_ordered: Final = json.JSONEncoder(sort_keys=False, **_FORM).encode


def encode(value: object) -> bytes:
    """The canonical bytes (UTF-8) of `value`.

    Accepts dict with str keys, list, tuple, str, int within ±(2**53 - 1), bool and None, nested
    at will. Raises `TypeError` for any other type (float, Decimal, datetime, a key that is not a
    str ...) and `ValueError` for an integer out of bounds, a lone surrogate, or a value that
    contains itself; the text names the place, as in ``$.parts[2].title``.
    """
    try:
        text = _sorted_text(value) if _is_plain(value) else _text_as_ordered(_ordered(value, "$"))
        return text.encode()
    except UnicodeEncodeError:
        # Only now is the place of the surrogate looked for: text is nearly always sound.
        _refuse_surrogates(value, "$")
        raise
    except RecursionError:
        raise ValueError("$: nested too deeply, or the value contains itself") from None


def decode(data: bytes, *, strict: bool = True) -> dict[str, Any]:
    """The object that canonical `data` stands for.

    Strict, the bytes must be exactly what `encode` writes for it: other spacing, another order,
    other escapes, duplicate keys or a number out of bounds raise `ValueError`. With
    ``strict=False`` that comparison is left out, for bytes already held to their digest. Bytes
    that are not UTF-8, not JSON, not an object, or hold a float raise `ValueError` always.
    """
    try:
        value = _parse(data.decode())
    except RecursionError:
        raise ValueError("$: nested too deeply") from None
    if not isinstance(value, dict):
        # The bytes are at fault, not the caller's argument: no TypeError.
        raise ValueError(f"$: an object is wanted, not {type(value).__name__}")
    if strict and encode(value) != data:
        raise ValueError("$: these bytes are not in canonical form (RFC 8785)")
    return value


def digest(value: object) -> str:
    """The SHA-256 of the canonical bytes, as 64 lower-case hex digits.

    `bytes` are taken to be canonical already and hashed as they are; anything else goes through
    `encode` and raises what that raises.
    """
    data = value if isinstance(value, bytes) else encode(value)
    return hashlib.sha256(data).hexdigest()


def _is_plain(value: Any) -> bool:
    """Whether the C encoder's own output is canonical; False sends the value the slow way."""
    kind: type = type(value)
    if kind is str or value is None or kind is bool:
        return True
    if kind is int:
        return bool(-MAX_INTEGER <= value <= MAX_INTEGER)
    if kind is dict:
        try:
            keys = "".join(value)  # one C call refuses non-str keys
        except TypeError:
            return False
        # Below U+10000 the order of code points is the order of UTF-16 code units.
        if not keys.isascii() and max(keys) > "\uffff":
            return False
        members = value.values()
    elif kind is list or kind is tuple:
        members = value
    else:
        return False
    # Most members are text: saving the call for them halves the cost of the walk, and a loop
    # is quicker than a generator under all().
    for member in members:  # noqa: SIM110
        if type(member) is not str and not _is_plain(member):
            return False
    return True


def _ordered(value: object, path: str) -> object:
    """`value` with its keys in the order of UTF-16 code units, or the error that names a place."""
    if value is None or isinstance(value, str | bool):
        return value
    if isinstance(value, int):
        if not -MAX_INTEGER <= value <= MAX_INTEGER:
            raise ValueError(f"{path}: integer beyond ±(2**53 - 1)")
        return value
    if isinstance(value, dict):
        for key in value:
            if not isinstance(key, str):
                raise TypeError(f"{path}: key {key!r} is {type(key).__name__}, not str")
        keys = sorted(value, key=lambda key: key.encode("utf-16-be", "surrogatepass"))
        return {key: _ordered(value[key], f"{path}.{key}") for key in keys}
    if isinstance(value, list | tuple):
        return [_ordered(member, f"{path}[{index}]") for index, member in enumerate(value)]
    raise TypeError(f"{path}: {type(value).__name__} has no canonical form")


def _refuse_surrogates(value: object, path: str) -> None:
    """Raise the `ValueError` that names the place of a lone surrogate in `value`."""
    if isinstance(value, str):
        if any("\ud800" <= character <= "\udfff" for character in value):
            raise ValueError(f"{path}: lone surrogate in text {value!a}") from None
    elif isinstance(value, dict):
        for key, member in value.items():
            _refuse_surrogates(key, f"{path}, key {key!a}")
            _refuse_surrogates(member, f"{path}.{key}")
    elif isinstance(value, list | tuple):
        for index, member in enumerate(value):
            _refuse_surrogates(member, f"{path}[{index}]")


def _refuse_number(text: str) -> NoReturn:
    raise ValueError(f"number {text} is not an integer: floats have no place in canonical bytes")


_parse: Final = json.JSONDecoder(parse_float=_refuse_number, parse_constant=_refuse_number).decode
