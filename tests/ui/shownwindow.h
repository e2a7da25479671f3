// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow.h"

#include <QQuickItem>

namespace Godwit
{

// The first visible item below `root`, itself included, whose QML type begins so; null when there is none.
QQuickItem *itemOf(QQuickItem *root, const char *type);

// The window over a data folder, its home timeline read when it is good.
struct ShownWindow {
    explicit ShownWindow(const QString &folder);

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});

    QQuickItem *content() const;

    // How far the list is scrolled.
    double y() const;

    // The key of the row at the view's top, and how far below the edge it stands.
    std::pair<QString, double> place() const;

    MainWindow main;
    // The list in front when the window was made.
    QQuickItem *list = nullptr;
    bool good = false;
};

} // namespace Godwit
