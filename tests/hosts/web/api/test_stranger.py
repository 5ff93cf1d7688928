"""A client that knows the OpenAPI document and nothing else takes an item from draft to public."""

from __future__ import annotations

from typing import Any

from starlette.testclient import TestClient

from tests.hosts.web.api.portal import open_portal

COLLEAGUES = ("wang.fang", "chen.jing", "li.na", "zhao.gang", "zhou.ping")


class Stranger:
    """Calls operations by their ids, filling in what the document says they take."""

    def __init__(self, client: TestClient, person: str) -> None:
        self.client, self.token = client, {"authorization": f"Bearer {person}"}
        self.document = client.get("/openapi.json", headers=self.token).json()
        self.operations = {
            operation["operationId"]: (method, path, operation)
            for path, methods in self.document["paths"].items()
            for method, operation in methods.items()
        }

    def call(self, operation_id: str, body: Any = None, **given: str) -> Any:
        method, path, operation = self.operations[operation_id]
        headers = dict(self.token)
        for parameter in operation.get("parameters", []):
            name = parameter["name"]
            value = given.pop(name.replace("-", "_"), None)
            if value is None:
                assert not parameter.get("required"), f"{operation_id} wants {name}"
            elif parameter["in"] == "path":
                path = path.replace(f"{{{name}}}", value)
            else:
                headers[name] = value
        assert {} == given, f"{operation_id} does not take {sorted(given)}"
        response = self.client.request(method, path, headers=headers, json=body)
        assert str(response.status_code) in operation["responses"]
        return response


def filled(takes: dict[str, Any]) -> dict[str, str]:
    """Something in every text, the first of the choices, as the verdict says what there is."""
    return {
        name: next(iter(one["choices"])) if one["choices"] else "……"
        for name, one in takes["values"].items()
        if one["required"] or one["type"] in ("line", "text")
        if one["type"] not in ("date", "files")
    }


def test_the_document_is_enough_to_get_an_item_published(tmp_path):
    """listAgencies, listOpenings, openMatter; then everybody does what their inbox says and
    listActions allows, until nobody has anything to do and the catalogue holds the item."""
    portal = open_portal(tmp_path)
    people = {person: Stranger(portal.client, person) for person in COLLEAGUES}
    clerk = people["wang.fang"]
    agency = clerk.call("listAgencies").json()[0]["id"]
    opening = next(v for v in clerk.call("listOpenings", agency=agency).json() if v["allowed"])
    values = filled(opening["takes"]) | {"category": "social-assistance"}
    body = {"action": opening["action"], "values": values}
    number = clerk.call("openMatter", body, agency=agency, idempotency_key="1").json()["matter"]
    done = []
    for _ in range(3):
        for person, stranger in people.items():
            waiting = stranger.call("getInbox", agency=agency).json()["items"]
            for one in (w for w in waiting if not w["barred"]):
                where = {"agency": agency, "number": one["number"]}
                allowed = stranger.call("listActions", **where).json()
                assert one["action"] in [v["action"] for v in allowed if v["allowed"]]
                tag = stranger.call("getMatter", **where).headers["etag"]
                stranger.call("actOnMatter", {}, **where, action=one["action"], if_match=tag)
                done.append((person, one["action"]))
    entries = clerk.call("getCatalogue", agency=agency).json()["items"]

    assert ["provide", "audit", "approve", "publish"] == [a for _, a in done if a != "claim"]
    assert [(number, "public")] == [(one["number"], one["state"]) for one in entries]
    portal.flow.close()


def test_every_operation_is_told_in_both_languages_and_whole(tmp_path):
    """An id, a summary in both languages, every problem with its schema and an example."""
    portal = open_portal(tmp_path)
    document = portal.app.openapi()
    missing = []
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            told = operation["summary"] + operation["description"]
            both = any("一" <= c <= "鿿" for c in told) and " · " in told
            problems = [
                one["content"]["application/problem+json"]
                for status, one in operation["responses"].items()
                if int(status) >= 400
            ]
            whole = all("schema" in one and "example" in one for one in problems)
            if not (both and whole and {"401", "429", "500"} <= set(operation["responses"])):
                missing.append((method, path))

    assert [] == missing
    assert "3.1.0" == document["openapi"]
    assert document["security"]
    portal.flow.close()
