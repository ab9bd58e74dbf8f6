"""The words by which facts are found: FTS5 on SQLite, a text-search vector on PostgreSQL.

Everything is compared without case and without accents. What a person types is never handed to
the engine as a query: only its words are.
"""

from __future__ import annotations

import re
import unicodedata

from django.db import connection

TABLE = "catalogue_words"
WORD = re.compile(r"\w+")
MOST_WORDS = 8
MOST_MATCHES = 3000

CREATE = {
    "sqlite": [
        (
            f"CREATE VIRTUAL TABLE {TABLE} USING fts5(words, fact_id UNINDEXED, "
            "prefix='2 3', tokenize='unicode61 remove_diacritics 2')"
        )
    ],
    "postgresql": [
        f"CREATE TABLE {TABLE} (fact_id bigint NOT NULL, words text NOT NULL)",
        f"CREATE INDEX {TABLE}_vector ON {TABLE} USING gin (to_tsvector('simple', words))",
        f"CREATE INDEX {TABLE}_fact ON {TABLE} (fact_id)",
    ],
}
ROOM = 64
"""Rows that a fact has room for. FTS5 finds rows by words or by number alone, so SQLite numbers
them after their fact: the words of fact 7 are the rows 448 to 511."""
OF_LABELS = (
    "SELECT {number} fact_id, text FROM catalogue_factlabel {where}",
    "fact_id * 64 + ROW_NUMBER() OVER (PARTITION BY fact_id ORDER BY id),",
)
OF_PEOPLE = (
    (
        "SELECT {number} MIN(f.id), p.name || ' ' || CAST(p.names AS text) FROM catalogue_fact f "
        "JOIN catalogue_person p ON p.id = f.person_id {where} GROUP BY p.id, p.name, p.names"
    ),
    "MIN(f.id) * 64,",
)


def plain(text: str) -> str:
    """Without case and accents.

    >>> plain("Perù, È")
    'peru, e'
    """
    folded = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in folded if not unicodedata.combining(letter))


def words_of(query: str) -> list[str]:
    """The words to look for; the engine's own signs are lost on the way."""
    return WORD.findall(plain(query).replace("_", " "))[:MOST_WORDS]


def rebuild() -> None:
    """Gather the words of all facts anew."""
    with connection.cursor() as cursor:
        cursor.execute(f"DELETE FROM {TABLE}")  # noqa: S608 - our own name
        for select, number in (OF_LABELS, OF_PEOPLE):
            cursor.execute(_gather(select, number, ""))


def renew(fact_id: int) -> None:
    """Gather the words of one fact anew, after a correction."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            rows = [fact_id * ROOM, fact_id * ROOM + ROOM - 1]
            cursor.execute(f"DELETE FROM {TABLE} WHERE rowid BETWEEN %s AND %s", rows)  # noqa: S608
        else:
            cursor.execute(f"DELETE FROM {TABLE} WHERE fact_id = %s", [fact_id])  # noqa: S608
        cursor.execute(_gather(*OF_LABELS, "WHERE fact_id = %s"), [fact_id])
        # A person's words stand with the first of the person's facts.
        first = (
            "WHERE f.id = %s AND NOT EXISTS (SELECT 1 FROM catalogue_fact earlier "
            "WHERE earlier.person_id = f.person_id AND earlier.id < f.id)"
        )
        cursor.execute(_gather(*OF_PEOPLE, first), [fact_id])


def _gather(select: str, number: str, where: str) -> str:
    """The statement that puts words into the index, numbered where the engine needs it."""
    sqlite = connection.vendor == "sqlite"
    columns = "rowid, fact_id, words" if sqlite else "fact_id, words"
    chosen = select.format(number=number if sqlite else "", where=where)
    return f"INSERT INTO {TABLE} ({columns}) {chosen}"


def matching(query: str) -> list[int]:
    """The ids of facts with all words of the query, the last one perhaps only begun."""
    words = words_of(query)
    if not words:
        return []
    sqlite = connection.vendor == "sqlite"
    with connection.cursor() as cursor:
        sql, values = _sqlite_query(words) if sqlite else _postgresql_query(words)
        cursor.execute(sql, values)
        return [row[0] for row in cursor.fetchall()]


def _sqlite_query(words: list[str]) -> tuple[str, list[str | int]]:
    terms = [f'"{word}"' for word in words]
    sql = f"SELECT DISTINCT fact_id FROM {TABLE} WHERE words MATCH %s LIMIT %s"  # noqa: S608
    return sql, [" ".join(terms) + "*", MOST_MATCHES]


def _postgresql_query(words: list[str]) -> tuple[str, list[str | int]]:
    terms = " & ".join(words) + ":*"
    sql = (
        f"SELECT DISTINCT fact_id FROM {TABLE} "  # noqa: S608 - our own name
        "WHERE to_tsvector('simple', words) @@ to_tsquery('simple', %s) LIMIT %s"
    )
    return sql, [terms, MOST_MATCHES]
