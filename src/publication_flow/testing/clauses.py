"""Feature files become clauses: parsed once, run against many policies (`testing.runner`).

A clause is one scenario, or one outline with all its rows. Its tags say what it is:

- `@clause-<id>`: its stable id; without one it is called `<file>#<title>`.
- `@mandatory` or `@advisory`: a broken advisory clause is told and fails nothing.
- `@basis-<id>`: what it states: a legal basis of the policy, or a sentence of the office's own.
- `@when-<what>-<id>` (what: stage, action, post, category, channel, clock, outcome, kind): it
  applies only to a policy that has this; elsewhere it is not applicable. Without such a tag a
  clause that names something the policy does not have is an error, for a post that was dropped
  must not silence the clause that speaks of it.

A tag on a feature or rule holds for every scenario in it. Needs the extra `specs`.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Sequence
from typing import Any, Final, Literal, NamedTuple, TypeAlias

from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler

import publication_flow.testing.steps  # noqa: F401  (registers the sentences)
from publication_flow.errors import BadInput
from publication_flow.testing.preflight import Finding, check_bytes
from publication_flow.testing.vocabulary import (
    DEFINITIONS,
    Definition,
    Lang,
    Moment,
    Sentence,
    definitions_of,
)
from publication_flow.testing.words import KIND_NAMES

Level: TypeAlias = Literal["mandatory", "advisory"]
APPLIES: Final = ("stage", "action", "post", "category", "channel", "clock", "outcome", "kind")
MOMENTS: Final[dict[str, Moment]] = {"Context": "given", "Action": "when", "Outcome": "then"}
_CLAUSE, _BASIS, _WHEN = "@clause-", "@basis-", "@when-"
_ENGLISH = "# en:"

SENTENCES: Final[dict[str, tuple[str, str]]] = {
    "unknown-step": (
        "没有这样的步骤：“{text}”⟦；最接近的是：{near}⟧；全部步骤见词汇表（docs/zh/vocabulary.md）",
        "no step says “{text}”⟦; nearest: {near}⟧; all steps are in docs/en/vocabulary.md",
    ),
    "wrong-moment": (
        "“{text}”是“{right}”步骤，写在了“{wrong}”之后；请挪到“{right}”",
        "“{text}” is a “{right}” step and stands under “{wrong}”: move it",
    ),
    "ambiguous-step": (
        "步骤“{text}”有几种说法都对得上（{names}），执行哪一个说不准；请改写",
        "“{text}” is matched by several steps ({names}): say it otherwise",
    ),
    "no-table": (
        "步骤“{text}”下面要有一张表，列：{columns}",
        "“{text}” needs a table beneath it, with columns: {columns}",
    ),
    "extra-table": ("步骤“{text}”不带表；请删去下面的表", "“{text}” takes no table: delete it"),
    "unknown-column": (
        "步骤“{text}”的表没有“{column}”这一列；可用的列：{columns}",
        "the table of “{text}” has no column “{column}”; known: {columns}",
    ),
    "clause-twice": (
        "条款编号“{id}”已用于 {place}；每条条款的编号只能用一次，请另起一个",
        "clause id “{id}” is used already at {place}: give each clause its own",
    ),
    "two-ids": (
        "一个场景写了几个条款编号（{ids}）；请只留一个",
        "a scenario carries several clause ids ({ids}): keep one",
    ),
    "two-levels": (
        "同时写了 @mandatory 和 @advisory；请只留一个",
        "both @mandatory and @advisory: keep one",
    ),
    "unknown-tag": (
        "标签“{tag}”看不懂：@when- 之后应是 {known}",
        "tag “{tag}” says nothing: after @when- comes one of {known}",
    ),
}


class Step(NamedTuple):
    """One step of a case, its sentence already found. `table` is head and rows as written."""

    line: int
    keyword: str
    text: str
    definition: Definition
    texts: dict[str, str]
    table: list[list[str]] | None


class Case(NamedTuple):
    """One run of a clause: the scenario itself, or one row of its examples (`row`)."""

    line: int
    row: dict[str, str]
    steps: tuple[Step, ...]


class Clause(NamedTuple):
    """A sentence of the policy that runs. `title_en` is "" where the file gives none."""

    id: str
    title: str
    title_en: str
    file: str
    line: int
    level: Level
    basis: tuple[str, ...]
    when: tuple[tuple[str, str], ...]
    cases: tuple[Case, ...]


class BadClauses(BadInput):
    """Feature files, or waivers, that cannot be run; `findings` says where and what to do."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        super().__init__("bad-clauses", count=len(findings))
        self.findings = list(findings)

    @property
    def mistakes(self) -> list[dict[str, Any]]:
        """The findings as data."""
        return [
            {"file": f.file, "line": f.line, "code": f.code, "zh": f.zh, "en": f.en}
            for f in self.findings
        ]

    def sentence(self, lang: str = "zh") -> str:
        lines = [f"  {f.file}:{f.line}: {f.en if lang == 'en' else f.zh}" for f in self.findings]
        return "\n".join([super().sentence(lang), *lines])


