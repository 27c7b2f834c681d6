# SPDX-FileCopyrightText: 2026 The Gateway Authors
# SPDX-License-Identifier: ISC
#
# Debian packages by CPack: ./bootstrap package. Each is one component of the install rules. Dependencies on libraries come
# from dpkg-shlibdeps.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME gateway-monitor)
set(CPACK_PACKAGE_VENDOR "The Gateway Authors")
set(CPACK_PACKAGE_CONTACT "${GATEWAY_CONTACT}")
# Empty: each package has a summary of its own.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")
set(CPACK_PACKAGE_HOMEPAGE_URL "${PROJECT_HOMEPAGE_URL}")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${CMAKE_BINARY_DIR}/lib)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
# A patch version does for programs of others; what is ours names the very version, see below.
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS_POLICY ">=")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

# gateway_package(COMPONENT NAME SECTION SUMMARY DEPENDS TEXT...): the rules that are not there make no package.
set(same "(= ${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE})")
set(CPACK_COMPONENTS_ALL "")
function(gateway_package component name section summary depends)
  string(TOUPPER ${component} upper)
  list(JOIN ARGN "\n" text)
  set(CPACK_COMPONENTS_ALL ${CPACK_COMPONENTS_ALL} ${component} PARENT_SCOPE)
  set(CPACK_DEBIAN_${upper}_PACKAGE_NAME ${name} PARENT_SCOPE)
  set(CPACK_DEBIAN_${upper}_PACKAGE_SECTION ${section} PARENT_SCOPE)
  set(CPACK_DEBIAN_${upper}_PACKAGE_DEPENDS "${depends}" PARENT_SCOPE)
  set(CPACK_COMPONENT_${upper}_DESCRIPTION "${summary}\n${text}" PARENT_SCOPE)
  set(CPACK_DEBIAN_${upper}_PACKAGE_SOURCE gateway-monitor PARENT_SCOPE)
  # Only for packages: a plain install does not take what belongs to no component that it was asked for.
  install(FILES ${CMAKE_BINARY_DIR}/debian/copyright DESTINATION share/doc/${name}
          COMPONENT ${component} EXCLUDE_FROM_ALL)
  if(EXISTS ${CMAKE_BINARY_DIR}/debian/changelog.Debian.gz)
    install(FILES ${CMAKE_BINARY_DIR}/debian/changelog.Debian.gz DESTINATION share/doc/${name}
            COMPONENT ${component} EXCLUDE_FROM_ALL)
  endif()
endfunction()

configure_file(${PROJECT_SOURCE_DIR}/packaging/debian/copyright.in ${CMAKE_BINARY_DIR}/debian/copyright @ONLY)
find_program(gzip gzip)
if(gzip)
  configure_file(${PROJECT_SOURCE_DIR}/packaging/debian/changelog.in ${CMAKE_BINARY_DIR}/debian/changelog.Debian @ONLY)
  configure_file(${PROJECT_SOURCE_DIR}/CHANGELOG.md ${CMAKE_BINARY_DIR}/debian/changelog COPYONLY)
  execute_process(COMMAND ${gzip} -9nkf ${CMAKE_BINARY_DIR}/debian/changelog.Debian ${CMAKE_BINARY_DIR}/debian/changelog
                  COMMAND_ERROR_IS_FATAL ANY)
endif()

