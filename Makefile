# What people type. The build itself is CMake's (CMakeLists.txt); "make" alone lists the commands.
SHELL := /bin/sh
BUILD ?= build
PREFIX ?= /usr/local
JOBS ?= $(shell nproc 2>/dev/null || echo 2)
OUT ?= editions
SAMPLE := tests/sample/brief.pdf
LECTERN := $(BUILD)/lectern
# PACKAGES=installed: trust that everything is there (systems without apt).
PACKAGES ?=
need = $(if $(filter installed,$(PACKAGES)),@:,@scripts/install-packages.sh $(1))

# The TEI schema (tei_all.rng), where there is one: tests then check every TEI file with it.
LECTERN_TEI_SCHEMA ?= $(abspath $(wildcard ../shared/schema/tei/tei_all.rng))
export LECTERN_TEI_SCHEMA

.DEFAULT_GOAL := help
.PHONY: picture help build test convert install accept case format lint asan fuzz bench fixtures clean need-build need-test need-dev editions-tools

help:            ## list these commands
	@echo "Lectern turns PDF documents into TEI, accessible HTML and EPUB."
	@echo
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{ printf "%-16s %s\n", $$1, $$2 }'

build: need-build ## build the program (build/lectern), installing what is missing first
	@cmake -S . -B $(BUILD) --log-level=WARNING $(if $(wildcard $(BUILD)/CMakeCache.txt),,-DLECTERN_TESTS=OFF) $(CMAKE_ARGS) >/dev/null
	@cmake --build $(BUILD) -j$(JOBS) --target lectern manual -- --no-print-directory -s

convert: build   ## convert PDF=file (default: the sample brief) into editions/; FORCE=1 replaces earlier results
ifdef PDF
	@$(LECTERN) convert "$(PDF)" -o "$(OUT)" $(if $(FORCE),--force); status=$$?; [ $$status = 0 ] || [ $$status = 3 ] || exit $$status
else
	@$(LECTERN) convert $(SAMPLE) -o "$(OUT)" --force; status=$$?; [ $$status = 0 ] || [ $$status = 3 ] || exit $$status
endif

test: need-test editions-tools ## install what the tests need, build, and run every test
	@cmake -S . -B $(BUILD) --log-level=WARNING -DLECTERN_TESTS=ON $(CMAKE_ARGS) >/dev/null
	@cmake --build $(BUILD) -j$(JOBS) -- --no-print-directory -s
	@ctest --test-dir $(BUILD) --output-on-failure -j$(JOBS) $(CTEST_ARGS)

install: build   ## install the program and its manual below PREFIX (default: /usr/local)
	@cmake --install $(BUILD) --prefix "$(PREFIX)" >/dev/null
	@echo "Installed $(PREFIX)/bin/lectern"

accept: build    ## rewrite the goldens of tests/cases from what the program makes now; then read the diff
	@tests/cases.sh $(LECTERN) --accept

case: build      ## make a new case of PDF=file [NAME=name]
	@tests/new_case.sh $(LECTERN) "$(PDF)" "$(NAME)"

format: need-dev ## lay out the code as .clang-format says
	@git ls-files '*.cpp' '*.h' | xargs clang-format -i

lint: need-dev   ## check layout, shell scripts' syntax, and the code with clang-tidy
	@git ls-files '*.cpp' '*.h' | xargs clang-format --dry-run --Werror
	@for script in scripts/*.sh tests/*.sh; do sh -n "$$script" || exit 1; done
	@cmake --preset debug >/dev/null
	@git ls-files 'stages/*.cpp' 'input/*.cpp' 'output/*.cpp' 'pipeline/*.cpp' | xargs -P$(JOBS) -n4 clang-tidy --quiet -p build-debug

asan: need-test  ## unit tests and cases under AddressSanitizer and UBSan
	@cmake --preset asan >/dev/null
	@cmake --build build-asan -j$(JOBS) -- --no-print-directory -s
	@ctest --test-dir build-asan --output-on-failure -j$(JOBS) -LE slow

fuzz: need-test need-dev ## run every fuzzer for SECONDS (default: 60); SEED=0 takes another seed each time
	@tests/fuzz/run.sh $(or $(SECONDS),60) $(or $(SEED),1)

bench: need-test need-dev ## time and memory, beside pdftotext
	@cmake -S . -B $(BUILD) --log-level=WARNING >/dev/null && cmake --build $(BUILD) --target lectern -j$(JOBS) -- --no-print-directory -s
	@tests/bench/bench.sh $(LECTERN) $(PDF)

fixtures: need-dev ## typeset the sample and the cases from their sources again
	@tests/fixtures.sh

picture: build ## take the picture of the README again
	@scripts/picture.sh $(LECTERN)

clean:           ## remove what was built
	@rm -rf build build-*

need-build:
	$(call need,build)
need-test:
	$(call need,build test)
need-dev:
	$(call need,dev)

# The validators of the editions, by npm, only when the list of them has changed.
editions-tools: tests/editions/node_modules/.package-lock.json
tests/editions/node_modules/.package-lock.json: tests/editions/package-lock.json | need-test
	@echo "Installing the validators of the editions"
	@cd tests/editions && PUPPETEER_SKIP_DOWNLOAD=1 npm ci --no-audit --no-fund --silent && touch node_modules/.package-lock.json
