# `make` on a machine with a Swift toolchain: installs what is missing, builds xep and does the main job on xeps/.

XEP := .build/release/xep
ifeq ($(shell uname -s),Linux)
STATIC := --static-swift-stdlib -Xlinker -s -Xlinker --no-export-dynamic -Xlinker -no-pie
endif

.PHONY: all prepare build lint examples vectors html site test generate dist bench clean

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

# All of xeps/ with its indexes, the vectors and the pages of the rules, ready to publish.
site: build
	rm -rf build/site
	$(XEP) render xeps --output build/site --local-links
	$(XEP) index xeps --output build/site --vectors vectors --rules

test: prepare
	@scripts/test-tools.sh
	@scripts/test.sh

# Writes again what is generated and kept: the rule registry, docs/rules, vectors/.
generate: build
	$(XEP) dev generate
	$(XEP) vectors generate

# What is given away, in build/dist: an archive, a Debian package, a container file and checksums.
dist: prepare
	scripts/dist.sh

bench: build
	swift package --package-path Benchmarks benchmark

clean:
	rm -rf build
	swift package clean
