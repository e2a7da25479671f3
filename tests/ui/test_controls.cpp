// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtQml/QQmlExtensionPlugin>
#include <QtQuickTest>

Q_IMPORT_QML_PLUGIN(GodwitPlugin)

// Runs the tst_*.qml files of tests/ui/controls.
QUICK_TEST_MAIN(controls)
