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
set(CPACK_NSIS_MUI_FINISHPAGE_RUN godwit.exe)
set(CPACK_NSIS_EXECUTABLES_DIRECTORY bin)

# For this user alone, wherever a version before was put: no administrator is asked. CPack's own script is for the machine, and
# what it installs for one user it puts among their documents.
set(CPACK_NSIS_INSTALL_ROOT "$LOCALAPPDATA\\Programs")
file(READ ${CMAKE_ROOT}/Modules/Internal/CPack/NSIS.template.in script)
string(REPLACE "RequestExecutionLevel admin" "RequestExecutionLevel user" script "${script}")
string(REPLACE "SetShellVarContext all" "SetShellVarContext current" script "${script}")
string(REPLACE "$DOCUMENTS" "@CPACK_NSIS_INSTALL_ROOT@" script "${script}")
string(REPLACE "HKLM \"Software\\Microsoft" "HKCU \"Software\\Microsoft" script "${script}")
file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/installer/NSIS.template.in "${script}")
list(PREPEND CMAKE_MODULE_PATH ${CMAKE_CURRENT_BINARY_DIR}/installer)
set(CPACK_NSIS_DEFINES "
  InstallDirRegKey HKCU 'Software\\${CPACK_PACKAGE_VENDOR}\\${CPACK_PACKAGE_INSTALL_DIRECTORY}' ''
  VIProductVersion '${PROJECT_VERSION}.0'
  VIAddVersionKey /LANG=1033 CompanyName '${CPACK_PACKAGE_VENDOR}'
  VIAddVersionKey /LANG=1033 FileDescription 'Installer of Godwit'
  VIAddVersionKey /LANG=1033 FileVersion '${PROJECT_VERSION}'
  VIAddVersionKey /LANG=1033 LegalCopyright 'GPL-3.0-or-later'
  VIAddVersionKey /LANG=1033 ProductName Godwit
  VIAddVersionKey /LANG=1033 ProductVersion '${PROJECT_VERSION}'")
# What is there already goes first, so that nothing of it stays.
set(CPACK_NSIS_EXTRA_PREINSTALL_COMMANDS "
  IfFileExists '$INSTDIR\\Uninstall.exe' 0 +2
  ExecWait '\"$INSTDIR\\Uninstall.exe\" /S _?=$INSTDIR'")

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
