# SPDX-FileCopyrightText: 2026 The Gateway Authors
# SPDX-License-Identifier: ISC
#
# Fails unless README holds the text of EXAMPLE after its SPDX lines, in a block of LANGUAGE (cpp).
if(NOT LANGUAGE)
  set(LANGUAGE cpp)
endif()
file(READ "${README}" readme)
file(READ "${EXAMPLE}" example)
string(REGEX REPLACE "^((//|#) SPDX[^\n]*\n)+" "" example "${example}")
string(FIND "${readme}" "```${LANGUAGE}\n${example}```" found)
if(found EQUAL -1)
  message(FATAL_ERROR "${README} does not show ${EXAMPLE} as it is.")
endif()
