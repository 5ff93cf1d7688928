"""The work: what waits on me, one matter, an act, a new draft."""

from functools import wraps

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import redirect, render

from portal import acting
from portal.forms import ActForm, DraftForm
from portal.models import Article
from portal.names import Names, lang, t
from publication_flow import BadInput, Busy, Conflict, Denied, FlowError, NotFound
from publication_flow.hosts.django import agency, person, visible

STATUS = {Denied: 403, BadInput: 400, Conflict: 409, Busy: 503}


def staff(view):
    """Only for users who are a person of the agency. What may not be seen is not there."""

    @login_required
    @wraps(view)
    def only(request, *args, **kwargs):
        by = person(request.user)
        if by is None:
            raise PermissionDenied
        try:
            return view(request, by, *args, **kwargs)
        except NotFound as missing:
            raise Http404 from missing

    return only


@staff
def desk(request, by):
    """What waits on me, and every article whose matter I may see."""
    bureau, names = agency(), Names()
    waiting = [
        {
            "entry": w, "action": names.action(w.action), "stage": names.stage(w.stage),
            "why": w.sentence(lang()),
        }
        for w in bureau.inbox(by)
    ]  # fmt: skip
    articles = Article.objects.filter(matter__in=visible(by, whole=True)).select_related("author")
    lines = {line.number: line for line in bureau.matters(by, limit=200).lines}
    known = [
        {"article": a, "line": lines[a.matter], "stage": names.stage(lines[a.matter].stage)}
        for a in articles
        if a.matter in lines
    ]
    return render(request, "portal/desk.html", {"waiting": waiting, "known": known})


@staff
def draft(request, by):
    """A new article and its matter."""
    names = Names()
    form = DraftForm(names, request.POST or None)
    status = 200
    if request.method == "POST" and form.is_valid():
        content = dict(form.cleaned_data)
        try:
            done = acting.draft(request.user, by, content.pop("article"), **content)
            messages.success(request, t("已拟稿"))
            return redirect("matter", done.matter)
        except FlowError as error:
            status = _refused(form, error)
    return render(request, "portal/act.html", {"form": form, "title": t("拟稿")}, status=status)


@staff
def matter(request, by, number):
    """One matter: its content, its trail, what I may do, and why not the rest."""
    bureau, names = agency(), Names()
    item = bureau.item(number, by=by)
    verdicts = [
        (names.action(v.action), v) for v in bureau.may(number, by=by) if v.action != "draft"
    ]
    refused = [(label, v.sentence(lang())) for label, v in verdicts if not v.allowed]
    trail = [
        {
            "step": s, "action": names.action(s.action), "post": names.post(s.post),
            "to": names.stage(s.to),
        }
        for s in (bureau.trail(number, by=by) if item.whole else [])
    ]  # fmt: skip
    context = {
        "item": item,
        "stage": names.stage(item.stage),
        "category": names.category(item.category),
        "allowed": [(label, v.action) for label, v in verdicts if v.allowed],
        "refused": refused,
        "trail": trail,
        "article": Article.objects.filter(matter=number).first(),
    }
    return render(request, "portal/matter.html", context)


@staff
def act(request, by, number, action):
    """The form of an act, and the act."""
    bureau, names = agency(), Names()
    item = bureau.item(number, by=by)
    entry = names.entry(action, item.stage)
    if entry is None:
        raise Http404
    form = ActForm(names, entry, item, request.POST or None)
    status = 200
    if request.method == "POST" and form.is_valid():
        command, seen = form.cleaned_data["command"], form.cleaned_data["seen"]
        try:
            acting.act(action, number, by, command, seen, **form.values())
            messages.success(request, f"{names.action(action)}：{number}")
            return redirect("matter", number)
        except FlowError as error:
            status = _refused(form, error)
    context = {"form": form, "title": names.action(action), "item": item}
    return render(request, "portal/act.html", context, status=status)


def _refused(form, error):
    """The engine's no, in words, on top of the form; the status that fits it."""
    form.add_error(None, error.sentence(lang()))
    return next((code for kind, code in STATUS.items() if isinstance(error, kind)), 500)
