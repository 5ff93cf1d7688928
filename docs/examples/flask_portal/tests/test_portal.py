"""The portal's own behaviour: signing in, a double click, a stale form."""

from __future__ import annotations

FORM = {"title": "办事指南", "category": "social-assistance", "body": "正文"}


def post(client, path, **form):
    """What a form sends; where the answer leads to is left to the browser."""
    return client.post(path, data=form)


def signed_in(client, login):
    post(client, "/sign-in", login=login)
    return client


def test_without_signing_in_there_is_no_desk(client):
    """A stranger is not even told that there is one."""
    answers = [client.get(path).status_code for path in ("/desk", "/desk/new", "/desk/x")]

    assert [404, 404, 404] == answers


def test_a_double_click_is_one_draft(client):
    """The same form sent twice leads to the same article, which is there once."""
    clerk = signed_in(client, "wangfang")

    first = post(clerk, "/desk/new", command="c1", **FORM)
    second = post(clerk, "/desk/new", command="c1", **FORM)

    assert (303, 303) == (first.status_code, second.status_code)
    assert first.headers["location"] == second.headers["location"]
    assert 1 == clerk.get("/desk").text.count("/desk/c1")


def test_a_stale_form_does_nothing(client):
    """Who acts on what somebody else has moved meanwhile is told so, and nothing happens."""
    post(signed_in(client, "wangfang"), "/desk/new", command="c2", **FORM)
    head = signed_in(client, "chenjing")

    done = post(head, "/desk/c2/act", action="provide", command="p1", seen="1")
    stale = post(head, "/desk/c2/act", action="provide", command="p2", seen="1")

    assert (303, 409) == (done.status_code, stale.status_code)


def test_what_the_policy_refuses_says_why(client):
    """An act beyond one's post is refused with the engine's own sentence."""
    clerk = signed_in(client, "wangfang")
    post(clerk, "/desk/new", command="c3", **FORM)

    refused = post(clerk, "/desk/c3/act", action="provide", command="p3", seen="1")

    assert 403 == refused.status_code
    assert "陈静" in refused.text
