# SPDX-FileCopyrightText: 2026 Godwit contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Icon and version of godwit.exe, and everything of Qt beside it.
set(GODWIT_ICON ${CMAKE_CURRENT_LIST_DIR}/godwit.ico)
configure_file(windows/godwit.rc.in godwit.rc @ONLY)
target_sources(godwit PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/godwit.rc)
qt_generate_deploy_qml_app_script(TARGET godwit OUTPUT_SCRIPT deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy_script} COMPONENT program)
