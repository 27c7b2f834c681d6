#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Gateway Authors
# SPDX-License-Identifier: CC0-1.0
#
# Debian packages of build/release, which ./bootstrap package has built, and a tarball of the sources, in build/packages.
set -eu
cd "$(dirname "$0")/.."
build=build/release
packages=build/packages
log=build/package.log

say() { printf 'package: %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }
lacking=
for tool in dpkg-deb dpkg-shlibdeps gzip xz file; do
    command -v "$tool" >/dev/null 2>&1 || lacking="$lacking $tool"
done
[ -z "$lacking" ] || die "packages need:$lacking (apt-get install dpkg-dev gzip xz-utils file)"

# Folders and the lookup of libraries at /usr are not those of /usr/local. Afterwards the build is what it was, linked again:
# cmake --install looks for the path in the programs that it replaces.
prefix=$(sed -n 's/^CMAKE_INSTALL_PREFIX:PATH=//p' "$build/CMakeCache.txt")
configure() { cmake -S . -B "$build" -DCMAKE_INSTALL_PREFIX="$1" >"$log" 2>&1 || { cat "$log" >&2; return 1; }; }
there=
restore() {
    configure "$prefix" || return 0
    [ -n "$there" ] || return 0
    # shellcheck disable=SC2086 # a list of names
    cmake --build "$build" --target $there >"$log" 2>&1 || say "$build could not be linked again, see $log"
}
trap restore EXIT
configure /usr
targets='gateway-simulator gateway-monitor gateway-bench GatewayStatic GatewaySimulatorStatic GatewayQml'
for target in $targets; do
    ! ninja -C "$build" -t query "$target" >/dev/null 2>&1 || there="$there $target"
done
# shellcheck disable=SC2086 # a list of names
cmake --build "$build" --target $there >"$log" 2>&1 || { tail -n 40 "$log" >&2; die "the build failed"; }

rm -rf "$packages"
mkdir -p "$packages"
cpack --config "$build/CPackConfig.cmake" -B "$packages" >"$log" 2>&1 || { cat "$log" >&2; die "cpack failed"; }
rm -rf "$packages/_CPack_Packages"

# CPack has its libraries call ldconfig at installation; dpkg does so by itself, through the file "triggers" of theirs.
for package in "$packages"/libgateway*.deb; do
    case $package in *-dev_*) continue ;; esac
    tree=$packages/tree
    dpkg-deb --raw-extract "$package" "$tree"
    rm -f "$tree/DEBIAN/postinst" "$tree/DEBIAN/postrm"
    dpkg-deb --root-owner-group --build "$tree" "$package" >"$log"
    rm -rf "$tree"
done

if grep -q '^GATEWAY_\(PROJECT_URL\|CONTACT\):.*gateway-monitor\.example' "$build/CMakeCache.txt"; then
    say 'they name no real home page or contact: to distribute them set GATEWAY_PROJECT_URL and GATEWAY_CONTACT (packaging/README.md)'
fi
version=$(sed -n 's/^set(CPACK_PACKAGE_VERSION "\(.*\)")$/\1/p' "$build/CPackConfig.cmake")
if git rev-parse --git-dir >/dev/null 2>&1; then
    name=gateway-monitor-$version
    git archive --format=tar --prefix="$name/" HEAD | gzip -9n >"$packages/$name.tar.gz"
    git diff --quiet HEAD || say "the tarball has what is committed; there are changes beside it"
else
    say "no tarball of the sources: this is not a clone of them"
fi
say "in $packages:"
(cd "$packages" && ls -1 ./* | sed 's,^\./,    ,') >&2
