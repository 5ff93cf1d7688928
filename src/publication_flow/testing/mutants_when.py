"""Conditions with one of their parts left out, reversed, or with one value less."""

from __future__ import annotations

from collections.abc import Iterator

from publication_flow.policy.model import When
from publication_flow.testing.change import changed, without


def looser(when: When) -> Iterator[tuple[str, When, str, str]]:
    """(id, condition, Chinese, English) for each change of a condition."""
    for name, field in When.model_fields.items():
        value = getattr(when, name)
        if value == field.default:
            continue
        yield (
            f"{name}/drop", changed(when, **{name: field.default}),
            "不论条件都适用", "whatever the condition",
        )  # fmt: skip
        if isinstance(value, bool):
            yield f"{name}/not", changed(when, **{name: not value}), "条件反过来", "the reverse"
        if isinstance(value, tuple) and len(value) > 1:
            for one in value:
                yield (
                    f"{name}/{one}/drop", changed(when, **{name: without(value, one)}),
                    f"条件不含“{one}”", f"not for {one}",
                )  # fmt: skip
        if isinstance(value, dict):
            for part, values in value.items():
                for one in values if len(values) > 1 else ():
                    less = {**value, part: without(values, one)}
                    yield (
                        f"{name}/{part}/{one}/drop", changed(when, **{name: less}),
                        f"条件不含“{one}”", f"not for {one}",
                    )  # fmt: skip
                if len(value) > 1:
                    rest = {other: kept for other, kept in value.items() if other != part}
                    yield (
                        f"{name}/{part}/drop", changed(when, **{name: rest}),
                        f"条件不看“{part}”", f"whatever the {part}",
                    )  # fmt: skip
