"""Those who are measured: each serves the same article on an address of its own."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from re import DOTALL, findall, sub
from urllib.error import URLError
from urllib.request import Request, urlopen

from benchmarks.edge.measuring import family

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(sys.executable).with_name("accadeoggi")
PATIENCE = 120
FILE = "article/index.html"


@dataclass
class Contestant:
    """Somebody who serves the article."""

    name: str
    url: str
    pids: Callable[[], list[int]]


def free_port() -> int:
    """A port that nobody uses."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def fetched(url: str, encoding: str = "identity") -> bytes:
    """What an address answers."""
    with urlopen(Request(url, headers={"Accept-Encoding": encoding}), timeout=30) as answer:  # noqa: S310 - ours
        body: bytes = answer.read()
        return body


def until_answering(url: str) -> None:
    """Wait for a server."""
    until = time.monotonic() + PATIENCE
    while True:
        try:
            fetched(url)
        except (URLError, OSError):
            if time.monotonic() > until:
                raise
            time.sleep(0.1)
        else:
            return


@contextmanager
def running(command: list[str], cwd: Path, **environment: str) -> Iterator[int]:
    """A program with all that it starts, ended with it; gives its process id."""
    known = {name: one for name, one in os.environ.items() if not name.startswith("AO_")}
    known.pop("DJANGO_SETTINGS_MODULE", None)
    process = subprocess.Popen(
        command, cwd=cwd, env=known | environment, start_new_session=True,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        yield process.pid
    finally:
        below = family(process.pid)
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        for pid in below:
            try:
                os.kill(pid, signal.SIGKILL)
            except OSError:
                continue


@contextmanager
def ours(folder: Path) -> Iterator[tuple[Contestant, Path]]:
    """Accade Oggi as it comes, with its sample publication; and its data directory."""
    port, data = free_port(), folder / "data"
    base = f"http://127.0.0.1:{port}"
    command = [str(PROGRAM), "up", "--port", str(port), "--data", str(data)]
    with running(command, ROOT) as pid:
        until_answering(f"{base}/robots.txt")
        yield Contestant("Accade Oggi", article_of(base), lambda: family(pid)), data


def article_of(base: str) -> str:
    """The address of an article of 25 February."""
    listed = fetched(f"{base}/sitemap-it.xml").decode()
    found: list[str] = findall(r"<loc>([^<]+/it/25-febbraio/[^<]+)", listed)
    return found[0]


@contextmanager
def nginx(
    folder: Path, behind: Contestant, data: Path, page: bytes, packed: bytes
) -> Iterator[tuple[Contestant, Contestant]]:
    """Nginx with the article as a file, and nginx before us by the shipped configuration."""
    files, static, proxy = folder / "static", free_port(), free_port()
    place = files / FILE
    place.parent.mkdir(parents=True)
    place.write_bytes(page)
    place.with_name("index.html.gz").write_bytes(packed)
    upstream = behind.url.split("/")[2]
    shipped = (ROOT / "docs/reference/nginx.conf").read_text()
    for said, here in (
        ("server 127.0.0.1:8000;", f"server {upstream};"),
        ("listen 443 ssl;", f"listen 127.0.0.1:{proxy};"),
        (
            "/srv/accadeoggi/data/edge/site/accadeoggi.example.org",
            str(data / "edge/site" / upstream.replace(":", "_")),
        ),
        ("proxy_set_header Host $http_host;", f"proxy_set_header Host {upstream};"),
    ):
        if said not in shipped:
            raise ValueError(f"docs/reference/nginx.conf has no “{said}” any more")
        shipped = shipped.replace(said, here)
    configuration = folder / "nginx.conf"
    configuration.write_text(
        textwrap.dedent(
            f"""
            worker_processes 2; pid {folder}/nginx.pid; error_log {folder}/nginx.log;
            user root; daemon off;
            events {{ worker_connections 1024; }}
            http {{
              access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000;
              types {{ text/html html; }}
              client_body_temp_path {folder}/t1; proxy_temp_path {folder}/t2;
              fastcgi_temp_path {folder}/t3; uwsgi_temp_path {folder}/t4;
              scgi_temp_path {folder}/t5;
              server {{
                listen 127.0.0.1:{static}; root {files}; gzip_static on; gzip_vary on;
                location / {{ index index.html; }}
              }}
              {shipped}
            }}
            """
        )
    )
    with running(["nginx", "-c", str(configuration), "-p", str(folder)], folder) as pid:
        path = behind.url.split("/", 3)[3]
        static_url = f"http://127.0.0.1:{static}/article/"
        proxy_url = f"http://127.0.0.1:{proxy}/{path}"
        until_answering(static_url)
        yield (
            Contestant("nginx, a file", static_url, lambda: family(pid)),
            Contestant("Accade Oggi behind nginx", proxy_url, lambda: family(pid)),
        )


STOCK_MODELS = """
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Page

class HomePage(Page):
    body = RichTextField(blank=True)
    content_panels = [*Page.content_panels, FieldPanel("body")]
"""
STOCK_TEMPLATE = """{% extends "base.html" %}{% load wagtailcore_tags %}
{% block content %}
<article><h1>{{ page.title }}</h1>{{ page.body|richtext }}</article>
{% endblock %}
"""
STOCK_FILL = """
from home.models import HomePage
home = HomePage.objects.first()
home.title, home.body = {title!r}, {body!r}
home.save_revision().publish()
"""


@contextmanager
def stock_wagtail(folder: Path, title: str, body: str) -> Iterator[Contestant]:
    """What `wagtail start` makes, with the article's text as a page, on the same server as ours."""
    port, site = free_port(), folder / "stock"
    site.mkdir()
    wagtail = str(PROGRAM.with_name("wagtail"))
    subprocess.run([wagtail, "start", "stock", str(site)], check=True, capture_output=True)
    (site / "home/models.py").write_text(STOCK_MODELS)
    (site / "home/templates/home/home_page.html").write_text(STOCK_TEMPLATE)
    with (site / "stock/settings/production.py").open("a") as settings:
        settings.write(f'\nSECRET_KEY = "{"x" * 60}"\nALLOWED_HOSTS = ["*"]\n')
    known = {"DJANGO_SETTINGS_MODULE": "stock.settings.production", "PYTHONPATH": str(site)}
    for arguments in (["makemigrations", "home"], ["migrate"], ["collectstatic", "--noinput"]):
        _managed(site, arguments, known)
    _managed(site, ["shell", "-c", STOCK_FILL.format(title=title, body=body)], known)
    command = [
        str(PROGRAM.with_name("granian")), "--interface", "wsgi", "--port", str(port),
        "--workers", "2", "stock.wsgi:application",
    ]  # fmt: skip
    with running(command, site, **known) as pid:
        until_answering(f"http://127.0.0.1:{port}/")
        yield Contestant("Wagtail", f"http://127.0.0.1:{port}/", lambda: family(pid))


def _managed(site: Path, arguments: list[str], known: dict[str, str]) -> None:
    done = subprocess.run(
        [sys.executable, "manage.py", *arguments], cwd=site, env=os.environ | known,
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        raise RuntimeError(f"manage.py {arguments[0]}: {done.stderr[-800:]}")


def text_of(page: bytes) -> tuple[str, str]:
    """The title of an article's page, and its text as HTML paragraphs."""
    html = page.decode()
    title = findall(r"<h1[^>]*>(.*?)</h1>", html, DOTALL)[0]
    prose = html.partition('<div class="prose">')[2].partition("<section")[0]
    paragraphs = findall(r"<p[^>]*>.*?</p>", prose, DOTALL)
    return unescape(sub(r"<[^>]+>", "", title)), "".join(paragraphs)
