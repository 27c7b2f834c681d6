# SPDX-FileCopyrightText: 2026 The Gateway Authors
# SPDX-License-Identifier: ISC
#
# Small houses, each against one rule: CHECK must name what is wrong with each, and be content with the one that is in order.
cmake_minimum_required(VERSION 3.25)
file(REMOVE_RECURSE "${WORK}")

# house(NAME EXPECTED FILE TEXT ...): EXPECTED is a part of the complaint, or "" for none.
function(house name expected)
  set(files ${ARGN})
  while(files)
    list(POP_FRONT files file text)
    file(WRITE "${WORK}/${name}/${file}" "#pragma once\n#include ${text}\n")
  endwhile()
  execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${WORK}/${name} -DLAYERS=${LAYERS} -P ${CHECK}
                  RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(expected STREQUAL "")
    if(NOT status EQUAL 0)
      message(SEND_ERROR "House ${name} is in order, but:\n${output}")
    endif()
  else()
    string(REGEX REPLACE "[ \n]+" " " output "${output}")
    string(FIND "${output}" "${expected}" found)
    if(status EQUAL 0 OR found EQUAL -1)
      message(SEND_ERROR "House ${name}: expected \"${expected}\", got ${status}:\n${output}")
    endif()
  endif()
endfunction()

house(in-order "" libgateway/gateway/session/a.h "<gateway/transport/b.h>" libgateway/gateway/session/b.h "\"a.h\""
      monitor-app/bot/c.h "<gateway/session/a.h>" monitor-app/panels/d.h "\"bot/c.h\"")
house(empty "there are no sources")
house(rightwards "gateway/payload may not include gateway/session"
      libgateway/gateway/payload/a.h "<gateway/session/b.h>" libgateway/gateway/session/b.h "<QString>")
house(sideways "gateway/metrics may not include gateway/capture"
      libgateway/gateway/metrics/a.h "<gateway/capture/b.h>" libgateway/gateway/capture/b.h "<QString>")
house(simulator "gateway/simulator/world may not include gateway/simulator/server"
      libgateway/gateway/simulator/world/a_p.h "\"gateway/simulator/server/b_p.h\"" libgateway/gateway/simulator/server/b_p.h "<QString>")
house(new-folder "does not know its folder" libgateway/gateway/utils/a.h "<QString>" libgateway/gateway/session/b.h "<QString>")
house(upwards "upwards" libgateway/gateway/session/a.h "\"../cluster/b.h\"" libgateway/gateway/cluster/b.h "<QString>")
house(window-in-library "of monitor-app" libgateway/gateway/session/a.h "\"bot/b.h\"" monitor-app/bot/b.h "<QString>")
house(private-header "private to the library" monitor-app/bot/a.h "<gateway/cluster/b_p.h>" libgateway/gateway/cluster/b_p.h "<QString>")
house(circle "monitor-app/bot/a.h includes doctor/b.h"
      monitor-app/bot/a.h "\"doctor/b.h\"" monitor-app/doctor/b.h "\"console/c.h\"" monitor-app/console/c.h "\"bot/a.h\"")
house(circle-over-the-window "monitor-app/bot/a.h includes window.h"
      monitor-app/bot/a.h "\"window.h\"" monitor-app/window.h "\"bot/a.h\"")
