# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# `packaging/dev package` runs CPack with these; on Windows and macOS .github/workflows/build.yml does.
set(CPACK_PACKAGE_NAME godwit)
set(CPACK_PACKAGE_VENDOR "Godwit contributors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "microblog client that carries on when a server is gone")
# Lines of less than 80 characters, as both systems show them.
set(CPACK_PACKAGE_DESCRIPTION "Godwit reads and writes on servers of the Mastodon API, in a window and on
the command line. It keeps all that was read on this computer, where it can
be searched without any server, delivers what could not be sent once there
is a way again, and goes on with an account on another server when one is
gone.")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_CURRENT_LIST_DIR}/../LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_MONOLITHIC_INSTALL ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# What no library's name says: QML modules and plug-ins.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qml6-module-qtqml, qml6-module-qtquick, qml6-module-qtquick-dialogs, qml6-module-qtquick-layouts, qml6-module-qtquick-templates, qt6-image-formats-plugins, qt6-svg-plugins")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "ca-certificates, libsecret-1-0, qt6-wayland, sonnet6-plugins")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "gnome-keyring | kwalletmanager")

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE "GPL-3.0-or-later AND MIT AND Unicode-3.0")
set(CPACK_RPM_PACKAGE_GROUP "Productivity/Networking/Other")
set(CPACK_RPM_PACKAGE_SUMMARY "Microblog client that carries on when a server is gone")
set(CPACK_RPM_PACKAGE_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")
# Fedora's names for the same, and no other distribution's; its own generator finds the libraries. Compiled QML is bound to the
# inside of one Qt, which only Debian's packages say by themselves.
set(CPACK_RPM_PACKAGE_REQUIRES "qt6-qtdeclarative >= 6.8, qt6-qtdeclarative < 6.9, qt6-qtimageformats, qt6-qtsvg")
set(CPACK_RPM_COMPRESSION_TYPE xz)
set(CPACK_RPM_USER_FILELIST "%license /usr/share/licenses/godwit/LICENSE")
# The same bytes on every machine and day; and what CMake 3.31 has no variable for.
set(CPACK_RPM_SPEC_MORE_DEFINE "%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define source_date_epoch_from_changelog 0
%define _buildhost godwit.invalid
%define packager ${CPACK_PACKAGE_CONTACT}
%define _build_id_links none
Recommends: ca-certificates, kf6-sonnet-hunspell, libsecret, qt6-qtwayland")
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/metainfo /usr/share/icons /usr/share/icons/hicolor
    /usr/share/icons/hicolor/scalable /usr/share/icons/hicolor/scalable/apps /usr/share/licenses /usr/share/man
    /usr/share/man/man1)

if(CMAKE_HOST_UNIX AND NOT CMAKE_HOST_APPLE)
    set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/linux/beforepacking.cmake)
endif()
if(WIN32)
    include(${CMAKE_CURRENT_LIST_DIR}/windows/cpack.cmake)
elseif(APPLE)
    include(${CMAKE_CURRENT_LIST_DIR}/macos/cpack.cmake)
endif()
include(CPack)
