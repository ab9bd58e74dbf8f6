"""Texts for people: gathered from the sources, compared with the catalogues, compiled.

    python tools/messages.py update   adds new texts to the catalogues, drops old ones, compiles
    python tools/messages.py check    exit 1 where a text is missing, untranslated or not compiled

Source texts are English; every catalogue is Italian. A room with a catalogue of its own owns the
texts of its folder; the website's catalogue holds the rest. The command line has its own domain,
because it speaks before Django wakes up. No gettext is needed: Babel and polib do the work.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import polib
from babel.messages.extract import extract
from django.conf import settings
from django.utils.translation.template import templatize

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "src" / "accadeoggi"
WEBSITE = PACKAGE / "website"
SPOKEN = tuple(WEBSITE / part for part in ("cli", "process", "firstrun"))
KEYWORDS = {
    **dict.fromkeys(("_", "N_", "gettext", "gettext_lazy", "gettext_noop"), None),
    **dict.fromkeys(("ngettext", "ngettext_lazy"), (1, 2)),
    **dict.fromkeys(("pgettext", "pgettext_lazy"), ((1, "c"), 2)),
    **dict.fromkeys(("npgettext", "npgettext_lazy"), ((1, "c"), 2, 3)),
}
IN_TEMPLATE = re.compile(
    r"\b(?P<call>n?p?gettext)\((?P<arguments>(?:[^()'\"]|u?'(?:[^'\\]|\\.)*'|u?\"(?:[^\"\\]|\\.)*\")*)"
)
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w*(?:[.:][^}]*)?\}")

Key = tuple[str, str, str]
"""Context, text, plural."""


@dataclass(frozen=True)
class Catalogue:
    """An Italian catalogue and the folders whose texts are in it."""

    file: Path
    sources: tuple[Path, ...]
    without: tuple[Path, ...] = ()

    def paths(self) -> Iterator[Path]:
        """The files whose texts belong here."""
        for folder in self.sources:
            for path in sorted(folder.rglob("*")):
                wanted = path.suffix in {".py", ".html", ".txt"} and "migrations" not in path.parts
                if wanted and not any(path.is_relative_to(other) for other in self.without):
                    yield path


def catalogues() -> Iterator[Catalogue]:
    """Every catalogue there is."""
    yield Catalogue(_file(WEBSITE / "cli", "accadeoggi"), SPOKEN)
    rooms = [path for path in PACKAGE.iterdir() if path.is_dir() and path != WEBSITE]
    own = [room for room in rooms if _file(room).is_file()]
    for room in own:
        yield Catalogue(_file(room), (room,))
    shared = tuple(room for room in rooms if room not in own)
    yield Catalogue(_file(WEBSITE), (WEBSITE, *shared), without=SPOKEN)


def _file(room: Path, domain: str = "django") -> Path:
    return room / "locale" / "it" / "LC_MESSAGES" / f"{domain}.po"


def texts(path: Path) -> Iterator[Key]:
    """The texts for people in one file."""
    if path.suffix == ".py":
        with path.open("rb") as file:
            for _line, message, _comments, context in extract("python", file, KEYWORDS):
                single, plural = message if isinstance(message, tuple) else (message, "")
                yield context or "", single, plural or ""
    else:
        yield from _texts_of_template(path.read_text(encoding="utf-8"))


def _texts_of_template(source: str) -> Iterator[Key]:
    for found in IN_TEMPLATE.finditer(templatize(source)):
        values = [
            node.value
            for node in ast.walk(ast.parse(f"f({found['arguments']})"))
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
        ]
        context = values.pop(0) if "p" in found["call"].removesuffix("gettext") else ""
        yield context, values[0], values[1] if found["call"].startswith("n") else ""


def wanted(catalogue: Catalogue) -> dict[Key, list[tuple[str, str]]]:
    """Every text of a catalogue's sources, with the files it stands in."""
    found: dict[Key, list[tuple[str, str]]] = {}
    for path in catalogue.paths():
        place = (path.relative_to(PACKAGE).as_posix(), "")
        for key in texts(path):
            places = found.setdefault(key, [])
            if place not in places:
                places.append(place)
    return found


