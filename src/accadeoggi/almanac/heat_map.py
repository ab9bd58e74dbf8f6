"""The year as a heat map: an SVG picture of how many facts each day has."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from accadeoggi.almanac.coverage import FEWEST, Coverage, months
from accadeoggi.chronology import MonthDay, format_month_day, month_name

CELL, GAP, LEFT, TOP = 20, 2, 92, 64
WIDTH, HEIGHT = LEFT + 31 * (CELL + GAP) + 12, TOP + 12 * (CELL + GAP) + 40
TITLES = {
    "event": {"it": "Fatti di ogni giorno dell’anno", "en": "Events of each day of the year"},
    "birth": {"it": "Nascite di ogni giorno dell’anno", "en": "Births of each day of the year"},
    "death": {"it": "Morti di ogni giorno dell’anno", "en": "Deaths of each day of the year"},
}
LEGEND = {
    "it": "Chiaro: pochi ({least}); scuro: molti ({most}); bordo rosso: meno di {fewest}",
    "en": "Light: few ({least}); dark: many ({most}); red edge: fewer than {fewest}",
}
STYLE = (
    "text{font:13px Georgia,serif;fill:#211b15}.t{font-size:18px}.n{font-size:9px;"
    "text-anchor:middle}.d{fill:#fff}.thin{stroke:#9c1f1b;stroke-width:2}"
)
LIGHT, DARK = (246, 239, 225), (122, 46, 20)
HALF = 0.5


def heat_map(coverage: Coverage, kind: str, language: str) -> str:
    """A self-contained SVG picture; every cell says its day and number to a screen reader."""
    title = TITLES[kind][language]
    frame = f'viewBox="0 0 {WIDTH} {HEIGHT}" role="img" lang="{language}"'
    return "\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" {frame} aria-label="{escape(title)}">',
        f"<style>{STYLE}</style>",
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fffdf8"/>',
        f'<text class="t" x="12" y="30">{escape(title)}</text>',
        *_numerals(),
        *_rows(coverage, kind, language),
        f'<text x="12" y="{HEIGHT - 14}">{escape(_legend(coverage, kind, language))}</text>',
        "</svg>",
        "",
    ])  # fmt: skip


def _numerals() -> Iterator[str]:
    for day in range(1, 32):
        x = LEFT + (day - 1) * (CELL + GAP) + CELL / 2
        yield f'<text class="n" x="{x:g}" y="{TOP - 8}">{day}</text>'


def _rows(coverage: Coverage, kind: str, language: str) -> Iterator[str]:
    spread = coverage.spread(kind)
    for month, row in enumerate(months(coverage, kind), start=1):
        y = TOP + (month - 1) * (CELL + GAP)
        yield f'<text x="12" y="{y + 15}">{escape(month_name(month, language))}</text>'
        for day, number in enumerate(row, start=1):
            if number is not None:
                share = (number - spread.least) / max(1, spread.most - spread.least)
                words = f"{format_month_day(MonthDay(month, day), language)}: {number}"
                thin = number < FEWEST[kind]
                yield _cell(day, y, number, share=share, words=words, thin=thin)


def _cell(day: int, y: int, number: int, *, share: float, words: str, thin: bool) -> str:
    x = LEFT + (day - 1) * (CELL + GAP)
    mark = ' class="thin"' if thin else ""
    ink = "n d" if share > HALF else "n"
    size = f'width="{CELL}" height="{CELL}" rx="2"'
    return (
        f"<g><title>{escape(words)}</title>"
        f'<rect x="{x}" y="{y}" {size} fill="{_shade(share)}"{mark}/>'
        f'<text class="{ink}" x="{x + CELL / 2:g}" y="{y + 13}">{number}</text></g>'
    )


def _shade(share: float) -> str:
    mixed = (round(a + (b - a) * share) for a, b in zip(LIGHT, DARK, strict=True))
    return "#" + "".join(f"{one:02x}" for one in mixed)


def _legend(coverage: Coverage, kind: str, language: str) -> str:
    spread = coverage.spread(kind)
    return LEGEND[language].format(least=spread.least, most=spread.most, fewest=FEWEST[kind])
