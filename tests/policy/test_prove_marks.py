"""Marks, ballots, parts and dates in a proof: what is left aside hides nothing."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from publication_flow.matter.authority import Holding, Organisation, Remit
from publication_flow.policy import packs
from publication_flow.policy.aside import Thing, left_aside
from publication_flow.policy.cast import cast
from publication_flow.policy.explore import Space, explore
from publication_flow.policy.prove import Proof, prove
from publication_flow.policy.rulebook import Rulebook, rulebook
from publication_flow.policy.situation import lens
from publication_flow.policy.story import feature, story
from publication_flow.testing.runner import run_clauses
from tests.hosts.cli_lines import line

SMALL = (Path(__file__).parent / "minimal.toml").read_text(encoding="utf-8")
SCOPE = """
scope.label = { zh = "范围", en = "scope" }
scope.type = "choice"
scope.default = "own"
scope.choices.own = { zh = "本局", en = "our own" }
scope.choices.other = { zh = "别处", en = "elsewhere" }
"""
KIND = (
    """
[kinds.case]
label = { zh = "来件", en = "case" }
category = "none"
stages = [
  { id = "weighed", label = { zh = "研究", en = "weighed" } },
  { id = "closed", label = { zh = "办结", en = "closed" }, final = true },
]
marks.asked = { label = { zh = "征求意见中", en = "being consulted on" } }
purposes.answer = { zh = "答复", en = "answer" }
outcomes.answered = { zh = "已答复", en = "answered" }
[kinds.case.parts]
title = { label = { zh = "标题", en = "title" }, required = true }
"""
    + SCOPE
)
BODIES = (
    'fields.body = { label = { zh = "机关", en = "body" }, required = true, choices = '
    '{ finance = { zh = "财政局", en = "finance" }, health = { zh = "卫生局", en = "health" } } }'
)
VOTE = (
    'fields.vote = { label = { zh = "表决", en = "vote" }, required = true, choices = '
    '{ for = { zh = "赞成", en = "for" }, against = { zh = "反对", en = "against" } } }'
)


def action(name: str, zh: str, *lines: str, posts: str = '["auditor"]') -> str:
    """An action entry of the test kind."""
    head = f'[[kinds.case.actions]]\nid = "{name}"\nlabel = {{ zh = "{zh}", en = "{name}" }}\n'
    return "\n" + head + f"posts = {posts}\n" + "\n".join(lines) + "\n"


RECEIVE = action(
    "receive", "收件", 'to = "weighed"', 'opens = "answer"', 'content = "required"',
    posts='["clerk"]',
)  # fmt: skip
ASK = action("ask", "征求意见", 'from = ["weighed"]', 'sets = "asked"', 'key = "body"', BODIES)
ANSWERED = action(
    "answered", "登记答复", 'from = ["weighed"]', 'clears = ["asked"]', 'key = "body"',
    'when = { marked = ["asked"] }', BODIES,
)  # fmt: skip
BALLOT = action("ballot", "投票", 'from = ["weighed"]', 'votes = "group"', VOTE,
                'rules = [{ rule = "not-voted", on = "group" }]')  # fmt: skip
REVISE = action("revise", "改稿", 'from = ["weighed"]', 'content = "required"')


def close(rules: str = "", when: str = "") -> str:
    """The one action that ends a case, under these rules."""
    return action("close", "办结", 'from = ["weighed"]', 'to = "closed"', 'closes = "answered"',
                  f"rules = [{rules}]", f"when = {{ {when} }}" if when else "")  # fmt: skip


UNASKED = '{ rule = "unmarked", marks = ["asked"] }'
CARRIED = '{ rule = "balloted", on = "group", favour = ["for"] }'
QUORATE = '{ rule = "balloted", on = "group", favour = ["for"], quorum = 2 }'


TOO_LATE = action("late", "补问", 'from = ["closed"]', 'sets = "asked"')
MARK = 'marks.asked = { label = { zh = "征求意见中", en = "being consulted on" } }\n'


def book_of(*parts: str) -> Rulebook:
    """The small policy with these acts; the mark stands in it where an act sets or asks for it,
    and where no other sets it, one does that comes too late."""
    acts = "".join(parts)
    kind = KIND if '"asked"' in acts else KIND.replace(MARK, "")
    late = "" if kind is not KIND or 'sets = "asked"' in acts else TOO_LATE
    return rulebook((SMALL + kind + acts + late).encode())


def proof_of(*parts: str) -> Proof:
    return prove(book_of(*parts), "case")


def ways(proof: Proof) -> dict[str, list[str]]:
    return {b.invariant: [s.asked.command.action for s in b.steps] for b in proof.broken}


def test_a_mark_that_nobody_lifts_is_a_dead_end() -> None:
    """What only forbids is left aside until it keeps a matter where it is: then it is followed,
    and the way to it is told with the act that marked it."""
    proof = proof_of(RECEIVE, ASK, close(UNASKED))

    assert {"dead-end": ["receive", "ask"]} == ways(proof)
    assert "（审核岗）“征求意见”" in story(proof, proof.broken[0], "zh")[1]


def test_a_mark_that_somebody_lifts_is_none() -> None:
    """With the act that lifts it, every case comes to its end."""
    proof = proof_of(RECEIVE, ASK, ANSWERED, close(UNASKED))

    assert {} == ways(proof)
    assert 3 == proof.states  # weighed, weighed and asked, closed


def test_a_mark_that_goes_with_its_stage_is_no_dead_end() -> None:
    """Leaving the stage ends it; a way back then counts, though nobody ever lifts the mark."""
    lasting = KIND.replace('being consulted on" }', 'being consulted on" }, lasts = "stage"')
    lasting = lasting.replace(
        "stages = [\n",
        'stages = [\n  { id = "received", label = { zh = "收到", en = "received" } },\n',
    )
    back = action("return", "退回", 'from = ["weighed"]', 'to = "received"')
    take_up = action("take-up", "接办", 'from = ["received"]', 'to = "weighed"')
    drop = action("drop", "撤销", 'from = ["received"]', 'to = "closed"', 'closes = "answered"')
    parts = (RECEIVE, ASK, back, take_up, close(UNASKED))

    def proved(*more: str) -> Proof:
        text = SMALL + lasting + "".join((*parts, *more))
        return prove(rulebook(text.encode()), "case")

    assert ({}, 3) == (ways(proved(drop)), proved(drop).states)  # nothing had to be followed
    assert ({}, 3) == (ways(proved()), proved().states)
    held = SMALL + lasting.replace('lasts = "stage"', 'lasts = "round"') + "".join(parts)
    assert {"dead-end": ["receive", "ask"]} == ways(prove(rulebook(held.encode()), "case"))


def test_a_lost_vote_is_a_dead_end_unless_the_content_can_be_another() -> None:
    """Nobody may close what the vote went against; about another content it is voted anew."""
    lost = proof_of(RECEIVE, BALLOT, close(CARRIED))
    mended = proof_of(RECEIVE, BALLOT, REVISE, close(CARRIED))

    assert {"dead-end": ["receive", "ballot"]} == ways(lost)
    assert "against" == lost.broken[0].steps[-1].asked.command.values["vote"]
    assert {} == ways(mended)


def test_a_quorum_is_voted_for() -> None:
    """What needs so many votes is come to by so many persons, and not without them."""
    proof = proof_of(RECEIVE, BALLOT, REVISE, close(QUORATE))

    assert {} == ways(proof)
    assert {"dead-end": ["receive"], "reached": [], "vacant": []} == ways(without_voters())


def without_voters() -> Proof:
    """The proof of a policy whose votes are another post's, in an office that lacks it."""
    member = 'member = { label = { zh = "成员", en = "member" }, scope = "agency" }'
    ballot = BALLOT.replace('posts = ["auditor"]', 'posts = ["member"]')
    text = SMALL.replace("[posts]", f"[posts]\n{member}")
    text += KIND.replace(MARK, "") + RECEIVE + ballot + close(QUORATE)
    held = tuple(
        Holding(n, f"p{n}", post, "office", "2017-01-01")
        for n, post in enumerate(("clerk", "auditor"), 1)
    )
    remits = (Remit(1, "office", "news", "2017-01-01"),)
    return prove(rulebook(text.encode()), "case", Organisation(held, remits), "2026-03-02")


