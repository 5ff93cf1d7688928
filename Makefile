# 每个命令自己备好所需的虚拟环境。Every target prepares the environment it needs.
#
#   PYTHON=python3.12 make test      choose the interpreter of a new .venv

# A shell that forbids bytecode makes every process compile its imports anew.
unexport PYTHONDONTWRITEBYTECODE

# The newest interpreter that can make a virtual environment. A name on PATH is
# not enough: it may be a version switcher's stub, or lack venv or ensurepip.
PYTHON ?= $(shell for candidate in python3.14 python3.13 python3.12 python3.11; do \
	if $$candidate -c 'import venv, ensurepip' >/dev/null 2>&1; then echo $$candidate; exit; fi; \
	done; echo python3)

VENV := .venv
BIN := $(VENV)/bin
RUN := $(VENV)/.stamp-run
DEV := $(VENV)/.stamp-dev
PIP_INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile -c constraints.txt

COMPAT := .venv-compat
OLDEST := "sqlalchemy>=2.0,<2.1" "alembic>=1.13,<1.14"
OTHER_DRIVERS := "psycopg2-binary>=2.9" "asyncpg>=0.30"

# What takes long has files of its own; the mutants also have a target of their own.
MUTANTS := tests/testing/test_mutation_slow.py
SLOW = $(filter-out $(MUTANTS),$(shell find tests -name '*_slow.py' | sort))

.DEFAULT_GOAL := help
.PHONY: help demo test browser slow mutants lint types contracts check compat bench bench-day clean

help: ## 列出命令 List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: $(RUN) ## 生成演示 Build the demonstration in demo/
	$(BIN)/publication-flow demo --to demo/ --replace

test: $(DEV) ## 全部快速测试 Run every quick test
	$(BIN)/python -m pytest -n 2 --dist worksteal --ignore=tests/examples \
		--ignore-glob='*_browser.py' --ignore-glob='*_slow.py' $(TEST_ARGS)

browser: $(DEV) ## 浏览器里 Run console and example portals in a browser, and killed half way
	$(BIN)/python -m pytest -n 2 --dist worksteal tests/examples \
		tests/hosts/web/test_*_browser.py tests/channels/folder/test_*_browser.py $(TEST_ARGS)

slow: $(DEV) ## 费时的测试 Run what takes long: every page of the documentation, whole proofs
	$(BIN)/python -m pytest -n 2 --dist worksteal $(SLOW) $(TEST_ARGS)

mutants: $(DEV) ## 逐句改动规程 Change every sentence of every policy that is shipped: some minutes
	$(BIN)/python -m pytest -n 2 $(MUTANTS) $(TEST_ARGS)

lint: $(DEV) ## 代码风格 Check style and formatting
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(DEV) ## 类型检查 Check types, strictly in src
	$(BIN)/mypy

contracts: $(DEV) ## 分层约定 Check that imports only go down
	$(BIN)/lint-imports

check: lint types contracts test browser ## 提交前全部检查 Everything CI asks, short of benchmarks

compat: ## 旧依赖 Test with the oldest SQLAlchemy and Alembic, and with other drivers
	test -x $(COMPAT)/bin/python || $(PYTHON) -m venv $(COMPAT)
	grep -viE '^(sqlalchemy|alembic)==' constraints.txt > $(COMPAT)/constraints.txt
	$(COMPAT)/bin/python -m pip install --quiet --disable-pip-version-check --no-compile \
		-c $(COMPAT)/constraints.txt $(OLDEST) $(OTHER_DRIVERS) -e ".[dev]"
	$(COMPAT)/bin/python -m pytest -n 2 \
		tests/ledger tests/engine tests/engine/other_drivers.py tests/contract $(TEST_ARGS)

bench: $(DEV) ## 性能对比 Measure one governed command
	PYTHONPATH=. $(BIN)/python tests/benchmarks/governed_command.py $(BENCH_ARGS)

bench-day: $(DEV) ## 一天的页面 Measure the pages of a day's work at a million events
	PYTHONPATH=. $(BIN)/python tests/benchmarks/day_of_work.py $(BENCH_ARGS)

clean: ## 删除生成物 Remove what the other targets made
	rm -rf $(VENV) $(COMPAT) demo build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find src tests -name __pycache__ -type d -prune -exec rm -rf {} +

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

$(RUN): pyproject.toml constraints.txt | $(BIN)/python
	$(PIP_INSTALL) -e ".[web]"
	@touch $@

$(DEV): pyproject.toml constraints.txt | $(BIN)/python
	$(PIP_INSTALL) -e ".[dev]"
	@touch $(RUN) $@
