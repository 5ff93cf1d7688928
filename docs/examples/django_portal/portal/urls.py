"""The portal's pages."""

from django.urls import path

from portal import desk, public

urlpatterns = [
    path("", public.home, name="home"),
    path("articles/<uuid:pk>/", public.article, name="article"),
    path("desk/", desk.desk, name="desk"),
    path("desk/new/", desk.draft, name="draft"),
    path("desk/<str:number>/", desk.matter, name="matter"),
    path("desk/<str:number>/<slug:action>/", desk.act, name="act"),
]
