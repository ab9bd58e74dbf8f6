#!/bin/sh
# Prints a Python that is new enough, or says plainly that there is none.
for candidate in "${PYTHON:-python3}" python3 python3.14 python3.13 python3.12 python3.11; do
    if command -v "$candidate" > /dev/null 2>&1 &&
        "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2> /dev/null; then
        command -v "$candidate"
        exit 0
    fi
done
echo "Accade Oggi needs Python 3.11 or newer, and none was found; name one with PYTHON=…" >&2
exit 2
