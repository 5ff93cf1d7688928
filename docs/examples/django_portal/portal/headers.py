"""What every page says to the browser."""

POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
    "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


def guarded(get_response):
    """Middleware: nothing from elsewhere, nothing inline; pages of signed-in people not kept."""

    def answer(request):
        response = get_response(request)
        response.headers.setdefault("Content-Security-Policy", POLICY)
        user = getattr(request, "user", None)  # not set where a redirect came first
        if user is not None and user.is_authenticated:
            response.headers["Cache-Control"] = "no-store"
        return response

    return answer
