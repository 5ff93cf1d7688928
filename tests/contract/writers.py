"""Writers in processes of their own, started together; in a module of its own so that a fresh
interpreter can import them."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from multiprocessing.synchronize import Barrier
from typing import Any

from publication_flow import Conflict, PublicationFlow, SimulatedClock
from tests.bureau import AGENCY, START

PATIENCE = 60  # seconds; a writer that hangs fails its test and not the whole run


def together(work: Callable[..., Any], count: int, *arguments: Any) -> list[Any]:
    """Run `work(barrier, n, *arguments)` in `count` new processes; what each returned, by n."""
    context = multiprocessing.get_context("spawn")
    barrier, answers = context.Barrier(count), context.Queue()
    processes = [
        context.Process(target=_run, args=(work, barrier, answers, n, arguments))
        for n in range(count)
    ]
    for process in processes:
        process.start()
    try:
        found = dict(answers.get(timeout=PATIENCE) for _ in processes)
    finally:
        for process in processes:
            process.join(PATIENCE)
        answers.close()
        answers.join_thread()
    return [found[n] for n in range(count)]


def _run(
    work: Callable[..., Any], barrier: Barrier, answers: Any, n: int, arguments: tuple[Any, ...]
) -> None:
    try:
        answers.put((n, work(barrier, n, *arguments)))
    except BaseException as error:
        barrier.abort()
        answers.put((n, f"{type(error).__name__}: {error}"))
        raise


def race(barrier: Barrier, n: int, url: str, number: str, rounds: int) -> list[tuple[str, int]]:
    """Each round, act on one item with the version both have seen; how each round ended."""
    outcomes: list[tuple[str, int]] = []
    with PublicationFlow.open(url, clock=SimulatedClock(START)) as flow:
        agency = flow.agency(AGENCY)
        for seen in range(1, rounds + 1):
            barrier.wait(PATIENCE)
            try:
                done = agency.act(
                    "remark", number, by="li.na", opinion=f"{n}/{seen}", expected_version=seen
                )
                outcomes.append(("won", done.position))
            except Conflict as conflict:
                outcomes.append((conflict.code, conflict.facts["version"]))
    return outcomes


def append(barrier: Barrier, n: int, url: str, count: int) -> list[tuple[str, int]]:
    """Draft `count` items as fast as it goes; their numbers and positions."""
    with PublicationFlow.open(url, clock=SimulatedClock(START)) as flow:
        agency = flow.agency(AGENCY)
        barrier.wait(PATIENCE)
        done = [
            agency.act("draft", by="wang.fang", title=f"{n}/{i}", category="social-assistance")
            for i in range(count)
        ]
    return [(one.matter, one.position) for one in done]


def repeat(barrier: Barrier, n: int, url: str, rounds: int) -> list[tuple[str, int, bool]]:
    """Each round, the same command under the same id as the others; its result."""
    results = []
    with PublicationFlow.open(url, clock=SimulatedClock(START)) as flow:
        agency = flow.agency(AGENCY)
        for i in range(rounds):
            barrier.wait(PATIENCE)
            done = agency.act(
                "draft", by="wang.fang", title=f"第{i}件", category="social-assistance",
                command_id=f"round-{i}",
            )  # fmt: skip
            results.append((done.matter, done.position, done.retried))
    return results


def found(barrier: Barrier, n: int, url: str) -> str:
    """Found the same agency as the others; "founded" or the code of the refusal."""
    from tests.bureau import BASIS, ORGANISATION

    with PublicationFlow.open(url, clock=SimulatedClock(START)) as flow:
        barrier.wait(PATIENCE)
        try:
            flow.found(AGENCY, policy="cn-civil-affairs", organisation=ORGANISATION, basis=BASIS)
        except Conflict as conflict:
            return conflict.code
    return "founded"
