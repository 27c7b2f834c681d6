# SPDX-FileCopyrightText: 2026 The Gateway Authors
# SPDX-License-Identifier: ISC
#
# Installed programs find libgateway beside them, wherever the tree is put; at /usr, where the system looks by itself, none
# of them names a folder.
if(PROJECT_IS_TOP_LEVEL AND NOT CMAKE_INSTALL_PREFIX STREQUAL "/usr")
  if(APPLE)
    set(CMAKE_INSTALL_RPATH "@loader_path/../${CMAKE_INSTALL_LIBDIR}")
  else()
    set(CMAKE_INSTALL_RPATH "$ORIGIN/../${CMAKE_INSTALL_LIBDIR}")
  endif()
endif()
