# SPDX-FileCopyrightText: 2026 The Gateway Authors
# SPDX-License-Identifier: ISC
#
# Fails unless the section "## NAME" of README has the same long options in the first column of its table as
# PROGRAM --help.
function(options_in text result)
  string(REGEX MATCHALL "--[a-z][-a-z]*" options "${text}")
  list(REMOVE_DUPLICATES options)
  list(SORT options)
  set(${result} "${options}" PARENT_SCOPE)
endfunction()

set(ENV{QT_QPA_PLATFORM} offscreen)
execute_process(COMMAND "${PROGRAM}" --help OUTPUT_VARIABLE help RESULT_VARIABLE status)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "${PROGRAM} --help ended with ${status}")
endif()
# A line of an option begins with it; elsewhere its description may name others.
string(REGEX REPLACE "[][;]" " " help "${help}")
string(REGEX MATCHALL "\n  (-[a-z], )?--[a-z][-a-z]*" shown "${help}")
options_in("${shown}" in_help)
list(REMOVE_ITEM in_help --help --help-all --version)

file(READ "${README}" readme)
string(REGEX REPLACE "[][;]" " " readme "${readme}")
string(REGEX MATCH "\n## ${NAME}\n.*" section "${readme}")
string(REGEX REPLACE "^(\n## [^\n]*\n)" "" section "${section}")
string(REGEX REPLACE "\n## .*" "" section "${section}")
string(REGEX MATCHALL "\n\\| `--[^|]*([\\]\\|[^|]*)* \\|" rows "${section}")
options_in("${rows}" in_readme)

if(NOT in_help STREQUAL in_readme)
  message(FATAL_ERROR "Options of ${NAME}\n  --help: ${in_help}\n  README: ${in_readme}")
endif()
