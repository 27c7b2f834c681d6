# SPDX-FileCopyrightText: 2026 The Gateway Authors
# SPDX-License-Identifier: ISC
#
# Fails when doxygen finds something public without a comment, or a comment that it cannot read. It does not warn of values
# of enums, which are looked for in its XML.
if(NOT DOXYGEN)
  message("skipped: doxygen is not installed")
  return()
endif()
get_filename_component(folder "${DOXYFILE}" DIRECTORY)
file(READ "${DOXYFILE}" configuration)
file(WRITE "${folder}/Doxyfile.check" "${configuration}
OUTPUT_DIRECTORY = \"${folder}/check\"
GENERATE_HTML = NO
GENERATE_XML = YES
XML_PROGRAMLISTING = NO
WARN_AS_ERROR = FAIL_ON_WARNINGS
")
file(REMOVE_RECURSE "${folder}/check")
file(MAKE_DIRECTORY "${folder}/check")
execute_process(COMMAND "${DOXYGEN}" "${folder}/Doxyfile.check" RESULT_VARIABLE status ERROR_VARIABLE warnings)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "Not documented, or not readable (${status}):\n${warnings}")
endif()
# Without an input there is nothing to warn of.
if(NOT EXISTS "${folder}/check/xml/classGateway_1_1Shard.xml" OR NOT EXISTS "${folder}/check/xml/classGateway_1_1MessageCreate.xml")
  message(FATAL_ERROR "The headers were not read.")
endif()
set(blank "[ \n]*")
set(undocumented "")
file(GLOB pages "${folder}/check/xml/*Gateway*.xml")
foreach(page IN LISTS pages)
  file(READ "${page}" text)
  string(REGEX REPLACE "[][;]" " " text "${text}")
  string(REGEX MATCHALL "<name>[A-Za-z0-9]+</name>${blank}(<initializer>[^<]*</initializer>${blank})?<briefdescription>${blank}</briefdescription>${blank}<detaileddescription>${blank}</detaileddescription>${blank}</enumvalue>"
         values "${text}")
  foreach(value IN LISTS values)
    string(REGEX REPLACE "^<name>([A-Za-z0-9]+)<.*" "\\1" value "${value}")
    get_filename_component(page_name "${page}" NAME_WE)
    string(APPEND undocumented "\n  ${page_name}: ${value}")
  endforeach()
endforeach()
if(undocumented)
  message(FATAL_ERROR "Values of enums without a comment:${undocumented}")
endif()
file(REMOVE_RECURSE "${folder}/check")
