# SPDX-FileCopyrightText: 2026 The Gateway Authors
# SPDX-License-Identifier: ISC
#
# Fails unless each ```json block of DOCUMENT is a scenario that PROGRAM plays: it waits for a client that does not come.
file(READ "${DOCUMENT}" text)
string(REGEX MATCHALL "\n```json\n[^`]*\n```" blocks "${text}")
list(LENGTH blocks count)
if(count EQUAL 0)
  message(FATAL_ERROR "${DOCUMENT} shows no scenario.")
endif()
foreach(block IN LISTS blocks)
  string(REGEX REPLACE "^\n```json\n|\n```$" "" block "${block}")
  file(WRITE documented.json "${block}")
  execute_process(COMMAND "${PROGRAM}" --scenario documented.json --report --quiet --scenario-timeout 1
                  RESULT_VARIABLE status OUTPUT_QUIET ERROR_VARIABLE errors)
  if(NOT status EQUAL 5)
    message(FATAL_ERROR "${DOCUMENT}: a scenario was not played (${status}): ${errors}")
  endif()
endforeach()
