"""The application: the site for everybody and the desk for the staff."""

from __future__ import annotations

import os
import secrets

from flask import Flask

from portal.database import prepare
from portal.desk import desk
from portal.pages import page
from portal.site import site
from publication_flow import BadInput, Busy, Conflict, Denied, FlowError, NotFound

ANSWERS = {Denied: 403, NotFound: 404, BadInput: 400, Conflict: 409, Busy: 503}

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ.get("PORTAL_SECRET") or secrets.token_bytes(32)
app.config["SESSION_COOKIE_SAMESITE"] = "Strict"  # no other site can send a form in one's name
app.register_blueprint(site)
app.register_blueprint(desk)
prepare()


@app.errorhandler(FlowError)
def refused(error: FlowError) -> tuple[str, int]:
    """Whatever the engine refuses, it says why: in a sentence, for the person who asked."""
    return page("refused.html", error=error), ANSWERS.get(type(error), 500)
