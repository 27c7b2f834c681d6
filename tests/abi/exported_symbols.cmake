# SPDX-FileCopyrightText: 2026 The Gateway Authors
# SPDX-License-Identifier: ISC
#
# cmake -DNM=nm -P exported_symbols.cmake -- LIBRARY LIST [update]: fails unless LIBRARY exports what the file LIST names;
# with "update" it writes the list. Of what is exported it looks at what the namespace Gateway defines once: functions,
# tables and meta objects. Copies of inline functions and templates depend on how the compiler optimises.
cmake_minimum_required(VERSION 3.25)
math(EXPR last "${CMAKE_ARGC} - 1")
set(arguments "")
set(seen OFF)
foreach(i RANGE ${last})
  if(seen)
    list(APPEND arguments "${CMAKE_ARGV${i}}")
  elseif(CMAKE_ARGV${i} STREQUAL "--")
    set(seen ON)
  endif()
endforeach()
list(GET arguments 0 library)
list(GET arguments 1 file)

if(PROGRAM)
  execute_process(COMMAND ${library} OUTPUT_VARIABLE output COMMAND_ERROR_IS_FATAL ANY)
  string(REGEX MATCHALL "[^\n]+" lines "${output}")
else()
  execute_process(COMMAND ${NM} -D -C --defined-only ${library} OUTPUT_VARIABLE output COMMAND_ERROR_IS_FATAL ANY)
  # Brackets and semicolons mean something to CMake's lists.
  string(REGEX REPLACE "\\[abi:[a-z0-9]*\\]" "" output "${output}")
  string(REGEX REPLACE "[][;]" "_" output "${output}")
  string(REGEX MATCHALL "[TDBR] (vtable for |typeinfo for |operator[^\n]*\\(|[^\n(<]* )?Gateway::[^\n]*" lines "${output}")
  list(TRANSFORM lines REPLACE "^[TDBR] " "")
  # Nor is a d-pointer's class part of the ABI, though it is exported with the class that it is in.
  list(FILTER lines EXCLUDE REGEX "::Private::|^non-virtual thunk")
endif()
list(REMOVE_DUPLICATES lines)
list(SORT lines)
list(JOIN lines "\n" text)

get_filename_component(name "${file}" NAME)
if("update" IN_LIST arguments)
  file(STRINGS "${file}" header REGEX "^#")
  list(JOIN header "\n" header)
  file(WRITE "${file}" "${header}\n${text}\n")
  return()
endif()

file(STRINGS "${file}" listed REGEX "^[^#]")
set(report "")
foreach(line IN LISTS listed)
  if(NOT line IN_LIST lines)
    string(APPEND report "\n  - ${line}")
  endif()
endforeach()
foreach(line IN LISTS lines)
  if(NOT line IN_LIST listed)
    string(APPEND report "\n  + ${line}")
  endif()
endforeach()
if(report)
  message(FATAL_ERROR "${library} is not what ${name} says (-: gone, +: new). docs/abi.md says what that means; "
                      "when it is meant, build the target update-symbols.${report}")
endif()
