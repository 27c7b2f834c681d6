# SPDX-FileCopyrightText: 2026 The Gateway Authors
# SPDX-License-Identifier: CC0-1.0
#
# Does not get through yet: the programs do not compile on Windows, packaging/README.md lists the files. Written without
# Windows. Builds gateway-monitor and puts Qt beside it, in build\windows\gateway-monitor.
# In a developer prompt with Qt 6.4 or later in PATH (qmake, windeployqt) and zlib where CMake finds it:
#   packaging\windows\deploy.ps1 -Toolchain C:\vcpkg\scripts\buildsystems\vcpkg.cmake
param([string] $Toolchain = '')
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')
$options = @('-DCMAKE_BUILD_TYPE=Release', '-DBUILD_TESTING=OFF', '-DBUILD_SHARED_LIBS=OFF')
if ($Toolchain) { $options += "-DCMAKE_TOOLCHAIN_FILE=$Toolchain" }
cmake -G Ninja -S . -B build\windows @options
if ($LASTEXITCODE) { exit $LASTEXITCODE }
cmake --build build\windows --target gateway-monitor gateway-simulator
if ($LASTEXITCODE) { exit $LASTEXITCODE }
$folder = 'build\windows\gateway-monitor'
New-Item -ItemType Directory -Force $folder | Out-Null
Copy-Item build\windows\bin\gateway-monitor.exe, build\windows\bin\gateway-simulator.exe $folder
windeployqt --release --compiler-runtime (Join-Path $folder 'gateway-monitor.exe')
exit $LASTEXITCODE
