# SPDX-FileCopyrightText: 2026 The Gateway Authors
# SPDX-License-Identifier: ISC
#
# Included by libgateway: static libraries beside the shared ones, headers, the CMake package and the pkg-config files. The
# components are those that cmake/Packages.cmake makes packages of.
include(CMakePackageConfigHelpers)

# The objects are position-independent already and what they export is the same, so that an archive costs no compiling.
# On Windows the two are compiled differently: there it is one or the other (BUILD_SHARED_LIBS).
if(GATEWAY_BUILD_STATIC AND BUILD_SHARED_LIBS AND NOT WIN32)
  function(gateway_static_twin name of output)
    add_library(${name} STATIC $<TARGET_OBJECTS:${of}>)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF LINKER_LANGUAGE CXX OUTPUT_NAME ${output})
    target_compile_features(${name} PUBLIC cxx_std_20)
    target_link_libraries(${name} PRIVATE ZLIB::ZLIB)
    if(GATEWAY_WITH_ZSTD)
      target_link_libraries(${name} PRIVATE ${GATEWAY_ZSTD_TARGET})
    endif()
  endfunction()
  gateway_static_twin(GatewayStatic Gateway gateway)
  target_include_directories(GatewayStatic INTERFACE $<BUILD_INTERFACE:${CMAKE_CURRENT_SOURCE_DIR}>
                                                     $<BUILD_INTERFACE:${generated}>
                                                     $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
  target_compile_definitions(GatewayStatic INTERFACE GATEWAY_STATIC_DEFINE)
  target_link_libraries(GatewayStatic PUBLIC Qt6::Core Qt6::Network)
  if(GATEWAY_WITH_SIMDJSON)
    target_link_libraries(GatewayStatic PRIVATE simdjson::simdjson)
  endif()
  if(GATEWAY_WITH_ZLIB_NG)
    target_link_libraries(GatewayStatic PRIVATE zlib-ng::zlib)
  endif()
  gateway_static_twin(GatewaySimulatorStatic GatewaySimulator gatewaysimulator)
  target_compile_definitions(GatewaySimulatorStatic INTERFACE GATEWAY_SIMULATOR_STATIC_DEFINE)
  target_link_libraries(GatewaySimulatorStatic PUBLIC GatewayStatic PRIVATE Qt6::WebSockets)
  set_target_properties(GatewaySimulatorStatic PROPERTIES EXPORT_NAME SimulatorStatic)
endif()

if(NOT GATEWAY_INSTALL)
  return()
endif()

set(cmake_folder ${CMAKE_INSTALL_LIBDIR}/cmake/Gateway)
set(pkgconfig_folder ${CMAKE_INSTALL_LIBDIR}/pkgconfig)

# Headers keep their folders: a program includes <gateway/session/shard.h>.
set(simulator_headers
    gateway/simulator/simulator.h
    gateway/simulator/scenario/conformancereport.h
    gateway/simulator/scenario/scenario.h
    gateway/simulator/scenario/scenariorun.h
    gateway/simulator/tls/tlsidentity.h)
foreach(header IN LISTS public_headers simulator_headers)
  get_filename_component(folder ${header} DIRECTORY)
  install(FILES ${header} DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/${folder} COMPONENT development)
endforeach()
install(DIRECTORY ${generated}/gateway DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT development
        FILES_MATCHING PATTERN "*.h")

function(gateway_install_library target export component)
  install(TARGETS ${target} EXPORT ${export}
          LIBRARY COMPONENT ${component} NAMELINK_COMPONENT development
          RUNTIME COMPONENT ${component}
          ARCHIVE COMPONENT development)
  install(EXPORT ${export} NAMESPACE Gateway:: DESTINATION ${cmake_folder} COMPONENT development)
endfunction()
gateway_install_library(Gateway GatewayTargets library)
gateway_install_library(GatewaySimulator GatewaySimulatorTargets simulator-library)
if(TARGET GatewayStatic)
  install(TARGETS GatewayStatic GatewaySimulatorStatic EXPORT GatewayStaticTargets ARCHIVE COMPONENT development)
  install(EXPORT GatewayStaticTargets NAMESPACE Gateway:: DESTINATION ${cmake_folder} COMPONENT development)
endif()

configure_package_config_file(${PROJECT_SOURCE_DIR}/cmake/GatewayConfig.cmake.in GatewayConfig.cmake
                              INSTALL_DESTINATION ${cmake_folder})
write_basic_package_version_file(GatewayConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/GatewayConfig.cmake
              ${CMAKE_CURRENT_BINARY_DIR}/GatewayConfigVersion.cmake
        DESTINATION ${cmake_folder} COMPONENT development)

# From the folder of the .pc file to the prefix, so that the installed tree can be anywhere; but pkg-config knows the
# system's own folders, and leaves them out, by their plain names alone.
if(CMAKE_INSTALL_PREFIX STREQUAL "/usr")
  set(GATEWAY_PC_PREFIX /usr)
else()
  file(RELATIVE_PATH GATEWAY_PC_PREFIX /${pkgconfig_folder} /)
  string(PREPEND GATEWAY_PC_PREFIX "\${pcfiledir}/")
endif()
set(GATEWAY_PC_PRIVATE "zlib")
if(GATEWAY_WITH_SIMDJSON)
  string(APPEND GATEWAY_PC_PRIVATE ", simdjson")
endif()
if(GATEWAY_WITH_ZSTD)
  string(APPEND GATEWAY_PC_PRIVATE ", libzstd")
endif()
if(GATEWAY_WITH_ZLIB_NG)
  string(APPEND GATEWAY_PC_PRIVATE ", zlib-ng")
endif()
foreach(file gateway.pc gateway-simulator.pc)
  configure_file(${PROJECT_SOURCE_DIR}/cmake/${file}.in ${file} @ONLY)
  install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${file} DESTINATION ${pkgconfig_folder} COMPONENT development)
endforeach()