def clauses_of(features: Sequence[tuple[str, str | bytes]]) -> list[Clause]:
    """The clauses of feature files, (name, content), in the order of the files.

    Raises `BadClauses` with everything the preflight finds, every unknown or ambiguous step
    (with the nearest sentence) and every clause id used twice.
    """
    findings: list[Finding] = []
    clauses: list[Clause] = []
    for name, content in features:
        data = content.encode() if isinstance(content, str) else content
        found = list(check_bytes(name, data))
        findings += found
        if not any(one.code in ("not-utf8", "colon", "unparsable") for one in found):
            file = _File(name, data.decode("utf-8-sig"))
            clauses += file.clauses()
            findings += dict.fromkeys(file.findings)
    findings += _twice(clauses)
    if findings:
        raise BadClauses(sorted(findings))
    return clauses


def _twice(clauses: Sequence[Clause]) -> Iterator[Finding]:
    seen: dict[str, Clause] = {}
    for clause in clauses:
        if clause.id in seen:
            first = seen[clause.id]
            place = f"{first.file}:{first.line}"
            yield finding("clause-twice", clause.file, clause.line, id=clause.id, place=place)
        seen.setdefault(clause.id, clause)


class _File:
    """One feature file on its way into clauses; what is wrong with it gathers in `findings`."""

    def __init__(self, name: str, text: str) -> None:
        document: Any = Parser().parse(text)
        document["uri"] = name
        self.name = name
        self.feature = document["feature"]
        self.pickles: list[Any] = list(Compiler().compile(document))
        self.lang: Lang = "zh" if self.feature["language"].startswith("zh") else "en"
        self.titles = {
            comment["location"]["line"]: comment["text"].strip().removeprefix(_ENGLISH).strip()
            for comment in document["comments"]
            if comment["text"].strip().startswith(_ENGLISH)
        }
        self.findings: list[Finding] = []
        self.found: dict[tuple[Moment, str], list[Definition]] = {}
        self.nodes: dict[str, Any] = {}
        self.rows: dict[str, tuple[Any, Any]] = {}  # examples' row id -> head, row
        self._index(self.feature)

    def _index(self, node: Any) -> None:
        for child in node["children"]:
            ((what, inner),) = child.items()
            if what == "rule":
                self._index(inner)
                continue
            self.nodes.update((step["id"], step) for step in inner["steps"])
            if what == "scenario":
                self.nodes[inner["id"]] = inner
                for examples in inner["examples"]:
                    rows = ((row["id"], (examples["tableHeader"], row)) for row in
                            examples["tableBody"])  # fmt: skip
                    self.rows.update(rows)

    def clauses(self) -> Iterator[Clause]:
        by_scenario: dict[str, list[Any]] = {}
        for pickle in self.pickles:
            by_scenario.setdefault(pickle["astNodeIds"][0], []).append(pickle)
        for scenario, pickles in by_scenario.items():
            yield self._clause(self.nodes[scenario], pickles)

    def _clause(self, scenario: Any, pickles: list[Any]) -> Clause:
        line = scenario["location"]["line"]
        tags = list(dict.fromkeys(tag["name"] for p in pickles for tag in p["tags"]))
        ids = [tag.removeprefix(_CLAUSE) for tag in tags if tag.startswith(_CLAUSE)]
        if len(ids) > 1:
            self._find("two-ids", line, ids=", ".join(ids))
        if {"@mandatory", "@advisory"} <= set(tags):
            self._find("two-levels", line)
        stem = re.split(r"[/\\]", self.name)[-1].removesuffix(".feature")
        return Clause(
            ids[0] if ids else f"{stem}#{scenario['name']}",
            scenario["name"],
            self.titles.get(min([line, *(t["location"]["line"] for t in scenario["tags"])]) - 1)
            or self.titles.get(line - 1, ""),
            self.name,
            line,
            "advisory" if "@advisory" in tags else "mandatory",
            tuple(tag.removeprefix(_BASIS) for tag in tags if tag.startswith(_BASIS)),
            tuple(self._applies(tags, line)),
            tuple(self._case(pickle, line) for pickle in pickles),
        )

    def _applies(self, tags: list[str], line: int) -> Iterator[tuple[str, str]]:
        for tag in tags:
            if tag.startswith(_WHEN):
                what, _, name = tag.removeprefix(_WHEN).partition("-")
                if what not in APPLIES or not name:
                    known = ", ".join(f"{one}-…" for one in APPLIES)
                    self._find("unknown-tag", line, tag=tag, known=known)
                yield what, name

    def _case(self, pickle: Any, line: int) -> Case:
        row: dict[str, str] = {}
        if len(pickle["astNodeIds"]) > 1:
            head, body = self.rows[pickle["astNodeIds"][1]]
            line = body["location"]["line"]
            cells = zip(head["cells"], body["cells"], strict=True)
            row = {name["value"]: cell["value"] for name, cell in cells}
        steps = (self._step(step) for step in pickle["steps"])
        return Case(line, row, tuple(step for step in steps if step is not None))

    def _step(self, step: Any) -> Step | None:
        node = self.nodes[step["astNodeIds"][0]]
        line, keyword, text = node["location"]["line"], node["keyword"].strip(), step["text"]
        moment = MOMENTS.get(step.get("type", ""), "given")
        table = None
        if "dataTable" in step.get("argument", {}):
            rows = step["argument"]["dataTable"]["rows"]
            table = [[cell["value"] for cell in row["cells"]] for row in rows]
        if (moment, text) not in self.found:  # a background's steps come with every scenario
            self.found[moment, text] = definitions_of(moment, text, self.lang)
        found = self.found[moment, text]
        if len(found) == 1 and self._fits(found[0], table, line, text):
            sentence = self._sentence(found[0])
            return Step(line, keyword, text, found[0], sentence.texts(text) or {}, table)
        if not found:
            self._unknown(moment, line, text)
        elif len(found) > 1:
            names = " | ".join(self._sentence(one).name for one in found)
            self._find("ambiguous-step", line, text=text, names=names)
        return None

    def _fits(
        self, definition: Definition, table: list[list[str]] | None, line: int, text: str
    ) -> bool:
        known = [c.zh if self.lang == "zh" else c.en for c in definition.columns.values()]
        columns = ("、" if self.lang == "zh" else ", ").join(known)
        if not definition.columns:
            if table is not None:
                self._find("extra-table", line, text=text)
            return table is None
        if table is None or len(table) < 2:
            self._find("no-table", line, text=text, columns=columns)
            return False
        either = {name for c in definition.columns.values() for name in (c.zh, c.en)}
        wrong = [head for head in table[0] if head not in either]
        for head in wrong:
            self._find("unknown-column", line, text=text, column=head, columns=columns)
        return not wrong

    def _unknown(self, moment: Moment, line: int, text: str) -> None:
        for other in ("given", "when", "then"):
            if definitions_of(other, text, self.lang):
                right, wrong = KEYWORDS[other][self.lang], KEYWORDS[moment][self.lang]
                self._find("wrong-moment", line, text=text, right=right, wrong=wrong)
                return
        self._find("unknown-step", line, text=text, near=nearest_sentence(text, self.lang))

    def _sentence(self, definition: Definition) -> Sentence:
        return definition.zh if self.lang == "zh" else definition.en

    def _find(self, code: str, line: int, **facts: object) -> None:
        self.findings.append(finding(code, self.name, line, **facts))


