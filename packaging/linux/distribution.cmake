# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What a distribution's package has beside the program: the manual page, who has the rights, what has changed.
find_program(GZIP gzip)
function(godwit_compress source target)
    add_custom_command(OUTPUT ${target} DEPENDS ${source} VERBATIM
        COMMAND ${GZIP} -9 --no-name --stdout ${source} > ${target})
endfunction()

if(GZIP)
    string(TIMESTAMP today "%a, %d %b %Y %H:%M:%S +0000" UTC)
    if(NOT DEFINED ENV{SOURCE_DATE_EPOCH})
        set(today "Thu, 01 Jan 2026 00:00:00 +0000")
    endif()
    file(CONFIGURE OUTPUT changelog @ONLY CONTENT "godwit (@PROJECT_VERSION@) unstable; urgency=medium

  * Release @PROJECT_VERSION@.

 -- @CPACK_PACKAGE_CONTACT@  @today@
")
    set(built ${CMAKE_CURRENT_BINARY_DIR})
    godwit_compress(${built}/changelog ${built}/changelog.gz)
    godwit_compress(${CMAKE_CURRENT_SOURCE_DIR}/linux/godwit.1 ${built}/godwit.1.gz)
    add_custom_target(distribution_files DEPENDS ${built}/changelog.gz ${built}/godwit.1.gz)
    install(FILES ${built}/changelog.gz COMPONENT distribution DESTINATION ${CMAKE_INSTALL_DOCDIR} OPTIONAL)
    install(FILES ${built}/godwit.1.gz COMPONENT distribution DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 OPTIONAL)
endif()
install(FILES linux/copyright ${PROJECT_SOURCE_DIR}/resources/emoji/LICENSE COMPONENT distribution DESTINATION ${CMAKE_INSTALL_DOCDIR})
