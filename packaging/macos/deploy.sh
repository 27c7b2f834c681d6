#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Gateway Authors
# SPDX-License-Identifier: CC0-1.0
#
# Not run yet: written without a Mac. Builds the bundle and puts Qt into it: gateway-monitor.dmg in build/macos.
# Needs Qt 6.4, CMake and Ninja, such as of Homebrew: brew install qt cmake ninja zstd simdjson
set -eu
cd "$(dirname "$0")/../.."
cmake -G Ninja -S . -B build/macos -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF -DBUILD_SHARED_LIBS=OFF
cmake --build build/macos --target gateway-monitor
cd build/macos/bin
macdeployqt gateway-monitor.app -dmg
mv gateway-monitor.dmg ..
