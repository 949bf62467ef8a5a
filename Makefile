# `make` on a machine with a Swift toolchain: installs what is missing, builds xep and does the main job on xeps/.

XEP := .build/release/xep
ifeq ($(shell uname -s),Linux)
STATIC := --static-swift-stdlib -Xlinker -s
endif

.PHONY: all prepare build lint examples vectors html test generate bench clean

all: lint examples vectors html

prepare:
	@scripts/prepare.sh

build: prepare
	swift build -c release --product xep $(STATIC)

lint: build
	$(XEP) lint xeps

examples: build
	$(XEP) examples check xeps

vectors: build
	scripts/vectors.sh $(XEP)

html: build
	$(XEP) render xeps --output build/html

test: prepare
	@scripts/test-tools.sh
	swift test

# Writes again what is generated and kept: the rule registry, docs/rules, vectors/.
generate: build
	$(XEP) dev generate
	$(XEP) vectors generate

bench: build
	swift package --package-path Benchmarks benchmark

clean:
	rm -rf build
	swift package clean
