# SPDX-FileCopyrightText: 2026 The Gateway Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Brings the catalogues up to date with the sources; the target update-translations runs it, and the test of the catalogues,
# into a folder of its own. Wants LUPDATE, SOURCE (the tree), TABLES (the folder of protocoltables.cpp, which CMake makes),
# LANGUAGES, with commas between, and OUT, where the catalogues are.
string(REPLACE "," ";" LANGUAGES "${LANGUAGES}")

# Texts that only gateway-simulator prints, which is in English, are no part of the catalogues.
set(sources "")
foreach(folder monitor-app libgateway/gateway)
  file(GLOB_RECURSE found "${SOURCE}/${folder}/*.cpp" "${SOURCE}/${folder}/*.h")
  list(APPEND sources ${found})
endforeach()
list(FILTER sources EXCLUDE REGEX "/gateway/simulator/(scenario|tls)/")
list(APPEND sources "${TABLES}/protocoltables.cpp")
list(SORT sources)
list(JOIN sources "\n" list)
file(WRITE "${OUT}/sources.lst" "${list}\n")

# Without the include folders lupdate does not find the classes, and files texts under no context.
set(options -no-recursive -locations none -no-obsolete -no-ui-lines -disable-heuristic similartext
            -disable-heuristic number -source-language en -I "${SOURCE}/libgateway" -I "${SOURCE}/monitor-app")
function(update)
  execute_process(COMMAND "${LUPDATE}" ${options} ${ARGN} COMMAND_ERROR_IS_FATAL ANY OUTPUT_QUIET ERROR_VARIABLE said)
  # A text that is found without its context is never translated.
  if(said MATCHES "[^\n]*(tr\\(\\) cannot be called without context|lacks Q_OBJECT)[^\n]*")
    message(FATAL_ERROR "${CMAKE_MATCH_0}")
  endif()
endfunction()

# English needs its plurals alone.
update(-pluralonly "@${OUT}/sources.lst" -target-language en -ts "${OUT}/gateway_en.ts")
foreach(language IN LISTS LANGUAGES)
  update("@${OUT}/sources.lst" -target-language ${language} -ts "${OUT}/gateway_${language}.ts")
  # As they are in the tree: lupdate writes blanks that do not break in letters, of which there are hundreds.
  file(READ "${OUT}/gateway_${language}.ts" catalogue)
  string(REPLACE "&#xa0;" " " catalogue "${catalogue}")
  string(REPLACE "&#x202f;" " " catalogue "${catalogue}")
  file(WRITE "${OUT}/gateway_${language}.ts" "${catalogue}")
endforeach()
file(REMOVE "${OUT}/sources.lst")
