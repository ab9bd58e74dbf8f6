"""How well the reader reads: its scores on gold data, corpus by corpus.

    python -m tools.eval_reading FOLDER [corpus …] [--errors N] [--kind value|missed|spurious]

FOLDER holds ``*.jsonl`` with gold time expressions, and the scorer ``score.py`` beside them.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from accadeoggi.reading.tagging import find_timexes


def main() -> None:
    """Print the table, and the errors if they are asked for."""
    options = arguments()
    scorer = load_scorer(options.folder)
    for path in corpora(options.folder, options.corpus):
        with tempfile.TemporaryDirectory() as folder:
            predictions = Path(folder) / path.name
            predictions.write_text(
                "\n".join(json.dumps(read_document(json.loads(line))) for line in path.open()),
                encoding="utf-8",
            )
            print_scores(scorer, path, predictions)
            if options.errors:
                sys.stdout.flush()
                scorer.main(
                    [
                        str(path),
                        str(predictions),
                        "--errors",
                        str(options.errors),
                        "--kind",
                        options.kind,
                    ]
                )


def arguments() -> argparse.Namespace:
    """What the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("corpus", nargs="*")
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--kind", default="value")
    return parser.parse_args()


def corpora(folder: Path, names: list[str]) -> list[Path]:
    """The gold files wanted, all if none is named."""
    return [path for path in sorted(folder.glob("*.jsonl")) if not names or path.stem in names]


def load_scorer(folder: Path) -> Any:
    """The scorer that lies beside the gold data, as a module."""
    spec = importlib.util.spec_from_file_location("score", folder / "score.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"no score.py in {folder}")
    module = importlib.util.module_from_spec(spec)
    sys.modules["score"] = module
    spec.loader.exec_module(module)
    return module


def read_document(document: dict[str, Any]) -> dict[str, Any]:
    """What the reader finds in one document, in the form that the scorer takes."""
    found = find_timexes(document["text"], document["lang"], anchor=document.get("dct"))
    return {
        "id": document["id"],
        "timexes": [
            {"start": t.start, "end": t.end, "type": str(t.type), "value": t.value, "rule": t.rule}
            for t in found.timexes
        ],
    }


def print_scores(scorer: Any, gold: Path, predictions: Path) -> None:
    """One line of the table: precision, recall and F1 of the spans, F1 of types and of values."""
    result = scorer.evaluate(scorer.load(gold), scorer.load(predictions), scorer.canonical)
    total = result.total
    relaxed = " / ".join(f"{100 * part:5.1f}" for part in total.scores("relaxed"))
    strict, kind, value = (100 * total.scores(name)[2] for name in ("strict", "type", "value"))
    accuracy = 100 * total.value_accuracy()
    sys.stdout.write(
        f"{gold.stem:16} relaxed P/R/F1 {relaxed} | strict {strict:5.1f} | type {kind:5.1f}"
        f" | value {value:5.1f} (accuracy {accuracy:5.1f})\n"
    )


if __name__ == "__main__":
    main()
