"""Forms made from what the policy says an action takes."""

import uuid

from django import forms

from portal.names import lang, t


class DraftForm(forms.Form):
    """A new article. Its id is the form's: sent twice, it is one article."""

    article = forms.UUIDField(widget=forms.HiddenInput, initial=uuid.uuid4)
    title = forms.CharField(max_length=200)
    category = forms.ChoiceField()
    body = forms.CharField(widget=forms.Textarea(attrs={"rows": 12}))

    def __init__(self, names, *args, **kwargs):
        super().__init__(*args, label_suffix="", **kwargs)
        self.fields["title"].label = t("标题")
        self.fields["body"].label = t("正文")
        self.fields["category"].label = t("栏目")
        self.fields["category"].choices = [(c, names.category(c)) for c in names.policy.categories]


class ActForm(forms.Form):
    """One act on a matter, with the version that was seen when the page was drawn."""

    command = forms.UUIDField(widget=forms.HiddenInput, initial=uuid.uuid4)
    seen = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(self, names, entry, item, *args, **kwargs):
        super().__init__(*args, label_suffix="", **kwargs)
        self.fields["seen"].initial = item.version
        if entry.content == "required":
            self._text("title", "标题", initial=item.title, lines=1)
            self._text("body", "正文", initial=item.body, lines=12)
        if entry.to == "earlier":
            stages = [s.id for s in names.kind.stages]
            earlier = stages[: stages.index(item.stage)]
            choices = [(stage, names.stage(stage)) for stage in earlier]
            self.fields["to"] = forms.ChoiceField(label=t("退回到"), choices=choices)
        if entry.does in ("post", "unpost"):
            by_hand = {k: c for k, c in names.policy.channels.items() if c.posting == "by-hand"}
            self._boxes("channels", t("渠道"), {k: c.label for k, c in by_hand.items()}, [])
        category = names.policy.categories.get(item.category)
        for name, field in entry.fields.items():
            elements = category.elements if category is not None and field.of else {}
            self._field(name, field, elements)
        if entry.reason != "none":
            self._text("reason", "理由", required=entry.reason == "required")
        elif entry.opinion != "none":
            self._text("opinion", "意见", required=entry.opinion == "required")

    def values(self):
        """What goes to the engine: nothing for what was left empty."""
        found = {k: v for k, v in self.cleaned_data.items() if k not in ("command", "seen")}
        return {k: tuple(v) if isinstance(v, list) else v for k, v in found.items() if v != ""}

    def _text(self, name, label, *, initial="", lines=3, required=True):
        widget = forms.TextInput if lines == 1 else forms.Textarea(attrs={"rows": lines})
        self.fields[name] = forms.CharField(
            label=t(label), widget=widget, initial=initial, required=required
        )

    def _field(self, name, field, elements):
        """`elements` are those of the category, which a checklist `of` it asks for, too."""
        if field.type == "checklist":
            choices = {**field.choices, **elements}
            every = list(choices) if field.default == "all" else []
            self._boxes(name, field.label.in_(lang()), choices, every)
        elif field.type == "choice":
            offered = [(k, label.in_(lang())) for k, label in field.choices.items()]
            self.fields[name] = forms.ChoiceField(
                label=field.label.in_(lang()), choices=offered, initial=field.default
            )

    def _boxes(self, name, label, choices, initial):
        self.fields[name] = forms.MultipleChoiceField(
            label=label, choices=[(k, c.in_(lang())) for k, c in choices.items()], initial=initial,
            widget=forms.CheckboxSelectMultiple, required=False,
        )  # fmt: skip
