# What a person types. Everything here can be typed by hand: it is CMake presets and build/bin/judge.
.DEFAULT_GOAL := help
.PHONY: help setup build run verify test check fuzz bench data bundle format cuda install asan tsan clean

JOBS ?= $(shell nproc)
PREFIX ?= /usr/local
judge := build/bin/judge

help:            ## list the commands
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' Makefile | expand -t 20

setup:           ## install the Debian packages that are missing
	@.ci/setup

build: setup     ## set up, build: leaves build/bin/judge
	@cmake --preset release -DBUILD_TESTING=OFF > build.log 2>&1 || { cat build.log; exit 1; }
	@rm build.log
	@cmake --build build -j $(JOBS) --target judge

run: build       ## set up, build, judge every shipped solution on the small and the killing cases
	@$(judge) run --all --quick

verify: build    ## P=lca: prove a package: data, validators, what each solution must get
	@$(judge) verify $(or $(P),problems geometry ml)

test: setup      ## set up, build, run every test
	@cmake --preset release -DBUILD_TESTING=ON > /dev/null
	@cmake --build build -j $(JOBS)
	@ctest --test-dir build -j $(JOBS) --output-on-failure -LE long

check: test      ## test, then all data, five fresh seeds, sanitizers, tidy (about an hour)
	@.ci/setup clang-tidy qemu-system-x86 busybox-static
	@cmake --preset release -DBUILD_TESTING=ON > /dev/null
	$(judge) run --all
	for seed in 1 2 3 4 5; do $(judge) run --all --fresh --seed $$seed || exit 1; done
	ctest --test-dir build -j $(JOBS) --output-on-failure -L long --no-tests=ignore
	$(MAKE) asan tsan fuzz
	clang-tidy -p build --quiet $$(git ls-files 'judge/*.cpp')

asan: setup      ## the tests under the address and undefined sanitizers
	@cmake --preset asan > /dev/null
	@cmake --build build-asan -j $(JOBS)
	@ctest --test-dir build-asan -j $(JOBS) --output-on-failure -LE 'long|packages'

tsan: setup      ## what has threads, its tests and a run of all problems, under the thread sanitizer
	@cmake --preset tsan > /dev/null
	@cmake --build build-tsan -j $(JOBS)
	@ctest --test-dir build-tsan -j $(JOBS) --output-on-failure -LE 'long|packages' \
	  -R '^(base|sandbox|toolchain|verdict|prepare|schedule|cli)_test[.]'
	@build-tsan/bin/judge run --all --quick -j 4

fuzz: setup      ## SECONDS=60: each fuzz target for so long, where clang++ has a fuzzer
	@tests/fuzz/run.sh $(or $(SECONDS),60) $(JOBS)

bench: build     ## the benchmarks, as ratios inside one run
	@.ci/setup bubblewrap
	@cmake --preset release -DBUILD_TESTING=ON > /dev/null
	@cmake --build build -j $(JOBS) --target benches
	@tests/bench/run.sh

data: build      ## P=lca: make the generated cases of a problem
	@$(judge) generate $(P)

bundle: build    ## refresh the bundled headers in every solution
	@git ls-files 'problems/*/submissions/*.cpp' 'geometry/*/submissions/*.cpp' \
	  'ml/*/submissions/*.cpp' | xargs -r $(judge) bundle --in-place

format:          ## clang-format the C++ files
	@git ls-files '*.cpp' '*.hpp' '*.cu' '*.cuh' | xargs -r clang-format -i

cuda: build      ## compile the .cu solutions; says so where there is no nvcc
	@command -v nvcc > /dev/null || { echo 'no nvcc on this machine: nothing to do'; exit 0; }; \
	  git ls-files '*/submissions/*.cu' | xargs -r -n 1 nvcc -O2 -std=c++20 -o /dev/null

install: build   ## PREFIX=/usr/local: install the command, its manual and the problems
	@cmake --install build --prefix $(PREFIX)

clean:           ## remove what was built
	@rm -rf build build-dev build-asan build-tsan build-fuzz
