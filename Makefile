# The PAR Index platform. `make` alone explains itself.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.ONESHELL:
.SHELLFLAGS := -euo pipefail -c
MAKEFLAGS += --no-print-directory

# The JDK 25 that every command runs on, wherever it is installed.
export JAVA_HOME := $(shell infrastructure/find-jdk)
# Maven 3.9 itself still uses Unsafe; that is no news for our users.
export MAVEN_OPTS := --sun-misc-unsafe-memory-access=allow
MVN := ./mvnw -q
JAVA := $(JAVA_HOME)/bin/java
RUN_FLAGS := --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow

SEED ?= 1
DATA ?=
PORT ?= 8080
QUEUE ?=
AGAIN ?=

.PHONY: help run replay audit-check dead-letters test localstack check secrets sbom fuzz format bench package lint clean jdk

help: ## This list
	@echo "PAR Index - bộ công cụ / commands:"
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1|/' | column -t -s '|'
	@echo
	@echo "  DATA=dir   make run: keep the state in dir between runs (default: in memory); make audit-check: what to check"
	@echo "  PORT=8080  make run: port of the API"
	@echo "  SEED=1     make replay: another seed plays another year"

run: package ## Start the platform on this machine, round 2022 of plan 288 open
	@exec $(JAVA) $(RUN_FLAGS) -cp "infrastructure/run/target/lib/*" vn.parindex.run.Run --port $(PORT) $(if $(DATA),--data "$(DATA)")

replay: package ## Play the whole round through the HTTP API; writes target/replay
	@exec $(JAVA) $(RUN_FLAGS) -cp "infrastructure/replay/target/lib/*" vn.parindex.replay.Replay --seed $(SEED) --out target/replay

audit-check: package ## Check the audit log that make run left in DATA: nothing edited, removed, inserted
	@test -n "$(DATA)" || { echo "Cần DATA=dir / DATA=dir is needed" >&2; exit 2; }
	@exec $(JAVA) $(RUN_FLAGS) -cp "infrastructure/audit-check/target/lib/*" vn.parindex.auditcheck.Main "$(DATA)"

dead-letters: package ## List the failed events in QUEUE=url; give them to their functions again with AGAIN=all or AGAIN=id
	@test -n "$(QUEUE)" || { echo "Cần QUEUE=url / QUEUE=url is needed" >&2; exit 2; }
	@exec $(JAVA) $(RUN_FLAGS) -cp "infrastructure/dead-letters/target/lib/*" vn.parindex.deadletters.Main "$(QUEUE)" "$(AGAIN)"

test: jdk ## All tests
	@infrastructure/test

localstack: jdk ## The template's resources on LocalStack, in Docker or from PyPI, and the acceptance tests on them
	@infrastructure/localstack/prepare > /dev/null
	$(MVN) verify -pl infrastructure/acceptance -am -Dtest='vn/parindex/acceptance/*Test' \
	  -Dsurefire.failIfNoSpecifiedTests=false -Dparindex.stores=localstack

check: jdk lint secrets ## Formatting of the code, rules of the template, no secrets in files
	@$(MVN) spotless:check
	@if command -v python3 > /dev/null; then infrastructure/cost/cost --check; fi

format: jdk ## Bring the code into the one format
	@$(MVN) spotless:apply

fuzz: package ## Send the running platform what its API description allows and forbids (schemathesis)
	@infrastructure/fuzz

package: jdk ## Build the zips of the functions, without tests
	@infrastructure/build-if-needed

bench: package ## Benchmarks, as ratios side by side in one run
	@infrastructure/benchmarks/run

lint: ## cfn-lint, house rules, sam validate and checkov on template.yaml (installs them into target/ the first time)
	@infrastructure/template/check

secrets: ## No key, password or token in any file (detect-secrets, installed into target/ the first time)
	@infrastructure/secrets/check

sbom: package ## Bill of materials of functions and programs: target/bom.json (CycloneDX)
	@infrastructure/sbom

clean: jdk ## Remove everything built
	@$(MVN) clean

jdk:
	@test -n "$(JAVA_HOME)" || { echo "Cần JDK 25: đặt JAVA_HOME tới nó. / A JDK 25 is needed: set JAVA_HOME to it." >&2; exit 1; }
