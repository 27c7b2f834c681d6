# SPDX-FileCopyrightText: 2026 The Gateway Authors
# SPDX-License-Identifier: ISC
#
# Installs BUILD into WORK/first, moves it to WORK/prefix (an installed tree can be anywhere), and there builds and runs the
# project SOURCE by CMake and by pkg-config.
cmake_minimum_required(VERSION 3.25)
file(REMOVE_RECURSE ${WORK})
function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT status EQUAL 0)
    list(JOIN ARGN " " command)
    message(FATAL_ERROR "${command}\nended with ${status}:\n${output}")
  endif()
endfunction()

run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${WORK}/first)
file(RENAME ${WORK}/first ${WORK}/prefix)
set(prefix ${WORK}/prefix)
run(${CMAKE_COMMAND} -G ${GENERATOR} -S ${SOURCE} -B ${WORK}/build -DCMAKE_CXX_COMPILER=${COMPILER}
    -DCMAKE_PREFIX_PATH=${prefix} -DSTATIC=${STATIC})
file(STRINGS ${WORK}/build/CMakeCache.txt found REGEX "^Gateway_DIR:PATH=")
string(FIND "${found}" "${prefix}/" there)
if(there EQUAL -1)
  message(FATAL_ERROR "Another installation was found: ${found}")
endif()
run(${CMAKE_COMMAND} --build ${WORK}/build --parallel 2)
run(${WORK}/build/consumer)
if(STATIC)
  run(${WORK}/build/consumer_static)
endif()
foreach(program gateway-simulator gateway-monitor)
  if(EXISTS ${prefix}/bin/${program})
    run(${CMAKE_COMMAND} -E env QT_QPA_PLATFORM=offscreen ${prefix}/bin/${program} --version)
  endif()
endforeach()

# A component that there is not is refused with its name, and one that is optional is not missed.
execute_process(COMMAND ${CMAKE_COMMAND} -G ${GENERATOR} -S ${SOURCE} -B ${WORK}/unknown -DCMAKE_CXX_COMPILER=${COMPILER}
                        -DCMAKE_PREFIX_PATH=${prefix} -DCOMPONENT=Teapot
                RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(status EQUAL 0 OR NOT output MATCHES "Gateway has no component Teapot")
  message(FATAL_ERROR "find_package(Gateway COMPONENTS Teapot) ended with ${status}:\n${output}")
endif()

# The same by pkg-config, without CMake's knowledge.
find_program(pkgconfig NAMES pkg-config pkgconf)
if(NOT pkgconfig)
  message(STATUS "no pkg-config here")
  return()
endif()
file(GLOB_RECURSE file ${prefix}/gateway.pc)
get_filename_component(folder "${file}" DIRECTORY)
set(ENV{PKG_CONFIG_PATH} ${folder})
execute_process(COMMAND ${pkgconfig} --cflags --libs gateway-simulator OUTPUT_VARIABLE flags OUTPUT_STRIP_TRAILING_WHITESPACE
                COMMAND_ERROR_IS_FATAL ANY)
separate_arguments(flags UNIX_COMMAND "${flags}")
get_filename_component(libraries "${folder}" DIRECTORY)
run(${COMPILER} -std=c++20 -fPIC -o ${WORK}/by_pkgconfig ${SOURCE}/main.cpp ${flags} -Wl,-rpath,${libraries})
run(${WORK}/by_pkgconfig)
