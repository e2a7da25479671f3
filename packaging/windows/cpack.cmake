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

# Links: for this user, and taken away only where they are still this program's. The link is one quoted argument, and the
# program takes it nowhere but alone (app/main.cpp).
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS "")
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "")
foreach(scheme web+ap godwit)
    set(key "Software\\Classes\\${scheme}")
    string(APPEND CPACK_NSIS_EXTRA_INSTALL_COMMANDS "
  WriteRegStr HKCU '${key}' '' 'URL:${scheme}'
  WriteRegStr HKCU '${key}' 'URL Protocol' ''
  WriteRegStr HKCU '${key}\\DefaultIcon' '' '$INSTDIR\\bin\\godwit.exe,0'
  WriteRegStr HKCU '${key}\\shell\\open\\command' '' '\"$INSTDIR\\bin\\godwit.exe\" \"%1\"'")
    string(APPEND CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "
  ReadRegStr $0 HKCU '${key}\\shell\\open\\command' ''
  StrCmp $0 '\"$INSTDIR\\bin\\godwit.exe\" \"%1\"' 0 +2
  DeleteRegKey HKCU '${key}'")
endforeach()
