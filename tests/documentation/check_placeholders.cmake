# SPDX-FileCopyrightText: 2026 The Gateway Authors
# SPDX-License-Identifier: ISC
#
# cmake -DROOT=DIR -P check_placeholders.cmake: the address that leads nowhere stands where a distributor replaces it, and where
# documents call it a placeholder; nobody else repeats it.
cmake_minimum_required(VERSION 3.25)
set(allowed CMakeLists.txt packaging/README.md packaging/package.sh monitor-app/main.cpp tests/documentation/check_placeholders.cmake)
file(GLOB files RELATIVE ${ROOT} ${ROOT}/*.md ${ROOT}/*.txt ${ROOT}/bootstrap ${ROOT}/tests/documentation/*)
foreach(folder .ci cmake docs examples gateway-simulator libgateway monitor-app packaging resources translations)
  file(GLOB_RECURSE more RELATIVE ${ROOT} ${ROOT}/${folder}/*)
  list(APPEND files ${more})
endforeach()
list(FILTER files EXCLUDE REGEX "[.](png|ico|icns|pem)$")
set(seen 0)
foreach(file IN LISTS files)
  file(STRINGS ${ROOT}/${file} lines REGEX "gateway-monitor\\.example")
  if(NOT lines)
    continue()
  elseif(file IN_LIST allowed)
    math(EXPR seen "${seen} + 1")
  else()
    message(SEND_ERROR "${file} repeats the placeholder instead of GATEWAY_PROJECT_URL or GATEWAY_CONTACT: ${lines}")
  endif()
endforeach()
if(seen EQUAL 0)
  message(SEND_ERROR "Nothing was searched in ${ROOT}")
endif()
