# What this project can do. `make` alone lists it.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
UV := uv==0.13.8
PYTEST_FLAGS ?= -n auto

# pyright's wheel holds all that it runs; without this it asks the network whether there is a newer one.
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup demo test test-quick lint types generate generate-check check contract drift vendor record bench lock clean

help: ## List what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(READY) ## Set up the virtual environment: locked tools, and this project, editable

demo: setup ## Show what there is: a call with each service, against services that run in this process alone
	$(BIN)/python -m facade.sandbox.demo

test: setup ## Run all tests
	$(BIN)/python -m pytest $(PYTEST_FLAGS)

test-quick: setup ## Run the tests that are not marked slow
	$(BIN)/python -m pytest $(PYTEST_FLAGS) -m "not slow"

lint: setup ## Check style and formatting with ruff
	@status=0; set -x; $(BIN)/ruff check || status=1; $(BIN)/ruff format --check || status=1; exit $$status

types: setup ## Check types with mypy and pyright
	@status=0; set -x; $(BIN)/mypy || status=1; $(BIN)/pyright --pythonpath $(BIN)/python || status=1; exit $$status

generate: setup ## Write the clients in generated/ from the documents in specs/ (NAME=vapi for one of them)
	$(BIN)/python -m scripts generate $(NAME)

generate-check: setup ## Check that generated/ is what the documents give
	$(BIN)/python -m scripts generate --check

check: lint types generate-check contract test ## Check everything, as CI does

contract: setup ## Check documents, generated code, recordings and facade against AGAINST=revision|file (default: main)
	$(BIN)/python -m scripts contract $(if $(AGAINST),--against "$(AGAINST)")

drift: setup ## Tell what the services have changed since their documents were vendored (NAME=vapi; FROM=file or address)
	$(BIN)/python -m scripts drift $(NAME) $(if $(FROM),--from "$(FROM)")

vendor: setup ## Fetch a published document into specs/ (NAME=vapi; FROM=file or address)
	$(if $(NAME),,$(error Say which document: make vendor NAME=vapi))
	$(BIN)/python -m scripts vendor $(NAME) $(if $(FROM),--from "$(FROM)")

record: setup ## Record the conversations that tests play back: real calls, once you agree (WHERE=loopback: none)
	$(BIN)/python -m tests.facade.record $(if $(WHERE),--where $(WHERE)) $(NAMES)

bench: setup ## Measure the clients against httpx and json
	$(BIN)/python -m benchmarks

lock: ## Pin the tools anew in requirements/dev.txt, keeping what still fits (UPGRADE=1 takes the newest)
	@set -e; tools=$$(mktemp -d); trap 'rm -rf "$$tools"' EXIT; \
	$(PYTHON) -m venv "$$tools"; \
	"$$tools/bin/python" -m pip install --quiet $(UV); \
	"$$tools/bin/uv" pip compile --no-config --quiet --universal --python-version 3.11 --group dev \
	  --generate-hashes --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" \
	  $(if $(UPGRADE),--upgrade) --output-file requirements/dev.txt pyproject.toml

clean: ## Remove all that make has made, save generated/
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .generated-*
	find benchmarks facade generated scripts tests -name __pycache__ -type d -prune -exec rm -rf {} +

# The stamp is older than the lock or the project's own description only when something has to be installed.
$(READY): requirements/dev.txt pyproject.toml
	@command -v $(PYTHON) >/dev/null || { echo "There is no $(PYTHON). Name one: make PYTHON=python3.11" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("Python 3.11 or newer is needed, and $(PYTHON) is " \
	  + sys.version.split()[0] + ". Name another one: make PYTHON=python3.11")'
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || { \
	  echo "$(PYTHON) cannot make virtual environments. On Debian and Ubuntu: apt-get install python3-venv" >&2; exit 1; }
	@$(BIN)/python -c 'import pip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || $(PYTHON) -m venv --clear $(VENV)
	$(BIN)/python -m pip install --quiet --require-hashes --requirement requirements/dev.txt
	$(BIN)/python -m pip install --quiet --no-index --no-deps --no-build-isolation --editable .
	@touch $@
