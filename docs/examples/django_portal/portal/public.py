"""What everybody reads: the catalogue, an article, and what is left of one that was taken down."""

from django.http import Http404
from django.shortcuts import get_object_or_404, render

from portal.models import Article
from portal.names import Names
from publication_flow.hosts.django import agency


def home(request):
    """The public catalogue, tombstones and all."""
    articles = {a.matter: a for a in Article.objects.exclude(matter=None)}
    entries = [(e, articles.get(e.number)) for e in agency().catalogue()]
    return render(request, "portal/home.html", {"entries": entries})


def article(request, pk):
    """A published article; 410 with its number and day once it was taken down."""
    found = get_object_or_404(Article, pk=pk, matter__isnull=False)
    public = agency().item(found.matter).public
    if public is None:  # never published: nobody learns that it exists
        raise Http404
    if public.state != "public":
        entry = next(e for e in agency().catalogue() if e.number == found.matter)
        return render(request, "portal/gone.html", {"entry": entry}, status=410)
    return render(
        request, "portal/article.html", {"article": found, "public": public, "names": Names()}
    )
