#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Gateway Authors
# SPDX-License-Identifier: CC0-1.0
#
# Installs the packages of build/packages with dpkg into a copy of this system that is thrown away, where the sources and the
# build are not to be seen, and uses them there as their users do. Needs root, or user namespaces, for the mounts; where
# there are neither, dpkg --root unpacks them, and that is said.
set -euo pipefail
say() { printf 'check: %s\n' "$*"; }

# Inside of the new root. What a user does, in a folder of theirs; nothing of it may come from /usr/local or from the sources.
inside() {
    export DEBIAN_FRONTEND=noninteractive QT_QPA_PLATFORM=offscreen HOME=/tmp/home LANGUAGE=en
    mkdir -p "$HOME" && cd "$HOME"
    say 'dpkg -i'
    dpkg -i /tmp/packages/*.deb >dpkg.log 2>&1 || { cat dpkg.log; return 1; }
    ldconfig -p | grep 'libgateway\.so\.0 ' >/dev/null || { say 'ldconfig does not know libgateway'; return 1; }
    if dpkg-query -W -f '${Depends}' libgateway0 | grep websockets; then
        say 'libgateway asks for the WebSocket of Qt, which is only of use to its simulator'
        return 1
    fi
    for program in gateway-monitor gateway-simulator gateway-bench; do
        [ "$(command -v $program)" = /usr/bin/$program ]
        if ldd /usr/bin/$program | grep -v '=> /lib/\|=> /usr/lib/\|^	linux-vdso\|^	/lib64/'; then
            say "$program finds libraries elsewhere"
            return 1
        fi
        [ -f /usr/share/man/man1/$program.1.gz ] || grep -qrs 'path-exclude.*/man' /etc/dpkg/dpkg.cfg.d || { say "no manual page of $program"; return 1; }
    done

    say 'gateway-monitor --console on gateway-simulator'
    gateway-simulator --port 0 --duration 60 --quiet >simulator.json &
    local simulator=$!
    for _ in $(seq 100); do [ -s simulator.json ] && break; sleep 0.1; done
    local api token
    api=$(sed 's/.*"api":"\([^"]*\)".*/\1/' simulator.json)
    token=$(sed 's/.*"token":"\([^"]*\)".*/\1/' simulator.json)
    GATEWAY_TOKEN=$token gateway-monitor --console --duration 3 --api "$api" >console.txt
    kill "$simulator"
    grep -q 'READY\|MESSAGE_CREATE' console.txt || { cat console.txt; return 1; }

    say 'a capture is recorded, and opened by its file'
    gateway-monitor --ndjson --simulate --events 50 --record session.ndjson.zst >/dev/null 2>&1
    gateway-monitor session.ndjson.zst --duration 2 --screenshot window.png 2>window.log || { cat window.log; return 1; }
    [ -s window.png ]
    if command -v update-mime-database >/dev/null 2>&1; then
        [ -f /usr/share/mime/application/x-gateway-capture.xml ] || { say 'the type of captures is not known'; return 1; }
    fi
    if command -v gio >/dev/null 2>&1; then
        gio info -a standard::content-type session.ndjson.zst | grep application/x-gateway-capture-zstd >/dev/null
    fi

    say 'a program is built with libgateway-dev, by pkg-config and by CMake'
    # shellcheck disable=SC2046 # flags
    c++ -std=c++20 -fPIC -o consumer /tmp/consumer/main.cpp $(pkg-config --cflags --libs gateway-simulator)
    ./consumer 2>/dev/null
    cmake -G Ninja -S /tmp/example -B example >example.log && cmake --build example >>example.log || { cat example.log; return 1; }

    say 'dpkg -r takes all away'
    # shellcheck disable=SC2046 # one name or none
    dpkg -r $(dpkg-query -f '${Package}\n' -W qml6-module-gateway 2>/dev/null) gateway-bench gateway-monitor gateway-simulator libgateway-dev libgatewaysimulator0 libgateway0 >dpkg.log 2>&1
    if find /usr -name '*gateway*' -not -path '/usr/share/doc/*' | grep -E 'gateway-(monitor|simulator|bench)|libgateway'; then
        say 'these are left'
        return 1
    fi
}

