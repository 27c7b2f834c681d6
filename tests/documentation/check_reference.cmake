# SPDX-FileCopyrightText: 2026 The Gateway Authors
# SPDX-License-Identifier: ISC
#
# Fails when doxygen finds something public without a comment, or a comment that it cannot read. Nothing is written but
# XML, which is the quickest. Values of enums are not looked at: doxygen 1.9 does not.
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
file(REMOVE_RECURSE "${folder}/check")
