"""When a source goes live with other words than its translation was made from, that is told."""

from __future__ import annotations

from typing import Any

from django.dispatch import receiver
from wagtail.signals import page_published

from accadeoggi.chronology import clock
from accadeoggi.column.models import Article, Notice
from accadeoggi.column.notices import write_notice
from accadeoggi.desk.models import Translated
from accadeoggi.desk.texts import text_of


@receiver(page_published, sender=Article, dispatch_uid="tell-translators")
def tell_translators(instance: Article, revision: Any = None, **_kwargs: Any) -> None:
    """Write down, once for each version of the source, that its translations fall behind.

    Only a row is written here: nothing leaves the machine on this signal (QUALITY.md rule 2).
    """
    for translated in Translated.objects.filter(source=instance.pk):
        if text_of(instance) != translated.text:
            version = revision.pk if revision is not None else instance.latest_revision_id
            write_notice(
                Notice.Kind.CHANGED,
                f"changed/{translated.article_id}/{version}",
                clock.now(),
                article=translated.article_id,
                source=instance.pk,
            )
