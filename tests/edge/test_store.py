"""The store: within its budget, shared by processes, right at every moment, whole after a crash."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from accadeoggi.edge import Answer, Key, Store, finished

from .conftest import HOST, PAGE, Hand

Opening = Callable[..., Store]
BODY = b"<p>Ciao</p>" * 100


def page(*tags: str, body: bytes = BODY, until: float | None = None) -> Answer:
    return finished("200 OK", [("Content-Type", "text/html")], body, tags=tags, until=until)


def put(store: Store, answer: Answer, key: Key = PAGE) -> bool:
    return store.put(key, answer, store.begin())


def test_what_is_put_is_found(store: Store) -> None:
    answer = page("a")
    assert put(store, answer)
    assert store.get(PAGE) is answer
    assert store.get(Key(HOST, "/en/")) is None


def test_another_process_finds_it_too(store: Store, another: Store) -> None:
    put(store, page("a"))
    found = another.get(PAGE)
    assert found is not None
    assert found == page("a")


def test_what_one_process_drops_is_gone_in_all(store: Store, another: Store) -> None:
    put(store, page("a"))
    put(store, page("b"), Key(HOST, "/en/"))
    another.get(PAGE)
    store.drop(["a"])
    assert store.get(PAGE) is None
    assert another.get(PAGE) is None
    assert another.get(Key(HOST, "/en/")) is not None


def test_files_are_laid_out_for_nginx(store: Store, tmp_path: Path) -> None:
    put(store, page("a"), Key(HOST, "/it/25-febbraio/"))
    folder = tmp_path / "edge/site" / HOST / "it/25-febbraio"
    assert {path.name for path in folder.iterdir()} == {
        "index.html", "index.html.gz", "index.html.br", "index.html.zst", "index.html.meta",
    }  # fmt: skip
    assert (folder / "index.html").read_bytes() == BODY


def test_a_drop_takes_the_files_at_once(store: Store, tmp_path: Path) -> None:
    put(store, page("a"))
    store.drop(["a"])
    assert not [path for path in (tmp_path / "edge/site").rglob("*") if path.is_file()]


def test_it_survives_a_restart(store: Store, open_store: Opening) -> None:
    put(store, page("a"))
    assert open_store().get(PAGE) == page("a")


def test_what_was_dropped_before_a_restart_does_not_come_back(
    store: Store, open_store: Opening, clock: Hand
) -> None:
    put(store, page("a"))
    store.drop(["a"], at=2_000)
    clock.at = 3_000
    assert open_store().get(PAGE) is None


def test_an_hour_that_comes_drops_exactly_what_it_names(store: Store, clock: Hand) -> None:
    other = Key(HOST, "/en/")
    put(store, page("a"))
    put(store, page("b"), other)
    store.drop(["a"], at=2_000)
    assert store.get(PAGE) is not None
    clock.at = 2_000
    assert store.get(PAGE) is None
    assert store.get(other) is not None


def test_what_is_made_after_its_hour_stays(
    store: Store, another: Store, open_store: Opening, clock: Hand
) -> None:
    store.drop(["a"], at=2_000)
    clock.at = 2_001
    assert put(store, page("a"))
    assert store.get(PAGE) is not None
    assert another.get(PAGE) is not None
    assert open_store().get(PAGE) is not None


def test_what_is_made_before_its_hour_is_spoiled_by_it_even_in_files(
    store: Store, another: Store, clock: Hand
) -> None:
    store.drop(["a"], at=2_000)
    put(store, page("a"))
    clock.at = 2_000
    assert another.get(PAGE) is None
    assert store.get(PAGE) is None


def test_a_page_is_not_kept_past_its_end(store: Store, clock: Hand) -> None:
    assert not put(store, page("a", until=1_000))
    assert put(store, page("a", until=1_001))
    clock.at = 1_001
    assert store.get(PAGE) is None


def test_the_least_used_leaves_when_the_budget_is_spent(open_store: Opening) -> None:
    size = page("a").size
    store = open_store(budget=size * 3)
    keys = [Key(HOST, f"/{number}/") for number in range(4)]
    for key in keys[:3]:
        put(store, page("a"), key)
    store.get(keys[0])
    put(store, page("a"), keys[3])
    assert [key in store._kept for key in keys] == [True, False, True, True]
    assert store.get(keys[1]) is not None, "it is still there in its file"


@pytest.mark.parametrize("suffix", ["", ".gz", ".br", ".zst", ".meta"])
@pytest.mark.parametrize("damage", ["cut", "gone", "other"])
def test_a_damaged_answer_is_none(
    store: Store, open_store: Opening, suffix: str, damage: str
) -> None:
    put(store, page("a"))
    path = Path(f"{store.shelf.place(PAGE)}{suffix}")
    if damage == "gone":
        path.unlink()
    else:
        body = path.read_bytes()
        path.write_bytes(body[: len(body) // 2] if damage == "cut" else b"x" * len(body))
    assert open_store().get(PAGE) is None


def test_tidying_deletes_what_a_crash_has_left(store: Store, open_store: Opening) -> None:
    put(store, page("a"))
    put(store, page("b"), Key(HOST, "/en/"))
    place = store.shelf.place(PAGE)
    Path(f"{place}.meta").unlink()
    place.with_name(".index.html.77.tmp").write_bytes(b"half")
    fresh = open_store()
    assert fresh.tidy() >= 5
    assert not place.exists()
    assert fresh.get(Key(HOST, "/en/")) is not None


def test_after_tidying_drops_that_are_to_come_still_come(
    store: Store, another: Store, clock: Hand
) -> None:
    put(store, page("a"))
    another.get(PAGE)
    store.drop(["a"], at=2_000)
    store.drop(["b"])
    store.tidy()
    assert another.get(PAGE) is not None
    put(another, page("c"), Key(HOST, "/en/"))
    clock.at = 2_000
    assert store.get(PAGE) is None
    assert another.get(PAGE) is None
    store.drop(["c"])
    assert another.get(Key(HOST, "/en/")) is None


def test_one_makes_while_others_get_the_previous_one(store: Store) -> None:
    old = page("a", body=b"old" * 200)
    put(store, old)
    store.drop(["a"])
    with store.making(PAGE) as first:
        assert first is None
        with store.making(PAGE) as second:
            assert second == old


def test_what_was_taken_back_is_not_shown_even_for_that_moment(store: Store) -> None:
    put(store, page("a"))
    store.drop(["a"], hard=True)
    seen: list[Answer | None] = []
    fresh = page("a", body=b"fresh" * 200)

    def other() -> None:
        with store.making(PAGE) as instead:
            seen.append(instead)

    with store.making(PAGE) as first:
        assert first is None
        thread = threading.Thread(target=other)
        thread.start()
        put(store, fresh)
    thread.join()
    assert seen == [fresh]


def test_a_key_with_a_query_is_another_page(store: Store) -> None:
    second = Key(HOST, "/it/people/", "page=2")
    put(store, page("a"), second)
    assert store.get(Key(HOST, "/it/people/")) is None
    assert store.get(second) is not None
