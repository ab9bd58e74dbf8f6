"""The mail that a local installation has written, to read in the browser."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import getaddresses, parsedate_to_datetime
from pathlib import Path

from django.conf import settings
from django.utils.html import conditional_escape, format_html, strip_tags
from django.utils.safestring import SafeString, mark_safe

from accadeoggi.readership.addresses import address_key

LINK = re.compile(r"(https?://[^\s<>\"']+)")


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail of the outbox, as its page shows it."""

    name: str
    subject: str
    sender: str
    to: str
    language: str
    sent: datetime
    text: SafeString
    """The text part, escaped, its links to click on."""
    hypertext: str
    """What the HTML part says, without any of its markup; empty where there is none."""


def files() -> list[Path]:
    """The mails in the outbox, the newest first."""
    folder = Path(settings.EMAIL_OUTBOX)
    return sorted(folder.glob("*.eml"), reverse=True) if folder.is_dir() else []


def read(path: Path) -> Mail:
    """A mail as its page shows it."""
    message = _parsed(path)
    return Mail(
        name=path.stem,
        subject=str(message["Subject"] or ""),
        sender=str(message["From"] or ""),
        to=str(message["To"] or ""),
        language=str(message["Content-Language"] or ""),
        sent=_date(message),
        text=clickable(_part(message, "plain")),
        hypertext=strip_tags(_part(message, "html")).strip(),
    )


def forget(address: str) -> None:
    """Delete the mails to an address: its owner has left."""
    key = address_key(address)
    for path in files():
        if key in map(address_key, _recipients(_parsed(path))):
            path.unlink(missing_ok=True)


def clickable(text: str) -> SafeString:
    """A text made safe, its web addresses turned into links.

    >>> clickable("<b> https://example.org/?a&b.")
    '&lt;b&gt; <a href="https://example.org/?a&amp;b">https://example.org/?a&amp;b</a>.'
    """
    pieces = LINK.split(text)
    return mark_safe("".join(_piece(piece) for piece in pieces))  # noqa: S308 - each is escaped


def _piece(piece: str) -> str:
    if not LINK.fullmatch(piece):
        return conditional_escape(piece)
    url = piece.rstrip(".,;:!?)")
    return format_html('<a href="{}">{}</a>', url, url) + conditional_escape(piece[len(url) :])


def _parsed(path: Path) -> EmailMessage:
    return message_from_bytes(path.read_bytes(), policy=policy.default)


def _part(message: EmailMessage, kind: str) -> str:
    part = message.get_body((kind,))
    return str(part.get_content()) if part is not None else ""


def _recipients(message: EmailMessage) -> list[str]:
    fields = [str(message[name]) for name in ("To", "Cc", "Bcc") if message[name]]
    return [address for _name, address in getaddresses(fields)]


def _date(message: EmailMessage) -> datetime:
    """When it was written; a mail without a readable date counts as the oldest."""
    try:
        return parsedate_to_datetime(str(message["Date"]))
    except ValueError:
        return datetime.min.replace(tzinfo=UTC)
