# SPDX-FileCopyrightText: 2026 The Gateway Authors
# SPDX-License-Identifier: ISC
#
# gateway_optional(NAME "what it gives" FOUND-EXPRESSION): defines the option GATEWAY_WITH_NAME,
# whose default is whether the dependency was found, and stops when it is asked for but missing.
function(gateway_optional name about found)
  option(GATEWAY_WITH_${name} "${about}" ${found})
  if(GATEWAY_WITH_${name} AND NOT found)
    message(FATAL_ERROR "GATEWAY_WITH_${name} is ON, but its package was not found. "
                        "Install it (./bootstrap deps) or configure with -DGATEWAY_WITH_${name}=OFF.")
  endif()
  if(GATEWAY_WITH_${name})
    message(STATUS "${about}: yes")
  else()
    message(STATUS "${about}: no")
  endif()
endfunction()

find_package(simdjson QUIET)
gateway_optional(SIMDJSON "simdjson: values read without a JSON document" "${simdjson_FOUND}")

find_package(zstd QUIET)
set(zstd_target_found ${zstd_FOUND})
if(TARGET zstd::libzstd_shared)
  set(GATEWAY_ZSTD_TARGET zstd::libzstd_shared)
elseif(TARGET zstd::libzstd_static)
  set(GATEWAY_ZSTD_TARGET zstd::libzstd_static)
else()
  set(zstd_target_found FALSE)
endif()
gateway_optional(ZSTD "zstd: transport compression zstd-stream" "${zstd_target_found}")

find_package(zlib-ng QUIET)
gateway_optional(ZLIB_NG "zlib-ng: inflates zlib-stream with SIMD" "${zlib-ng_FOUND}")

find_package(Qt6 QUIET OPTIONAL_COMPONENTS Widgets PrintSupport)
# QCustomPlot's package links Qt6::PrintSupport without looking for it.
set(monitor_wanted ${Qt6Widgets_FOUND})
if(NOT PROJECT_IS_TOP_LEVEL)
  set(monitor_wanted OFF)
endif()
option(GATEWAY_BUILD_MONITOR "Build gateway-monitor, the desktop program" ${monitor_wanted})

find_package(Qt6Keychain QUIET)
gateway_optional(KEYCHAIN "QtKeychain: the token kept in the system keychain" "${Qt6Keychain_FOUND}")

find_package(Qt6 QUIET OPTIONAL_COMPONENTS LinguistTools)
gateway_optional(TRANSLATIONS "Qt Linguist's tools: gateway-monitor in other languages than English" "${Qt6LinguistTools_FOUND}")

find_package(QCustomPlotQt6 QUIET)
gateway_optional(CUSTOMPLOT "QCustomPlot: the latency plot" "${QCustomPlotQt6_FOUND}")

find_package(Qt6 QUIET OPTIONAL_COMPONENTS DBus)
gateway_optional(DBUS "Qt D-Bus: notifications by the desktop, and its light or dark" "${Qt6DBus_FOUND}")

if(PROJECT_IS_TOP_LEVEL OR GATEWAY_WITH_QML)
  find_package(Qt6 QUIET OPTIONAL_COMPONENTS Qml)
  gateway_optional(QML "Qt Qml: the QML module Gateway" "${Qt6Qml_FOUND}")
endif()
