"""What the first reader finds ready."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.template import autoreload
from django.template.base import Template
from django.test.utils import CaptureQueriesContext

from accadeoggi.website import warming, wsgi
from tests.column.conftest import *  # noqa: F403

WRITING = ("INSERT", "UPDATE", "DELETE", "REPLACE")


@pytest.fixture
def compiled(monkeypatch) -> list[str]:
    """The names of the templates compiled since the test began, with none known before."""
    names: list[str] = []
    usual = Template.compile_nodelist

    def noted(template: Template) -> Any:
        names.append(str(template.name))
        return usual(template)

    monkeypatch.setattr(Template, "compile_nodelist", noted)
    autoreload.reset_loaders()
    return names


def articles(article_factory) -> tuple[Any, Any]:
    italian = article_factory(title="Il rapporto segreto")
    return italian, article_factory(title="The secret speech", language="en", of=italian)


def test_the_first_article_finds_its_templates_compiled(client, article_factory, compiled):
    found = articles(article_factory)
    importlib.reload(wsgi)
    assert "column/article.html" in compiled
    compiled.clear()
    assert [client.get(one.address()).status_code for one in found] == [200, 200]
    assert compiled == []


def test_today_a_day_and_an_article_of_each_language_are_shown(article_factory):
    italian, english = articles(article_factory)
    assert list(warming.pages()) == [
        *("/it/", "/it/23-novembre/", italian.address()),
        *("/en/", "/en/november-23/", english.address()),
    ]


def test_showing_pages_writes_nothing(article_factory):
    articles(article_factory)
    with CaptureQueriesContext(connection) as queries:
        warming.warmed(wsgi.application)
    asked = [query["sql"] for query in queries]
    assert asked
    assert not [sql for sql in asked if sql.upper().startswith(WRITING)]


def test_pages_that_fail_do_not_stop_the_start(publication, caplog):
    def broken(_environ: dict[str, Any], _start: Callable[..., Any]) -> Any:
        raise OSError("no such page")

    assert warming.warmed(broken) is broken
    assert "not ready beforehand: no such page" in caplog.text
