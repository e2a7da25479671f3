# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# godwit_require_real_root(ROOT KNOWN): ends the configuration unless ROOT is a root that its own keys have signed, none of
# which has its name among the lines of KNOWN.
function(godwit_require_real_root root known)
    find_program(godwit_python NAMES python3 python REQUIRED NO_CACHE)
    execute_process(COMMAND ${godwit_python} -B ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../packaging/update/checkroot.py ${root} ${known}
        RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE said)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "${said}Make keys of your own and name their root with -DGODWIT_ROOT=FILE: packaging/update/README.md.")
    endif()
endfunction()

# For its test: cmake -DROOT=… -DKNOWN=… -P ReleaseKeys.cmake
if(CMAKE_SCRIPT_MODE_FILE STREQUAL CMAKE_CURRENT_LIST_FILE)
    godwit_require_real_root(${ROOT} ${KNOWN})
endif()
