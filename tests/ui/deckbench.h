// SPDX-FileCopyrightText: 2026 Godwit contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shownwindow.h"
#include "ui/viewmodels/deck.h"
#include "ui/windowbench.h"

namespace Godwit
{

// All visible items of this QML type below ROOT, itself included.
QList<QQuickItem *> itemsOf(QQuickItem *root, const char *type);

// A wide window over a seeded cache of two people, to open the deck in.
class DeckBench
{
public:
    // Without one it is over a new cache, whose server is gone.
    void begin(std::unique_ptr<WindowBench> bench = {});

    void end() { m_shown.reset(); }

    // The window anew, as its first deed.
    void restart();
    // Goes to the deck by key.
    void open();

    Deck &deck() { return *m_shown->main.shell().deck(); }

    // "1:home" for each column, by the persona it is of.
    QStringList places();
    // From left to right.
    QList<QQuickItem *> shownColumns() const;
    QQuickItem *columnList(int column) const;
    // Whether the keyboard is in it.
    bool isReached(int column) const;

protected:
    std::unique_ptr<WindowBench> m_bench;
    std::unique_ptr<ShownWindow> m_shown;
};

} // namespace Godwit
