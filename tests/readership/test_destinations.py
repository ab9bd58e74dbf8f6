# QUALITY S7
from __future__ import annotations

from urllib.parse import urljoin, urlsplit

import pytest
from django.core.cache import cache
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from accadeoggi.readership.destinations import is_ours, ours_or

from .conftest import PASSWORD

ELSEWHERE = [
    "//evil.example",
    "///evil.example",
    "////evil.example",
    "//evil.example/it/",
    "//evil.example:80/",
    "//user@evil.example/",
    "//testserver@evil.example/",
    "//[::1]/",
    "//127.0.0.1/",
    "//%65vil.example/",
    "/\\evil.example",
    "\\/evil.example",
    "\\\\evil.example",
    "/\\/evil.example",
    "\\evil.example",
    "/it\\..\\..\\evil.example",
    "http://evil.example",
    "https://evil.example",
    "https:/evil.example",
    "https:evil.example",
    "http:evil.example",
    "http:///evil.example",
    "https:////evil.example",
    "https:\\\\evil.example",
    "HTTP://EVIL.EXAMPLE",
    "hTtPs://evil.example",
    "https://testserver.evil.example/",
    "https://testserver@evil.example/",
    "https://evil.example#testserver",
    "https://evil.example?testserver",
    "https://evil.example\\@testserver/",
    "http://testserver:80@evil.example/",
    "ftp://evil.example",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    " javascript:alert(1)",
    "\x01javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "mailto:eva@evil.example",
    "file:///etc/passwd",
    "blob:https://evil.example/1",
    "evil.example",
    "www.evil.example/it/",
    "it/account/",
    "",
    " ",
    ".",
    "..//evil.example",
    "?next=//evil.example",
    "#//evil.example",
    " //evil.example",
    "\t//evil.example",
    "\n//evil.example",
    "\r\n//evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "/\r/evil.example",
    "/\x00/evil.example",
    "/\u2028/evil.example",
    "/\u200b/evil.example",
    "/\u00a0//evil.example",
    "／／evil.example",
    "/it//evil.example",
    "/.//evil.example",
    "/..//evil.example",
    "/it/\r\nLocation: https://evil.example",
    "/it/\nSet-Cookie: a=b",
    "//evil。example",
    "//evil%E3%80%82example",
    "http://[evil.example",
    "//[",
    "/" + "a" * 3000,
]
OURS = [
    "/it/",
    "/en/account/saved/",
    "/it/25-febbraio/il-rapporto-segreto/",
    "/it/search/?q=https://evil.example",
    "/it/search/?q=//evil.example",
    "/it/1-gennaio/#fonti",
    "/%2f%2fevil.example",
    "/%5cevil.example",
    "/%09/evil.example",
    "/admin/",
    "/it/account/save/5/",
    "/@evil.example",
    "/it/perché/",
]


@pytest.mark.parametrize("url", ELSEWHERE)
def test_nobody_is_sent_to(url):
    assert not is_ours(url)
    assert ours_or(url, "/it/") == "/it/"


@pytest.mark.parametrize("url", OURS)
def test_a_path_of_ours_stays_on_this_host(url):
    assert is_ours(url)
    assert urlsplit(urljoin("http://testserver/it/account/login/", url)).netloc == "testserver"


@given(st.text(alphabet="/\\.:@?#%\t\n htps0159evil", max_size=30))
def test_whatever_is_ours_leads_nowhere_else(url):
    landed = urljoin("https://testserver/it/account/login/", url)
    assert not is_ours(url) or urlsplit(landed).netloc == "testserver"


def landings(answers) -> set[tuple[int, str]]:
    """With which status, and on which host, somebody comes out of a form."""
    base = "http://testserver/"
    return {
        (one.status_code, urlsplit(urljoin(base, one.headers["Location"])).netloc)
        for one in answers
    }


def forms_of_the_account(email: str, url: str):
    cache.clear()
    browser = Client()
    form = {"login": email, "password": PASSWORD, "next": url}
    yield browser.post("/it/account/login/", form)
    yield browser.get("/it/account/login/", {"next": url})
    yield browser.post("/it/account/reauthenticate/", {"password": PASSWORD, "next": url})
    yield browser.post("/it/account/logout/", {"next": url})


@pytest.mark.usefixtures("publication")
def test_no_form_of_the_account_leads_off_the_site(reader):
    off = {url: landings(forms_of_the_account(reader.email, url)) for url in ELSEWHERE}
    assert {url: where for url, where in off.items() if where != {(302, "testserver")}} == {}


def forms_around_it(email: str, article, url: str):
    cache.clear()
    browser = Client()
    yield browser.post("/admin/login/", {"username": email, "password": PASSWORD, "next": url})
    yield browser.post(f"/it/account/save/{article.pk}/", {"next": url})


@pytest.mark.usefixtures("publication")
def test_neither_saving_nor_the_desk_leads_off_the_site(editor, article_factory):
    article = article_factory()
    off = {url: landings(forms_around_it(editor.email, article, url)) for url in ELSEWHERE}
    assert {url: where for url, where in off.items() if where != {(302, "testserver")}} == {}


@pytest.mark.usefixtures("publication")
def test_a_destination_of_ours_is_kept_from_log_in_to_log_in(client, reader):
    page = client.get("/en/account/login/", {"next": "/en/account/saved/"})
    assert 'name="next" value="/en/account/saved/"' in page.content.decode()
    form = {"login": reader.email, "password": PASSWORD, "next": "/en/account/saved/"}
    assert client.post("/en/account/login/", form).url == "/en/account/saved/"
