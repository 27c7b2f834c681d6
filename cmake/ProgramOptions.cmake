# SPDX-FileCopyrightText: 2026 The Gateway Authors
# SPDX-License-Identifier: ISC
#
# The options of a program stand once, in a table of a Markdown file, which tests hold against its --help. Manual pages and
# completions for shells are made of it here.
#
# gateway_program_options(FILE SECTION): the tables of "## SECTION" of FILE. It sets in the caller
#   OPTIONS            names, without dashes
#   OPTION_<name>_VALUE   such as FILE or a|b|N; empty for a switch
#   OPTION_<name>_TEXT    plain text
#   OPTIONS_ROFF       the same for a manual page

# Where what the tables link to lies on the reader's machine.
set(GATEWAY_DOCUMENTS ${CMAKE_INSTALL_FULL_DATADIR}/doc/gateway-monitor)

# What Markdown marks up, as roff: code is bold; a link is its text, and the path of the document.
function(gateway_roff text result)
  string(REGEX REPLACE "see <OPEN>[^<]*<CLOSE>\\(([^)]*)\\)" "see *${GATEWAY_DOCUMENTS}/\\1*" text "${text}")
  string(REGEX REPLACE "See <OPEN>[^<]*<CLOSE>\\(([^)]*)\\)" "See *${GATEWAY_DOCUMENTS}/\\1*" text "${text}")
  string(REGEX REPLACE "<OPEN>([^<]*)<CLOSE>\\(([^)]*)\\)" "\\1 (*${GATEWAY_DOCUMENTS}/\\2*)" text "${text}")
  string(REPLACE "see below" "see *${GATEWAY_DOCUMENTS}/README.md*" text "${text}")
  string(REPLACE "\\" "\\e" text "${text}")
  string(REPLACE "-" "\\-" text "${text}")
  string(REGEX REPLACE "<PIPE>" "|" text "${text}")
  string(REPLACE "<OPEN>" "[" text "${text}")
  string(REPLACE "<CLOSE>" "]" text "${text}")
  string(REPLACE "<SEMICOLON>" ";" text "${text}")
  string(REGEX REPLACE "`([^`]*)`" "\\\\fB\\1\\\\fR" text "${text}")
  string(REGEX REPLACE "\\*([^*\n]+)\\*" "\\\\fI\\1\\\\fR" text "${text}")
  set(${result} "${text}" PARENT_SCOPE)
endfunction()

function(gateway_plain text result)
  string(REGEX REPLACE "<PIPE>" "|" text "${text}")
  string(REGEX REPLACE "<OPEN>([^<]*)<CLOSE>\\([^)]*\\)" "\\1" text "${text}")
  string(REPLACE "<OPEN>" "[" text "${text}")
  string(REPLACE "<CLOSE>" "]" text "${text}")
  # A star alone is one, such as in gateway.*
  string(REGEX REPLACE "\\*([^*`]+)\\*" "\\1" text "${text}")
  string(REPLACE "`" "" text "${text}")
  # The first clause is enough beside an option; in brackets a semicolon ends none.
  string(REGEX REPLACE "\\(([^()]*)<SEMICOLON>" "(\\1," text "${text}")
  string(REGEX REPLACE "(<SEMICOLON>|\\. ).*" "" text "${text}")
  string(REPLACE "<SEMICOLON>" ", " text "${text}")
  set(${result} "${text}" PARENT_SCOPE)
endfunction()

function(gateway_program_options file section)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
  file(READ "${file}" text)
  # Brackets and semicolons mean something to CMake's lists.
  string(REPLACE "\\|" "<PIPE>" text "${text}")
  string(REPLACE ";" "<SEMICOLON>" text "${text}")
  string(REPLACE "[" "<OPEN>" text "${text}")
  string(REPLACE "]" "<CLOSE>" text "${text}")
  string(REGEX REPLACE ".*\n## ${section}\n" "" text "${text}")
  string(REGEX REPLACE "\n## .*" "" text "${text}")
  string(REGEX MATCHALL "\n\\| `--[^\n]*" rows "${text}")
  if(NOT rows)
    message(FATAL_ERROR "${file} has no table of options below \"## ${section}\"")
  endif()
  set(names "")
  set(roff "")
  foreach(row IN LISTS rows)
    string(REGEX MATCH "^\n\\| ([^|]*) \\| (.*) \\|$" row "${row}")
    set(head "${CMAKE_MATCH_1}")
    set(about "${CMAKE_MATCH_2}")
    gateway_plain("${about}" plain)
    string(REGEX MATCHALL "`--[^`]*`" options "${head}")
    set(tags "")
    foreach(option IN LISTS options)
      string(REGEX MATCH "`--([a-z-]+)( ([^`]*))?`" option "${option}")
      set(name "${CMAKE_MATCH_1}")
      set(value "${CMAKE_MATCH_3}")
      string(REPLACE "<PIPE>" "|" value "${value}")
      list(APPEND names ${name})
      set(OPTION_${name}_VALUE "${value}" PARENT_SCOPE)
      set(OPTION_${name}_TEXT "${plain}" PARENT_SCOPE)
      string(REPLACE "-" "\\-" tag "\\fB--${name}\\fR")
      # Not if(value): N is false to CMake.
      if(NOT value STREQUAL "")
        string(REPLACE "-" "\\-" value "${value}")
        string(APPEND tag " \\fI${value}\\fR")
      endif()
      list(APPEND tags "${tag}")
    endforeach()
    list(JOIN tags ", " tags)
    gateway_roff("${about}" about)
    string(APPEND roff ".TP\n${tags}\n${about}\n")
  endforeach()
  string(APPEND roff ".TP\n\\fB\\-h\\fR, \\fB\\-\\-help\\fR\nshow all options\n.TP\n\\fB\\-v\\fR, \\fB\\-\\-version\\fR\nshow the version\n")
  set(OPTIONS "${names}" PARENT_SCOPE)
  set(OPTIONS_ROFF "${roff}" PARENT_SCOPE)
endfunction()