if(BUILD_SHARED_LIBS)
  gateway_package(library libgateway${GATEWAY_ABI} libs "sessions with Discord's gateway for Qt programs" ""
                  "Shards and clusters as QObjects: identify, heartbeats, resume, transport"
                  "compression and a cause for every change of state."
                  "."
                  "This package has the shared library.")
  gateway_package(simulator-library libgatewaysimulator${GATEWAY_ABI} libs "simulated Discord gateway for tests of Qt programs"
                  "libgateway${GATEWAY_ABI} ${same}"
                  "A gateway on loopback that keeps to the protocol, with traffic from a seed and"
                  "faults on demand, in the process of a test."
                  "."
                  "This package has the shared library.")
  foreach(library LIBRARY SIMULATOR-LIBRARY)
    set(CPACK_DEBIAN_${library}_PACKAGE_CONTROL_EXTRA ${PROJECT_SOURCE_DIR}/packaging/debian/triggers)
  endforeach()
  set(libraries "libgateway${GATEWAY_ABI} ${same}, libgatewaysimulator${GATEWAY_ABI} ${same}")
  set(development "${libraries}, qt6-base-dev (>= 6.4), qt6-websockets-dev, zlib1g-dev")
  if(GATEWAY_WITH_SIMDJSON)
    string(APPEND development ", libsimdjson-dev")
  endif()
  if(GATEWAY_WITH_ZSTD)
    string(APPEND development ", libzstd-dev")
  endif()
  gateway_package(development libgateway-dev libdevel "sessions with Discord's gateway, development files" "${development}"
                  "Shards and clusters as QObjects: identify, heartbeats, resume, transport"
                  "compression and a cause for every change of state."
                  "."
                  "This package has headers, static libraries, and files for CMake and pkg-config"
                  "of libgateway and of its simulator.")
  set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SHLIBDEPS OFF)
  set(of_library "libgateway${GATEWAY_ABI} ${same}")
  set(of_both "${libraries}")
endif()
if(TARGET GatewayQml)
  gateway_package(qml qml6-module-gateway libs "sessions with Discord's gateway for QML" "${of_library}"
                  "Shards and clusters as QML types: identify, heartbeats, resume, transport"
                  "compression and a cause for every change of state.")
endif()
if(TARGET gateway-simulator)
  gateway_package(simulator gateway-simulator net "Discord gateway on this machine, for any client" "${of_both}"
                  "Listens on loopback, with REST and WebSocket on one port, makes guilds and"
                  "traffic from a seed, plays scenarios of faults, and reports which of the"
                  "protocol's rules a client kept.")
  # Certificates for TLS are made by it.
  set(CPACK_DEBIAN_SIMULATOR_PACKAGE_SUGGESTS openssl)
endif()
if(TARGET gateway-monitor)
  gateway_package(monitor gateway-monitor net "shows live what happens between a Discord bot and the gateway" "${of_both}"
                  "Shards with their states and the cause of each, latency over time, what"
                  "compression saves, and every event down to its JSON, in a window or in a"
                  "terminal. A doctor says what is wrong with a bot before it connects, and a"
                  "simulator is built in.")
  set(CPACK_DEBIAN_MONITOR_PACKAGE_RECOMMENDS "ca-certificates, libqt6svg6, qt6-qpa-plugins, qt6-wayland")
  # People write in all scripts, and with emoji.
  set(CPACK_DEBIAN_MONITOR_PACKAGE_SUGGESTS "gateway-simulator, fonts-noto-color-emoji, fonts-noto-cjk")
endif()
if(TARGET gateway-bench)
  gateway_package(bench gateway-bench utils "measures libgateway and gateway-monitor" "${of_both}"
                  "Times of inflaters and parsers, memory of shards, the log and the window, on"
                  "traffic of the simulator, and a soak under random faults.")
endif()
# What one reads, with the folders of this tree, so that links lead somewhere; installed by packages alone, as copyright above.
# embedded_panel takes parts of the tree, and is of no use outside of it.
install(FILES README.md SECURITY.md DESTINATION share/doc/gateway-monitor COMPONENT monitor EXCLUDE_FROM_ALL)
if(EXISTS ${CMAKE_BINARY_DIR}/debian/changelog.gz)
  install(FILES ${CMAKE_BINARY_DIR}/debian/changelog.gz DESTINATION share/doc/gateway-monitor COMPONENT monitor EXCLUDE_FROM_ALL)
endif()
install(DIRECTORY docs/ DESTINATION share/doc/gateway-monitor/docs COMPONENT monitor EXCLUDE_FROM_ALL
        FILES_MATCHING PATTERN "*.md" PATTERN "images/*" PATTERN man EXCLUDE)
install(DIRECTORY docs/ DESTINATION share/doc/libgateway-dev/docs COMPONENT development EXCLUDE_FROM_ALL
        FILES_MATCHING PATTERN "*.md" PATTERN images EXCLUDE PATTERN man EXCLUDE)
install(DIRECTORY examples DESTINATION share/doc/libgateway-dev COMPONENT development EXCLUDE_FROM_ALL
        PATTERN embedded_panel EXCLUDE)
set(CPACK_THREADS 0)
include(CPack)
