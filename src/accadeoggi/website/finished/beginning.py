"""At a start: pages that another program, or a sudden end, has spoiled are dropped."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from hashlib import blake2s
from importlib.metadata import version
from pathlib import Path

from django.conf import settings
from django.template.utils import get_app_template_dirs

from accadeoggi.column.freshness.tags import EVERYTHING
from accadeoggi.column.versions import languages
from accadeoggi.website.finished.alive import anybody_died
from accadeoggi.website.finished.keeping import hosts, keeper

MADE_BY = "made-by"


def begin(*, anew: bool = False) -> None:
    """Drop everything if the pages that are kept may not be right; ``anew``: they are not."""
    store = keeper.store()
    if store is None:
        return
    maker = fingerprint()
    record = store.folder / MADE_BY
    known = record.read_text("ascii") if record.exists() else ""
    if anew or known != maker or anybody_died(store.folder):
        store.drop([EVERYTHING], hard=True)
        record.write_text(maker, "ascii")


def drop_after_the_dead(_now: datetime) -> None:
    """Drop everything if somebody has ended in the middle of a change."""
    store = keeper.store()
    if store is not None and anybody_died(store.folder):
        store.drop([EVERYTHING], hard=True)


def fingerprint() -> str:
    """What pages are made by: version, templates, words, settings that they print."""
    digest = blake2s(digest_size=16)
    said = [version("accadeoggi"), settings.WAGTAILADMIN_BASE_URL, *languages(), *hosts()]
    digest.update("\n".join(said).encode())
    for path in sorted(_files()):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _files() -> Iterable[Path]:
    package = Path(__file__).resolve().parent.parent.parent
    for folder in map(Path, map(str, get_app_template_dirs("templates"))):
        if folder.is_relative_to(package):
            yield from (path for path in folder.rglob("*") if path.is_file())
    yield from package.glob("*/locale/*/LC_MESSAGES/*.mo")
    if settings.STATIC_ROOT is not None:
        yield from Path(settings.STATIC_ROOT).glob("staticfiles.json")
