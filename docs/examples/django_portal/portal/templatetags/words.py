"""`{{ "待我办理"|t }}` in templates."""

from django import template

from portal import names

register = template.Library()
register.filter("t", names.t)