def test_a_mark_that_is_asked_for_is_followed() -> None:
    """An action that needs a mark is reached by way of the act that sets it, or not at all."""
    needed = close('{ rule = "marked", marks = ["asked"] }')

    assert {} == ways(proof_of(RECEIVE, ASK, needed))
    assert {"dead-end": ["receive"], "reached": []} == ways(proof_of(RECEIVE, needed))


def test_a_condition_about_a_mark_is_followed_like_a_rule() -> None:
    """`when` may need a mark, too."""
    needed = close(when='marked = ["asked"]')

    assert {} == ways(proof_of(RECEIVE, ASK, needed))
    assert {"dead-end", "reached"} == set(ways(proof_of(RECEIVE, needed)))


def test_each_value_of_a_part_that_is_asked_for_is_tried() -> None:
    """What is only done with another value than the one by default is come to all the same; a
    case that has the wrong one and cannot be changed is a dead end."""
    other = close('{ rule = "part-is", part = "scope", values = ["other"] }')

    assert {"dead-end": ["receive"]} == ways(proof_of(RECEIVE, other))
    assert {} == ways(proof_of(RECEIVE, REVISE, other))


def test_a_part_that_only_forbids_keeps_nobody_who_may_change_it() -> None:
    """The value by default is let through; another is a dead end unless it may be changed."""
    own = close('{ rule = "part-is", part = "scope", values = ["own"] }')
    title = REVISE.replace('content = "required"', 'content = "required"\nparts = ["title"]')

    assert {"dead-end": ["receive"]} == ways(proof_of(RECEIVE, own))
    assert {"dead-end": ["receive"]} == ways(proof_of(RECEIVE, title, own))
    assert {} == ways(proof_of(RECEIVE, REVISE, own))


