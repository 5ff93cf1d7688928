"""A question to the trail as a form sends it: what was typed, what is asked, and how it is said."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from publication_flow.errors import BadInput
from publication_flow.hosts.web.console.here import Here
from publication_flow.hosts.web.console.words import Speak

TEXTS = (
    "matter", "person", "post", "unit", "category", "action", "reason", "policy", "correlation",
    "digest", "since", "until", "recorded_since", "recorded_until",
)  # fmt: skip
FLAGS = ("returned", "rejected", "deputising")
# What stands folded away until it is used.
RARE = ("correlation", "policy", "digest", "recorded_since", "recorded_until")
_MOST = 200  # characters of a field: the engine takes no more


class Asked(NamedTuple):
    """A question as it was typed. `revoked` asks what rests on a delegation revoked later; `begun`
    is False on a page where nothing was asked yet."""

    typed: Mapping[str, str]
    flags: tuple[str, ...]
    revoked: bool
    as_of: str | None
    begun: bool

    @property
    def parts(self) -> dict[str, Any]:
        """The parts of the engine's question; `BadInput` for days that are no number."""
        days = self.typed.get("longer_than")
        parts: dict[str, Any] = {n: v for n, v in self.typed.items() if n in TEXTS}
        if days is not None:
            plain = days.isascii() and days.isdigit() and len(days) < 6
            parts["longer_than"] = int(days) if plain else _bad_days(days)
        return parts | dict.fromkeys(self.flags, True)

    @property
    def lying(self) -> int | None:
        """How many working days, where nothing else is asked: then what lies now is told too."""
        parts = self.parts
        return parts["longer_than"] if list(parts) == ["longer_than"] else None

    @property
    def query(self) -> dict[str, str]:
        """The question in an address, without a cursor."""
        on = dict.fromkeys((*self.flags, *(["revoked"] if self.revoked else [])), "1")
        said = {"as_of": self.as_of} if self.as_of else {}
        return {"ask": "1", **self.typed, **on, **said} if self.begun else {}

    @property
    def rare(self) -> bool:
        """Whether something is asked that stands folded away."""
        return any(name in RARE for name in self.query)


def asked_in(given: Mapping[str, str]) -> Asked:
    """What the address says; fields that are empty ask nothing."""
    typed = {
        name: given[name].strip()[: _MOST + 1]
        for name in (*TEXTS, "longer_than")
        if given.get(name, "").strip()
    }
    flags = tuple(name for name in FLAGS if given.get(name))
    as_of = given.get("as_of", "").strip()[: _MOST + 1] or None
    revoked = bool(given.get("revoked"))
    begun = bool(given.get("ask") or typed or flags or as_of or revoked)
    return Asked(typed, flags, revoked, as_of, begun)


def sentence(here: Here, asked: Asked) -> str:
    """The question in one sentence, so that whoever prints the answer knows what it answers."""
    _, mark = here._, ("；" if here.lang == "zh" else "; ")
    clauses = list(revoked_clauses(here, asked) if asked.revoked else _clauses(here, asked))
    said = mark.join(clauses) or _("全部步骤")
    return _("查的是：{what}。", what=said)


def revoked_clauses(here: Here, asked: Asked) -> Iterator[str]:
    """What is asked of delegations knows no further parts but the time of knowing."""
    yield here._("所依的委托后来被撤销的签批")
    yield from _known(here._, asked)


def _clauses(here: Here, asked: Asked) -> Iterator[str]:
    _, names, typed = here._, here.names, asked.typed
    if "matter" in typed:
        yield _("事项 {number}", number=typed["matter"])
    if "person" in typed:
        yield _("{name}经手（本人办、由人代办或补录）", name=names.person(typed["person"]))
    if "post" in typed:
        yield _("岗位：{post}，不论谁在岗", post=names.post(typed["post"]))
    if "unit" in typed:
        yield _("科室：{unit}", unit=names.unit(typed["unit"]))
    if "category" in typed:
        yield _("栏目：{category}", category=names.category(typed["category"]))
    if "action" in typed:
        yield _("操作：{action}", action=names.action(typed["action"]))
    flags = flag_words(_)
    yield from (flags[name] for name in asked.flags)
    if "reason" in typed:
        yield _("理由里有“{text}”", text=typed["reason"])
    yield from _times(_, typed)
    if "policy" in typed:
        yield _("按规程 {policy}", policy=typed["policy"])
    if "correlation" in typed:
        yield _("关联号 {id}", id=typed["correlation"])
    if "digest" in typed:
        yield _("涉及摘要为 {digest} 的材料", digest=typed["digest"])
    yield from _known(_, asked)


def _times(_: Speak, typed: Mapping[str, str]) -> Iterator[str]:
    since, until = typed.get("since"), typed.get("until")
    if since or until:
        yield _span(_, since, until, _("办理日期"))
    since, until = typed.get("recorded_since"), typed.get("recorded_until")
    if since or until:
        yield _span(_, since, until, _("记录日期"))
    if "longer_than" in typed:
        yield _("在一个环节停留超过 {n} 个工作日", n=typed["longer_than"])


def _span(_: Speak, since: str | None, until: str | None, what: str) -> str:
    if since and until:
        return _("{what} {since} 至 {until}", what=what, since=since, until=until)
    if since:
        return _("{what} {since} 起", what=what, since=since)
    return _("{what} {until} 止", what=what, until=until)


def _known(_: Speak, asked: Asked) -> Iterator[str]:
    if asked.as_of is None:
        return
    if asked.as_of.isdigit():
        yield _("按日志到第 {n} 号时所知", n=asked.as_of)
    else:
        yield _("按 {day} 当时所知", day=asked.as_of)


def flag_words(_: Speak) -> dict[str, str]:
    return {
        "returned": _("退回的"),
        "rejected": _("不同意的"),
        "deputising": _("代人办理的"),
    }


def labels(_: Speak) -> dict[str, str]:
    """The fields of the form, as an error names them."""
    return {
        "matter": _("事项编号"), "reason": _("理由里有"), "since": _("办理日期从"),
        "until": _("办理日期到"), "recorded_since": _("记录日期从"),
        "recorded_until": _("记录日期到"), "longer_than": _("停留超过（工作日）"),
        "policy": _("规程"), "correlation": _("关联号"), "digest": _("材料的摘要"),
        "as_of": _("按何时所知"), "file": _("文件"), "cursor": _("续读位置"), "day": _("哪一天"),
    }  # fmt: skip


def worded(here: Here, error: BadInput) -> tuple[str, str]:
    """The field an error names, and the sentence with that field's label in it."""
    field = str(error.facts.get("field", ""))
    field = "longer_than" if field == "days" else field
    label = labels(here._).get(field, field)
    said = type(error)(error.code, **{**error.facts, "field": label}).sentence(here.lang)
    return field, said


def _bad_days(value: str) -> int:
    raise BadInput("question-days", field="longer_than", value=value, limit=2_500)
