# SPDX-FileCopyrightText: 2026 The Gateway Authors
# SPDX-License-Identifier: ISC
#
# Where doxygen is found: `cmake --build ... --target doc` writes the API reference to docs/reference/html in the build's
# folder.
find_program(DOXYGEN_EXECUTABLE doxygen)
set(GATEWAY_REFERENCE_DIR ${PROJECT_BINARY_DIR}/docs/reference)
configure_file(${PROJECT_SOURCE_DIR}/docs/Doxyfile.in ${GATEWAY_REFERENCE_DIR}/Doxyfile @ONLY)
if(DOXYGEN_EXECUTABLE)
  add_custom_target(doc COMMAND ${DOXYGEN_EXECUTABLE} ${GATEWAY_REFERENCE_DIR}/Doxyfile
                    COMMENT "API reference: ${GATEWAY_REFERENCE_DIR}/html/index.html" VERBATIM)
endif()
