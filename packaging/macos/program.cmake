# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Godwit.app, with everything of Qt in it. Homebrew's libraries are made for the system that they are installed on, so it is
# not promised to an older one.
set(GODWIT_MACOS ${CMAKE_OSX_DEPLOYMENT_TARGET})
if(NOT GODWIT_MACOS)
    execute_process(COMMAND sw_vers -productVersion OUTPUT_VARIABLE GODWIT_MACOS OUTPUT_STRIP_TRAILING_WHITESPACE
        COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX REPLACE "^([0-9]+).*" "\\1.0" GODWIT_MACOS "${GODWIT_MACOS}")
endif()
configure_file(macos/Info.plist.in Info.plist.in @ONLY)
set_target_properties(godwit PROPERTIES OUTPUT_NAME Godwit MACOSX_BUNDLE ON
    MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_BINARY_DIR}/Info.plist.in
    MACOSX_BUNDLE_GUI_IDENTIFIER invalid.godwit.Godwit
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
    MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})
target_sources(godwit PRIVATE ${CMAKE_CURRENT_LIST_DIR}/godwit.icns)
set_source_files_properties(${CMAKE_CURRENT_LIST_DIR}/godwit.icns TARGET_DIRECTORY godwit
    PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
if(TARGET godwitplayer)
    # Where the program looks: beside itself.
    install(TARGETS godwitplayer COMPONENT program LIBRARY DESTINATION Godwit.app/Contents/MacOS)
    set(also -executable=Godwit.app/Contents/MacOS/$<TARGET_FILE_NAME:godwitplayer>)
endif()
# Qt's script, which runs in the folder of the bundle, is told of what else is in it, so that it brings their libraries, too.
include(plugins.cmake)
godwit_install_plugins(Godwit.app/Contents/PlugIns placed)
foreach(plugin ${placed})
    list(APPEND also -executable=${plugin})
endforeach()
qt_generate_deploy_qml_app_script(TARGET godwit OUTPUT_SCRIPT deploy_script NO_UNSUPPORTED_PLATFORM_ERROR
    DEPLOY_TOOL_OPTIONS ${also})
install(SCRIPT ${deploy_script} COMPONENT program)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE COMPONENT program DESTINATION Godwit.app/Contents/Resources/licences RENAME godwit)
install(FILES ${PROJECT_SOURCE_DIR}/resources/emoji/LICENSE COMPONENT program
    DESTINATION Godwit.app/Contents/Resources/licences RENAME godwit-emoji-data)

# Last, because it seals all of it. Apple's processors run nothing without a signature; GODWIT_SIGN_AS names a
# certificate, else it is one that says nothing of anybody.
set(GODWIT_ENTITLEMENTS ${CMAKE_CURRENT_LIST_DIR}/entitlements.plist)
configure_file(macos/sign.cmake.in sign.cmake @ONLY)
install(SCRIPT ${CMAKE_CURRENT_BINARY_DIR}/sign.cmake COMPONENT program)
