// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>
#include <QtQml/QQmlExtensionPlugin>
#include <QtQuickTest>

Q_IMPORT_QML_PLUGIN(GodwitPlugin)

namespace
{

class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:

    void applicationAvailable()
    {
        // Nothing may ask the user's keychain.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    }
};

} // namespace

// Runs the tst_*.qml files of tests/ui/controls.
QUICK_TEST_MAIN_WITH_SETUP(controls, Setup)
#include "test_controls.moc"
