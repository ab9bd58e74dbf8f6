"""The almanac's facts, loaded from the package into tables."""

from __future__ import annotations

from accadeoggi.almanac import shipped_digest
from accadeoggi.catalogue.loading import load_shipped
from accadeoggi.catalogue.models import Loading
from accadeoggi.website.firstrun.progress import Progress


def needs_work() -> bool:
    """Whether the tables do not hold what the package ships."""
    return not Loading.objects.filter(digest=shipped_digest()).exists()


def load(progress: Progress) -> None:
    """Load the shipped facts; those that an editor has corrected stay as they are."""
    load_shipped(progress)
