"""A timeline as an SVG drawing: days as dots with stems and labels, spans as bars below the line.

The drawing fills the width it is given. It needs no style sheet: its own attributes say the least.
The classes (``timeline-…``) are those of the site, which colours them; where the drawing is narrow
the style sheet shows the numbers (``timeline-narrow``) in place of the labels (``timeline-wide``).
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from accadeoggi.chronology import format_year
from accadeoggi.reading.drawing.scale import scale_of, stands_of
from accadeoggi.reading.drawing.words import edtf_of, entry_words, page_words
from accadeoggi.reading.statements.timeline import BEGINNING, day_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from accadeoggi.chronology import HistoricalDate
    from accadeoggi.reading.drawing.scale import Scale, Stand
    from accadeoggi.reading.values import TimelineEntry

ROW, LANE, HEAD, FOOT = 24, 11, 12, 28
"""Heights in pixels: a row of labels, a lane of bars, above the first row, below the last lane."""
MOST = 400
"""So many marks at most: more would be a grey bar."""


def draw_timeline(
    entries: Sequence[TimelineEntry], language: str, *, event: HistoricalDate | None = None
) -> str:
    """The drawing alone, the day of ``event`` in red; empty where there is nothing to draw."""
    if not entries:
        return ""
    drawn = entries[:MOST]
    labels = [entry_words(entry, language) for entry in drawn]
    scale = scale_of(drawn)
    main = {at for at, entry in enumerate(drawn) if is_event(entry, event)}
    stands = stands_of(drawn, labels, scale, main)
    rows = 1 + max((stand.row for stand in stands if stand.row is not None), default=0)
    lanes = 1 + max((stand.lane for stand in stands if stand.lane is not None), default=-1)
    axis = HEAD + rows * ROW
    marks = [
        _mark(stand, label, at + 1, axis, main=at in main)
        for at, (stand, label) in enumerate(zip(stands, labels, strict=True))
    ]
    height = axis + lanes * LANE + FOOT
    said = f"{page_words(language)['timeline']}: {labels[0]} … {labels[-1]} ({len(labels)})"
    opening = (
        f'<svg class="timeline-picture" width="100%" height="{height}" role="img"'
        f' aria-label="{escape(said)}" xmlns="http://www.w3.org/2000/svg">'
        f'<line class="timeline-axis" x1="0" x2="100%" y1="{axis}" y2="{axis}"'
        ' stroke="currentColor" stroke-width="1.5"/>'
    )
    ticks = _ticks(scale, stands, axis + lanes * LANE, axis, language)
    marks.sort(key=lambda mark: "timeline-own" in mark[0])
    stems, texts = zip(*marks, strict=True)
    return "".join([opening, *ticks, *stems, *texts, "</svg>"])


def is_event(entry: TimelineEntry, event: HistoricalDate | None) -> bool:
    """Whether an entry has the very date that the text is about, as it is written."""
    return event is not None and edtf_of(entry.value) == event.edtf.rstrip("~?%")


def _mark(stand: Stand, label: str, number: int, axis: int, *, main: bool) -> tuple[str, str]:
    """The stem with its dot or bar, and the label above it."""
    left = f"{stand.x * 100:.2f}%"
    own = " timeline-own" if main else ""
    high = HEAD + (stand.row or 0) * ROW
    title = f"<title>{escape(label)}: {escape(stand.entry.statement)}</title>"
    stem = "" if stand.row is None else (
        f'<line class="timeline-stem" x1="{left}" x2="{left}" y1="{axis}" y2="{high}"'
        ' stroke="currentColor" stroke-width="1"/>'
    )  # fmt: skip
    shape = _bar(stand, left, axis) if stand.x_end is not None else _dot(left, axis, main=main)
    label_drawn = "" if stand.row is None else _label(stand, label, number, high)
    return (
        f'<g class="timeline-mark{own}">{title}{stem}{shape}</g>',
        f'<g class="timeline-mark{own}">{label_drawn}</g>' if label_drawn else "",
    )


def _dot(left: str, axis: int, *, main: bool) -> str:
    return f'<circle class="timeline-dot" cx="{left}" cy="{axis}" r="{7 if main else 4.5}"/>'


def _bar(stand: Stand, left: str, axis: int) -> str:
    """A bar in its lane below the line, and a small dot where it begins."""
    y = axis + 9 + (stand.lane or 0) * LANE
    width = max((stand.x_end or stand.x) - stand.x, 0.006) * 100
    return (
        f'<line class="timeline-stem" x1="{left}" x2="{left}" y1="{axis}" y2="{y}"'
        ' stroke="currentColor" stroke-width="1"/>'
        f'<rect class="timeline-bar" x="{left}" y="{y - 3}" width="{width:.2f}%"'
        ' height="6" rx="3"/>'
        f'<circle class="timeline-dot" cx="{left}" cy="{axis}" r="3"/>'
    )


def _label(stand: Stand, label: str, number: int, high: int) -> str:
    """The label for wide drawings, the number for narrow ones."""
    left = f"{stand.x * 100:.2f}%"
    anchor, dx = ("end", -6) if stand.leftward else ("start", 6)
    side = " timeline-label-end" if stand.leftward else ""
    return (
        f'<text class="timeline-label{side} timeline-wide" x="{left}" y="{high}" dx="{dx}"'
        f' dy="0.3em" text-anchor="{anchor}">{escape(label)}</text>'
        f'<g class="timeline-narrow" display="none"><circle class="timeline-seat" cx="{left}"'
        f' cy="{high}" r="10.5" fill="none" stroke="currentColor"/><text class="timeline-number"'
        f' x="{left}" y="{high}" dy="0.35em" text-anchor="middle">{number}</text></g>'
    )


def _break(place: float, axis: int) -> str:
    """The sign that the line is cut here: two strokes across it."""
    left = f"{place * 100:.2f}%"
    return (
        f'<svg class="timeline-break" x="{left}" y="{axis - 8}" width="16" height="16"'
        ' overflow="visible"><path d="M-7 14L-1 2M1 14L7 2" fill="none"'
        ' stroke="currentColor" stroke-width="1.5"/></svg>'
    )


def _ticks(
    scale: Scale, stands: Sequence[Stand], foot: int, axis: int, language: str
) -> Iterator[str]:
    """Round years below the line; its first and last year where it is short."""
    years = scale.ticks()
    places = [(scale.place(year), format_year(year, language), "middle") for year in years]
    if not places:
        first = day_of(stands[0].entry.earliest or stands[0].entry.latest, BEGINNING)[0]
        places = [(0.0, format_year(first, language), "start")]
    yield from (_break(place, axis) for place in scale.gaps())
    for x, words, anchor in places:
        left = f"{x * 100:.2f}%"
        if anchor == "middle":
            yield (
                f'<line class="timeline-axis" x1="{left}" x2="{left}" y1="{axis - 4}"'
                f' y2="{axis + 4}" stroke="currentColor"/>'
            )
        yield (
            f'<text class="timeline-end" x="{left}" y="{foot + 22}" text-anchor="{anchor}">'
            f"{escape(words)}</text>"
        )
