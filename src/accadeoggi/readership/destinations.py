"""Where a reader may be sent on to after a form: to a page of ours and nowhere else."""

from __future__ import annotations

from urllib.parse import urlsplit

from django.utils.http import url_has_allowed_host_and_scheme

LONGEST = 2000


def is_ours(url: str) -> bool:
    """Whether a destination is a plain path on this very site (QUALITY.md S7).

    Stricter than Django's own check, which lets through whole addresses of allowed hosts: a path
    of ours begins with one slash, has no backslash and no invisible character, and is short.

    >>> is_ours("/it/25-febbraio/?page=2")
    True
    >>> [is_ours(url) for url in ("//evil.example", "https:evil.example", "it/")]
    [False, False, False]
    """
    if not url.startswith("/") or "\\" in url or not url.isprintable() or len(url) > LONGEST:
        return False
    return "//" not in _path(url) and url_has_allowed_host_and_scheme(url, allowed_hosts=None)


def _path(url: str) -> str:
    """The part before the question; an address that cannot be read counts as somebody else's."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return "//"
    return "//" if parts.scheme or parts.netloc else parts.path


def ours_or(url: str | None, otherwise: str) -> str:
    """The destination asked for where it is ours, and else another."""
    return url if url and is_ours(url) else otherwise
