# SPDX-FileCopyrightText: 2026 The Gateway Authors
# SPDX-License-Identifier: ISC
#
# Fails when a Markdown file of the project links to a file that is not there.
file(GLOB documents "${ROOT}/*.md" "${ROOT}/docs/*.md" "${ROOT}/tests/interop/*.md" "${ROOT}/packaging/*.md")
set(broken "")
foreach(document IN LISTS documents)
  get_filename_component(folder "${document}" DIRECTORY)
  file(READ "${document}" text)
  # Brackets and semicolons mean something to CMake's lists.
  string(REPLACE "](" "@(" text "${text}")
  string(REGEX REPLACE "[][;]" " " text "${text}")
  string(REGEX MATCHALL "@\\([^)#: ]+[)#]" links "${text}")
  foreach(link IN LISTS links)
    string(REGEX REPLACE "^@\\((.*)[)#]$" "\\1" target "${link}")
    if(NOT EXISTS "${folder}/${target}")
      string(APPEND broken "\n  ${document}: ${target}")
    endif()
  endforeach()
endforeach()
if(broken)
  message(FATAL_ERROR "Links to nothing:${broken}")
endif()
