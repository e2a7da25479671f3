# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set(CMAKE_SYSTEM_NAME Darwin)
set(CMAKE_SYSTEM_PROCESSOR arm64)
set(CMAKE_C_COMPILER_ID AppleClang)
set(CMAKE_OSX_DEPLOYMENT_TARGET 15.0)
include(${CMAKE_CURRENT_LIST_DIR}/none.cmake)
