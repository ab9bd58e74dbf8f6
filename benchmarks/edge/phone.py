"""A first visit on a phone: Chromium with Lighthouse’s mobile profile and an empty cache.

The profile is Lighthouse's "simulated slow 4G" applied by the browser: a round trip of 150 ms,
1.6 Mbit/s down, 0.75 up, a processor four times slower
(https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md).
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from statistics import median
from typing import Any

from playwright.sync_api import Browser, sync_playwright

from benchmarks.edge.contestants import Contestant

VISITS = 5
PROFILE = {
    "offline": False, "latency": 150,
    "downloadThroughput": 1.6 * 1024 * 1024 / 8, "uploadThroughput": 0.75 * 1024 * 1024 / 8,
}  # fmt: skip
SLOWER = 4
WATCH = """
window.seen = {lcp: 0, cls: 0, blocked: 0};
new PerformanceObserver(list => { for (const one of list.getEntries()) seen.lcp = one.startTime; })
  .observe({type: "largest-contentful-paint", buffered: true});
new PerformanceObserver(list => { for (const one of list.getEntries())
  if (!one.hadRecentInput) seen.cls += one.value;
}).observe({type: "layout-shift", buffered: true});
new PerformanceObserver(list => { for (const one of list.getEntries())
  seen.blocked += Math.max(0, one.duration - 50); }).observe({type: "longtask", buffered: true});
"""
ASK = """() => ({...window.seen,
  fcp: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0})"""


def table(we: Contestant) -> str:
    """First visits of an article, its day and today's page, with and without scripts."""
    base = "/".join(we.url.split("/")[:3])
    pages = {"an article": we.url, "its day": f"{base}/it/25-febbraio/", "today": f"{base}/it/"}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        lines = [_line(name, [_visit(browser, url) for _ in range(VISITS)])
                 for name, url in pages.items()]  # fmt: skip
        browser.close()
    return "\n".join(
        [
            f"First visits on a slow phone, medians of {VISITS}.\n",
            "| page | KB | requests | first paint ms | largest paint ms | shift | blocked ms |",
            "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
            *lines,
        ]
    )


def _line(name: str, visits: Sequence[dict[str, float]]) -> str:
    middle = {key: median(visit[key] for visit in visits) for key in visits[0]}
    return (
        f"| {name} | {middle['bytes'] / 1000:.0f} | {middle['requests']:.0f} "
        f"| {middle['fcp']:.0f} | {middle['lcp']:.0f} | {middle['cls']:.3f} "
        f"| {middle['blocked']:.0f} |"
    )


def _visit(browser: Browser, url: str) -> dict[str, float]:
    context = browser.new_context(
        viewport={"width": 360, "height": 740}, device_scale_factor=2, is_mobile=True
    )
    page = context.new_page()
    spoken = context.new_cdp_session(page)
    sent = {"bytes": 0.0, "requests": 0.0}

    def count(event: dict[str, Any]) -> None:
        sent["bytes"] += event["encodedDataLength"]
        sent["requests"] += 1

    spoken.on("Network.loadingFinished", count)
    spoken.send("Network.enable")
    spoken.send("Network.emulateNetworkConditions", PROFILE)
    spoken.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    page.add_init_script(WATCH)
    page.goto(url, wait_until="networkidle")
    page.wait_for_timeout(500)
    seen: dict[str, float] = page.evaluate(ASK)
    context.close()
    return seen | sent
