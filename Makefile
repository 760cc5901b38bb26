# make demo, make test: each sets itself up in .venv first.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo test check unit live bench load bench-screening chaos fuzz clean

demo: $(VENV)/ready
	$(BIN)/circlekeeper demo $(DEMO)

test: check
	$(BIN)/python -m pytest -q $(PYTEST)

check: $(VENV)/ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

unit: $(VENV)/ready
	$(BIN)/python -m pytest -q tests/unit tests/engine $(PYTEST)

live: $(VENV)/ready
	$(BIN)/python -m pytest -q tests/live $(PYTEST)

# make chaos CHAOS="--seed 7 --minutes 10"; see docs/proof-chaos.md.
chaos: $(VENV)/ready
	$(BIN)/python -m tests.chaos $(CHAOS)

# make fuzz FUZZ="--seconds 600 --long"; see docs/proof-fuzzing.md.
fuzz: $(VENV)/ready
	$(BIN)/python -m pip install -q -c constraints.txt -e '.[fuzz]'
	$(BIN)/python -m tests.fuzz $(FUZZ)

# How fast texts are judged, beside two word filters; see docs/screening.md.
# make bench BENCH="latency --runs 2"; each part keeps its figures, report shows them; see docs/performance.md.
bench: $(VENV)/maubot/ready
	$(BIN)/python -m tests.bench $(or $(BENCH),latency cpu bursts scale report)

load: $(VENV)/ready
	$(BIN)/python -m tests.bench load report $(LOAD)

# maubot wants other versions of what we use: it lives by itself.
$(VENV)/maubot/ready: tests/bench/maubot.txt $(VENV)/ready
	$(BIN)/python -m pip install -q -c constraints.txt -e '.[bench]'
	$(PYTHON) -m venv $(VENV)/maubot
	$(VENV)/maubot/bin/python -m pip install -q -r tests/bench/maubot.txt
	@touch $@

bench-screening: $(VENV)/ready
	$(BIN)/python -m pip install -q -c constraints.txt -e '.[bench]'
	$(BIN)/python -m tests.bench.screening --keep $(BENCH)

$(VENV)/ready: pyproject.toml constraints.txt
	@echo "Setting up $(VENV): some minutes the first time ..."
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.12 ...")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --progress-bar on -c constraints.txt -e '.[dev]'
	@touch $@

clean:
	rm -rf $(VENV)
