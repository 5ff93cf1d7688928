"""The words of the policy in the reader's language, and the portal's own."""

from django.utils.translation import get_language

from portal.english import ENGLISH
from publication_flow.hosts.django import agency


def lang():
    """zh or en."""
    return "en" if (get_language() or "").startswith("en") else "zh"


def t(chinese):
    """The portal's own words: templates are written in Chinese, English is looked up."""
    return ENGLISH[chinese] if lang() == "en" else chinese


class Names:
    """What the policy in force calls its stages, actions, posts and categories."""

    def __init__(self):
        self.policy = agency().policy().rulebook.policy
        self.kind = self.policy.kinds["item"]

    def stage(self, stage):
        return self.kind.stage(stage).label.in_(lang())

    def action(self, action):
        return self.kind.action(action).label.in_(lang())

    def purpose(self, purpose):
        return self.kind.purposes[purpose].in_(lang())

    def post(self, post):
        return self.policy.posts[post].label.in_(lang()) if post in self.policy.posts else ""

    def category(self, category):
        return self.policy.categories[category].label.in_(lang())

    def entry(self, action, stage):
        """What the policy says of an action at a stage: the fields it takes."""
        entries = [a for a in self.kind.actions if a.id == action]
        return next((a for a in entries if stage in a.from_ or "*" in a.from_), None)
