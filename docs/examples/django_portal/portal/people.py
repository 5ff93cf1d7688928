"""The portal's users and the agency's persons."""

from portal.models import Staff


def person_of(user):
    """The person id of a user; None for who is no person of the agency. The settings name this
    function, and `publication_flow.hosts.django.person` calls it."""
    if not user.is_authenticated:
        return None
    return Staff.objects.filter(user=user).values_list("person", flat=True).first()


def addresses_of(persons):
    """The mail addresses of persons."""
    found = Staff.objects.filter(person__in=persons).exclude(user__email="")
    return list(found.values_list("user__email", flat=True))
