// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "outbox/outbox.h"
#include "ui/mainwindow.h"
#include "ui/warnings.h"
#include "ui/windowbench.h"

#include <QQuickItem>

namespace Godwit
{

// The window with its home timeline read.
struct ComposingWindow {
    explicit ComposingWindow(const WindowBench &bench);

    Composer &composer() { return *main.shell().composer(); }

    QQuickItem *find(const char *type);

    // A button by what it is called.
    QQuickItem *button(const QString &text);

    bool press(const QString &text);

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});

    void type(const QString &text);

    // With the cursor in its text.
    bool write();

    MainWindow main;
    bool good = false;
};

// What a test of writing needs before it: nothing may ask the user's keychain for the bench's tokens, or wait
// for one.
void prepareComposing();

std::vector<Act> actsIn(ComposingWindow &shown);

template <typename Deed>
std::vector<Deed> deedsIn(ComposingWindow &shown)
{
    std::vector<Deed> deeds;
    for (const Act &act : actsIn(shown)) {
        if (const auto *deed = std::get_if<Deed>(&act.deed); deed && act.state != Act::State::Cancelled)
            deeds.push_back(*deed);
    }
    return deeds;
}

// The path of a picture that was made there.
QString pictureIn(const WindowBench &bench, const QString &name);
QList<QUrl> urls(const QStringList &paths);

} // namespace Godwit
