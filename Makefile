# Everything works on a fresh machine: the right Node comes with the dependencies.
.DEFAULT_GOAL := help
SHELL := /bin/sh
export PATH := $(CURDIR)/node_modules/.bin:$(PATH)
# Each test file is a process; what Node has compiled once need not be compiled again.
export NODE_COMPILE_CACHE := $(CURDIR)/node_modules/.cache/node
# What requests reached while the suite ran.
REACHED := $(CURDIR)/node_modules/.cache/reached

# With room for young objects that suits a small machine, as in the image. With 16 MB an event of a stream costs a tenth less CPU, but a
# request of 500 kB two and a half times as much: its bytes are let go of later, and what comes next needs new memory.
run: node_modules/.runtime ## install what is needed and start the service on 127.0.0.1:8317
	@node --max-semi-space-size=4 src/start.ts

test: node_modules/.all ## install what is needed, run the whole suite, and count what of the contracts it reached
	@rm -rf $(REACHED)
	@built=$$(node test/built.ts) && CLIPROXY_BUILT=$$built CLIPROXY_REACHED=$(REACHED) \
	  NODE_OPTIONS="$$NODE_OPTIONS --import=file://$(CURDIR)/test/untracked-promises.mjs --import=file://$(CURDIR)/test/reached/record.mjs" \
	  node --test --test-concurrency=4 --test-reporter=./test/reached/reporter.ts 'test/**/*.test.ts'

generate: node_modules/.all ## make generated/ out of openapi/
	@node scripts/generate.ts

sdks: node_modules/.all ## make the SDKs in Go and Python, where their toolchains are
	@node scripts/generate-sdks.ts

check: node_modules/.all generate ## prove that generated/ is fresh, then lint and types
	@$(MAKE) --no-print-directory sdks
	@[ -z "$$(git status --porcelain generated/)" ] || { git status --short generated/; echo 'generated/ is stale: commit what make generate and make sdks wrote'; exit 1; }
	@$(MAKE) --no-print-directory lint types

lint: node_modules/.all ## lint the contract and the code
	@REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true redocly lint openapi/openapi.yaml openapi/gateway.yaml --config openapi/redocly.yaml --format summary
	@biome check --error-on-warnings .

types: node_modules/.all ## check the types
	@tsc

bench: node_modules/.all ## measure, and print the numbers
	@node scripts/bench/all.ts

fuzz: node_modules/.all ## 100,000 random sequences of edits (FUZZ_SEED=n replays)
	@FUZZ_RUNS=$${FUZZ_RUNS:-100000} node --test 'test/yaml/**/*.test.ts' 'test/resources/*-property.test.ts'

soak: node_modules/.all ## the long runs: kills during bursts of edits, 50,000 requests through the gateway, a log of 1 GB, a million rows of usage
	@SOAK_ROUNDS=$${SOAK_ROUNDS:-1000} SOAK_REQUESTS=$${SOAK_REQUESTS:-50000} SOAK_ROWS=$${SOAK_ROWS:-1000000} SOAK_IMPORT_MB=$${SOAK_IMPORT_MB:-256} \
	  node --test 'test/crash/*.test.ts' test/e2e/gateway-soak.test.ts test/e2e/logs.test.ts test/logs/read-log.test.ts test/usage/soak.test.ts

stand-in: node_modules/.all ## a provider on 127.0.0.1:8400 that answers in recorded shapes, to try the gateway with
	@node scripts/stand-in.ts

contract-diff: node_modules/.all ## fail on breaking changes since the last release that CHANGELOG.md doesn't announce
	@node scripts/contract-diff.ts

released: check ## a step of releasing: from now on contract-diff compares with the contracts as they are
	@cp generated/openapi.json generated/released.json
	@cp generated/gateway.json generated/released-gateway.json

vectors: node_modules/.all ## hold any implementation to the rules in test/vectors: URL=http://… KEY=<management key> (puts its config back)
	@node scripts/vectors.ts '$(URL)' '$(KEY)'

fuzz-api: node_modules/.all ## have Schemathesis try both contracts on the service (FUZZ_SECONDS=n or FUZZ_EXAMPLES=n bounds it, FUZZ_SEED=n replays)
	@node scripts/fuzz-api.ts

mock: node_modules/.all ## both contracts' examples on 127.0.0.1:8401, to build front ends with (PORT=n: another)
	@node scripts/mock.ts $(PORT)

help: ## list these
	@awk -F ':.*## ' '/^[a-z_-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# Both install again only when the lock file has changed. Running takes the dependencies alone, and a Node of their own where the
# system's is too old; it stands beside the dependencies' commands, so that npm start finds it, too.
node_modules/.runtime: package.json package-lock.json .npmrc
	@npm ci --omit=dev --loglevel=error
	@node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 24 || (a == 24 && b >= 9) || (a == 22 && b >= 21) ? 0 : 1)' \
	  || { npm install --prefix node_modules/.node --no-save --loglevel=error node@$$(node -p 'require("./package.json").devDependencies.node') \
	  && ln -sf ../.node/node_modules/.bin/node node_modules/.bin/node; }
	@touch $@

node_modules/.all: package.json package-lock.json .npmrc
	@npm ci --loglevel=error
	@touch node_modules/.runtime $@

.PHONY: run test generate sdks check lint types bench fuzz soak stand-in contract-diff released vectors fuzz-api mock help
