// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>
#include <QQmlApplicationEngine>

// window_floor Empty|PlainList: what Qt alone costs.
int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    QQmlApplicationEngine qml;
    qml.loadFromModule("GodwitFloor", argc > 1 ? argv[1] : "Empty");
    return qml.rootObjects().isEmpty() ? 1 : QGuiApplication::exec();
}