KEYWORDS: Final[dict[str, dict[str, str]]] = {
    "given": {"zh": "假如", "en": "Given"},
    "when": {"zh": "当", "en": "When"},
    "then": {"zh": "那么", "en": "Then"},
}
_PLACE = re.compile(r"\{\w+:(\w+)\}")
_SAID = re.compile(r"“[^“”]*”|\d{4}-\d{2}-\d{2}|\d+")


def readable(sentence: Sentence) -> str:
    """A sentence with its placeholders as a reader knows them: 〔人员〕“〔操作〕”."""
    lang = 0 if sentence.lang == "zh" else 1
    return _PLACE.sub(lambda found: f"〔{KIND_NAMES[found[1]][lang]}〕", sentence.name)


def nearest_sentence(text: str, lang: Lang) -> str:
    """The sentence of the vocabulary most like a step's text; "" when none is."""
    bare = _SAID.sub("…", text)
    sentences = [d.zh if lang == "zh" else d.en for d in DEFINITIONS]
    shapes = {_PLACE.sub("…", s.name).replace("“…”", "…"): s for s in sentences}
    found = difflib.get_close_matches(bare, shapes, 1, cutoff=0.3)
    return readable(shapes[found[0]]) if found else ""


def finding(code: str, file: str, line: int, **facts: object) -> Finding:
    """A finding of this module's sentences; what stands in ⟦ ⟧ falls away with an empty fact."""
    texts = []
    for sentence in SENTENCES[code]:
        kept = re.sub(r"⟦(.*?)⟧", lambda m: m[1] if all(facts.values()) else "", sentence)
        texts.append(kept.format(**facts))
    return Finding(file, line, code, *texts)
