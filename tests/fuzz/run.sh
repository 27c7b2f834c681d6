#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Gateway Authors
# SPDX-License-Identifier: CC0-1.0
#
# Builds the fuzzers and runs them; ./bootstrap fuzz gets what is missing first. See HACKING.md, "Fuzzing".
set -eu

usage() {
    cat <<'USAGE'
usage: ./bootstrap fuzz [-- [SECONDS] [FUZZER...]]
       ./bootstrap fuzz -- --merge [FUZZER...]
       ./bootstrap fuzz -- --list

  SECONDS   how long each of the main fuzzers runs (60); the small ones run a third of it
  FUZZER    only these, each for SECONDS
  --merge   take what the runs so far have found into tests/fuzz/corpus, as few inputs as cover as much
  --list    the names of all

As many run at a time as there are cores (GATEWAY_FUZZ_JOBS). An input that crashes, hangs, leaks or takes too much memory
is kept in build/fuzz/artifacts, and the exit status is 1.
USAGE
}

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
cd "$root"
binaries=build/fuzz/bin
artifacts=build/fuzz/artifacts
logs=build/fuzz/logs
main_fuzzers="sessionmachine frames filter inflater capture envelope event etf scenario"
small_fuzzers="clientrequest values envfile"

most_bytes() {
    case $1 in
        inflater | capture) echo 2048 ;;
        envfile) echo 1024 ;;
        *) echo 4096 ;;
    esac
}

dictionary() {
    case $1 in
        envelope | event | etf | capture | clientrequest | values) echo json ;;
        *) echo "$1" ;;
    esac
}

# The last of a figure in a log, such as: cov: 512
figure() { sed -n "s/.*$2 *\([0-9][0-9]*\).*/\1/p" "$1" | tail -n 1; }

# one NAME SECONDS: runs a fuzzer and tells in one line what came of it.
one() {
    name=$1
    seconds=$2
    found=build/fuzz/corpus/$name
    kept=$artifacts/$name
    log=$logs/$name.log
    mkdir -p "$found" "$kept" "$logs"
    set -- -max_total_time="$seconds" -max_len="$(most_bytes "$name")" -timeout=10 -rss_limit_mb=1024 \
        -malloc_limit_mb=640 -print_final_stats=1 -artifact_prefix="$kept/"
    words=tests/fuzz/dictionaries/$(dictionary "$name").dict
    [ ! -f "$words" ] || set -- "$@" -dict="$words"
    # Some write files, which are better off in memory.
    [ ! -w /dev/shm ] || export TMPDIR=/dev/shm
    # What is freed is watched for a while, which takes time by the page.
    export ASAN_OPTIONS="quarantine_size_mb=32${ASAN_OPTIONS:+:$ASAN_OPTIONS}"
    status=0
    "$binaries/fuzz_$name" "$@" "$found" "tests/fuzz/corpus/$name" >"$log" 2>&1 || status=$?
    printf '%-15s %4s s  %7s runs/s  %6s edges  %6s new  %4s MiB  ' "$name" "$seconds" \
        "$(figure "$log" stat::average_exec_per_sec:)" "$(figure "$log" ' cov:')" \
        "$(figure "$log" stat::new_units_added:)" "$(figure "$log" stat::peak_rss_mb:)"
    if [ "$status" -eq 0 ]; then
        echo ok
    else
        echo "FAILED: $(sed -n 's/.*Test unit written to //p' "$log" | tail -n 1)"
        # Of the stack only our own part, from the crash down to the fuzzer.
        grep -E '^fuzzing: |ERROR: |runtime error: |^ALARM: |^ *#[0-9]+ .* in .*/(libgateway|monitor-app|tests)/' "$log" |
            head -n 12 | sed 's/ (BuildId.*//; s/^ */    /'
        return 1
    fi
}

# Into the seeds goes only what covers more than they do; build/fuzz/corpus is left as it is.
merge() {
    for name in $*; do
        seeds=tests/fuzz/corpus/$name
        fewer=build/fuzz/merged/$name
        rm -rf "$fewer"
        mkdir -p "$fewer" "build/fuzz/corpus/$name" "$seeds"
        "$binaries/fuzz_$name" -merge=1 -rss_limit_mb=1024 "$fewer" "$seeds" "build/fuzz/corpus/$name" \
            >"$logs/$name-merge.log" 2>&1
        # What was found once stays, whatever it covers; its name is not a checksum.
        find "$seeds" -type f | grep -E '/[0-9a-f]{40}$' | xargs -r rm -f
        cp "$fewer"/* "$seeds"
        printf '%-15s %5s inputs %7s KiB\n' "$name" "$(find "$seeds" -type f | wc -l)" "$(du -sk "$seeds" | cut -f1)"
    done
}

case ${1:-} in
    --one)
        shift
        one "$@"
        exit
        ;;
    --list)
        echo "$main_fuzzers $small_fuzzers"
        exit
        ;;
    -h | --help)
        usage
        exit
        ;;
esac

begin=$(date +%s)
mkdir -p build/fuzz
if ! cmake --preset fuzz >build/fuzz/configure.log 2>&1; then
    cat build/fuzz/configure.log >&2
    exit 1
fi
cmake --build --preset fuzz >build/fuzz/build.log 2>&1 || {
    tail -n 60 build/fuzz/build.log >&2
    exit 1
}
echo "built in $(($(date +%s) - begin)) s"

if [ "${1:-}" = --merge ]; then
    shift
    mkdir -p "$logs"
    # shellcheck disable=SC2086 # lists of names
    merge "${*:-$main_fuzzers $small_fuzzers}"
    exit
fi
seconds=60
case ${1:-} in
    '' | [!0-9]*) ;;
    *)
        seconds=$1
        shift
        ;;
esac
for name in "$@"; do
    [ -x "$binaries/fuzz_$name" ] || {
        echo "no fuzzer is called $name; there are: $main_fuzzers $small_fuzzers" >&2
        exit 2
    }
done
jobs=${GATEWAY_FUZZ_JOBS:-$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 1)}
status=0
{
    if [ $# -gt 0 ]; then
        for name in "$@"; do echo "$name $seconds"; done
    else
        for name in $main_fuzzers; do echo "$name $seconds"; done
        for name in $small_fuzzers; do echo "$name $(((seconds + 2) / 3))"; done
    fi
} | xargs -P "$jobs" -n 2 "$0" --one || status=1
echo "fuzzing took $(($(date +%s) - begin)) s"
exit $status
