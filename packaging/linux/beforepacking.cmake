# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# CPack runs this before it packs.
set(installed ${CPACK_TEMPORARY_INSTALL_DIRECTORY})
# Debian has the text of the GNU licence on every system and wants no copy; others have not.
if(CPACK_GENERATOR STREQUAL RPM)
    file(COPY ${CPACK_RESOURCE_FILE_LICENSE} DESTINATION ${installed}/usr/share/licenses/godwit
        FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
endif()
# rpm changes only times that are later, and a checkout may be older than the commit that it is at.
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    execute_process(COMMAND find ${installed} -exec touch --no-dereference --date=@$ENV{SOURCE_DATE_EPOCH} {} +
        COMMAND_ERROR_IS_FATAL ANY)
endif()
