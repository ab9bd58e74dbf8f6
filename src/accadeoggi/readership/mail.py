"""Mail that goes to a folder instead of the network: one file each, whole or not there at all."""

from __future__ import annotations

import os
import re
import uuid
from collections.abc import Sequence
from email.utils import format_datetime
from pathlib import Path
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend

from accadeoggi.chronology import clock

UNFIT = re.compile(r"[^A-Za-z0-9.@_-]")


def headers(language: str) -> dict[str, str]:
    """What every mail of ours says about itself; the same bytes however often it is sent."""
    return {
        "Message-ID": new_message_id(),
        "Date": format_datetime(clock.now()),
        "Content-Language": language,
        "Auto-Submitted": "auto-generated",
        "X-Auto-Response-Suppress": "All",
    }


def new_message_id() -> str:
    """A name for one mail, under the publication's own host and not under the machine's."""
    host = urlsplit(settings.WAGTAILADMIN_BASE_URL).hostname or "localhost"
    return f"<{uuid.uuid4().hex}@{host}>"


class OutboxBackend(BaseEmailBackend):
    """Writes each mail into the folder ``EMAIL_OUTBOX`` as a file, the name sorting by time.

    For machines without a mail server. A file appears under its name only when it is complete.
    """

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        """Write the mails; how many were written."""
        written = 0
        for message in email_messages:
            try:
                self._write(message)
            except OSError:
                if not self.fail_silently:
                    raise
            else:
                written += 1
        return written

    def _write(self, message: EmailMessage) -> None:
        message_id = self._identify(message)
        folder = Path(settings.EMAIL_OUTBOX)
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        stamp = clock.now().strftime("%Y%m%dT%H%M%S.%fZ")
        name = UNFIT.sub("_", message_id.strip("<>"))[:100]
        _write_whole(folder / f"{stamp}-{name}.eml", message.message().as_bytes())

    @staticmethod
    def _identify(message: EmailMessage) -> str:
        """Give the mail a name once; sent again, it keeps it."""
        known = {name.lower() for name in message.extra_headers}
        if "message-id" not in known:
            message.extra_headers["Message-ID"] = new_message_id()
        if "date" not in known:
            message.extra_headers["Date"] = format_datetime(clock.now())
        return str(message.message()["Message-ID"])


def _write_whole(path: Path, content: bytes) -> None:
    draft = path.with_suffix(".draft")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    draft.rename(path)
