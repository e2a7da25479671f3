# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Qt's deployment scripts bring the plug-ins of what the program is linked to. These are needed as well: those of Qt
# Multimedia, which only the part that plays films is linked to, and those of Sonnet, which are not Qt's.
find_package(Qt6 QUIET COMPONENTS Multimedia)

# godwit_find_plugins(OUT KIND PACKAGE): the files of the kind that a CMake package found at its …_DIR has brought.
function(godwit_find_plugins out kind package)
    set(found)
    cmake_path(SET prefix NORMALIZE "${${package}_DIR}/../../..")
    foreach(start ${prefix} ${prefix}/.. ${QT6_INSTALL_PREFIX})
        foreach(folder ${QT6_INSTALL_PLUGINS} lib/qt6/plugins lib/plugins plugins)
            if(NOT found)
                file(GLOB found ${start}/${folder}/${kind}/*.dll ${start}/${folder}/${kind}/*.dylib ${start}/${folder}/${kind}/*.so)
            endif()
        endforeach()
    endforeach()
    if(NOT found)
        message(WARNING "No plug-in of the kind ${kind} was found beside ${package}: packages are made without.")
    endif()
    set(${out} ${found} PARENT_SCOPE)
endfunction()

# godwit_install_plugins(FOLDER OUT): into FOLDER, before the deployment script runs; OUT is where they are then.
function(godwit_install_plugins folder out)
    set(placed)
    foreach(pair "multimedia;Qt6Multimedia" "kf6/sonnet;KF6Sonnet")
        list(GET pair 0 kind)
        list(GET pair 1 package)
        if(kind STREQUAL multimedia AND NOT TARGET godwitplayer)
            continue()
        endif()
        godwit_find_plugins(files ${kind} ${package})
        if(files)
            install(FILES ${files} COMPONENT program DESTINATION ${folder}/${kind})
        endif()
        foreach(file ${files})
            cmake_path(GET file FILENAME name)
            list(APPEND placed ${folder}/${kind}/${name})
        endforeach()
    endforeach()
    set(${out} ${placed} PARENT_SCOPE)
endfunction()
