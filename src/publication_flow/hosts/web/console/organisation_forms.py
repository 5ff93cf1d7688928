"""The forms that change the organisation: what each asks, and the change it becomes.

A form is shown to those who may use it; whether they may is decided again, under the lock, when
it is sent.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from publication_flow.engine import organise
from publication_flow.engine.scene import Scene
from publication_flow.errors import BadInput, FlowError, NotFound
from publication_flow.hosts.web.console import organisation_words as words
from publication_flow.hosts.web.console.forms import Sent
from publication_flow.hosts.web.console.here import Here
from publication_flow.matter.authority import Holding, Organisation
from publication_flow.policy.verdict import Verdict

Change = Callable[[Scene], organise.Fact]
NAME, BASIS = 60, organise.BASIS_LIMIT


class Asked(NamedTuple):
    """A field. kind: line, date, choice, or boxes (several of `choices`)."""

    name: str
    label: str
    kind: str = "line"
    required: bool = False
    hint: str = ""
    choices: Mapping[str, str] = {}
    limit: int | None = None
    value: str = ""


class ChangeForm(NamedTuple):
    """A form: `action` is what the engine calls the change, `note` what follows from it."""

    what: str
    action: str
    label: str
    note: str
    fields: tuple[Asked, ...]


# What is in the address, and the change of the engine's that it asks for.
ACTIONS = {
    "enrol": "enrol",
    "establish": "establish",
    "appoint": "appoint",
    "assign": "assign",
    "delegate": "delegate",
    "relieve": "relieve",
    "revoke": "revoke",
    "unassign": "revoke",
}


def verdict(here: Here, what: str, known: Organisation) -> Verdict:
    """Whether the visitor may use the form. Whoever holds a post may delegate it, and revoke what
    they delegated, without being one who appoints."""
    found = here.agency.may_organise(ACTIONS[what], by=here.person)
    own = {
        "delegate": any(h.person == here.person for h in appointments(here, known)),
        "revoke": any(h.principal == here.person for h in delegations(here, known)),
    }
    return found if not own.get(what) else found._replace(allowed=True, failures=())


def asked(here: Here, what: str, known: Organisation) -> ChangeForm:
    """The form, with what may be chosen today. `NotFound` for one there is not."""
    _ = here._
    form = {
        "enrol": _enrol, "establish": _establish, "appoint": _appoint, "assign": _assign,
        "delegate": _delegate, "relieve": _relieve, "revoke": _revoke, "unassign": _unassign,
    }.get(what)  # fmt: skip
    if form is None:
        raise NotFound("page")
    label = _("结束职责") if what == "unassign" else here.names.action(ACTIONS[what])
    note, fields = form(here, known)
    return ChangeForm(what, ACTIONS[what], label, note, fields)


def appointments(here: Here, known: Organisation) -> list[Holding]:
    """Appointments that last, of today and to come."""
    return [h for h in known.holdings if h.principal is None and _lasts(h, here.today)]


def delegations(here: Here, known: Organisation) -> list[Holding]:
    return [h for h in known.holdings if h.principal is not None and _lasts(h, here.today)]


def _appoints(here: Here) -> bool:
    return here.agency.may_organise("appoint", by=here.person).allowed


# ---- what each asks ----


def _enrol(here: Here, known: Organisation) -> tuple[str, tuple[Asked, ...]]:
    _ = here._
    return _("登记后可以任命；已登记的编号会改用新的姓名。"), (
        Asked("person", _("人员编号"), required=True, limit=64,
              hint=_("登录系统用的编号：小写字母、数字、点或连字符，如 li.na。")),
        Asked("name", _("姓名"), required=True, limit=NAME),
    )  # fmt: skip


def _establish(here: Here, known: Organisation) -> tuple[str, tuple[Asked, ...]]:
    _ = here._
    return _("设立后可以任命人员、划定职责；已有的编号会改用新的名称。"), (
        Asked("unit", _("科室编号"), required=True, limit=64,
              hint=_("小写字母开头，字母、数字或连字符，如 low-income。")),
        Asked("name", _("科室名称"), required=True, limit=NAME),
    )  # fmt: skip


def _appoint(here: Here, known: Organisation) -> tuple[str, tuple[Asked, ...]]:
    _, names = here._, here.names
    posts = {post: names.post(post) for post in names.policy.posts}
    return _("从起始日期那天起就能以这个岗位办理。"), (
        Asked("person", _("人员"), "choice", True, choices=dict(names.persons)),
        Asked("post", _("岗位"), "choice", True, choices=posts),
        Asked("unit", _("科室"), "choice", hint=_("科室的岗位必须选；分管领导选所分管的科室。"),
              choices=dict(names.units)),
        Asked("since", _("起始日期"), "date", True, value=here.today),
        Asked("until", _("截止日期（含）"), "date", hint=_("没有期限就不填。")),
        _basis(here),
    )  # fmt: skip


def _assign(here: Here, known: Organisation) -> tuple[str, tuple[Asked, ...]]:
    _, names = here._, here.names
    covered = {r.category for r in known.remits if r.valid(here.today)}
    every = {c: names.category(c) for c in names.policy.categories}
    free = {c: _("{name}（无科室负责）", name=n) for c, n in every.items() if c not in covered}
    choices = {**free, **{c: n for c, n in every.items() if c in covered}}
    people = dict(names.persons)
    note = _("科室、分管领导、责任人缺一不能发布。同一科室再划定，以后一次为准；收回用“结束职责”。")
    return note, (
        Asked("unit", _("科室"), "choice", True, choices=dict(names.units)),
        Asked("category", _("栏目"), "choice", True, choices=choices),
        Asked("leader", _("分管领导"), "choice", choices=people,
              hint=_("对这个栏目负领导责任的人。")),
        Asked("officer", _("具体责任人"), "choice", choices=people,
              hint=_("科室里具体负责的人。")),
        Asked("since", _("起始日期"), "date", True, value=here.today),
        Asked("until", _("截止日期（含）"), "date", hint=_("没有期限就不填。")),
        _basis(here),
    )  # fmt: skip


def _delegate(here: Here, known: Organisation) -> tuple[str, tuple[Asked, ...]]:
    _, names = here._, here.names
    everyone = _appoints(here)
    held = {
        str(h.position): words.holding(here, h)
        for h in appointments(here, known)
        if everyone or h.person == here.person
    }
    actions = {
        a.id: names.action(a.id)
        for kind in names.policy.kinds.values()
        for a in kind.actions
        if a.does not in ("import", "remark")
    }
    categories = {c: names.category(c) for c in names.policy.categories}
    others = {p: n for p, n in names.persons.items() if everyone or p != here.person}
    return _("代办人以委托人的岗位办理，责任链上两个人都记；受托的岗位不能再转委托。"), (
        Asked("holding", _("委托的岗位"), "choice", True, choices=held,
              value=next(iter(held)) if len(held) == 1 else ""),
        Asked("person", _("代办人"), "choice", True, choices=others),
        Asked("since", _("起始日期"), "date", True, value=here.today),
        Asked("until", _("截止日期（含）"), "date", True),
        Asked("categories", _("只限这些栏目"), "boxes", choices=categories,
              hint=_("不勾就是全部栏目。")),
        Asked("actions", _("只限这些操作"), "boxes", choices=actions,
              hint=_("不勾就是全部操作。")),
        _basis(here),
    )  # fmt: skip


def _relieve(here: Here, known: Organisation) -> tuple[str, tuple[Asked, ...]]:
    _ = here._
    held = {str(h.position): words.holding(here, h) for h in appointments(here, known)}
    return _("最后一天之后不能再以这个岗位办理，以它为准的委托同时终止；已办的事不受影响。"), (
        Asked("holding", _("任职"), "choice", True, choices=held),
        _last_day(here),
        _basis(here),
    )


def _revoke(here: Here, known: Organisation) -> tuple[str, tuple[Asked, ...]]:
    _ = here._
    everyone = _appoints(here)
    held = {
        str(h.position): words.holding(here, h)
        for h in delegations(here, known)
        if everyone or h.principal == here.person
    }
    return _("最后一天之后代办人不能再代办；已代办的事不受影响。"), (
        Asked("holding", _("委托"), "choice", True, choices=held),
        _last_day(here),
        _basis(here),
    )


def _unassign(here: Here, known: Organisation) -> tuple[str, tuple[Asked, ...]]:
    _ = here._
    held = {str(r.position): words.remit(here, r) for r in known.remits if _lasts(r, here.today)}
    return _("最后一天之后这个科室不再提供这个栏目的信息；在办的不受影响。"), (
        Asked("holding", _("职责"), "choice", True, choices=held),
        _last_day(here),
        _basis(here),
    )


def _last_day(here: Here) -> Asked:
    _ = here._
    return Asked("last_day", _("最后一天（含）"), "date", hint=_("不填就是昨天，即时生效。"))


def _basis(here: Here) -> Asked:
    _ = here._
    return Asked("basis", _("依据"), required=True, limit=BASIS,
                 hint=_("文件名称和文号，如 台民发〔2017〕1号。"))  # fmt: skip


# ---- what was sent ----


def change(here: Here, form: ChangeForm, sent: Sent, known: Organisation) -> Change:
    """What the form asks for. `BadInput` names the field that is empty."""
    for field in form.fields:
        if field.required and sent.given(field.name) is None:
            raise BadInput("field-required", field=field.name)
    text, given = sent.text, sent.given
    basis = text("basis")
    if form.what == "enrol":
        return organise.enrol(text("person").strip(), text("name"))
    if form.what == "establish":
        return organise.establish(text("unit").strip(), text("name"))
    if form.what == "appoint":
        return organise.appoint(
            text("person"), text("post"), text("unit"), given("since"), given("until"), basis
        )
    if form.what == "assign":
        return organise.assign(
            text("unit"), text("category"), given("since"), until=given("until"),
            leader=given("leader"), officer=given("officer"), basis=basis,
        )  # fmt: skip
    position = text("holding")
    if position not in dict(form.fields[0].choices):
        raise NotFound("holding-position", position=position[:12])
    held = next((h for h in known.holdings if str(h.position) == position), None)
    if form.what == "delegate" and held is not None:
        return organise.delegate(
            held.person, text("person"), held.post, text("since"), text("until"), held.unit,
            tuple(sent.many("categories")), tuple(sent.many("actions")), basis,
        )  # fmt: skip
    if form.what == "relieve" and held is not None and held.valid(here.today):
        return organise.relieve(held.person, held.post, held.unit, given("last_day"), basis)
    return organise.revoke(int(position), given("last_day"), basis)


def fault(form: ChangeForm, error: FlowError, lang: str) -> dict[str, str]:
    """The error beside its field; under "" when it belongs to none that the form has."""
    elsewhere = {"period": "until", "delegate-self": "person", "post-unit": "unit",
                 "holding": "holding", "holding-position": "holding",
                 "last-appointer": "holding"}  # fmt: skip
    name = elsewhere.get(error.code, str(error.facts.get("field", "")))
    fields = {field.name: field.label for field in form.fields}
    if name not in fields:
        return {"": error.sentence(lang)}
    # The engine names the field by its id; on the page it has a label.
    if error.facts.get("field") == name:
        error.facts["field"] = fields[name]
    return {name: error.sentence(lang)}


def _lasts(held: object, day: str) -> bool:
    until = getattr(held, "valid_to", None)
    return until is None or until >= day