def test_what_the_chain_itself_marks_cannot_be_thought_away() -> None:
    """A stage that every case is barred from by its own opening is never said to be reached."""
    stage = '  { id = "granted", label = { zh = "同意", en = "granted" } },\n'
    kind = KIND.replace('  { id = "closed"', stage + '  { id = "closed"')
    grant = action("grant", "同意", 'from = ["weighed"]', 'to = "granted"', f"rules = [{UNASKED}]")
    ends = close().replace('["weighed"]', '["weighed", "granted"]')
    barred = RECEIVE.replace('to = "weighed"', 'to = "weighed"\nsets = "asked"')

    def reached(receive: str) -> dict[str, list[str]]:
        return ways(
            prove(rulebook((SMALL + kind + receive + grant + ends + TOO_LATE).encode()), "case")
        )

    assert {} == reached(RECEIVE)
    assert {"reached": []} == reached(barred)


def test_who_holds_a_post_in_a_section_may_hold_it_in_the_office() -> None:
    """Where no category says which unit answers, either unit's people act for what it opened."""
    opened = RECEIVE.replace('["clerk"]', '["auditor"]')
    proof = proof_of(opened, close().replace('["auditor"]', '["clerk"]'))

    assert {} == ways(proof)


def test_what_is_about_publication_says_nothing_of_other_kinds() -> None:
    """Where nothing is published the guarantees about publishing are named as not applying."""
    proof = proof_of(RECEIVE, close())

    assert (True, ("dead-end", "reached")) == (proof.holds, proof.checked)
    assert ("persons", "own-work", "reviewed", "final", "effects") == proof.apart
    assert ("",) == proof.categories


def test_not_applying_is_told_on_the_command_line() -> None:
    """`--kind` proves one kind; what does not apply to it is listed and neither holds nor not."""
    args = ("policy", "prove", "--policy", "cn-civil-affairs", "--kind", "order")
    told, data = line(*args), line(*args, "--json").data

    assert 0 == told.code
    assert "不适用  不经过规定人数的不同的人签批，不能发布" in told.out
    assert [None] == list({r["holds"] for r in data["invariants"] if r["id"] == "reviewed"})


