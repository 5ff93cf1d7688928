"""A check as JUnit XML, for the build servers that know no other form."""

from __future__ import annotations

from itertools import groupby
from xml.etree import ElementTree as xml

from publication_flow.testing.check import Checked
from publication_flow.testing.evidence import title_of
from publication_flow.testing.runner import ClauseResult


def junit(checked: Checked, lang: str = "zh") -> str:
    """One suite for each feature file, one test case for each clause.

    Broken is a failure, what cannot run an error. Waived, not applicable and a broken advisory
    clause are skipped, with the reason: they do not make the build red here either. A waiver that
    has run out does, in a suite of its own.
    """
    root = xml.Element("testsuites", name="publication-flow policy check")
    suites = []
    for file, results in groupby(checked.results, key=lambda result: result.file):
        suite = xml.SubElement(root, "testsuite", name=file, timestamp=checked.checked_at[:19])
        for result in results:
            _case(suite, result, lang)
        suites.append(suite)
    if checked.lapsed:
        suite = xml.SubElement(root, "testsuite", name="waivers", timestamp=checked.checked_at[:19])
        case = xml.SubElement(suite, "testcase", classname="waivers", name="expired", time="0")
        told = "\n".join(en if lang == "en" else zh for zh, en in checked.notes)
        xml.SubElement(case, "failure", message=_clean(told), type="waiver")
        suites.append(suite)
    for suite in suites:
        _count(suite, [suite])
    _count(root, suites)
    xml.indent(root)
    text: str = xml.tostring(root, encoding="unicode", xml_declaration=False)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


def _case(suite: xml.Element, result: ClauseResult, lang: str) -> None:
    name = f"{result.clause} {title_of(result, lang)}"
    case = xml.SubElement(
        suite, "testcase", classname=_clean(result.file), name=_clean(name), file=result.file,
        line=str(result.line), time="0",
    )  # fmt: skip
    told = told_of(result, lang)
    if result.fails:
        kind = "error" if result.status == "error" else "failure"
        trace = result.trace
        mark = xml.SubElement(case, kind, message=_clean(told), type=result.status)
        if trace is not None:
            lines = [*trace.done, trace.step, f"{result.file}:{trace.line}: {told}"]
            mark.text = _clean("\n".join(lines))
    elif result.status != "holds":
        xml.SubElement(case, "skipped", message=_clean(f"{result.status}: {told}"))


def told_of(result: ClauseResult, lang: str) -> str:
    """In a sentence: why it is not simply held; "" when it is."""
    if result.waiver is not None:
        reason, approver, until = (
            result.waiver.reason,
            result.waiver.approver,
            result.waiver.expires,
        )
        if lang == "en":
            return f"{reason} (approved by {approver}, until {until})"
        return f"{reason}（批准人 {approver}，至 {until}）"
    if result.note is not None:
        return result.note[lang == "en"]
    if result.trace is None:
        return ""
    return result.trace.en if lang == "en" else result.trace.zh


def _count(element: xml.Element, suites: list[xml.Element]) -> None:
    for name, path in (
        ("tests", "testcase"),
        ("failures", "testcase/failure"),
        ("errors", "testcase/error"),
        ("skipped", "testcase/skipped"),
    ):
        element.set(name, str(sum(len(suite.findall(path)) for suite in suites)))
    element.set("time", "0")


def _clean(text: str) -> str:
    """Without the control characters that XML cannot hold."""
    return "".join(char for char in text if char >= " " or char in "\t\n")
