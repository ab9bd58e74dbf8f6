# `make` alone says what there is to make.

.DEFAULT_GOAL := help
SHELL := /bin/sh
.SUFFIXES:

VENV := .venv
BIN := $(VENV)/bin
RUNTIME := $(VENV)/.runtime-installed
DEV := $(VENV)/.dev-installed
PIP := $(BIN)/python -m pip --disable-pip-version-check --no-input --quiet
LOCKED := --require-hashes --no-deps --only-binary :all:
COMPILE := uv pip compile --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-header --no-annotate --quiet
BORROWED := tests/browser/node_modules/.package-lock.json
WORKERS ?= 2
ARGS ?=
FROM ?=
EVAL ?= ../shared/eval/timex
EVAL_ALMANAC ?= ../shared/eval
MINUTES ?= 10
FUZZER := build/fuzz/.atheris-installed

##@ To begin with

help: ## Say what there is to make
	@awk 'BEGIN {FS = ":.*## "} \
		/^##@/ {printf "\n%s\n", substr($$0, 5)} \
		/^[a-z-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)
	@printf '\nOptions of a command go into ARGS: make run ARGS="--port 9000 --data mine"\n'

install: $(RUNTIME) ## Make .venv with the locked packages; the command is .venv/bin/accadeoggi

run: install ## Prepare what is missing and serve http://127.0.0.1:8000 until Ctrl-C
	@$(BIN)/accadeoggi up $(ARGS)

##@ To be sure

test: $(DEV) ## Run all tests but those in a browser
	$(BIN)/pytest -n $(WORKERS) --ignore=tests/browser $(ARGS)

test-browser: $(DEV) $(BORROWED) ## Run the tests in a browser (needs chromium, java and npm)
	$(BIN)/pytest tests/browser $(ARGS)

test-update: $(DEV) ## Kill an update of the almanac fifty times and see that nothing is lost
	AO_TEST_KILLS=50 $(BIN)/pytest tests/website/cli/test_update_stopped.py $(ARGS)

test-publishing: $(DEV) ## Publish with killed workers, 1,000 articles and 10,000 orders of steps; five years in figures
	AO_TEST_ARTICLES=1000 AO_TEST_INTERLEAVINGS=10000 AO_TEST_ROUNDS=100 AO_TEST_KILLS=100 AO_TEST_DUE=100 \
		AO_TEST_YEARS=30 $(BIN)/pytest -s tests/publishing $(ARGS)
	$(BIN)/python -m tools.simulate_editions

test-edge: $(DEV) ## Kill the store of finished pages 200 times, make 5,000 edits, ask 100,000 times
	AO_TEST_KILLS=200 AO_TEST_EDITS=5000 AO_TEST_REQUESTS=100000 \
		$(BIN)/pytest tests/edge tests/website/finished $(ARGS)

test-all: test test-browser ## Run every test

eval-reading: $(DEV) ## Score the reader on gold data: make eval-reading [EVAL=FOLDER]
	$(BIN)/python -m tools.eval_reading "$(EVAL)" $(ARGS)

eval-almanac: $(DEV) ## Score the almanac on what editors chose [EVAL_ALMANAC=FOLDER]
	$(BIN)/python -m tools.eval_almanac "$(EVAL_ALMANAC)" $(ARGS)

bench-reading: $(DEV) ## Measure how fast the reader is, beside its peers [EVAL=FOLDER]
	@$(BIN)/python -m benchmarks.reading "$(EVAL)" $(ARGS)

bench-almanac: $(DEV) ## Measure how fast a day's candidates are found and ranked
	@$(BIN)/python -m benchmarks.almanac $(ARGS)

bench-edge: $(DEV) ## Measure finished pages beside a file from nginx, and beside Wagtail (needs nginx, wrk)
	@$(BIN)/python -m benchmarks.edge $(ARGS)

bench: bench-reading bench-almanac bench-edge ## Measure everything

fuzz-reading: $(FUZZER) ## Try the reader on texts made by chance: make fuzz-reading MINUTES=10
	PYTHONPATH=src build/fuzz/env/bin/python -m fuzz.reading $(MINUTES) build/fuzz/corpus

parity: $(DEV) ## Show what the reader reads in one language and not in another
	$(BIN)/python -m tools.reading_parity $(ARGS)

check: $(DEV) ## Check style, types, the order of rooms, migrations and translations
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	DJANGO_SETTINGS_MODULE=accadeoggi.website.settings.test \
		$(BIN)/python -W error::SyntaxWarning -m django makemigrations --check --dry-run
	$(BIN)/python tools/messages.py check

format: $(DEV) ## Put the code into its usual form
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

##@ To change what is shipped

prepared: $(DEV) ## Write the prepared database anew, after a change of migrations
	$(BIN)/python -m accadeoggi.website.prepared.build

almanac: $(DEV) ## Compile the shipped almanac from collected tables: make almanac FROM=FOLDER
	$(BIN)/python -m tools.compile_almanac "$(FROM)"

screenshots: $(DEV) ## Take the pictures of docs/screenshots anew, from a running make run
	$(BIN)/python -m tests.browser.screenshots $(ARGS)

messages: $(DEV) ## Gather new texts into the message catalogues and compile them
	$(BIN)/python tools/messages.py update

lock: ## Bring the lock files up to date with pyproject.toml and requirements/*.in
	rm -rf build/lock && python3 -m venv build/lock && build/lock/bin/pip install --quiet uv
	PATH="build/lock/bin:$$PATH" $(COMPILE) pyproject.toml requirements/build.in \
		-o requirements/runtime.lock
	PATH="build/lock/bin:$$PATH" $(COMPILE) pyproject.toml requirements/build.in \
		requirements/dev.in -o requirements/dev.lock
	rm -rf build/lock

clean: ## Delete what can be made again; the data directory stays
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find src tests -name __pycache__ -type d -prune -exec rm -rf {} +

# What the targets above rest on.

$(BIN)/python:
	@sh tools/python.sh > /dev/null
	@echo "Making $(VENV) …"
	@"$$(sh tools/python.sh)" -m venv $(VENV)

$(RUNTIME): requirements/runtime.lock pyproject.toml | $(BIN)/python
	@echo "Installing the locked packages …"
	@$(PIP) install $(LOCKED) -r requirements/runtime.lock
	@$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

# PyMeeus, which convertdate uses in tests, is published as source only; it is pure Python.
$(DEV): requirements/dev.lock $(RUNTIME)
	@echo "Installing what tests and checks need …"
	@$(PIP) install $(LOCKED) --no-binary pymeeus -r requirements/dev.lock
	@touch $@

# The fuzzer, apart from all else: it is no part of what is locked.
$(FUZZER): | $(BIN)/python
	$(BIN)/python -m venv build/fuzz/env
	build/fuzz/env/bin/python -m pip install --disable-pip-version-check --quiet atheris==3.0.0
	@touch $@

# The accessibility rules and the HTML validator that the browser tests borrow.
$(BORROWED): tests/browser/package-lock.json
	cd tests/browser && npm ci --silent --no-audit --no-fund
	@touch $@

.PHONY: bench bench-edge parity help install run test test-browser test-update test-publishing test-edge test-all eval-reading eval-almanac \
	bench-reading bench-almanac fuzz-reading check format prepared almanac screenshots messages lock clean
