#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Gateway Authors
# SPDX-License-Identifier: CC0-1.0
#
# Makes libgateway/gateway/transport/mozilla-roots.pem anew from Debian's package ca-certificates:
#
#   cmake/update-roots.sh                           the package that apt-get would install
#   cmake/update-roots.sh ca-certificates_VERSION_all.deb
#
# Takes the certificates in its folder mozilla, those that Mozilla trusts for servers, as they are, and leaves out those that
# have expired. Needs dpkg-deb and openssl; run it when Debian has a new version, and look at the difference.
set -eu

repository=$(cd "$(dirname "$0")/.." && pwd)
target=$repository/libgateway/gateway/transport/mozilla-roots.pem
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ $# -gt 0 ]; then
    cp -- "$1" "$work/package.deb"
else
    (cd "$work" && apt-get -qq download ca-certificates && mv ca-certificates_*.deb package.deb)
fi
version=$(dpkg-deb -f "$work/package.deb" Version)
dpkg-deb -x "$work/package.deb" "$work/package"

{
    # REUSE-IgnoreStart
    echo '# SPDX-FileCopyrightText: Mozilla Contributors'
    echo '# SPDX-License-Identifier: MPL-2.0'
    # REUSE-IgnoreEnd
    echo '#'
    echo '# The root certificates that Mozilla trusts for servers. Made by cmake/update-roots.sh; do not edit.'
    echo "# Source: Debian package ca-certificates $version"
    echo "# Date: $(date -u +%Y-%m-%d)"
    LC_ALL=C
    export LC_ALL
    for root in "$work"/package/usr/share/ca-certificates/mozilla/*.crt; do
        openssl x509 -in "$root" -noout -checkend 0 >/dev/null || continue
        printf '\n# %s\n' "$(basename "$root" .crt)"
        openssl x509 -in "$root"
    done
} >"$work/roots.pem"

mv "$work/roots.pem" "$target"
chmod 644 "$target"
echo "ca-certificates $version: $(grep -c 'BEGIN CERTIFICATE' "$target") roots"