def key_of(entry: polib.POEntry) -> Key:
    """A catalogue's entry as the sources know it; a plural is found by its singular."""
    return entry.msgctxt or "", entry.msgid, entry.msgid_plural or ""


def problems(catalogue: Catalogue) -> Iterator[str]:
    """What is wrong with a catalogue."""
    name = catalogue.file.relative_to(ROOT)
    if not catalogue.file.is_file():
        yield f"{name}: missing"
        return
    po = polib.pofile(str(catalogue.file))
    entries = {key_of(entry)[:2]: entry for entry in po if not entry.obsolete}
    for context, text, _plural in wanted(catalogue):
        if (context, text) not in entries:
            yield f"{name}: not in the catalogue: {text!r}"
    for entry in entries.values():
        yield from (f"{name}: {said}" for said in _problems_of(entry))
    if not is_compiled(po, catalogue.file.with_suffix(".mo")):
        yield f"{name}: not compiled"


def _problems_of(entry: polib.POEntry) -> Iterator[str]:
    said = list(entry.msgstr_plural.values()) if entry.msgid_plural else [entry.msgstr]
    if entry.fuzzy or not all(said):
        yield f"not translated: {entry.msgid!r}"
        return
    allowed = set(PLACEHOLDER.findall(entry.msgid + entry.msgid_plural))
    for text in said:
        strange = set(PLACEHOLDER.findall(text)) - allowed
        missing = set() if entry.msgid_plural else allowed - set(PLACEHOLDER.findall(text))
        if strange or missing:
            yield f"other placeholders than the source: {entry.msgid!r}"


def is_compiled(po: polib.POFile, mo: Path) -> bool:
    """Whether the compiled catalogue says what the catalogue says."""
    if not mo.is_file():
        return False
    compiled = {key_of(entry): _said(entry) for entry in polib.mofile(str(mo))}
    return compiled == {key_of(entry): _said(entry) for entry in po.translated_entries()}


def _said(entry: polib.POEntry) -> tuple[str, ...]:
    return (entry.msgstr, *(entry.msgstr_plural[index] for index in sorted(entry.msgstr_plural)))


def update(catalogue: Catalogue) -> None:
    """Add what is new, drop what is gone, keep what is said, compile."""
    old = polib.pofile(str(catalogue.file)) if catalogue.file.is_file() else polib.POFile()
    said = {key_of(entry)[:2]: entry for entry in old if not entry.obsolete}
    new = polib.POFile(wrapwidth=98)
    new.metadata = {
        "Project-Id-Version": "Accade Oggi",
        "Language": "it",
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": "nplurals=2; plural=(n != 1);",
    }
    in_order = sorted(wanted(catalogue).items(), key=lambda item: item[1])
    for (context, text, plural), places in in_order:
        entry = polib.POEntry(
            msgctxt=context or None, msgid=text, msgid_plural=plural, occurrences=places
        )
        _keep(entry, said.get((context, text)))
        new.append(entry)
    catalogue.file.parent.mkdir(parents=True, exist_ok=True)
    new.save(str(catalogue.file))
    new.save_as_mofile(str(catalogue.file.with_suffix(".mo")))


def _keep(entry: polib.POEntry, before: polib.POEntry | None) -> None:
    if before is not None:
        entry.msgstr, entry.msgstr_plural = before.msgstr, before.msgstr_plural
        entry.tcomment, entry.comment = before.tcomment, before.comment
    if entry.msgid_plural:
        entry.msgstr = ""
        entry.msgstr_plural = entry.msgstr_plural or {0: "", 1: ""}


def main(what: str) -> int:
    """Update or check every catalogue."""
    settings.configure()
    if what == "update":
        for catalogue in catalogues():
            update(catalogue)
    found = [problem for catalogue in catalogues() for problem in problems(catalogue)]
    sys.stdout.write("".join(f"{problem}\n" for problem in found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
