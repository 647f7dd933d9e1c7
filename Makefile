# Two commands do everything: `make run` and `make test`. Each sets up what it needs, once.
PYTHON ?= python3
BIN := .venv/bin
SOURCES := $(wildcard resources/translations/*.ts)

.PHONY: run test check chaos bench prove-numbers screens bundle test-bundle bench-bundle bundle-wine prove-bundle reproduce-bundle format translations lock clean

run: .venv/run
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then exec $(BIN)/nxdesk; \
	else echo "There is no display here, so nxdesk shows its demo in the terminal."; exec $(BIN)/nxdesk demo; fi

test: .venv/test check
	$(BIN)/pytest -n 2

# What a reader of the code relies on: format, lint, types, direction of imports.
check: .venv/test
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# That the compiled numbering plans read numbers as phonenumbers does: a million of them. It takes minutes.
prove-numbers: .venv/test
	$(BIN)/python -m tests.recipients.generated 1000000

# How fast, beside what it is compared with: a table, and a failure where a limit is exceeded. About two minutes.
bench: .venv/run
	@$(BIN)/python -m tests.bench

# The program is killed again and again while it sends; nobody may be lost or sent to twice. About two minutes.
chaos: .venv/test
	$(BIN)/python -m tests.chaos

# Every page, and more than forty messages as they are previewed, light and dark, at 1x and 2x, into screens/.
screens: .venv/run
	QT_SCALE_FACTOR=1 $(BIN)/nxdesk demo --out screens/1x
	QT_SCALE_FACTOR=2 $(BIN)/nxdesk demo --out screens/2x
	QT_SCALE_FACTOR=1 $(BIN)/python -m tests.ui.compose.gallery screens/previews

# dist/: one folder that runs where no Python is; on Linux also a .deb, a .tar.xz and their sums. Then proved.
bundle: .venv/test .venv/system-bundle
	.bundle/build
	@$(MAKE) --no-print-directory test-bundle

# Here nothing is skipped: a bundle that is not there, or was made from other files than these, fails.
test-bundle: .venv/test .venv/system-bundle
	NXDESK_BUNDLE=required $(BIN)/pytest tests/bundle -q --ignore tests/bundle/test_windows.py

# The .deb in a bare system that is made for it (as root): installed, run, removed. SYSTEM=jammy: Ubuntu 22.04.
SYSTEM ?= bookworm
prove-bundle: .venv/test .venv/system-bundle
	.bundle/prove $(SYSTEM)

# That two builds of this commit, in two folders, are the same byte for byte. It takes ten minutes.
reproduce-bundle: .venv/system-bundle
	.bundle/reproduce

# How soon its window is seen, beside the bundle of a window that says hello: two numbers, and a failure over one and a half times.
bench-bundle: .venv/test .venv/system-bundle
	.bundle/bench

# For tests only: the Windows bundle, built and tried under Wine (300 MB to download, ten minutes).
bundle-wine: .venv/test .venv/system-bundle .venv/system-wine
	.bundle/wine/build
	NXDESK_BUNDLE=required $(BIN)/pytest tests/bundle/test_windows.py -q

format: .venv/test
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

# After a change of words in the source. What is then left "unfinished" in the .ts files is translated by hand.
translations: .venv/run
	@.setup/translations

# After a change of the dependencies in pyproject.toml (needs uv); without an index address in the result.
lock:
	uv pip compile -q --universal --generate-hashes --python-version 3.11 --no-emit-index-url --no-header \
	  --no-annotate pyproject.toml -o .setup/requirements.txt
	uv pip compile -q --universal --generate-hashes --python-version 3.11 --no-emit-index-url --no-header \
	  --no-annotate pyproject.toml --group dev -c .setup/requirements.txt -o .setup/requirements-dev.txt

clean:
	rm -rf .venv build dist screens

.venv/bin/python3:
	$(PYTHON) -m venv .venv

.venv/system-run: .setup/system .setup/system-run.txt
	.setup/system run
	@mkdir -p .venv && touch $@

.venv/system-test: .setup/system .setup/system-run.txt .setup/system-test.txt
	.setup/system run test
	@mkdir -p .venv && touch $@

.venv/system-bundle: .setup/system .setup/system-run.txt .setup/system-test.txt .setup/system-bundle.txt
	.setup/system run test bundle
	@mkdir -p .venv && touch $@

.venv/system-wine: .setup/system .setup/system-wine.txt
	.setup/system wine
	@mkdir -p .venv && touch $@

.venv/run: .venv/bin/python3 .venv/system-run .setup/requirements.txt pyproject.toml $(SOURCES)
	$(BIN)/pip install -q --disable-pip-version-check --require-hashes -r .setup/requirements.txt
	@.setup/link
	@for ts in $(SOURCES); do $(BIN)/pyside6-lrelease -silent $$ts -qm $${ts%.ts}.qm || exit 1; done
	@touch $@

.venv/test: .venv/run .venv/system-test .setup/requirements-dev.txt
	$(BIN)/pip install -q --disable-pip-version-check --require-hashes -r .setup/requirements-dev.txt
	@touch $@
