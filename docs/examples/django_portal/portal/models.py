"""The portal's own tables. What stage an article is at, and who did what, the engine knows."""

import uuid

from django.conf import settings
from django.db import models


class Staff(models.Model):
    """Which person of the agency a user of the portal is."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, models.CASCADE, verbose_name="用户")
    person = models.CharField("人员编号", max_length=64, unique=True)

    class Meta:
        verbose_name = verbose_name_plural = "人员对照"

    def __str__(self):
        return self.person


class Article(models.Model):
    """An article of the public site: a copy of the version that was published.

    `id` is made with the form that drafts it, so a form sent twice makes one article; the matter
    carries it as `external_ref`.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    matter = models.CharField("事项编号", max_length=20, unique=True, null=True, editable=False)
    title = models.CharField("标题", max_length=200, blank=True)
    body = models.TextField("正文", blank=True)
    author = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, verbose_name="拟稿人")
    created_at = models.DateTimeField("拟稿时间", auto_now_add=True)

    class Meta:
        verbose_name = verbose_name_plural = "文章"
        ordering = ("-created_at",)

    def __str__(self):
        return self.title or str(self.matter)
