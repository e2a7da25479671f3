# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Compilers that are never called, and so need not be there.
find_program(nothing true REQUIRED)
set(CMAKE_C_COMPILER ${nothing})
set(CMAKE_C_COMPILER_FORCED TRUE)
set(CMAKE_C_COMPILER_ID_RUN TRUE)
set(CMAKE_C_COMPILER_VERSION 14)
set(CMAKE_CXX_COMPILER ${nothing})
set(CMAKE_RC_COMPILER ${nothing})
set(CMAKE_INSTALL_NAME_TOOL ${nothing})
