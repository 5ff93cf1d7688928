"""Articles in Django's admin: to look at. What stage one is at, only an act can change."""

from django.contrib import admin
from django.urls import reverse
from django.utils.html import format_html

from portal.models import Article, Staff
from portal.names import Names
from publication_flow.hosts.django import agency

admin.site.register(Staff)


@admin.register(Article)
class ArticleAdmin(admin.ModelAdmin):
    list_display = ("matter", "title", "stage", "trail", "author", "created_at")
    list_display_links = None
    fields = readonly_fields = ("matter", "title", "body", "stage", "trail", "author", "created_at")

    @admin.display(description="环节")
    def stage(self, article):
        return Names().stage(agency().item(article.matter).stage) if article.matter else ""

    @admin.display(description="责任链")
    def trail(self, article):
        if not article.matter:
            return ""
        return format_html('<a href="{}">责任链</a>', reverse("matter", args=[article.matter]))

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False
