# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Icon and version of godwit.exe, and everything beside it that it needs.
set(GODWIT_ICON ${CMAKE_CURRENT_LIST_DIR}/godwit.ico)
configure_file(windows/godwit.rc.in godwit.rc @ONLY)
target_sources(godwit PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/godwit.rc)
# What these need, windows/libraries.cmake.in finds.
include(plugins.cmake)
godwit_install_plugins(plugins placed)
qt_generate_deploy_qml_app_script(TARGET godwit OUTPUT_SCRIPT deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy_script} COMPONENT program)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE COMPONENT program DESTINATION licences RENAME godwit)
install(FILES ${PROJECT_SOURCE_DIR}/resources/emoji/LICENSE COMPONENT program DESTINATION licences RENAME godwit-emoji-data)

# Qt's script brings Qt alone. Everything else is of MSYS2, with its licences, or of packaging/libraries.
if(MINGW)
    cmake_path(GET CMAKE_CXX_COMPILER PARENT_PATH mingw_programs)
    set(library_folders ${mingw_programs})
    foreach(prefix ${CMAKE_PREFIX_PATH})
        list(APPEND library_folders ${prefix}/bin)
    endforeach()
    configure_file(windows/libraries.cmake.in libraries.cmake @ONLY)
    install(SCRIPT ${CMAKE_CURRENT_BINARY_DIR}/libraries.cmake COMPONENT program)
    install(DIRECTORY ${mingw_programs}/../share/licenses/ COMPONENT program DESTINATION licences/libraries OPTIONAL)
endif()
