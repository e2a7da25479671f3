// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow.h"

#include <QQuickItem>

#include <functional>
#include <optional>

namespace Godwit
{

// The first visible item below `root`, itself included, whose QML type begins so; null when there is none.
QQuickItem *itemOf(QQuickItem *root, const char *type);

// The first visible button below `root` whose words begin so; null when there is none.
QQuickItem *buttonOf(QQuickItem *root, const QString &text);

// Until nothing moves the item any more, nor what it scrolls: for a while, and in the frames that are drawn
// meanwhile. False when that never comes, and where there is no item.
bool standsStill(QQuickItem *item);

// Clicks the middle of what is found, once it is there, can be used and stands still; false when it never
// does.
bool clickOn(QQuickWindow *window, const std::function<QQuickItem *()> &find);

// Whether the keyboard is in what is of this type.
bool hasKeyboard(const QQuickWindow *window, const char *type);

// The window over a data folder: good when its home timeline has been read or, where it can have none, when
// it can be seen.
struct ShownWindow {
    explicit ShownWindow(const QString &folder, bool hasHome = true,
                         std::shared_ptr<const UpdateSettings> update = nullptr);

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});

    QQuickItem *content() const;

    QQuickItem *find(const char *type) const { return itemOf(content(), type); }

    // The button with these words inside of what is of this type, when both are there; false when they never
    // come.
    bool click(const QString &text, const char *inside = "");

    // How far the list is scrolled.
    double y() const;

    // The key of the row at the view's top, and how far below the edge it stands.
    std::pair<QString, double> place() const;
    // The same, below the window's edge: whatever lowers the list.
    std::pair<QString, double> pixel() const;
    // Of the row of this post; nothing while it does not stand.
    std::optional<double> pixelOf(const QString &key) const;

    MainWindow main;
    // The list in front when the window was made.
    QQuickItem *list = nullptr;
    bool good = false;
};

// The same of its list, which comes back into sight before it is laid out.
bool standsStill(const ShownWindow &shown);

} // namespace Godwit
