# SPDX-FileCopyrightText: 2026 The Gateway Authors
# SPDX-License-Identifier: ISC
#
# Run at each build: writes the revision of the tree into HEADER, which is touched only when it is another. Without git,
# or outside of a clone, it is empty.
cmake_minimum_required(VERSION 3.25)
set(revision "")
find_program(git git)
if(git)
  execute_process(COMMAND ${git} -C ${ROOT} rev-parse --short=12 HEAD
                  OUTPUT_VARIABLE revision OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
endif()
file(CONFIGURE OUTPUT ${HEADER} CONTENT "#pragma once\n#define GATEWAY_REVISION \"@revision@\"\n" @ONLY)
