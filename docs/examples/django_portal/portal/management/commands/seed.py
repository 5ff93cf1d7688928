"""`manage.py seed`: the tables, a bureau, four users, and a few articles to look at."""

import uuid

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management import BaseCommand, CommandError, call_command
from django.db import transaction

from portal import acting
from portal.models import Staff
from publication_flow.hosts.django import agency, flow

PASSWORD = "demo-only"  # and for a trial on one's own machine only
PEOPLE = {
    "wang.fang": "王芳",
    "chen.jing": "陈静",
    "li.na": "李娜",
    "zhao.gang": "赵刚",
}
CHAIN = [
    ("provide", "chen.jing"),
    ("audit", "li.na"),
    ("approve", "zhao.gang"),
    ("publish", "li.na"),
]
ARTICLES = [  # title, text, how many steps of the chain it has gone
    (
        "城乡低保标准公示",
        "经区政府同意，城市低保标准为每人每月五百元，农村为每人每年四千二百元。特此公示。",
        4,
    ),
    ("临时救助办理指南", "申请临时救助的，向户籍地街道办事处提出，十个工作日内答复。", 2),
    ("特困人员供养名册更新说明", "本月新增三户，退出一户，名册已在公告栏更新。", 1),
]


class Command(BaseCommand):
    help = "建表、建机构、建四个演示用户。Tables, an agency and four users to try it with."

    def handle(self, *args, **options):
        if not settings.DEBUG:
            raise CommandError("demo passwords are for a trial only: unset PORTAL_SECRET_KEY")
        call_command("migrate", verbosity=0)
        self.stdout.write("migrated")
        if flow().agencies():
            self.stdout.write("the bureau is there already")
            return
        with transaction.atomic():
            flow().found(
                settings.PUBLICATION_FLOW["agency"], policy="cn-civil-affairs",
                organisation=settings.BASE_DIR / "org.toml", basis="台民发〔2017〕1号",
            )  # fmt: skip
            users = {person: self._user(person) for person in PEOPLE}
        for title, body, steps in ARTICLES:
            done = acting.draft(
                users["wang.fang"], "wang.fang", uuid.uuid4(), title=title,
                category="social-assistance", body=body,
            )  # fmt: skip
            for action, by in CHAIN[:steps]:
                acting.act(action, done.matter, by, uuid.uuid4())
        for person, user in users.items():  # only now: nobody is written to about the samples
            user.email = f"{person}@example.invalid"
            user.save(update_fields=["email"])
        self.stdout.write(f"{', '.join(PEOPLE)} — password: {PASSWORD}")
        self.stdout.write(f"{agency().id}: {len(ARTICLES)} articles")

    def _user(self, person):
        user = get_user_model().objects.create_user(
            person, password=PASSWORD, first_name=PEOPLE[person],
            is_staff=person == "li.na", is_superuser=person == "li.na",
        )  # fmt: skip
        Staff.objects.create(user=user, person=person)
        return user
