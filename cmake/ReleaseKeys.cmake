# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# godwit_refuse_placeholder_keys(ROOT KNOWN): ends the configuration where the envelope ROOT is signed by one of the keys
# whose names are the lines of KNOWN.
function(godwit_refuse_placeholder_keys root known)
    file(READ ${root} envelope)
    file(STRINGS ${known} ids REGEX "^[0-9a-f]+$")
    foreach(id ${ids})
        string(FIND "${envelope}" ${id} found)
        if(NOT found EQUAL -1)
            message(FATAL_ERROR "${root} is signed by a placeholder key that everybody knows (${id}). Make keys of "
                "your own and name their root with -DGODWIT_ROOT=FILE: packaging/update/README.md.")
        endif()
    endforeach()
endfunction()

# For its test: cmake -DROOT=… -DKNOWN=… -P ReleaseKeys.cmake
if(CMAKE_SCRIPT_MODE_FILE STREQUAL CMAKE_CURRENT_LIST_FILE)
    godwit_refuse_placeholder_keys(${ROOT} ${KNOWN})
endif()
