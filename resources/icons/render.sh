#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Gateway Authors
# SPDX-License-Identifier: CC0-1.0
#
# Renders the icon into the sizes that desktops look for; rsvg-convert is in Debian's librsvg2-bin.
set -eu
cd "$(dirname "$0")"
for size in 16 22 24 32 48 64 128 256 512; do
    rsvg-convert --width "$size" --height "$size" ../gateway-monitor.svg --output "gateway-monitor-$size.png"
done
