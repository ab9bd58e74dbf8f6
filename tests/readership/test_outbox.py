from __future__ import annotations

import os
from datetime import UTC, datetime
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from django.core.mail import EmailMessage, EmailMultiAlternatives

from accadeoggi.chronology import clock
from accadeoggi.readership import outbox
from accadeoggi.readership.mail import OutboxBackend, headers

from .conftest import text_of

HERE = {"HTTP_HOST": "localhost:8000"}


@pytest.fixture(autouse=True)
def folder(tmp_path, settings):
    settings.EMAIL_OUTBOX = tmp_path / "outbox"
    settings.LOCAL_MODE = True
    return settings.EMAIL_OUTBOX


def send(subject: str = "Ciao", body: str = "Ciao", html: str = "", **fields) -> EmailMessage:
    message = EmailMultiAlternatives(subject, body, to=["ada@example.org"], **fields)
    if html:
        message.attach_alternative(html, "text/html")
    assert OutboxBackend().send_messages([message]) == 1
    return message


def test_each_mail_is_a_file_of_its_owner_alone(folder):
    send()
    (file,) = folder.iterdir()
    assert file.suffix == ".eml"
    assert file.stat().st_mode & 0o777 == 0o600
    assert folder.stat().st_mode & 0o777 == 0o700
    assert b"Subject: Ciao" in file.read_bytes()


def test_names_sort_by_time(folder):
    for hour in (9, 23, 11):
        with clock.fixed(datetime(2026, 11, 23, hour, tzinfo=UTC)):
            send(str(hour))
    assert [outbox.read(path).subject for path in outbox.files()] == ["23", "11", "9"]


def test_a_mail_sent_again_keeps_its_name_and_its_date(folder):
    message = send()
    OutboxBackend().send_messages([message])
    both = [
        message_from_bytes(path.read_bytes(), policy=policy.default) for path in folder.iterdir()
    ]
    assert len({one["Message-ID"] for one in both}) == 1
    assert len({one["Date"] for one in both}) == 1
    assert both[0]["Message-ID"].endswith("@testserver>")


def test_a_name_that_was_given_is_kept(folder):
    send(headers={"message-id": "<../../etc/passwd@example.org>"})
    (file,) = folder.iterdir()
    assert file.name.endswith("-.._.._etc_passwd@example.org.eml")


def test_our_mails_say_that_a_machine_wrote_them_and_in_which_language():
    said = headers("it")
    assert (said["Content-Language"], said["Auto-Submitted"]) == ("it", "auto-generated")
    assert said["Date"] == "Mon, 23 Nov 2026 11:00:00 +0000"


@pytest.mark.parametrize("silently", [True, False])
def test_a_folder_that_cannot_be_written_is_an_error_unless_silence_is_asked(settings, silently):
    settings.EMAIL_OUTBOX = Path(os.devnull) / "outbox"
    backend = OutboxBackend(fail_silently=silently)
    if silently:
        assert backend.send_messages([EmailMessage("a", "b", to=["a@example.org"])]) == 0
    else:
        with pytest.raises(OSError, match="outbox"):
            backend.send_messages([EmailMessage("a", "b", to=["a@example.org"])])


def test_a_half_written_mail_is_never_shown(folder):
    send()
    (folder / "20261123-half.draft").write_bytes(b"Subject: half")
    assert len(outbox.files()) == 1


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a <b> & c", "a &lt;b&gt; &amp; c"),
        (
            "go to https://example.org/?a=1&b=2.",
            'go to <a href="https://example.org/?a=1&amp;b=2">https://example.org/?a=1&amp;b=2</a>.',
        ),
        ("javascript:alert(1)", "javascript:alert(1)"),
        ('https://a/"onclick="x', '<a href="https://a/">https://a/</a>&quot;onclick=&quot;x'),
        ("https://a/<script>", '<a href="https://a/">https://a/</a>&lt;script&gt;'),
    ],
)
def test_only_web_addresses_become_links(text, shown):
    assert outbox.clickable(text) == shown


@pytest.mark.usefixtures("publication")
class TestPage:
    @pytest.mark.parametrize(
        ("query", "accepted", "words"),
        [
            ("", "it", "Posta in uscita"),
            ("", "en-GB,en;q=0.9", "Mail outbox"),
            ("?lang=it", "en", "Posta in uscita"),
            ("?lang=en", "it", "Mail outbox"),
            ("?lang=xx", "en", "Mail outbox"),
        ],
    )
    def test_it_speaks_both_languages(self, client, query, accepted, words):
        page = client.get(f"/outbox/{query}", headers={"accept-language": accepted}, **HERE)
        assert f"<h1>{words}</h1>" in text_of(page)
        assert page.headers["Cache-Control"] == "private, no-store"

    def test_it_shows_the_newest_mail_first_with_links_to_click(self, client):
        send("Prima")
        with clock.fixed(datetime(2026, 11, 23, 15, tzinfo=UTC)):
            send("Seconda", "vai su http://testserver/it/account/ ora", html="<b>In</b> grassetto")
        page = text_of(client.get("/outbox/?lang=it", **HERE))
        assert page.index("Seconda") < page.index("Prima")
        assert '<a href="http://testserver/it/account/">' in page
        assert "In grassetto" in page
        assert "23 novembre 2026, 16:00" in page

    def test_nothing_in_a_mail_is_run(self, client):
        attack = "<script>alert(1)</script><img src=x onerror=alert(1)>"
        send(attack, attack, html=attack)
        page = text_of(client.get("/outbox/", **HERE))
        assert "<script>alert" not in page
        assert "<img src=x" not in page

    def test_a_broken_mail_does_not_break_the_page(self, client, folder):
        send()
        (folder / "20261123T-broken.eml").write_bytes(b"\xff\xfe\x00Date: nonsense\n\n\xff")
        assert client.get("/outbox/", **HERE).status_code == 200

    @pytest.mark.parametrize("mode", [False, None])
    def test_a_public_installation_has_no_such_page(self, client, settings, mode):
        settings.LOCAL_MODE = mode
        assert client.get("/outbox/", **HERE).status_code == 404

    @pytest.mark.parametrize(
        ("host", "peer", "status"),
        [
            ("localhost", "127.0.0.1", 200),
            ("127.0.0.1:8000", "127.0.0.1", 200),
            ("[::1]:8000", "::1", 200),
            ("evil.example", "127.0.0.1", 404),
            ("localhost.evil.example", "127.0.0.1", 404),
            ("localhost", "192.0.2.7", 404),
            ("localhost", "", 404),
        ],
    )
    def test_only_this_machine_sees_it(self, client, settings, host, peer, status):
        settings.ALLOWED_HOSTS = ["*"]
        answer = client.get("/outbox/", HTTP_HOST=host, REMOTE_ADDR=peer)
        assert answer.status_code == status