def all_followed(book: Rulebook, kind: str, more: Iterable[Thing]) -> Space:
    posts = list(book.policy.posts)
    players = cast(book.policy, posts, everywhere=True)
    return explore(book, kind, lens(book.kind(kind), posts, more), players, "")


def test_what_is_left_aside_hides_no_step() -> None:
    """With every mark, ballot and part in the states, no action leads anywhere new."""
    book = book_of(
        RECEIVE, ASK, ANSWERED, BALLOT, REVISE,
        close(f'{UNASKED}, {CARRIED}, {{ rule = "part-is", part = "scope", values = ["own"] }}'),
    )  # fmt: skip
    kind = book.kind("case")
    aside = left_aside(kind, frozenset())

    def done(space: Space) -> set[tuple[str, str, str | None, str]]:
        return {
            (s.asked.command.action, s.after.stage, s.after.outcome,
             s.before.stage if s.before else "")
            for s in space.steps
        }  # fmt: skip

    coarse, fine = all_followed(book, "case", ()), all_followed(book, "case", aside)

    assert {Thing("mark", "asked"), Thing("ballot", "group"), Thing("part", "scope")} == aside
    assert {"ask", "answered", "ballot"} == {a for a, *_ in done(fine) - done(coarse)}
    assert set() == done(coarse) - done(fine)
    assert len(coarse.states) < len(fine.states)


def test_the_default_policy_leaves_its_marks_aside() -> None:
    """What it asks for is followed; none of its other marks, and no ballot, keeps an item where
    it is, whatever nobody lifts."""
    book = rulebook(packs.pack("cn-civil-affairs"))
    posts = list(book.policy.posts)
    seen = lens(book.kind("item"), posts)
    space = explore(book, "item", seen, cast(book.policy, posts), "work-updates")

    borne = {mark.name for matter, _ in space.states for mark in matter.marks}

    assert {"secret", "withheld", "review-due"} == {t.name for t in seen.followed}
    assert {"secret", "withheld", "review-due"} == borne
    assert {"referred", "disputed", "consulting", "deliberation"} <= {t.name for t in seen.aside}


def test_what_ends_with_its_day_is_tried_and_yet_no_way_out() -> None:
    """Taking down at the end of publicity is gone through; it saves nobody who named no end."""
    text = packs.pack("cn-civil-affairs").decode()
    shut = 'rules = [{ rule = "outcome-is", outcomes = ["withheld"] }]'
    for opens in ("correct", "erratum", "withdraw"):
        text = text.replace(f'opens = "{opens}"\n', f'opens = "{opens}"\n{shut}\n')
    proof = prove(rulebook(text.encode()))
    found = {b.invariant: b for b in proof.broken}
    book = rulebook(packs.pack("cn-civil-affairs"))
    posts = list(book.policy.posts)
    space = explore(book, "item", lens(book.kind("item"), posts), cast(book.policy, posts),
                    "work-updates")  # fmt: skip

    assert "publish" == found["dead-end"].steps[-1].asked.command.action
    assert "expired" in {matter.outcome for matter, _ in space.states}


def test_a_counter_example_with_marks_runs_as_a_scenario() -> None:
    """The saved scenario tells the marking act and a choice in words, and shows what was found."""
    held = '[kinds.item.marks]\nheld = { label = { zh = "暂缓", en = "held" } }\n\n'
    text = SMALL.replace("[kinds.item.parts]", f"{held}[kinds.item.parts]\n{SCOPE}", 1)
    text = text.replace('scope.default = "own"', "scope.required = true")
    signed = '{ rule = "signed", steps = ["audit"] }'
    text = text.replace(f"[{signed}]", f'[{signed}, {{ rule = "unmarked", marks = ["held"] }}]')
    hold = action("hold", "暂缓办理", 'from = ["audited"]', 'sets = "held"')
    text += hold.replace("kinds.case", "kinds.item")
    proof = prove(rulebook(text.encode()))
    found = {b.invariant for b in proof.broken}
    results = run_clauses(text.encode(), [("counter.feature", feature(proof, "zh"))])

    assert "dead-end" in found
    assert "“暂缓办理”" in feature(proof, "zh")
    assert {"holds"} == {r.status for r in results}, results
