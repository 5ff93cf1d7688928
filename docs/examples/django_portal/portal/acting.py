"""One act: the article's row and the matter are committed together, or neither is."""

from contextlib import suppress
from functools import partial

from django.core.mail import send_mail
from django.db import transaction

from portal.models import Article
from portal.people import addresses_of
from publication_flow import Busy
from publication_flow.hosts.django import agency

ATTEMPTS = 3


def draft(user, by, article_id, **content):
    """Open a matter together with its article. The same `article_id` again does nothing more."""

    def work():
        article, _ = Article.objects.get_or_create(pk=article_id, defaults={"author": user})
        done = agency().act(
            "draft",
            by=by,
            external_ref=str(article_id),
            command_id=f"draft-{article_id}",
            **content,
        )
        article.matter = done.matter
        article.save(update_fields=["matter"])
        return done

    return _together(work)


def act(action, number, by, command, seen=None, **values):
    """Any other act; afterwards the article is what the public may read."""

    def work():
        bureau = agency()
        done = bureau.act(
            action, number, by=by, command_id=str(command), expected_version=seen, **values
        )
        _follow(Article.objects.get(matter=number), bureau.item(number))
        return done

    return _together(work)


def _together(work):
    """Run it in one transaction; when the database was busy, the whole of it again."""
    for _ in range(ATTEMPTS - 1):
        with suppress(Busy):
            return _once(work)
    return _once(work)


def _once(work):
    with transaction.atomic():
        done = work()
        if not done.retried:  # the world hears of a fact only after it is one
            transaction.on_commit(partial(_tell, done.matter))
        return done


def _follow(article, item):
    """Keep the public version beside the article. A correction under way has another digest."""
    public = item.public
    if public is not None and public.state == "withdrawn":
        article.title, article.body = "", ""
    elif public is not None and public.digest == item.digest:
        article.title, article.body = item.title, item.body or ""
    article.save(update_fields=["title", "body"])


def _tell(number):
    """Write to everybody on whose desk the matter lies now."""
    item = agency().item(number)
    persons = {sitting.person for desk in item.desks for sitting in desk.persons}
    if to := addresses_of(persons):
        send_mail(f"待您办理：{number}", f"事项 {number}《{item.title}》待您办理。", None, to)
