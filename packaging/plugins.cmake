# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Qt's deployment scripts bring the plug-ins of what the program is linked to. These are needed as well: those of Qt
# Multimedia, which only the part that plays films is linked to, and one of Sonnet's, which are not Qt's.
find_package(Qt6 QUIET COMPONENTS Multimedia)

# The system's own speller, which has dictionaries; else Hunspell. What the other ones need is not there.
if(WIN32)
    set(godwit_spellers sonnet_ispellchecker sonnet_hunspell)
elseif(APPLE)
    set(godwit_spellers sonnet_nsspellchecker sonnet_hunspell)
else()
    set(godwit_spellers sonnet_hunspell)
endif()

# godwit_find_plugins(OUT KIND PACKAGE NAME...): of the kind that a CMake package found at its …_DIR has brought, the files of
# the first of these names that is there.
function(godwit_find_plugins out kind package)
    set(found)
    cmake_path(SET prefix NORMALIZE "${${package}_DIR}/../../..")
    foreach(name ${ARGN})
        foreach(start ${prefix} ${prefix}/.. ${QT6_INSTALL_PREFIX})
            foreach(folder ${QT6_INSTALL_PLUGINS} lib/qt6/plugins lib/plugins plugins)
                if(NOT found)
                    set(files ${start}/${folder}/${kind}/${name})
                    file(GLOB found ${files}.dll ${files}.dylib ${files}.so)
                endif()
            endforeach()
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
    foreach(wanted "multimedia;Qt6Multimedia;*" "kf6/sonnet;KF6Sonnet;${godwit_spellers}")
        list(GET wanted 0 kind)
        if(kind STREQUAL multimedia AND NOT TARGET godwitplayer)
            continue()
        endif()
        godwit_find_plugins(files ${wanted})
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