if [ "${1:-}" = --inside ]; then
    inside
    exit
fi

cd "$(dirname "${BASH_SOURCE[0]}")/.."
packages=$PWD/build/packages
[ -n "$(ls "$packages"/*.deb 2>/dev/null)" ] || { say 'no packages; ./bootstrap package makes them'; exit 1; }

if command -v lintian >/dev/null 2>&1; then
    # Nothing of this is uploaded to Debian, whose first upload of a package would close a request for it.
    say 'lintian'
    lintian --fail-on error,warning --suppress-tags initial-upload-closes-no-bugs --allow-root "$packages"/*.deb
else
    say 'lintian is not here: not asked'
fi

say 'the tarball has what git has'
for tarball in "$packages"/*.tar.gz; do
    [ -f "$tarball" ] || continue
    diff <(tar -tzf "$tarball" | grep -v '/$' | sed 's,^[^/]*/,,' | sort) <(git ls-tree -r --name-only HEAD | sort)
done

# In a mount namespace of our own, whose mounts go away with it.
enter() {
    set -euo pipefail
    mount -t tmpfs tmpfs "$1"
    mkdir "$1"/{upper,work,root}
    mount -t overlay overlay -o "lowerdir=/,upperdir=$1/upper,workdir=$1/work" "$1/root"
    local root=$1/root
    mount --rbind /proc "$root/proc"
    mount --rbind /dev "$root/dev"
    mount -t tmpfs tmpfs "$root/tmp"
    # The sources are not there, wherever they are.
    mkdir -p "$root$PWD"
    mount -t tmpfs tmpfs "$root$PWD"
    mkdir -p "$root/tmp/packages" "$root/tmp/consumer" "$root/tmp/example"
    cp "$packages"/*.deb "$root/tmp/packages"
    cp tests/consumer/installed/main.cpp "$root/tmp/consumer"
    cp examples/shard_in_20_lines/* "$root/tmp/example"
    cp packaging/check.sh "$root/tmp"
    exec chroot "$root" env -u LD_LIBRARY_PATH /bin/bash /tmp/check.sh --inside
}

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
if unshare -m true 2>/dev/null; then
    isolate=(unshare -m)
elif unshare -rm true 2>/dev/null; then
    isolate=(unshare -rm)
else
    isolate=()
fi
try='mount -t tmpfs tmpfs "$0" && mkdir "$0"/u "$0"/w "$0"/r && mount -t overlay overlay -o "lowerdir=/,upperdir=$0/u,workdir=$0/w" "$0/r"'
if [ ${#isolate[@]} -gt 0 ] && "${isolate[@]}" bash -c "$try" "$folder" 2>/dev/null; then
    export packages
    export -f enter say
    "${isolate[@]}" bash -c 'enter "$0"' "$folder"
else
    say 'no mounts are allowed here: dpkg --root unpacks the packages, and the programs are run from there'
    root=$folder/root
    mkdir -p "$root/var/lib/dpkg/"{info,updates} && touch "$root/var/lib/dpkg/"{status,available}
    dpkg --root="$root" --force-not-root --force-depends --force-script-chrootless --unpack "$packages"/*.deb >"$folder/log" 2>&1 ||
        { cat "$folder/log"; exit 1; }
    LD_LIBRARY_PATH=$(dirname "$(find "$root/usr/lib" -name libgateway.so.0)")
    export LD_LIBRARY_PATH QT_QPA_PLATFORM=offscreen
    "$root/usr/bin/gateway-monitor" --console --simulate --duration 3 >"$folder/console.txt"
    grep -q 'READY\|MESSAGE_CREATE' "$folder/console.txt"
    cmake -S tests/consumer/installed -B "$folder/build" -DCMAKE_PREFIX_PATH="$root/usr" >/dev/null
    cmake --build "$folder/build" --target consumer >/dev/null
    "$folder/build/consumer" 2>/dev/null
fi
say 'all is well'
