# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# An installer by NSIS; packaging/windows/standin compiles its script over a stand-in tree, where makensis is.
set(CPACK_GENERATOR NSIS)
set(CPACK_PACKAGING_INSTALL_PREFIX "")
set(CPACK_PACKAGE_INSTALL_DIRECTORY Godwit)
set(CPACK_PACKAGE_FILE_NAME "godwit-${PROJECT_VERSION}-setup")
set(CPACK_PACKAGE_EXECUTABLES godwit Godwit)
set(CPACK_NSIS_PACKAGE_NAME Godwit)
set(CPACK_NSIS_DISPLAY_NAME Godwit)
set(CPACK_NSIS_MUI_ICON ${CMAKE_CURRENT_LIST_DIR}/godwit.ico)
set(CPACK_NSIS_MUI_UNIICON ${CMAKE_CURRENT_LIST_DIR}/godwit.ico)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin\\godwit.exe)
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
set(CPACK_NSIS_COMPRESSOR "/SOLID lzma")
set(CPACK_NSIS_MODIFY_PATH OFF)
# For this user alone: no administrator is asked. CPack's script says `admin` first, and the last word counts; what was
# installed before it looks for among the machine's programs only, so that is done here.
set(CPACK_NSIS_DEFINES "RequestExecutionLevel user")
set(CPACK_NSIS_INSTALL_ROOT "$LOCALAPPDATA\\Programs")
set(CPACK_NSIS_EXTRA_PREINSTALL_COMMANDS "
  IfFileExists '$INSTDIR\\Uninstall.exe' 0 +2
  ExecWait '\"$INSTDIR\\Uninstall.exe\" /S _?=$INSTDIR'")
set(CPACK_NSIS_EXECUTABLES_DIRECTORY bin)
