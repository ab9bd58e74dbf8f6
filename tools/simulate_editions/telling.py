"""The figures as a table for people."""

from __future__ import annotations

from tools.simulate_editions.figures import Figures
from tools.simulate_editions.running import Run


def table(run: Run, figures: Figures, *, seconds: float) -> str:
    """What was simulated, and what was counted, line by line."""
    one, languages = figures, len(run.scale.languages)
    leap = ", ".join(f"{number} on {day}" for day, number in one.leap.items()) or "never"
    lines = {
        "simulated": f"{one.days} days × {one.columns} columns × {languages} languages",
        "29 February goes to": f"{run.scale.policy}; it came {leap}; misplaced {one.misplaced}",
        "editions": f"{one.editions}; missing {one.missing}, twice {one.twice}",
        "leads": f"{one.leads}; none although one was free {one.without}",
        "by an editor’s choice": f"{one.chosen} of {run.choices} choices",
        "again within a year": f"by rule {one.again}, by choice {one.again_by_choice}",
        "moved to the next day": f"{run.moves} articles",
        "jubilees": f"{one.jubilees} led; passed over {one.passed_over}",
        "occurrences": f"{one.occurrences}; announced {one.announced}, twice {one.announced_twice}",
        "faults": f"{one.faults} ({seconds:.0f} s)",
    }
    return "\n".join(f"{name:22} {said}" for name, said in lines.items()) + "\n"
