"""The address under which an installation on this machine is known, in mails and feeds."""

from __future__ import annotations

from urllib.parse import urlsplit

from wagtail.models import Site

LOOPBACK = {"localhost", "127.0.0.1", "::1", "[::1]", ""}


def settle_address(address: str) -> None:
    """Write down where the site is served now, unless an editor has given it a name of its own."""
    parts = urlsplit(address)
    site = Site.objects.filter(is_default_site=True).first()
    if site is None or site.hostname not in LOOPBACK:
        return
    wanted = (parts.hostname or "localhost", parts.port or 80)
    if (site.hostname, site.port) != wanted:
        site.hostname, site.port = wanted
        site.save()
